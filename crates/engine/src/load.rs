//! Building the state of the loop from the journal: the newest snapshot, and the rest folded.
//!
//! The same at a start and after a batch that could not be stored.

use crate::decode::decode;
use crate::fault::Fault;
use crate::history::History;
use crate::reading::Pictures;
use crate::snapshot::Snapshots;
use varsko_domain::{Event, IncidentId, Recorded};
use varsko_journal::{READ_ROWS_MAX, Read, Reader};
use varsko_picture::IncidentPicture;

/// Everything folded up to one position.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) history: History,
    pub(crate) pictures: Pictures,
}

impl State {
    fn take(&mut self, recorded: &Recorded) {
        self.history.take(recorded);
        self.pictures.apply(recorded);
    }
}

/// A state, and how it came about.
pub(crate) struct Loaded {
    pub(crate) state: State,
    /// The position of the snapshot it began with; 0 without one.
    pub(crate) snapshot_head: u64,
    /// Whether keys were destroyed after that.
    pub(crate) erased: bool,
}

/// Folds everything up to `head`.
///
/// A snapshot from before an erasure holds texts that are to be gone: all snapshots are forgotten
/// then, and everything is folded from the first event.
pub(crate) fn load(reader: &Reader, snapshots: &Snapshots, head: u64) -> Result<Loaded, Fault> {
    let kept = snapshots.newest(head).unwrap_or_default();
    let loaded = fold_rest(reader, kept, head)?;
    if loaded.erased && loaded.snapshot_head > 0 {
        snapshots.forget();
        return fold_rest(reader, State::default(), head);
    }
    Ok(loaded)
}

/// Folds what comes after the state, up to `head`.
pub(crate) fn fold_rest(reader: &Reader, mut state: State, head: u64) -> Result<Loaded, Fault> {
    let snapshot_head = state.history.head;
    let mut erased = false;
    while state.history.head < head {
        let after = state.history.head;
        let wanted = usize::try_from(head - after).map_or(READ_ROWS_MAX, |n| n.min(READ_ROWS_MAX));
        let page = reader.read(after, wanted)?;
        if page.is_empty() {
            return Err(varsko_journal::Fault::Damaged {
                position: Some(after + 1),
                what: "the event is missing".into(),
            }
            .into());
        }
        for stored in &page {
            let recorded = decode(stored)?;
            erased |= matches!(recorded.event, Event::ErasureCarriedOut(_));
            state.take(&recorded);
        }
    }
    Ok(Loaded {
        state,
        snapshot_head,
        erased,
    })
}

/// One incident's picture, folded from the journal alone.
pub(crate) fn fold_incident(reader: &Reader, id: IncidentId) -> Result<IncidentPicture, Fault> {
    let mut picture = IncidentPicture::default();
    let mut version = 0;
    loop {
        let page = reader.read_stream(id.0, version, READ_ROWS_MAX)?;
        let Some(last) = page.last() else {
            return Ok(picture);
        };
        version = last.version;
        for stored in &page {
            picture.apply(&decode(stored)?);
        }
    }
}

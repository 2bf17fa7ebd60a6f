//! Snapshots: every fold as it stood at one position, so that a start folds only the rest (G-6).
//!
//! Rebuildable and never believed blindly: one that does not fit this journal, this version or its
//! own seal is passed over, and everything is folded from the first event. They hold texts, so an
//! erasure forgets them all.

mod scribe;
mod store;

pub(crate) use scribe::Scribe;
pub(crate) use store::Snapshots;
pub use store::{SNAPSHOTS_KEPT, VIEWS_FILE};

use crate::history::History;
use crate::load::State;
use crate::reading::Pictures;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use varsko_domain::incident::state::Incident;
use varsko_domain::{IncidentId, Stream, World};
use varsko_journal::Hash;
use varsko_picture::readership::Readerships;
use varsko_picture::{Directory, IncidentPicture};

/// The shape of what is written; raised whenever a fold or its state changes shape or meaning.
const FORMAT: u32 = 8;
/// A snapshot is read only by the version that wrote it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// One incident in a snapshot.
type Part = (Arc<Incident>, Arc<IncidentPicture>);

/// Every fold at one position, shared with the live ones until these move on.
pub(crate) struct Capture {
    pub(crate) position: u64,
    /// Counted up by every erasure: a capture from before one is not written after it.
    pub(crate) era: u64,
    directory: Arc<Directory>,
    versions: HashMap<Stream, u32>,
    incidents: BTreeMap<IncidentId, Part>,
    readerships: Readerships,
}

/// What stands beside the incidents, and tells whether they belong here.
#[derive(Serialize, Deserialize)]
struct Frame {
    format: u32,
    version: String,
    /// The leaf of the event at the snapshot's position: another journal has another one there.
    leaf: Hash,
    directory: Arc<Directory>,
    versions: BTreeMap<Stream, u32>,
    incidents: Vec<IncidentId>,
    readerships: Readerships,
}

/// Why a stored snapshot is passed over.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unusable {
    #[error("it was written by version {version} in format {format}")]
    Other { version: String, format: u32 },
    #[error("it was taken from another journal")]
    OtherJournal,
    #[error("a part of it is missing, or does not open under this root key")]
    Part,
    #[error("a part of it does not have the shape it should")]
    Shape(#[from] rmp_serde::decode::Error),
    #[error("views.db could not be read")]
    Views(#[from] rusqlite::Error),
    #[error("the journal could not be read")]
    Journal(#[from] varsko_journal::Fault),
}

impl Capture {
    pub(crate) fn of(history: &History, pictures: Pictures, era: u64) -> Capture {
        let incidents = pictures
            .incidents
            .into_iter()
            .filter_map(|(id, picture)| {
                let state = history.world.incidents.get(&id)?.clone();
                Some((id, (state, picture)))
            })
            .collect();
        Capture {
            position: history.head,
            era,
            directory: pictures.directory,
            versions: history.versions.clone(),
            incidents,
            readerships: pictures.readerships,
        }
    }

    /// The parts to store, by name.
    fn parts(&self, leaf: Hash) -> Result<Vec<(String, Vec<u8>)>, rmp_serde::encode::Error> {
        let frame = Frame {
            format: FORMAT,
            version: VERSION.to_owned(),
            leaf,
            directory: self.directory.clone(),
            versions: self
                .versions
                .iter()
                .map(|(stream, version)| (*stream, *version))
                .collect(),
            incidents: self.incidents.keys().copied().collect(),
            readerships: self.readerships.clone(),
        };
        // By name: what an event leaves out when it is empty would shift the fields after it.
        let mut parts = vec![(FRAME.to_owned(), rmp_serde::to_vec_named(&frame)?)];
        for (id, part) in &self.incidents {
            parts.push((part_name(*id), rmp_serde::to_vec_named(part)?));
        }
        Ok(parts)
    }
}

const FRAME: &str = "frame";

fn part_name(id: IncidentId) -> String {
    format!("incident/{id}")
}

/// Builds the state at `position` from its parts, given by name, if they belong to this journal.
fn restore(
    position: u64,
    leaf: Hash,
    mut part: impl FnMut(&str) -> Result<Vec<u8>, Unusable>,
) -> Result<State, Unusable> {
    let frame: Frame = rmp_serde::from_slice(&part(FRAME)?)?;
    if frame.format != FORMAT || frame.version != VERSION {
        return Err(Unusable::Other {
            version: frame.version,
            format: frame.format,
        });
    }
    if frame.leaf != leaf {
        return Err(Unusable::OtherJournal);
    }
    let mut world = World::of(frame.directory.standing.clone());
    let mut pictures = Pictures {
        directory: frame.directory,
        readerships: frame.readerships,
        ..Pictures::default()
    };
    for id in frame.incidents {
        let (state, picture): Part = rmp_serde::from_slice(&part(&part_name(id))?)?;
        world.remember(id, state);
        pictures.incidents.insert(id, picture);
    }
    let versions = frame.versions.into_iter().collect();
    Ok(State {
        history: History {
            world,
            head: position,
            versions,
        },
        pictures,
    })
}

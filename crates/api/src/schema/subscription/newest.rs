//! Pictures as streams: the newest at once, then again when it differs, at most one per tick.
//!
//! Conflating is right for a state and wrong for a log: what is left out here lies in the log.
//! A change the viewer may not see changes nothing they see, and so sends nothing.

use std::sync::Arc;
use std::time::Duration;

use async_graphql::Result;
use futures_util::{Stream, stream};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};
use varsko_domain::{IncidentId, Timestamp};
use varsko_picture::{Directory, IncidentPicture, Row, view};

use super::Asking;
use crate::schema::alarm::{Alarm, ringing};
use crate::schema::board::{BoardRow, rows};
use crate::schema::failure::{right_lost, stopping};
use crate::schema::situation::Situation;
use crate::schema::warning::{Warning, next_turn, readable};

/// How often a stream looks at the clock whose newest picture changes at a known time.
const CLOCK_LOOK_EVERY_MS: u64 = 500;

/// The least time between two pictures of one stream.
pub const PICTURE_TICK_MS: u64 = 200;

/// The situational picture of one incident, whenever it differs for this viewer.
pub(super) fn situations(
    asking: Asking,
    id: IncidentId,
) -> impl Stream<Item = Result<Situation>> + use<> {
    let mut seen: Option<(Arc<IncidentPicture>, Arc<Directory>)> = None;
    let look = move |asking: &Asking| {
        let sight = asking.services.sight(&asking.viewer, id);
        let sight = sight.ok_or_else(|| right_lost(&asking.viewer))?;
        let is_seen = seen.as_ref().is_some_and(|(picture, directory)| {
            Arc::ptr_eq(picture, &sight.picture) && Arc::ptr_eq(directory, &sight.directory)
        });
        if is_seen {
            return Ok(None);
        }
        let situation = view(&sight.picture, &sight.reader, &sight.directory);
        seen = Some((sight.picture, sight.directory));
        Ok(Some((situation, None)))
    };
    newest(asking, look, Situation)
}

/// The status board, whenever it differs for this viewer; of it only what waits when `waiting`.
pub(super) fn boards(
    asking: Asking,
    waiting: bool,
) -> impl Stream<Item = Result<Vec<BoardRow>>> + use<> {
    let look = move |asking: &Asking| {
        let (services, viewer) = (&asking.services, &asking.viewer);
        let warnings = readable(services, viewer, None, false);
        let turn = next_turn(&warnings, services.clock.now());
        Ok(Some((rows(services, viewer, &warnings, waiting), turn)))
    };
    newest(asking, look, |rows: Vec<Row>| {
        rows.into_iter().map(BoardRow).collect()
    })
}

/// The warnings the viewer may read that hold or are expected, whenever they differ.
pub(super) fn warnings(asking: Asking) -> impl Stream<Item = Result<Vec<Warning>>> + use<> {
    let look = |asking: &Asking| {
        let warnings = readable(&asking.services, &asking.viewer, None, false);
        let turn = next_turn(&warnings, asking.services.clock.now());
        let told = told_in(asking, &warnings);
        Ok(Some(((warnings, told), turn)))
    };
    newest(asking, look, |(warnings, _)| warnings)
}

/// The incidents whose logs tell of each of these: it differs too when an incident is about one.
fn told_in(asking: &Asking, warnings: &[Warning]) -> Vec<Vec<IncidentId>> {
    if warnings.is_empty() {
        return Vec::new();
    }
    let sights = asking.services.sights(&asking.viewer);
    let telling = |warning: &Warning| {
        let told = sights.iter().filter(|sight| sight.tells_of(warning.id));
        told.map(|sight| sight.id).collect()
    };
    warnings.iter().map(telling).collect()
}

/// The viewer's own alarms, whenever they differ.
pub(super) fn alarms(asking: Asking) -> impl Stream<Item = Result<Vec<Alarm>>> + use<> {
    let look = |asking: &Asking| Ok(Some((ringing(&asking.services, &asking.viewer), None)));
    newest(asking, look, |alarms: Vec<_>| {
        alarms.into_iter().map(Alarm).collect()
    })
}

/// What is found, and when it changes by itself: the time passing is all it takes.
type Found<T> = Option<(T, Option<Timestamp>)>;

/// What `look` finds, each time it is another than the last; `None` says that it cannot be.
fn newest<T, S>(
    asking: Asking,
    look: impl FnMut(&Asking) -> Result<Found<T>>,
    shape: impl Fn(T) -> S,
) -> impl Stream<Item = Result<S>>
where
    T: Clone + PartialEq,
{
    let changes = asking.services.engine.changes();
    let state = Watch {
        asking,
        changes,
        look,
        shown: None,
        turn: None,
        not_before: None,
    };
    stream::try_unfold((state, shape), |(mut state, shape)| async move {
        let found = state.next().await?;
        let item = shape(found);
        Ok(Some((item, (state, shape))))
    })
}

struct Watch<T, F> {
    asking: Asking,
    changes: watch::Receiver<u64>,
    look: F,
    shown: Option<T>,
    /// When what was found last changes by itself.
    turn: Option<Timestamp>,
    not_before: Option<Instant>,
}

impl<T: Clone + PartialEq, F: FnMut(&Asking) -> Result<Found<T>>> Watch<T, F> {
    async fn next(&mut self) -> Result<T> {
        loop {
            if let Some(not_before) = self.not_before {
                self.changed().await?;
                sleep_until(not_before).await;
            }
            // Marked before looking, so that whatever comes while looking is looked at again.
            self.changes.mark_unchanged();
            self.not_before = Some(Instant::now() + Duration::from_millis(PICTURE_TICK_MS));
            let Some((found, turn)) = (self.look)(&self.asking)? else {
                continue;
            };
            self.turn = turn;
            if self.shown.as_ref() != Some(&found) {
                self.shown = Some(found.clone());
                return Ok(found);
            }
        }
    }

    /// Waits until something happened, or it is time for what changes by itself.
    async fn changed(&mut self) -> Result<()> {
        loop {
            let look_again = Duration::from_millis(CLOCK_LOOK_EVERY_MS);
            tokio::select! {
                changed = self.changes.changed() => {
                    return changed.map_err(|_| stopping(&self.asking.viewer));
                }
                () = sleep(look_again), if self.turn.is_some() => {
                    let now = self.asking.services.clock.now();
                    if self.turn.is_some_and(|turn| turn <= now) {
                        return Ok(());
                    }
                }
            }
        }
    }
}

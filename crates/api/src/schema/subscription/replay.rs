//! The past played back: the same lines and the same fold, at a chosen pace.
//!
//! Time passes by tokio's clock, which tests can turn. Who may read is judged now, at every step,
//! never as it was then.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use async_graphql::{Context, Description, Object, Result};
use futures_util::{Stream, stream};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};
use varsko_domain::{IncidentId, Recorded, Timestamp};
use varsko_picture::{IncidentPicture, view};

use super::Asking;
use crate::schema::at::{Basis, history};
use crate::schema::failure::{refused, right_lost, schema_code, stopping};
use crate::schema::line::LogEntry;
use crate::schema::query::no_history;
use crate::schema::scalars::DateTime;
use crate::schema::services::{Services, Sight};
use crate::schema::situation::Situation;
use crate::schema::viewer::Viewer;

/// The fastest replay: an hour in a second.
pub const REPLAY_SPEED_MAX: u32 = 3_600;

/// How a replay runs.
pub(super) struct Pace {
    pub(super) from: Option<DateTime>,
    pub(super) to: Option<DateTime>,
    pub(super) speed: u32,
    pub(super) basis: Basis,
    pub(super) max_gap_seconds: Option<u32>,
}

impl Pace {
    /// The pace, when it is one.
    pub(super) fn checked(self) -> Result<Self> {
        let wrong = |message: String| Err(refused(schema_code::BAD_ARGUMENT, message));
        if !(1..=REPLAY_SPEED_MAX).contains(&self.speed) {
            return wrong(format!("`speed` must be 1 to {REPLAY_SPEED_MAX}"));
        }
        if self.from.zip(self.to).is_some_and(|(from, to)| from > to) {
            return wrong("`from` must not be after `to`".to_owned());
        }
        Ok(self)
    }

    fn time(&self, recorded: &Recorded) -> Timestamp {
        varsko_picture::Basis::from(self.basis).time(recorded)
    }

    /// How long to wait for something that came this long after what was shown before.
    fn wait(&self, gap_ms: i64) -> Duration {
        let gap = u64::try_from(gap_ms).unwrap_or(0);
        let longest = self
            .max_gap_seconds
            .map_or(u64::MAX, |seconds| u64::from(seconds) * 1_000);
        Duration::from_millis(gap.min(longest)) / self.speed
    }
}

/// One line of the past, and the picture as it was after it.
#[derive(Description)]
pub struct ReplayStep {
    time: Timestamp,
    entry: LogEntry,
    past: Option<Box<IncidentPicture>>,
    id: IncidentId,
}

#[Object(use_type_description)]
impl ReplayStep {
    /// What time it is in the replay: when the line became known or happened, by the basis asked for.
    async fn time(&self) -> DateTime {
        self.time.into()
    }

    /// The line.
    async fn entry(&self) -> &LogEntry {
        &self.entry
    }

    /// The picture as it was after this line, with what the viewer may read today.
    async fn situation(&self, ctx: &Context<'_>) -> Result<Option<Situation>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let sight = services
            .sight(viewer, self.id)
            .ok_or_else(|| right_lost(viewer))?;
        Ok(self.past.as_ref().map(|past| {
            let mut past = past.as_ref().clone();
            past.read_as_in(&sight.picture);
            Situation(view(&past, &sight.reader, &sight.directory))
        }))
    }
}

/// The steps of a replay; each holds its picture when `with_picture`.
pub(super) async fn steps(
    asking: Asking,
    sight: Sight,
    pace: Pace,
    with_picture: bool,
) -> Result<impl Stream<Item = Result<ReplayStep>> + use<>> {
    let mut player = Player {
        id: sight.id,
        access: asking.services.engine.access_changes(),
        erasures: erasures(&sight.picture),
        asking,
        ahead: VecDeque::new(),
        past: IncidentPicture::default(),
        passed: None,
        shown: pace.from.map(|from| from.0),
        due: Instant::now(),
        pace,
        with_picture,
    };
    player.load(&sight).await?;
    Ok(stream::try_unfold(player, |mut player| async move {
        let step = player.next().await?;
        Ok(step.map(|step| (step, player)))
    }))
}

struct Player {
    id: IncidentId,
    asking: Asking,
    access: watch::Receiver<u64>,
    pace: Pace,
    /// What is still to come, in the order of the basis.
    ahead: VecDeque<Arc<Recorded>>,
    /// The fold of what has been.
    past: IncidentPicture,
    /// The place of the last line folded, in the order of the basis.
    passed: Option<(Timestamp, u64)>,
    /// How many erasures what is loaded already knows of.
    erasures: usize,
    /// The time of the line shown last.
    shown: Option<Timestamp>,
    /// When that line was due.
    due: Instant,
    with_picture: bool,
}

impl Player {
    /// Reads the log and folds it up to where the replay stands.
    async fn load(&mut self, sight: &Sight) -> Result<()> {
        let lines = history(&self.asking.services, sight).await;
        let mut lines =
            lines.map_err(|reason| no_history(&self.asking.mask, &self.asking.viewer, &reason))?;
        lines.retain(|recorded| {
            self.pace
                .to
                .is_none_or(|to| self.pace.time(recorded) <= to.0)
        });
        lines.sort_by_key(|recorded| self.place(recorded));
        self.past = IncidentPicture::default();
        self.ahead = lines.into();
        let (from, passed) = (self.pace.from, self.passed);
        while let Some(recorded) = self.ahead.front() {
            let is_before = from.is_some_and(|from| self.pace.time(recorded) < from.0);
            if !is_before && passed.is_none_or(|passed| self.place(recorded) > passed) {
                break;
            }
            self.past.apply(recorded);
            self.ahead.pop_front();
        }
        Ok(())
    }

    fn place(&self, recorded: &Recorded) -> (Timestamp, u64) {
        (self.pace.time(recorded), recorded.position)
    }

    async fn next(&mut self) -> Result<Option<ReplayStep>> {
        loop {
            let Some(recorded) = self.ahead.front().cloned() else {
                return Ok(None);
            };
            if self.sight()?.lens().sees(recorded.number()) {
                self.wait_for(&recorded).await?;
            }
            let sight = self.sight()?;
            if erasures(&sight.picture) != self.erasures {
                // Words that are in memory here were erased: read all of it again.
                self.erasures = erasures(&sight.picture);
                self.load(&sight).await?;
                continue;
            }
            self.past.apply(&recorded);
            self.passed = Some(self.place(&recorded));
            self.ahead.pop_front();
            if let Some(line) = sight.scribe(self.asking.viewer.language).line(&recorded) {
                return Ok(Some(ReplayStep {
                    time: self.pace.time(&recorded),
                    entry: LogEntry(line),
                    past: self.with_picture.then(|| Box::new(self.past.clone())),
                    id: self.id,
                }));
            }
        }
    }

    /// Waits until a line is due, looking up whenever rights may have changed.
    async fn wait_for(&mut self, recorded: &Recorded) -> Result<()> {
        let time = self.pace.time(recorded);
        self.due += self
            .pace
            .wait(self.shown.map_or(0, |shown| time.since(shown)));
        self.shown = Some(time);
        loop {
            tokio::select! {
                () = sleep_until(self.due) => return Ok(()),
                changed = self.access.changed() => {
                    changed.map_err(|_| stopping(&self.asking.viewer))?;
                    self.sight()?;
                }
            }
        }
    }

    fn sight(&self) -> Result<Sight> {
        let sight = self.asking.services.sight(&self.asking.viewer, self.id);
        sight.ok_or_else(|| right_lost(&self.asking.viewer))
    }
}

/// How many times words of this incident were erased.
fn erasures(picture: &IncidentPicture) -> usize {
    let erasures = picture.erasures.iter();
    erasures
        .filter(|(_, erasure)| erasure.carried_out.is_some())
        .count()
}

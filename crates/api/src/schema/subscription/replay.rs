//! The past played back: the same lines and the same fold, at a chosen pace.
//!
//! Time passes by tokio's clock, which tests can turn. Who may read is judged now, at every step,
//! never as it was then.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use async_graphql::{Context, Description, Error, Object, Result};
use futures_util::{Stream, stream};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};
use varsko_domain::{IncidentId, Recorded, Timestamp};
use varsko_picture::{IncidentPicture, view};

use super::Asking;
use crate::schema::at::Basis;
use crate::schema::failure::{bad_argument, overloaded, right_lost, stopping};
use crate::schema::history::{History, REPLAYS_PER_PERSON_MAX};
use crate::schema::line::LogEntry;
use crate::schema::query::no_history;
use crate::schema::scalars::DateTime;
use crate::schema::services::{Services, Sight};
use crate::schema::situation::Situation;
use crate::schema::viewer::Viewer;
use crate::turns::Turn;

/// The fastest replay: an hour in a second.
pub const REPLAY_SPEED_MAX: u32 = 3_600;

/// How a replay runs.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    pub(super) from: Option<DateTime>,
    pub(super) to: Option<DateTime>,
    pub(super) speed: u32,
    pub(super) basis: Basis,
    pub(super) max_gap_seconds: Option<u32>,
}

impl Pace {
    /// The pace, when it is one.
    pub(super) fn checked(self, ctx: &Context<'_>) -> Result<Self> {
        if !(1..=REPLAY_SPEED_MAX).contains(&self.speed) {
            return Err(bad_argument(
                ctx,
                [
                    &format!("`speed` skal være 1 til {REPLAY_SPEED_MAX}"),
                    &format!("`speed` skal vere 1 til {REPLAY_SPEED_MAX}"),
                    &format!("`speed` must be 1 to {REPLAY_SPEED_MAX}"),
                ],
            ));
        }
        if self.from.zip(self.to).is_some_and(|(from, to)| from > to) {
            return Err(bad_argument(
                ctx,
                [
                    "`from` kan ikke være etter `to`",
                    "`from` kan ikkje vere etter `to`",
                    "`from` must not be after `to`",
                ],
            ));
        }
        Ok(self)
    }

    fn time(&self, recorded: &Recorded) -> Timestamp {
        varsko_picture::Basis::from(self.basis).time(recorded)
    }

    fn place(&self, recorded: &Recorded) -> (Timestamp, u64) {
        (self.time(recorded), recorded.position)
    }

    /// Parts a log into the picture of what has been and the lines that are to come: those from
    /// where the replay begins, and after what has `passed` already.
    fn part(
        &self,
        mut lines: Vec<Arc<Recorded>>,
        passed: Option<(Timestamp, u64)>,
    ) -> (IncidentPicture, VecDeque<Arc<Recorded>>) {
        lines.retain(|recorded| self.to.is_none_or(|to| self.time(recorded) <= to.0));
        lines.sort_by_key(|recorded| self.place(recorded));
        let mut past = IncidentPicture::default();
        let mut ahead = VecDeque::from(lines);
        while let Some(recorded) = ahead.front() {
            let is_before = self.from.is_some_and(|from| self.time(recorded) < from.0);
            if !is_before && passed.is_none_or(|passed| self.place(recorded) > passed) {
                break;
            }
            past.apply(recorded);
            ahead.pop_front();
        }
        (past, ahead)
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
    let person = asking.viewer.actor.person;
    let turn = asking.services.readings.replays.take(person).await;
    let turn = turn.ok_or_else(|| too_many(&asking.viewer))?;
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
        _turn: turn,
    };
    player.load(&sight).await?;
    Ok(stream::try_unfold(player, |mut player| async move {
        let step = player.next().await?;
        Ok(step.map(|step| (step, player)))
    }))
}

fn too_many(viewer: &Viewer) -> Error {
    overloaded(
        viewer,
        [
            &format!(
                "for mange avspillinger er i gang; avslutt en av dine egne, som det kan være {REPLAYS_PER_PERSON_MAX} av, eller prøv igjen om noen sekunder"
            ),
            &format!(
                "for mange avspelingar er i gang; avslutt ei av dine eigne, som det kan vere {REPLAYS_PER_PERSON_MAX} av, eller prøv igjen om nokre sekund"
            ),
            &format!(
                "too many replays are running; end one of yours, of which there may be {REPLAYS_PER_PERSON_MAX}, or try again in a few seconds"
            ),
        ],
    )
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
    /// Held as long as the lines are.
    _turn: Turn,
}

impl Player {
    /// Reads the log and folds it up to where the replay stands. The turn at reading ends with that.
    async fn load(&mut self, sight: &Sight) -> Result<()> {
        let Asking {
            services,
            viewer,
            mask,
        } = &self.asking;
        let told = |reason| no_history(mask, viewer, &reason);
        let history = History::read(services, viewer, sight).await;
        let (pace, passed) = (self.pace, self.passed);
        let parted = history
            .map_err(told)?
            .fold(move |lines| pace.part(lines, passed));
        (self.past, self.ahead) = parted.await.map_err(told)?;
        Ok(())
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
            self.passed = Some(self.pace.place(&recorded));
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

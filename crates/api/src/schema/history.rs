//! A whole incident read and folded for one answer: who gets a turn at it, and until when.
//!
//! The dearest thing a reader can ask for, so it is bounded three times: lines of one incident,
//! readings at once, readings in one document (the front counts [`HISTORY_FIELDS`]). Knows what is
//! read, not what is folded from it.

use std::sync::Arc;
use std::time::Duration;

use varsko_domain::Recorded;

use super::services::{Services, Sight};
use super::viewer::Viewer;
use crate::front::HistoryField;
use crate::turns::{Turn, Turns};

/// The most lines of one incident that an older picture, a timeline or a replay is folded from.
pub const HISTORY_LINES_MAX: u32 = 200_000;
/// Histories read and folded at once, searches among them, in the whole server.
pub const HISTORIES_AT_ONCE_MAX: usize = 4;
/// Histories read and folded at once for one person; more of theirs wait.
pub const HISTORIES_PER_PERSON_MAX: usize = 2;
/// Replays running at once in the whole server: each keeps the lines that are still to come.
pub const REPLAYS_AT_ONCE_MAX: usize = 32;
/// Replays running at once for one person.
pub const REPLAYS_PER_PERSON_MAX: usize = 4;
/// How long a question waits for its turn.
pub const TURN_WAIT_MAX_MS: u64 = 5_000;
/// Lines read at a time.
const HISTORY_PAGE_LINES: usize = 1_000;

/// The fields that take a turn at reading a history.
pub const HISTORY_FIELDS: &[HistoryField] = &[
    HistoryField::with("situation", "at"),
    HistoryField::with("indicatorSeries", "at"),
    HistoryField::always("compareSituations"),
    HistoryField::always("timeline"),
    HistoryField::always("replay"),
    HistoryField::always("search"),
    HistoryField::always("templatePreview"),
    HistoryField::always("openFromTemplate"),
    HistoryField::always("evaluationBasis"),
    HistoryField::always("draftSituationReport"),
    HistoryField::always("reviseSituationReport"),
];

/// The turns at everything that reads whole logs. One per installation.
#[derive(Clone, Debug)]
pub struct Readings {
    /// Reading and folding; held until the fold is done.
    pub histories: Turns,
    /// Being played back; held as long as the replay runs.
    pub replays: Turns,
}

impl Default for Readings {
    fn default() -> Self {
        let wait = Duration::from_millis(TURN_WAIT_MAX_MS);
        Self {
            histories: Turns::new(HISTORIES_AT_ONCE_MAX, HISTORIES_PER_PERSON_MAX, wait),
            replays: Turns::new(REPLAYS_AT_ONCE_MAX, REPLAYS_PER_PERSON_MAX, wait),
        }
    }
}

/// Why there is nothing to be told of the past.
pub(super) enum NoHistory {
    /// The incident has more lines than are folded for one answer.
    TooLong,
    /// No turn came free in time.
    Overloaded,
    /// Reading failed.
    Fault(varsko_engine::Fault),
    /// Folding ended early: a bug of ours.
    Broke(tokio::task::JoinError),
}

/// Every line of an incident, whoever may read it, in the order of positions; and the turn it was read in.
pub(super) struct History {
    lines: Vec<Arc<Recorded>>,
    turn: Turn,
}

impl History {
    /// Waits for a turn of the viewer's, and reads.
    pub(super) async fn read(
        services: &Services,
        viewer: &Viewer,
        sight: &Sight,
    ) -> Result<Self, NoHistory> {
        if sight
            .newest_number()
            .is_some_and(|newest| newest >= HISTORY_LINES_MAX)
        {
            return Err(NoHistory::TooLong);
        }
        let turn = services.readings.histories.take(viewer.actor.person).await;
        let turn = turn.ok_or(NoHistory::Overloaded)?;
        let mut lines: Vec<Arc<Recorded>> = Vec::new();
        loop {
            let after = lines.last().map(|recorded| recorded.number());
            let page = services
                .engine
                .read_incident(sight.id, after, HISTORY_PAGE_LINES);
            let page = page.await.map_err(NoHistory::Fault)?;
            let is_last = page.len() < HISTORY_PAGE_LINES;
            lines.extend(page);
            if is_last {
                return Ok(Self { lines, turn });
            }
        }
    }

    /// Folds the lines off the threads that answer. The turn ends with the fold, even when whoever
    /// asked has gone: what is still being worked on still counts.
    pub(super) async fn fold<T: Send + 'static>(
        self,
        fold: impl FnOnce(Vec<Arc<Recorded>>) -> T + Send + 'static,
    ) -> Result<T, NoHistory> {
        let Self { lines, turn } = self;
        let work = move || {
            let folded = fold(lines);
            drop(turn);
            folded
        };
        let folded = tokio::task::spawn_blocking(work).await;
        folded.map_err(NoHistory::Broke)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use uuid::Uuid;
    use varsko_domain::PersonId;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_turn_lasts_until_the_fold_is_done_though_nobody_waits_for_it_any_more() {
        let kari = PersonId(Uuid::from_u128(1));
        let turns = Turns::new(1, 1, Duration::ZERO);
        let (go_on, told) = mpsc::channel::<()>();
        let (begun, heard) = mpsc::channel::<()>();
        let history = History {
            lines: Vec::new(),
            turn: turns.take(kari).await.unwrap(),
        };
        let asked = tokio::spawn(history.fold(move |_| {
            begun.send(()).unwrap();
            told.recv().unwrap();
        }));
        heard.recv_timeout(Duration::from_secs(60)).unwrap();
        asked.abort();
        assert!(asked.await.is_err_and(|gone| gone.is_cancelled()));
        assert!(turns.take(kari).await.is_none());
        go_on.send(()).unwrap();
        let came_free = async {
            while turns.take(kari).await.is_none() {
                tokio::task::yield_now().await;
            }
        };
        let bound = Duration::from_secs(60);
        tokio::time::timeout(bound, came_free).await.unwrap();
    }
}

//! As of when: a position, or an instant on one of two bases; and the picture folded to it.
//!
//! The whole stream is read for every older picture, for shares and erasures count from today.

use std::sync::Arc;

use async_graphql::{Enum, InputObject, OneofObject};
use varsko_domain::Recorded;
use varsko_picture::situation::Situation;
use varsko_picture::{AsOf, as_of, view};

use super::scalars::{DateTime, Position};
use super::services::{Services, Sight};

/// The most lines of one incident that an older picture, a timeline or a replay is folded from.
pub const HISTORY_LINES_MAX: u32 = 200_000;
/// Lines read at a time.
const HISTORY_PAGE_LINES: usize = 1_000;

/// Which of a line's two times an instant is held against.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// When it became known: what did we know at T.
    Recorded,
    /// When it happened: what had happened by T, whenever we learned of it.
    Occurred,
}

impl From<Basis> for varsko_picture::Basis {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Recorded => Self::Recorded,
            Basis::Occurred => Self::Occurred,
        }
    }
}

/// As of when: exactly one of the two.
#[derive(OneofObject, Clone, Copy)]
pub enum At {
    /// After the line at this position, which is included.
    Position(Position),
    /// At this instant, which is included.
    Instant(Instant),
}

/// An instant on one of two bases.
#[derive(InputObject, Clone, Copy)]
pub struct Instant {
    /// When.
    time: DateTime,
    /// Whether to ask what was known then, or what had happened by then.
    #[graphql(default_with = "Basis::Recorded")]
    basis: Basis,
}

impl From<At> for AsOf {
    fn from(at: At) -> Self {
        match at {
            At::Position(position) => Self::Position(position.0),
            At::Instant(Instant { time, basis }) => Self::Instant(time.0, basis.into()),
        }
    }
}

/// Why an older picture could not be had.
pub(super) enum NoHistory {
    /// The incident has more lines than are folded for one answer.
    TooLong,
    /// Reading failed.
    Fault(varsko_engine::Fault),
    /// Folding ended early: a bug of ours.
    Broke(tokio::task::JoinError),
}

/// Every line of an incident, whoever may read it, in the order of positions.
pub(super) async fn history(
    services: &Services,
    sight: &Sight,
) -> Result<Vec<Arc<Recorded>>, NoHistory> {
    if sight
        .newest_number()
        .is_some_and(|newest| newest >= HISTORY_LINES_MAX)
    {
        return Err(NoHistory::TooLong);
    }
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
            return Ok(lines);
        }
    }
}

/// What the viewer may see of an incident as of `at`; as of now when absent.
pub(super) async fn situation_at(
    services: &Services,
    sight: &Sight,
    at: Option<At>,
) -> Result<Situation, NoHistory> {
    let lines = match at {
        Some(_) => history(services, sight).await?,
        None => Vec::new(),
    };
    let sight = sight.clone();
    let fold = move || {
        let older = at.map(|at| as_of(lines.iter().map(Arc::as_ref), at.into()));
        let picture = older.as_ref().unwrap_or(&sight.picture);
        view(picture, &sight.reader, &sight.directory)
    };
    tokio::task::spawn_blocking(fold)
        .await
        .map_err(NoHistory::Broke)
}

//! As of when: a position, or an instant on one of two bases; and the picture folded to it.
//!
//! The whole stream is read for every older picture, for shares and erasures count from today.

use std::sync::Arc;

use async_graphql::{Enum, InputObject, OneofObject};
use varsko_domain::Recorded;
use varsko_picture::situation::{Changes, Situation};
use varsko_picture::{AsOf, as_of, compare, view};

use super::history::{History, NoHistory};
use super::scalars::{DateTime, Position};
use super::services::{Services, Sight};
use super::viewer::Viewer;

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

/// What the viewer may see of an incident as of `at`; as of now when absent.
pub(super) async fn situation_at(
    services: &Services,
    viewer: &Viewer,
    sight: &Sight,
    at: Option<At>,
) -> Result<Situation, NoHistory> {
    let shown = sight.clone();
    if at.is_none() {
        let view = move || seen(&shown, &[], None);
        let now = tokio::task::spawn_blocking(view).await;
        return now.map_err(NoHistory::Broke);
    }
    let history = History::read(services, viewer, sight).await?;
    history.fold(move |lines| seen(&shown, &lines, at)).await
}

/// What differs for the viewer between two moments of an incident, of which the log is read once.
pub(super) async fn changes_between(
    services: &Services,
    viewer: &Viewer,
    sight: &Sight,
    from: At,
    to: Option<At>,
) -> Result<Changes, NoHistory> {
    let shown = sight.clone();
    let differ = move |lines: Vec<Arc<Recorded>>| {
        let before = seen(&shown, &lines, Some(from));
        compare(&before, &seen(&shown, &lines, to))
    };
    let history = History::read(services, viewer, sight).await?;
    history.fold(differ).await
}

/// The picture folded from `lines` up to `at`, or the live one, as its viewer may see it.
fn seen(sight: &Sight, lines: &[Arc<Recorded>], at: Option<At>) -> Situation {
    let older = at.map(|at| as_of(lines.iter().map(Arc::as_ref), at.into()));
    let picture = older.as_ref().unwrap_or(&sight.picture);
    view(picture, &sight.reader, &sight.directory)
}

//! What can be followed. Every item is judged by the newest rights at the moment it is handed out.
//!
//! A stream is pulled: it holds one page of lines at most, and a reader who is slow is simply asked
//! later, from storage if need be, so nothing is dropped and no writer waits (G-10).
//!
//! What a stream says depends on its arguments, the viewer's language, and what the viewer may
//! read; never on who the viewer is, save `alarms`, which are each one's own. So one execution of
//! any other may serve all viewers of one organisation
//! and access role who speak one language and send the same document and variables. No wider: a
//! line kept to its organisation, or screened to roles within it, is told to some and not to
//! others. Whether each of them still holds that role is theirs alone, and is asked apart.

mod log;
mod newest;
mod queue;
mod replay;

use std::sync::Arc;

use async_graphql::{Context, Error, MergedSubscription, Result, Subscription};
use futures_util::Stream;
use varsko_domain::{IncidentId, Recorded};
use varsko_engine::Fault;

use super::alarm::Alarm;
use super::at::Basis;
use super::board::BoardRow;
use super::failure::{Mask, unknown_incident};
use super::line::LogEntry;
use super::queue::{QueueFilter, QueueRow, Wanted};
use super::scalars::{DateTime, Id, Position};
use super::services::{Services, Sight};
use super::situation::Situation;
use super::viewer::Viewer;
use super::warning::Warning;

pub use newest::PICTURE_TICK_MS;
pub use replay::{REPLAY_SPEED_MAX, ReplayStep};

/// Everything that can be followed.
#[derive(Default, MergedSubscription)]
#[graphql(name = "Subscription")]
pub struct SubscriptionRoot(LogSubscription, PictureSubscription, ReplaySubscription);

#[derive(Default)]
struct LogSubscription;

#[Subscription]
impl LogSubscription {
    /// The crisis log of an incident: every line the viewer may read, once, in order. First those
    /// recorded after `after`, then each new one as it is recorded, without a gap between.
    ///
    /// Remember the `position` of the last line you got. When the connection breaks, subscribe
    /// again with it as `after`, and nothing is missed or repeated. A line shared with you later
    /// does not come again: the line that tells of the sharing does, with its number.
    ///
    /// Ends with the error code `RIGHT_LOST` when you may no longer read the incident.
    async fn incident_log(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(
            desc = "Only lines after this position; all when left out. Always pass it as a variable."
        )]
        after: Option<Position>,
    ) -> Result<impl Stream<Item = Result<LogEntry>> + use<>> {
        let asking = Asking::of(ctx)?;
        let sight = asking.sight(incident_id.0)?;
        log::lines(asking, sight, after.map_or(0, |after| after.0)).await
    }

    /// The queue: every line of every incident the viewer may read, once, in order. First those
    /// recorded after `after`, at most 200,000 events back, then each new one as it is recorded,
    /// without a gap between.
    ///
    /// Remember the `position` of the last line you got, and resume after it. An incident that
    /// becomes readable comes with what is recorded from then on; its own log tells what was
    /// before. One that is not readable any longer simply stays away.
    ///
    /// Ends with the error code `RIGHT_LOST` when you no longer hold the role you came with.
    async fn queue(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Only lines after this position; those from now on when left out. Always pass it as a variable."
        )]
        after: Option<Position>,
        #[graphql(desc = "Which rows to give; all when left out.")] filter: Option<QueueFilter>,
    ) -> Result<impl Stream<Item = Result<QueueRow>> + use<>> {
        let wanted = Wanted::from(filter.unwrap_or_default());
        queue::rows(Asking::of(ctx)?, wanted, after.map(|after| after.0))
    }
}

#[derive(Default)]
struct PictureSubscription;

#[Subscription]
impl PictureSubscription {
    /// The situational picture of an incident: as it is now at once, and again whenever something
    /// the viewer may read has changed, at most five times a second. What lies between two pictures
    /// is left out; the log leaves nothing out.
    ///
    /// Ends with the error code `RIGHT_LOST` when you may no longer read the incident.
    async fn situation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
    ) -> Result<impl Stream<Item = Result<Situation>> + use<>> {
        let asking = Asking::of(ctx)?;
        asking.sight(incident_id.0)?;
        Ok(newest::situations(asking, incident_id.0))
    }

    /// The status board (tavle): as it is now at once, and again whenever it has changed, at most
    /// five times a second.
    async fn status_board(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only rows where something waits for an answer.", default)] waiting: bool,
    ) -> Result<impl Stream<Item = Result<Vec<BoardRow>>> + use<>> {
        Ok(newest::boards(Asking::of(ctx)?, waiting))
    }

    /// The warnings (farevarsel) that hold or are expected for the organisations the viewer may know
    /// of: as they are now at once, and again whenever they have changed, at most five times a second.
    async fn warnings(
        &self,
        ctx: &Context<'_>,
    ) -> Result<impl Stream<Item = Result<Vec<Warning>>> + use<>> {
        Ok(newest::warnings(Asking::of(ctx)?))
    }

    /// The viewer's own alarms: the notifications that wait for their answer, in whichever incident.
    /// As they are now at once, and again whenever they have changed, at most five times a second.
    async fn alarms(
        &self,
        ctx: &Context<'_>,
    ) -> Result<impl Stream<Item = Result<Vec<Alarm>>> + use<>> {
        Ok(newest::alarms(Asking::of(ctx)?))
    }
}

#[derive(Default)]
struct ReplaySubscription;

#[Subscription]
impl ReplaySubscription {
    /// The past as it unfolded: each line the viewer may read, at the pace it came then, and the
    /// picture as it was after it. Completes after the last line.
    ///
    /// Ends with the error code `RIGHT_LOST` when you may no longer read the incident.
    #[allow(clippy::too_many_arguments)] // each is one knob of the player
    async fn replay(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "Begin here; with the first line when left out.")] from: Option<DateTime>,
        #[graphql(desc = "End here, included; with the last line when left out.")] to: Option<
            DateTime,
        >,
        #[graphql(desc = "How many times as fast as it was: 1 to 3600.", default = 60)] speed: u32,
        #[graphql(
            desc = "Unfold what became known, or what happened, in that order.",
            default_with = "Basis::Recorded"
        )]
        basis: Basis,
        #[graphql(
            desc = "Shorten gaps between lines to at most this many seconds of that time; they are as long as they were when left out."
        )]
        max_gap_seconds: Option<u32>,
    ) -> Result<impl Stream<Item = Result<ReplayStep>> + use<>> {
        let asking = Asking::of(ctx)?;
        let sight = asking.sight(incident_id.0)?;
        let shown = ctx.look_ahead().field("situation").exists();
        let pace = replay::Pace {
            from,
            to,
            speed,
            basis,
            max_gap_seconds,
        };
        replay::steps(asking, sight, pace.checked(ctx)?, shown).await
    }
}

/// What a stream carries along to judge each item by itself.
#[derive(Clone)]
struct Asking {
    services: Services,
    viewer: Viewer,
    mask: Mask,
}

impl Asking {
    fn of(ctx: &Context<'_>) -> Result<Self> {
        let (services, viewer) = (Services::of(ctx)?.clone(), *Viewer::of(ctx)?);
        Ok(Self {
            services,
            viewer,
            mask: Mask::of(ctx),
        })
    }

    /// The incident to follow, or the one error for all that the viewer may not see.
    fn sight(&self, id: IncidentId) -> Result<Sight> {
        let sight = self.services.sight(&self.viewer, id);
        sight.ok_or_else(|| unknown_incident(&self.viewer))
    }

    /// A line that may have waited to be handed out, with what was erased meanwhile gone from it.
    async fn as_it_stands(&self, sight: &Sight, recorded: Arc<Recorded>) -> Result<Arc<Recorded>> {
        let number = recorded.number();
        if !sight.picture.lines.erased(number) {
            return Ok(recorded);
        }
        // Storage knows.
        let engine = &self.services.engine;
        let read = engine.read_incident(sight.id, number.checked_sub(1), 1);
        let read = read.await.map_err(|fault| self.fault(&fault))?;
        Ok(read.into_iter().next().unwrap_or(recorded))
    }

    fn fault(&self, fault: &Fault) -> Error {
        self.mask.engine(&self.viewer, fault)
    }
}

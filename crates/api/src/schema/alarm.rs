//! The viewer's own alarms: what was sent to them and waits for their answer, in whichever incident.
//!
//! They are one's own, and still judged as everything else is: who may not read that a notification
//! was started is not called by it here.

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::{IncidentId, NotificationId};
use varsko_picture::alarms;

use super::directory::{Organisation, Origin, maybe_said, said};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;

/// The most alarms of one answer; those that are real come first, then the newest.
const ALARMS_MAX: usize = 50;

/// What calls the viewer now.
pub(super) fn ringing(services: &Services, viewer: &Viewer) -> Vec<alarms::Alarm> {
    let pictures = services.engine.pictures().into_iter();
    let named = pictures.filter(|(_, picture)| alarms::names(picture, viewer.actor.person));
    let mut found: Vec<_> = named
        .filter_map(|(id, _)| services.sight(viewer, id))
        .flat_map(|sight| alarms::alarms(&sight.picture, &sight.reader))
        .collect();
    found.sort_by_cached_key(alarms::Alarm::rank);
    found.truncate(ALARMS_MAX);
    found
}

/// A notification that waits for the viewer's own answer: `acknowledge` or `decline` with its
/// `notificationId` and `recipient`, by the channel `CONSOLE`.
#[derive(Description)]
pub struct Alarm(pub(super) alarms::Alarm);

#[Object(use_type_description)]
impl Alarm {
    /// Which notification.
    async fn notification_id(&self) -> Id<NotificationId> {
        Id(self.0.notification)
    }

    /// The viewer's number among its recipients.
    async fn recipient(&self) -> u32 {
        self.0.recipient
    }

    /// In which incident.
    async fn incident_id(&self) -> Id<IncidentId> {
        Id(self.0.incident)
    }

    /// What people call the incident; null when that was not shared with this viewer.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.title.as_ref())
    }

    /// The organisation that notifies.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.called.organisation)
    }

    /// What people are told.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.text)
    }

    /// The list used.
    async fn list(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.list.as_ref())
    }

    /// True in an exercise (øvelse).
    async fn exercise(&self) -> bool {
        self.0.exercise
    }

    /// True for a drill (prøvevarsel): the list is being tried.
    async fn drill(&self) -> bool {
        self.0.drill
    }

    /// The newest round one was called in, from 1; 0 where people are called by hand. A round more is
    /// a call more.
    async fn round(&self) -> u8 {
        self.0.round
    }

    /// The line one was first called on.
    async fn called(&self) -> Origin {
        Origin(self.0.called)
    }

    /// When the time to answer is over, or was; null when no clock runs. An answer counts also then.
    async fn due_at(&self) -> Option<DateTime> {
        self.0.due.map(DateTime)
    }
}

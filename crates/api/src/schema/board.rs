//! The status board (tavle): every incident and organisation at a glance, and the warnings that no
//! incident is about yet.

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::IncidentId;
use varsko_picture::{Pending, Row, status_board};

use super::clock::Clock;
use super::directory::{Organisation, Origin, maybe_said};
use super::page::items_asked;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::situation::NotificationProgress;
use super::viewer::Viewer;
use super::warning::{IncidentWarning, Warning, readable};
use super::words::{Phase, Severity};

/// The most rows of the board; what is over comes last, and is what falls off.
pub const BOARD_ROWS_MAX: usize = 500;

/// The rows the viewer may see now, `warnings` being those they may read that hold or are expected;
/// only the rows where something waits for an answer when `waiting`.
pub(super) fn rows(
    services: &Services,
    viewer: &Viewer,
    warnings: &[Warning],
    waiting: bool,
) -> Vec<Row> {
    let sights = services.sights(viewer);
    let incidents = sights.iter().map(|sight| (&*sight.picture, &sight.reader));
    let pending: Vec<Pending<'_>> = warnings.iter().map(Warning::pending).collect();
    let mut rows = status_board(incidents, &pending, &services.engine.directory());
    rows.retain(|row| !waiting || row.waiting_since.is_some());
    rows.truncate(BOARD_ROWS_MAX);
    rows
}

/// One organisation's part in one incident at a glance, or a warning (farevarsel) that concerns an
/// organisation and that no incident is about.
#[derive(Description)]
pub struct BoardRow(pub(super) Row);

#[Object(use_type_description)]
impl BoardRow {
    /// Which incident; null in the row of a warning that no incident is about.
    async fn incident_id(&self) -> Option<Id<IncidentId>> {
        self.0.incident.map(Id)
    }

    /// The warning that no incident is about; null in the row of an incident.
    async fn warning(&self, ctx: &Context<'_>) -> Result<Option<Warning>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let Some(id) = self.0.warning else {
            return Ok(None);
        };
        let of = Some(self.0.organisation);
        let mut known = readable(services, viewer, of, true).into_iter();
        Ok(known.find(|warning| warning.is(id)))
    }

    /// Which organisation.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// True for the organisation whose incident it is.
    async fn leads(&self) -> bool {
        self.0.leads
    }

    /// What people call the incident, or what the warning says in one line; null when that was not
    /// shared with this viewer.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.title.as_ref())
    }

    /// Type of incident: a free key.
    async fn kind(&self) -> Option<&str> {
        self.0.kind.as_deref()
    }

    /// True for an exercise (øvelse).
    async fn exercise(&self) -> bool {
        self.0.exercise
    }

    /// The worst plausible outcome.
    async fn severity(&self) -> Option<Severity> {
        self.0.severity.map(Severity::from)
    }

    /// The phase the organisation is in.
    async fn phase(&self) -> Option<Phase> {
        self.0.phase.map(Phase::from)
    }

    /// Since when it is in that phase.
    async fn since(&self) -> Option<DateTime> {
        self.0.since.map(DateTime)
    }

    /// When the incident was detected, or the warning first came.
    async fn detected_at(&self) -> Option<DateTime> {
        self.0.detected_at.map(DateTime)
    }

    /// The organisation's measures that are not finished.
    async fn open_measures(&self) -> u32 {
        self.0.open_measures
    }

    /// Recipients of the organisation's notifications who have not answered.
    async fn unanswered(&self) -> u32 {
        self.0.unanswered
    }

    /// The organisation's notifications that still run, the newest first; at most 20.
    async fn notifications(&self, ctx: &Context<'_>) -> Result<Vec<NotificationProgress>> {
        let running = self.0.notifications.iter();
        running
            .map(|known| NotificationProgress::of(ctx, known))
            .collect()
    }

    /// Critical roles of its active bodies that nobody holds.
    async fn vacant_roles(&self) -> u32 {
        self.0.vacant_roles
    }

    /// Bodies and roles of the organisation with fewer than there must be, now or as planned.
    async fn short_posts(&self) -> u32 {
        self.0.short_posts
    }

    /// Areas that report to the organisation and have not, or not lately.
    async fn silent_areas(&self) -> u32 {
        self.0.silent_areas
    }

    /// The organisation's action cards in use.
    async fn open_cards(&self) -> u32 {
        self.0.open_cards
    }

    /// Steps of them that are open.
    async fn open_card_steps(&self) -> u32 {
        self.0.open_card_steps
    }

    /// How much the organisation has made public and not withdrawn.
    async fn public_now(&self) -> u32 {
        self.0.public_now
    }

    /// How much awaits clearance before it can be public.
    async fn awaiting_clearance(&self) -> u32 {
        self.0.awaiting_clearance
    }

    /// Questions of the organisation's picture that nobody has answered.
    async fn open_questions(&self) -> u32 {
        self.0.open_questions
    }

    /// Of these, those that no role is to find out.
    async fn ownerless_questions(&self) -> u32 {
        self.0.ownerless_questions
    }

    /// The organisation's deadlines, soonest first: time left, or time over.
    async fn clocks(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many: 1 to 100, 20 when left out.", default = 20)] first: i32,
    ) -> Result<Vec<Clock>> {
        let first = items_asked(ctx, "first", Some(first))?;
        Ok(self
            .0
            .clocks
            .iter()
            .take(first)
            .cloned()
            .map(Clock)
            .collect())
    }

    /// The warnings (farevarsel) the incident is about, as the organisation's lines told of them last.
    async fn warnings(&self) -> Vec<IncidentWarning> {
        let told = self.0.warnings.iter().cloned();
        told.map(IncidentWarning).collect()
    }

    /// Of the warnings that concern the organisation here, those that nobody has acknowledged.
    async fn unacknowledged_warnings(&self) -> u32 {
        self.0.unacknowledged_warnings
    }

    /// Since when the first of what nobody has answered waits: the organisation's notifications,
    /// requests from above to it, warnings that concern it. Null when nothing does.
    async fn waiting_since(&self) -> Option<DateTime> {
        self.0.waiting_since.map(DateTime)
    }

    /// When the next meeting begins.
    async fn next_meeting(&self) -> Option<DateTime> {
        self.0.tally.next_meeting.map(DateTime)
    }

    /// True while a meeting sits.
    async fn meeting_sits(&self) -> bool {
        self.0.tally.meeting_sits
    }

    /// Questions put up and not decided.
    async fn decisions_wanted(&self) -> u32 {
        self.0.tally.decisions_wanted
    }

    /// Decisions whose review is due and not made.
    async fn reviews_due(&self) -> u32 {
        self.0.tally.reviews_due
    }

    /// Tasks that are not finished.
    async fn open_tasks(&self) -> u32 {
        self.0.tally.tasks_open
    }

    /// Of these, past their deadline.
    async fn late_tasks(&self) -> u32 {
        self.0.tally.tasks_late
    }

    /// Of these, given to a role that nobody holds.
    async fn ownerless_tasks(&self) -> u32 {
        self.0.tally.tasks_ownerless
    }

    /// Requests from above whose sender does not know that they arrived.
    async fn unacknowledged_demands(&self) -> u32 {
        self.0.tally.demands_unacknowledged
    }

    /// Requests from above that are not completed.
    async fn open_demands(&self) -> u32 {
        self.0.tally.demands_open
    }

    /// Of these, past their deadline.
    async fn late_demands(&self) -> u32 {
        self.0.tally.demands_late
    }

    /// Requests to authorities without an outcome.
    async fn open_authority_requests(&self) -> u32 {
        self.0.tally.externals_open
    }

    /// The incident's newest line that the viewer may read; null in the row of a warning.
    async fn last_line(&self) -> Option<Origin> {
        self.0.last_line.map(Origin)
    }
}

//! The status board (tavle): every incident and organisation at a glance.

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::IncidentId;
use varsko_picture::{Row, status_board};

use super::directory::{Organisation, Origin, maybe_said};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{Phase, Severity};

/// The most rows of the board; what is over comes last, and is what falls off.
pub const BOARD_ROWS_MAX: usize = 500;

/// The rows the viewer may see now.
pub(super) fn rows(services: &Services, viewer: &Viewer) -> Vec<Row> {
    let sights = services.sights(viewer);
    let incidents = sights.iter().map(|sight| (&*sight.picture, &sight.reader));
    let mut rows = status_board(incidents, &services.engine.directory());
    rows.truncate(BOARD_ROWS_MAX);
    rows
}

/// One organisation's part in one incident, at a glance.
#[derive(Description)]
pub struct BoardRow(pub(super) Row);

#[Object(use_type_description)]
impl BoardRow {
    /// Which incident.
    async fn incident_id(&self) -> Id<IncidentId> {
        Id(self.0.incident)
    }

    /// Which organisation.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// True for the organisation whose incident it is.
    async fn leads(&self) -> bool {
        self.0.leads
    }

    /// What people call the incident; null when that was not shared with this viewer.
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

    /// When the incident was detected.
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

    /// Critical roles of its active bodies that nobody holds.
    async fn vacant_roles(&self) -> u32 {
        self.0.vacant_roles
    }

    /// The incident's newest line that the viewer may read.
    async fn last_line(&self) -> Option<Origin> {
        self.0.last_line.map(Origin)
    }
}

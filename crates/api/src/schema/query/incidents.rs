//! Incidents: one by its id, or a list of those the viewer may see.

use async_graphql::{Context, InputObject, Object, Result};
use varsko_domain::{IncidentId, OrganisationId};

use crate::schema::board::{BoardRow, rows};
use crate::schema::incident::{Incident, IncidentState};
use crate::schema::page::{Page, items_asked};
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::warning::readable;

#[derive(Default)]
pub(super) struct IncidentQuery;

/// Which incidents to list. What is left out asks nothing; all that is given must hold.
#[derive(InputObject, Default)]
struct IncidentFilter {
    /// Open, or over.
    state: Option<IncidentState>,
    /// Exercises only, or no exercises.
    exercise: Option<bool>,
    /// True for duty logs only, false for incidents only; left out, incidents only.
    duty_logs: Option<bool>,
    /// In which this organisation takes part now.
    organisation_id: Option<Id<OrganisationId>>,
    /// With these words, next to each other, in the title. Case is ignored.
    title: Option<String>,
}

impl IncidentFilter {
    fn fits(&self, incident: &Incident) -> bool {
        let has_title = |words: &str| {
            let title = incident.title_words().unwrap_or_default();
            title.to_lowercase().contains(&words.to_lowercase())
        };
        let is_duty_log = incident.kept_for().is_some();
        is_duty_log == self.duty_logs.unwrap_or(false)
            && self
                .exercise
                .is_none_or(|exercise| exercise == incident.is_exercise())
            && self
                .organisation_id
                .is_none_or(|id| incident.takes_part(id.0))
            && self.title.as_deref().is_none_or(has_title)
            && self.state.is_none_or(|state| state == incident.state_now())
    }
}

#[Object]
impl IncidentQuery {
    /// An incident; null when there is none, or none that the viewer may see.
    async fn incident(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which.")] id: Id<IncidentId>,
    ) -> Result<Option<Incident>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        Ok(services.sight(viewer, id.0).map(Incident::new))
    }

    /// The incidents the viewer may see, the one opened last first; or the duty logs (vaktlogg),
    /// where the filter asks for them.
    async fn incidents(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Go on after the incident with this cursor.")] after: Option<String>,
        #[graphql(desc = "Which to list; all when left out.")] filter: Option<IncidentFilter>,
    ) -> Result<Page<Incident>> {
        let first = items_asked(ctx, "first", first)?;
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let filter = filter.unwrap_or_default();
        let mut sights = services.sights(viewer);
        sights.sort_by_key(|sight| std::cmp::Reverse(sight.opened_at()));
        let incidents = sights.into_iter().map(Incident::new);
        let listed = incidents
            .filter(|incident| filter.fits(incident))
            .map(|incident| (incident.sight().id.to_string(), incident));
        Ok(Page::of_list(listed, first, after.as_deref()))
    }

    /// The status board (tavle): one row per warning that no incident is about, at most 100, then one
    /// row per incident and organisation taking part in it; at most 500 altogether. What is over
    /// comes last, the most severe comes first.
    async fn status_board(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only rows where something waits for an answer.", default)] waiting: bool,
    ) -> Result<Vec<BoardRow>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let warnings = readable(services, viewer, None, false);
        let rows = rows(services, viewer, &warnings, waiting);
        Ok(rows.into_iter().map(BoardRow).collect())
    }
}

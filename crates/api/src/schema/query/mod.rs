//! What can be asked. Each file answers one kind of question; nothing here changes anything.

mod directory;
mod erasures;
mod exercises;
mod incidents;
mod installation;
mod learning;
mod lists;
mod log;
mod plans;
mod preparedness;
mod queue;
mod search;
mod situation;
mod templates;
mod warnings;
mod year;

pub use installation::MapTiles;
pub use search::SearchHit;

use async_graphql::{Context, Error, MergedObject, Result};
use varsko_domain::IncidentId;

use super::failure::{Mask, overloaded, too_large, unknown_incident};
use super::history::{HISTORY_LINES_MAX, NoHistory};
use super::mutation::AccessQuery;
use super::services::{Services, Sight};
use super::viewer::Viewer;

/// Everything that can be asked. An answer holds what the viewer may read at that moment.
#[derive(Default, MergedObject)]
pub struct Query(
    directory::DirectoryQuery,
    erasures::ErasureQuery,
    exercises::ExerciseQuery,
    incidents::IncidentQuery,
    installation::InstallationQuery,
    learning::LearningQuery,
    learning::ThreadQuery,
    lists::ListQuery,
    log::LogQuery,
    queue::QueueQuery,
    plans::PlanQuery,
    preparedness::PreparednessQuery,
    search::SearchQuery,
    situation::SituationQuery,
    templates::TemplateQuery,
    warnings::WarningQuery,
    year::YearQuery,
    AccessQuery,
);

/// What every question about one incident begins with: the incident as its viewer may see it.
struct Asked<'a> {
    services: &'a Services,
    viewer: &'a Viewer,
    sight: Sight,
    mask: Mask,
}

impl<'a> Asked<'a> {
    /// The incident, or the one error for all that the viewer may not see and all that is not there.
    fn about(ctx: &Context<'a>, id: IncidentId) -> Result<Self> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let sight = services
            .sight(viewer, id)
            .ok_or_else(|| unknown_incident(viewer))?;
        Ok(Self {
            services,
            viewer,
            sight,
            mask: Mask::of(ctx),
        })
    }

    fn fault(&self, fault: &varsko_engine::Fault) -> Error {
        self.mask.engine(self.viewer, fault)
    }

    fn no_history(&self, reason: &NoHistory) -> Error {
        no_history(&self.mask, self.viewer, reason)
    }
}

/// What is told when there is nothing to be told of the past.
pub(super) fn no_history(mask: &Mask, viewer: &Viewer, reason: &NoHistory) -> Error {
    match reason {
        NoHistory::TooLong => too_large(
            viewer,
            [
                &format!(
                    "hendelsen har mer enn {HISTORY_LINES_MAX} linjer; eksporter loggen og se der"
                ),
                &format!(
                    "hendinga har meir enn {HISTORY_LINES_MAX} linjer; eksporter loggen og sjå der"
                ),
                &format!(
                    "the incident has more than {HISTORY_LINES_MAX} lines; export it and look there"
                ),
            ],
        ),
        NoHistory::Overloaded => overloaded(
            viewer,
            [
                "for mange logger leses gjennom akkurat nå; spør igjen om noen sekunder, om mindre av gangen",
                "for mange loggar blir lesne gjennom akkurat no; spør igjen om nokre sekund, om mindre om gongen",
                "too many logs are being read through at the moment; ask again in a few seconds, for less at a time",
            ],
        ),
        NoHistory::Fault(fault) => mask.engine(viewer, fault),
        NoHistory::Broke(error) => mask.fault("folding an older picture failed", error),
    }
}

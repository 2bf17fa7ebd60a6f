//! What supervision (tilsyn) found, and what became of it.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::words as domain;
use varsko_domain::{FollowUpId, SupervisionId, Timestamp};
use varsko_picture::year::{FindingFile, FindingStep};

use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::words::{SupervisionKind, SupervisionStage};

/// No measures.
const NONE: &[FollowUpId] = &[];

/// Something supervision found, followed until the supervisor closes it.
#[derive(Description)]
pub(super) struct SupervisionFinding {
    id: SupervisionId,
    file: FindingFile,
}

impl SupervisionFinding {
    pub(super) fn of(id: SupervisionId, file: &FindingFile) -> Self {
        let file = file.clone();
        Self { id, file }
    }

    /// What is not closed first, by deadline.
    pub(super) fn order(&self) -> (bool, Timestamp, SupervisionId) {
        (self.is_closed(), self.file.deadline, self.id)
    }

    fn is_closed(&self) -> bool {
        self.file.stage == domain::SupervisionStage::Closed
    }
}

#[Object(use_type_description)]
impl SupervisionFinding {
    /// Its id.
    async fn id(&self) -> Id<SupervisionId> {
        Id(self.id)
    }

    /// How serious it is.
    async fn kind(&self) -> SupervisionKind {
        self.file.found.said.kind.into()
    }

    /// How far it has come.
    async fn stage(&self) -> SupervisionStage {
        self.file.stage.into()
    }

    /// Who found it.
    async fn supervisor(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.found.said.supervisor)
    }

    /// When.
    async fn found_on(&self) -> DateTime {
        self.file.found.said.found_on.into()
    }

    /// The paragraph of the regulation it is about.
    async fn paragraph(&self) -> Option<&str> {
        self.file.found.said.paragraph.as_deref()
    }

    /// What they found.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.found.said.text)
    }

    /// By when it must be answered and put right, as given last.
    async fn deadline(&self) -> DateTime {
        self.file.deadline.into()
    }

    /// True when that has passed and it is not closed.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let now = Services::of(ctx)?.clock.now();
        Ok(!self.is_closed() && self.file.deadline <= now)
    }

    /// When and by whom it was recorded.
    async fn recorded(&self) -> Origin {
        Origin(self.file.found.origin)
    }

    /// What happened to it since, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<SupervisionStep>> {
        let steps = self.file.steps.iter();
        steps
            .map(|fact| {
                let (event, text, measures, deadline) = match &fact.said {
                    FindingStep::Answered(e) => ("answered", Some(&e.text), &*e.measures, None),
                    FindingStep::DeadlineMoved(e) => {
                        ("deadline_moved", Some(&e.reason), NONE, Some(e.deadline))
                    }
                    FindingStep::Closed(e) => ("closed", Some(&e.ground), NONE, None),
                    FindingStep::Overdue => ("overdue", None, NONE, None),
                };
                Ok(SupervisionStep {
                    event: format!("supervision.{event}"),
                    text: maybe_said(ctx, text)?,
                    deadline: deadline.map(DateTime),
                    measure_ids: measures.iter().map(|id| Id(*id)).collect(),
                    origin: Origin(fact.origin),
                })
            })
            .collect()
    }
}

/// Something that happened to a finding of supervision.
#[derive(SimpleObject)]
pub(super) struct SupervisionStep {
    /// What: `supervision.answered`, `supervision.deadline_moved`, `supervision.overdue` or
    /// `supervision.closed`.
    event: String,
    /// What was answered, or why.
    text: Option<String>,
    /// The new deadline, where it was moved.
    deadline: Option<DateTime>,
    /// Measures of the follow-up plan that an answer names.
    measure_ids: Vec<Id<FollowUpId>>,
    /// When and by whom.
    origin: Origin,
}

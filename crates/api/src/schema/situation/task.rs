//! Tasks and who holds the role they were given to.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::task::events::{TaskEvent, TaskOrigin};
use varsko_domain::{CardRunId, DecisionId, DemandId, MeasureId, MeetingId, TaskId};
use varsko_picture::{Fact, leading as picture};

use super::{PICTURE_LIST_MAX, judged_at, seconds_left};
use crate::schema::directory::{Organisation, Origin, Person, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::words::{Capacity, Priority, TaskStage};

/// A task (oppgave). It follows the role, not the person.
#[derive(Description)]
pub(super) struct Task(pub(super) picture::Task);

#[Object(use_type_description)]
impl Task {
    /// Its id.
    async fn id(&self) -> Id<TaskId> {
        Id(self.0.id)
    }

    /// The organisation whose task it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.given.origin.organisation)
    }

    /// What it is called.
    async fn title(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.given.said.title)
    }

    /// What exactly to do.
    async fn text(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.given.said.text.as_ref())
    }

    /// How urgent.
    async fn priority(&self) -> Priority {
        self.0.given.said.priority.into()
    }

    /// Where it stands.
    async fn stage(&self) -> TaskStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// True while something is still to be done about it.
    async fn open(&self) -> bool {
        self.0.is_open()
    }

    /// Key of the role it was last given to.
    async fn role(&self) -> &str {
        &self.0.role
    }

    /// What the organisation calls that role.
    async fn role_name(&self, ctx: &Context<'_>) -> Result<String> {
        let directory = Services::of(ctx)?.engine.directory();
        let organisation = self.0.given.origin.organisation;
        Ok(directory.role_name(organisation, &self.0.role).to_owned())
    }

    /// Who holds that role now; empty when nobody does.
    async fn owners(&self) -> Vec<TaskOwner> {
        let holders = self.0.holders.iter().take(PICTURE_LIST_MAX);
        let owner = |(person, capacity): &(_, varsko_domain::words::Capacity)| TaskOwner {
            person: Person(*person),
            capacity: (*capacity).into(),
        };
        holders.map(owner).collect()
    }

    /// True when it is open and nobody holds its role: it is nobody's.
    async fn ownerless(&self) -> bool {
        self.0.is_open() && self.0.holders.is_empty()
    }

    /// By when, as last set.
    async fn deadline(&self) -> Option<DateTime> {
        self.0.deadline.map(DateTime)
    }

    /// Seconds until then, negative when that is past; null without a deadline or once it is finished.
    async fn seconds_left(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Judged at this instant; now when left out.")] at: Option<DateTime>,
    ) -> Result<Option<i64>> {
        let now = judged_at(ctx, at)?;
        let deadline = self.0.deadline.filter(|_| self.0.is_open());
        Ok(deadline.map(|deadline| seconds_left(deadline, now)))
    }

    /// Where it was noticed, with nobody logged in, that it was not finished in time.
    async fn late(&self) -> Option<Origin> {
        self.0.late.map(Origin)
    }

    /// What it comes from.
    async fn origin(&self) -> Option<TaskSource> {
        self.0.given.said.origin.map(TaskSource::from)
    }

    /// Where it was given.
    async fn given(&self) -> Origin {
        Origin(self.0.given.origin)
    }

    /// What happened to it after it was given, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<TaskStepTaken>> {
        let steps = self.0.steps.iter().take(PICTURE_LIST_MAX);
        steps.map(|fact| TaskStepTaken::of(ctx, fact)).collect()
    }
}

/// Someone who holds the role a task was given to.
#[derive(SimpleObject)]
pub(super) struct TaskOwner {
    /// Who.
    person: Person,
    /// As holder or deputy.
    capacity: Capacity,
}

/// What a task comes from: one of these.
#[derive(SimpleObject, Default)]
pub(super) struct TaskSource {
    /// A decision.
    decision_id: Option<Id<DecisionId>>,
    /// A meeting.
    meeting_id: Option<Id<MeetingId>>,
    /// A measure.
    measure_id: Option<Id<MeasureId>>,
    /// An action card in use.
    card_run_id: Option<Id<CardRunId>>,
    /// A request from above.
    demand_id: Option<Id<DemandId>>,
}

impl From<TaskOrigin> for TaskSource {
    fn from(origin: TaskOrigin) -> Self {
        let mut source = Self::default();
        match origin {
            TaskOrigin::Decision(id) => source.decision_id = Some(Id(id)),
            TaskOrigin::Meeting(id) => source.meeting_id = Some(Id(id)),
            TaskOrigin::Measure(id) => source.measure_id = Some(Id(id)),
            TaskOrigin::Card(id) => source.card_run_id = Some(Id(id)),
            TaskOrigin::Demand(id) => source.demand_id = Some(Id(id)),
        }
        source
    }
}

/// Something that happened to a task.
#[derive(SimpleObject)]
pub(super) struct TaskStepTaken {
    /// The stage it entered; null where it stayed in its stage.
    stage: Option<TaskStage>,
    /// Key of the role it was given to.
    role: Option<String>,
    /// The deadline it got.
    deadline: Option<DateTime>,
    /// True where it was noticed that it was late.
    late: bool,
    /// The reason or the result.
    words: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl TaskStepTaken {
    fn of(ctx: &Context<'_>, fact: &Fact<TaskEvent>) -> Result<Self> {
        let mut step = Self {
            stage: None,
            role: None,
            deadline: None,
            late: false,
            words: None,
            origin: Origin(fact.origin),
        };
        match &fact.said {
            TaskEvent::Given(e) => {
                step.stage = Some(TaskStage::Given);
                step.role = Some(e.role.clone());
            }
            TaskEvent::Reassigned(e) => {
                step.stage = Some(TaskStage::Given);
                step.role = Some(e.role.clone());
                step.words = maybe_said(ctx, e.reason.as_ref())?;
            }
            TaskEvent::DeadlineSet(e) => {
                step.deadline = e.deadline.map(DateTime);
                step.words = Some(said(ctx, &e.reason)?);
            }
            TaskEvent::Acknowledged(_) => step.stage = Some(TaskStage::Acknowledged),
            TaskEvent::Started(_) => step.stage = Some(TaskStage::InProgress),
            TaskEvent::Done(e) => {
                step.stage = Some(TaskStage::Done);
                step.words = maybe_said(ctx, e.result.as_ref())?;
            }
            TaskEvent::NotDone(e) => {
                step.stage = Some(TaskStage::NotDone);
                step.words = Some(said(ctx, &e.reason)?);
            }
            TaskEvent::Late(_) => step.late = true,
        }
        Ok(step)
    }
}

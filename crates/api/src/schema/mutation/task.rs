//! Tasks, from being given to a role to done or not done.

use async_graphql::{Enum, InputObject, OneofObject};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::task::commands::{self, ProgressTask, TaskCommand};
use varsko_domain::incident::task::events as stored;
use varsko_domain::{
    Actor, CardRunId, DecisionId, DemandId, MeasureId, MeetingId, Order, Refusal, TaskId,
};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::Priority;

mutations! {
    /// Tasks.
    Tasks {
        /// Give a role something to do. It follows the role, not the person; when nobody holds the
        /// role, it shows as nobody's. The receipt's `id` is the id of the task.
        give_task(GiveTaskInput);
        /// Give a task to another role, which must confirm it anew.
        reassign_task(ReassignTaskInput);
        /// Give a task another deadline, or none, with the reason.
        set_task_deadline(SetTaskDeadlineInput);
        /// Move a task on: acknowledged, started, done, not done. Whoever holds its role may.
        progress_task(ProgressTaskInput);
    }
}

/// What a task comes from: one of these.
#[derive(OneofObject)]
pub(super) enum TaskOriginInput {
    /// A decision.
    #[graphql(name = "decisionId")]
    Decision(Id<DecisionId>),
    /// A meeting.
    #[graphql(name = "meetingId")]
    Meeting(Id<MeetingId>),
    /// A measure.
    #[graphql(name = "measureId")]
    Measure(Id<MeasureId>),
    /// An action card in use.
    #[graphql(name = "cardRunId")]
    CardRun(Id<CardRunId>),
    /// A request from above.
    #[graphql(name = "demandId")]
    Demand(Id<DemandId>),
}

impl Meaning<stored::TaskOrigin> for TaskOriginInput {
    fn meaning(self) -> stored::TaskOrigin {
        match self {
            Self::Decision(id) => stored::TaskOrigin::Decision(id.0),
            Self::Meeting(id) => stored::TaskOrigin::Meeting(id.0),
            Self::Measure(id) => stored::TaskOrigin::Measure(id.0),
            Self::CardRun(id) => stored::TaskOrigin::Card(id.0),
            Self::Demand(id) => stored::TaskOrigin::Demand(id.0),
        }
    }
}

incident_inputs! { task, Task(TaskCommand):
    /// A task to give.
    GiveTaskInput => Give(Give) {
        /// What it is called. At most 300 bytes.
        title: String,
        /// What exactly to do. At most 16 KiB.
        text: Option<String>,
        /// The organisation's key for the role, such as `logistics`.
        role: String,
        /// By when; when that passes, the log says so.
        deadline: Option<DateTime>,
        /// How urgent.
        #[graphql(default_with = "Priority::Normal")]
        priority: Priority,
        /// What it comes from.
        origin: Option<TaskOriginInput>,
    }
    /// A task to give to another role.
    ReassignTaskInput => Reassign(Reassign) {
        /// The task.
        #[graphql(name = "taskId")]
        task: Id<TaskId>,
        /// The organisation's key for the role.
        role: String,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// Another deadline for a task.
    SetTaskDeadlineInput => SetDeadline(SetDeadline) {
        /// The task.
        #[graphql(name = "taskId")]
        task: Id<TaskId>,
        /// By when; none when left out.
        deadline: Option<DateTime>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

/// A step that a task takes after it was given.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub(super) enum TaskStep {
    /// Kvittert: whoever holds the role has confirmed it.
    Acknowledge,
    /// Påbegynt: work began.
    Start,
    /// Utført: done, perhaps with a `result`.
    Done,
    /// Ikke utført: not done, with the `reason`.
    NotDone,
}

/// A step of a task, with the text that belongs to it and no other.
#[derive(InputObject)]
pub(super) struct ProgressTaskInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The task.
    task_id: Id<TaskId>,
    /// Which step it takes.
    step: TaskStep,
    /// What came of it; may be given with `DONE`. At most 16 KiB.
    result: Option<String>,
    /// Why; must be given with `NOT_DONE`. At most 2 KiB.
    reason: Option<String>,
}

impl Ask for ProgressTaskInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        use TaskStep as S;
        let step = match (self.step, self.result, self.reason) {
            (S::Acknowledge, None, None) => commands::TaskStep::Acknowledge,
            (S::Start, None, None) => commands::TaskStep::Start,
            (S::Done, result, None) => commands::TaskStep::Done {
                result: result.meaning(),
            },
            (S::NotDone, None, Some(reason)) => commands::TaskStep::NotDone {
                reason: reason.meaning(),
            },
            (S::NotDone, None, None) => {
                return Err(Refusal::ReasonNeeded { field: "reason" }.into());
            }
            // Dropping words that someone wrote would be worse than refusing them.
            (S::Acknowledge | S::Start | S::Done | S::NotDone, ..) => {
                return Err(Denied::TextOfAnotherStep);
            }
        };
        let task = self.task_id.0;
        let command = TaskCommand::Progress(ProgressTask { task, step });
        Ok(self.about.order(actor, IncidentCommand::Task(command)))
    }
}

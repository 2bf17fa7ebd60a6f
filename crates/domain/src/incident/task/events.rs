//! What can have happened to a task.

use crate::event::family;
use crate::ids::{CardRunId, DecisionId, DemandId, MeasureId, MeetingId, TaskId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Priority;
use serde::{Deserialize, Serialize};

/// What a task comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskOrigin {
    /// A decision.
    #[serde(rename = "decision")]
    Decision(DecisionId),
    /// A meeting.
    #[serde(rename = "meeting")]
    Meeting(MeetingId),
    /// A measure.
    #[serde(rename = "measure")]
    Measure(MeasureId),
    /// An action card in use.
    #[serde(rename = "card")]
    Card(CardRunId),
    /// A request from above.
    #[serde(rename = "demand")]
    Demand(DemandId),
}

stored! {
    /// A role was given something to do; it follows the role, not the person.
    Given {
        /// Which.
        task: TaskId,
        /// What it is called.
        title: Text,
        /// What exactly to do.
        text: Option<Text>,
        /// Key of the role.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
        /// How urgent.
        priority: Priority,
        /// What it comes from.
        origin: Option<TaskOrigin>,
    }
    /// A task was given to another role.
    Reassigned {
        /// Which.
        task: TaskId,
        /// Key of the role.
        role: String,
        /// Why.
        reason: Option<Text>,
    }
    /// A task got another deadline, or none.
    DeadlineSet {
        /// Which.
        task: TaskId,
        /// By when.
        deadline: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// Whoever holds the role has confirmed a task.
    Acknowledged {
        /// Which.
        task: TaskId,
    }
    /// Work on a task began.
    Started {
        /// Which.
        task: TaskId,
    }
    /// A task is done.
    Done {
        /// Which.
        task: TaskId,
        /// What came of it.
        result: Option<Text>,
    }
    /// A task was not done, and why.
    NotDone {
        /// Which.
        task: TaskId,
        /// Why.
        reason: Text,
    }
    /// A task is not finished by its deadline.
    Late {
        /// Which.
        task: TaskId,
    }
}

family! {
    /// What happened to tasks.
    TaskEvent {
        "task.given" 1 Given(Given),
        "task.reassigned" 1 Reassigned(Reassigned),
        "task.deadline_set" 1 DeadlineSet(DeadlineSet),
        "task.acknowledged" 1 Acknowledged(Acknowledged),
        "task.started" 1 Started(Started),
        "task.done" 1 Done(Done),
        "task.not_done" 1 NotDone(NotDone),
        "task.late" 1 Late(Late),
    }
}

impl TaskEvent {
    /// The task it happened to.
    pub const fn task(&self) -> TaskId {
        match self {
            TaskEvent::Given(e) => e.task,
            TaskEvent::Reassigned(e) => e.task,
            TaskEvent::DeadlineSet(e) => e.task,
            TaskEvent::Acknowledged(e) => e.task,
            TaskEvent::Started(e) => e.task,
            TaskEvent::Done(e) => e.task,
            TaskEvent::NotDone(e) => e.task,
            TaskEvent::Late(e) => e.task,
        }
    }
}

//! What can be asked of tasks.

use super::events::TaskOrigin;
use crate::ids::TaskId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Priority;
use serde::{Deserialize, Serialize};

stored! {
    /// Give a role something to do.
    Give {
        /// What it is called.
        title: Text,
        /// What exactly to do.
        text: Option<Text>,
        /// Key of the role; whoever holds it owns the task.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
        /// How urgent.
        priority: Priority,
        /// What it comes from.
        origin: Option<TaskOrigin>,
    }
    /// Give a task to another role.
    Reassign {
        /// Which.
        task: TaskId,
        /// Key of the role.
        role: String,
        /// Why.
        reason: Option<Text>,
    }
    /// Give a task another deadline, or none.
    SetDeadline {
        /// Which.
        task: TaskId,
        /// By when.
        deadline: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// Move a task on.
    ProgressTask {
        /// Which.
        task: TaskId,
        /// To where.
        step: TaskStep,
    }
}

/// A step a task takes after it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum TaskStep {
    /// Whoever holds the role has confirmed it.
    Acknowledge,
    /// Work began.
    Start,
    /// Done.
    Done {
        /// What came of it.
        result: Option<Text>,
    },
    /// Not done: first class, with the reason.
    NotDone {
        /// Why.
        reason: Text,
    },
}

/// A command about tasks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum TaskCommand {
    Give(Give),
    Reassign(Reassign),
    SetDeadline(SetDeadline),
    Progress(ProgressTask),
}

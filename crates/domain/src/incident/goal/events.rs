//! What can have happened to a goal.

use crate::event::family;
use crate::ids::GoalId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::GoalStanding;
use serde::{Deserialize, Serialize};

stored! {
    /// A goal was set.
    Set {
        /// Which.
        goal: GoalId,
        /// What is to be reached.
        text: Text,
        /// Key of the figure it is measured by.
        indicator: Option<String>,
        /// The value that figure shall reach.
        target: Option<f64>,
        /// By when.
        by: Option<Timestamp>,
    }
    /// A goal was held against how things stand.
    Assessed {
        /// Which.
        goal: GoalId,
        /// How far it is met.
        standing: GoalStanding,
        /// Why one judges so.
        text: Option<Text>,
    }
}

family! {
    /// What happened to the leadership's goals.
    GoalEvent {
        "goal.set" 1 Set(Set),
        "goal.assessed" 1 Assessed(Assessed),
    }
}

impl GoalEvent {
    /// The goal it happened to.
    pub const fn goal(&self) -> GoalId {
        match self {
            GoalEvent::Set(e) => e.goal,
            GoalEvent::Assessed(e) => e.goal,
        }
    }
}

//! What can be asked of goals.

use crate::ids::GoalId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::GoalStanding;
use serde::{Deserialize, Serialize};

stored! {
    /// Set a goal.
    SetGoal {
        /// What is to be reached.
        text: Text,
        /// The figure it is measured by.
        indicator: Option<String>,
        /// The value that figure shall reach.
        target: Option<f64>,
        /// By when.
        by: Option<Timestamp>,
    }
    /// Hold a goal against how things stand.
    AssessGoal {
        /// Which.
        goal: GoalId,
        /// How far it is met.
        standing: GoalStanding,
        /// Why one judges so.
        text: Option<Text>,
    }
}

/// A command about goals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum GoalCommand {
    Set(SetGoal),
    Assess(AssessGoal),
}

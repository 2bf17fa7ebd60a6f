//! An item of the situational picture with everything that was said of it.
//!
//! What it says now, and to whom, is judged in `situation`.

use crate::fact::{Forget, Words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Text;
use varsko_domain::incident::events::{ItemRevised, Statement};

/// A step of an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemStep {
    /// Proposed by someone without the say.
    Proposed(Statement),
    /// Stands in the picture from here.
    Stated(Statement),
    /// Said anew; it stands as it stood.
    Revised {
        /// What it now says.
        statement: Statement,
        /// Why.
        reason: Option<Text>,
    },
    /// Taken out, and why.
    Withdrawn(Text),
}

impl ItemStep {
    /// What the item says from this step on; `None` when the step only took it out.
    pub fn statement(&self) -> Option<&Statement> {
        match self {
            ItemStep::Proposed(statement) | ItemStep::Stated(statement) => Some(statement),
            ItemStep::Revised { statement, .. } => Some(statement),
            ItemStep::Withdrawn(_) => None,
        }
    }
}

impl From<&ItemRevised> for ItemStep {
    fn from(revised: &ItemRevised) -> Self {
        let ItemRevised {
            statement, reason, ..
        } = revised.clone();
        ItemStep::Revised { statement, reason }
    }
}

impl Words for ItemStep {
    fn erase(&mut self) {
        match self {
            ItemStep::Proposed(statement) | ItemStep::Stated(statement) => statement.erase(),
            ItemStep::Revised { statement, reason } => {
                statement.erase();
                reason.erase();
            }
            ItemStep::Withdrawn(reason) => reason.erase(),
        }
    }
}

/// An item of the picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its steps, in the order they were folded.
    pub steps: History<ItemStep>,
}

impl Forget for Item {
    fn forget(&mut self, line: u32) {
        self.steps.forget(line);
    }
}

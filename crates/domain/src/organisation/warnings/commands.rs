//! What can be asked of an organisation's warnings.

use super::events::WarningMessage;
use super::orders::StandingOrders;
use crate::ids::WarningId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::WarningKind;
use serde::{Deserialize, Serialize};

/// A command to the warnings of one organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum WarningCommand {
    Take(Box<TakeWarning>),
    Acknowledge(AcknowledgeWarning),
    SetAside(SetAsideWarning),
    SetOrders(SetWarningOrders),
}

stored! {
    /// Take a message in that concerns the organisation.
    TakeWarning {
        /// What it does.
        kind: WarningKind,
        /// The messages it takes the place of, or calls off; where its form has no references, none.
        references: Vec<String>,
        /// What it says.
        message: WarningMessage,
    }
    /// Say that a warning was read and understood.
    AcknowledgeWarning {
        /// Which.
        warning: WarningId,
        /// What is noted with it.
        note: Option<Text>,
    }
    /// Judge that a warning asks nothing of the organisation.
    SetAsideWarning {
        /// Which.
        warning: WarningId,
        /// Why.
        reason: Text,
    }
    /// Decide what warnings set going by themselves.
    SetWarningOrders {
        /// The whole of it.
        orders: StandingOrders,
    }
}

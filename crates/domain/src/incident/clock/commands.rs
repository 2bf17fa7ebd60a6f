//! What can be asked of an organisation's clocks in an incident.

use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command about the clocks of one organisation's part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ClockCommand {
    CheckMailbox(CheckMailbox),
}

stored! {
    /// Say that the shared mailbox was looked through.
    CheckMailbox {
        /// What was found.
        note: Option<Text>,
    }
}

//! What can have happened to an organisation's clocks in an incident.

use crate::event::family;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Deadline;
use serde::{Deserialize, Serialize};

stored! {
    /// The shared mailbox was looked through.
    MailboxChecked {
        /// What was found.
        note: Option<Text>,
        /// By when it is to be looked through again; nobody waits for it once nothing is active.
        next_by: Option<Timestamp>,
    }
    /// A clock ran out.
    ClockOverdue {
        /// Which.
        deadline: Deadline,
    }
}

family! {
    /// What can have happened to an organisation's clocks.
    ClockEvent {
        "clock.mailbox_checked" 1 MailboxChecked(MailboxChecked),
        "clock.overdue" 1 Overdue(ClockOverdue),
    }
}

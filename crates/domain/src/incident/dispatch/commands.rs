//! What the courier tells of the attempts it carries. Only the system asks these.

use crate::ids::NotificationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::{AnsweredBy, Channel};
use serde::{Deserialize, Serialize};

stored! {
    /// The channel took the message. Quiet when that is known.
    ReportSent {
        /// Of which notification.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Which attempt.
        attempt: u32,
        /// The number or address it went to.
        address: Option<Text>,
    }
    /// The channel did not take it, or could not deliver it. Quiet when that is known; a failure
    /// that may pass is recorded once for each attempt.
    ReportFailed {
        /// Of which notification.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Which attempt.
        attempt: u32,
        /// Why, without the address and without the words of the message.
        reason: Text,
        /// True when it will be tried again as it is.
        retry: bool,
    }
    /// The channel says it arrived. Quiet when that is known.
    ReportDelivered {
        /// Of which notification.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Which attempt.
        attempt: u32,
    }
    /// The person answered by the link or by a reply. Late answers count.
    ReportAnswer {
        /// Of which notification.
        notification: NotificationId,
        /// Who.
        recipient: u32,
        /// What they answered.
        answer: Answer,
        /// What else they wrote.
        words: Option<Text>,
        /// The channel of the message they answered.
        channel: Channel,
        /// How the answer got here.
        by: AnsweredBy,
    }
}

/// What someone answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Received and understood.
    Understood,
    /// Coming.
    Coming {
        /// In how many minutes.
        minutes: u32,
    },
    /// Cannot come.
    CannotCome,
}

/// A report of the courier's. Each variant's payload says what it tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what it tells
pub enum DispatchCommand {
    Sent(ReportSent),
    Failed(ReportFailed),
    Delivered(ReportDelivered),
    Answered(ReportAnswer),
}

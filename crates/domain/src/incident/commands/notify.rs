//! What can be asked of a notification.

use crate::ids::{ListId, NotificationId, PreviewId};
use crate::incident::dispatch::Addressing;
use crate::incident::events::Recipient;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// Start a notification list, as previewed.
    StartList {
        /// Which: one of the organisation's.
        list: ListId,
        /// What people are told.
        text: Text,
        /// The preview that was looked at.
        preview: PreviewId,
        /// True for a drill.
        drill: bool,
        /// Why the same list is started again so soon.
        again: Option<Text>,
    }
    /// Tell people who stand on no list, by the channels, as previewed.
    NotifyPeople {
        /// Whom, by what, and how long they have to answer.
        to: Addressing,
        /// What they are told.
        text: Text,
        /// The preview that was looked at.
        preview: PreviewId,
        /// True for a drill.
        drill: bool,
        /// Why the same people are told again so soon.
        again: Option<Text>,
    }
    /// Stop a notification: nobody more is told.
    StopNotification {
        /// Which.
        notification: NotificationId,
        /// Why.
        reason: Text,
    }
    /// Notify people by hand. Recipient numbers are given anew, from 1, in the order handed over.
    StartNotification {
        /// What they are told.
        text: Text,
        /// The list used.
        list: Option<Text>,
        /// Whom.
        recipients: Vec<Recipient>,
        /// How long each has to answer, in seconds.
        ack_timeout_s: Option<u32>,
    }
    /// Record that a recipient was called or written to by hand.
    MarkSent {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// By what; the recipient's own channel when absent.
        channel: Option<Channel>,
    }
    /// Record that a recipient has received and understood.
    Acknowledge {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
        /// What else they answered.
        answer: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Record that a recipient cannot come.
    Decline {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Why.
        reason: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Record that a recipient was reached another way.
    ReachByOtherMeans {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// How.
        how: Text,
    }
}

//! What can have happened to a notification and to each of its recipients.

use crate::ids::{NotificationId, PersonId};
use crate::text::Text;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// People were notified; done only when each has confirmed.
    NotificationStarted {
        /// Which.
        notification: NotificationId,
        /// What they are told.
        text: Text,
        /// The list used, if any.
        list: Option<Text>,
        /// Whom, in order.
        recipients: Vec<Recipient>,
        /// How long each has to answer, in seconds.
        ack_timeout_s: Option<u32>,
    }
    /// One recipient of a notification.
    Recipient {
        /// Place in the list, from 1; names the recipient within the notification.
        number: u32,
        /// Who, when registered.
        person: Option<PersonId>,
        /// In what role.
        role: Option<String>,
        /// What they are called there.
        name: Text,
        /// How they are reached.
        channel: Channel,
        /// The number or address.
        address: Option<Text>,
    }
    /// Handed to the channel.
    NotificationSent {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// By what.
        channel: Channel,
        /// The how-manieth attempt, from 1.
        attempt: u32,
    }
    /// The channel says it arrived.
    NotificationDelivered {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// The attempt that arrived.
        attempt: u32,
    }
    /// Received and understood.
    NotificationAcknowledged {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Minutes until they are there, when they said so.
        eta_minutes: Option<u32>,
        /// What else they answered.
        answer: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Answered "cannot come".
    NotificationDeclined {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Why, if they said.
        reason: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Nobody answered in time.
    NotificationTimedOut {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
    }
    /// Passed on to the next in line.
    NotificationEscalated {
        /// Which.
        notification: NotificationId,
        /// From whom.
        recipient: u32,
        /// To whom.
        to: u32,
    }
    /// Reached by hand, another way.
    ReachedByOtherMeans {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// How.
        how: Text,
    }
}

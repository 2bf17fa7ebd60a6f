//! What can have happened to a notification and to each of its recipients.

use crate::ids::{ListId, NotificationId, PersonId, ReportId};
use crate::text::Text;
use crate::words::{AnsweredBy, Channel, Language, ListOrder, OnTimeout};
use serde::{Deserialize, Serialize};

stored! {
    /// People were notified; done only when each has confirmed.
    NotificationStarted {
        /// Which.
        notification: NotificationId,
        /// What they are told.
        text: Text,
        /// What the list used is called, if any.
        list: Option<Text>,
        /// Whom, in order.
        recipients: Vec<Recipient>,
        /// How long each has to answer who is called by hand, in seconds.
        ack_timeout_s: Option<u32>,
        /// How it is run by the channels; absent when everyone is called by hand.
        run: Option<Run>,
        /// Why the same list was started, or the same people told, again so soon, if they were.
        again: Option<Text>,
        /// The situation report it carries to them. Since schema 2.
        report: Option<ReportId>,
    }
    /// How people are told by the channels, as it was when it was started: what becomes of a list
    /// afterwards changes nothing.
    Run {
        /// Which list; absent for those who were named without one. May be absent since schema 2.
        list: Option<ListId>,
        /// How many times the list had been defined; 0 without one.
        revision: u32,
        /// Who is called when.
        order: ListOrder,
        /// The channels to use; all that people have when empty.
        channels: Vec<Channel>,
        /// How long people have to answer, in seconds: one for each round.
        timeouts_s: Vec<u32>,
        /// What comes when someone cannot be had.
        on_timeout: OnTimeout,
        /// The language people are told in.
        language: Language,
        /// True for a drill: nobody shall take it for an alarm.
        drill: bool,
    }
    /// One recipient of a notification.
    Recipient {
        /// Place in the list, from 1; names the recipient within the notification.
        number: u32,
        /// The entry of the list they stand for, from 1: the person, and then the deputies.
        entry: Option<u32>,
        /// Who, when registered.
        person: Option<PersonId>,
        /// In what role.
        role: Option<String>,
        /// What they are called there; a registered person's own name when absent.
        name: Option<Text>,
        /// How they are reached; by their contact points when absent.
        channel: Option<Channel>,
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
        /// The number or address it went to.
        address: Option<Text>,
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
        /// By whom or by what it got here.
        by: AnsweredBy,
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
        /// By whom or by what it got here.
        by: AnsweredBy,
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

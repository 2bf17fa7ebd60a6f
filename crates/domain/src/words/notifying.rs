//! The words of notifying: lists, rounds, and where a recipient stands.

use super::{Channel, Delivery};
use serde::{Deserialize, Serialize};

words! {
    /// Whom a notification list calls when.
    ListOrder {
        /// One after the other, until someone answers.
        Ordered = "ordered",
        /// Everyone at once.
        Parallel = "parallel",
    }
    /// What comes when someone on a list cannot be had.
    OnTimeout {
        /// Their deputies, in order, and on an ordered list the next after them.
        Escalate = "escalate",
        /// Nobody else: someone must reach them by hand.
        Stop = "stop",
    }
    /// The language people are notified in.
    Language {
        /// Norsk bokmål.
        Bokmal = "nb",
        /// Norsk nynorsk.
        Nynorsk = "nn",
        /// English.
        English = "en",
    }
    /// How an answer got here.
    AnsweredBy {
        /// By the person, signed in.
        Oneself = "oneself",
        /// By the link in the message.
        Link = "link",
        /// By a reply on the channel.
        Reply = "reply",
        /// Somebody else wrote it down.
        Hand = "hand",
    }
    /// Why someone could not be reached at all.
    Unreached {
        /// They have no contact point on any channel of the list.
        NoContactPoint = "no_contact_point",
        /// Every channel failed.
        ChannelsFailed = "channels_failed",
    }
}

impl Channel {
    /// True when the product carries messages there itself; by any other someone must call or go.
    pub const fn is_carried(self) -> bool {
        match self {
            Channel::Sms
            | Channel::Voice
            | Channel::Email
            | Channel::Webhook
            | Channel::Console => true,
            Channel::Phone
            | Channel::Radio
            | Channel::Meeting
            | Channel::InPerson
            | Channel::System
            | Channel::Other => false,
        }
    }
}

impl Delivery {
    /// True when an answer is there, or as good as one.
    pub const fn is_settled(self) -> bool {
        matches!(
            self,
            Delivery::Acknowledged | Delivery::Declined | Delivery::ReachedByOtherMeans
        )
    }

    /// True when the person has received and understood.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Delivery::Acknowledged | Delivery::ReachedByOtherMeans)
    }

    /// True while an answer may be expected.
    pub const fn is_awaited(self) -> bool {
        matches!(
            self,
            Delivery::Queued | Delivery::Sent | Delivery::Delivered
        )
    }

    /// Where someone stands after `step`. An answer always counts, also a late one; nothing else
    /// undoes an answer, and a second channel takes back nothing of what the first has reached.
    #[must_use]
    pub const fn then(self, step: Delivery) -> Delivery {
        let stays = match step {
            Delivery::Acknowledged | Delivery::Declined | Delivery::ReachedByOtherMeans => false,
            Delivery::Reserve | Delivery::Queued => self.is_settled() || self.is_awaited(),
            Delivery::Sent => {
                self.is_settled() || matches!(self, Delivery::Delivered | Delivery::Escalated)
            }
            Delivery::Delivered => {
                !matches!(self, Delivery::Queued | Delivery::Sent | Delivery::Reserve)
            }
            Delivery::TimedOut | Delivery::NotReached | Delivery::Escalated => self.is_settled(),
        };
        if stays { self } else { step }
    }
}

//! A notification and what became of it at each recipient.
//!
//! Sends nothing and counts no time-outs; it only remembers.

use crate::fact::{Fact, Forget, Words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Text;
use varsko_domain::incident::dispatch as d;
use varsko_domain::incident::events as e;
use varsko_domain::words::{AnsweredBy, Channel, Delivery, Unreached};

/// A notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// The text, the recipients, the time to answer.
    pub started: Option<Fact<e::NotificationStarted>>,
    /// Nobody more is told since then.
    pub stopped: Option<Fact<d::NotificationStopped>>,
    /// What happened at the recipients, in the order it was folded.
    pub steps: History<DeliveryStep>,
}

impl Forget for Notification {
    fn forget(&mut self, line: u32) {
        self.started.forget(line);
        self.stopped.forget(line);
        self.steps.forget(line);
    }
}

/// Something that happened at one recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryStep {
    /// Whom, by number.
    pub recipient: u32,
    /// What it says of where they stand; nothing when one attempt failed.
    pub delivery: Option<Delivery>,
    /// Which attempt, from 1.
    pub attempt: Option<u32>,
    /// In which round, from 1.
    pub round: Option<u8>,
    /// By what it goes, was sent, or was answered.
    pub channel: Option<Channel>,
    /// The number or address it was sent to.
    pub address: Option<Text>,
    /// Minutes until they are there.
    pub eta_minutes: Option<u32>,
    /// What they answered, why they cannot, how they were reached, or why it failed.
    pub words: Option<Text>,
    /// How the answer got here.
    pub by: Option<AnsweredBy>,
    /// To whom it was passed on.
    pub passed_to: Option<u32>,
    /// Why they cannot be reached.
    pub unreached: Option<Unreached>,
    /// True when the attempt failed and will be made again as it is.
    pub retried: bool,
}

impl DeliveryStep {
    const fn new(recipient: u32, delivery: Option<Delivery>) -> Self {
        Self {
            recipient,
            delivery,
            attempt: None,
            round: None,
            channel: None,
            address: None,
            eta_minutes: None,
            words: None,
            by: None,
            passed_to: None,
            unreached: None,
            retried: false,
        }
    }
}

impl Words for DeliveryStep {
    fn erase(&mut self) {
        self.address.erase();
        self.words.erase();
    }
}

impl From<&d::Intended> for DeliveryStep {
    fn from(intended: &d::Intended) -> Self {
        Self {
            attempt: Some(intended.attempt),
            round: Some(intended.round),
            channel: Some(intended.channel),
            ..Self::new(intended.recipient, Some(Delivery::Queued))
        }
    }
}

impl From<&d::AttemptFailed> for DeliveryStep {
    fn from(failed: &d::AttemptFailed) -> Self {
        Self {
            attempt: Some(failed.attempt),
            words: Some(failed.reason.clone()),
            retried: failed.retry,
            ..Self::new(failed.recipient, None)
        }
    }
}

impl From<&d::NotReached> for DeliveryStep {
    fn from(not_reached: &d::NotReached) -> Self {
        Self {
            unreached: Some(not_reached.why),
            ..Self::new(not_reached.recipient, Some(Delivery::NotReached))
        }
    }
}

impl From<&e::NotificationSent> for DeliveryStep {
    fn from(sent: &e::NotificationSent) -> Self {
        Self {
            attempt: Some(sent.attempt),
            channel: Some(sent.channel),
            address: sent.address.clone(),
            ..Self::new(sent.recipient, Some(Delivery::Sent))
        }
    }
}

impl From<&e::NotificationDelivered> for DeliveryStep {
    fn from(delivered: &e::NotificationDelivered) -> Self {
        Self {
            attempt: Some(delivered.attempt),
            ..Self::new(delivered.recipient, Some(Delivery::Delivered))
        }
    }
}

impl From<&e::NotificationAcknowledged> for DeliveryStep {
    fn from(answer: &e::NotificationAcknowledged) -> Self {
        Self {
            channel: Some(answer.channel),
            eta_minutes: answer.eta_minutes,
            words: answer.answer.clone(),
            by: Some(answer.by),
            ..Self::new(answer.recipient, Some(Delivery::Acknowledged))
        }
    }
}

impl From<&e::NotificationDeclined> for DeliveryStep {
    fn from(answer: &e::NotificationDeclined) -> Self {
        Self {
            channel: Some(answer.channel),
            words: answer.reason.clone(),
            by: Some(answer.by),
            ..Self::new(answer.recipient, Some(Delivery::Declined))
        }
    }
}

impl From<&e::NotificationTimedOut> for DeliveryStep {
    fn from(timed_out: &e::NotificationTimedOut) -> Self {
        Self::new(timed_out.recipient, Some(Delivery::TimedOut))
    }
}

impl From<&e::NotificationEscalated> for DeliveryStep {
    fn from(escalated: &e::NotificationEscalated) -> Self {
        Self {
            passed_to: Some(escalated.to),
            ..Self::new(escalated.recipient, Some(Delivery::Escalated))
        }
    }
}

impl From<&e::ReachedByOtherMeans> for DeliveryStep {
    fn from(reached: &e::ReachedByOtherMeans) -> Self {
        Self {
            words: Some(reached.how.clone()),
            ..Self::new(reached.recipient, Some(Delivery::ReachedByOtherMeans))
        }
    }
}

//! A notification and what became of it at each recipient.
//!
//! Sends nothing and counts no time-outs; it only remembers.

use crate::fact::{Fact, Forget, Words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Text;
use varsko_domain::incident::events as e;
use varsko_domain::words::{Channel, Delivery};

/// A notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// The text, the recipients, the time to answer.
    pub started: Option<Fact<e::NotificationStarted>>,
    /// What happened at the recipients, in the order it was folded.
    pub steps: History<DeliveryStep>,
}

impl Forget for Notification {
    fn forget(&mut self, line: u32) {
        self.started.forget(line);
        self.steps.forget(line);
    }
}

/// Something that happened at one recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryStep {
    /// Whom, by number.
    pub recipient: u32,
    /// Where they stand from here.
    pub delivery: Delivery,
    /// By what it was sent, or how the answer came.
    pub channel: Option<Channel>,
    /// Minutes until they are there.
    pub eta_minutes: Option<u32>,
    /// What they answered, why they cannot, or how they were reached.
    pub words: Option<Text>,
    /// To whom it was passed on.
    pub passed_to: Option<u32>,
}

impl DeliveryStep {
    fn new(recipient: u32, delivery: Delivery) -> Self {
        let (channel, eta_minutes, words, passed_to) = (None, None, None, None);
        Self {
            recipient,
            delivery,
            channel,
            eta_minutes,
            words,
            passed_to,
        }
    }
}

impl Words for DeliveryStep {
    fn erase(&mut self) {
        self.words.erase();
    }
}

impl From<&e::NotificationSent> for DeliveryStep {
    fn from(sent: &e::NotificationSent) -> Self {
        Self {
            channel: Some(sent.channel),
            ..Self::new(sent.recipient, Delivery::Sent)
        }
    }
}

impl From<&e::NotificationDelivered> for DeliveryStep {
    fn from(delivered: &e::NotificationDelivered) -> Self {
        Self::new(delivered.recipient, Delivery::Delivered)
    }
}

impl From<&e::NotificationAcknowledged> for DeliveryStep {
    fn from(answer: &e::NotificationAcknowledged) -> Self {
        Self {
            channel: Some(answer.channel),
            eta_minutes: answer.eta_minutes,
            words: answer.answer.clone(),
            ..Self::new(answer.recipient, Delivery::Acknowledged)
        }
    }
}

impl From<&e::NotificationDeclined> for DeliveryStep {
    fn from(answer: &e::NotificationDeclined) -> Self {
        Self {
            channel: Some(answer.channel),
            words: answer.reason.clone(),
            ..Self::new(answer.recipient, Delivery::Declined)
        }
    }
}

impl From<&e::NotificationTimedOut> for DeliveryStep {
    fn from(timed_out: &e::NotificationTimedOut) -> Self {
        Self::new(timed_out.recipient, Delivery::TimedOut)
    }
}

impl From<&e::NotificationEscalated> for DeliveryStep {
    fn from(escalated: &e::NotificationEscalated) -> Self {
        let step = Self::new(escalated.recipient, Delivery::Escalated);
        Self {
            passed_to: Some(escalated.to),
            ..step
        }
    }
}

impl From<&e::ReachedByOtherMeans> for DeliveryStep {
    fn from(reached: &e::ReachedByOtherMeans) -> Self {
        let step = Self::new(reached.recipient, Delivery::ReachedByOtherMeans);
        Self {
            words: Some(reached.how.clone()),
            ..step
        }
    }
}

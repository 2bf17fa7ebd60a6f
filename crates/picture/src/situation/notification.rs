//! Notifications as one reader may see them: whom, and how far each has come.

use crate::access::Lens;
use crate::fact::{Fact, Origin};
use crate::incident::{self, DeliveryStep, IncidentPicture};
use serde::{Deserialize, Serialize};
use varsko_domain::incident::events;
use varsko_domain::words::Delivery;
use varsko_domain::{NotificationId, Text};

/// A notification and how far it has come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// Which.
    pub id: NotificationId,
    /// Where it was started.
    pub origin: Origin,
    /// What people are told.
    pub text: Text,
    /// The list used.
    pub list: Option<Text>,
    /// How long each has to answer, in seconds.
    pub ack_timeout_s: Option<u32>,
    /// Whom, in order.
    pub recipients: Vec<Recipient>,
}

impl Notification {
    /// How many it was handed to a channel for, or reached otherwise: all but those still queued.
    pub fn sent(&self) -> u32 {
        self.count(|delivery| delivery != Delivery::Queued)
    }

    /// How many have received and understood. Sent is not done, delivered is not done.
    pub fn confirmed(&self) -> u32 {
        self.count(|d| matches!(d, Delivery::Acknowledged | Delivery::ReachedByOtherMeans))
    }

    /// How many have not answered, and were not passed on to the next.
    pub fn unanswered(&self) -> u32 {
        use Delivery::{Delivered, Queued, Sent, TimedOut};
        self.count(|delivery| matches!(delivery, Queued | Sent | Delivered | TimedOut))
    }

    fn count(&self, which: impl Fn(Delivery) -> bool) -> u32 {
        self.recipients
            .iter()
            .filter(|recipient| which(recipient.delivery))
            .count() as u32
    }
}

/// One recipient of a notification.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipient {
    /// Who, and how they are reached.
    pub recipient: events::Recipient,
    /// Where they stand.
    pub delivery: Delivery,
    /// Since when.
    pub since: Origin,
    /// What happened, in order; answers are here.
    pub steps: Vec<Fact<DeliveryStep>>,
}

/// The notifications the reader may read, by the line they were started on.
pub(crate) fn notifications(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Notification> {
    let notifications = picture.notifications.iter();
    let mut notifications: Vec<_> = notifications
        .filter_map(|(id, known)| notification(*id, known, lens))
        .collect();
    notifications.sort_by_key(|notification| notification.origin.line);
    notifications
}

fn notification(
    id: NotificationId,
    known: &incident::Notification,
    lens: &Lens<'_>,
) -> Option<Notification> {
    let started = known
        .started
        .as_ref()
        .filter(|fact| lens.sees(fact.origin.line))?;
    let Fact { origin, said } = started;
    let mut recipients: Vec<_> = said.recipients.iter().map(|r| queued(r, *origin)).collect();
    for step in lens.through(&known.steps) {
        let place = (step.said.recipient as usize).wrapping_sub(1);
        if let Some(recipient) = recipients.get_mut(place) {
            recipient.delivery = step.said.delivery;
            recipient.since = step.origin;
            recipient.steps.push(step.clone());
        }
    }
    Some(Notification {
        id,
        origin: *origin,
        text: said.text.clone(),
        list: said.list.clone(),
        ack_timeout_s: said.ack_timeout_s,
        recipients,
    })
}

fn queued(recipient: &events::Recipient, since: Origin) -> Recipient {
    let (delivery, steps) = (Delivery::Queued, Vec::new());
    Recipient {
        recipient: recipient.clone(),
        delivery,
        since,
        steps,
    }
}

//! What a notification, or a drill of one, has shown: who would not have been reached.

use super::{Notification, Recipient};
use crate::incident::DeliveryStep;
use serde::{Deserialize, Serialize};
use varsko_domain::words::{Channel, Delivery, Unreached};
use varsko_domain::{NotificationId, ReportId, Text, Timestamp};

/// What came of a notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Recipients who were called and have neither answered nor been reached otherwise.
    pub not_reached: Vec<u32>,
    /// Recipients among them who have no contact point on any channel of the list.
    pub without_contact_point: Vec<u32>,
    /// Recipients to whom every channel failed.
    pub channels_failed: Vec<u32>,
    /// Those who answered, the fastest first.
    pub responses: Vec<Response>,
}

/// How fast someone answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Who, by number.
    pub recipient: u32,
    /// Seconds from when they were first to be told until their first answer.
    pub seconds: i64,
}

/// How far a notification has come, at a glance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// Which.
    pub id: NotificationId,
    /// What the list used is called.
    pub list: Option<Text>,
    /// The situation report it carries.
    pub report: Option<ReportId>,
    /// True for a drill.
    pub drill: bool,
    /// How many were or are to be told.
    pub called: u32,
    /// How many it was handed to a channel for.
    pub sent: u32,
    /// How many it arrived at.
    pub delivered: u32,
    /// How many have received and understood.
    pub confirmed: u32,
    /// How many cannot come.
    pub declined: u32,
    /// How many were told in vain.
    pub not_reached: u32,
    /// When the first of the clocks that run is over.
    pub next_due: Option<Timestamp>,
    /// Channels that failed last and have taken nothing since.
    pub dead: Vec<Channel>,
}

impl From<&Notification> for Progress {
    fn from(known: &Notification) -> Self {
        let channels = known.channels().into_iter();
        let dead = channels.filter(|state| state.dead);
        Self {
            id: known.id,
            list: known.list.clone(),
            report: known.report,
            drill: known.drill(),
            called: known.called(),
            sent: known.sent(),
            delivered: known.delivered(),
            confirmed: known.confirmed(),
            declined: known.declined(),
            not_reached: known.not_reached(),
            next_due: known.next_due(),
            dead: dead.map(|state| state.channel).collect(),
        }
    }
}

impl Report {
    /// The response time in the middle, in seconds; the later of two.
    pub fn median_s(&self) -> Option<i64> {
        let middle = self.responses.len() / 2;
        self.responses.get(middle).map(|response| response.seconds)
    }
}

pub(super) fn of(notification: &Notification) -> Report {
    let mut report = Report::default();
    for recipient in &notification.recipients {
        let number = recipient.recipient.number;
        let why = recipient.steps.iter().find_map(|step| step.said.unreached);
        if !recipient.delivery.is_settled() && recipient.delivery != Delivery::Reserve {
            report.not_reached.push(number);
            match why {
                Some(Unreached::NoContactPoint) => report.without_contact_point.push(number),
                Some(Unreached::ChannelsFailed) => report.channels_failed.push(number),
                None => {}
            }
        }
        if let Some(seconds) = response(recipient) {
            report.responses.push(Response {
                recipient: number,
                seconds,
            });
        }
    }
    report
        .responses
        .sort_by_key(|response| (response.seconds, response.recipient));
    report
}

/// Seconds from the first time someone was to be told until the first answer.
fn response(recipient: &Recipient) -> Option<i64> {
    let first = |which: fn(&DeliveryStep) -> bool| {
        let mut steps = recipient.steps.iter();
        steps.find(|step| which(&step.said))
    };
    let told = first(|step| matches!(step.delivery, Some(Delivery::Queued | Delivery::Sent)))?;
    let answered = first(|step| step.by.is_some())?;
    // What is queued late is told late: nobody had heard of it when it was due.
    let told_at = match told.said.delivery {
        Some(Delivery::Queued) => told.origin.recorded_at,
        Some(_) | None => told.origin.occurred_at,
    };
    Some(answered.origin.occurred_at.since(told_at).max(0) / 1_000)
}

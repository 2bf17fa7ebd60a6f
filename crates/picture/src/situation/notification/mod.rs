//! Notifications as one reader may see them: whom, and how far each has come.

mod attempts;
mod report;

pub use attempts::{Attempt, ChannelState};
pub use report::{Progress, Report, Response};

use crate::access::Lens;
use crate::fact::{Fact, Origin};
use crate::incident::{self, DeliveryStep, IncidentPicture, is_enough_for};
use attempts::Attempts;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::dispatch::NotificationStopped;
use varsko_domain::incident::events::{self, NotificationStarted, Run};
use varsko_domain::words::Delivery;
use varsko_domain::{NotificationId, ReportId, Text, Timestamp};

/// A notification and how far it has come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// Which.
    pub id: NotificationId,
    /// Where it was started.
    pub origin: Origin,
    /// What people are told.
    pub text: Text,
    /// What the list used is called.
    pub list: Option<Text>,
    /// How it is run by the channels; absent when everyone is called by hand.
    pub run: Option<Run>,
    /// The situation report it carries.
    pub report: Option<ReportId>,
    /// Why the same list was started, or the same people told, again so soon, if they were.
    pub again: Option<Text>,
    /// How long each has to answer who is called by hand, in seconds.
    pub ack_timeout_s: Option<u32>,
    /// Stopped: nobody more is told.
    pub stopped: Option<Fact<NotificationStopped>>,
    /// Whom, in order.
    pub recipients: Vec<Recipient>,
}

impl Notification {
    /// True for a drill.
    pub fn drill(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.drill)
    }

    /// How many were called or are to be: all but those in reserve.
    pub fn called(&self) -> u32 {
        self.count(|recipient| recipient.delivery != Delivery::Reserve)
    }

    /// How many it was handed to a channel for, or who answered or were reached otherwise.
    pub fn sent(&self) -> u32 {
        self.count(Recipient::sent)
    }

    /// How many a channel says it arrived at, or who answered or were reached otherwise.
    pub fn delivered(&self) -> u32 {
        self.count(Recipient::delivered)
    }

    /// How many have received and understood. Sent is not done, delivered is not done.
    pub fn confirmed(&self) -> u32 {
        self.count(|recipient| recipient.delivery.is_confirmed())
    }

    /// How many cannot come.
    pub fn declined(&self) -> u32 {
        self.count(|recipient| recipient.delivery == Delivery::Declined)
    }

    /// How many were called in vain: time is up, or there is no way to them.
    pub fn not_reached(&self) -> u32 {
        use Delivery::{Escalated, NotReached, TimedOut};
        self.count(|r| matches!(r.delivery, TimedOut | NotReached | Escalated))
    }

    /// How many have not answered, were not passed on to the next, and nobody answered for.
    pub fn unanswered(&self) -> u32 {
        use Delivery::{NotReached, TimedOut};
        let open = |d: Delivery| d.is_awaited() || matches!(d, TimedOut | NotReached);
        self.count(|recipient| open(recipient.delivery) && !recipient.stood_in_for)
    }

    /// True while somebody has not answered and may still be told.
    pub fn runs(&self) -> bool {
        self.stopped.is_none() && self.unanswered() > 0
    }

    /// When the first of the clocks that run is over.
    pub fn next_due(&self) -> Option<Timestamp> {
        let due = self.recipients.iter().filter_map(|recipient| recipient.due);
        due.min()
    }

    /// The channels it goes by, and whether they work.
    pub fn channels(&self) -> Vec<ChannelState> {
        attempts::channels(&self.recipients)
    }

    /// Who was reached, who was not and why, and how fast people answered.
    pub fn outcome(&self) -> Report {
        report::of(self)
    }

    fn count(&self, which: impl Fn(&Recipient) -> bool) -> u32 {
        let recipients = self.recipients.iter();
        recipients.filter(|recipient| which(recipient)).count() as u32
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
    /// When the time to answer is over; `None` when no clock runs.
    pub due: Option<Timestamp>,
    /// When it was over, of someone who did not answer, whom nobody stands in for and nobody has
    /// reached otherwise.
    pub overdue_since: Option<Timestamp>,
    /// True when someone else confirmed whose answer is enough.
    pub stood_in_for: bool,
    /// Every attempt, by number.
    pub attempts: Vec<Attempt>,
    /// What happened, in order; answers are here.
    pub steps: Vec<Fact<DeliveryStep>>,
}

impl Recipient {
    fn sent(&self) -> bool {
        self.delivery.is_settled() || self.attempts.iter().any(Attempt::sent)
    }

    fn delivered(&self) -> bool {
        self.delivery.is_settled() || self.attempts.iter().any(Attempt::delivered)
    }
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

/// One of them; `None` when the reader may not read that it was started.
pub(crate) fn notification(
    id: NotificationId,
    known: &incident::Notification,
    lens: &Lens<'_>,
) -> Option<Notification> {
    let started = known.started.as_ref();
    let started = started.filter(|fact| lens.sees(fact.origin.line))?;
    let stopped = known.stopped.as_ref();
    let stopped = stopped.filter(|fact| lens.sees(fact.origin.line));
    let Fact { origin, said } = started;
    let mut called: Vec<_> = said
        .recipients
        .iter()
        .map(|_| Called::of(said, *origin))
        .collect();
    for step in lens.through(&known.steps) {
        let place = (step.said.recipient as usize).wrapping_sub(1);
        if let Some(called) = called.get_mut(place) {
            called.take(step, said);
        }
    }
    Some(Notification {
        id,
        origin: *origin,
        text: said.text.clone(),
        list: said.list.clone(),
        run: said.run.clone(),
        report: said.report,
        again: said.again.clone(),
        ack_timeout_s: said.ack_timeout_s,
        stopped: stopped.cloned(),
        recipients: recipients(said, called, stopped.is_some()),
    })
}

fn recipients(said: &NotificationStarted, called: Vec<Called>, stopped: bool) -> Vec<Recipient> {
    let deliveries = called.iter().map(|called| called.delivery);
    let confirmed: Vec<u32> = (1..)
        .zip(deliveries)
        .filter(|(_, delivery)| delivery.is_confirmed())
        .map(|(number, _)| number)
        .collect();
    let people = (1..).zip(said.recipients.iter().zip(called));
    people
        .map(|(number, (recipient, called))| {
            let enough = |other: &u32| *other != number && is_enough_for(said, *other, number);
            let stood_in_for = confirmed.iter().any(enough);
            let waited_for = !stood_in_for && !stopped;
            let runs = called.delivery.is_awaited() && waited_for;
            let over = called.delivery == Delivery::TimedOut && waited_for;
            Recipient {
                recipient: recipient.clone(),
                delivery: called.delivery,
                since: called.since,
                due: called.due.filter(|_| runs),
                overdue_since: called.due.filter(|_| over),
                stood_in_for,
                attempts: called.attempts.made(),
                steps: called.steps,
            }
        })
        .collect()
}

/// A recipient in the making, step by step.
struct Called {
    delivery: Delivery,
    since: Origin,
    due: Option<Timestamp>,
    attempts: Attempts,
    steps: Vec<Fact<DeliveryStep>>,
}

impl Called {
    /// In a run people wait until they are called; by hand everyone is to be called.
    fn of(said: &NotificationStarted, since: Origin) -> Self {
        let delivery = match said.run {
            Some(_) => Delivery::Reserve,
            None => Delivery::Queued,
        };
        Self {
            delivery,
            since,
            due: None,
            attempts: Attempts::default(),
            steps: Vec::new(),
        }
    }

    fn take(&mut self, step: &Fact<DeliveryStep>, said: &NotificationStarted) {
        let DeliveryStep {
            delivery, round, ..
        } = step.said;
        if let Some(delivery) = delivery {
            let stands = self.delivery.then(delivery);
            if stands != self.delivery || stands == delivery {
                self.since = step.origin;
            }
            self.delivery = stands;
        }
        if delivery == Some(Delivery::Queued) {
            let place = usize::from(round.unwrap_or_default()).checked_sub(1);
            let timeouts = said.run.as_ref().map(|run| &run.timeouts_s);
            let seconds = timeouts.zip(place).and_then(|(all, place)| all.get(place));
            let due = seconds.map(|seconds| step.origin.recorded_at.plus_s(*seconds));
            self.due = due.or(self.due);
        }
        if let (Some(Delivery::Sent), Some(seconds)) = (delivery, said.ack_timeout_s) {
            self.due = Some(step.origin.occurred_at.plus_s(seconds));
        }
        self.attempts.take(step);
        self.steps.push(step.clone());
    }
}

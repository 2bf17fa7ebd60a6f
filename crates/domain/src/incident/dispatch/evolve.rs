//! How each event changes what is remembered of a notification, and which clocks run (G-11).

use super::events::{AttemptsQueued, DispatchEvent};
use super::state::Notification;
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{NotificationId, OrganisationId};
use crate::incident::events::{NotificationDelivered, NotificationSent, NotificationStarted};
use crate::incident::state::Incident;
use crate::words::Delivery;

impl Incident {
    pub(in crate::incident) fn notified(
        &mut self,
        by: OrganisationId,
        started: &NotificationStarted,
        recorded: &Recorded,
    ) {
        let (at, scope) = (recorded.recorded_at, recorded.scope);
        let notification = Notification::started(started, by, at, scope);
        self.notifications
            .insert(started.notification, notification);
    }

    /// Who is called by hand has the time from then on; in a run it runs from being queued.
    pub(in crate::incident) fn sent(
        &mut self,
        by: OrganisationId,
        sent: &NotificationSent,
        recorded: &Recorded,
    ) {
        self.stands(sent.notification, sent.recipient, Delivery::Sent);
        let Some(notification) = self.notifications.get_mut(&sent.notification) else {
            return;
        };
        notification.sent(sent);
        if let Some(seconds) = notification.ack_timeout_s {
            let due = recorded.occurred_at.plus_s(seconds);
            let alarm = unanswered(sent.notification, sent.recipient);
            self.alarms.set(alarm, due, by);
        }
    }

    pub(in crate::incident) fn delivered(&mut self, event: &NotificationDelivered) {
        // Delivered is not answered: the time to answer runs on.
        self.stands(event.notification, event.recipient, Delivery::Delivered);
        if let Some(notification) = self.notifications.get_mut(&event.notification) {
            notification.delivered(event.recipient, event.attempt);
        }
    }

    /// Someone has received and understood: nobody is waited for any more who stood in for them.
    pub(in crate::incident) fn confirmed(
        &mut self,
        id: NotificationId,
        recipient: u32,
        delivery: Delivery,
    ) {
        self.stands(id, recipient, delivery);
        let Some(notification) = self.notifications.get(&id) else {
            return;
        };
        for together in notification.together_with(recipient) {
            self.alarms.take_off(&unanswered(id, together));
        }
        // Whoever was told on another way has not got the report itself.
        let report = notification.report;
        if let Some(report) = report.filter(|_| delivery == Delivery::Acknowledged) {
            self.reports.received(report);
        }
    }

    /// Nobody is waited for at this recipient any more.
    pub(in crate::incident) fn ended(
        &mut self,
        id: NotificationId,
        recipient: u32,
        delivery: Delivery,
    ) {
        self.stands(id, recipient, delivery);
        self.alarms.take_off(&unanswered(id, recipient));
    }

    pub(in crate::incident) fn dispatched(
        &mut self,
        by: OrganisationId,
        event: &DispatchEvent,
        recorded: &Recorded,
    ) {
        match event {
            DispatchEvent::Queued(e) => self.queued(by, e, recorded),
            DispatchEvent::Failed(e) => {
                if let Some(notification) = self.notifications.get_mut(&e.notification) {
                    notification.failed(e);
                }
            }
            DispatchEvent::NotReached(e) => {
                self.ended(e.notification, e.recipient, Delivery::NotReached);
            }
            DispatchEvent::Stopped(e) => self.stopped(e.notification),
        }
    }

    /// People get their time from when they are really tried, however late that is: after a standstill
    /// one step is late, and not every one after it.
    fn queued(&mut self, by: OrganisationId, event: &AttemptsQueued, recorded: &Recorded) {
        let Some(notification) = self.notifications.get_mut(&event.notification) else {
            return;
        };
        notification.queued(event);
        let timeouts = notification.run.iter().flat_map(|run| &run.timeouts_s);
        let timeouts: Vec<u32> = timeouts.copied().collect();
        for intended in &event.attempts {
            let round = usize::from(intended.round).checked_sub(1);
            let Some(seconds) = round.and_then(|round| timeouts.get(round)) else {
                continue;
            };
            let due = recorded.recorded_at.plus_s(*seconds);
            let alarm = unanswered(event.notification, intended.recipient);
            self.alarms.set(alarm, due, by);
        }
    }

    fn stopped(&mut self, id: NotificationId) {
        let Some(notification) = self.notifications.get_mut(&id) else {
            return;
        };
        notification.stopped = true;
        for number in 1..=notification.recipients.len() as u32 {
            self.alarms.take_off(&unanswered(id, number));
        }
    }

    fn stands(&mut self, id: NotificationId, recipient: u32, step: Delivery) {
        let notification = self.notifications.get_mut(&id);
        if let Some(addressee) = notification.and_then(|known| known.recipient_mut(recipient)) {
            addressee.delivery = addressee.delivery.then(step);
        }
    }
}

fn unanswered(notification: NotificationId, recipient: u32) -> Alarm {
    Alarm::Unanswered {
        notification,
        recipient,
    }
}

//! Notifying people and following each to "received and understood", here by hand.

use super::commands::{Acknowledge, Decline, MarkSent, ReachByOtherMeans, StartNotification};
use super::desk::Desk;
use super::dispatch::{self, Addressee, Notification};
use super::events::{
    NotificationAcknowledged, NotificationDeclined, NotificationSent, NotificationStarted,
    NotificationTimedOut, ReachedByOtherMeans, Recipient,
};
use crate::alarm::Alarm;
use crate::event::Event;
use crate::ids::NotificationId;
use crate::limits::{RECIPIENTS_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, words};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::{AnsweredBy, Channel, Delivery, Phase};

/// Starts a notification; everyone named is queued, in order, numbered from 1.
pub(super) fn start(desk: &mut Desk, command: &StartNotification) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    words("text", &command.text, SHORT_BYTES_MAX)?;
    maybe("list", command.list.as_ref(), TITLE_BYTES_MAX)?;
    if command.recipients.is_empty() {
        return Err(Refusal::NoRecipients);
    }
    at_most("recipients", command.recipients.len(), RECIPIENTS_MAX)?;
    for recipient in &command.recipients {
        maybe("name", recipient.name.as_ref(), TITLE_BYTES_MAX)?;
        if recipient.name.is_none() && recipient.person.is_none() {
            return Err(Refusal::Empty { field: "name" });
        }
        recipient
            .role
            .as_deref()
            .map_or(Ok(()), |role| key("role", role))?;
        maybe("address", recipient.address.as_ref(), TITLE_BYTES_MAX)?;
        let unknown = |person| !desk.world.directory.people.contains_key(person);
        if recipient.person.as_ref().is_some_and(unknown) {
            return Err(Refusal::UnknownPerson);
        }
    }
    desk.enter(Phase::Notify)?;
    let recipients = (1..).zip(&command.recipients);
    desk.emit(Event::NotificationStarted(NotificationStarted {
        notification: NotificationId::from(desk.order.id),
        text: command.text.clone(),
        list: command.list.clone(),
        recipients: recipients
            .map(|(number, r)| Recipient {
                number,
                entry: None,
                ..r.clone()
            })
            .collect(),
        ack_timeout_s: command.ack_timeout_s,
        run: None,
        again: None,
        report: None,
    }));
    Ok(())
}

/// Records that someone was called or written to by hand, once more each time. Sent is not done
/// . Quiet when they have answered.
pub(super) fn mark_sent(desk: &mut Desk, command: &MarkSent) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    let (notification, addressee) = addressee(desk, command.notification, command.recipient)?;
    if addressee.delivery.is_settled() {
        return Ok(());
    }
    let channel = command.channel.or(addressee.channel);
    let channel = channel.unwrap_or(Channel::Phone);
    let attempt = addressee.by_hand(channel);
    let sent = NotificationSent {
        notification: command.notification,
        recipient: command.recipient,
        channel,
        attempt,
        address: None,
    };
    tell(desk, notification, Event::NotificationSent(sent));
    Ok(())
}

/// What becomes of a notification is told to those who may read that it was started, unless
/// whoever notes it says otherwise.
fn tell(desk: &mut Desk, notification: &Notification, event: Event) {
    let scope = desk.order.scope.unwrap_or(notification.scope);
    desk.emit_to(scope, event);
}

/// Records that someone has received and understood: by themselves, or by whoever they told.
/// Quiet when that is known and nothing is added.
pub(super) fn acknowledge(desk: &mut Desk, command: &Acknowledge) -> Result<(), Refusal> {
    let (notification, delivery, by) = answering(desk, command.notification, command.recipient)?;
    maybe("answer", command.answer.as_ref(), SHORT_BYTES_MAX)?;
    let adds = command.eta_minutes.is_some() || command.answer.is_some();
    if delivery == Delivery::Acknowledged && !adds {
        return Ok(());
    }
    let acknowledged = NotificationAcknowledged {
        notification: command.notification,
        recipient: command.recipient,
        eta_minutes: command.eta_minutes,
        answer: command.answer.clone(),
        channel: command.channel,
        by,
    };
    let event = Event::NotificationAcknowledged(acknowledged);
    tell(desk, notification, event);
    Ok(())
}

/// Records that someone cannot come; on a list whoever stands in is called. Quiet when that is known.
pub(super) fn decline(desk: &mut Desk, command: &Decline) -> Result<(), Refusal> {
    let (notification, delivery, by) = answering(desk, command.notification, command.recipient)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if delivery == Delivery::Declined && command.reason.is_none() {
        return Ok(());
    }
    let declined = NotificationDeclined {
        notification: command.notification,
        recipient: command.recipient,
        reason: command.reason.clone(),
        channel: command.channel,
        by,
    };
    tell(desk, notification, Event::NotificationDeclined(declined));
    if delivery != Delivery::Declined {
        dispatch::declined(desk, command.notification, command.recipient);
    }
    Ok(())
}

/// Records that someone was reached another way, and how.
pub(super) fn reach(desk: &mut Desk, command: &ReachByOtherMeans) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    let (notification, _) = addressee(desk, command.notification, command.recipient)?;
    words("how", &command.how, SHORT_BYTES_MAX)?;
    let reached = ReachedByOtherMeans {
        notification: command.notification,
        recipient: command.recipient,
        how: command.how.clone(),
    };
    tell(desk, notification, Event::ReachedByOtherMeans(reached));
    Ok(())
}

/// Nobody answered in time: neither this recipient nor those whose time is up with theirs,
/// which on a list may be hundreds, and is one command.
pub(super) fn unanswered(
    desk: &mut Desk,
    id: NotificationId,
    recipient: u32,
) -> Result<(), Refusal> {
    let Some(notification) = desk.incident.notifications.get(&id) else {
        return Ok(());
    };
    let due = desk.order.occurred_at;
    let numbers = 1..=notification.recipients.len() as u32;
    let silent = numbers.filter(|number| {
        let alarm = Alarm::Unanswered {
            notification: id,
            recipient: *number,
        };
        let set = desk.incident.alarms.at(&alarm);
        *number == recipient || set.is_some_and(|(at, _)| Some(at) == due)
    });
    let silent: Vec<u32> = silent.collect();
    if notification.run.is_some() {
        dispatch::time_is_up(desk, id, &silent);
        return Ok(());
    }
    for recipient in silent {
        let timed_out = NotificationTimedOut {
            notification: id,
            recipient,
        };
        desk.emit_to(notification.scope, Event::NotificationTimedOut(timed_out));
    }
    Ok(())
}

/// Anyone may answer for themselves; answering for another takes the right to notify.
fn answering<'a>(
    desk: &Desk<'a>,
    id: NotificationId,
    number: u32,
) -> Result<(&'a Notification, Delivery, AnsweredBy), Refusal> {
    let found = addressee(desk, id, number);
    let oneself = Some(desk.order.actor.person);
    let by = match &found {
        Ok((_, addressee)) if addressee.person == oneself => AnsweredBy::Oneself,
        Ok(_) | Err(_) => {
            desk.permit(Operation::Notify)?;
            AnsweredBy::Hand
        }
    };
    found.map(|(notification, addressee)| (notification, addressee.delivery, by))
}

fn addressee<'a>(
    desk: &Desk<'a>,
    id: NotificationId,
    number: u32,
) -> Result<(&'a Notification, &'a Addressee), Refusal> {
    desk.open_part()?;
    let notification = dispatch::notification(desk, id)?;
    let addressee = dispatch::addressee(notification, number)?;
    Ok((notification, addressee))
}

//! Notifying people and following each to "received and understood", here by hand.

use super::commands::{Acknowledge, Decline, MarkSent, ReachByOtherMeans, StartNotification};
use super::desk::Desk;
use super::events::{
    NotificationAcknowledged, NotificationDeclined, NotificationSent, NotificationStarted,
    ReachedByOtherMeans, Recipient,
};
use super::state::Addressee;
use crate::event::Event;
use crate::ids::NotificationId;
use crate::limits::{RECIPIENTS_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{Delivery, Phase};

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
        words("name", &recipient.name, TITLE_BYTES_MAX)?;
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
                ..r.clone()
            })
            .collect(),
        ack_timeout_s: command.ack_timeout_s,
    }));
    Ok(())
}

/// Records that someone was called or written to by hand, once more each time. Sent is not done
/// . Quiet when they have answered.
pub(super) fn mark_sent(desk: &mut Desk, command: &MarkSent) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    let addressee = addressee(desk, command.notification, command.recipient)?;
    if settled(addressee.delivery) {
        return Ok(());
    }
    desk.emit(Event::NotificationSent(NotificationSent {
        notification: command.notification,
        recipient: command.recipient,
        channel: command.channel.unwrap_or(addressee.channel),
        attempt: addressee.attempts.saturating_add(1),
    }));
    Ok(())
}

/// Records that someone has received and understood: by themselves, or by whoever they told.
/// Quiet when that is known and nothing is added.
pub(super) fn acknowledge(desk: &mut Desk, command: &Acknowledge) -> Result<(), Refusal> {
    let delivery = answering(desk, command.notification, command.recipient)?;
    maybe("answer", command.answer.as_ref(), SHORT_BYTES_MAX)?;
    let adds = command.eta_minutes.is_some() || command.answer.is_some();
    if delivery == Delivery::Acknowledged && !adds {
        return Ok(());
    }
    desk.emit(Event::NotificationAcknowledged(NotificationAcknowledged {
        notification: command.notification,
        recipient: command.recipient,
        eta_minutes: command.eta_minutes,
        answer: command.answer.clone(),
        channel: command.channel,
    }));
    Ok(())
}

/// Records that someone cannot come. Quiet when that is known.
pub(super) fn decline(desk: &mut Desk, command: &Decline) -> Result<(), Refusal> {
    let delivery = answering(desk, command.notification, command.recipient)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if delivery == Delivery::Declined && command.reason.is_none() {
        return Ok(());
    }
    desk.emit(Event::NotificationDeclined(NotificationDeclined {
        notification: command.notification,
        recipient: command.recipient,
        reason: command.reason.clone(),
        channel: command.channel,
    }));
    Ok(())
}

/// Records that someone was reached another way, and how.
pub(super) fn reach(desk: &mut Desk, command: &ReachByOtherMeans) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    addressee(desk, command.notification, command.recipient)?;
    words("how", &command.how, SHORT_BYTES_MAX)?;
    desk.emit(Event::ReachedByOtherMeans(ReachedByOtherMeans {
        notification: command.notification,
        recipient: command.recipient,
        how: command.how.clone(),
    }));
    Ok(())
}

/// Anyone may answer for themselves; answering for another takes the right to notify.
fn answering(desk: &Desk, id: NotificationId, number: u32) -> Result<Delivery, Refusal> {
    let found = addressee(desk, id, number);
    let oneself = Some(desk.order.actor.person);
    if !matches!(found, Ok(addressee) if addressee.person == oneself) {
        desk.permit(Operation::Notify)?;
    }
    found.map(|addressee| addressee.delivery)
}

fn addressee<'a>(
    desk: &Desk<'a>,
    id: NotificationId,
    number: u32,
) -> Result<&'a Addressee, Refusal> {
    desk.open_part()?;
    let notification = desk
        .incident
        .notifications
        .get(&id)
        .filter(|notification| notification.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::Notification,
        })?;
    notification
        .recipient(number)
        .ok_or(Refusal::UnknownRecipient {
            recipient: number,
            recipients: notification.recipients.len() as u32,
        })
}

fn settled(delivery: Delivery) -> bool {
    matches!(
        delivery,
        Delivery::Acknowledged | Delivery::Declined | Delivery::ReachedByOtherMeans
    )
}

//! Telling people by the channels, by a notification list or by name: who is called, when, by what,
//! and what came of it.
//!
//! Every attempt that is intended stands in the log before anything leaves the house, so a crash
//! between deciding and sending loses nothing. Carrying messages is the courier's, outside; here it
//! only reports. Knows no address: those are sealed, and looked up by whoever carries.

mod commands;
mod events;
mod evolve;
mod going;
mod plan;
mod state;
mod steps;
mod whom;

pub use commands::{
    Answer, DispatchCommand, ReportAnswer, ReportDelivered, ReportFailed, ReportSent,
};
pub use events::{
    AttemptFailed, AttemptsQueued, DispatchEvent, Intended, NotReached, NotificationStopped,
};
pub use plan::{Held, Plan, Planned};
pub use state::{Addressee, Attempt, Notification, Standing};
pub use whom::{Addressing, Audience, Elsewhere, Outgoing, RoleOf, Whom, within_reach};

pub(super) use going::{carrying, notify, start};

use super::commands::StopNotification;
use super::desk::Desk;
use super::events::{
    NotificationAcknowledged, NotificationDeclined, NotificationDelivered, NotificationSent,
};
use crate::event::Event;
use crate::ids::NotificationId;
use crate::limits::{SHORT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::Delivery;
use steps::Steps;

/// Stops a notification: what is not sent stays here, and no time runs on.
pub(super) fn stop(desk: &mut Desk, command: &StopNotification) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    desk.open_part()?;
    let notification = notification(desk, command.notification)?;
    if notification.stopped {
        return Err(Refusal::NotificationStopped);
    }
    let scope = notification.scope;
    let stopped = DispatchEvent::Stopped(NotificationStopped {
        notification: command.notification,
        reason: command.reason.clone(),
    });
    desk.emit_to(scope, Event::Dispatch(stopped));
    Ok(())
}

/// Takes a report of the courier's down. What was sent is told also when nobody needs it any more.
pub(super) fn report(desk: &mut Desk, command: &DispatchCommand) -> Result<(), Refusal> {
    desk.permit(Operation::Carry)?;
    match command {
        DispatchCommand::Sent(report) => sent(desk, report),
        DispatchCommand::Failed(report) => failed(desk, report),
        DispatchCommand::Delivered(report) => delivered(desk, report),
        DispatchCommand::Answered(report) => answered(desk, report),
    }
}

fn sent(desk: &mut Desk, report: &ReportSent) -> Result<(), Refusal> {
    maybe("address", report.address.as_ref(), TITLE_BYTES_MAX)?;
    let (notification, attempt) =
        attempt(desk, report.notification, report.recipient, report.attempt)?;
    if attempt.standing >= Standing::Sent {
        return Ok(());
    }
    let event = Event::NotificationSent(NotificationSent {
        notification: report.notification,
        recipient: report.recipient,
        channel: attempt.channel,
        attempt: report.attempt,
        address: report.address.clone(),
    });
    desk.emit_to(notification.scope, event);
    Ok(())
}

fn failed(desk: &mut Desk, report: &ReportFailed) -> Result<(), Refusal> {
    words("reason", &report.reason, SHORT_BYTES_MAX)?;
    let (notification, attempt) =
        attempt(desk, report.notification, report.recipient, report.attempt)?;
    let known = match report.retry {
        true => attempt.standing != Standing::Queued,
        false => matches!(attempt.standing, Standing::Failed | Standing::Delivered),
    };
    if known {
        return Ok(());
    }
    let event = Event::Dispatch(DispatchEvent::Failed(AttemptFailed {
        notification: report.notification,
        recipient: report.recipient,
        attempt: report.attempt,
        reason: report.reason.clone(),
        retry: report.retry,
    }));
    desk.emit_to(notification.scope, event);
    if !report.retry {
        step(desk, report.notification, |steps| {
            steps.failed(report.recipient, report.attempt);
        });
    }
    Ok(())
}

fn delivered(desk: &mut Desk, report: &ReportDelivered) -> Result<(), Refusal> {
    let (notification, attempt) =
        attempt(desk, report.notification, report.recipient, report.attempt)?;
    if attempt.standing == Standing::Delivered {
        return Ok(());
    }
    let event = Event::NotificationDelivered(NotificationDelivered {
        notification: report.notification,
        recipient: report.recipient,
        attempt: report.attempt,
    });
    desk.emit_to(notification.scope, event);
    Ok(())
}

/// The same answer again, by a link pressed twice, stays quiet.
fn answered(desk: &mut Desk, report: &ReportAnswer) -> Result<(), Refusal> {
    maybe("words", report.words.as_ref(), SHORT_BYTES_MAX)?;
    desk.open_part()?;
    let notification = notification(desk, report.notification)?;
    let delivery = addressee(notification, report.recipient)?.delivery;
    let (id, recipient, channel, by) = (
        report.notification,
        report.recipient,
        report.channel,
        report.by,
    );
    let eta_minutes = match report.answer {
        Answer::Coming { minutes } => Some(minutes),
        Answer::Understood | Answer::CannotCome => None,
    };
    let adds = eta_minutes.is_some() || report.words.is_some();
    let (now, event) = match report.answer {
        Answer::CannotCome => {
            let declined = NotificationDeclined {
                notification: id,
                recipient,
                reason: report.words.clone(),
                channel,
                by,
            };
            (Delivery::Declined, Event::NotificationDeclined(declined))
        }
        Answer::Understood | Answer::Coming { .. } => {
            let acknowledged = NotificationAcknowledged {
                notification: id,
                recipient,
                eta_minutes,
                answer: report.words.clone(),
                channel,
                by,
            };
            let event = Event::NotificationAcknowledged(acknowledged);
            (Delivery::Acknowledged, event)
        }
    };
    if delivery == now && !adds {
        return Ok(());
    }
    desk.emit_to(notification.scope, event);
    if now == Delivery::Declined && delivery != Delivery::Declined {
        declined(desk, id, recipient);
    }
    Ok(())
}

/// Goes on when someone cannot come.
pub(super) fn declined(desk: &mut Desk, id: NotificationId, recipient: u32) {
    step(desk, id, |steps| steps.declined(recipient));
}

/// Goes on when time is up: for everyone of the notification whose time is up at that instant.
pub(super) fn time_is_up(desk: &mut Desk, id: NotificationId, recipients: &[u32]) {
    step(desk, id, |steps| {
        for recipient in recipients {
            steps.time_is_up(*recipient);
        }
    });
}

/// Takes the next steps of a run; nothing when it was stopped or there is none, or when the
/// organisation's part is over.
fn step<'a>(desk: &mut Desk<'a>, id: NotificationId, take: impl FnOnce(&mut Steps<'a>)) {
    let world = desk.world;
    let Some(known) = desk.incident.notifications.get(&id) else {
        return;
    };
    let Some(run) = known.run.as_ref().filter(|_| !known.stopped) else {
        return;
    };
    if desk.open_part().is_err() {
        return;
    }
    let mut steps = Steps::of(id, run, known, &world.directory);
    take(&mut steps);
    for event in steps.events() {
        desk.emit_to(known.scope, event);
    }
}

/// A notification of the acting organisation.
pub(super) fn notification<'a>(
    desk: &Desk<'a>,
    id: NotificationId,
) -> Result<&'a Notification, Refusal> {
    let known = desk.incident.notifications.get(&id);
    known
        .filter(|notification| notification.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::Notification,
        })
}

/// A recipient by number, from 1.
pub(super) fn addressee(notification: &Notification, number: u32) -> Result<&Addressee, Refusal> {
    notification
        .recipient(number)
        .ok_or(Refusal::UnknownRecipient {
            recipient: number,
            recipients: notification.recipients.len() as u32,
        })
}

fn attempt<'a>(
    desk: &Desk<'a>,
    id: NotificationId,
    recipient: u32,
    number: u32,
) -> Result<(&'a Notification, Attempt), Refusal> {
    desk.part()?;
    let notification = notification(desk, id)?;
    let addressee = addressee(notification, recipient)?;
    let attempt = addressee.attempt(number);
    let attempt = attempt.ok_or(Refusal::UnknownAttempt {
        attempt: number,
        attempts: addressee.attempts.len() as u32,
    })?;
    Ok((notification, *attempt))
}

//! The clocks an activation starts: the first picture, and the shared mailbox.
//!
//! When they are due stands in the event that starts them, worked out from what the organisation
//! has set; one that passes is told of in the log.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::limits::{SHORT_BYTES_MAX, maybe};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Deadline;
use commands::{CheckMailbox, ClockCommand};
use events::{ClockEvent, ClockOverdue, MailboxChecked};

pub(super) fn decide(desk: &mut Desk, command: &ClockCommand) -> Result<(), Refusal> {
    match command {
        ClockCommand::CheckMailbox(command) => check_mailbox(desk, command),
    }
}

/// Records that someone looked through the shared mailbox, which is due again after a while.
fn check_mailbox(desk: &mut Desk, command: &CheckMailbox) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    let active = !desk.open_part()?.bodies.is_empty();
    let every_min = desk.organisation()?.clocks.mailbox_min;
    let next = desk.happened_at().plus_min(every_min);
    desk.emit(Event::Clock(ClockEvent::MailboxChecked(MailboxChecked {
        note: command.note.clone(),
        next_by: active.then_some(next),
    })));
    Ok(())
}

/// A clock ran out.
pub(super) fn overdue(desk: &mut Desk, deadline: Deadline) -> Result<(), Refusal> {
    desk.emit(Event::Clock(ClockEvent::Overdue(ClockOverdue { deadline })));
    Ok(())
}

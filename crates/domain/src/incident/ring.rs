//! Letting what is due happen: each alarm is judged where its subject is (G-11).

use super::commands::Ring;
use super::desk::Desk;
use super::notify;
use crate::alarm::Alarm;
use crate::refusal::Refusal;
use crate::rights::Operation;

/// Lets an alarm ring. Quiet when it was taken off meanwhile, or set anew for later.
pub(super) fn ring(desk: &mut Desk, command: &Ring) -> Result<(), Refusal> {
    desk.permit(Operation::Ring)?;
    let set = desk.incident.alarms.at(&command.alarm);
    if set.is_none_or(|(at, _)| Some(at) != desk.order.occurred_at) {
        return Ok(());
    }
    match &command.alarm {
        Alarm::Unanswered {
            notification,
            recipient,
        } => notify::unanswered(desk, *notification, *recipient),
    }
}

//! Declaring phases reached and going back. Most phases are reached by acting in them.

use super::commands::{AdvancePhase, ReturnToPhase};
use super::desk::Desk;
use super::events::PhaseReturned;
use crate::event::Event;
use crate::limits::{SHORT_BYTES_MAX, words};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Phase;

/// Declares a phase reached, also anew after going back. Normalising, closing and dismissing have
/// acts of their own.
pub(super) fn advance(desk: &mut Desk, command: &AdvancePhase) -> Result<(), Refusal> {
    desk.permit(Operation::ChangePhase)?;
    let phase = command.phase;
    match phase {
        Phase::Normalise | Phase::Closed | Phase::Dismissed => {
            return Err(Refusal::PhaseNeedsItsOwnAct { phase });
        }
        Phase::Detected
        | Phase::Notify
        | Phase::Mobilise
        | Phase::Understand
        | Phase::Handle
        | Phase::Evaluate => {}
    }
    let part = desk.open_part()?;
    if part.reached.contains(&phase) && phase <= part.current {
        return Err(Refusal::PhaseAlreadyReached { phase });
    }
    desk.go_to(phase)
}

/// Goes back to a reached phase; going back is an event too.
pub(super) fn go_back(desk: &mut Desk, command: &ReturnToPhase) -> Result<(), Refusal> {
    desk.permit(Operation::ChangePhase)?;
    let part = desk.open_part()?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let (phase, current) = (command.phase, part.current);
    if !part.reached.contains(&phase) || phase >= current {
        return Err(Refusal::NothingToReturnTo { phase, current });
    }
    desk.emit(Event::PhaseReturned(PhaseReturned {
        from: current,
        to: phase,
        reason: command.reason.clone(),
    }));
    Ok(())
}

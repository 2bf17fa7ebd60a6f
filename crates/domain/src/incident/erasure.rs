//! Making texts unreadable on a lawful decision: two people, a ground, and an event of it (R-20, G-8).
//!
//! The rule decides; the engine has the journal destroy the keys in the transaction that records
//! the decision.

use super::commands::{ApproveErasure, RejectErasure, RequestErasure};
use super::desk::Desk;
use super::events::{ErasureCarriedOut, ErasureRejected, ErasureRequested};
use super::state::Erasure;
use crate::event::Event;
use crate::ids::RequestId;
use crate::limits::{ERASURE_LINES_MAX, SHORT_BYTES_MAX, at_most, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;

/// The first person asks, with the ground.
pub(super) fn request(desk: &mut Desk, command: &RequestErasure) -> Result<(), Refusal> {
    desk.permit(Operation::Erase)?;
    desk.part()?;
    words("ground", &command.ground, SHORT_BYTES_MAX)?;
    maybe("reference", command.reference.as_ref(), SHORT_BYTES_MAX)?;
    if command.numbers.is_empty() {
        return Err(Refusal::Empty { field: "numbers" });
    }
    at_most("lines", command.numbers.len(), ERASURE_LINES_MAX)?;
    for number in &command.numbers {
        desk.own_line(Operation::Erase, *number)?;
    }
    desk.emit(Event::ErasureRequested(ErasureRequested {
        request: RequestId::from(desk.order.id),
        numbers: command.numbers.clone(),
        ground: command.ground.clone(),
        reference: command.reference.clone(),
    }));
    Ok(())
}

/// The second person says no.
pub(super) fn reject(desk: &mut Desk, command: &RejectErasure) -> Result<(), Refusal> {
    desk.permit(Operation::Erase)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    pending(desk, command.request)?;
    desk.emit(Event::ErasureRejected(ErasureRejected {
        request: command.request,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// The second person agrees; it must be another than the one who asked.
pub(super) fn approve(desk: &mut Desk, command: &ApproveErasure) -> Result<(), Refusal> {
    desk.permit(Operation::Erase)?;
    let erasure = pending(desk, command.request)?;
    if erasure.asked_by == desk.order.actor.person {
        return Err(Refusal::SamePerson);
    }
    desk.emit(Event::ErasureCarriedOut(ErasureCarriedOut {
        request: command.request,
        numbers: erasure.numbers.clone(),
        requested_by: erasure.asked_by,
    }));
    Ok(())
}

fn pending<'a>(desk: &Desk<'a>, request: RequestId) -> Result<&'a Erasure, Refusal> {
    desk.part()?;
    let erasure = desk.incident.erasures.get(&request);
    let erasure = erasure
        .filter(|erasure| erasure.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::ErasureRequest,
        })?;
    if erasure.settled {
        Err(Refusal::AlreadySettled)
    } else {
        Ok(erasure)
    }
}

//! Evaluation as a phase, and the first link of the chain of learning.

use super::commands::{PinObservation, StartEvaluation};
use super::desk::Desk;
use super::events::{EvaluationStarted, ObservationPinned};
use crate::event::Event;
use crate::ids::ObservationId;
use crate::limits::{REFERENCES_MAX, TEXT_BYTES_MAX, at_most, maybe, words};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Phase;

/// Begins the evaluation, also while the incident runs and after it closed. Only a part that
/// is back to normal moves on to evaluating: evaluating early is no reason to stop handling.
pub(super) fn start(desk: &mut Desk, command: &StartEvaluation) -> Result<(), Refusal> {
    desk.permit(Operation::Evaluate)?;
    let part = desk.part()?;
    if desk.incident.dismissed {
        return Err(Refusal::IncidentDismissed);
    }
    maybe("mandate", command.mandate.as_ref(), TEXT_BYTES_MAX)?;
    if part.current == Phase::Normalise {
        desk.go_to(Phase::Evaluate)?;
    }
    desk.emit(Event::EvaluationStarted(EvaluationStarted {
        mandate: command.mandate.clone(),
    }));
    Ok(())
}

/// Pins an observation to at least one line. Also while the incident runs, and after it closed:
/// memory fades.
pub(super) fn pin(desk: &mut Desk, command: &PinObservation) -> Result<(), Refusal> {
    desk.permit(Operation::PinObservation)?;
    desk.part()?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    if command.entries.is_empty() {
        return Err(Refusal::Empty { field: "entries" });
    }
    at_most("entries", command.entries.len(), REFERENCES_MAX)?;
    for number in &command.entries {
        desk.line(*number)?;
    }
    desk.emit(Event::ObservationPinned(ObservationPinned {
        observation: ObservationId::from(desk.order.id),
        text: command.text.clone(),
        entries: command.entries.clone(),
        seen_at: command.seen_at,
        tendency: command.tendency,
    }));
    Ok(())
}

//! Normal again, evaluation, erasure.

use crate::ask::{Ask, ask};
use crate::history::REQUEST;
use varsko_domain::Alarm;
use varsko_domain::incident::commands::{IncidentCommand as C, Ring, *};
use varsko_domain::words::Tendency;

/// Decide the return to normal.
pub fn normalise(text: &str) -> Ask {
    ask(C::Normalise(Normalise {
        text: text.into(),
        handed_over: None,
        stand_down: false,
    }))
}

/// Begin the evaluation.
pub fn start_evaluation() -> Ask {
    ask(C::StartEvaluation(StartEvaluation { mandate: None }))
}

/// Pin an observation.
pub fn pin(text: &str, entries: &[u32]) -> Ask {
    ask(C::PinObservation(PinObservation {
        text: text.into(),
        entries: entries.to_vec(),
        seen_at: None,
        replayed: None,
        tendency: Tendency::Open,
    }))
}

/// Ask for erasure.
pub fn request_erasure(numbers: &[u32], ground: &str) -> Ask {
    ask(C::RequestErasure(RequestErasure {
        numbers: numbers.to_vec(),
        ground: ground.into(),
        reference: None,
    }))
}

/// Say no to [`REQUEST`].
pub fn reject_erasure(reason: &str) -> Ask {
    let (request, reason) = (REQUEST, reason.into());
    ask(C::RejectErasure(RejectErasure { request, reason }))
}

/// Agree to [`REQUEST`].
pub fn approve_erasure() -> Ask {
    ask(C::ApproveErasure(ApproveErasure { request: REQUEST }))
}

/// Let an alarm ring, as the system does.
pub fn ring(alarm: Alarm) -> Ask {
    ask(C::Ring(Ring { alarm }))
}

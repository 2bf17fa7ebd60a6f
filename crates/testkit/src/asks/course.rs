//! Opening, phases, and who takes part.

use crate::ask::{Ask, ask};
use varsko_domain::OrganisationId;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::words::{Phase, Severity};

/// An opening with a title alone.
pub fn opening(title: &str) -> OpenIncident {
    OpenIncident {
        title: title.into(),
        kind: None,
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: false,
        participants: Vec::new(),
    }
}

/// Place it under observation.
pub fn observe(reason: &str) -> Ask {
    ask(C::PlaceUnderObservation(PlaceUnderObservation {
        reason: reason.into(),
        review_at: None,
    }))
}

/// Dismiss it.
pub fn dismiss(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::Dismiss(Dismiss { reason }))
}

/// A reclassification that changes nothing yet.
pub fn reclassification() -> Reclassify {
    Reclassify {
        title: None,
        kind: None,
        severity: None,
        potential: None,
        place: None,
        reason: None,
        coordinates: None,
    }
}

/// Judge the worst plausible outcome anew.
pub fn reclassify(severity: Severity) -> Ask {
    ask(C::Reclassify(Reclassify {
        severity: Some(severity),
        ..reclassification()
    }))
}

/// Close one's part.
pub fn close() -> Ask {
    ask(C::Close(Close {}))
}

/// Reopen one's part, to go on where handling stood.
pub fn reopen(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::Reopen(Reopen {
        reason,
        phase: None,
    }))
}

/// Reopen one's part in a given phase.
pub fn reopen_in(phase: Phase, reason: &str) -> Ask {
    let (reason, phase) = (reason.into(), Some(phase));
    ask(C::Reopen(Reopen { reason, phase }))
}

/// Ask an organisation in.
pub fn invite(organisation: OrganisationId) -> Ask {
    ask(C::InviteOrganisation(InviteOrganisation {
        organisation,
        reason: None,
    }))
}

/// End an organisation's part.
pub fn end_participation(organisation: OrganisationId, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::EndParticipation(EndParticipation {
        organisation,
        reason,
    }))
}

/// Set the readiness level.
pub fn set_readiness(level: &str) -> Ask {
    ask(C::SetReadiness(SetReadiness {
        level: level.into(),
        reason: None,
    }))
}

/// Declare a phase reached.
pub fn advance(phase: Phase) -> Ask {
    ask(C::AdvancePhase(AdvancePhase { phase }))
}

/// Go back to a phase.
pub fn go_back(phase: Phase, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::ReturnToPhase(ReturnToPhase { phase, reason }))
}

//! What can be asked of the course of an incident: opening, phases, who takes part.

use crate::coordinates::Coordinates;
use crate::ids::OrganisationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Phase, Severity};
use serde::{Deserialize, Serialize};

stored! {
    /// Open an incident; a title is enough. The order's `occurredAt` is when it was detected.
    OpenIncident {
        /// What people call it.
        title: Text,
        /// Type key.
        kind: Option<String>,
        /// Worst plausible outcome.
        severity: Severity,
        /// The same in words.
        potential: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// An exercise, for good.
        exercise: bool,
        /// Further organisations that take part from the start.
        participants: Vec<OrganisationId>,
    }
    /// Watch without notifying anyone yet.
    PlaceUnderObservation {
        /// Why.
        reason: Text,
        /// When to judge it again.
        review_at: Option<Timestamp>,
    }
    /// Judge it not to be an incident.
    Dismiss {
        /// Why.
        reason: Text,
    }
    /// Change title, type, severity, potential, place or point on the map.
    Reclassify {
        /// New title.
        title: Option<Text>,
        /// New type.
        kind: Option<String>,
        /// New severity.
        severity: Option<Severity>,
        /// New potential.
        potential: Option<Text>,
        /// New place.
        place: Option<Text>,
        /// Why.
        reason: Option<Text>,
        /// New point on the map.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        coordinates: Option<Coordinates>,
    }
    /// Close the organisation's part.
    Close {
    }
    /// Open a closed part again.
    Reopen {
        /// Why.
        reason: Text,
        /// The phase to go on in; handling when absent.
        phase: Option<Phase>,
    }
    /// Ask an organisation in.
    InviteOrganisation {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Option<Text>,
    }
    /// Let an organisation's part end without closing the incident.
    EndParticipation {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Text,
    }
    /// Set the organisation's readiness level.
    SetReadiness {
        /// Key among the organisation's own levels.
        level: String,
        /// Why.
        reason: Option<Text>,
    }
    /// Declare a phase reached.
    AdvancePhase {
        /// Which.
        phase: Phase,
    }
    /// Go back to a reached phase.
    ReturnToPhase {
        /// Which.
        phase: Phase,
        /// Why.
        reason: Text,
    }
}

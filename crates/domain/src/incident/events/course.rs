//! What can have happened to the course of an incident: opening, phases, who takes part.

use crate::coordinates::Coordinates;
use crate::ids::OrganisationId;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Phase, Severity};
use serde::{Deserialize, Serialize};

stored! {
    /// An incident was opened; a title is enough. The header's `occurredAt` is when it was detected.
    Opened {
        /// What people call it.
        title: Text,
        /// Type of incident, such as `flood` or `landslide`; a free, configurable key.
        kind: Option<String>,
        /// Worst plausible outcome.
        severity: Severity,
        /// The worst plausible outcome in words.
        potential: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// True when this is an exercise (øvelse), from the first event to the last.
        exercise: bool,
        /// The organisation whose incident it is.
        lead: OrganisationId,
    }
    /// Watched without anyone being notified yet (overvåkes, R-6).
    PlacedUnderObservation {
        /// Why, and what is watched.
        reason: Text,
        /// When to judge it again.
        review_at: Option<Timestamp>,
    }
    /// Judged not to be an incident after all.
    Dismissed {
        /// Why.
        reason: Text,
    }
    /// Title, type, severity or potential changed; absent fields stay as they were.
    Reclassified {
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
        /// Why it changed.
        reason: Option<Text>,
        /// New point on the map. Since schema 2.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        coordinates: Option<Coordinates>,
    }
    /// A closed organisation's part was opened again.
    Reopened {
        /// The phase it is back in.
        phase: Phase,
        /// Why.
        reason: Text,
    }
    /// An organisation takes part from now on.
    ParticipationStarted {
        /// Which.
        organisation: OrganisationId,
        /// Why it was asked in.
        reason: Option<Text>,
    }
    /// An organisation no longer takes part.
    ParticipationEnded {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Text,
    }
    /// The organisation set its readiness level, in its own names.
    ReadinessSet {
        /// Key among the organisation's own levels.
        level: String,
        /// The organisation's own name for it, as it was then.
        name: String,
        /// Why.
        reason: Option<Text>,
    }
    /// The organisation reached a phase.
    PhaseReached {
        /// Which.
        phase: Phase,
    }
    /// The organisation went back to an earlier phase.
    PhaseReturned {
        /// Where it was.
        from: Phase,
        /// Where it is now.
        to: Phase,
        /// Why.
        reason: Text,
    }
    /// Deviation from the sequence (avvik fra rekkefølge), stated by whoever acted.
    PhaseDeviated {
        /// The phase of the action that was taken.
        acting: Phase,
        /// The phase that had not been reached.
        missing: Phase,
        /// The stated reason.
        reason: Text,
    }
}

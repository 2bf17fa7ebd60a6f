//! What can have happened to a measure.

use crate::ids::MeasureId;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Capacity;
use serde::{Deserialize, Serialize};

stored! {
    /// A measure was proposed.
    MeasureProposed {
        /// Which.
        measure: MeasureId,
        /// What to do.
        text: Text,
        /// What it shall achieve.
        goal: Option<Text>,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// A measure was decided by someone with the authority.
    MeasureDecided {
        /// Which.
        measure: MeasureId,
        /// Holder of the authority or deputy; a deputy's decision is shown as such.
        capacity: Capacity,
        /// By what authority.
        authority: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
    /// A measure was given to a role; it follows the role, not the person.
    MeasureAssigned {
        /// Which.
        measure: MeasureId,
        /// Key of the role.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Whoever got the measure has confirmed it.
    MeasureAcknowledged {
        /// Which.
        measure: MeasureId,
    }
    /// Work on the measure began.
    MeasureStarted {
        /// Which.
        measure: MeasureId,
    }
    /// The measure is done.
    MeasureDone {
        /// Which.
        measure: MeasureId,
        /// What came of it.
        result: Option<Text>,
    }
    /// The measure was not done, and why.
    MeasureNotDone {
        /// Which.
        measure: MeasureId,
        /// Why.
        reason: Text,
    }
    /// The measure was called off.
    MeasureCancelled {
        /// Which.
        measure: MeasureId,
        /// Why.
        reason: Text,
    }
    /// What the measure did.
    MeasureEffectAssessed {
        /// Which.
        measure: MeasureId,
        /// The assessment.
        effect: Text,
    }
}

//! What can have happened once the worst is over: normal again, evaluation, erasure.

use crate::ids::{ObservationId, PersonId, RequestId};
use crate::text::Text;
use crate::words::{Capacity, Tendency};
use serde::{Deserialize, Serialize};

stored! {
    /// The leadership decided the return to normal, in writing.
    NormalisationDecided {
        /// The decision.
        text: Text,
        /// What ordinary operation takes over.
        handed_over: Option<Text>,
        /// Holder of the authority or deputy.
        capacity: Capacity,
    }
    /// The evaluation began; it may begin while the incident runs.
    EvaluationStarted {
        /// What it shall look at.
        mandate: Option<Text>,
    }
    /// An evaluator's observation, pinned to log lines: the first link of the chain.
    ObservationPinned {
        /// Which.
        observation: ObservationId,
        /// What was seen.
        text: Text,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// The position the evaluator was looking at.
        seen_at: Option<u64>,
        /// Good practice or improvement.
        tendency: Tendency,
    }
    /// One of two people asked that texts be made unreadable.
    ErasureRequested {
        /// Which request.
        request: RequestId,
        /// The lines.
        numbers: Vec<u32>,
        /// The lawful ground.
        ground: Text,
        /// Reference to the decision, such as a case number.
        reference: Option<Text>,
    }
    /// The second person said no.
    ErasureRejected {
        /// Which request.
        request: RequestId,
        /// Why.
        reason: Text,
    }
    /// The second person agreed; the keys were destroyed in the same transaction (R-20, G-8).
    ErasureCarriedOut {
        /// Which request.
        request: RequestId,
        /// The lines whose texts are gone.
        numbers: Vec<u32>,
        /// Who had asked.
        requested_by: PersonId,
    }
}

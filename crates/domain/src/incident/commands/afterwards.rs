//! What can be asked once the worst is over: normal again, evaluation, erasure.

use crate::ids::RequestId;
use crate::incident::evaluation::events::Replayed;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Tendency;
use serde::{Deserialize, Serialize};

stored! {
    /// Decide the return to normal.
    Normalise {
        /// The decision.
        text: Text,
        /// What ordinary operation takes over.
        handed_over: Option<Text>,
        /// Stand down the bodies that are active.
        #[serde(default)]
        stand_down: bool,
    }
    /// Begin the evaluation.
    StartEvaluation {
        /// What it shall look at.
        mandate: Option<Text>,
    }
    /// Pin an observation to lines of the log, or to what was looked at.
    PinObservation {
        /// What was seen.
        text: Text,
        /// The lines it rests on; at least one, unless a picture or a replay is pinned.
        entries: Vec<u32>,
        /// The position looked at.
        seen_at: Option<u64>,
        /// The instant of the replay looked at.
        replayed: Option<Replayed>,
        /// Good practice or improvement.
        tendency: Tendency,
    }
    /// Ask that the texts of lines be made unreadable: the first of two people.
    RequestErasure {
        /// The lines.
        numbers: Vec<u32>,
        /// The lawful ground.
        ground: Text,
        /// Reference to the decision.
        reference: Option<Text>,
    }
    /// Say no to a request for erasure.
    RejectErasure {
        /// Which.
        request: RequestId,
        /// Why.
        reason: Text,
    }
    /// Agree to a request for erasure: the second person.
    ApproveErasure {
        /// Which.
        request: RequestId,
    }
}

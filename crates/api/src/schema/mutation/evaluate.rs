//! Evaluation: it may begin while the incident runs, since memory fades.

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::Position;
use crate::schema::words::Tendency;

mutations! {
    /// The first links of the chain of learning.
    Evaluating {
        /// Begin the evaluation, while the incident runs or later. Only a part that is back to normal
        /// moves on to the phase of evaluating by it; none is skipped, so `skipping` is not needed.
        start_evaluation(StartEvaluationInput);
        /// Pin an observation to lines of the log. The receipt's `id` is the id of the observation.
        pin_observation(PinObservationInput);
    }
}

incident_inputs! {
    /// An evaluation to begin.
    StartEvaluationInput => StartEvaluation(StartEvaluation) {
        /// What it shall look at. At most 16 KiB.
        mandate: Option<String>,
    }
    /// An observation.
    PinObservationInput => PinObservation(PinObservation) {
        /// What was seen. At most 16 KiB.
        text: String,
        /// Numbers of the lines it rests on: 1 to 100.
        entries: Vec<u32>,
        /// The position that was looked at, when the past was replayed.
        seen_at: Option<Position>,
        /// Good practice, or something to improve.
        #[graphql(default_with = "Tendency::Open")]
        tendency: Tendency,
    }
}

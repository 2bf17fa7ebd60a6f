//! What can be asked of measures.

use crate::ids::MeasureId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

stored! {
    /// Propose a measure.
    ProposeMeasure {
        /// What to do.
        text: Text,
        /// What it shall achieve.
        goal: Option<Text>,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Decide a measure: a proposed one, or a new one when `measure` is absent.
    DecideMeasure {
        /// The proposal decided on.
        measure: Option<MeasureId>,
        /// What to do, for a new one.
        text: Option<Text>,
        /// By what authority.
        authority: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
    /// Give a measure to a role.
    AssignMeasure {
        /// Which.
        measure: MeasureId,
        /// Key of the role.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Move a measure on.
    ProgressMeasure {
        /// Which.
        measure: MeasureId,
        /// To where.
        step: MeasureStep,
    }
}

/// A step a measure takes after it was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MeasureStep {
    /// Whoever got it has confirmed it.
    Acknowledge,
    /// Work began.
    Start,
    /// Done.
    Done {
        /// What came of it.
        result: Option<Text>,
    },
    /// Not done: first class, with the reason.
    NotDone {
        /// Why.
        reason: Text,
    },
    /// Called off.
    Cancel {
        /// Why.
        reason: Text,
    },
    /// What it did.
    AssessEffect {
        /// The assessment.
        effect: Text,
    },
}

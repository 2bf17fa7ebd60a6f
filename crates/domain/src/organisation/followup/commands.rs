//! What can be asked of the measures of the follow-up plan.

use super::events::FollowUpTarget;
use crate::ids::{FollowUpId, IncidentId, PersonId};
use crate::incident::events::stored;
use crate::organisation::learning::Lesson;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Effect;
use serde::{Deserialize, Serialize};

stored! {
    /// Plan a measure.
    PlanMeasure {
        /// What is to be done.
        text: Text,
        /// Who answers for it: a position or a unit.
        owner: Text,
        /// The person who does now, when that is known.
        person: Option<PersonId>,
        /// By when it is to be done.
        deadline: Timestamp,
        /// What it changes.
        target: FollowUpTarget,
        /// What it shall achieve.
        effect: Option<Text>,
        /// Because of what.
        lessons: Vec<Lesson>,
    }
    /// Say that a measure is being worked on.
    StartMeasure {
        /// Which.
        measure: FollowUpId,
    }
    /// Give a measure more time, or less.
    MoveDeadline {
        /// Which.
        measure: FollowUpId,
        /// By when it is to be done now.
        deadline: Timestamp,
        /// Why.
        reason: Text,
    }
    /// Say that a measure is done.
    CompleteMeasure {
        /// Which.
        measure: FollowUpId,
        /// What was done.
        result: Text,
    }
    /// Give a measure up.
    GiveUpMeasure {
        /// Which.
        measure: FollowUpId,
        /// Why.
        reason: Text,
    }
    /// Say what came of trying whether a measure that is done works.
    VerifyEffect {
        /// Which.
        measure: FollowUpId,
        /// What came of it.
        effect: Effect,
        /// How that is known.
        evidence: Text,
        /// The exercise or incident it was tried in.
        tried_in: Option<IncidentId>,
    }
}

/// A command to the follow-up plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum FollowUpCommand {
    Plan(PlanMeasure),
    Start(StartMeasure),
    MoveDeadline(MoveDeadline),
    Complete(CompleteMeasure),
    GiveUp(GiveUpMeasure),
    Verify(VerifyEffect),
}

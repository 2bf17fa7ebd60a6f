//! A measure through its stages. Not done is a stage like any other.

use crate::fact::{Fact, Forget, Words, words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::events as e;
use varsko_domain::words::{Capacity, MeasureStage};
use varsko_domain::{Text, Timestamp};

/// A measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// What to do.
    pub proposed: Option<Fact<e::MeasureProposed>>,
    /// The stages after that, in the order they were folded.
    pub steps: History<MeasureStep>,
}

impl Forget for Measure {
    fn forget(&mut self, line: u32) {
        self.proposed.forget(line);
        self.steps.forget(line);
    }
}

/// A measure entered a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureStep {
    /// Which.
    pub stage: MeasureStage,
    /// In what capacity it was decided.
    pub capacity: Option<Capacity>,
    /// By what authority it was decided.
    pub authority: Option<Text>,
    /// The reason, the result or the effect, whichever the stage asks for.
    pub words: Option<Text>,
    /// The role it was given to.
    pub role: Option<String>,
    /// By when.
    pub deadline: Option<Timestamp>,
}

words! { MeasureStep: authority words; }

impl MeasureStep {
    fn new(stage: MeasureStage, words: Option<&Text>) -> Self {
        let (capacity, authority, role, deadline) = (None, None, None, None);
        Self {
            stage,
            capacity,
            authority,
            words: words.cloned(),
            role,
            deadline,
        }
    }
}

impl From<&e::MeasureDecided> for MeasureStep {
    fn from(decided: &e::MeasureDecided) -> Self {
        Self {
            capacity: Some(decided.capacity),
            authority: decided.authority.clone(),
            ..Self::new(MeasureStage::Decided, decided.reason.as_ref())
        }
    }
}

impl From<&e::MeasureAssigned> for MeasureStep {
    fn from(assigned: &e::MeasureAssigned) -> Self {
        Self {
            role: Some(assigned.role.clone()),
            deadline: assigned.deadline,
            ..Self::new(MeasureStage::Assigned, None)
        }
    }
}

impl From<&e::MeasureAcknowledged> for MeasureStep {
    fn from(_: &e::MeasureAcknowledged) -> Self {
        Self::new(MeasureStage::Acknowledged, None)
    }
}

impl From<&e::MeasureStarted> for MeasureStep {
    fn from(_: &e::MeasureStarted) -> Self {
        Self::new(MeasureStage::InProgress, None)
    }
}

impl From<&e::MeasureDone> for MeasureStep {
    fn from(done: &e::MeasureDone) -> Self {
        Self::new(MeasureStage::Done, done.result.as_ref())
    }
}

impl From<&e::MeasureNotDone> for MeasureStep {
    fn from(not_done: &e::MeasureNotDone) -> Self {
        Self::new(MeasureStage::NotDone, Some(&not_done.reason))
    }
}

impl From<&e::MeasureCancelled> for MeasureStep {
    fn from(cancelled: &e::MeasureCancelled) -> Self {
        Self::new(MeasureStage::Cancelled, Some(&cancelled.reason))
    }
}

impl From<&e::MeasureEffectAssessed> for MeasureStep {
    fn from(assessed: &e::MeasureEffectAssessed) -> Self {
        Self::new(MeasureStage::EffectAssessed, Some(&assessed.effect))
    }
}

//! What can have happened to an organisation's ROS. Stored for ever: add, never edit.

use super::scales::Scales;
use crate::event::family;
use crate::ids::{NoChangeId, ProposalId, ScenarioId};
use crate::incident::events::stored;
use crate::organisation::learning::Lesson;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AdoptingBody, RosField, RosPart};
use serde::{Deserialize, Serialize};

stored! {
    /// A scenario with all its fields. What is absent has not been assessed.
    Scenario {
        /// What it is called.
        title: Text,
        /// Where.
        place: Option<Text>,
        /// What may cause it.
        causes: Option<Text>,
        /// What stands in its way.
        barriers: Option<Text>,
        /// How probable it is: the key of a step of the scale.
        probability: Option<String>,
        /// Why.
        probability_reasoning: Option<Text>,
        /// What makes the municipality vulnerable to it.
        vulnerability: Option<Text>,
        /// What it may bring with it.
        knock_on: Option<Text>,
        /// What it would do, per value.
        consequences: Vec<Consequence>,
        /// Whether people must be warned and evacuated.
        warning_and_evacuation: Option<Text>,
        /// How uncertain the assessment is.
        uncertainty: Option<Text>,
        /// How far the municipality can do something about it.
        controllability: Option<Text>,
        /// Where else it holds.
        transferability: Option<Text>,
        /// What is to be done about it.
        measures: Vec<ScenarioMeasure>,
    }
    /// What a scenario would do to one value.
    Consequence {
        /// Key of the value.
        value: String,
        /// Step of the scale, from 1.
        step: u32,
        /// Why.
        reasoning: Option<Text>,
    }
    /// Something to be done about a scenario. Who does it, and by when, stands in the follow-up plan.
    ScenarioMeasure {
        /// What it is known by within the scenario.
        key: String,
        /// What is to be done.
        text: Text,
    }
    /// The draft of the next revision was begun, with what the newest one says.
    DraftBegun {
        /// Number of the revision it shall become.
        revision: u32,
        /// Why now.
        reason: Option<Text>,
    }
    /// The draft was dropped.
    DraftDiscarded {
        /// The revision it would have become.
        revision: u32,
        /// Why.
        reason: Text,
    }
    /// The scales of the draft were set.
    ScalesSet {
        /// Of which revision.
        revision: u32,
        /// The whole set.
        scales: Scales,
    }
    /// A part of the draft that § 2 asks for was written.
    PartWritten {
        /// Of which revision.
        revision: u32,
        /// Which.
        part: RosPart,
        /// What it says.
        text: Text,
    }
    /// A scenario was put into the draft.
    ScenarioPut {
        /// Of which revision.
        revision: u32,
        /// Which.
        scenario: ScenarioId,
        /// The whole of it.
        body: Scenario,
    }
    /// A scenario was taken out of the draft.
    ScenarioRemoved {
        /// Of which revision.
        revision: u32,
        /// Which.
        scenario: ScenarioId,
        /// Why.
        reason: Text,
    }
    /// The draft was adopted: from here on the revision never changes.
    RevisionAdopted {
        /// Which.
        revision: u32,
        /// By whom.
        by: AdoptingBody,
        /// The number of the case.
        case_number: Text,
        /// When it was decided.
        decided_on: Timestamp,
        /// Who took part in the work.
        took_part: Vec<Text>,
        /// What was said about it.
        remark: Option<Text>,
        /// The proposed changes that were taken into it.
        changes: Vec<ProposalId>,
    }
    /// A change was proposed. The old value is what stands in the revision it is proposed against,
    /// which never changes.
    ChangeProposed {
        /// Which.
        proposal: ProposalId,
        /// The scenario; of a new one, the one it shall become.
        scenario: ScenarioId,
        /// The revision it is proposed against.
        against: u32,
        /// What shall be another.
        change: RosChange,
        /// Because of what.
        lesson: Lesson,
        /// Why.
        reason: Text,
    }
    /// A proposed change was taken into the draft.
    ChangeTakenIn {
        /// Which.
        proposal: ProposalId,
        /// Into which revision's.
        revision: u32,
    }
    /// A proposed change was rejected.
    ChangeRejected {
        /// Which.
        proposal: ProposalId,
        /// Why.
        reason: Text,
    }
    /// Something learnt changes nothing in the ROS.
    NoChangeConcluded {
        /// Which conclusion.
        conclusion: NoChangeId,
        /// What was learnt.
        lesson: Lesson,
        /// Why it changes nothing.
        reason: Text,
    }
}

/// What a proposal changes: the field, and what shall stand there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RosChange {
    /// A field of words.
    Words {
        /// Which.
        field: RosField,
        /// What shall stand there.
        text: Text,
    },
    /// The probability.
    Probability {
        /// Key of the step.
        step: String,
    },
    /// The consequence for one value.
    Consequence {
        /// Key of the value.
        value: String,
        /// The step, from 1.
        step: u32,
    },
    /// A measure, added or in place of the one with its key.
    Measure {
        /// Key of the measure.
        key: String,
        /// What is to be done.
        text: Text,
    },
    /// A scenario that is missing.
    NewScenario {
        /// What it is called.
        title: Text,
    },
}

impl RosChange {
    /// The field it changes.
    pub const fn field(&self) -> RosField {
        match self {
            RosChange::Words { field, .. } => *field,
            RosChange::Probability { .. } => RosField::Probability,
            RosChange::Consequence { .. } => RosField::Consequence,
            RosChange::Measure { .. } => RosField::Measure,
            RosChange::NewScenario { .. } => RosField::Scenario,
        }
    }
}

family! {
    /// What happened to an organisation's ROS.
    #[allow(clippy::large_enum_variant)] // folded one at a time, and most of them are scenarios
    RosEvent {
        "ros.draft_begun" 1 DraftBegun(DraftBegun),
        "ros.draft_discarded" 1 DraftDiscarded(DraftDiscarded),
        "ros.scales_set" 1 ScalesSet(ScalesSet),
        "ros.part_written" 1 PartWritten(PartWritten),
        "ros.scenario_put" 1 ScenarioPut(ScenarioPut),
        "ros.scenario_removed" 1 ScenarioRemoved(ScenarioRemoved),
        "ros.revision_adopted" 1 Adopted(RevisionAdopted),
        "ros.change_proposed" 1 ChangeProposed(ChangeProposed),
        "ros.change_taken_in" 1 ChangeTakenIn(ChangeTakenIn),
        "ros.change_rejected" 1 ChangeRejected(ChangeRejected),
        "ros.no_change_concluded" 1 NoChange(NoChangeConcluded),
    }
}

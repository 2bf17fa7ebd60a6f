//! What can be asked of an organisation's risk and vulnerability analysis.

use super::events::{RosChange, Scenario};
use super::scales::Scales;
use crate::ids::{ProposalId, ScenarioId};
use crate::incident::events::stored;
use crate::organisation::learning::Lesson;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AdoptingBody, RosPart};
use serde::{Deserialize, Serialize};

stored! {
    /// Begin the draft of the next revision.
    BeginDraft {
        /// Why now.
        reason: Option<Text>,
    }
    /// Drop the draft.
    DiscardDraft {
        /// Why.
        reason: Text,
    }
    /// Set the scales of the draft.
    SetScales {
        /// The whole set.
        scales: Scales,
    }
    /// Write one of the parts of the draft that § 2 asks for.
    WritePart {
        /// Which.
        part: RosPart,
        /// What it says.
        text: Text,
    }
    /// Put a scenario into the draft, new or in place of what stands there.
    PutScenario {
        /// The one it takes the place of; a new one when absent.
        scenario: Option<ScenarioId>,
        /// The whole of it.
        body: Scenario,
    }
    /// Take a scenario out of the draft.
    RemoveScenario {
        /// Which.
        scenario: ScenarioId,
        /// Why.
        reason: Text,
    }
    /// Record that the draft was adopted.
    Adopt {
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
    }
    /// Propose a change of the newest revision, because of what was learnt.
    ProposeChange {
        /// The scenario; absent when a new one is proposed.
        scenario: Option<ScenarioId>,
        /// What shall be another.
        change: RosChange,
        /// Because of what.
        lesson: Lesson,
        /// Why.
        reason: Text,
    }
    /// Take a proposed change into the draft.
    TakeInChange {
        /// Which.
        proposal: ProposalId,
    }
    /// Reject a proposed change.
    RejectChange {
        /// Which.
        proposal: ProposalId,
        /// Why.
        reason: Text,
    }
    /// Say that something learnt changes nothing in the ROS.
    ConcludeNoChange {
        /// What was learnt.
        lesson: Lesson,
        /// Why it changes nothing.
        reason: Text,
    }
}

/// A command to an organisation's ROS.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
#[allow(clippy::large_enum_variant)] // one is asked at a time, and a scenario is what most of them are
pub enum RosCommand {
    BeginDraft(BeginDraft),
    DiscardDraft(DiscardDraft),
    SetScales(SetScales),
    WritePart(WritePart),
    PutScenario(PutScenario),
    RemoveScenario(RemoveScenario),
    Adopt(Adopt),
    ProposeChange(ProposeChange),
    TakeIn(TakeInChange),
    Reject(RejectChange),
    NoChange(ConcludeNoChange),
}

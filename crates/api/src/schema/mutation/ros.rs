//! The comprehensive ROS: drafted, adopted, and changed because of what was learnt.

use async_graphql::{InputObject, OneofObject};
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::ros::events as stored;
use varsko_domain::organisation::ros::scales;
use varsko_domain::{FindingId, IncidentId, LearningPointId, ProposalId, ScenarioId};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{AdoptingBody, RiskBand, RosField, RosPart};

mutations! {
    /// Drafting and adopting revisions of the ROS.
    RosDrafting {
        /// Begin the draft of the next revision, with what the newest one says.
        begin_ros_draft(BeginRosDraftInput);
        /// Drop the draft. Changes that were taken into it are undecided again.
        discard_ros_draft(DiscardRosDraftInput);
        /// Set the scales of the draft. Without it they are those of the revision before, and of the
        /// first one DSB's.
        set_ros_scales(SetRosScalesInput);
        /// Write one of the parts of the draft that forskrift om kommunal beredskapsplikt § 2 asks for.
        write_ros_part(WriteRosPartInput);
        /// Put a scenario into the draft, new or in place of what stands there. The receipt's `id` is
        /// the id of a new scenario.
        put_ros_scenario(PutRosScenarioInput);
        /// Take a scenario out of the draft.
        remove_ros_scenario(RemoveRosScenarioInput);
        /// Record that the draft was adopted: from then on the revision never changes.
        adopt_ros(AdoptRosInput);
    }
}

mutations! {
    /// Changing the ROS because of what was learnt.
    RosChanging {
        /// Propose a change of the newest revision. The old value is what stands there. The receipt's
        /// `id` is the id of the proposal.
        propose_ros_change(ProposeRosChangeInput);
        /// Take a proposed change into the draft; it is adopted with it.
        take_in_ros_change(TakeInRosChangeInput);
        /// Reject a proposed change, with the reason.
        reject_ros_change(RejectRosChangeInput);
        /// Conclude that something learnt changes nothing in the ROS, and why.
        conclude_no_ros_change(ConcludeNoRosChangeInput);
    }
}

/// What was learnt, and where: exactly one of the two.
#[derive(OneofObject)]
pub(super) enum LessonInput {
    /// A finding.
    Finding(FindingOfInput),
    /// A learning point.
    LearningPoint(LearningPointOfInput),
}

/// A finding of an incident or exercise.
#[derive(InputObject)]
pub(super) struct FindingOfInput {
    /// Of which incident.
    incident_id: Id<IncidentId>,
    /// Which.
    id: Id<FindingId>,
}

/// A learning point of an incident or exercise.
#[derive(InputObject)]
pub(super) struct LearningPointOfInput {
    /// Of which incident.
    incident_id: Id<IncidentId>,
    /// Which.
    id: Id<LearningPointId>,
}

impl Meaning<Lesson> for LessonInput {
    fn meaning(self) -> Lesson {
        match self {
            Self::Finding(of) => Lesson::Finding {
                incident: of.incident_id.0,
                finding: of.id.0,
            },
            Self::LearningPoint(of) => Lesson::LearningPoint {
                incident: of.incident_id.0,
                point: of.id.0,
            },
        }
    }
}

/// How probability and consequences are measured, and what counts as how much of a risk.
#[derive(InputObject)]
pub(super) struct RosScalesInput {
    /// Probability, the lowest first: 1 to 10 steps.
    probability: Vec<ProbabilityStepInput>,
    /// The values something can be a consequence for: 1 to 10, with equally many steps.
    values: Vec<ConsequenceValueInput>,
    /// The risk matrix: for each step of probability a colour for each step of consequence.
    matrix: Vec<Vec<RiskBand>>,
}

/// A step of the scale of probability.
#[derive(InputObject)]
pub(super) struct ProbabilityStepInput {
    /// Short key: at most 40 of a–z, 0–9 and _, starting with a letter.
    key: String,
    /// Name for people. At most 300 bytes.
    name: String,
    /// The lower bound, in thousandths a year.
    from_per_mille: u32,
}

/// A value, and the steps of the consequences for it.
#[derive(InputObject)]
pub(super) struct ConsequenceValueInput {
    /// Short key: at most 40 of a–z, 0–9 and _, starting with a letter.
    key: String,
    /// Name for people. At most 300 bytes.
    name: String,
    /// Names of its steps, the least first: 1 to 10.
    steps: Vec<String>,
}

impl Meaning<scales::Scales> for RosScalesInput {
    fn meaning(self) -> scales::Scales {
        let probability = self.probability.into_iter();
        let values = self.values.into_iter();
        let matrix = self.matrix.into_iter();
        scales::Scales {
            probability: probability
                .map(|step| scales::ProbabilityStep {
                    key: step.key,
                    name: step.name,
                    from_per_mille: step.from_per_mille,
                })
                .collect(),
            values: values
                .map(|value| scales::ConsequenceValue {
                    key: value.key,
                    name: value.name,
                    steps: value.steps,
                })
                .collect(),
            matrix: matrix.map(Meaning::meaning).collect(),
        }
    }
}

/// A scenario with all its fields. What is left out has not been assessed.
#[derive(InputObject)]
pub(super) struct RosScenarioInput {
    /// What it is called. At most 300 bytes.
    title: String,
    /// Where. At most 2 KiB.
    place: Option<String>,
    /// What may cause it. At most 16 KiB, as every text below.
    causes: Option<String>,
    /// What stands in its way.
    barriers: Option<String>,
    /// How probable it is: the key of a step of the scale, such as `c`.
    probability: Option<String>,
    /// Why.
    probability_reasoning: Option<String>,
    /// What makes the municipality vulnerable to it.
    vulnerability: Option<String>,
    /// What it may bring with it.
    knock_on: Option<String>,
    /// What it would do, once for each value.
    #[graphql(default)]
    consequences: Vec<RosConsequenceInput>,
    /// Whether people must be warned and evacuated.
    warning_and_evacuation: Option<String>,
    /// How uncertain the assessment is.
    uncertainty: Option<String>,
    /// How far the municipality can do something about it.
    controllability: Option<String>,
    /// Where else it holds.
    transferability: Option<String>,
    /// What is to be done about it; at most 30.
    #[graphql(default)]
    measures: Vec<RosMeasureInput>,
}

/// What a scenario would do to one value.
#[derive(InputObject)]
pub(super) struct RosConsequenceInput {
    /// Key of the value, such as `life_and_health`.
    value: String,
    /// Step of the scale, from 1.
    step: u32,
    /// Why. At most 16 KiB.
    reasoning: Option<String>,
}

/// Something to be done about a scenario.
#[derive(InputObject)]
pub(super) struct RosMeasureInput {
    /// What it is known by within the scenario: at most 40 of a–z, 0–9 and _, starting with a letter.
    key: String,
    /// What is to be done. At most 2 KiB.
    text: String,
}

impl Meaning<stored::Consequence> for RosConsequenceInput {
    fn meaning(self) -> stored::Consequence {
        stored::Consequence {
            value: self.value,
            step: self.step,
            reasoning: self.reasoning.meaning(),
        }
    }
}

impl Meaning<stored::ScenarioMeasure> for RosMeasureInput {
    fn meaning(self) -> stored::ScenarioMeasure {
        let (key, text) = (self.key, self.text.meaning());
        stored::ScenarioMeasure { key, text }
    }
}

impl Meaning<stored::Scenario> for RosScenarioInput {
    fn meaning(self) -> stored::Scenario {
        stored::Scenario {
            title: self.title.meaning(),
            place: self.place.meaning(),
            causes: self.causes.meaning(),
            barriers: self.barriers.meaning(),
            probability: self.probability,
            probability_reasoning: self.probability_reasoning.meaning(),
            vulnerability: self.vulnerability.meaning(),
            knock_on: self.knock_on.meaning(),
            consequences: self.consequences.meaning(),
            warning_and_evacuation: self.warning_and_evacuation.meaning(),
            uncertainty: self.uncertainty.meaning(),
            controllability: self.controllability.meaning(),
            transferability: self.transferability.meaning(),
            measures: self.measures.meaning(),
        }
    }
}

/// What shall be another: exactly one of these.
#[derive(OneofObject)]
pub(super) enum RosChangeInput {
    /// A field of words.
    Words(RosWordsInput),
    /// The probability: the key of a step.
    Probability(String),
    /// The consequence for one value.
    Consequence(RosConsequenceStepInput),
    /// A measure, added or in place of the one with its key.
    Measure(RosMeasureInput),
    /// A scenario that is missing: what it is called.
    NewScenario(String),
}

/// What shall stand in a field of words.
#[derive(InputObject)]
pub(super) struct RosWordsInput {
    /// Which field.
    field: RosField,
    /// What shall stand there.
    text: String,
}

/// A step of consequence for one value.
#[derive(InputObject)]
pub(super) struct RosConsequenceStepInput {
    /// Key of the value.
    value: String,
    /// The step, from 1.
    step: u32,
}

impl Meaning<stored::RosChange> for RosChangeInput {
    fn meaning(self) -> stored::RosChange {
        use stored::RosChange as C;
        match self {
            Self::Words(words) => C::Words {
                field: words.field.meaning(),
                text: words.text.meaning(),
            },
            Self::Probability(step) => C::Probability { step },
            Self::Consequence(RosConsequenceStepInput { value, step }) => {
                C::Consequence { value, step }
            }
            Self::Measure(measure) => C::Measure {
                key: measure.key,
                text: measure.text.meaning(),
            },
            Self::NewScenario(title) => C::NewScenario {
                title: title.meaning(),
            },
        }
    }
}

kept_inputs! { ros, Ros(RosCommand):
    /// A draft to begin.
    BeginRosDraftInput => BeginDraft(BeginDraft) {
        /// Why now. At most 2 KiB.
        reason: Option<String>,
    }
    /// A draft to drop.
    DiscardRosDraftInput => DiscardDraft(DiscardDraft) {
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// The scales of the draft.
    SetRosScalesInput => SetScales(SetScales) {
        /// The whole set.
        scales: RosScalesInput,
    }
    /// A part of the draft.
    WriteRosPartInput => WritePart(WritePart) {
        /// Which.
        part: RosPart,
        /// What it says. At most 16 KiB.
        text: String,
    }
    /// A scenario of the draft.
    PutRosScenarioInput => PutScenario(PutScenario) {
        /// The one it takes the place of; left out, it is a new one.
        #[graphql(name = "scenarioId")]
        scenario: Option<Id<ScenarioId>>,
        /// The whole of it.
        body: RosScenarioInput,
    }
    /// A scenario to take out of the draft.
    RemoveRosScenarioInput => RemoveScenario(RemoveScenario) {
        /// Which.
        #[graphql(name = "scenarioId")]
        scenario: Id<ScenarioId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// An adoption.
    AdoptRosInput => Adopt(Adopt) {
        /// By whom it was adopted.
        by: AdoptingBody,
        /// The number of the case. At most 300 bytes.
        case_number: String,
        /// When it was decided. Never in the future.
        decided_on: DateTime,
        /// Who took part in the work: 1 to 100, each at most 300 bytes.
        took_part: Vec<String>,
        /// What was said about it. At most 16 KiB.
        remark: Option<String>,
    }
    /// A change to propose.
    ProposeRosChangeInput => ProposeChange(ProposeChange) {
        /// The scenario; left out only where a new one is proposed.
        #[graphql(name = "scenarioId")]
        scenario: Option<Id<ScenarioId>>,
        /// What shall be another.
        change: RosChangeInput,
        /// What was learnt that asks for it.
        lesson: LessonInput,
        /// Why. At most 16 KiB.
        reason: String,
    }
    /// A change to take into the draft.
    TakeInRosChangeInput => TakeIn(TakeInChange) {
        /// Which.
        #[graphql(name = "proposalId")]
        proposal: Id<ProposalId>,
    }
    /// A change to reject.
    RejectRosChangeInput => Reject(RejectChange) {
        /// Which.
        #[graphql(name = "proposalId")]
        proposal: Id<ProposalId>,
        /// Why. At most 16 KiB.
        reason: String,
    }
    /// Something learnt that changes nothing.
    ConcludeNoRosChangeInput => NoChange(ConcludeNoChange) {
        /// What was learnt.
        lesson: LessonInput,
        /// Why it changes nothing. At most 16 KiB.
        reason: String,
    }
}

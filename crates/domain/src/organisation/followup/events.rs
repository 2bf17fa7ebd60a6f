//! What can have happened to the measures of a follow-up plan. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{
    AgreementId, CardId, FollowUpId, IncidentId, ListId, PersonId, PlanId, ScenarioId,
};
use crate::incident::events::stored;
use crate::organisation::learning::Lesson;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Effect, LearningTarget};
use serde::{Deserialize, Serialize};

stored! {
    /// A measure was planned.
    MeasurePlanned {
        /// Which.
        measure: FollowUpId,
        /// What is to be done.
        text: Text,
        /// Who answers for it: a position or a unit.
        owner: Text,
        /// The person who does now.
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
    /// It is being worked on.
    MeasureStarted {
        /// Which.
        measure: FollowUpId,
    }
    /// It got another deadline.
    DeadlineMoved {
        /// Which.
        measure: FollowUpId,
        /// By when it is to be done now.
        deadline: Timestamp,
        /// Why.
        reason: Text,
    }
    /// It is done.
    MeasureCompleted {
        /// Which.
        measure: FollowUpId,
        /// What was done.
        result: Text,
    }
    /// It was given up.
    MeasureGivenUp {
        /// Which.
        measure: FollowUpId,
        /// Why.
        reason: Text,
    }
    /// It was tried whether it works.
    EffectVerified {
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

/// What a measure of the follow-up plan changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpTarget {
    /// A scenario of the ROS, and the one of its measures this carries out.
    RosScenario {
        /// Which.
        scenario: ScenarioId,
        /// Key of the scenario's measure.
        measure: Option<String>,
    },
    /// A plan, with what in it is to be another.
    Plan {
        /// Which; absent for one that is not kept here, or is to be made.
        plan: Option<PlanId>,
        /// Its name, or the part of it.
        name: Text,
    },
    /// An action card.
    ActionCard {
        /// Which; absent for one that is to be made.
        card: Option<CardId>,
    },
    /// A notification list.
    NotificationList {
        /// Which; absent for one that is to be made.
        list: Option<ListId>,
    },
    /// What people are trained in.
    Training {
        /// In what.
        name: Text,
    },
    /// An agreement with others.
    Agreement {
        /// Which; absent for one that is to be made.
        agreement: Option<AgreementId>,
        /// With whom, on what.
        name: Text,
    },
}

impl FollowUpTarget {
    /// The kind of thing it is.
    pub const fn kind(&self) -> LearningTarget {
        match self {
            FollowUpTarget::RosScenario { .. } => LearningTarget::RosScenario,
            FollowUpTarget::Plan { .. } => LearningTarget::Plan,
            FollowUpTarget::ActionCard { .. } => LearningTarget::ActionCard,
            FollowUpTarget::NotificationList { .. } => LearningTarget::NotificationList,
            FollowUpTarget::Training { .. } => LearningTarget::Training,
            FollowUpTarget::Agreement { .. } => LearningTarget::Agreement,
        }
    }
}

family! {
    /// What happened to the measures of a follow-up plan.
    FollowUpEvent {
        "followup.measure_planned" 1 Planned(MeasurePlanned),
        "followup.measure_started" 1 Started(MeasureStarted),
        "followup.deadline_moved" 1 DeadlineMoved(DeadlineMoved),
        "followup.measure_completed" 1 Completed(MeasureCompleted),
        "followup.measure_given_up" 1 GivenUp(MeasureGivenUp),
        "followup.effect_verified" 1 Verified(EffectVerified),
    }
}

impl FollowUpEvent {
    /// The measure it happened to.
    pub const fn measure(&self) -> FollowUpId {
        match self {
            FollowUpEvent::Planned(e) => e.measure,
            FollowUpEvent::Started(e) => e.measure,
            FollowUpEvent::DeadlineMoved(e) => e.measure,
            FollowUpEvent::Completed(e) => e.measure,
            FollowUpEvent::GivenUp(e) => e.measure,
            FollowUpEvent::Verified(e) => e.measure,
        }
    }
}

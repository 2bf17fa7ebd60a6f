//! The measures of the follow-up plan (oppfølgingsplan): owner, deadline, done, verified.

use async_graphql::{InputObject, OneofObject};
use varsko_domain::organisation::followup::events::FollowUpTarget;
use varsko_domain::{
    AgreementId, CardId, FollowUpId, IncidentId, ListId, PersonId, PlanId, ScenarioId,
};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use super::ros::LessonInput;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::Effect;

mutations! {
    /// Measures of the follow-up plan.
    FollowingUp {
        /// Plan a measure, with its owner and its deadline. The receipt's `id` is the id of the measure.
        plan_follow_up(PlanFollowUpInput);
        /// Say that a measure is being worked on.
        start_follow_up(StartFollowUpInput);
        /// Give a measure more time, or less, with the reason.
        move_follow_up_deadline(MoveFollowUpDeadlineInput);
        /// Say that a measure is done.
        complete_follow_up(CompleteFollowUpInput);
        /// Give a measure up, with the reason.
        give_up_follow_up(GiveUpFollowUpInput);
        /// Say what came of trying whether a measure that is done works; in an exercise, for example.
        verify_follow_up_effect(VerifyFollowUpEffectInput);
    }
}

/// What a measure changes: exactly one of these.
#[derive(OneofObject)]
pub(super) enum FollowUpTargetInput {
    /// A scenario of the ROS.
    RosScenario(RosScenarioTargetInput),
    /// A plan.
    Plan(PlanTargetInput),
    /// An action card.
    ActionCard(CardTargetInput),
    /// A notification list.
    NotificationList(ListTargetInput),
    /// What people are trained in. At most 300 bytes.
    Training(String),
    /// An agreement.
    Agreement(AgreementTargetInput),
}

/// A plan, with what in it is to be another.
#[derive(InputObject)]
pub(super) struct PlanTargetInput {
    /// Which; left out for one that is not kept here, or is to be made.
    id: Option<Id<PlanId>>,
    /// Its name, or the part of it. At most 300 bytes.
    name: String,
}

/// An agreement with others.
#[derive(InputObject)]
pub(super) struct AgreementTargetInput {
    /// Which; left out for one that is to be made.
    id: Option<Id<AgreementId>>,
    /// With whom, on what. At most 300 bytes.
    name: String,
}

/// A scenario of the ROS, and the one of its measures that this carries out.
#[derive(InputObject)]
pub(super) struct RosScenarioTargetInput {
    /// Which, of the newest revision or the draft.
    id: Id<ScenarioId>,
    /// Key of the scenario's measure.
    measure: Option<String>,
}

/// An action card.
#[derive(InputObject)]
pub(super) struct CardTargetInput {
    /// Which; left out for one that is to be made.
    id: Option<Id<CardId>>,
}

/// A notification list.
#[derive(InputObject)]
pub(super) struct ListTargetInput {
    /// Which; left out for one that is to be made.
    id: Option<Id<ListId>>,
}

impl Meaning<FollowUpTarget> for FollowUpTargetInput {
    fn meaning(self) -> FollowUpTarget {
        use FollowUpTarget as T;
        match self {
            Self::RosScenario(of) => T::RosScenario {
                scenario: of.id.0,
                measure: of.measure,
            },
            Self::Plan(of) => T::Plan {
                plan: of.id.meaning(),
                name: of.name.meaning(),
            },
            Self::ActionCard(of) => T::ActionCard {
                card: of.id.meaning(),
            },
            Self::NotificationList(of) => T::NotificationList {
                list: of.id.meaning(),
            },
            Self::Training(name) => T::Training {
                name: name.meaning(),
            },
            Self::Agreement(of) => T::Agreement {
                agreement: of.id.meaning(),
                name: of.name.meaning(),
            },
        }
    }
}

kept_inputs! { followup, FollowUp(FollowUpCommand):
    /// A measure to plan.
    PlanFollowUpInput => Plan(PlanMeasure) {
        /// What is to be done. At most 16 KiB.
        text: String,
        /// Who answers for it: a position or a unit. At most 300 bytes.
        owner: String,
        /// The person who does now, when that is known.
        #[graphql(name = "personId")]
        person: Option<Id<PersonId>>,
        /// By when it is to be done.
        deadline: DateTime,
        /// What it changes.
        target: FollowUpTargetInput,
        /// What it shall achieve. At most 16 KiB.
        effect: Option<String>,
        /// What was learnt that asks for it; at most 100.
        #[graphql(default)]
        lessons: Vec<LessonInput>,
    }
    /// A measure that is being worked on.
    StartFollowUpInput => Start(StartMeasure) {
        /// Which.
        #[graphql(name = "measureId")]
        measure: Id<FollowUpId>,
    }
    /// Another deadline.
    MoveFollowUpDeadlineInput => MoveDeadline(MoveDeadline) {
        /// Of which measure.
        #[graphql(name = "measureId")]
        measure: Id<FollowUpId>,
        /// By when it is to be done now.
        deadline: DateTime,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A measure that is done.
    CompleteFollowUpInput => Complete(CompleteMeasure) {
        /// Which.
        #[graphql(name = "measureId")]
        measure: Id<FollowUpId>,
        /// What was done. At most 16 KiB.
        result: String,
    }
    /// A measure to give up.
    GiveUpFollowUpInput => GiveUp(GiveUpMeasure) {
        /// Which.
        #[graphql(name = "measureId")]
        measure: Id<FollowUpId>,
        /// Why. At most 16 KiB.
        reason: String,
    }
    /// What came of trying a measure.
    VerifyFollowUpEffectInput => Verify(VerifyEffect) {
        /// Which.
        #[graphql(name = "measureId")]
        measure: Id<FollowUpId>,
        /// What came of it.
        effect: Effect,
        /// How that is known. At most 16 KiB.
        evidence: String,
        /// The exercise or incident it was tried in.
        #[graphql(name = "triedInId")]
        tried_in: Option<Id<IncidentId>>,
    }
}

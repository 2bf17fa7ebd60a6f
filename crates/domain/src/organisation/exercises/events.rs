//! What can have happened to an organisation's exercises. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{
    ExerciseId, FollowUpId, IncidentId, InjectId, OrganisationId, PersonId, ScenarioId,
};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Attainment, Channel, ExerciseKind, Reaction, Scope};
use serde::{Deserialize, Serialize};

stored! {
    /// An exercise was planned, or planned anew: the whole plan.
    ExercisePlanned {
        /// Which.
        exercise: ExerciseId,
        /// What is planned.
        plan: ExercisePlan,
    }
    /// What an exercise shall be.
    ExercisePlan {
        /// What people call it.
        title: Text,
        /// Kind.
        kind: ExerciseKind,
        /// Type key of the incident it plays, such as `flood`.
        event_type: Option<String>,
        /// True when it exercises the crisis leadership (§10: every year).
        leadership: bool,
        /// When it shall be held.
        at: Timestamp,
        /// Whom it is for.
        target_group: Text,
        /// What it shall show, and how that is measured.
        goals: Vec<ExerciseGoal>,
        /// What it puts to the test.
        tests: Vec<Tested>,
        /// Organisations that play beside the one whose exercise it is.
        organisations: Vec<OrganisationId>,
        /// Keys of the roles that play.
        roles: Vec<String>,
        /// Others who play, and how.
        participants: Option<Text>,
        /// Who run it (øvingsstab). They alone read and write the injects before they are delivered.
        controllers: Vec<PersonId>,
    }
    /// A goal of an exercise. Its number is its place in the list, from 1.
    ExerciseGoal {
        /// What shall be attained.
        goal: Text,
        /// How one can tell.
        measured_by: Text,
    }
    /// An inject (innspill) was written, or written anew.
    InjectSet {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which inject.
        inject: InjectId,
        /// What the players get.
        play: InjectPlay,
        /// What the players are expected to do. For controllers.
        expected: Option<Text>,
        /// The controllers' note.
        note: Option<Text>,
    }
    /// What the players get, when and how.
    InjectPlay {
        /// Minutes after the exercise began.
        at_min: u32,
        /// The organisation that gets it.
        to: OrganisationId,
        /// Key of the role there that gets it.
        role: Option<String>,
        /// From whom it comes in the play.
        from: Text,
        /// By what.
        channel: Channel,
        /// What it says.
        text: Text,
        /// Who may read it in the log.
        scope: Scope,
    }
    /// An inject was taken out before it was delivered.
    InjectRemoved {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
    }
    /// The exercise began. The header's `occurredAt` is minute 0.
    ExerciseStarted {
        /// Which.
        exercise: ExerciseId,
        /// The incident, flagged exercise, it runs in.
        incident: IncidentId,
    }
    /// An inject came to the players: by itself, or by a controller's hand.
    InjectWasDelivered {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// The incident it was delivered in.
        incident: IncidentId,
        /// Why a controller delivered it by hand; `None` when it came by itself.
        reason: Option<Text>,
    }
    /// An inject is held back.
    InjectHeld {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Until when; until someone delivers it when absent.
        until: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// An inject is not going to be delivered.
    InjectSkipped {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Why.
        reason: Text,
    }
    /// An inject was due and whoever was to get it no longer played.
    InjectLapsed {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
    }
    /// A controller noted what the players did about an inject.
    ReactionNoted {
        /// Of which exercise.
        exercise: ExerciseId,
        /// About which inject.
        inject: InjectId,
        /// Against what was expected.
        reaction: Reaction,
        /// What they did.
        done: Text,
        /// The lines of the exercise's log it shows in.
        entries: Vec<u32>,
    }
    /// A controller judged how far a goal was attained.
    GoalJudged {
        /// Of which exercise.
        exercise: ExerciseId,
        /// The goal's number, from 1.
        goal: u32,
        /// How far.
        attainment: Attainment,
        /// On what.
        ground: Text,
    }
    /// The exercise is over; what was not delivered never will be.
    ExerciseEnded {
        /// Which.
        exercise: ExerciseId,
    }
    /// The exercise is not held, or was broken off.
    ExerciseCalledOff {
        /// Which.
        exercise: ExerciseId,
        /// Why.
        reason: Text,
    }
}

/// What an exercise puts to the test: the end of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tested {
    /// A scenario of the ROS, as it stood in a revision (§ 7).
    Scenario {
        /// Which.
        scenario: ScenarioId,
        /// In which revision.
        revision: u32,
    },
    /// A measure of the follow-up plan.
    FollowUp {
        /// Which.
        measure: FollowUpId,
    },
}

family! {
    /// What happened to an exercise.
    ExerciseEvent {
        "exercise.planned" 1 Planned(ExercisePlanned),
        "exercise.inject_set" 1 InjectSet(InjectSet),
        "exercise.inject_removed" 1 InjectRemoved(InjectRemoved),
        "exercise.started" 1 Started(ExerciseStarted),
        "exercise.inject_delivered" 1 InjectDelivered(InjectWasDelivered),
        "exercise.inject_held" 1 InjectHeld(InjectHeld),
        "exercise.inject_skipped" 1 InjectSkipped(InjectSkipped),
        "exercise.inject_lapsed" 1 InjectLapsed(InjectLapsed),
        "exercise.reaction_noted" 1 ReactionNoted(ReactionNoted),
        "exercise.goal_judged" 1 GoalJudged(GoalJudged),
        "exercise.ended" 1 Ended(ExerciseEnded),
        "exercise.called_off" 1 CalledOff(ExerciseCalledOff),
    }
}

impl ExerciseEvent {
    /// The exercise it happened to.
    pub const fn exercise(&self) -> ExerciseId {
        match self {
            ExerciseEvent::Planned(e) => e.exercise,
            ExerciseEvent::InjectSet(e) => e.exercise,
            ExerciseEvent::InjectRemoved(e) => e.exercise,
            ExerciseEvent::Started(e) => e.exercise,
            ExerciseEvent::InjectDelivered(e) => e.exercise,
            ExerciseEvent::InjectHeld(e) => e.exercise,
            ExerciseEvent::InjectSkipped(e) => e.exercise,
            ExerciseEvent::InjectLapsed(e) => e.exercise,
            ExerciseEvent::ReactionNoted(e) => e.exercise,
            ExerciseEvent::GoalJudged(e) => e.exercise,
            ExerciseEvent::Ended(e) => e.exercise,
            ExerciseEvent::CalledOff(e) => e.exercise,
        }
    }
}

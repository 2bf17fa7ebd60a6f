//! Exercises (øvelser): planned all year, run as incidents flagged exercise, with timed injects.

use async_graphql::InputObject;
use varsko_domain::organisation::exercises::events::{
    ExerciseGoal, ExercisePlan, InjectPlay, Tested,
};
use varsko_domain::{ExerciseId, FollowUpId, InjectId, OrganisationId, PersonId, ScenarioId};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Attainment, Channel, ExerciseKind, Reaction, Scope};

mutations! {
    /// Exercises.
    Exercises {
        /// Plan an exercise (øvelse), or plan one anew that has not begun. Whoever plans it is one of
        /// its controllers. The receipt's `id` is the id of a new exercise.
        plan_exercise(PlanExerciseInput);
        /// Write an inject (innspill), or write one anew that is not delivered. For the exercise's
        /// controllers. The receipt's `id` is the id of a new inject.
        set_inject(SetInjectInput);
        /// Take an inject out of an exercise that has not begun. For its controllers.
        remove_inject(RemoveInjectInput);
        /// Begin an exercise: opens the incident it runs in, flagged exercise for good, and lets its
        /// injects come on time. The receipt's `id` is also the id of that incident. For controllers.
        start_exercise(StartExerciseInput);
        /// Deliver an inject now, whenever it was due. For controllers.
        deliver_inject(DeliverInjectInput);
        /// Hold an inject back, until a time or until someone delivers it. For controllers.
        hold_inject(HoldInjectInput);
        /// Leave an inject out. For controllers.
        skip_inject(SkipInjectInput);
        /// Note what the players did about an inject they got, against what was expected. For
        /// controllers.
        note_reaction(NoteReactionInput);
        /// Judge how far a goal of an exercise was attained. Judged again, the newest judgement
        /// holds. For controllers.
        judge_exercise_goal(JudgeExerciseGoalInput);
        /// End an exercise. What was not delivered never will be; the incident it ran in goes on until
        /// its leader closes it. For controllers.
        end_exercise(EndExerciseInput);
        /// Call an exercise off, or break it off. It does not count as held.
        call_off_exercise(CallOffExerciseInput);
    }
}

/// What an exercise shall be.
#[derive(InputObject)]
pub(super) struct ExercisePlanInput {
    /// What people call it. At most 300 bytes.
    title: String,
    /// Kind.
    kind: ExerciseKind,
    /// Type key of the incident it plays, such as `flood`.
    event_type: Option<String>,
    /// True when it exercises the crisis leadership.
    #[graphql(default)]
    leadership: bool,
    /// When it shall be held.
    at: DateTime,
    /// Whom it is for. At most 2 KiB.
    target_group: String,
    /// What it shall show, and how that is measured. At least 1, at most 30.
    goals: Vec<ExerciseGoalInput>,
    /// Scenarios of the ROS that it puts to the test.
    #[graphql(default)]
    scenarios: Vec<TestedScenarioInput>,
    /// Measures of the follow-up plan that it puts to the test.
    #[graphql(default)]
    measure_ids: Vec<Id<FollowUpId>>,
    /// Organisations that play beside the one whose exercise it is.
    #[graphql(default)]
    organisation_ids: Vec<Id<OrganisationId>>,
    /// The organisation's keys of the roles that play.
    #[graphql(default)]
    roles: Vec<String>,
    /// Others who play, and how. At most 2 KiB.
    participants: Option<String>,
    /// Who run it. They alone read and write the injects before they are delivered. At most 30.
    #[graphql(default)]
    controller_ids: Vec<Id<PersonId>>,
}

/// A goal of an exercise.
#[derive(InputObject)]
pub(super) struct ExerciseGoalInput {
    /// What shall be attained. At most 2 KiB.
    goal: String,
    /// How one can tell. At most 2 KiB.
    measured_by: String,
}

/// A scenario of the ROS that is put to the test.
#[derive(InputObject)]
pub(super) struct TestedScenarioInput {
    /// Which.
    scenario_id: Id<ScenarioId>,
    /// As it stands in this revision of the ROS.
    revision: u32,
}

impl Meaning<ExerciseGoal> for ExerciseGoalInput {
    fn meaning(self) -> ExerciseGoal {
        ExerciseGoal {
            goal: self.goal.meaning(),
            measured_by: self.measured_by.meaning(),
        }
    }
}

impl Meaning<ExercisePlan> for ExercisePlanInput {
    fn meaning(self) -> ExercisePlan {
        let scenarios = self.scenarios.into_iter().map(|tested| Tested::Scenario {
            scenario: tested.scenario_id.0,
            revision: tested.revision,
        });
        let measures = self.measure_ids.into_iter();
        let measures = measures.map(|measure| Tested::FollowUp { measure: measure.0 });
        ExercisePlan {
            title: self.title.meaning(),
            kind: self.kind.meaning(),
            event_type: self.event_type,
            leadership: self.leadership,
            at: self.at.meaning(),
            target_group: self.target_group.meaning(),
            goals: self.goals.meaning(),
            tests: scenarios.chain(measures).collect(),
            organisations: self.organisation_ids.meaning(),
            roles: self.roles,
            participants: self.participants.meaning(),
            controllers: self.controller_ids.meaning(),
        }
    }
}

/// What the players get, when and how.
#[derive(InputObject)]
pub(super) struct InjectPlayInput {
    /// Minutes after the exercise began: 0 to 20,160.
    at_min: u32,
    /// The organisation that gets it: the one whose exercise it is, or one that plays beside it.
    to_organisation_id: Id<OrganisationId>,
    /// That organisation's key of the role that gets it.
    to_role: Option<String>,
    /// From whom it comes in the play. At most 2 KiB.
    from: String,
    /// By what.
    channel: Channel,
    /// What it says. At most 2 KiB.
    text: String,
    /// Who may read it in the log.
    #[graphql(default_with = "Scope::Participants")]
    scope: Scope,
}

impl Meaning<InjectPlay> for InjectPlayInput {
    fn meaning(self) -> InjectPlay {
        InjectPlay {
            at_min: self.at_min,
            to: self.to_organisation_id.0,
            role: self.to_role,
            from: self.from.meaning(),
            channel: self.channel.meaning(),
            text: self.text.meaning(),
            scope: self.scope.meaning(),
        }
    }
}

kept_inputs! { exercises, Exercise(ExerciseCommand):
    /// An exercise to plan.
    PlanExerciseInput => Plan(PlanExercise) {
        /// The exercise that is planned anew. Left out, it is a new one.
        #[graphql(name = "exerciseId")]
        exercise: Option<Id<ExerciseId>>,
        /// What is planned.
        plan: ExercisePlanInput,
    }
    /// An inject to write.
    SetInjectInput => SetInject(SetInject) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// The inject that is written anew. Left out, it is a new one.
        #[graphql(name = "injectId")]
        inject: Option<Id<InjectId>>,
        /// What the players get.
        play: InjectPlayInput,
        /// What they are expected to do. Only controllers ever read it. At most 16 KiB.
        expected: Option<String>,
        /// A note that only controllers ever read. At most 16 KiB.
        note: Option<String>,
    }
    /// An inject to take out.
    RemoveInjectInput => RemoveInject(RemoveInject) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// Which.
        #[graphql(name = "injectId")]
        inject: Id<InjectId>,
    }
    /// An exercise to begin.
    StartExerciseInput => Start(StartExercise) {
        /// Which.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
    }
    /// An inject to deliver now.
    DeliverInjectInput => Deliver(DeliverInject) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// Which.
        #[graphql(name = "injectId")]
        inject: Id<InjectId>,
        /// Why now. At most 2 KiB.
        reason: String,
    }
    /// An inject to hold back.
    HoldInjectInput => Hold(HoldInject) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// Which.
        #[graphql(name = "injectId")]
        inject: Id<InjectId>,
        /// Until when; until someone delivers it when left out.
        until: Option<DateTime>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// An inject to leave out.
    SkipInjectInput => Skip(SkipInject) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// Which.
        #[graphql(name = "injectId")]
        inject: Id<InjectId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// What the players did about an inject.
    NoteReactionInput => NoteReaction(NoteReaction) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// About which inject.
        #[graphql(name = "injectId")]
        inject: Id<InjectId>,
        /// Against what was expected.
        reaction: Reaction,
        /// What they did. At most 16 KiB.
        done: String,
        /// Numbers of the lines of the exercise's log it shows in. At most 100.
        #[graphql(default)]
        entries: Vec<u32>,
    }
    /// A goal to judge.
    JudgeExerciseGoalInput => JudgeGoal(JudgeGoal) {
        /// Of which exercise.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// The goal's number, from 1.
        goal: u32,
        /// How far it was attained.
        attainment: Attainment,
        /// On what that is said. At most 16 KiB.
        ground: String,
    }
    /// An exercise to end.
    EndExerciseInput => End(EndExercise) {
        /// Which.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
    }
    /// An exercise to call off.
    CallOffExerciseInput => CallOff(CallOffExercise) {
        /// Which.
        #[graphql(name = "exerciseId")]
        exercise: Id<ExerciseId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

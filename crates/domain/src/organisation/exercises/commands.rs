//! What can be asked of an organisation's exercises.

use super::events::{ExercisePlan, InjectPlay};
use crate::ids::{ExerciseId, InjectId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Attainment, Reaction};
use serde::{Deserialize, Serialize};

/// A command to an organisation's exercises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ExerciseCommand {
    Plan(PlanExercise),
    SetInject(SetInject),
    RemoveInject(RemoveInject),
    Start(StartExercise),
    Deliver(DeliverInject),
    Hold(HoldInject),
    Skip(SkipInject),
    NoteReaction(NoteReaction),
    JudgeGoal(JudgeGoal),
    End(EndExercise),
    CallOff(CallOffExercise),
}

stored! {
    /// Plan an exercise, or one anew that has not begun.
    PlanExercise {
        /// The exercise that is planned anew; a new one when absent.
        exercise: Option<ExerciseId>,
        /// What is planned. Whoever plans is one of the controllers.
        plan: ExercisePlan,
    }
    /// Write an inject, or one anew that is not delivered.
    SetInject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// The inject that is written anew; a new one when absent.
        inject: Option<InjectId>,
        /// What the players get.
        play: InjectPlay,
        /// What they are expected to do.
        expected: Option<Text>,
        /// The controllers' note.
        note: Option<Text>,
    }
    /// Take an inject out.
    RemoveInject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
    }
    /// Begin: open the incident it runs in, and let the injects come.
    StartExercise {
        /// Which.
        exercise: ExerciseId,
    }
    /// Deliver an inject now.
    DeliverInject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Why now.
        reason: Text,
    }
    /// Hold an inject back.
    HoldInject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Until when; until someone delivers it when absent.
        until: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// Leave an inject out.
    SkipInject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Why.
        reason: Text,
    }
    /// Note what the players did about an inject.
    NoteReaction {
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
    /// Judge how far a goal was attained.
    JudgeGoal {
        /// Of which exercise.
        exercise: ExerciseId,
        /// The goal's number, from 1.
        goal: u32,
        /// How far.
        attainment: Attainment,
        /// On what.
        ground: Text,
    }
    /// End the exercise.
    EndExercise {
        /// Which.
        exercise: ExerciseId,
    }
    /// Call the exercise off, or break it off.
    CallOffExercise {
        /// Which.
        exercise: ExerciseId,
        /// Why.
        reason: Text,
    }
}

//! Exercises.

use crate::ask::{Ask, ask_of_all};
use crate::cast::{ASKER, BAERUM, preparedness_officer};
use crate::day::at;
use uuid::Uuid;
use varsko_domain::organisation::exercises::commands::*;
use varsko_domain::organisation::exercises::events::{
    ExerciseGoal, ExercisePlan, InjectPlay, Tested,
};
use varsko_domain::words::{Attainment, Channel, ExerciseKind, Reaction, Scope};
use varsko_domain::{Command, ExerciseId, InjectId, OrganisationId, Text};

/// The exercise that [`plan_exercise`] plans when it is named so.
pub const EXERCISE: ExerciseId = ExerciseId(Uuid::from_u128(0x7100));
/// The inject that [`set_inject`] writes when it is named so.
pub const INJECT: InjectId = InjectId(Uuid::from_u128(0x7200));

/// Bærum's exercise of a flood, with Asker beside it: a game for the crisis leadership. It tests
/// [`super::SCENARIO`] as revision 1 of the ROS has it.
pub fn flood_exercise() -> ExercisePlan {
    ExercisePlan {
        title: "Øvelse Sandvikselva".into(),
        kind: ExerciseKind::Game,
        event_type: Some("flood".into()),
        leadership: true,
        at: at("13:00"),
        target_group: "Kriseledelsen og krisestaben".into(),
        goals: vec![ExerciseGoal {
            goal: "Kriseledelsen er satt innen 30 minutter".into(),
            measured_by: "Tiden fra første innspill til kriseledelsen er satt".into(),
        }],
        tests: vec![Tested::Scenario {
            scenario: super::SCENARIO,
            revision: 1,
        }],
        organisations: vec![ASKER],
        roles: vec!["crisis_leader".into()],
        participants: None,
        controllers: Vec::new(),
    }
}

/// An inject for Bærum's crisis leader, so many minutes in.
pub fn play(at_min: u32, text: &str) -> InjectPlay {
    InjectPlay {
        at_min,
        to: BAERUM,
        role: Some("crisis_leader".into()),
        from: "110-sentralen".into(),
        channel: Channel::Phone,
        text: text.into(),
        scope: Scope::Participants,
    }
}

/// By Bærum's preparedness officer, who is the controller of what they plan.
fn by_the_controller(command: ExerciseCommand) -> Ask {
    exercise_of(BAERUM, command).by(preparedness_officer())
}

fn exercise_of(of: OrganisationId, command: ExerciseCommand) -> Ask {
    ask_of_all(Command::Exercise(of, command))
}

/// Plan an exercise of Bærum's.
pub fn plan_exercise(plan: ExercisePlan) -> Ask {
    let exercise = None;
    by_the_controller(ExerciseCommand::Plan(PlanExercise { exercise, plan }))
}

/// Plan [`EXERCISE`] anew.
pub fn plan_exercise_anew(plan: ExercisePlan) -> Ask {
    let exercise = Some(EXERCISE);
    by_the_controller(ExerciseCommand::Plan(PlanExercise { exercise, plan }))
}

/// Write an inject of [`EXERCISE`] with a note, and what is expected.
pub fn set_inject(play: InjectPlay) -> Ask {
    set_inject_of(None, play)
}

/// Write [`INJECT`] anew.
pub fn set_inject_anew(play: InjectPlay) -> Ask {
    set_inject_of(Some(INJECT), play)
}

fn set_inject_of(inject: Option<InjectId>, play: InjectPlay) -> Ask {
    by_the_controller(ExerciseCommand::SetInject(SetInject {
        exercise: EXERCISE,
        inject,
        play,
        expected: Some("Kriseleder setter kriseledelse".into()),
        note: Some("Purr på telefon om ingenting skjer".into()),
    }))
}

/// Take [`INJECT`] out.
pub fn remove_inject() -> Ask {
    by_the_controller(ExerciseCommand::RemoveInject(RemoveInject {
        exercise: EXERCISE,
        inject: INJECT,
    }))
}

/// Begin [`EXERCISE`].
pub fn start_exercise() -> Ask {
    let exercise = EXERCISE;
    by_the_controller(ExerciseCommand::Start(StartExercise { exercise }))
}

/// Deliver [`INJECT`] now.
pub fn deliver_inject(reason: &str) -> Ask {
    by_the_controller(ExerciseCommand::Deliver(DeliverInject {
        exercise: EXERCISE,
        inject: INJECT,
        reason: reason.into(),
    }))
}

/// Hold [`INJECT`] back.
pub fn hold_inject(until: Option<&str>, reason: &str) -> Ask {
    by_the_controller(ExerciseCommand::Hold(HoldInject {
        exercise: EXERCISE,
        inject: INJECT,
        until: until.map(at),
        reason: reason.into(),
    }))
}

/// Leave [`INJECT`] out.
pub fn skip_inject(reason: &str) -> Ask {
    by_the_controller(ExerciseCommand::Skip(SkipInject {
        exercise: EXERCISE,
        inject: INJECT,
        reason: reason.into(),
    }))
}

/// Note what the players did about [`INJECT`].
pub fn note_reaction(done: &str, entries: &[u32]) -> Ask {
    by_the_controller(ExerciseCommand::NoteReaction(NoteReaction {
        exercise: EXERCISE,
        inject: INJECT,
        reaction: Reaction::Partly,
        done: done.into(),
        entries: entries.to_vec(),
    }))
}

/// Judge a goal of [`EXERCISE`].
pub fn judge_goal(goal: u32, attainment: Attainment) -> Ask {
    by_the_controller(ExerciseCommand::JudgeGoal(JudgeGoal {
        exercise: EXERCISE,
        goal,
        attainment,
        ground: Text::from("Satt etter 22 minutter"),
    }))
}

/// End [`EXERCISE`].
pub fn end_exercise() -> Ask {
    let exercise = EXERCISE;
    by_the_controller(ExerciseCommand::End(EndExercise { exercise }))
}

/// Call [`EXERCISE`] off.
pub fn call_off_exercise(reason: &str) -> Ask {
    by_the_controller(ExerciseCommand::CallOff(CallOffExercise {
        exercise: EXERCISE,
        reason: reason.into(),
    }))
}

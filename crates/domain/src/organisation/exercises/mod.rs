//! Exercises (øvelser): planned from the risk picture, run with the same tool as a crisis, with
//! injects that come by themselves.
//!
//! The controllers alone know what is to come. What an inject says reaches the players as a line of
//! the exercise's log; what the controllers wrote beside it never does. How an exercise is evaluated
//! is the evaluation's matter, and what a crisis is, the incident's.

pub mod commands;
pub mod events;
mod play;
mod state;

pub(crate) use state::evolve;
pub use state::{Exercise, Exercises, Inject};

use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::{ExerciseId, InjectId, OrganisationId};
use crate::limits::{
    CONTROLLERS_MAX, EXERCISE_GOALS_MAX, EXERCISE_TESTS_MAX, EXERCISES_MAX, INJECT_MINUTES_MAX,
    INJECTS_MAX, PARTICIPANTS_MAX, ROLES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX,
    at_most, key, maybe, within, words,
};
use crate::organisation::{Organisation, known_role, permitted};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::{ExerciseStage, InjectStage, Scope};
use crate::world::World;
use commands::{
    CallOffExercise, EndExercise, ExerciseCommand, JudgeGoal, NoteReaction, PlanExercise,
    RemoveInject, SetInject,
};
use events::{
    ExerciseCalledOff, ExerciseEnded, ExerciseEvent, ExercisePlan, ExercisePlanned, GoalJudged,
    InjectPlay, InjectRemoved, InjectSet, ReactionNoted, Tested,
};

/// Where a command to an organisation's exercises is judged.
struct Table<'a> {
    world: &'a World,
    order: &'a Order,
    organisation: &'a Organisation,
    now: Timestamp,
    decided: Vec<Decided>,
}

/// Judges a command to an organisation's exercises.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &ExerciseCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    use ExerciseCommand as C;
    let operation = match command {
        C::Plan(_) | C::CallOff(_) => Operation::PlanExercise,
        _ => Operation::ControlExercise,
    };
    let organisation = permitted(world, order, id, operation)?;
    let mut table = Table {
        world,
        order,
        organisation,
        now,
        decided: Vec::new(),
    };
    match command {
        C::Plan(command) => plan(&mut table, command)?,
        C::SetInject(command) => set_inject(&mut table, command)?,
        C::RemoveInject(command) => remove_inject(&mut table, command)?,
        C::Start(command) => play::start(&mut table, command)?,
        C::Deliver(command) => play::deliver(&mut table, command)?,
        C::Hold(command) => play::hold(&mut table, command)?,
        C::Skip(command) => play::skip(&mut table, command)?,
        C::NoteReaction(command) => note_reaction(&mut table, command)?,
        C::JudgeGoal(command) => judge_goal(&mut table, command)?,
        C::End(command) => end(&mut table, command)?,
        C::CallOff(command) => call_off(&mut table, command)?,
    }
    Ok(table.decided)
}

/// Lets an inject come that is due now.
pub(crate) fn inject_due(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    (exercise, inject): (ExerciseId, InjectId),
    now: Timestamp,
) -> Vec<Decided> {
    let mut table = Table {
        world,
        order,
        organisation,
        now,
        decided: Vec::new(),
    };
    play::due(&mut table, exercise, inject);
    table.decided
}

impl<'a> Table<'a> {
    /// Records what happened to an exercise, for the organisation whose it is.
    fn emit(&mut self, event: ExerciseEvent) {
        let (order, now, id) = (self.order, self.now, self.organisation.id);
        let decided = Decided::of_organisation(order, now, id, Scope::Own, Event::Exercise(event));
        self.decided.push(decided);
    }

    fn exercise(&self, id: ExerciseId) -> Result<&'a Exercise, Refusal> {
        let exercise = self.organisation.exercises.get(&id);
        exercise.ok_or(Refusal::Unknown {
            what: Thing::Exercise,
        })
    }

    /// The exercise, when the actor is one of those who run it.
    fn controlled(&self, id: ExerciseId) -> Result<&'a Exercise, Refusal> {
        let exercise = self.exercise(id)?;
        if exercise.controllers.contains(&self.order.actor.person) {
            return Ok(exercise);
        }
        Err(Refusal::NotAController)
    }

    /// An inject that the players have not got and still may get.
    fn to_come(&self, exercise: &'a Exercise, id: InjectId) -> Result<&'a InjectPlay, Refusal> {
        let inject = known(exercise, id)?;
        let waits = matches!(inject.stage, InjectStage::Waiting | InjectStage::Held);
        let play = inject.play.as_ref().filter(|_| waits);
        play.ok_or(Refusal::WrongStage {
            stands: Stands::Inject(inject.stage),
            allowed: &["setInject"],
        })
    }
}

/// Refuses an exercise that is not at `stage`.
fn must_be(exercise: &Exercise, stage: ExerciseStage) -> Result<(), Refusal> {
    if exercise.stage == stage {
        return Ok(());
    }
    Err(Refusal::WrongStage {
        stands: Stands::Exercise(exercise.stage),
        allowed: match exercise.stage {
            ExerciseStage::Planned => &["startExercise", "callOffExercise"],
            ExerciseStage::Running => &["setInject", "deliverInject", "endExercise"],
            ExerciseStage::Ended => &["noteReaction", "judgeExerciseGoal"],
            ExerciseStage::CalledOff => &["planExercise"],
        },
    })
}

fn known(exercise: &Exercise, id: InjectId) -> Result<&Inject, Refusal> {
    let inject = exercise.injects.get(&id);
    inject.ok_or(Refusal::Unknown {
        what: Thing::Inject,
    })
}

/// A new exercise, or one anew that has not begun. Whoever plans it is among its controllers.
fn plan(table: &mut Table, command: &PlanExercise) -> Result<(), Refusal> {
    let exercise = match command.exercise {
        Some(id) => {
            must_be(table.controlled(id)?, ExerciseStage::Planned)?;
            id
        }
        None => {
            let kept = table.organisation.exercises.len();
            at_most("exercises", kept + 1, EXERCISES_MAX)?;
            ExerciseId::from(table.order.id)
        }
    };
    let mut plan = command.plan.clone();
    sound(table, &plan)?;
    let planner = table.order.actor.person;
    if !plan.controllers.contains(&planner) {
        plan.controllers.push(planner);
    }
    table.emit(ExerciseEvent::Planned(ExercisePlanned { exercise, plan }));
    Ok(())
}

/// What is put to the test must be there: a scenario as the ROS that is in force has it, a measure of
/// the follow-up plan.
fn tested(table: &Table, tests: &[Tested]) -> Result<(), Refusal> {
    at_most("tests", tests.len(), EXERCISE_TESTS_MAX)?;
    for tested in tests {
        let (there, what) = match tested {
            Tested::Scenario { scenario, revision } => {
                let adopted = table.organisation.ros.adopted.as_ref();
                let adopted = adopted.filter(|adopted| adopted.number == *revision);
                let there = adopted.is_some_and(|a| a.scenarios.contains_key(scenario));
                (there, Thing::Scenario)
            }
            Tested::FollowUp { measure } => {
                let measures = &table.organisation.follow_ups;
                (measures.contains_key(measure), Thing::FollowUpMeasure)
            }
        };
        if !there {
            return Err(Refusal::Unknown { what });
        }
    }
    Ok(())
}

/// A plan that says what, when, for whom, towards which goals, and names only what there is.
fn sound(table: &Table, plan: &ExercisePlan) -> Result<(), Refusal> {
    words("title", &plan.title, TITLE_BYTES_MAX)?;
    words("targetGroup", &plan.target_group, SHORT_BYTES_MAX)?;
    maybe("participants", plan.participants.as_ref(), SHORT_BYTES_MAX)?;
    if let Some(event_type) = &plan.event_type {
        key("eventType", event_type)?;
    }
    if plan.goals.is_empty() {
        return Err(Refusal::Empty { field: "goals" });
    }
    at_most("goals", plan.goals.len(), EXERCISE_GOALS_MAX)?;
    for goal in &plan.goals {
        words("goal", &goal.goal, SHORT_BYTES_MAX)?;
        words("measuredBy", &goal.measured_by, SHORT_BYTES_MAX)?;
    }
    at_most("organisations", plan.organisations.len(), PARTICIPANTS_MAX)?;
    let directory = &table.world.directory;
    for id in &plan.organisations {
        if !directory.organisations.contains_key(id) {
            return Err(Refusal::UnknownOrganisation { id: *id });
        }
    }
    at_most("roles", plan.roles.len(), ROLES_MAX)?;
    for role in &plan.roles {
        known_role(table.organisation, role)?;
    }
    at_most("controllers", plan.controllers.len(), CONTROLLERS_MAX)?;
    for person in &plan.controllers {
        if !directory.people.contains_key(person) {
            return Err(Refusal::UnknownPerson);
        }
    }
    tested(table, &plan.tests)
}

/// A new inject, or one anew: while the exercise is planned, and while it runs for what is to come.
fn set_inject(table: &mut Table, command: &SetInject) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    let play = &command.play;
    match (exercise.stage, exercise.run) {
        (ExerciseStage::Running, Some((_, began))) => {
            let given = began.plus_min(play.at_min);
            if given <= table.now {
                let (field, now) = ("atMin", table.now);
                return Err(Refusal::NotAhead { field, given, now });
            }
        }
        _ => must_be(exercise, ExerciseStage::Planned)?,
    }
    let inject = match command.inject {
        Some(id) => table.to_come(exercise, id).map(|_| id)?,
        None => {
            at_most("injects", exercise.injects.len() + 1, INJECTS_MAX)?;
            InjectId::from(table.order.id)
        }
    };
    within(
        "atMin",
        u64::from(play.at_min),
        0,
        u64::from(INJECT_MINUTES_MAX),
    )?;
    let own = table.organisation.id;
    if play.to != own && !exercise.organisations.contains(&play.to) {
        return Err(Refusal::NotParticipating {
            organisation: table.world.directory.short_name(play.to),
        });
    }
    if let (Some(role), Some(to)) = (
        &play.role,
        table.world.directory.organisations.get(&play.to),
    ) {
        known_role(to, role)?;
    }
    words("from", &play.from, SHORT_BYTES_MAX)?;
    words("text", &play.text, SHORT_BYTES_MAX)?;
    maybe("expected", command.expected.as_ref(), TEXT_BYTES_MAX)?;
    maybe("note", command.note.as_ref(), TEXT_BYTES_MAX)?;
    table.emit(ExerciseEvent::InjectSet(InjectSet {
        exercise: command.exercise,
        inject,
        play: play.clone(),
        expected: command.expected.clone(),
        note: command.note.clone(),
    }));
    Ok(())
}

fn remove_inject(table: &mut Table, command: &RemoveInject) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    must_be(exercise, ExerciseStage::Planned)?;
    known(exercise, command.inject)?;
    let (exercise, inject) = (command.exercise, command.inject);
    table.emit(ExerciseEvent::InjectRemoved(InjectRemoved {
        exercise,
        inject,
    }));
    Ok(())
}

/// What the players did about an inject they got, against what was expected.
fn note_reaction(table: &mut Table, command: &NoteReaction) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    let inject = known(exercise, command.inject)?;
    if inject.stage != InjectStage::Delivered {
        return Err(Refusal::WrongStage {
            stands: Stands::Inject(inject.stage),
            allowed: &["deliverInject"],
        });
    }
    words("done", &command.done, TEXT_BYTES_MAX)?;
    play::shown_in(table, exercise, &command.entries)?;
    table.emit(ExerciseEvent::ReactionNoted(ReactionNoted {
        exercise: command.exercise,
        inject: command.inject,
        reaction: command.reaction,
        done: command.done.clone(),
        entries: command.entries.clone(),
    }));
    Ok(())
}

/// How far a goal was attained. Judged again, the newest judgement holds.
fn judge_goal(table: &mut Table, command: &JudgeGoal) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    if exercise.run.is_none() {
        must_be(exercise, ExerciseStage::Ended)?;
    }
    let most = u64::from(exercise.goals);
    within("goal", u64::from(command.goal), 1, most)?;
    words("ground", &command.ground, TEXT_BYTES_MAX)?;
    table.emit(ExerciseEvent::GoalJudged(GoalJudged {
        exercise: command.exercise,
        goal: command.goal,
        attainment: command.attainment,
        ground: command.ground.clone(),
    }));
    Ok(())
}

/// Ends an exercise that runs. Quiet when it has ended.
fn end(table: &mut Table, command: &EndExercise) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    if exercise.stage == ExerciseStage::Ended {
        return Ok(());
    }
    must_be(exercise, ExerciseStage::Running)?;
    let exercise = command.exercise;
    table.emit(ExerciseEvent::Ended(ExerciseEnded { exercise }));
    Ok(())
}

/// Calls an exercise off that has not ended. Quiet when it is called off.
fn call_off(table: &mut Table, command: &CallOffExercise) -> Result<(), Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let exercise = table.exercise(command.exercise)?;
    match exercise.stage {
        ExerciseStage::CalledOff => return Ok(()),
        ExerciseStage::Planned | ExerciseStage::Running => {}
        ExerciseStage::Ended => must_be(exercise, ExerciseStage::Running)?,
    }
    table.emit(ExerciseEvent::CalledOff(ExerciseCalledOff {
        exercise: command.exercise,
        reason: command.reason.clone(),
    }));
    Ok(())
}

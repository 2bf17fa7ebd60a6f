//! Tasks: given to a role, followed to done or not done.
//!
//! A task follows the role, not the person: who owns it is whoever holds the role at the time, and
//! when nobody does it shows as nobody's.

pub mod commands;
pub mod events;
pub mod state;

use self::commands::{Give, ProgressTask, Reassign, SetDeadline, TaskCommand, TaskStep};
use self::events::{
    Acknowledged, DeadlineSet, Done, Given, Late, NotDone, Reassigned, Started, TaskEvent,
    TaskOrigin,
};
use self::state::Task;
use super::decision::{known_decision, known_meeting};
use super::demand::known_demand;
use super::desk::Desk;
use super::mobilise::known_role;
use crate::event::Event;
use crate::ids::TaskId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::words::TaskStage;

/// Judges a command about tasks.
pub(super) fn decide(desk: &mut Desk, command: &TaskCommand) -> Result<(), Refusal> {
    match command {
        TaskCommand::Give(command) => give(desk, command),
        TaskCommand::Reassign(command) => reassign(desk, command),
        TaskCommand::SetDeadline(command) => set_deadline(desk, command),
        TaskCommand::Progress(command) => progress(desk, command),
    }
}

/// Gives a role something to do. Preparing a meeting is a task too, so the sequence holds none back.
fn give(desk: &mut Desk, command: &Give) -> Result<(), Refusal> {
    desk.permit(Operation::GiveTask)?;
    desk.open_part()?;
    words("title", &command.title, TITLE_BYTES_MAX)?;
    maybe("text", command.text.as_ref(), TEXT_BYTES_MAX)?;
    known_role(desk, &command.role)?;
    if let Some(deadline) = command.deadline {
        desk.ahead("deadline", deadline)?;
    }
    if let Some(origin) = command.origin {
        known_origin(desk, origin)?;
    }
    emit(
        desk,
        TaskEvent::Given(Given {
            task: TaskId::from(desk.order.id),
            title: command.title.clone(),
            text: command.text.clone(),
            role: command.role.clone(),
            deadline: command.deadline,
            priority: command.priority,
            origin: command.origin,
        }),
    );
    Ok(())
}

/// What a task comes from must be there, and be the organisation's own.
fn known_origin(desk: &Desk, origin: TaskOrigin) -> Result<(), Refusal> {
    let own = |organisation| organisation == desk.organisation;
    let (known, what) = match origin {
        TaskOrigin::Decision(id) => return known_decision(desk, id).map(|_| ()),
        TaskOrigin::Meeting(id) => return known_meeting(desk, id),
        TaskOrigin::Demand(id) => return known_demand(desk, id).map(|_| ()),
        TaskOrigin::Measure(id) => {
            let measure = desk.incident.measures.get(&id);
            (measure.map(|measure| measure.organisation), Thing::Measure)
        }
        TaskOrigin::Card(id) => {
            let run = desk.incident.cards.get(&id);
            (run.map(|run| run.organisation), Thing::CardRun)
        }
    };
    if known.is_some_and(own) {
        return Ok(());
    }
    Err(Refusal::Unknown { what })
}

/// Gives a task to another role, which must confirm it anew.
fn reassign(desk: &mut Desk, command: &Reassign) -> Result<(), Refusal> {
    desk.permit(Operation::GiveTask)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    let known = open_task(desk, command.task)?;
    known_role(desk, &command.role)?;
    if known.role == command.role {
        return Ok(());
    }
    emit(
        desk,
        TaskEvent::Reassigned(Reassigned {
            task: command.task,
            role: command.role.clone(),
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Gives a task another deadline, with the reason: a deadline that only slips is none.
fn set_deadline(desk: &mut Desk, command: &SetDeadline) -> Result<(), Refusal> {
    desk.permit(Operation::GiveTask)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let known = open_task(desk, command.task)?;
    if known.deadline == command.deadline {
        return Ok(());
    }
    if let Some(deadline) = command.deadline {
        desk.ahead("deadline", deadline)?;
    }
    emit(
        desk,
        TaskEvent::DeadlineSet(DeadlineSet {
            task: command.task,
            deadline: command.deadline,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Moves a task on: whoever holds its role may, and whoever may follow tasks up.
fn progress(desk: &mut Desk, command: &ProgressTask) -> Result<(), Refusal> {
    if !owns(desk, command.task) {
        desk.permit(Operation::FollowTask)?;
    }
    let task = command.task;
    use TaskStage::{Acknowledged as Confirmed, Given as New, InProgress};
    let (from, event): (&[TaskStage], TaskEvent) = match &command.step {
        TaskStep::Acknowledge => (&[New], TaskEvent::Acknowledged(Acknowledged { task })),
        TaskStep::Start => (&[New, Confirmed], TaskEvent::Started(Started { task })),
        TaskStep::Done { result } => {
            maybe("result", result.as_ref(), TEXT_BYTES_MAX)?;
            let result = result.clone();
            let done = TaskEvent::Done(Done { task, result });
            (&[New, Confirmed, InProgress], done)
        }
        TaskStep::NotDone { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            let not_done = TaskEvent::NotDone(NotDone { task, reason });
            (&[New, Confirmed, InProgress], not_done)
        }
    };
    at_stage(desk, task, from)?;
    emit(desk, event);
    Ok(())
}

/// True when whoever asks holds the role the task was given to.
fn owns(desk: &Desk, task: TaskId) -> bool {
    let actor = &desk.order.actor;
    let (Some(task), Ok(part)) = (desk.incident.tasks.get(&task), desk.part()) else {
        return false;
    };
    let held = (task.role.clone(), actor.person);
    actor.organisation == task.organisation
        && desk.organisation == task.organisation
        && part.roles.contains_key(&held)
}

/// A task is not finished by its deadline; told to those who know of it.
pub(super) fn late(desk: &mut Desk, task: TaskId) -> Result<(), Refusal> {
    let late = Event::Task(TaskEvent::Late(Late { task }));
    match desk.incident.tasks.get(&task) {
        Some(known) => desk.emit_beside(known.line, late),
        None => Ok(()),
    }
}

fn emit(desk: &mut Desk, event: TaskEvent) {
    desk.emit(Event::Task(event));
}

fn open_task<'a>(desk: &Desk<'a>, id: TaskId) -> Result<&'a Task, Refusal> {
    use TaskStage::{Acknowledged, Given, InProgress};
    at_stage(desk, id, &[Given, Acknowledged, InProgress])
}

fn at_stage<'a>(desk: &Desk<'a>, id: TaskId, stages: &[TaskStage]) -> Result<&'a Task, Refusal> {
    desk.open_part()?;
    let found = desk.incident.tasks.get(&id);
    let known = found.filter(|task| task.organisation == desk.organisation);
    let known = known.ok_or(Refusal::Unknown { what: Thing::Task })?;
    if stages.contains(&known.stage) {
        return Ok(known);
    }
    Err(Refusal::WrongStage {
        stands: Stands::Task(known.stage),
        allowed: next_steps(known.stage),
    })
}

/// What can be asked of a task where it stands, named as the API names it.
const fn next_steps(stage: TaskStage) -> &'static [&'static str] {
    match stage {
        TaskStage::Given => &["progressTask", "reassignTask"],
        TaskStage::Acknowledged => &["progressTask", "reassignTask"],
        TaskStage::InProgress => &["progressTask", "reassignTask"],
        TaskStage::Done | TaskStage::NotDone => &["giveTask"],
    }
}

//! Goals of the crisis leadership, and how far they are met.

pub mod commands;
pub mod events;

use self::commands::{AssessGoal, GoalCommand, SetGoal};
use self::events::{Assessed, GoalEvent, Set};
use super::desk::Desk;
use super::state::Incident;
use crate::event::Event;
use crate::ids::{GoalId, OrganisationId};
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, key, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;

/// Judges a command about goals.
pub(super) fn decide(desk: &mut Desk, command: &GoalCommand) -> Result<(), Refusal> {
    match command {
        GoalCommand::Set(command) => set(desk, command),
        GoalCommand::Assess(command) => assess(desk, command),
    }
}

/// Sets a goal, in words and, where there is one, by a figure.
fn set(desk: &mut Desk, command: &SetGoal) -> Result<(), Refusal> {
    desk.authority(Operation::SetFocus)?;
    desk.open_part()?;
    words("text", &command.text, SHORT_BYTES_MAX)?;
    if let Some(indicator) = &command.indicator {
        key("indicator", indicator)?;
        if !desk.incident.indicators.contains(indicator) {
            let known = desk.incident.indicators.iter().cloned().collect();
            return Err(Refusal::UnknownIndicator {
                key: indicator.clone(),
                known,
            });
        }
    }
    if command.target.is_some_and(|target| !target.is_finite()) {
        return Err(Refusal::NotANumber);
    }
    desk.emit(Event::Goal(GoalEvent::Set(Set {
        goal: GoalId::from(desk.order.id),
        text: command.text.clone(),
        indicator: command.indicator.clone(),
        target: command.target,
        by: command.by,
    })));
    Ok(())
}

/// Says how far a goal is met, as often as one looks.
fn assess(desk: &mut Desk, command: &AssessGoal) -> Result<(), Refusal> {
    desk.permit(Operation::StatePicture)?;
    desk.open_part()?;
    maybe("text", command.text.as_ref(), TEXT_BYTES_MAX)?;
    if desk.incident.goals.get(&command.goal) != Some(&desk.organisation) {
        return Err(Refusal::Unknown { what: Thing::Goal });
    }
    desk.emit(Event::Goal(GoalEvent::Assessed(Assessed {
        goal: command.goal,
        standing: command.standing,
        text: command.text.clone(),
    })));
    Ok(())
}

impl Incident {
    /// Takes one event of a goal in: whose it is.
    pub(in crate::incident) fn aimed(&mut self, by: OrganisationId, event: &GoalEvent) {
        match event {
            GoalEvent::Set(e) => {
                self.goals.insert(e.goal, by);
            }
            GoalEvent::Assessed(_) => {}
        }
    }
}

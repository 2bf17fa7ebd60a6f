//! Who is on call for which role, from when to when, and the numbers that are answered day and
//! night (døgnåpen vakt).
//!
//! Lives with the organisation all year. A role may have several on call at once; a stretch nobody
//! has is a gap, which is shown and not refused.

pub mod commands;
pub mod events;
mod state;

pub use state::{Duty, DutyNumber, Roster};

use super::Organisation;
use crate::command::Order;
use crate::event::Event;
use crate::ids::{DutyId, DutyNumberId};
use crate::limits::{
    DUTIES_MAX, DUTY_NUMBERS_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, plain,
    words,
};
use crate::refusal::{Refusal, Thing};
use crate::time::Timestamp;
use crate::world::World;
use commands::{
    CancelDuty, PlanDuty, RemoveDutyNumber, RosterCommand, SetDutyNumber, SwapDuty, TestDutyNumber,
};
use events::{
    DutyCancelled, DutyNumberRemoved, DutyNumberSet, DutyNumberTested, DutyPlanned, DutySwapped,
    RosterEvent,
};

/// Judges a command to the roster of an organisation that the actor may prepare for.
pub(super) fn decide(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &RosterCommand,
) -> Result<Event, Refusal> {
    let roster = &organisation.roster;
    let event = match command {
        RosterCommand::PlanDuty(c) => plan(world, order, organisation, c)?,
        RosterCommand::SwapDuty(c) => swap(world, roster, c)?,
        RosterCommand::CancelDuty(c) => cancel(roster, c)?,
        RosterCommand::SetDutyNumber(c) => set_number(order, roster, c)?,
        RosterCommand::TestDutyNumber(c) => test_number(roster, c)?,
        RosterCommand::RemoveDutyNumber(c) => remove_number(roster, c)?,
    };
    Ok(Event::Roster(event))
}

fn plan(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &PlanDuty,
) -> Result<RosterEvent, Refusal> {
    if organisation.role(&command.role).is_none() {
        return Err(Refusal::UnknownRole {
            role: command.role.clone(),
            known: organisation
                .roles
                .iter()
                .map(|role| role.key.clone())
                .collect(),
        });
    }
    known_person(world, command.person)?;
    ordered(command.from, command.to)?;
    let roster = &organisation.roster;
    at_most("duties", roster.duties.len() + 1, DUTIES_MAX)?;
    let doubled = roster.duties.values().any(|duty| {
        duty.role == command.role
            && duty.person == command.person
            && duty.from < command.to
            && command.from < duty.to
    });
    if doubled {
        return Err(Refusal::AlreadyExists { what: Thing::Duty });
    }
    Ok(RosterEvent::Planned(DutyPlanned {
        duty: DutyId::from(order.id),
        role: command.role.clone(),
        person: command.person,
        from: command.from,
        to: command.to,
    }))
}

/// Someone else takes a duty over, from a moment within it or for the whole of it.
fn swap(world: &World, roster: &Roster, command: &SwapDuty) -> Result<RosterEvent, Refusal> {
    let duty = duty(roster, command.duty)?;
    known_person(world, command.to)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if duty.person == command.to {
        return Err(Refusal::NothingChanges);
    }
    Ok(RosterEvent::Swapped(DutySwapped {
        duty: command.duty,
        to: command.to,
        reason: command.reason.clone(),
    }))
}

fn cancel(roster: &Roster, command: &CancelDuty) -> Result<RosterEvent, Refusal> {
    duty(roster, command.duty)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    Ok(RosterEvent::Cancelled(DutyCancelled {
        duty: command.duty,
        reason: command.reason.clone(),
    }))
}

/// A new number, or a known one anew.
fn set_number(
    order: &Order,
    roster: &Roster,
    command: &SetDutyNumber,
) -> Result<RosterEvent, Refusal> {
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    words("number", &command.value, TITLE_BYTES_MAX)?;
    command
        .role
        .as_deref()
        .map_or(Ok(()), |role| key("role", role))?;
    let number = match command.number {
        Some(number) => known_number(roster, number)?,
        None => {
            at_most("dutyNumbers", roster.numbers.len() + 1, DUTY_NUMBERS_MAX)?;
            DutyNumberId::from(order.id)
        }
    };
    Ok(RosterEvent::NumberSet(DutyNumberSet {
        number,
        name: command.name.clone(),
        role: command.role.clone(),
        value: command.value.clone(),
    }))
}

fn test_number(roster: &Roster, command: &TestDutyNumber) -> Result<RosterEvent, Refusal> {
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    Ok(RosterEvent::NumberTested(DutyNumberTested {
        number: known_number(roster, command.number)?,
        answered: command.answered,
        note: command.note.clone(),
    }))
}

fn remove_number(roster: &Roster, command: &RemoveDutyNumber) -> Result<RosterEvent, Refusal> {
    let number = known_number(roster, command.number)?;
    Ok(RosterEvent::NumberRemoved(DutyNumberRemoved { number }))
}

fn duty(roster: &Roster, id: DutyId) -> Result<&Duty, Refusal> {
    let unknown = Refusal::Unknown { what: Thing::Duty };
    roster.duties.get(&id).ok_or(unknown)
}

fn known_number(roster: &Roster, id: DutyNumberId) -> Result<DutyNumberId, Refusal> {
    let unknown = Refusal::Unknown {
        what: Thing::DutyNumber,
    };
    roster
        .numbers
        .contains_key(&id)
        .then_some(id)
        .ok_or(unknown)
}

fn known_person(world: &World, person: crate::ids::PersonId) -> Result<(), Refusal> {
    let known = world.directory.people.contains_key(&person);
    known.then_some(()).ok_or(Refusal::UnknownPerson)
}

fn ordered(from: Timestamp, to: Timestamp) -> Result<(), Refusal> {
    if from < to {
        return Ok(());
    }
    Err(Refusal::EndsBeforeItBegins { from, to })
}

//! Keeping bodies staffed over time: who takes over when, who must at least be there, and when a
//! body is meant to be stood down.
//!
//! A relief is planned ahead and rings when it is due and did not happen. Whether a plan breaks a
//! minimum is a matter of the picture, which knows everyone's names; here it is only remembered.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use super::events::{RoleAssigned, RoleRelieved};
use super::mobilise::{known_person, known_role, permit_filling};
use crate::event::Event;
use crate::ids::ReliefId;
use crate::limits::{RELIEFS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, maybe};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{Body, Capacity, Phase};
use commands::StaffingCommand;
use commands::{CancelRelief, CarryOutRelief, PlanRelief, PlanStandDown, SetMinimum};
use events::{
    MinimumSet, ReliefCancelled, ReliefCarriedOut, ReliefOverdue, ReliefPlanned, StaffingEvent,
    StandDownOverdue, StandDownPlanned,
};
use state::Relief;

pub(super) fn decide(desk: &mut Desk, command: &StaffingCommand) -> Result<(), Refusal> {
    match command {
        StaffingCommand::PlanStandDown(command) => plan_stand_down(desk, command),
        StaffingCommand::PlanRelief(command) => plan_relief(desk, command),
        StaffingCommand::CancelRelief(command) => cancel_relief(desk, command),
        StaffingCommand::CarryOutRelief(command) => carry_out_relief(desk, command),
        StaffingCommand::SetMinimum(command) => set_minimum(desk, command),
    }
}

/// Says until when a body is meant to sit; it is stood down by someone with the authority all the
/// same.
fn plan_stand_down(desk: &mut Desk, command: &PlanStandDown) -> Result<(), Refusal> {
    desk.permit(Operation::Activate)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if !desk.open_part()?.bodies.contains(&command.body) {
        return Err(Refusal::BodyNotActive);
    }
    desk.ahead("at", command.at)?;
    emit(
        desk,
        StaffingEvent::StandDownPlanned(StandDownPlanned {
            body: command.body,
            at: command.at,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Plans who leaves a role when, and who takes over; without a successor it is a departure.
fn plan_relief(desk: &mut Desk, command: &PlanRelief) -> Result<(), Refusal> {
    permit_filling(desk, &command.role)?;
    known_role(desk, &command.role)?;
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    let part = desk.open_part()?;
    let held = (command.role.clone(), command.person);
    if !part.roles.contains_key(&held) {
        return Err(Refusal::RoleNotHeld {
            role: command.role.clone(),
        });
    }
    if let Some(successor) = command.successor {
        known_person(desk, successor)?;
        if successor == command.person {
            return Err(Refusal::RoleAlreadyHeld {
                role: command.role.clone(),
            });
        }
    }
    at_most("reliefs", part.reliefs.len() + 1, RELIEFS_MAX)?;
    desk.ahead("at", command.at)?;
    emit(
        desk,
        StaffingEvent::ReliefPlanned(ReliefPlanned {
            relief: ReliefId::from(desk.order.id),
            role: command.role.clone(),
            person: command.person,
            successor: command.successor,
            at: command.at,
            note: command.note.clone(),
        }),
    );
    Ok(())
}

fn cancel_relief(desk: &mut Desk, command: &CancelRelief) -> Result<(), Refusal> {
    let relief = planned(desk, command.relief)?;
    permit_filling(desk, &relief.role)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    emit(
        desk,
        StaffingEvent::ReliefCancelled(ReliefCancelled {
            relief: command.relief,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Lets a planned relief happen: one leaves with a handover, the other takes the role.
fn carry_out_relief(desk: &mut Desk, command: &CarryOutRelief) -> Result<(), Refusal> {
    let Relief {
        role,
        person,
        successor,
    } = planned(desk, command.relief)?.clone();
    permit_filling(desk, &role)?;
    maybe("handover", command.handover.as_ref(), TEXT_BYTES_MAX)?;
    let roles = &desk.open_part()?.roles;
    let capacity = roles.get(&(role.clone(), person)).copied();
    desk.emit(Event::RoleRelieved(RoleRelieved {
        role: role.clone(),
        person,
        handover: command.handover.clone(),
    }));
    if let Some(person) = successor {
        desk.emit(Event::RoleAssigned(RoleAssigned {
            role,
            person,
            capacity: capacity.unwrap_or(Capacity::Holder),
        }));
    }
    let relief = command.relief;
    emit(
        desk,
        StaffingEvent::ReliefCarriedOut(ReliefCarriedOut { relief }),
    );
    Ok(())
}

/// Sets how many must at least be in a body, or hold one of its roles. Zero takes it back.
fn set_minimum(desk: &mut Desk, command: &SetMinimum) -> Result<(), Refusal> {
    desk.permit(Operation::Staff)?;
    if let Some(role) = &command.role {
        known_role(desk, role)?;
        let sits_in = desk.organisation()?.role(role).map(|role| role.body);
        if sits_in != Some(command.body) {
            return Err(Refusal::RoleOfOtherBody { role: role.clone() });
        }
    }
    let post = (command.body, command.role.clone());
    if desk.open_part()?.minimums.get(&post).copied().unwrap_or(0) == command.at_least {
        return Ok(());
    }
    desk.enter(Phase::Mobilise)?;
    emit(
        desk,
        StaffingEvent::MinimumSet(MinimumSet {
            body: command.body,
            role: command.role.clone(),
            at_least: command.at_least,
        }),
    );
    Ok(())
}

/// A relief was due and did not happen.
pub(super) fn relief_due(desk: &mut Desk, relief: ReliefId) -> Result<(), Refusal> {
    emit(desk, StaffingEvent::ReliefOverdue(ReliefOverdue { relief }));
    Ok(())
}

/// A body was meant to be stood down by now and sits on.
pub(super) fn stand_down_due(desk: &mut Desk, body: Body) -> Result<(), Refusal> {
    emit(
        desk,
        StaffingEvent::StandDownOverdue(StandDownOverdue { body }),
    );
    Ok(())
}

fn planned<'a>(desk: &Desk<'a>, relief: ReliefId) -> Result<&'a Relief, Refusal> {
    desk.open_part()?
        .reliefs
        .get(&relief)
        .ok_or(Refusal::Unknown {
            what: Thing::Relief,
        })
}

fn emit(desk: &mut Desk, event: StaffingEvent) {
    desk.emit(Event::Staffing(event));
}

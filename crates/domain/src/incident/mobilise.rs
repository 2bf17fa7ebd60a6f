//! Activating the two bodies, filling roles, and who is on the way.

use super::commands::{ActivateBody, AssignRole, RelieveRole, ReportMobilisation, StandDownBody};
use super::desk::Desk;
use super::events::{
    BodyActivated, BodyStoodDown, MobilisationReported, RoleAssigned, RoleRelieved,
};
use crate::event::Event;
use crate::ids::PersonId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, key, maybe, words};
use crate::organisation::CRISIS_LEADER;
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Phase;

/// Activates crisis leadership or crisis staff; in doubt, convene.
pub(super) fn activate(desk: &mut Desk, command: &ActivateBody) -> Result<(), Refusal> {
    desk.permit(Operation::Activate)?;
    words("authority", &command.authority, SHORT_BYTES_MAX)?;
    maybe("place", command.place.as_ref(), SHORT_BYTES_MAX)?;
    if desk.open_part()?.bodies.contains(&command.body) {
        return Err(Refusal::BodyAlreadyActive);
    }
    desk.enter(Phase::Mobilise)?;
    desk.emit(Event::BodyActivated(BodyActivated {
        body: command.body,
        authority: command.authority.clone(),
        place: command.place.clone(),
    }));
    Ok(())
}

/// Stands a body down; its special powers end here.
pub(super) fn stand_down(desk: &mut Desk, command: &StandDownBody) -> Result<(), Refusal> {
    desk.permit(Operation::Activate)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if !desk.open_part()?.bodies.contains(&command.body) {
        return Err(Refusal::BodyNotActive);
    }
    desk.emit(Event::BodyStoodDown(BodyStoodDown {
        body: command.body,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Gives someone a role, as holder or deputy. Appointing the leader takes more.
pub(super) fn assign_role(desk: &mut Desk, command: &AssignRole) -> Result<(), Refusal> {
    permit_filling(desk, &command.role)?;
    known_role(desk, &command.role)?;
    known_person(desk, command.person)?;
    let held = (command.role.clone(), command.person);
    if desk.open_part()?.roles.get(&held) == Some(&command.capacity) {
        return Err(Refusal::RoleAlreadyHeld {
            role: command.role.clone(),
        });
    }
    desk.enter(Phase::Mobilise)?;
    desk.emit(Event::RoleAssigned(RoleAssigned {
        role: command.role.clone(),
        person: command.person,
        capacity: command.capacity,
    }));
    Ok(())
}

/// Relieves someone of a role, with what was handed over.
pub(super) fn relieve_role(desk: &mut Desk, command: &RelieveRole) -> Result<(), Refusal> {
    permit_filling(desk, &command.role)?;
    maybe("handover", command.handover.as_ref(), TEXT_BYTES_MAX)?;
    let held = (command.role.clone(), command.person);
    if !desk.open_part()?.roles.contains_key(&held) {
        return Err(Refusal::RoleNotHeld {
            role: command.role.clone(),
        });
    }
    desk.emit(Event::RoleRelieved(RoleRelieved {
        role: command.role.clone(),
        person: command.person,
        handover: command.handover.clone(),
    }));
    Ok(())
}

/// Says where someone stands on the way in: oneself in one's own organisation, or whoever one sees
///
pub(super) fn report(desk: &mut Desk, command: &ReportMobilisation) -> Result<(), Refusal> {
    let actor = &desk.order.actor;
    let oneself = command.person == actor.person && desk.organisation == actor.organisation;
    if !oneself {
        desk.permit(Operation::Staff)?;
    }
    known_person(desk, command.person)?;
    if let Some(role) = &command.role {
        known_role(desk, role)?;
    }
    desk.enter(Phase::Mobilise)?;
    desk.emit(Event::MobilisationReported(MobilisationReported {
        person: command.person,
        role: command.role.clone(),
        presence: command.presence,
        eta_minutes: command.eta_minutes,
    }));
    Ok(())
}

fn permit_filling(desk: &Desk, role: &str) -> Result<(), Refusal> {
    key("role", role)?;
    if role == CRISIS_LEADER {
        desk.permit(Operation::AppointLeader)
    } else {
        desk.permit(Operation::Staff)
    }
}

pub(super) fn known_role(desk: &Desk, role: &str) -> Result<(), Refusal> {
    key("role", role)?;
    let organisation = desk.organisation()?;
    if organisation.role(role).is_some() {
        return Ok(());
    }
    let known = organisation
        .roles
        .iter()
        .map(|role| role.key.clone())
        .collect();
    Err(Refusal::UnknownRole {
        role: role.to_owned(),
        known,
    })
}

fn known_person(desk: &Desk, person: PersonId) -> Result<(), Refusal> {
    if desk.world.directory.people.contains_key(&person) {
        Ok(())
    } else {
        Err(Refusal::UnknownPerson)
    }
}

//! Activating the two bodies, filling roles, and who is on the way.

use super::commands::{ActivateBody, AssignRole, RelieveRole, ReportMobilisation, StandDownBody};
use super::desk::Desk;
use super::events::{
    BodyActivated, BodyStoodDown, MobilisationReported, RoleAssigned, RoleRelieved,
};
use crate::event::Event;
use crate::ids::PersonId;
use crate::limits::{POWERS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, key, maybe, words};
use crate::organisation::{self, CRISIS_LEADER};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Phase;

/// Activates crisis leadership or crisis staff; in doubt, convene. The first body
/// starts the organisation's clocks.
pub(super) fn activate(desk: &mut Desk, command: &ActivateBody) -> Result<(), Refusal> {
    desk.permit(Operation::Activate)?;
    words("authority", &command.authority, SHORT_BYTES_MAX)?;
    maybe(
        "legalGround",
        command.legal_ground.as_ref(),
        SHORT_BYTES_MAX,
    )?;
    at_most("powers", command.powers.len(), POWERS_MAX)?;
    for power in &command.powers {
        words("powers", power, SHORT_BYTES_MAX)?;
    }
    maybe("place", command.place.as_ref(), SHORT_BYTES_MAX)?;
    let part = desk.open_part()?;
    if part.bodies.contains(&command.body) {
        return Err(Refusal::BodyAlreadyActive);
    }
    if let Some(until) = command.until {
        desk.ahead("until", until)?;
    }
    let clocks = desk.organisation()?.clocks;
    let first = part.bodies.is_empty();
    let due = |minutes| desk.happened_at().plus_min(minutes);
    let activated = BodyActivated {
        body: command.body,
        authority: command.authority.clone(),
        place: command.place.clone(),
        legal_ground: command.legal_ground.clone(),
        powers: command.powers.clone(),
        until: command.until,
        first_picture_by: (first && !part.pictured).then(|| due(clocks.first_picture_min)),
        mailbox_by: first.then(|| due(clocks.mailbox_min)),
    };
    desk.enter(Phase::Mobilise)?;
    desk.emit(Event::BodyActivated(activated));
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

pub(super) fn permit_filling(desk: &Desk, role: &str) -> Result<(), Refusal> {
    key("role", role)?;
    if role == CRISIS_LEADER {
        desk.permit(Operation::AppointLeader)
    } else {
        desk.permit(Operation::Staff)
    }
}

pub(super) fn known_role(desk: &Desk, role: &str) -> Result<(), Refusal> {
    organisation::known_role(desk.organisation()?, role)
}

pub(super) fn known_person(desk: &Desk, person: PersonId) -> Result<(), Refusal> {
    if desk.world.directory.people.contains_key(&person) {
        Ok(())
    } else {
        Err(Refusal::UnknownPerson)
    }
}

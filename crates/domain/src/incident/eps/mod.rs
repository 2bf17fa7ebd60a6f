//! The evacuee and next-of-kin centre (EPS): opened on a decision of the police or the chief
//! executive, run by the municipality.
//!
//! Everything said of a person stands on a line screened to those who keep the register, and every
//! word of it is sealed. To all others the log gives counts. Some time after the centre closes the
//! register's keys are destroyed by rule, with nobody logged in.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use super::events::ErasureCarriedOut;
use crate::event::Event;
use crate::ids::{EpsId, GuestId, RequestId};
use crate::limits::{
    EPS_GUESTS_MAX, EPS_UNITS_MAX, ERASURE_LINES_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, at_most,
    key, maybe, plain, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{GuestKind, Phase};
use commands::{CloseEps, EpsCommand, MoveGuest, OpenEps, RegisterGuest, SetEpsUnit};
use events::{
    EpsClosed, EpsEvent, EpsOpened, GuestMoved, GuestRegistered, GuestsCounted, RetentionPassed,
    UnitSet,
};
use state::{Eps, Guest};

pub(super) fn decide(desk: &mut Desk, command: &EpsCommand) -> Result<(), Refusal> {
    match command {
        EpsCommand::Open(command) => open(desk, command),
        EpsCommand::SetUnit(command) => set_unit(desk, command),
        EpsCommand::Register(command) => register(desk, command),
        EpsCommand::Move(command) => move_guest(desk, command),
        EpsCommand::Close(command) => close(desk, command),
    }
}

fn open(desk: &mut Desk, command: &OpenEps) -> Result<(), Refusal> {
    desk.permit(Operation::RunEps)?;
    words("place", &command.place, SHORT_BYTES_MAX)?;
    words("decision", &command.decision, SHORT_BYTES_MAX)?;
    desk.enter(Phase::Mobilise)?;
    emit(
        desk,
        EpsEvent::Opened(EpsOpened {
            eps: EpsId::from(desk.order.id),
            place: command.place.clone(),
            decided_by: command.decided_by,
            decision: command.decision.clone(),
        }),
    );
    Ok(())
}

/// Sets up a unit of the centre, or gives one another leader.
fn set_unit(desk: &mut Desk, command: &SetEpsUnit) -> Result<(), Refusal> {
    desk.permit(Operation::RunEps)?;
    let eps = known(desk, command.eps)?;
    key("unit", &command.unit)?;
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    let people = &desk.world.directory.people;
    if command
        .leader
        .is_some_and(|leader| !people.contains_key(&leader))
    {
        return Err(Refusal::UnknownPerson);
    }
    if !eps.units.contains(&command.unit) {
        at_most("units", eps.units.len() + 1, EPS_UNITS_MAX)?;
    }
    emit(
        desk,
        EpsEvent::UnitSet(UnitSet {
            eps: command.eps,
            unit: command.unit.clone(),
            name: command.name.clone(),
            leader: command.leader,
        }),
    );
    Ok(())
}

/// Registers someone who has come, and checks them in.
fn register(desk: &mut Desk, command: &RegisterGuest) -> Result<(), Refusal> {
    desk.permit(Operation::KeepEpsRegister)?;
    let eps = known(desk, command.eps)?;
    let who = &command.who;
    words("name", &who.name, TITLE_BYTES_MAX)?;
    maybe("born", who.born.as_ref(), TITLE_BYTES_MAX)?;
    maybe("phone", who.phone.as_ref(), TITLE_BYTES_MAX)?;
    maybe("address", who.address.as_ref(), SHORT_BYTES_MAX)?;
    maybe("relation", who.relation.as_ref(), SHORT_BYTES_MAX)?;
    maybe("needs", who.needs.as_ref(), SHORT_BYTES_MAX)?;
    in_unit(eps, command.unit.as_deref())?;
    at_most("guests", eps.guests.len() + 1, EPS_GUESTS_MAX)?;
    let guest = Guest {
        kind: command.kind,
        inside: true,
    };
    let counted = count(eps, command.eps, GuestId::from(desk.order.id), guest);
    emit(
        desk,
        EpsEvent::Registered(GuestRegistered {
            eps: command.eps,
            guest: GuestId::from(desk.order.id),
            kind: command.kind,
            unit: command.unit.clone(),
            who: who.clone(),
        }),
    );
    emit(desk, EpsEvent::Counted(counted));
    Ok(())
}

/// Checks someone out, in again, or into another unit. Quiet when they are there already.
fn move_guest(desk: &mut Desk, command: &MoveGuest) -> Result<(), Refusal> {
    desk.permit(Operation::KeepEpsRegister)?;
    let eps = known(desk, command.eps)?;
    let guest = eps.guests.get(&command.guest);
    let guest = *guest.ok_or(Refusal::Unknown { what: Thing::Guest })?;
    maybe("where", command.where_to.as_ref(), SHORT_BYTES_MAX)?;
    in_unit(eps, command.unit.as_deref())?;
    if guest.inside == command.inside && command.unit.is_none() && command.where_to.is_none() {
        return Ok(());
    }
    let moved = Guest {
        inside: command.inside,
        ..guest
    };
    let counted = count(eps, command.eps, command.guest, moved);
    emit(
        desk,
        EpsEvent::Moved(GuestMoved {
            eps: command.eps,
            guest: command.guest,
            inside: command.inside,
            unit: command.unit.clone(),
            where_to: command.where_to.clone(),
        }),
    );
    emit(desk, EpsEvent::Counted(counted));
    Ok(())
}

/// Closes the centre once everyone has left; its register is erased after the time the
/// organisation has set.
fn close(desk: &mut Desk, command: &CloseEps) -> Result<(), Refusal> {
    desk.permit(Operation::RunEps)?;
    let eps = known(desk, command.eps)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    let inside = eps.guests.values().filter(|guest| guest.inside).count() as u32;
    if inside > 0 {
        return Err(Refusal::EpsNotEmpty { inside });
    }
    let days = i64::from(desk.organisation()?.clocks.eps_retention_days);
    let erase_at = desk.happened_at().plus_ms(days * DAY_MS);
    emit(
        desk,
        EpsEvent::Closed(EpsClosed {
            eps: command.eps,
            reason: command.reason.clone(),
            erase_at,
        }),
    );
    Ok(())
}

/// One day, in milliseconds.
const DAY_MS: i64 = 24 * 3_600 * 1_000;

/// The time for keeping a register has passed: its lines are erased, by rule.
pub(super) fn retention_passed(desk: &mut Desk, id: EpsId) -> Result<(), Refusal> {
    let unknown = Refusal::Unknown { what: Thing::Eps };
    let eps = desk.incident.eps.get(&id).ok_or(unknown)?;
    emit(
        desk,
        EpsEvent::RetentionPassed(RetentionPassed {
            eps: id,
            lines: eps.lines.len() as u32,
        }),
    );
    for numbers in eps.lines.chunks(ERASURE_LINES_MAX) {
        desk.emit(Event::ErasureCarriedOut(ErasureCarriedOut {
            request: RequestId(id.0),
            numbers: numbers.to_vec(),
            requested_by: eps.closed_by.unwrap_or(desk.order.actor.person),
        }));
    }
    Ok(())
}

/// The counts once `guest` stands so.
fn count(eps: &Eps, id: EpsId, guest: GuestId, stands: Guest) -> GuestsCounted {
    let mut guests = eps.guests.clone();
    guests.insert(guest, stands);
    let inside = |kind: GuestKind| {
        let inside = guests
            .values()
            .filter(|guest| guest.inside && guest.kind == kind);
        inside.count() as u32
    };
    GuestsCounted {
        eps: id,
        registered: guests.len() as u32,
        evacuees: inside(GuestKind::Evacuee),
        relatives: inside(GuestKind::Relative),
    }
}

fn in_unit(eps: &Eps, unit: Option<&str>) -> Result<(), Refusal> {
    let known = unit.is_none_or(|unit| eps.units.contains(unit));
    known.then_some(()).ok_or(Refusal::Unknown {
        what: Thing::EpsUnit,
    })
}

/// An open centre of the acting organisation.
fn known<'a>(desk: &Desk<'a>, id: EpsId) -> Result<&'a Eps, Refusal> {
    desk.open_part()?;
    let eps = desk.incident.eps.get(&id);
    let of = |eps: &&Eps| eps.organisation == desk.organisation;
    let eps = eps
        .filter(of)
        .ok_or(Refusal::Unknown { what: Thing::Eps })?;
    if eps.closed_by.is_some() {
        return Err(Refusal::EpsClosed);
    }
    Ok(eps)
}

fn emit(desk: &mut Desk, event: EpsEvent) {
    desk.emit(Event::Eps(event));
}

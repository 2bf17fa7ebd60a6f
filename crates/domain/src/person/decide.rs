//! Judging commands that concern persons. An organisation's administrator grants within it only.

use super::commands::{GrantAccess, Register, RevokeAccess};
use super::contacts;
use super::events::{AccessGranted, AccessRevoked, Registered};
use crate::command::{Command, Order};
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{OrganisationId, PersonId};
use crate::limits::{SHORT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::organisation::administered;
use crate::refusal::{Refusal, Thing};
use crate::time::Timestamp;
use crate::words::{AccessRole, Scope};
use crate::world::World;

pub(crate) fn decide(
    world: &World,
    order: &Order,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let (person, organisation, event) = match &order.command {
        Command::RegisterPerson(command) => register(world, order, command)?,
        Command::GrantAccess(command) => grant(world, order, command)?,
        Command::SetContactPoints(command) => {
            let (organisation, event) = contacts::decide(world, order, command)?;
            (command.person, organisation, Event::Contact(event))
        }
        Command::RevokeAccess(command) => revoke(world, order, command)?,
        Command::RegisterOrganisation(_)
        | Command::StartService(_)
        | Command::EndService(_)
        | Command::DefineRoles(_)
        | Command::DefineReadinessLevels(_)
        | Command::SetClocks(_)
        | Command::Roster(..)
        | Command::Resource(..)
        | Command::List(_)
        | Command::Card(..)
        | Command::Plan(..)
        | Command::Provision(..)
        | Command::Template(..)
        | Command::Exercise(..)
        | Command::Year(..)
        | Command::Ring(..)
        | Command::Warning(..)
        | Command::Ros(..)
        | Command::FollowUp(..)
        | Command::DefineReportTemplate(_)
        | Command::OpenIncident(_)
        | Command::OpenDutyLog(_)
        | Command::OpenFromDutyLog(_)
        | Command::NoteShowings(..)
        | Command::Incident(..) => return Ok(Vec::new()),
    };
    Ok(vec![Decided {
        stream: Stream::Person(person),
        organisation: Some(organisation),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: Scope::Own,
        event,
    }])
}

fn register(
    world: &World,
    order: &Order,
    command: &Register,
) -> Result<(PersonId, OrganisationId, Event), Refusal> {
    let organisation = order.organisation.unwrap_or(order.actor.organisation);
    let organisation = administered(world, order, organisation)?.id;
    command.check()?;
    let registered = Registered {
        name: command.name.clone(),
        phone: command.phone.clone(),
        email: command.email.clone(),
    };
    Ok((
        PersonId::from(order.id),
        organisation,
        Event::PersonRegistered(registered),
    ))
}

impl Register {
    /// Refuses names and addresses that are empty or too long: all that can be judged of them
    /// without history.
    pub fn check(&self) -> Result<(), Refusal> {
        words("name", &self.name, TITLE_BYTES_MAX)?;
        maybe("phone", self.phone.as_ref(), TITLE_BYTES_MAX)?;
        maybe("email", self.email.as_ref(), TITLE_BYTES_MAX)
    }
}

fn grant(
    world: &World,
    order: &Order,
    command: &GrantAccess,
) -> Result<(PersonId, OrganisationId, Event), Refusal> {
    let organisation = administered(world, order, command.organisation)?.id;
    let person = world
        .directory
        .people
        .get(&command.person)
        .ok_or(Refusal::UnknownPerson)?;
    if command.role == AccessRole::System {
        return Err(Refusal::NotGrantable { role: command.role });
    }
    if person.grants.contains(&(organisation, command.role)) {
        return Err(Refusal::AlreadyExists {
            what: Thing::Access,
        });
    }
    let granted = AccessGranted {
        organisation,
        role: command.role,
    };
    Ok((command.person, organisation, Event::AccessGranted(granted)))
}

fn revoke(
    world: &World,
    order: &Order,
    command: &RevokeAccess,
) -> Result<(PersonId, OrganisationId, Event), Refusal> {
    let organisation = administered(world, order, command.organisation)?.id;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    let person = world
        .directory
        .people
        .get(&command.person)
        .ok_or(Refusal::UnknownPerson)?;
    if !person.grants.contains(&(organisation, command.role)) {
        return Err(Refusal::Unknown {
            what: Thing::Access,
        });
    }
    if order.actor.role != AccessRole::System
        && world
            .directory
            .administration_rests_on(command.person, organisation, command.role)
    {
        return Err(Refusal::LastAdministrator);
    }
    let revoked = AccessRevoked {
        organisation,
        role: command.role,
        reason: command.reason.clone(),
    };
    Ok((command.person, organisation, Event::AccessRevoked(revoked)))
}

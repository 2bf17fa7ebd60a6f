//! Judging commands that concern organisations. Each organisation's administrator answers for it.

use super::commands::{DefineReadinessLevels, DefineRoles, EndService, Register, StartService};
use super::events::{
    ReadinessLevelsDefined, Registered, RolesDefined, ServiceEnded, ServiceStarted,
};
use super::{CRISIS_LEADER, Organisation};
use crate::command::{Command, Order};
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::OrganisationId;
use crate::limits::{ROLES_MAX, TITLE_BYTES_MAX, at_most, key, plain};
use crate::refusal::{Refusal, Thing};
use crate::rights::{Operation, Relation, may};
use crate::time::Timestamp;
use crate::words::{OrganisationKind, Scope};
use crate::world::World;

pub(crate) fn decide(
    world: &World,
    order: &Order,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let (id, event) = match &order.command {
        Command::RegisterOrganisation(command) => register(order, command)?,
        Command::StartService(command) => start_service(world, order, command)?,
        Command::EndService(command) => end_service(world, order, command)?,
        Command::DefineRoles(command) => define_roles(world, order, command)?,
        Command::DefineReadinessLevels(command) => define_levels(world, order, command)?,
        Command::RegisterPerson(_)
        | Command::GrantAccess(_)
        | Command::RevokeAccess(_)
        | Command::OpenIncident(_)
        | Command::Incident(..) => return Ok(Vec::new()),
    };
    Ok(vec![Decided {
        stream: Stream::Organisation(id),
        organisation: Some(id),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: Scope::Public,
        event,
    }])
}

fn register(order: &Order, command: &Register) -> Result<(OrganisationId, Event), Refusal> {
    // Any administrator may make a further organisation known; running it takes one of its own.
    if !may(order.actor.role, Operation::Administer, Relation::Own) {
        return Err(Refusal::NotPermitted {
            operation: Operation::Administer,
            role: order.actor.role,
            organisation: command.short_name.clone(),
        });
    }
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    plain("shortName", &command.short_name, TITLE_BYTES_MAX)?;
    if let Some(county) = &command.county {
        plain("county", county, TITLE_BYTES_MAX)?;
    }
    if let Some(number) = &command.number {
        plain("number", number, TITLE_BYTES_MAX)?;
    }
    let registered = Registered {
        kind: command.kind,
        name: command.name.clone(),
        short_name: command.short_name.clone(),
        county: command.county.clone(),
        number: command.number.clone(),
    };
    Ok((
        OrganisationId::from(order.id),
        Event::OrganisationRegistered(registered),
    ))
}

fn start_service(
    world: &World,
    order: &Order,
    command: &StartService,
) -> Result<(OrganisationId, Event), Refusal> {
    let served = administered(world, order, command.organisation)?;
    let centre = world.directory.organisations.get(&command.centre);
    if centre.is_none_or(|centre| centre.kind != OrganisationKind::OperationsCentre) {
        return Err(Refusal::UnknownOrganisation { id: command.centre });
    }
    if served.centres.contains(&command.centre) {
        return Err(Refusal::AlreadyExists {
            what: Thing::Service,
        });
    }
    Ok((
        served.id,
        Event::ServiceStarted(ServiceStarted {
            centre: command.centre,
        }),
    ))
}

fn end_service(
    world: &World,
    order: &Order,
    command: &EndService,
) -> Result<(OrganisationId, Event), Refusal> {
    let served = administered(world, order, command.organisation)?;
    if !served.centres.contains(&command.centre) {
        return Err(Refusal::Unknown {
            what: Thing::Service,
        });
    }
    Ok((
        served.id,
        Event::ServiceEnded(ServiceEnded {
            centre: command.centre,
        }),
    ))
}

/// The list must keep the role that leads: without it nobody could decide.
fn define_roles(
    world: &World,
    order: &Order,
    command: &DefineRoles,
) -> Result<(OrganisationId, Event), Refusal> {
    let organisation = administered(world, order, command.organisation)?;
    at_most("roles", command.roles.len(), ROLES_MAX)?;
    for role in &command.roles {
        key("key", &role.key)?;
        plain("name", &role.name, TITLE_BYTES_MAX)?;
    }
    if !command.roles.iter().any(|role| role.key == CRISIS_LEADER) {
        return Err(Refusal::UnknownRole {
            role: CRISIS_LEADER.to_owned(),
            known: command.roles.iter().map(|role| role.key.clone()).collect(),
        });
    }
    let roles = command.roles.clone();
    Ok((organisation.id, Event::RolesDefined(RolesDefined { roles })))
}

fn define_levels(
    world: &World,
    order: &Order,
    command: &DefineReadinessLevels,
) -> Result<(OrganisationId, Event), Refusal> {
    let organisation = administered(world, order, command.organisation)?;
    at_most("levels", command.levels.len(), ROLES_MAX)?;
    for level in &command.levels {
        key("key", &level.key)?;
        plain("name", &level.name, TITLE_BYTES_MAX)?;
    }
    let levels = command.levels.clone();
    Ok((
        organisation.id,
        Event::ReadinessLevelsDefined(ReadinessLevelsDefined { levels }),
    ))
}

/// The organisation, when the actor administers it.
pub(crate) fn administered<'a>(
    world: &'a World,
    order: &Order,
    id: OrganisationId,
) -> Result<&'a Organisation, Refusal> {
    let organisation = world.directory.organisations.get(&id);
    let organisation = organisation.ok_or(Refusal::UnknownOrganisation { id })?;
    let relation = Relation::of(&order.actor, id, &Default::default(), &world.directory);
    if may(order.actor.role, Operation::Administer, relation) {
        return Ok(organisation);
    }
    Err(Refusal::NotPermitted {
        operation: Operation::Administer,
        role: order.actor.role,
        organisation: organisation.short_name.clone(),
    })
}

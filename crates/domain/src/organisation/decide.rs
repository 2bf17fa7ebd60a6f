//! Judging commands that concern organisations. Each organisation's administrator answers for it.

use super::commands::{
    DefineReadinessLevels, DefineRoles, EndService, Register, SetClocks, StartService,
};
use super::events::{
    ClocksSet, ReadinessLevelsDefined, Registered, RolesDefined, ServiceEnded, ServiceStarted,
};
use super::reporting::{self, DefineReportTemplate, ReportTemplateDefined};
use super::{CRISIS_LEADER, Organisation, lists, resources, roster};
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
use std::collections::BTreeSet;

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
        Command::DefineReportTemplate(command) => define_template(world, order, command)?,
        Command::SetClocks(command) => set_clocks(world, order, command)?,
        Command::Resource(id, command) => {
            let organisation = prepared(world, order, *id)?;
            (*id, resources::decide(order, organisation, command)?)
        }
        Command::Roster(id, command) => {
            let organisation = prepared(world, order, *id)?;
            (*id, roster::decide(world, order, organisation, command)?)
        }
        Command::List(command) => {
            let (id, event) = lists::decide(world, order, command, now)?;
            (id, Event::List(event))
        }
        Command::RegisterPerson(_)
        | Command::SetContactPoints(_)
        | Command::GrantAccess(_)
        | Command::RevokeAccess(_)
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
        | Command::OpenIncident(_)
        | Command::OpenDutyLog(_)
        | Command::OpenFromDutyLog(_)
        | Command::NoteShowings(..)
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
    command.check()?;
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

impl Register {
    /// Refuses names that are empty or too long: all that can be judged of it without history.
    pub fn check(&self) -> Result<(), Refusal> {
        plain("name", &self.name, TITLE_BYTES_MAX)?;
        plain("shortName", &self.short_name, TITLE_BYTES_MAX)?;
        if let Some(county) = &self.county {
            plain("county", county, TITLE_BYTES_MAX)?;
        }
        if let Some(number) = &self.number {
            plain("number", number, TITLE_BYTES_MAX)?;
        }
        Ok(())
    }
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
    each_once(command.roles.iter().map(|role| role.key.as_str()))?;
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
    each_once(command.levels.iter().map(|level| level.key.as_str()))?;
    let levels = command.levels.clone();
    Ok((
        organisation.id,
        Event::ReadinessLevelsDefined(ReadinessLevelsDefined { levels }),
    ))
}

/// The template of this organisation's situation reports, its next version.
fn define_template(
    world: &World,
    order: &Order,
    command: &DefineReportTemplate,
) -> Result<(OrganisationId, Event), Refusal> {
    let organisation = prepared(world, order, command.organisation)?;
    reporting::check(&command.fields)?;
    each_once(command.fields.iter().map(|field| field.key.as_str()))?;
    let defined = ReportTemplateDefined {
        version: organisation.report_template.version + 1,
        fields: command.fields.clone(),
    };
    Ok((organisation.id, Event::ReportTemplateDefined(defined)))
}

/// How soon and how often things are to be done here.
fn set_clocks(
    world: &World,
    order: &Order,
    command: &SetClocks,
) -> Result<(OrganisationId, Event), Refusal> {
    let organisation = prepared(world, order, command.organisation)?;
    if !command.clocks.is_sound() {
        return Err(Refusal::UnsoundClocks);
    }
    let clocks = command.clocks;
    Ok((organisation.id, Event::ClocksSet(ClocksSet { clocks })))
}

/// A key names one thing: with two under it, nobody could say which was meant.
fn each_once<'a>(keys: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            let key = key.to_owned();
            return Err(Refusal::DuplicateKey { key });
        }
    }
    Ok(())
}

/// The organisation, when the actor may prepare it for what may come: lists, rosters, resources, clocks.
pub(crate) fn prepared<'a>(
    world: &'a World,
    order: &Order,
    id: OrganisationId,
) -> Result<&'a Organisation, Refusal> {
    permitted(world, order, id, Operation::Prepare)
}

/// The organisation, when the actor administers it.
pub(crate) fn administered<'a>(
    world: &'a World,
    order: &Order,
    id: OrganisationId,
) -> Result<&'a Organisation, Refusal> {
    permitted(world, order, id, Operation::Administer)
}

/// What happened to something an organisation keeps all year, and may be read by its own.
pub(crate) fn about(order: &Order, id: OrganisationId, now: Timestamp, event: Event) -> Decided {
    Decided {
        stream: Stream::Organisation(id),
        organisation: Some(id),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: Scope::Own,
        event,
    }
}

/// The organisation, when the actor may do this for it, beside any incident.
pub(crate) fn permitted<'a>(
    world: &'a World,
    order: &Order,
    id: OrganisationId,
    operation: Operation,
) -> Result<&'a Organisation, Refusal> {
    let organisation = world.directory.organisations.get(&id);
    let organisation = organisation.ok_or(Refusal::UnknownOrganisation { id })?;
    let relation = Relation::of(&order.actor, id, &Default::default(), &world.directory);
    if may(order.actor.role, operation, relation) {
        return Ok(organisation);
    }
    Err(Refusal::NotPermitted {
        operation,
        role: order.actor.role,
        organisation: organisation.short_name.clone(),
    })
}

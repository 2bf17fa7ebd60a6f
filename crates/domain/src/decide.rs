//! Judging a command: the one door to every aggregate's rules.

use crate::command::{Command, Order};
use crate::event::{Event, Stream};
use crate::ids::OrganisationId;
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::words::Scope;
use crate::world::World;
use crate::{incident, organisation, person, readership};

/// How far a client's clock may run ahead of ours before its times count as future, in milliseconds.
pub const CLOCK_SKEW_MAX_MS: i64 = 120_000;

/// An event that shall happen, with its header apart from what the journal gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// What it belongs to.
    pub stream: Stream,
    /// The organisation it concerns.
    pub organisation: Option<OrganisationId>,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// When it was first noted elsewhere.
    pub noted_at: Option<Timestamp>,
    /// Who may read it.
    pub scope: Scope,
    /// What happened.
    pub event: Event,
}

impl Decided {
    /// Something that happened to an organisation itself, beside any incident, when the order says.
    pub(crate) fn of_organisation(
        order: &Order,
        now: Timestamp,
        id: OrganisationId,
        scope: Scope,
        event: Event,
    ) -> Decided {
        Decided {
            stream: Stream::Organisation(id),
            organisation: Some(id),
            occurred_at: order.occurred_at.unwrap_or(now),
            noted_at: order.noted_at,
            scope,
            event,
        }
    }
}

/// Judges `order` against history at the instant `now`: the events to record, none when everything
/// is already so, or a refusal.
pub fn decide(world: &World, order: &Order, now: Timestamp) -> Result<Vec<Decided>, Refusal> {
    for given in [order.occurred_at, order.noted_at].into_iter().flatten() {
        if given.since(now) > CLOCK_SKEW_MAX_MS {
            return Err(Refusal::InTheFuture { given, now });
        }
    }
    let actor = &order.actor;
    if !world
        .directory
        .holds(actor.person, actor.organisation, actor.role)
    {
        return Err(Refusal::AccessLost);
    }
    match &order.command {
        Command::RegisterOrganisation(_)
        | Command::StartService(_)
        | Command::EndService(_)
        | Command::DefineRoles(_)
        | Command::DefineReadinessLevels(_)
        | Command::DefineReportTemplate(_)
        | Command::SetClocks(_)
        | Command::Roster(..)
        | Command::Resource(..)
        | Command::List(_) => organisation::decide(world, order, now),
        Command::RegisterPerson(_)
        | Command::SetContactPoints(_)
        | Command::GrantAccess(_)
        | Command::RevokeAccess(_) => person::decide(world, order, now),
        Command::Exercise(id, command) => {
            organisation::exercises::decide(world, order, *id, command, now)
        }
        Command::Year(id, command) => organisation::year::decide(world, order, *id, command, now),
        Command::Ring(id, command) => organisation::ring(world, order, *id, command, now),
        Command::Card(id, command) => organisation::cards::decide(world, order, *id, command, now),
        Command::Plan(id, command) => organisation::plans::decide(world, order, *id, command, now),
        Command::Provision(id, command) => {
            organisation::provisions::decide(world, order, *id, command, now)
        }
        Command::Template(id, command) => {
            organisation::templates::decide(world, order, *id, command, now)
        }
        Command::Warning(id, command) => {
            organisation::warnings::decide(world, order, *id, command, now)
        }
        Command::Ros(id, command) => organisation::ros::decide(world, order, *id, command, now),
        Command::FollowUp(id, command) => {
            organisation::followup::decide(world, order, *id, command, now)
        }
        Command::OpenIncident(open) => incident::open(world, order, open, now),
        Command::OpenDutyLog(open) => incident::duty_log::open(world, order, open, now),
        Command::OpenFromDutyLog(open) => {
            incident::duty_log::open_incident(world, order, open, now)
        }
        Command::NoteShowings(id, note) => readership::decide(world, order, *id, note, now),
        Command::Incident(id, command) => incident::decide(world, order, *id, command, now),
    }
}

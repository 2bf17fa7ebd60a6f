//! Notification lists (varslingslister): roles, persons and deputies, kept all year.
//!
//! Knows no incident: what a list does when it is started is `incident/dispatch`.

pub mod commands;
pub mod events;

mod check;
mod state;

pub(crate) use check::time_to_answer;
pub use state::List;
pub(crate) use state::evolve;

use commands::{DefineList, ListCommand, VerifyList, WithdrawList};
use events::{Defined, ListEvent, Verified, Withdrawn};

use super::{Organisation, prepared};
use crate::command::Order;
use crate::ids::{ListId, OrganisationId};
use crate::limits::{LISTS_MAX, SHORT_BYTES_MAX, at_most, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::time::Timestamp;
use crate::world::World;

/// Judges a command to a list; gives the organisation and what happened.
pub(super) fn decide(
    world: &World,
    order: &Order,
    command: &ListCommand,
    now: Timestamp,
) -> Result<(OrganisationId, ListEvent), Refusal> {
    match command {
        ListCommand::Define(command) => define(world, order, command, now),
        ListCommand::Verify(command) => verify(world, order, command),
        ListCommand::Withdraw(command) => withdraw(world, order, command),
    }
}

fn define(
    world: &World,
    order: &Order,
    command: &DefineList,
    now: Timestamp,
) -> Result<(OrganisationId, ListEvent), Refusal> {
    let organisation = prepared(world, order, command.organisation)?;
    let list = match command.list {
        Some(id) => in_use(organisation, id)?.defined.list,
        None => ListId::from(order.id),
    };
    if command.list.is_none() {
        let in_use = organisation.lists.values().filter(|list| !list.withdrawn);
        at_most("lists", in_use.count() + 1, LISTS_MAX)?;
    }
    let defined = Defined {
        list,
        name: command.name.clone(),
        order: command.order,
        channels: command.channels.clone(),
        timeouts_s: command.timeouts_s.clone(),
        on_timeout: command.on_timeout,
        language: command.language,
        entries: command.entries.clone(),
    };
    check::list(&defined, organisation, &world.directory, now)?;
    Ok((organisation.id, ListEvent::Defined(defined)))
}

fn verify(
    world: &World,
    order: &Order,
    command: &VerifyList,
) -> Result<(OrganisationId, ListEvent), Refusal> {
    let organisation = prepared(world, order, command.organisation)?;
    let list = in_use(organisation, command.list)?.defined.list;
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    let note = command.note.clone();
    let verified = ListEvent::Verified(Verified { list, note });
    Ok((organisation.id, verified))
}

fn withdraw(
    world: &World,
    order: &Order,
    command: &WithdrawList,
) -> Result<(OrganisationId, ListEvent), Refusal> {
    let organisation = prepared(world, order, command.organisation)?;
    let list = in_use(organisation, command.list)?.defined.list;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let reason = command.reason.clone();
    let withdrawn = ListEvent::Withdrawn(Withdrawn { list, reason });
    Ok((organisation.id, withdrawn))
}

/// The list with this id, which must not be withdrawn.
pub(super) fn in_use(organisation: &Organisation, id: ListId) -> Result<&List, Refusal> {
    let list = organisation.lists.get(&id);
    let list = list.ok_or(Refusal::Unknown { what: Thing::List })?;
    if list.withdrawn {
        return Err(Refusal::ListWithdrawn);
    }
    Ok(list)
}

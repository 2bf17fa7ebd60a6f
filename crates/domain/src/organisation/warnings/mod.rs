//! Warnings (farevarsel) that others send and that concern an organisation.
//!
//! A warning stays the same through all the messages its sender follows it up with. What it asks is
//! decided by the organisation's standing orders when a message comes, and whether it has expired by
//! whoever looks. Knows no feed and no form of message: those were read before it came here.

pub mod commands;
pub mod events;
mod orders;
mod state;

pub use orders::{Place, StandingOrders};
pub use state::{Warning, Warnings};

pub(crate) use state::evolve;

use super::{permitted, prepared};
use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{OrganisationId, WarningId};
use crate::limits::{
    KEY_CHARS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, WARNING_CORNERS_MAX, WARNING_NAME_BYTES_MAX,
    WARNING_PLACES_MAX, WARNING_REFERENCES_MAX, at_most, maybe, plain, words,
};
use crate::organisation::Organisation;
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::{Scope, WarningKind};
use crate::world::World;
use commands::{
    AcknowledgeWarning, SetAsideWarning, SetWarningOrders, TakeWarning, WarningCommand,
};
use events::{
    WarningAcknowledged, WarningArea, WarningAsks, WarningCancelled, WarningEvent, WarningMessage,
    WarningOrdersSet, WarningReceived, WarningSetAside, WarningUpdated,
};

/// Judges a command to an organisation's warnings.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &WarningCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let events = match command {
        WarningCommand::Take(command) => {
            let organisation = permitted(world, order, id, Operation::TakeWarning)?;
            take(order, organisation, command, now)?
        }
        WarningCommand::Acknowledge(command) => {
            let organisation = permitted(world, order, id, Operation::AnswerWarning)?;
            acknowledge(organisation, command)?
        }
        WarningCommand::SetAside(command) => {
            let organisation = permitted(world, order, id, Operation::SetAsideWarning)?;
            set_aside(organisation, command)?
        }
        WarningCommand::SetOrders(command) => {
            vec![set_orders(prepared(world, order, id)?, command)?]
        }
    };
    let decided = |event| Decided {
        stream: Stream::Organisation(id),
        organisation: Some(id),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: Scope::Own,
        event: Event::Warning(event),
    };
    Ok(events.into_iter().map(decided).collect())
}

/// Takes a message in. Quiet when it is known, or calls off what nobody knows.
fn take(
    order: &Order,
    organisation: &Organisation,
    command: &TakeWarning,
    now: Timestamp,
) -> Result<Vec<WarningEvent>, Refusal> {
    check(command)?;
    let (warnings, message) = (&organisation.warnings, &command.message);
    let is_known = |warning: &Warning| {
        warning.sender == message.sender && warning.identifiers.contains(&message.identifier)
    };
    if warnings.known.values().any(is_known) {
        return Ok(Vec::new());
    }
    let mut about = match command.kind {
        WarningKind::Alert => Vec::new(),
        WarningKind::Update | WarningKind::Cancel => about(warnings, command, now),
    }
    .into_iter();
    let ended = |warning, replaced_by| {
        WarningEvent::Cancelled(WarningCancelled {
            warning,
            identifier: message.identifier.clone(),
            replaced_by,
        })
    };
    if command.kind == WarningKind::Cancel {
        return Ok(about.map(|(id, _)| ended(id, None)).collect());
    }
    let message = message.clone();
    let Some((warning, known)) = about.next() else {
        return Ok(vec![WarningEvent::Received(WarningReceived {
            warning: WarningId::from(order.id),
            asks: asks(&warnings.orders, &message, None, now),
            message,
        })]);
    };
    let asks = asks(&warnings.orders, &message, Some(known), now);
    let updated = WarningUpdated {
        warning,
        message,
        asks,
    };
    let replaced = about.map(|(id, _)| ended(id, Some(warning)));
    let updated = std::iter::once(WarningEvent::Updated(updated));
    Ok(updated.chain(replaced).collect())
}

/// The warnings a message follows up, the newest first. Where its form has no references, those of
/// the same sender about the same event that hold at some time it holds too: two storms in one week
/// stay two. An exercise never touches what is real.
fn about<'a>(
    warnings: &'a Warnings,
    command: &TakeWarning,
    now: Timestamp,
) -> Vec<(WarningId, &'a Warning)> {
    let message = &command.message;
    let same = |warning: &Warning| {
        if warning.over || warning.sender != message.sender || warning.exercise != message.exercise
        {
            return false;
        }
        if command.references.is_empty() {
            return warning.event == message.event
                && warning.holds(now)
                && warning.overlaps(message.onset, message.expires);
        }
        let mut named = command.references.iter();
        named.any(|reference| warning.identifiers.contains(reference))
    };
    let known = warnings.known.iter();
    let mut about: Vec<_> = known
        .filter(|(_, warning)| same(warning))
        .map(|(id, warning)| (*id, warning))
        .collect();
    about.sort_by_key(|(id, warning)| std::cmp::Reverse((warning.received_at, *id)));
    about
}

/// What a message asks. Nothing is asked of what has expired, nor again of what was answered at this
/// level or a higher one.
fn asks(
    orders: &StandingOrders,
    message: &WarningMessage,
    known: Option<&Warning>,
    now: Timestamp,
) -> WarningAsks {
    let holds = message.expires.is_none_or(|expires| now < expires);
    let answered = known.and_then(|known| known.answered);
    let speaks = !message.exercise && holds && answered < Some(message.level);
    let opened = known.is_some_and(|known| known.asks.incident);
    let from = orders.open_from.filter(|_| speaks && !opened);
    let incident = from.is_some_and(|from| message.level >= from);
    WarningAsks {
        acknowledgement: speaks && message.level >= orders.ask_from,
        incident,
        list: orders.list.filter(|_| incident),
    }
}

fn check(command: &TakeWarning) -> Result<(), Refusal> {
    let message = &command.message;
    plain("identifier", &message.identifier, WARNING_NAME_BYTES_MAX)?;
    plain("sender", &message.sender, WARNING_NAME_BYTES_MAX)?;
    if let Some(name) = &message.sender_name {
        plain("senderName", name, WARNING_NAME_BYTES_MAX)?;
    }
    if message.event.len() > WARNING_NAME_BYTES_MAX {
        plain("event", &message.event, WARNING_NAME_BYTES_MAX)?;
    }
    at_most(
        "references",
        command.references.len(),
        WARNING_REFERENCES_MAX,
    )?;
    for reference in &command.references {
        plain("references", reference, WARNING_NAME_BYTES_MAX)?;
    }
    for (field, text) in [
        ("headline", &message.headline),
        ("area", &message.area),
        ("description", &message.description),
        ("consequences", &message.consequences),
        ("instruction", &message.instruction),
        ("web", &message.web),
    ] {
        maybe(field, text.as_ref(), TEXT_BYTES_MAX)?;
    }
    check_area(&message.holds)
}

fn check_area(area: &WarningArea) -> Result<(), Refusal> {
    let numbers = area.municipalities.len() + area.counties.len();
    at_most("areas", numbers, WARNING_PLACES_MAX)?;
    for number in area.municipalities.iter().chain(&area.counties) {
        plain("areas", number, KEY_CHARS_MAX)?;
    }
    let corners = area.outlines.iter().map(Vec::len).sum();
    at_most("outlines", corners, WARNING_CORNERS_MAX)?;
    let mut corners = area.outlines.iter().flatten();
    if corners.any(|corner| !corner.is_on_earth()) {
        return Err(Refusal::NoSuchPlace);
    }
    Ok(())
}

/// Quiet when someone has at this level already.
fn acknowledge(
    organisation: &Organisation,
    command: &AcknowledgeWarning,
) -> Result<Vec<WarningEvent>, Refusal> {
    let warning = known(organisation, command.warning)?;
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    if warning.answered >= Some(warning.level) && !warning.set_aside {
        return Ok(Vec::new());
    }
    Ok(vec![WarningEvent::Acknowledged(WarningAcknowledged {
        warning: command.warning,
        note: command.note.clone(),
    })])
}

/// Quiet when it is set aside.
fn set_aside(
    organisation: &Organisation,
    command: &SetAsideWarning,
) -> Result<Vec<WarningEvent>, Refusal> {
    let warning = known(organisation, command.warning)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if warning.set_aside {
        return Ok(Vec::new());
    }
    Ok(vec![WarningEvent::SetAside(WarningSetAside {
        warning: command.warning,
        reason: command.reason.clone(),
    })])
}

fn set_orders(
    organisation: &Organisation,
    command: &SetWarningOrders,
) -> Result<WarningEvent, Refusal> {
    let orders = command.orders;
    if let Some(list) = orders.list {
        let list = organisation.lists.get(&list);
        let list = list.ok_or(Refusal::Unknown { what: Thing::List })?;
        if list.withdrawn {
            return Err(Refusal::ListWithdrawn);
        }
    }
    if orders.place.is_some_and(|place| !place.is_on_earth()) {
        return Err(Refusal::NoSuchPlace);
    }
    Ok(WarningEvent::OrdersSet(WarningOrdersSet { orders }))
}

/// The warning with this id, if it concerns the organisation.
pub(crate) fn known(organisation: &Organisation, id: WarningId) -> Result<&Warning, Refusal> {
    let known = organisation.warnings.known.get(&id);
    known.ok_or(Refusal::Unknown {
        what: Thing::Warning,
    })
}

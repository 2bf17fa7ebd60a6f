//! How incidents stand to each other: related, one a part of the other, or one and the same.
//!
//! A tie is told in both logs by one command, and both logs stay intact: a merged incident takes
//! nothing new, and everything it has can be read for ever.

pub mod commands;
pub mod events;
mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::ids::IncidentId;
use crate::limits::{SHORT_BYTES_MAX, maybe, words};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::world::World;
use commands::{LinkCommand, LinkIncident, UnlinkIncident};
use events::{IncidentLinked, IncidentUnlinked, LinkEvent, Tie};

/// Most incidents one incident is tied to.
pub const TIES_MAX: usize = 200;

pub(super) fn decide(desk: &mut Desk, command: &LinkCommand) -> Result<(), Refusal> {
    match command {
        LinkCommand::Link(command) => link(desk, command),
        LinkCommand::Unlink(command) => unlink(desk, command),
    }
}

/// Ties two incidents. Quiet when they are tied just so already.
fn link(desk: &mut Desk, command: &LinkIncident) -> Result<(), Refusal> {
    let (other, tie) = (command.other, command.tie);
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if other == desk.id {
        return Err(Refusal::TiedToItself);
    }
    let there = desk.elsewhere(other)?;
    for incident in [&*desk, &there] {
        match tie {
            Tie::Related => incident.permit(Operation::Reclassify)?,
            Tie::PartOf | Tie::Contains => incident.permit_lead(Operation::Reclassify)?,
            Tie::MergedInto | Tie::Absorbed => incident.permit_lead(Operation::Close)?,
        }
        incident.part()?;
        incident.not_merged()?;
        if incident.incident.ties.len() >= TIES_MAX {
            return Err(Refusal::TooMany {
                what: "links",
                given: TIES_MAX + 1,
                max: TIES_MAX,
            });
        }
    }
    if desk.incident.exercise != there.incident.exercise {
        return Err(Refusal::ExerciseTiedToReality);
    }
    if let Some(tied) = desk.incident.ties.get(&other) {
        if *tied == tie {
            return Ok(());
        }
        return Err(Refusal::TiedAlready);
    }
    let (part, whole) = match tie {
        Tie::PartOf => (desk.id, other),
        Tie::Contains => (other, desk.id),
        Tie::Related | Tie::MergedInto | Tie::Absorbed => return tied(desk, command),
    };
    if whole_of(desk.world, part).is_some() {
        return Err(Refusal::PartAlready);
    }
    if is_within(desk.world, whole, part) {
        return Err(Refusal::PartOfItself);
    }
    tied(desk, command)
}

fn tied(desk: &mut Desk, command: &LinkIncident) -> Result<(), Refusal> {
    let (here, other, tie) = (desk.id, command.other, command.tie);
    let linked = |other, tie| {
        Event::Link(LinkEvent::Linked(IncidentLinked {
            other,
            tie,
            reason: command.reason.clone(),
        }))
    };
    desk.emit(linked(other, tie));
    desk.emit_elsewhere(other, linked(here, tie.reversed()));
    Ok(())
}

/// Takes a tie away. What was merged stays merged: its log has gone on elsewhere.
fn unlink(desk: &mut Desk, command: &UnlinkIncident) -> Result<(), Refusal> {
    let (here, other) = (desk.id, command.other);
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let there = desk.elsewhere(other)?;
    desk.permit(Operation::Reclassify)?;
    there.permit(Operation::Reclassify)?;
    let tie = match desk.incident.ties.get(&other) {
        None => return Err(Refusal::NotTied),
        Some(Tie::MergedInto | Tie::Absorbed) => return Err(Refusal::MergedForGood),
        Some(tie @ (Tie::Related | Tie::PartOf | Tie::Contains)) => *tie,
    };
    let unlinked = |other, tie| {
        Event::Link(LinkEvent::Unlinked(IncidentUnlinked {
            other,
            tie,
            reason: command.reason.clone(),
        }))
    };
    desk.emit(unlinked(other, tie));
    desk.emit_elsewhere(other, unlinked(here, tie.reversed()));
    Ok(())
}

fn whole_of(world: &World, part: IncidentId) -> Option<IncidentId> {
    world.incidents.get(&part)?.whole()
}

/// True when `incident` is `whole`, or lies within it. Each has one whole at most and none is its
/// own, so the way up ends.
fn is_within(world: &World, incident: IncidentId, whole: IncidentId) -> bool {
    let mut at = Some(incident);
    while let Some(incident) = at {
        if incident == whole {
            return true;
        }
        at = whole_of(world, incident);
    }
    false
}

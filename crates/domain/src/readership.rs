//! Who was shown which lines of an incident, and how.
//!
//! Noted by the system, once a minute at most for each reader, in a stream beside the incident's
//! own, so that reading moves no line's number. It says what was handed out to whom; whether they
//! looked at it, or understood, nobody can know. Holds ids and numbers, and not one word.

use crate::actor::Actor;
use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream, family};
use crate::ids::{IncidentId, ReadershipId};
use crate::incident::events::stored;
use crate::limits::at_most;
use crate::refusal::Refusal;
use crate::rights::{Operation, Relation, may};
use crate::time::Timestamp;
use crate::words::{Means, Scope};
use crate::world::World;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Most readers of one note.
pub const SHOWINGS_MAX: usize = 500;
/// Most stretches of lines of one note, over all its readers.
pub const STRETCHES_MAX: usize = 5_000;

stored! {
    /// Note who was shown what; the system's own, and quiet when nobody was shown anything.
    NoteShowings {
        /// Whom what was shown.
        showings: Vec<Showing>,
        /// How many showings could not be kept until they were noted.
        lost: u64,
    }
    /// Lines of an incident were shown to people.
    ShowingsNoted {
        /// Which incident.
        incident: IncidentId,
        /// Whom what was shown.
        showings: Vec<Showing>,
        /// How many showings could not be kept until they were noted.
        lost: u64,
    }
    /// What one person in one role was shown by one means.
    Showing {
        /// Whom.
        to: Actor,
        /// How.
        means: Means,
        /// When the last of it was shown.
        by: Timestamp,
        /// Numbers of the first and the last line of each stretch, upwards and apart.
        lines: Vec<(u32, u32)>,
    }
}

family! {
    /// What is noted about reading an incident.
    ReadershipEvent {
        "readership.noted" 1 Noted(ShowingsNoted),
    }
}

/// Judges what the system notes about reading an incident.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: IncidentId,
    command: &NoteShowings,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let incident = world.incidents.get(&id).ok_or(Refusal::UnknownIncident)?;
    let organisation = order.actor.organisation;
    let nobody = BTreeSet::new();
    let relation = Relation::of(&order.actor, organisation, &nobody, &world.directory);
    if !may(order.actor.role, Operation::NoteShowings, relation) {
        return Err(Refusal::NotPermitted {
            operation: Operation::NoteShowings,
            role: order.actor.role,
            organisation: world.directory.short_name(organisation),
        });
    }
    at_most("showings", command.showings.len(), SHOWINGS_MAX)?;
    let stretches = command.showings.iter().map(|showing| showing.lines.len());
    at_most("lines", stretches.sum(), STRETCHES_MAX)?;
    let newest = incident.lines.newest();
    let all = || command.showings.iter().flat_map(|showing| &showing.lines);
    if let Some((_, number)) = all().find(|(_, last)| *last > newest) {
        let number = *number;
        return Err(Refusal::UnknownEntry { number, newest });
    }
    if all().next().is_none() && command.lost == 0 {
        return Ok(Vec::new());
    }
    Ok(vec![Decided {
        stream: Stream::Readership(ReadershipId::of(id)),
        organisation: incident.lead,
        occurred_at: now,
        noted_at: None,
        scope: Scope::Own,
        event: Event::Readership(ReadershipEvent::Noted(ShowingsNoted {
            incident: id,
            showings: command.showings.clone(),
            lost: command.lost,
        })),
    }])
}

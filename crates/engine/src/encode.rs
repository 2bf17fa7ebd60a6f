//! From what was decided to what the journal stores.
//!
//! Knows the journal's bounds and refuses, for its own command alone, what would not fit them.

use crate::decode::scope_code;
use varsko_domain::{Decided, Order, Refusal};
use varsko_journal::{Actor, Commit, EVENT_PART_BYTES_MAX, NewEvent};

/// Why a decision cannot be stored.
pub(crate) enum Unstorable {
    /// It carries more than one event may.
    TooLarge(Refusal),
    /// It cannot be written as JSON, which no event should cause.
    NotJson,
}

/// The commit that carries out `order`, with the keys it destroys.
pub(crate) fn commit(
    order: &Order,
    body_hash: [u8; 32],
    recorded_at: i64,
    decided: &[Decided],
    erase: Vec<u64>,
) -> Result<Commit, Unstorable> {
    let events = decided.iter().map(event).collect::<Result<_, _>>()?;
    Ok(Commit {
        command_id: order.id.0,
        body_hash,
        recorded_at,
        actor: Actor {
            person: order.actor.person.0,
            role: order.actor.role.literal().to_owned(),
            organisation: order.actor.organisation.0,
        },
        events,
        erase,
    })
}

fn event(decided: &Decided) -> Result<NewEvent, Unstorable> {
    let encoded = decided.event.encode().map_err(|_| Unstorable::NotJson)?;
    let given = encoded
        .facts
        .len()
        .max(encoded.sealed.as_ref().map_or(0, Vec::len));
    if given > EVENT_PART_BYTES_MAX {
        return Err(Unstorable::TooLarge(Refusal::TooLong {
            field: "input",
            given,
            max: EVENT_PART_BYTES_MAX,
        }));
    }
    Ok(NewEvent {
        stream: decided.stream.id(),
        kind: decided.stream.kind().literal(),
        name: encoded.name,
        schema: encoded.schema,
        occurred_at: decided.occurred_at.0,
        noted_at: decided.noted_at.map(|at| at.0),
        organisation: decided.organisation.map(|id| id.0),
        scope: scope_code(decided.scope),
        facts: encoded.facts,
        sealed: encoded.sealed,
    })
}

//! From what the journal stores to what happened, in the domain's words.
//!
//! Trusts nothing: a word this version does not know is a typed fault that names the position.

use crate::fault::Fault;
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{
    Actor, CommandId, Event, OrganisationId, PersonId, Recorded, Stream, Timestamp,
};
use varsko_journal::{Sealed, Stored};

/// The number a sharing scope is stored under, for ever.
pub const fn scope_code(scope: Scope) -> u8 {
    match scope {
        Scope::Own => 1,
        Scope::Participants => 2,
        Scope::County => 3,
        Scope::Public => 4,
    }
}

/// The sharing scope behind a stored number.
pub const fn scope_of_code(code: u8) -> Option<Scope> {
    match code {
        1 => Some(Scope::Own),
        2 => Some(Scope::Participants),
        3 => Some(Scope::County),
        4 => Some(Scope::Public),
        _ => None,
    }
}

/// Reads a stored event. Erased texts are no error: they come back as erased.
///
/// # Errors
/// [`Fault::UnknownEvent`], [`Fault::UnknownHeader`]: a newer version wrote it.
pub fn decode(stored: &Stored) -> Result<Recorded, Fault> {
    let header = &stored.header;
    let unknown = |part, found: String| Fault::UnknownHeader {
        position: header.position,
        part,
        found,
    };
    let stream = Stream::from_stored(&header.kind, header.stream)
        .ok_or_else(|| unknown("kind of stream", header.kind.to_string()))?;
    let role = AccessRole::from_literal(&header.actor.role)
        .ok_or_else(|| unknown("role", header.actor.role.clone()))?;
    let scope = scope_of_code(header.scope)
        .ok_or_else(|| unknown("sharing scope", header.scope.to_string()))?;
    let texts = match &stored.sealed {
        Sealed::Readable(texts) => Some(texts.as_slice()),
        Sealed::None | Sealed::Erased => None,
    };
    let event =
        Event::decode(&header.name, header.schema, &stored.facts, texts).map_err(|source| {
            Fault::UnknownEvent {
                position: header.position,
                name: header.name.to_string(),
                source,
            }
        })?;
    Ok(Recorded {
        position: header.position,
        stream,
        version: header.version,
        recorded_at: Timestamp(header.recorded_at),
        occurred_at: Timestamp(header.occurred_at),
        noted_at: header.noted_at.map(Timestamp),
        command: CommandId(header.command_id),
        actor: Actor {
            person: PersonId(header.actor.person),
            role,
            organisation: OrganisationId(header.actor.organisation),
        },
        organisation: header.organisation.map(OrganisationId),
        scope,
        event,
    })
}

//! What events belong to: one incident, one organisation, one person, the reading of one incident.

use crate::ids::{IncidentId, OrganisationId, PersonId, ReadershipId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The kinds of stream, and the literal each is stored under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StreamKind {
    /// One incident: its crisis log.
    Incident,
    /// One organisation.
    Organisation,
    /// One person.
    Person,
    /// What is noted about reading one incident.
    Readership,
}

impl StreamKind {
    /// The stored literal.
    pub const fn literal(self) -> &'static str {
        match self {
            StreamKind::Incident => "incident",
            StreamKind::Organisation => "organisation",
            StreamKind::Person => "person",
            StreamKind::Readership => "readership",
        }
    }
}

/// What an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stream {
    /// The crisis log of an incident. A line's number is its version minus one.
    Incident(IncidentId),
    /// What is known of an organisation.
    Organisation(OrganisationId),
    /// What is known of a person.
    Person(PersonId),
    /// What is noted about reading one incident.
    Readership(ReadershipId),
}

impl Stream {
    /// The stream's kind.
    pub const fn kind(self) -> StreamKind {
        match self {
            Stream::Incident(_) => StreamKind::Incident,
            Stream::Organisation(_) => StreamKind::Organisation,
            Stream::Person(_) => StreamKind::Person,
            Stream::Readership(_) => StreamKind::Readership,
        }
    }

    /// The id, whatever the kind.
    pub const fn id(self) -> Uuid {
        match self {
            Stream::Incident(id) => id.0,
            Stream::Organisation(id) => id.0,
            Stream::Person(id) => id.0,
            Stream::Readership(id) => id.0,
        }
    }

    /// The stream behind a stored kind and id.
    pub fn from_stored(kind: &str, id: Uuid) -> Option<Self> {
        match kind {
            "incident" => Some(Stream::Incident(IncidentId(id))),
            "organisation" => Some(Stream::Organisation(OrganisationId(id))),
            "person" => Some(Stream::Person(PersonId(id))),
            "readership" => Some(Stream::Readership(ReadershipId(id))),
            _ => None,
        }
    }
}

//! Who acts: a person in an access role of an organisation, as pseudonyms (G-8).

use crate::ids::{OrganisationId, PersonId};
use crate::words::AccessRole;
use serde::{Deserialize, Serialize};

/// Who did it (R-15 `recordedBy`). The name behind `person` is sealed elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Actor {
    /// The person, as a pseudonym.
    pub person: PersonId,
    /// The access role the person signed in with.
    pub role: AccessRole,
    /// The organisation that role was granted in.
    pub organisation: OrganisationId,
}

/// The same three facts, asked of someone who only reads.
pub type Acting = Actor;

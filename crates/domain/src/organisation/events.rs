//! What can have happened to an organisation. Stored for ever: add, never edit.

use crate::ids::OrganisationId;
use crate::incident::events::stored;
use crate::organisation::clocks::Clocks;
use crate::words::{Body, OrganisationKind};
use serde::{Deserialize, Serialize};

stored! {
    /// An organisation is known to the installation.
    Registered {
        /// Kind.
        kind: OrganisationKind,
        /// Full name. Organisations are not persons: plain.
        name: String,
        /// Short name for boards.
        short_name: String,
        /// County (fylke) it belongs to; relates it to its county governor.
        county: Option<String>,
        /// Official number (kommunenummer), four digits.
        number: Option<String>,
    }
    /// An operations centre serves this organisation from now on.
    ServiceStarted {
        /// The centre.
        centre: OrganisationId,
    }
    /// An operations centre no longer serves this organisation.
    ServiceEnded {
        /// The centre.
        centre: OrganisationId,
    }
    /// The roles of the organisation's crisis organisation: the whole list anew.
    RolesDefined {
        /// The roles, in the order they are shown.
        roles: Vec<Role>,
    }
    /// A role of the crisis organisation.
    Role {
        /// Short key, such as `crisis_leader`.
        key: String,
        /// Name for people.
        name: String,
        /// The body it sits in.
        body: Body,
        /// True when the role must never be vacant while its body is active.
        critical: bool,
    }
    /// The organisation's own readiness levels: the whole list anew, lowest readiness first.
    ReadinessLevelsDefined {
        /// The levels.
        levels: Vec<ReadinessLevel>,
    }
    /// The organisation's own clocks: the whole set anew.
    ClocksSet {
        /// How soon and how often.
        clocks: Clocks,
    }
    /// One of an organisation's own readiness levels.
    ReadinessLevel {
        /// Short key.
        key: String,
        /// The organisation's own name for it.
        name: String,
    }
}

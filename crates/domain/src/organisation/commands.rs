//! What can be asked concerning organisations.

use crate::ids::OrganisationId;
use crate::incident::events::stored;
use crate::organisation::clocks::Clocks;
use crate::organisation::events::{ReadinessLevel, Role};
use crate::words::OrganisationKind;
use serde::{Deserialize, Serialize};

stored! {
    /// Make an organisation known.
    Register {
        /// Kind.
        kind: OrganisationKind,
        /// Full name.
        name: String,
        /// Short name for boards.
        short_name: String,
        /// County.
        county: Option<String>,
        /// Official number.
        number: Option<String>,
    }
    /// Let an operations centre serve an organisation.
    StartService {
        /// The organisation served.
        organisation: OrganisationId,
        /// The centre.
        centre: OrganisationId,
    }
    /// End it.
    EndService {
        /// The organisation served.
        organisation: OrganisationId,
        /// The centre.
        centre: OrganisationId,
    }
    /// Define the roles of an organisation's crisis organisation.
    DefineRoles {
        /// Whose.
        organisation: OrganisationId,
        /// The whole list.
        roles: Vec<Role>,
    }
    /// Set an organisation's own clocks.
    SetClocks {
        /// Whose.
        organisation: OrganisationId,
        /// The whole set.
        clocks: Clocks,
    }
    /// Define an organisation's readiness levels.
    DefineReadinessLevels {
        /// Whose.
        organisation: OrganisationId,
        /// The whole list, lowest readiness first.
        levels: Vec<ReadinessLevel>,
    }
}

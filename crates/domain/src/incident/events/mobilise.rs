//! What can have happened to bodies and roles, and to those on the way in.

use crate::ids::PersonId;
use crate::text::Text;
use crate::words::{Body, Capacity, Presence};
use serde::{Deserialize, Serialize};

stored! {
    /// Crisis leadership or crisis staff was activated; special powers hold from here.
    BodyActivated {
        /// Which.
        body: Body,
        /// By what authority.
        authority: Text,
        /// Where it sits.
        place: Option<Text>,
    }
    /// Crisis leadership or crisis staff was stood down; special powers end here.
    BodyStoodDown {
        /// Which.
        body: Body,
        /// Why.
        reason: Option<Text>,
    }
    /// Someone holds a role from now on.
    RoleAssigned {
        /// Key among the organisation's roles.
        role: String,
        /// Who.
        person: PersonId,
        /// As holder or deputy.
        capacity: Capacity,
    }
    /// Someone no longer holds a role (avløst).
    RoleRelieved {
        /// Key among the organisation's roles.
        role: String,
        /// Who.
        person: PersonId,
        /// What was handed over.
        handover: Option<Text>,
    }
    /// Where someone stands on the way in.
    MobilisationReported {
        /// Who.
        person: PersonId,
        /// For which role.
        role: Option<String>,
        /// Where they stand.
        presence: Presence,
        /// Minutes until they are there, when coming.
        eta_minutes: Option<u32>,
    }
}

//! What can be asked of bodies and roles.

use crate::ids::PersonId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Body, Capacity, Presence};
use serde::{Deserialize, Serialize};

stored! {
    /// Activate crisis leadership or crisis staff.
    ActivateBody {
        /// Which.
        body: Body,
        /// By what authority.
        authority: Text,
        /// On what legal ground.
        legal_ground: Option<Text>,
        /// Special powers that hold until it is stood down.
        powers: Vec<Text>,
        /// Where it sits.
        place: Option<Text>,
        /// Until when it is meant to sit.
        until: Option<Timestamp>,
    }
    /// Stand a body down.
    StandDownBody {
        /// Which.
        body: Body,
        /// Why.
        reason: Option<Text>,
    }
    /// Give someone a role.
    AssignRole {
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// As holder or deputy.
        capacity: Capacity,
    }
    /// Relieve someone of a role.
    RelieveRole {
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// What was handed over.
        handover: Option<Text>,
    }
    /// Say where someone stands on the way in.
    ReportMobilisation {
        /// Who.
        person: PersonId,
        /// For which role.
        role: Option<String>,
        /// Where they stand.
        presence: Presence,
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
    }
}

impl ActivateBody {
    /// An activation of which nothing is said but by what authority.
    pub fn by_authority(body: Body, authority: impl Into<Text>) -> Self {
        Self {
            body,
            authority: authority.into(),
            legal_ground: None,
            powers: Vec::new(),
            place: None,
            until: None,
        }
    }
}

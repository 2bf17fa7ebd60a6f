//! What can have happened to bodies and roles, and to those on the way in.

use crate::ids::PersonId;
use crate::text::Text;
use crate::time::Timestamp;
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
        /// On what legal ground.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        legal_ground: Option<Text>,
        /// Special powers that hold until it is stood down.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        powers: Vec<Text>,
        /// Until when it is meant to sit.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
        /// By when the first picture is due, when this started that clock.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_picture_by: Option<Timestamp>,
        /// By when the shared mailbox is to be looked through, when this started that clock.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mailbox_by: Option<Timestamp>,
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

impl BodyActivated {
    /// An activation of which nothing is said but by what authority.
    pub fn by_authority(body: Body, authority: impl Into<Text>) -> Self {
        Self {
            body,
            authority: authority.into(),
            place: None,
            legal_ground: None,
            powers: Vec::new(),
            until: None,
            first_picture_by: None,
            mailbox_by: None,
        }
    }
}

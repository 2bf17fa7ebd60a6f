//! Persons: what each may do, and for whom. Their names are sealed and not remembered here.

pub mod commands;
pub mod contacts;
pub mod events;

use crate::ids::OrganisationId;
use crate::words::AccessRole;
use contacts::Point;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of a person's standing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Where the person may act, and as what.
    pub grants: BTreeSet<(OrganisationId, AccessRole)>,
    /// The organisation that answers for them.
    pub organisation: Option<OrganisationId>,
    /// By what they can be reached, and in which round.
    pub points: Vec<Point>,
}

impl Person {
    /// True when the organisation answers for them or lets them act for it.
    pub fn belongs_to(&self, organisation: OrganisationId) -> bool {
        self.organisation == Some(organisation)
            || self.grants.iter().any(|(place, _)| *place == organisation)
    }
}

mod decide;
pub(crate) use decide::decide;

//! Persons: what each may do, and for whom. Their names are sealed and not remembered here.

pub mod commands;
pub mod events;

use crate::ids::OrganisationId;
use crate::words::AccessRole;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of a person's standing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Where the person may act, and as what.
    pub grants: BTreeSet<(OrganisationId, AccessRole)>,
}
mod decide;
pub(crate) use decide::decide;

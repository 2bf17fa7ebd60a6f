//! What can be asked of how a person is reached.

use super::events::ContactPoint;
use crate::ids::{OrganisationId, PersonId};
use crate::incident::events::stored;
use serde::{Deserialize, Serialize};

stored! {
    /// Set a person's contact points, the whole list anew.
    SetContactPoints {
        /// Whose.
        person: PersonId,
        /// The organisation that answers for them, or lets them act for it.
        organisation: OrganisationId,
        /// The contact points.
        points: Vec<ContactPoint>,
    }
}

//! What can have happened to an organisation's resources.

use crate::event::family;
use crate::ids::ResourceId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

stored! {
    /// A resource is known, or known anew.
    ResourceRegistered {
        /// Which.
        resource: ResourceId,
        /// The whole of it.
        what: Particulars,
    }
    /// What is known of a resource.
    Particulars {
        /// Kind of resource, such as `pump`.
        kind: String,
        /// What it is called. Resources are not persons: plain.
        name: String,
        /// How many there are.
        quantity: u32,
        /// Of what: pieces, crews, beds.
        unit: String,
        /// Who owns it, when not the organisation.
        owner: Option<Text>,
        /// Where it stands.
        place: Option<Text>,
        /// Minutes from asking until it can leave.
        lead_min: Option<u32>,
        /// Whom to ask.
        contact: Option<Text>,
        /// The agreement it comes by.
        agreement: Option<Text>,
        /// When that agreement ends.
        agreement_ends: Option<Timestamp>,
    }
    /// A resource cannot be used, or can again.
    FitnessSet {
        /// Which.
        resource: ResourceId,
        /// True when it can be used.
        fit: bool,
        /// Why.
        reason: Option<Text>,
    }
    /// A resource is no longer on the list.
    ResourceRetired {
        /// Which.
        resource: ResourceId,
    }
}

family! {
    /// What can have happened to an organisation's resources.
    ResourceEvent {
        "resource.registered" 1 Registered(ResourceRegistered),
        "resource.fitness_set" 1 FitnessSet(FitnessSet),
        "resource.retired" 1 Retired(ResourceRetired),
    }
}

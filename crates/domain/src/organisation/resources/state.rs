//! Resources as decisions need them: how many there are, and whether they can be used.

use super::events::ResourceEvent;
use crate::ids::ResourceId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Resources by id.
pub type Resources = BTreeMap<ResourceId, Resource>;

/// A resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// How many there are.
    pub quantity: u32,
    /// True when it can be used.
    pub fit: bool,
}

/// Takes one event in.
pub(crate) fn evolve(resources: &mut Resources, event: &ResourceEvent) {
    match event {
        ResourceEvent::Registered(e) => {
            let fit = resources.get(&e.resource).is_none_or(|known| known.fit);
            let quantity = e.what.quantity;
            resources.insert(e.resource, Resource { quantity, fit });
        }
        ResourceEvent::FitnessSet(e) => {
            if let Some(resource) = resources.get_mut(&e.resource) {
                resource.fit = e.fit;
            }
        }
        ResourceEvent::Retired(e) => {
            resources.remove(&e.resource);
        }
    }
}

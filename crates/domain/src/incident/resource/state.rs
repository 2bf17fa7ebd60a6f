//! What is remembered of promises: how much of what, until it is given back.

use super::events::ResourceUseEvent;
use crate::ids::{OrganisationId, ResourceId};
use crate::incident::state::Incident;
use serde::{Deserialize, Serialize};

/// Some of a resource, reserved or sent out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Whose resource, and who uses it.
    pub organisation: OrganisationId,
    /// Which.
    pub resource: ResourceId,
    /// How many.
    pub quantity: u32,
    /// Sent out.
    pub deployed: bool,
}

impl Incident {
    pub(in crate::incident) fn resource(&mut self, by: OrganisationId, event: &ResourceUseEvent) {
        match event {
            ResourceUseEvent::Promised(e) => {
                let promise = Promise {
                    organisation: by,
                    resource: e.resource,
                    quantity: e.quantity,
                    deployed: false,
                };
                self.promises.insert(e.promise, promise);
            }
            ResourceUseEvent::Deployed(e) => {
                if let Some(promise) = self.promises.get_mut(&e.promise) {
                    promise.deployed = true;
                }
            }
            ResourceUseEvent::Returned(e) => {
                self.promises.remove(&e.promise);
            }
            ResourceUseEvent::StockReported(e) => {
                self.part(by).stocks.insert(e.stock.clone());
            }
        }
    }
}

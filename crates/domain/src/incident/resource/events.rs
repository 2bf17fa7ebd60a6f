//! What can have happened to resources and stocks in an incident.

use crate::event::family;
use crate::ids::{PromiseId, ResourceId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

stored! {
    /// Some of a resource is reserved for this incident.
    ResourcePromised {
        /// Which promise.
        promise: PromiseId,
        /// Of what, among the resources of the organisation concerned.
        resource: ResourceId,
        /// How many.
        quantity: u32,
        /// For what.
        purpose: Text,
        /// Until when it is needed.
        until: Option<Timestamp>,
    }
    /// What was promised is sent out.
    ResourceDeployed {
        /// Which promise.
        promise: PromiseId,
        /// Where to.
        place: Option<Text>,
    }
    /// What was promised is free again.
    ResourceReturned {
        /// Which promise.
        promise: PromiseId,
        /// In what state it is.
        remark: Option<Text>,
    }
    /// How much there is of something that is used up, and how fast.
    StockReported {
        /// Short key.
        stock: String,
        /// Name for people. Stocks are not persons: plain.
        name: String,
        /// Unit.
        unit: String,
        /// How much there is.
        amount: f64,
        /// How much is used in an hour; nothing, and it lasts.
        per_hour: f64,
        /// Where the figures come from.
        source: Option<Text>,
    }
}

family! {
    /// What can have happened to resources and stocks in an incident.
    ResourceUseEvent {
        "resource.promised" 1 Promised(ResourcePromised),
        "resource.deployed" 1 Deployed(ResourceDeployed),
        "resource.returned" 1 Returned(ResourceReturned),
        "stock.reported" 1 StockReported(StockReported),
    }
}

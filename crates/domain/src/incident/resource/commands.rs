//! What can be asked of resources and stocks in an incident.

use crate::ids::{PromiseId, ResourceId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A command about the resources one organisation uses in an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ResourceUseCommand {
    Promise(PromiseResource),
    Deploy(DeployResource),
    Return(ReturnResource),
    ReportStock(ReportStock),
}

stored! {
    /// Reserve some of a resource of one's own.
    PromiseResource {
        /// Which.
        resource: ResourceId,
        /// How many.
        quantity: u32,
        /// For what.
        purpose: Text,
        /// Until when it is needed.
        until: Option<Timestamp>,
    }
    /// Send out what was promised.
    DeployResource {
        /// Which promise.
        promise: PromiseId,
        /// Where to.
        place: Option<Text>,
    }
    /// Give back what was promised.
    ReturnResource {
        /// Which promise.
        promise: PromiseId,
        /// In what state it is.
        remark: Option<Text>,
    }
    /// Say how much there is of something that is used up.
    ReportStock {
        /// Short key, such as `diesel`.
        stock: String,
        /// Name for people.
        name: String,
        /// Unit.
        unit: String,
        /// How much there is.
        amount: f64,
        /// How much is used in an hour.
        per_hour: f64,
        /// Where the figures come from.
        source: Option<Text>,
    }
}

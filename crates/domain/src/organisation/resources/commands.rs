//! What can be asked of an organisation's resources.

use super::events::Particulars;
use crate::ids::ResourceId;
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command to the resources of one organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ResourceCommand {
    Register(RegisterResource),
    SetFitness(SetResourceFitness),
    Retire(RetireResource),
}

stored! {
    /// Make a resource known, or change what is known of it.
    RegisterResource {
        /// A known one to change; a new one when absent.
        resource: Option<ResourceId>,
        /// The whole of it.
        what: Particulars,
    }
    /// Say that a resource cannot be used, or can again.
    SetResourceFitness {
        /// Which.
        resource: ResourceId,
        /// True when it can be used.
        fit: bool,
        /// Why.
        reason: Option<Text>,
    }
    /// Take a resource off the list.
    RetireResource {
        /// Which.
        resource: ResourceId,
    }
}

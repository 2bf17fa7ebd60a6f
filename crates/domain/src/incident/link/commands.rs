//! What can be asked of how an incident stands to another.

use super::events::Tie;
use crate::ids::IncidentId;
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command about two incidents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum LinkCommand {
    Link(LinkIncident),
    Unlink(UnlinkIncident),
}

stored! {
    /// Tie this incident to another. Both logs say so.
    LinkIncident {
        /// The other.
        other: IncidentId,
        /// How this one stands to it.
        tie: Tie,
        /// Why.
        reason: Option<Text>,
    }
    /// Take a tie away again; the logs keep that it was there.
    UnlinkIncident {
        /// The other.
        other: IncidentId,
        /// Why.
        reason: Text,
    }
}

//! What can have happened between two incidents.

use crate::event::family;
use crate::ids::IncidentId;
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// How one incident stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// They have to do with each other.
    Related,
    /// It is a part (sub-incident) of the other.
    PartOf,
    /// The other is a part of it.
    Contains,
    /// It turned out to be the other, and goes on there.
    MergedInto,
    /// The other turned out to be this one, and goes on here.
    Absorbed,
}

impl Tie {
    /// Every tie.
    pub const ALL: &'static [Tie] = &[
        Tie::Related,
        Tie::PartOf,
        Tie::Contains,
        Tie::MergedInto,
        Tie::Absorbed,
    ];

    /// The same tie, seen from the other incident.
    #[must_use]
    pub const fn reversed(self) -> Tie {
        match self {
            Tie::Related => Tie::Related,
            Tie::PartOf => Tie::Contains,
            Tie::Contains => Tie::PartOf,
            Tie::MergedInto => Tie::Absorbed,
            Tie::Absorbed => Tie::MergedInto,
        }
    }
}

stored! {
    /// Two incidents were tied; the other's log says the reverse.
    IncidentLinked {
        /// The other.
        other: IncidentId,
        /// How this one stands to it.
        tie: Tie,
        /// Why.
        reason: Option<Text>,
    }
    /// Two incidents are tied no more.
    IncidentUnlinked {
        /// The other.
        other: IncidentId,
        /// How this one stood to it.
        tie: Tie,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What can have happened between two incidents.
    LinkEvent {
        "incident.linked" 1 Linked(IncidentLinked),
        "incident.unlinked" 1 Unlinked(IncidentUnlinked),
    }
}

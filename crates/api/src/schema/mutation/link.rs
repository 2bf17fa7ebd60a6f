//! Tying incidents to each other: related, one a part of the other, one and the same.

use varsko_domain::IncidentId;
use varsko_domain::incident::link::events::Tie;

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::link::IncidentTie;
use crate::schema::scalars::Id;

mutations! {
    /// Links between incidents.
    Links {
        /// Tie this incident to another; both logs say so. `MERGED_INTO` and `ABSORBED` cannot be
        /// taken back, and only the crisis leader of whose incident it is may do that: the merged
        /// incident takes nothing new, and all it has can be read for ever.
        link_incident(LinkIncidentInput);
        /// Take a tie away again. The logs keep that it was there.
        unlink_incident(UnlinkIncidentInput);
    }
}

incident_inputs! { link, Link(LinkCommand):
    /// A tie to another incident.
    LinkIncidentInput => Link(LinkIncident) {
        /// The other.
        #[graphql(name = "otherId")]
        other: Id<IncidentId>,
        /// How this one stands to it.
        tie: IncidentTie,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A tie to take away.
    UnlinkIncidentInput => Unlink(UnlinkIncident) {
        /// The other.
        #[graphql(name = "otherId")]
        other: Id<IncidentId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

impl Meaning<Tie> for IncidentTie {
    fn meaning(self) -> Tie {
        self.into()
    }
}

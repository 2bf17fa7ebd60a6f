//! How an incident stands to others, as one reader may know.

use crate::access::Lens;
use crate::fact::{Fact, Words, words};
use crate::incident::IncidentPicture;
use std::collections::BTreeMap;
use varsko_domain::IncidentId;
use varsko_domain::incident::link::events::{IncidentLinked, IncidentUnlinked, LinkEvent};

words! {
    IncidentLinked: reason;
    IncidentUnlinked: reason;
}

impl Words for LinkEvent {
    fn erase(&mut self) {
        match self {
            LinkEvent::Linked(event) => event.erase(),
            LinkEvent::Unlinked(event) => event.erase(),
        }
    }
}

/// The ties an incident has now, by the other incident; whether the reader may see that one is
/// judged where its name is looked up.
pub fn links(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Fact<IncidentLinked>> {
    let mut links: BTreeMap<IncidentId, Fact<IncidentLinked>> = BTreeMap::new();
    for Fact { origin, said } in lens.through(&picture.links) {
        match said {
            LinkEvent::Linked(linked) => {
                let (origin, said) = (*origin, linked.clone());
                links.insert(said.other, Fact { origin, said });
            }
            LinkEvent::Unlinked(unlinked) => {
                links.remove(&unlinked.other);
            }
        }
    }
    links.into_values().collect()
}

//! Samples of what can have happened between two incidents.

use super::id;
use varsko_domain::Event;
use varsko_domain::incident::link::events::{IncidentLinked, IncidentUnlinked, LinkEvent, Tie};

pub(super) fn events() -> [Event; 2] {
    [
        Event::Link(LinkEvent::Linked(IncidentLinked {
            other: id(0x71),
            tie: Tie::PartOf,
            reason: Some("Dambruddet hører til flommen".into()),
        })),
        Event::Link(LinkEvent::Unlinked(IncidentUnlinked {
            other: id(0x72),
            tie: Tie::Related,
            reason: "Raset hadde en annen årsak".into(),
        })),
    ]
}

//! What the places of sentences about linked incidents stand for. Another incident is told of by
//! its id alone: whoever may see it can look its name up.

use super::slots::Slots;
use varsko_domain::incident::link::events::LinkEvent;

impl Slots<'_, '_> {
    pub(super) fn tied(&mut self, event: &LinkEvent) -> &mut Self {
        match event {
            LinkEvent::Linked(e) => self
                .put("other", e.other.to_string())
                .maybe("text", &e.reason),
            LinkEvent::Unlinked(e) => self
                .put("other", e.other.to_string())
                .text("text", &e.reason),
        }
    }
}

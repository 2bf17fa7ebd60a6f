//! What comes to the players of an exercise, as a line of its log.

use super::slots::Slots;
use super::{Line, Scribe};
use varsko_domain::incident::inject::InjectEvent;

impl Slots<'_, '_> {
    /// Fills the places of an inject's sentence.
    pub(super) fn inject(&mut self, event: &InjectEvent) -> &mut Self {
        let InjectEvent::Delivered(e) = event;
        if let Some(role) = &e.role {
            self.role(role);
        }
        self.text("from", &e.from).text("text", &e.text)
    }
}

impl Scribe<'_> {
    /// An inject has a sender, a receiver and a channel as any message has.
    pub(super) fn bring(&self, line: &mut Line, event: &InjectEvent) {
        let InjectEvent::Delivered(e) = event;
        line.from = Some(self.words(&e.from));
        let role = e.role.as_deref();
        line.to = role.map(|key| self.directory.role_name(line.organisation, key).to_owned());
        line.channel = Some(e.channel);
    }
}

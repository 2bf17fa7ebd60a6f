//! What an incident's warning is called in a sentence.

use super::slots::Slots;
use varsko_domain::incident::warning::IncidentWarningEvent;

impl Slots<'_, '_> {
    /// Fills the places of a warning's sentence.
    pub(super) fn warning(&mut self, event: &IncidentWarningEvent) -> &mut Self {
        let IncidentWarningEvent::Attached(told) = event;
        let level = self.scribe.language.warning_level(told.level);
        self.put("level", level)
            .put("sender", &told.sender)
            .maybe("headline", &told.headline)
            .at_maybe("from", told.onset)
            .at_maybe("to", told.expires)
    }
}

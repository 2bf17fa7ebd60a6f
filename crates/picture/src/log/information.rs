//! What an event of public information is called in a sentence.

use super::Scribe;
use super::slots::Slots;
use varsko_domain::InformationId;
use varsko_domain::incident::information::events::{InformationEvent, Wording};

impl Slots<'_, '_> {
    /// Fills the places of public information's sentence.
    pub(super) fn informed(&mut self, event: &InformationEvent) -> &mut Self {
        match event {
            InformationEvent::Drafted(e) => self.worded(&e.wording),
            InformationEvent::Revised(e) => self
                .put("version", e.version.to_string())
                .worded(&e.wording),
            InformationEvent::PoliceCleared(e) => self
                .version(e.information, e.version)
                .text("person", &e.officer),
            InformationEvent::ToldAffected(e) => {
                self.version(e.information, e.version).text("text", &e.how)
            }
            InformationEvent::Cleared(e) => self.version(e.information, e.version),
            InformationEvent::Published(e) => {
                self.version(e.information, e.version);
                match wording(self.scribe, e.information, e.version) {
                    Some(wording) => self.text("text", &wording.text),
                    None => self,
                }
            }
            InformationEvent::Withdrawn(e) => {
                self.version(e.information, e.version).because(&e.reason)
            }
        }
    }

    fn worded(&mut self, wording: &Wording) -> &mut Self {
        let language = self.scribe.language;
        let about = wording.about.iter();
        let about: Vec<_> = about
            .map(|matter| language.police_matter(*matter))
            .collect();
        if !about.is_empty() {
            self.put("about", about.join(", "));
        }
        self.text("title", &wording.title)
    }

    /// A version's number and, where the reader may know it, its headline.
    fn version(&mut self, id: InformationId, version: u32) -> &mut Self {
        self.put("version", version.to_string());
        match wording(self.scribe, id, version) {
            Some(wording) => self.text("title", &wording.title),
            None => self,
        }
    }
}

/// What a version says, where the reader may know it.
fn wording<'s>(scribe: &'s Scribe<'_>, id: InformationId, version: u32) -> Option<&'s Wording> {
    let history = scribe.picture.information.get(&id)?;
    let mut facts = scribe.lens.through(history);
    facts.find_map(|fact| match &fact.said {
        InformationEvent::Drafted(e) if version == 1 => Some(&e.wording),
        InformationEvent::Revised(e) if e.version == version => Some(&e.wording),
        _ => None,
    })
}

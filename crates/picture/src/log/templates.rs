//! What the places of sentences about scenario templates stand for.

use super::slots::Slots;
use varsko_domain::incident::template::events::{LeftPart, TemplateUseEvent};
use varsko_domain::words::PartKind;

impl Slots<'_, '_> {
    /// Fills the places of a template's sentence.
    pub(super) fn templated(&mut self, event: &TemplateUseEvent) -> &mut Self {
        match event {
            TemplateUseEvent::Started(e) => self
                .text("title", &e.name)
                .put("version", e.version.to_string()),
            TemplateUseEvent::Accounted(e) => {
                if !e.left.is_empty() {
                    let left: Vec<_> = e.left.iter().map(|part| self.left(part)).collect();
                    self.put("text", left.join("; "));
                }
                self.text("title", &e.name).number(e.started)
            }
        }
    }

    /// A part by what it is and what it is called; a body and a meeting are called what they are.
    fn left(&self, part: &LeftPart) -> String {
        let language = self.scribe.language;
        let called = language.text(&part.called);
        match part.kind {
            PartKind::Body | PartKind::Meeting => called.to_owned(),
            kind => format!("{} «{called}»", language.part_kind(kind)),
        }
    }
}

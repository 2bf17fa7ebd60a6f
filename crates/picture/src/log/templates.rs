//! What the places of sentences about scenario templates stand for.

use super::slots::Slots;
use varsko_domain::incident::template::events::TemplateUseEvent;

impl Slots<'_, '_> {
    /// Fills the places of a template's sentence.
    pub(super) fn templated(&mut self, event: &TemplateUseEvent) -> &mut Self {
        match event {
            TemplateUseEvent::Started(e) => self
                .text("title", &e.name)
                .put("version", e.version.to_string()),
            TemplateUseEvent::Accounted(e) => {
                if !e.left.is_empty() {
                    let left: Vec<_> = e.left.iter().map(|part| part.called.clone()).collect();
                    self.texts("text", &left);
                }
                self.text("title", &e.name).number(e.started)
            }
        }
    }
}

//! What an event of an action card in use is called in a sentence.

use super::slots::Slots;
use crate::cards;
use varsko_domain::CardRunId;
use varsko_domain::incident::card::events::CardRunEvent;

impl Slots<'_, '_> {
    /// Fills the places of an action card's sentence.
    pub(super) fn card_run(&mut self, event: &CardRunEvent) -> &mut Self {
        match event {
            CardRunEvent::Started(e) => {
                if e.overdue {
                    self.put("overdue", "");
                }
                self.card(e.run, None)
                    .put("version", e.version.to_string())
                    .role(&e.role)
            }
            CardRunEvent::StepDone(e) => self.card(e.run, Some(e.step)).maybe("result", &e.note),
            CardRunEvent::StepNotApplicable(e) => self.card(e.run, Some(e.step)).because(&e.reason),
            CardRunEvent::StepReopened(e) => self.card(e.run, Some(e.step)).because(&e.reason),
            CardRunEvent::Closed(e) => {
                if !e.open.is_empty() {
                    self.numbers(&e.open);
                }
                self.card(e.run, None).because(e.reason.as_ref())
            }
        }
    }

    /// The card's title, and a step's number and text, where the reader may know them.
    fn card(&mut self, run: CardRunId, step: Option<u32>) -> &mut Self {
        if let Some(step) = step {
            self.number(step);
        }
        let scribe = self.scribe;
        let (picture, lens, directory) = (scribe.picture, &scribe.lens, scribe.directory);
        if let Some((title, text)) = cards::title(run, step, picture, lens, directory) {
            self.text("title", title);
            if let Some(text) = text {
                self.text("text", text);
            }
        }
        self
    }
}

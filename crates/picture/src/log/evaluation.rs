//! What the sentences about evaluations name.

use super::slots::Slots;
use varsko_domain::incident::evaluation::events::{EvaluationEvent as E, Mandated, Observed};
use varsko_domain::{FindingId, LearningPointId};

impl Slots<'_, '_> {
    pub(super) fn evaluated(&mut self, event: &E) -> &mut Self {
        let language = self.scribe.language;
        match event {
            E::Mandated(e) => self.mandated(e),
            E::CollectingBegan(_) | E::ConsultationPassed(_) | E::FollowUpBegan(_) => self,
            E::Observed(e) => self.observed(e),
            E::FindingStated(e) => self
                .put("kind", language.finding(e.kind))
                .text("expected", &e.expected)
                .text("actual", &e.actual)
                .maybe("cause", &e.cause),
            E::FindingWithdrawn(e) => self.finding(e.finding).because(&e.reason),
            E::LearningPointStated(e) => self
                .put("target", language.learning_target(e.target))
                .text("text", &e.text)
                .text("change", &e.change),
            E::LearningPointWithdrawn(e) => self.point(e.point).because(&e.reason),
            E::ReportDrafted(e) => self.number(e.draft),
            E::ConsultationOpened(e) => self.texts("asked", &e.asked).at("at", e.deadline),
            E::ConsultationAnswered(e) => self.text("from", &e.from).text("text", &e.text),
            E::Finalised(e) => self.because(e.early.as_ref()),
            E::Closed(e) => self.text("text", &e.conclusion),
        }
    }

    fn mandated(&mut self, event: &Mandated) -> &mut Self {
        if !event.themes.is_empty() {
            self.texts("themes", &event.themes);
        }
        if !event.goals.is_empty() {
            self.texts("goals", &event.goals);
        }
        self.text("text", &event.purpose)
    }

    /// Names those of its lines the reader may read.
    pub(super) fn observed(&mut self, event: &Observed) -> &mut Self {
        let language = self.scribe.language;
        let entries = self.scribe.lens.readable(&event.entries);
        if !entries.is_empty() {
            self.numbers(&entries);
        }
        self.at_maybe("at", event.replayed.as_ref().map(|replayed| replayed.at))
            .put("tendency", language.tendency(event.tendency))
            .text("text", &event.text)
    }

    fn finding(&mut self, id: FindingId) -> &mut Self {
        let said = self.find(&self.scribe.picture.evaluations, |event| {
            if let E::FindingStated(e) = event {
                (e.finding == id).then(|| e.actual.clone())
            } else {
                None
            }
        });
        self.maybe("text", &said)
    }

    fn point(&mut self, id: LearningPointId) -> &mut Self {
        let said = self.find(&self.scribe.picture.evaluations, |event| {
            if let E::LearningPointStated(e) = event {
                (e.point == id).then(|| e.text.clone())
            } else {
                None
            }
        });
        self.maybe("text", &said)
    }
}

//! How the log tells of action cards in use, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::card::events::CardRunEvent;
use varsko_domain::words::CardStepState;

/// The template of the sentence an event of a card in use is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &CardRunEvent) -> &'static str {
    language.of(match event {
        CardRunEvent::Started(_) => [
            "Tiltakskort i bruk[: {title}], versjon {version}. Ansvarlig: {role}[. Revisjonsfristen er passert{overdue}]",
            "Tiltakskort i bruk[: {title}], versjon {version}. Ansvarleg: {role}[. Revisjonsfristen er passert{overdue}]",
            "Action card in use[: {title}], version {version}. Responsible: {role}[. Its review is overdue{overdue}]",
        ],
        CardRunEvent::StepDone(_) => [
            "Tiltakskort[ {title}], steg {number} utført[: {text}][. {result}]",
            "Tiltakskort[ {title}], steg {number} utført[: {text}][. {result}]",
            "Action card[ {title}], step {number} done[: {text}][. {result}]",
        ],
        CardRunEvent::StepNotApplicable(_) => [
            "Tiltakskort[ {title}], steg {number} ikke aktuelt[: {text}]. Grunn: {reason}",
            "Tiltakskort[ {title}], steg {number} ikkje aktuelt[: {text}]. Grunn: {reason}",
            "Action card[ {title}], step {number} not applicable[: {text}]. Reason: {reason}",
        ],
        CardRunEvent::StepReopened(_) => [
            "Tiltakskort[ {title}], steg {number} åpnet igjen[: {text}]. Grunn: {reason}",
            "Tiltakskort[ {title}], steg {number} opna igjen[: {text}]. Grunn: {reason}",
            "Action card[ {title}], step {number} open again[: {text}]. Reason: {reason}",
        ],
        CardRunEvent::Closed(_) => [
            "Tiltakskort lagt bort[: {title}][. Steg som sto åpne: {numbers}][. Grunn: {reason}]",
            "Tiltakskort lagt bort[: {title}][. Steg som stod opne: {numbers}][. Grunn: {reason}]",
            "Action card put away[: {title}][. Steps left open: {numbers}][. Reason: {reason}]",
        ],
    })
}

impl Language {
    /// Where a step of a card stands.
    pub const fn card_step_state(self, word: CardStepState) -> &'static str {
        self.of(match word {
            CardStepState::Open => ["åpent", "ope", "open"],
            CardStepState::Done => ["utført", "utført", "done"],
            CardStepState::NotApplicable => ["ikke aktuelt", "ikkje aktuelt", "not applicable"],
        })
    }
}

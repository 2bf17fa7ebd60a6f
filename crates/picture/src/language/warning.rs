//! How the log tells of the warnings an incident is about, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::warning::IncidentWarningEvent;
use varsko_domain::words::{WarningLevel, WarningNews};

/// The template of the sentence an incident's warning is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &IncidentWarningEvent) -> &'static str {
    let IncidentWarningEvent::Attached(told) = event;
    language.of(match told.news {
        WarningNews::Attached => [
            "Hendelsen gjelder farevarsel, {level} nivå, fra {sender}[: {headline}][. Gjelder fra {from}][. Gjelder til {to}]",
            "Hendinga gjeld farevarsel, {level} nivå, frå {sender}[: {headline}][. Gjeld frå {from}][. Gjeld til {to}]",
            "The incident is about a hazard warning, {level} level, from {sender}[: {headline}][. From {from}][. Until {to}]",
        ],
        WarningNews::Updated => [
            "Farevarselet er oppdatert, {level} nivå, fra {sender}[: {headline}][. Gjelder fra {from}][. Gjelder til {to}]",
            "Farevarselet er oppdatert, {level} nivå, frå {sender}[: {headline}][. Gjeld frå {from}][. Gjeld til {to}]",
            "The hazard warning was updated, {level} level, from {sender}[: {headline}][. From {from}][. Until {to}]",
        ],
        WarningNews::CalledOff => [
            "Farevarselet fra {sender} er avblåst[: {headline}]",
            "Farevarselet frå {sender} er avblåse[: {headline}]",
            "The hazard warning from {sender} was called off[: {headline}]",
        ],
    })
}

impl Language {
    /// A level of warning.
    pub const fn warning_level(self, level: WarningLevel) -> &'static str {
        self.of(match level {
            WarningLevel::Green => ["grønt", "grønt", "green"],
            WarningLevel::Yellow => ["gult", "gult", "yellow"],
            WarningLevel::Orange => ["oransje", "oransje", "orange"],
            WarningLevel::Red => ["rødt", "raudt", "red"],
        })
    }
}

//! How the log and the reports themselves speak of situation reports, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::report::events::ReportEvent;
use varsko_domain::words::{ReportContent, ReportStage, SinceLast};

/// The template of the sentence an event of a report, or of an order for reports, is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &ReportEvent) -> &'static str {
    language.of(match event {
        ReportEvent::Drafted(_) => [
            "Utkast til situasjonsrapport fra {organisation}, bygd på loggen til posisjon {number}",
            "Utkast til situasjonsrapport frå {organisation}, bygd på loggen til posisjon {number}",
            "Draft situation report of {organisation}, built from the log up to position {number}",
        ],
        ReportEvent::Revised(_) => [
            "Situasjonsrapporten fra {organisation} er endret, bygd på loggen til posisjon {number}",
            "Situasjonsrapporten frå {organisation} er endra, bygd på loggen til posisjon {number}",
            "The situation report of {organisation} is revised, built from the log up to position {number}",
        ],
        ReportEvent::Reviewed(_) => [
            "Situasjonsrapporten fra {organisation} er gjennomgått[: {text}]",
            "Situasjonsrapporten frå {organisation} er gått gjennom[: {text}]",
            "The situation report of {organisation} is reviewed[: {text}]",
        ],
        ReportEvent::Approved(_) => [
            "Situasjonsrapporten fra {organisation} er godkjent[ av {deputy}]",
            "Situasjonsrapporten frå {organisation} er godkjend[ av {deputy}]",
            "The situation report of {organisation} is approved[ by the {deputy}]",
        ],
        ReportEvent::Sent(e) if e.notification.is_some() => [
            "Situasjonsrapport fra {organisation}[ er sendt til {to}][ ({channel}) og][ går ut til {out}][. Referanse: {reference}]",
            "Situasjonsrapport frå {organisation}[ er send til {to}][ ({channel}) og][ går ut til {out}][. Referanse: {reference}]",
            "Situation report of {organisation}[ sent to {to}][ ({channel}), and][ goes out to {out}][. Reference: {reference}]",
        ],
        ReportEvent::Sent(_) => [
            "Situasjonsrapport fra {organisation} er sendt til {to} ({channel})[. Referanse: {reference}]",
            "Situasjonsrapport frå {organisation} er send til {to} ({channel})[. Referanse: {reference}]",
            "Situation report of {organisation} sent to {to} ({channel})[. Reference: {reference}]",
        ],
        ReportEvent::Acknowledged(_) => [
            "Situasjonsrapporten fra {organisation} er kvittert[ av {person}][: {text}]",
            "Situasjonsrapporten frå {organisation} er kvittert[ av {person}][: {text}]",
            "The situation report of {organisation} is acknowledged[ by {person}][: {text}]",
        ],
        ReportEvent::Superseded(_) => [
            "En tidligere situasjonsrapport fra {organisation} er erstattet",
            "Ein tidlegare situasjonsrapport frå {organisation} er erstatta",
            "An earlier situation report of {organisation} is superseded",
        ],
        ReportEvent::Ordered(_) => [
            "{from} ber {organisation} om situasjonsrapport, første {at}[, deretter hvert {minutes}. minutt][, til {until}][. {text}]",
            "{from} bed {organisation} om situasjonsrapport, første {at}[, deretter kvart {minutes}. minutt][, til {until}][. {text}]",
            "{from} asks {organisation} for situation reports, the first {at}[, then every {minutes} minutes][, until {until}][. {text}]",
        ],
        ReportEvent::OrderAcknowledged(_) => [
            "{organisation} kvitterer rapporteringsordren[ fra {from}]",
            "{organisation} kvitterer rapporteringsordren[ frå {from}]",
            "{organisation} acknowledges the order for reports[ from {from}]",
        ],
        ReportEvent::Missed(_) => [
            "Fristen for situasjonsrapport er passert ({organisation}): {at}[. Bestilt av {from}]",
            "Fristen for situasjonsrapport er passert ({organisation}): {at}[. Tinga av {from}]",
            "The deadline for a situation report has passed ({organisation}): {at}[. Ordered by {from}]",
        ],
        ReportEvent::Completed(_) => [
            "Rapporteringsordren[ fra {from}] er avsluttet ({organisation})[: {reason}]",
            "Rapporteringsordren[ frå {from}] er avslutta ({organisation})[: {reason}]",
            "The order for reports[ from {from}] is done with ({organisation})[: {reason}]",
        ],
    })
}

/// Labels of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportWord {
    /// What it is.
    Title,
    /// Where it stands.
    Stage,
    /// As whom, and when, it was approved.
    Approved,
    /// The position it is built from.
    BuiltFrom,
    /// How many lines were left out because they are not confirmed.
    LeftOut,
    /// The worst plausible outcome.
    Severity,
}

impl Language {
    /// Where a report stands.
    pub const fn report_stage(self, word: ReportStage) -> &'static str {
        self.of(match word {
            ReportStage::Draft => ["utkast", "utkast", "draft"],
            ReportStage::Reviewed => ["gjennomgått", "gått gjennom", "reviewed"],
            ReportStage::Approved => ["godkjent", "godkjend", "approved"],
            ReportStage::Sent => ["sendt", "send", "sent"],
            ReportStage::Acknowledged => ["kvittert", "kvittert", "acknowledged"],
            ReportStage::Superseded => ["erstattet", "erstatta", "superseded"],
        })
    }

    /// How a line differs from the report before.
    pub const fn since_last(self, word: SinceLast) -> &'static str {
        self.of(match word {
            SinceLast::New => ["nytt", "nytt", "new"],
            SinceLast::Changed => ["endret", "endra", "changed"],
            SinceLast::Same => ["uendret", "uendra", "unchanged"],
            SinceLast::Gone => ["gjelder ikke lenger", "gjeld ikkje lenger", "no longer so"],
        })
    }

    /// The name of a field of the template that comes with the product.
    #[rustfmt::skip] // a table
    pub const fn report_content(self, word: ReportContent) -> &'static str {
        self.of(match word {
            ReportContent::Written => ["Merknader", "Merknader", "Remarks"],
            ReportContent::Headline => ["Hendelsen", "Hendinga", "The incident"],
            ReportContent::Focus => ["Ledelsesfokus", "Leiingsfokus", "Leadership focus"],
            ReportContent::Figures => ["Tall", "Tal", "Figures"],
            ReportContent::Measures => ["Tiltak", "Tiltak", "Measures"],
            ReportContent::Gone => ["Gjelder ikke lenger", "Gjeld ikkje lenger", "No longer so"],
            ReportContent::Facts => ["Hva som har skjedd", "Kva som har hendt", "What has happened"],
            ReportContent::Assumptions => ["Antakelser", "Føresetnader", "Assumptions"],
            ReportContent::Unknowns => ["Ubesvarte spørsmål", "Spørsmål utan svar", "Open questions"],
            ReportContent::Affected => ["Berørte", "Råka", "Affected"],
            ReportContent::Consequences => ["Konsekvenser", "Konsekvensar", "Consequences"],
            ReportContent::Prognosis => ["Forventet utvikling", "Venta utvikling", "Expected development"],
            ReportContent::Resources => ["Ressurser og behov", "Ressursar og behov", "Resources and needs"],
            ReportContent::Actors => ["Aktører", "Aktørar", "Actors"],
            ReportContent::Communication => ["Kommunikasjon og media", "Kommunikasjon og media", "Communication and media"],
            ReportContent::DecisionsNeeded => ["Beslutninger som trengs", "Avgjerder som trengst", "Decisions needed"],
        })
    }

    /// A label of a report.
    #[rustfmt::skip] // a table
    pub const fn report_word(self, word: ReportWord) -> &'static str {
        self.of(match word {
            ReportWord::Title => ["SITUASJONSRAPPORT", "SITUASJONSRAPPORT", "SITUATION REPORT"],
            ReportWord::Stage => ["Status", "Status", "Status"],
            ReportWord::Approved => ["Godkjent som", "Godkjend som", "Approved as"],
            ReportWord::BuiltFrom => ["Bygd på loggen til posisjon", "Bygd på loggen til posisjon", "Built from the log up to position"],
            ReportWord::LeftOut => ["Ubekreftede opplysninger som er utelatt", "Ikkje stadfesta opplysningar som er utelatne", "Unconfirmed statements left out"],
            ReportWord::Severity => ["Alvorlighet", "Alvorsgrad", "Severity"],
        })
    }
}

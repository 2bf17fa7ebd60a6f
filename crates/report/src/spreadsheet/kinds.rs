//! What a log keeper calls a kind of entry, and which of the kinds of R-16 it is. Our own words for
//! kinds, and for how exactly a time is known, are read too, so that an export can come back.

use varsko_domain::words::{EntryKind, Precision};
use varsko_picture::Language;

/// The kind behind a word, in Norwegian or English; `None` for a word nobody has agreed on.
pub(super) fn kind_of(said: &str) -> Option<EntryKind> {
    let word: String = said
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .flat_map(char::to_lowercase)
        .collect();
    let kind = match word.as_str() {
        "report" | "melding" | "melding_inn" | "inn" | "inngående" => EntryKind::MessageIn,
        "melding_ut" | "ut" | "utgående" => EntryKind::MessageOut,
        "situation" | "situasjon" | "observasjon" => EntryKind::Observation,
        "beslutning" | "vedtak" => EntryKind::Decision,
        "unnlatelse" | "ikke_gjort" => EntryKind::Omission,
        "task" | "resource" | "tiltak" | "oppgave" | "ressurs" | "ressurser" => EntryKind::Measure,
        "varsling" | "varsel" => EntryKind::Notification,
        "mobilisering" | "innkalling" => EntryKind::Mobilisation,
        "møte" => EntryKind::Meeting,
        "reporting" | "rapport" | "rapportering" | "statusrapport" | "situasjonsrapport" => {
            EntryKind::StatusReport
        }
        "befolkningsinformasjon" | "informasjon" | "publikumsinformasjon" | "info" => {
            EntryKind::PublicInformation
        }
        "presse" => EntryKind::Media,
        "overlevering" | "vaktskifte" => EntryKind::Handover,
        "rettelse" | "retting" | "korreksjon" => EntryKind::Correction,
        "notat" | "merknad" | "annet" => EntryKind::Note,
        own => return EntryKind::from_literal(own).or_else(|| ours(said)),
    };
    Some(kind)
}

fn ours(said: &str) -> Option<EntryKind> {
    let called = |kind: &EntryKind| Language::ALL.iter().any(|l| l.entry_kind(*kind) == said);
    EntryKind::ALL.iter().copied().find(called)
}

/// The precision behind our own word for it; `None` for any other.
pub(super) fn precision_of(said: &str) -> Option<Precision> {
    let called = |word: &Precision| Language::ALL.iter().any(|l| l.precision(*word) == said);
    Precision::from_literal(said).or_else(|| Precision::ALL.iter().copied().find(called))
}

//! Every refusal as people read it: `docs/refusals.md`, generated, committed and compared.
//!
//! `UPDATE_GOLDEN=1` writes it anew; whoever does so reads the sentences.

mod samples;

use samples::{count, samples};
use std::collections::BTreeSet;
use std::fmt::Write;
use varsko_domain::rights::Operation;
use varsko_domain::words::Language;
use varsko_domain::{Refusal, Thing};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/refusals.md");

#[test]
fn every_refusal_has_a_code_of_its_own_and_is_shown() {
    let samples = samples();
    let codes: BTreeSet<_> = samples.iter().map(Refusal::code).collect();
    assert_eq!(codes.len(), count(&Refusal::NotClosed));
    for code in codes {
        assert!(
            code.bytes().all(|b| b.is_ascii_uppercase() || b == b'_'),
            "{code}"
        );
    }
}

#[test]
fn the_sentences_are_as_they_were_agreed() {
    let mut table = String::from(
        "# Refusals\n\n\
         Every expected refusal with its public code and a sample of its sentence: what is wrong, \
         and what would be allowed. Generated from `crates/domain/src/refusal`; a test compares the \
         two.\n\n| Code | English | Bokmål | Nynorsk |\n|---|---|---|---|\n",
    );
    for refusal in samples() {
        let (code, [bokmal, nynorsk, english]) = (refusal.code(), in_each(&refusal));
        let _ = writeln!(table, "| `{code}` | {english} | {bokmal} | {nynorsk} |");
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(PATH, &table).unwrap();
    }
    let agreed = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(
        agreed == table,
        "the sentences differ from docs/refusals.md; if that is meant, run with UPDATE_GOLDEN=1 and \
         read them"
    );
}

fn in_each(refusal: &Refusal) -> [String; 3] {
    [Language::Bokmal, Language::Nynorsk, Language::English].map(|tongue| refusal.told(tongue))
}

/// Words of bokmål that no sentence in nynorsk has; spaced where they also stand within other words.
const BOKMAL_ONLY: [&str; 30] = [
    " ikke",
    "hendelse",
    "beslut",
    " oppgave",
    " fra ",
    " allerede",
    " bare ",
    " en ",
    " et ",
    " noe ",
    " hvorfor",
    " hvem",
    " hvor ",
    "ledelse",
    "øvelse",
    " være ",
    " blitt ",
    " finnes",
    " gjelder",
    " mangler",
    " begynne",
    " myndighet",
    "stedfortreder",
    "mottaker",
    "varslingen",
    "listen ",
    "klokken",
    " nevner",
    " velg ",
    " gjøre",
];

#[test]
fn every_sentence_is_told_in_three_languages_and_none_in_anothers_words() {
    for refusal in samples() {
        let [bokmal, nynorsk, english] = in_each(&refusal);
        assert_ne!(english, bokmal);
        assert_ne!(english, nynorsk);
        // These two have no word that differs.
        let alike = matches!(
            refusal,
            Refusal::Unknown {
                what: Thing::Plan | Thing::Agreement
            }
        );
        assert_eq!(bokmal == nynorsk, alike, "{nynorsk}");
        let spaced = format!(" {nynorsk} ");
        for word in BOKMAL_ONLY {
            assert!(!spaced.contains(word), "{word:?} in: {nynorsk}");
        }
    }
}

#[test]
fn every_operation_is_named_in_nynorsk() {
    for operation in Operation::ALL {
        let spaced = format!(" {} ", operation.nynorsk());
        for word in BOKMAL_ONLY {
            assert!(!spaced.contains(word), "{word:?} in: {spaced}");
        }
    }
}

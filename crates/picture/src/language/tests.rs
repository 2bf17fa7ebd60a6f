//! The tables agree with each other.

use super::*;
use crate::generated::any_log;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The names a template uses.
fn names(template: &str) -> BTreeSet<&str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect()
}

/// True when every bracket and brace closes before the next of its kind opens.
fn is_well_formed(template: &str) -> bool {
    [('[', ']'), ('{', '}')].iter().all(|(open, close)| {
        let mut marks = template.chars().filter(|c| c == open || c == close);
        loop {
            match (marks.next(), marks.next()) {
                (None, None) => return true,
                (Some(first), Some(second)) if first == *open && second == *close => {}
                _ => return false,
            }
        }
    })
}

#[test]
fn a_language_is_known_by_its_tag_whatever_the_region_and_case() {
    for (tag, language) in [
        ("nb", Language::Bokmal),
        ("no", Language::Bokmal),
        ("nb-NO", Language::Bokmal),
        ("NN", Language::Nynorsk),
        ("nn_NO", Language::Nynorsk),
        (" en-GB", Language::English),
    ] {
        assert_eq!(Language::parse(tag), Some(language), "{tag}");
    }
    assert_eq!(Language::parse("se"), None);
    assert_eq!(Language::parse(""), None);
    for language in Language::ALL {
        assert_eq!(Language::parse(language.tag()), Some(language));
    }
}

#[test]
fn figures_carry_the_decimal_sign_of_the_language() {
    assert_eq!(Language::Bokmal.number(1.35), "1,35");
    assert_eq!(Language::English.number(1.35), "1.35");
    assert_eq!(Language::Nynorsk.number(1620.0), "1620");
}

#[test]
fn nynorsk_is_not_bokmal() {
    assert_eq!(
        Language::Nynorsk.entry_kind(EntryKind::Omission),
        "Medvite ikkje gjort"
    );
    assert_eq!(
        Language::Nynorsk.measure_stage(MeasureStage::NotDone),
        "ikkje utført"
    );
    assert_eq!(
        Language::Nynorsk.phase(Phase::Understand),
        "Situasjonsforståing"
    );
    let table = include_str!("nn.rs");
    for bokmal in [
        "ikke ",
        "hendelse",
        "Hendelse",
        "fra ",
        "videre",
        "lenger enn",
        "gjenåpne",
    ] {
        assert!(!table.contains(bokmal), "{bokmal}");
    }
}

proptest! {
    #[test]
    fn every_language_tells_an_event_with_the_same_names(events in any_log()) {
        for recorded in &events {
            let told = Language::ALL.map(|language| language.sentence(&recorded.event));
            prop_assert!(!told[0].is_empty(), "{}", recorded.event.name());
            for template in told {
                prop_assert!(is_well_formed(template), "{template}");
                prop_assert_eq!(names(template), names(told[0]));
            }
        }
    }
}

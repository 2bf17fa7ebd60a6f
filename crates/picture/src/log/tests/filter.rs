//! Which lines a filter lets through.

use super::*;

/// Five lines to filter: the opening, Asker joining, an observation, a decision, a correction.
fn filtered(filter: &Filter) -> Vec<u32> {
    let decision = EntryRecorded {
        kind: EntryKind::Decision,
        phase: Phase::Handle,
        priority: Priority::High,
        from: Some("Kriseleder".into()),
        ..entry("Evakuer Ålesundgata")
    };
    let corrects = Some(2);
    let mut events = log([
        (10, BAERUM, SHARED, wrote("Vann i kjellere i Storgata")),
        (20, ASKER, SHARED, Event::EntryRecorded(decision)),
        (
            30,
            BAERUM,
            SHARED,
            Event::EntryRecorded(EntryRecorded {
                corrects,
                ..entry("Lillegata")
            }),
        ),
    ]);
    events[4].occurred_at = minute(5);
    let lines = told(&events, BAERUM);
    lines
        .iter()
        .filter(|line| matches(line, filter))
        .map(|line| line.number)
        .collect()
}

#[test]
fn a_filter_that_asks_nothing_lets_everything_through() {
    assert_eq!(filtered(&Filter::default()), [0, 1, 2, 3, 4]);
}

#[test]
fn words_are_found_whatever_their_case_and_å_is_not_a() {
    let text = |words| Filter {
        text: Some(Needle::new(words)),
        ..Filter::default()
    };
    assert_eq!(filtered(&text("STORGATA")), [2]);
    assert_eq!(filtered(&text("ålesund")), [3]);
    assert_eq!(filtered(&text("alesund")), [0; 0]);
    let from = Some(Needle::new("kriseleder"));
    assert_eq!(
        filtered(&Filter {
            from,
            ..Filter::default()
        }),
        [3]
    );
    let to = Some(Needle::new("kriseleder"));
    assert_eq!(
        filtered(&Filter {
            to,
            ..Filter::default()
        }),
        [0; 0]
    );
}

#[test]
fn lines_are_chosen_by_kind_phase_organisation_priority_and_verification() {
    let kinds = BTreeSet::from([EntryKind::Decision]);
    assert_eq!(
        filtered(&Filter {
            kinds,
            ..Filter::default()
        }),
        [3]
    );
    let phases = BTreeSet::from([Phase::Detected]);
    assert_eq!(
        filtered(&Filter {
            phases,
            ..Filter::default()
        }),
        [0]
    );
    let organisations = BTreeSet::from([ASKER]);
    assert_eq!(
        filtered(&Filter {
            organisations,
            ..Filter::default()
        }),
        [3]
    );
    let priority_min = Some(Priority::High);
    assert_eq!(
        filtered(&Filter {
            priority_min,
            ..Filter::default()
        }),
        [3]
    );
    let verification = BTreeSet::from([Verification::Unverified]);
    assert_eq!(
        filtered(&Filter {
            verification,
            ..Filter::default()
        }),
        [2, 3, 4]
    );
    assert_eq!(
        filtered(&Filter {
            only_decisions: true,
            ..Filter::default()
        }),
        [3]
    );
    assert_eq!(
        filtered(&Filter {
            only_corrections: true,
            ..Filter::default()
        }),
        [2, 4]
    );
}

#[test]
fn a_time_range_includes_its_beginning_and_not_its_end_on_either_basis() {
    let between = |basis, since, until| {
        let (since, until) = (Some(minute(since)), Some(minute(until)));
        filtered(&Filter {
            basis,
            since,
            until,
            ..Filter::default()
        })
    };
    assert_eq!(between(None, 5, 20), [2, 4]);
    assert_eq!(between(Some(Basis::Occurred), 10, 20), [2]);
    assert_eq!(between(Some(Basis::Recorded), 10, 31), [2, 3, 4]);
}

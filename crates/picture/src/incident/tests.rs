//! The fold: what it keeps, that it can be cut anywhere, and that it forgets erased words.

use super::*;
use crate::generated::any_log;
use crate::scene::{ASKER, BAERUM, INCIDENT, entry, fold, joined, line, log, stated, wrote};
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::Event;
use varsko_domain::incident::events as e;
use varsko_domain::words::{Scope, Severity, Verification};

fn erased(numbers: Vec<u32>) -> Event {
    let (request, requested_by) = (Uuid::from_u128(1).into(), Uuid::from_u128(1).into());
    Event::ErasureCarriedOut(ErasureCarriedOut {
        request,
        numbers,
        requested_by,
    })
}

/// The event as it is read once its key is gone.
fn without_words(recorded: &Recorded) -> Recorded {
    let encoded = recorded.event.encode().unwrap();
    let event = Event::decode(encoded.name, encoded.schema, &encoded.facts, None).unwrap();
    Recorded {
        event,
        ..recorded.clone()
    }
}

#[test]
fn a_picture_is_exactly_its_lines() {
    let events = log([(5, ASKER, Scope::Own, stated(7, "Veien er stengt"))]);
    let [opening, joining, stating] = &events[..] else {
        panic!("three lines")
    };
    let Event::IncidentOpened(opened) = &opening.event else {
        panic!("an opening")
    };
    let Event::ItemStated(item) = &stating.event else {
        panic!("an item")
    };

    let mut expected = IncidentPicture {
        id: Some(INCIDENT),
        lead: Some(BAERUM),
        last: Some(Origin::of(stating)),
        ..IncidentPicture::default()
    };
    expected.header().opened = Some(Fact::of(opening, opened.clone()));
    expected.parts.edit(BAERUM).started = Some(Origin::of(opening));
    expected.parts.edit(ASKER).started = Some(Origin::of(joining));
    let step = ItemStep::Stated(item.statement.clone());
    expected.items.edit(item.item).steps.note(stating, step);
    for recorded in &events {
        expected.access.admit(recorded);
    }
    assert_eq!(fold(&events), expected);
}

#[test]
fn events_of_other_streams_leave_the_picture_as_it_was() {
    let events = log([]);
    let mut picture = fold(&events);
    let before = picture.clone();
    let other = varsko_domain::Stream::Incident(Uuid::from_u128(999).into());
    picture.apply(&Recorded {
        stream: other,
        ..line(2, 9, BAERUM, Scope::Own, wrote("Annet"))
    });
    assert_eq!(picture, before);
}

#[test]
fn a_correction_is_known_at_the_line_it_corrects_and_both_stay() {
    //
    let corrects = Some(2);
    let correction = Event::EntryRecorded(EntryRecorded {
        corrects,
        ..entry("12 savnet")
    });
    let events = log([
        (1, BAERUM, Scope::Participants, wrote("21 savnet")),
        (2, BAERUM, Scope::Participants, correction),
    ]);
    let picture = fold(&events);
    assert_eq!(picture.lines.get(2).unwrap().corrected_by, [3]);
    assert_eq!(picture.lines.get(3), None);
}

#[test]
fn judging_a_line_leaves_the_line_and_keeps_the_judgement() {
    let (number, verification) = (2, Verification::Refuted);
    let judgement = e::EntryVerificationJudged {
        number,
        verification,
        reason: None,
    };
    let events = log([
        (1, BAERUM, Scope::Participants, wrote("Demningen brister")),
        (
            2,
            BAERUM,
            Scope::Participants,
            Event::EntryVerificationJudged(judgement),
        ),
    ]);
    assert_eq!(
        fold(&events).lines.get(2).unwrap().judged,
        [(3, Verification::Refuted)]
    );
}

#[test]
fn a_figure_reported_late_takes_its_place_by_its_as_of_time() {
    //
    let report = |value| {
        let (key, source, entry) = ("missing".to_owned(), None, None);
        let verification = Verification::Confirmed;
        Event::IndicatorReported(e::IndicatorReported {
            key,
            value,
            source,
            verification,
            entry,
        })
    };
    let mut events = log([
        (10, BAERUM, Scope::Participants, report(Some(26.0))),
        (20, BAERUM, Scope::Participants, report(Some(21.0))),
        (30, BAERUM, Scope::Participants, report(None)),
    ]);
    events[4].occurred_at = crate::scene::minute(15);
    let picture = fold(&events);
    let series = &picture.indicators.get("missing").unwrap().reports;
    let values: Vec<_> = series.iter().map(|report| report.said.value).collect();
    assert_eq!(values, [Some(26.0), None, Some(21.0)]);
}

#[test]
fn who_left_no_longer_takes_part_and_may_come_back() {
    let (organisation, reason) = (ASKER, "Ferdig".into());
    let left = Event::ParticipationEnded(e::ParticipationEnded {
        organisation,
        reason,
    });
    let mut events = log([(5, BAERUM, Scope::Participants, left)]);
    assert_eq!(fold(&events).participants(), BTreeSet::from([BAERUM]));
    events.push(line(3, 6, BAERUM, Scope::Participants, joined(ASKER)));
    assert_eq!(
        fold(&events).participants(),
        BTreeSet::from([BAERUM, ASKER])
    );
}

#[test]
fn erasing_a_line_leaves_no_word_of_it_in_the_picture() {
    //
    let events = log([
        (
            1,
            BAERUM,
            Scope::Participants,
            stated(7, "Kari Nordmann er savnet"),
        ),
        (2, BAERUM, Scope::Participants, erased(vec![0, 2])),
    ]);
    let json = serde_json::to_string(&fold(&events)).unwrap();
    assert!(!json.contains("Nordmann"), "{json}");
    assert!(!json.contains("Sandvika"), "{json}");
    assert!(
        serde_json::to_string(&fold(&events[..3]))
            .unwrap()
            .contains("Nordmann")
    );
}

#[test]
fn a_snapshot_is_not_changed_by_what_comes_after_it() {
    let events = log([
        (1, BAERUM, Scope::Participants, stated(7, "Veien er åpen")),
        (2, BAERUM, Scope::Participants, stated(7, "Veien er stengt")),
    ]);
    let mut live = fold(&events[..3]);
    let snapshot = live.clone();
    live.apply(&events[3]);
    assert_eq!(snapshot, fold(&events[..3]));
    assert_ne!(live, snapshot);
}

#[test]
fn an_exercise_is_flagged_from_its_first_line() {
    //
    let Event::IncidentOpened(opened) = crate::scene::opened() else {
        panic!("an opening")
    };
    let (exercise, severity) = (true, Severity::Minor);
    let opening = Event::IncidentOpened(Opened {
        exercise,
        severity,
        ..opened
    });
    assert!(fold(&[line(0, 0, BAERUM, Scope::Own, opening)]).exercise);
}

#[test]
fn an_attached_file_is_known_by_its_line_and_known_to_be_closed_once_that_is_erased() {
    //
    let mut written = entry("Bilde");
    written.attachments = vec![e::Attachment {
        sha256: "0a".repeat(32),
        size: 12,
        media_type: "image/jpeg".into(),
        name: "bru.jpg".into(),
        content_sha256: "0b".repeat(32).into(),
        key: varsko_domain::Secret("nøkkel".into()),
    }];
    let event = Event::EntryRecorded(written);
    let mut events = log([(5, ASKER, Scope::Own, event)]);
    let known = |events: &[Recorded]| {
        let picture = fold(events);
        let attached = picture.lines.attached();
        attached
            .map(|(name, erased)| (name.to_owned(), erased))
            .collect::<Vec<_>>()
    };
    assert_eq!(known(&events), [("0a".repeat(32), false)]);
    events.push(line(3, 9, ASKER, Scope::Own, erased(vec![2])));
    assert_eq!(known(&events), [("0a".repeat(32), true)]);
}

proptest! {
    #[test]
    fn folding_in_one_go_equals_folding_in_two_parts_through_a_snapshot( // G-6
        events in any_log(),
        cut in any::<prop::sample::Index>(),
    ) {
        let (first, rest) = events.split_at(cut.index(events.len()));
        let stored = serde_json::to_vec(&fold(first)).unwrap();
        let mut picture: IncidentPicture = serde_json::from_slice(&stored).unwrap();
        rest.iter().for_each(|recorded| picture.apply(recorded));
        prop_assert_eq!(picture, fold(&events));
    }

    #[test]
    fn events_are_taken_in_any_order(events in any_log().prop_shuffle()) {
        let picture = fold(&events);
        prop_assert_eq!(picture.last.map(|last| last.line), Some(events.len() as u32 - 1));
    }

    #[test]
    fn erasing_afterwards_equals_never_having_had_the_words( // G-8
        events in any_log(),
        which in any::<prop::sample::Index>(),
    ) {
        let number = which.index(events.len());
        let erasing = line(events.len() as u32, 99, BAERUM, Scope::Participants, erased(vec![number as u32]));
        let mut keyless = events.clone();
        keyless[number] = without_words(&events[number]);
        let erased = fold(events.iter().chain([&erasing]));
        prop_assert_eq!(erased, fold(keyless.iter().chain([&erasing])));
    }
}

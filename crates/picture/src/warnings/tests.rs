//! Warnings with their words: what is kept of one, and what an incident's log tells of it.

use super::*;
use crate::directory::Directory;
use crate::generated::warnings::warned;
use crate::scene::{ASKER, BAERUM, COUNTY, fold, line, log, minute, reader};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::incident::events::ErasureCarriedOut;
use varsko_domain::organisation::warnings::events as e;
use varsko_domain::words::{Scope, WarningLevel, WarningNews};
use varsko_domain::{Event, Stream};

fn id(number: u128) -> WarningId {
    Uuid::from_u128(number).into()
}

fn message(identifier: &str, level: WarningLevel) -> WarningMessage {
    WarningMessage {
        identifier: identifier.into(),
        sender: "noreply@met.no".into(),
        sender_name: None,
        event: "rainFlood".into(),
        level,
        sent: None,
        onset: Some(minute(60)),
        expires: Some(minute(600)),
        exercise: false,
        headline: Some(format!("Ekstremt mye regn, {identifier}").into()),
        area: Some("Bærum".into()),
        description: None,
        consequences: None,
        instruction: None,
        web: None,
        holds: e::WarningArea::default(),
    }
}

fn asks(acknowledgement: bool) -> e::WarningAsks {
    e::WarningAsks {
        acknowledgement,
        incident: false,
        list: None,
    }
}

fn received(identifier: &str) -> WarningEvent {
    WarningEvent::Received(e::WarningReceived {
        warning: id(1),
        message: message(identifier, WarningLevel::Orange),
        asks: asks(true),
    })
}

fn updated(identifier: &str, level: WarningLevel, again: bool) -> WarningEvent {
    WarningEvent::Updated(e::WarningUpdated {
        warning: id(1),
        message: message(identifier, level),
        asks: asks(again),
    })
}

fn acknowledged() -> WarningEvent {
    WarningEvent::Acknowledged(e::WarningAcknowledged {
        warning: id(1),
        note: Some("Vakt satt".into()),
    })
}

fn set_aside() -> WarningEvent {
    WarningEvent::SetAside(e::WarningSetAside {
        warning: id(1),
        reason: "Gjelder fjellet".into(),
    })
}

/// What an organisation's stream says, an event a minute.
fn stream(events: impl IntoIterator<Item = WarningEvent>) -> Vec<Recorded> {
    let numbered = (1..).zip(events);
    numbered
        .map(|(number, event)| Recorded {
            stream: Stream::Organisation(BAERUM),
            ..line(
                number,
                i64::from(number),
                BAERUM,
                Scope::Own,
                Event::Warning(event),
            )
        })
        .collect()
}

fn directory<'a>(events: impl IntoIterator<Item = &'a Recorded>) -> Directory {
    let mut directory = crate::scene::directory();
    events.into_iter().for_each(|event| directory.apply(event));
    directory
}

fn file(events: &[Recorded]) -> WarningFile {
    directory(events)
        .warnings
        .get(BAERUM, id(1))
        .unwrap()
        .clone()
}

#[test]
fn a_warning_is_its_newest_message_with_when_it_came_and_who_answered() {
    let events = stream([
        received("hans-1"),
        updated("hans-2", WarningLevel::Orange, false),
        acknowledged(),
    ]);
    let [coming, anew, answer] = [0, 1, 2].map(|nth| Origin::of(&events[nth]));
    let expected = WarningFile {
        message: message("hans-2", WarningLevel::Orange),
        received: coming,
        updated: Some(anew),
        cancelled: None,
        acknowledged: Some((answer, Some("Vakt satt".into()))),
        set_aside: None,
    };
    assert_eq!(file(&events), expected);
    assert_eq!(directory(&events).warnings.of(ASKER).count(), 0);
}

#[test]
fn what_asks_anew_takes_the_answer_off_and_what_does_not_leaves_it() {
    //
    for answer in [acknowledged(), set_aside()] {
        let answered =
            |warning: &WarningFile| warning.acknowledged.is_some() || warning.set_aside.is_some();
        let same = updated("hans-2", WarningLevel::Orange, false);
        let worse = updated("hans-3", WarningLevel::Red, true);
        let events = stream([received("hans-1"), answer, same, worse]);
        assert!(answered(&file(&events[..3])));
        assert!(!answered(&file(&events)));
    }
}

#[test]
fn whoever_acknowledges_takes_back_that_it_was_set_aside() {
    let events = stream([received("hans-1"), set_aside(), acknowledged()]);
    let reason = file(&events[..2]).set_aside.unwrap().1;
    assert_eq!(reason, "Gjelder fjellet".into());
    let now = file(&events);
    assert!(now.set_aside.is_none() && now.acknowledged.is_some());
}

#[test]
fn one_that_was_called_off_stays_with_what_took_its_place() {
    let cancelled = WarningEvent::Cancelled(e::WarningCancelled {
        warning: id(1),
        identifier: "hans-4".into(),
        replaced_by: Some(id(2)),
    });
    let events = stream([received("hans-1"), cancelled]);
    let warning = file(&events);
    assert_eq!(
        warning.cancelled,
        Some((Origin::of(&events[1]), Some(id(2))))
    );
    assert_eq!(warning.message, message("hans-1", WarningLevel::Orange));
}

/// A line that tells of a warning.
fn tells(warning: u128, news: WarningNews, message: WarningMessage) -> Event {
    Event::IncidentWarning(IncidentWarningEvent::Attached(WarningAttached {
        warning: id(warning),
        news,
        identifier: message.identifier,
        sender: message.sender,
        event: message.event,
        level: message.level,
        onset: message.onset,
        expires: message.expires,
        headline: message.headline,
    }))
}

fn seen(events: &[Recorded], by: OrganisationId) -> Vec<(WarningId, String, u32)> {
    let picture = fold(events);
    let reader = reader(by);
    let told = told(&picture, &Lens::new(&picture.access, &reader));
    let told = told.into_iter();
    told.map(|fact| (fact.said.warning, fact.said.identifier, fact.origin.line))
        .collect()
}

#[test]
fn a_reader_gets_what_their_lines_told_of_a_warning_last_and_no_more() {
    //
    let (orange, red) = (WarningLevel::Orange, WarningLevel::Red);
    let events = log([
        (
            1,
            BAERUM,
            Scope::Participants,
            tells(2, WarningNews::Attached, message("a", orange)),
        ),
        (
            2,
            BAERUM,
            Scope::County,
            tells(1, WarningNews::Attached, message("b", orange)),
        ),
        (
            3,
            BAERUM,
            Scope::Own,
            tells(2, WarningNews::Updated, message("c", red)),
        ),
    ]);
    let told = |warning, identifier: &str, line| (id(warning), identifier.to_owned(), line);
    assert_eq!(seen(&events, BAERUM), [told(2, "c", 4), told(1, "b", 3)]);
    assert_eq!(seen(&events, ASKER), [told(2, "a", 2), told(1, "b", 3)]);
    assert_eq!(seen(&events, COUNTY), [told(1, "b", 3)]);
}

#[test]
fn an_erased_line_keeps_the_warning_and_loses_its_headline() {
    //
    let erased = Event::ErasureCarriedOut(ErasureCarriedOut {
        request: Uuid::from_u128(9).into(),
        numbers: vec![2],
        requested_by: Uuid::from_u128(1).into(),
    });
    let attached = tells(1, WarningNews::Attached, message("a", WarningLevel::Red));
    let events = log([
        (1, BAERUM, Scope::Participants, attached),
        (2, BAERUM, Scope::Participants, erased),
    ]);
    let picture = fold(&events);
    let reader = reader(BAERUM);
    let told = told(&picture, &Lens::new(&picture.access, &reader));
    assert_eq!(told[0].said.headline, Some(Text::Erased));
    assert_eq!(told[0].said.level, WarningLevel::Red);
}

proptest! {
    #[test]
    fn folding_in_one_go_equals_folding_in_two_parts_through_a_snapshot( // G-6
        events in proptest::collection::vec(warned(), 0..40),
        cut in any::<prop::sample::Index>(),
    ) {
        let events = stream(events);
        let (first, rest) = events.split_at(cut.index(events.len() + 1));
        let stored = serde_json::to_vec(&directory(first)).unwrap();
        let mut in_parts: Directory = serde_json::from_slice(&stored).unwrap();
        rest.iter().for_each(|event| in_parts.apply(event));
        prop_assert_eq!(in_parts, directory(&events));
    }

    #[test]
    fn words_are_kept_of_exactly_the_warnings_the_domain_remembers(
        events in proptest::collection::vec(warned(), 0..40),
    ) {
        let directory = directory(&stream(events));
        let remembered = &directory.standing.organisations[&BAERUM].warnings.known;
        let remembered: BTreeSet<_> = remembered.keys().copied().collect();
        let kept: BTreeSet<_> = directory.warnings.of(BAERUM).map(|(id, _)| id).collect();
        prop_assert_eq!(kept, remembered);
    }
}

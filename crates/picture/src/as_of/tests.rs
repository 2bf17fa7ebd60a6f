//! Older pictures: what was known, what had happened, and what nobody may read any more.

use super::*;
use crate::generated::any_log;
use crate::scene::{ASKER, BAERUM, fold, log, minute, reader, stated, wrote};
use crate::situation::view;
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::Scope;

/// Bærum learns at minute 60 what happened at minute 10.
fn late() -> Vec<Recorded> {
    let mut events = log([
        (20, BAERUM, Scope::Participants, stated(1, "Veien er åpen")),
        (60, BAERUM, Scope::Participants, stated(2, "Brua er tatt")),
    ]);
    events[3].occurred_at = minute(10);
    events
}

fn items(picture: &IncidentPicture) -> Vec<u128> {
    picture.items.iter().map(|(id, _)| id.0.as_u128()).collect()
}

#[test]
fn what_was_known_and_what_had_happened_at_one_instant_differ() {
    //
    let events = late();
    let known = as_of(&events, AsOf::Instant(minute(30), Basis::Recorded));
    let happened = as_of(&events, AsOf::Instant(minute(30), Basis::Occurred));
    assert_eq!(items(&known), [1]);
    assert_eq!(items(&happened), [1, 2]);
    assert_eq!(
        items(&as_of(&events, AsOf::Instant(minute(15), Basis::Occurred))),
        [2]
    );
}

#[test]
fn a_line_noted_elsewhere_was_known_when_it_was_noted() {
    //
    let mut events = late();
    events[3].noted_at = Some(minute(25));
    let known = as_of(&events, AsOf::Instant(minute(30), Basis::Recorded));
    assert_eq!(items(&known), [1, 2]);
}

#[test]
fn the_instant_itself_is_included() {
    let events = late();
    assert_eq!(
        items(&as_of(&events, AsOf::Instant(minute(60), Basis::Recorded))),
        [1, 2]
    );
    assert_eq!(items(&as_of(&events, AsOf::Position(4))), [1, 2]);
    assert_eq!(items(&as_of(&events, AsOf::Position(3))), [1]);
}

#[test]
fn what_happened_later_stands_last_in_the_order_of_happening() {
    let mut events = log([
        (20, BAERUM, Scope::Participants, stated(1, "Vannet stiger")),
        (
            60,
            BAERUM,
            Scope::Participants,
            stated(1, "Vannet er stabilt"),
        ),
    ]);
    events[3].occurred_at = minute(10);
    let newest = |picture: IncidentPicture| {
        let steps = &picture.items.get(&Uuid::from_u128(1).into()).unwrap().steps;
        steps.last().unwrap().origin.line
    };
    assert_eq!(newest(as_of(&events, AsOf::Now)), 3);
    assert_eq!(
        newest(as_of(&events, AsOf::Instant(minute(90), Basis::Occurred))),
        2
    );
}

#[test]
fn a_share_recalled_since_is_recalled_in_every_older_picture() {
    //
    let recall = e::EntryShareRecalled {
        number: 2,
        scope: Scope::Own,
        reason: "Feil".into(),
    };
    let events = log([
        (
            20,
            ASKER,
            Scope::Participants,
            stated(1, "Skjermet adresse"),
        ),
        (
            60,
            ASKER,
            Scope::Participants,
            Event::EntryShareRecalled(recall),
        ),
    ]);
    let then = as_of(&events, AsOf::Position(3));
    assert_eq!(items(&then), [1]);
    let directory = crate::scene::directory();
    assert!(view(&then, &reader(BAERUM), &directory).sections.is_empty());
    assert_eq!(view(&then, &reader(ASKER), &directory).sections.len(), 1);
}

#[test]
fn a_past_unfolded_line_by_line_is_read_by_todays_shares() {
    //
    let recall = e::EntryShareRecalled {
        number: 2,
        scope: Scope::Own,
        reason: "Feil".into(),
    };
    let events = log([
        (
            20,
            ASKER,
            Scope::Participants,
            stated(1, "Skjermet adresse"),
        ),
        (
            60,
            ASKER,
            Scope::Participants,
            Event::EntryShareRecalled(recall),
        ),
        (70, ASKER, Scope::Participants, wrote("Etterpå")),
    ]);
    let now = fold(&events);
    let mut past = fold(&events[..3]);
    past.read_as_in(&now);
    let seen = view(&past, &reader(BAERUM), &crate::scene::directory());
    assert!(seen.sections.is_empty());
    past.apply(&events[3]);
    past.apply(&events[4]);
    past.read_as_in(&now);
    assert_eq!(past, now);
}

proptest! {
    #[test]
    fn the_picture_as_of_now_is_the_live_picture(events in any_log()) {
        prop_assert_eq!(as_of(&events, AsOf::Now), fold(&events));
        prop_assert_eq!(as_of(&events, AsOf::Position(u64::MAX)), fold(&events));
    }

    #[test]
    fn any_instant_has_a_picture_on_either_basis(events in any_log(), at in -100..200i64) {
        for basis in [Basis::Recorded, Basis::Occurred] {
            let asked = AsOf::Instant(minute(at), basis);
            let folded = events.iter().filter(|recorded| asked.includes(recorded)).count();
            prop_assert_eq!(as_of(&events, asked).id.is_some(), folded > 0);
        }
    }
}

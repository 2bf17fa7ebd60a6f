//! Starting a list: as it was previewed, once, and by those who may.

use crate::dispatch::{TEXT, as_previewed, leader, prepared, started};
use crate::prelude::*;
use varsko_domain::limits::DUPLICATE_WITHIN_MIN;
use varsko_domain::{PreviewId, Thing};

#[test]
fn a_list_starts_only_as_it_was_previewed() {
    //
    let history = prepared();
    let other_text = plan(&history, false, at("07:20")).named("En annen tekst", None);
    let for_a_drill = plan(&history, true, at("07:20")).named(TEXT, None);
    for name in [other_text, for_a_drill, PreviewId(uuid::Uuid::nil())] {
        given(history.clone())
            .now("07:20")
            .when(start_list(TEXT, name))
            .refused(Refusal::PreviewChanged);
    }
    let start = as_previewed(&history, "07:20", TEXT);
    let points = vec![point(1, Channel::Email, "leder@baerum.kommune.no")];
    given(history.asked("07:19", reached_by(leader(), points)))
        .now("07:20")
        .when(start)
        .refused(Refusal::PreviewChanged);
}

#[test]
fn the_same_list_twice_within_minutes_is_an_accident_unless_someone_says_why_not() {
    //
    let history = started(prepared());
    let again = |time: &str| as_previewed(&history, time, TEXT);
    given(history.clone())
        .now("07:24")
        .when(again("07:24"))
        .refused(Refusal::JustNotified {
            minutes: 4,
            within: DUPLICATE_WITHIN_MIN,
        });
    let preview = plan(&history, false, at("07:24")).named(TEXT, None);
    let meant = StartList {
        again: Some("Dekningen var borte".into()),
        ..starting(TEXT, preview)
    };
    let events = given(history.clone())
        .now("07:24")
        .when(ask(C::StartList(meant)))
        .decided();
    assert!(matches!(
        &events[0].event,
        Event::NotificationStarted(started) if started.again == Some("Dekningen var borte".into())
    ));
    let later = given(history.clone()).now("07:50").when(again("07:50"));
    assert_eq!(later.decided().len(), 2);
    // A drill is no alarm, nor an alarm a drill.
    let preview = plan(&history, true, at("07:24")).named(TEXT, None);
    let drill = StartList {
        drill: true,
        ..starting(TEXT, preview)
    };
    let drilled = given(history).now("07:24").when(ask(C::StartList(drill)));
    assert_eq!(drilled.decided().len(), 2);
}

#[test]
fn a_drill_does_not_move_the_incident() {
    //
    let history = prepared();
    let preview = plan(&history, true, at("07:20")).named(TEXT, None);
    let drill = StartList {
        drill: true,
        ..starting(TEXT, preview)
    };
    let events = given(history)
        .now("07:20")
        .when(ask(C::StartList(drill)))
        .decided();
    assert!(matches!(
        &events[0].event,
        Event::NotificationStarted(started) if started.run.as_ref().is_some_and(|run| run.drill)
    ));
}

#[test]
fn a_list_that_is_not_there_or_withdrawn_is_not_started() {
    //
    let nil = PreviewId(uuid::Uuid::nil());
    given(incident().detected("07:12"))
        .when(start_list(TEXT, nil))
        .refused(Refusal::Unknown { what: Thing::List });
    given(prepared().asked("07:13", withdraw_list("Utdatert")))
        .when(start_list(TEXT, nil))
        .refused(Refusal::ListWithdrawn);
    given(prepared())
        .when(start_list(" ", nil))
        .refused(Refusal::Empty { field: "text" });
}

#[test]
fn an_operator_of_the_centre_starts_lists_for_those_it_serves() {
    //
    let history = prepared();
    let start = as_previewed(&history, "07:20", TEXT);
    let start = start.by(operator()).on_behalf_of(BAERUM);
    assert_eq!(given(history).now("07:20").when(start).decided().len(), 3);
}

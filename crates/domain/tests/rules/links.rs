//! How incidents stand to each other: related, one a part of the other, one and the same.

use crate::prelude::*;
use varsko_domain::incident::link::events::{IncidentLinked, IncidentUnlinked, LinkEvent, Tie};
use varsko_domain::{IncidentId, Stream};
use varsko_testkit::open;

const DAM: IncidentId = IncidentId(uuid::Uuid::from_u128(0x7001));
const SLIDE: IncidentId = IncidentId(uuid::Uuid::from_u128(0x7002));
const ELSEWHERE: IncidentId = IncidentId(uuid::Uuid::from_u128(0x7003));
const DRILL: IncidentId = IncidentId(uuid::Uuid::from_u128(0x7004));

/// The flood, a dam and a slide of Bærum's, an incident of Oslo's, and an exercise.
fn flood() -> History {
    let mut drill = opening("Øvelse");
    drill.exercise = true;
    incident()
        .detected("07:12")
        .asked("07:13", open(opening("Demning")).named(DAM.0))
        .asked("07:14", open(opening("Skred")).named(SLIDE.0))
        .asked(
            "07:15",
            open(opening("Brann"))
                .by(leader_of_oslo())
                .named(ELSEWHERE.0),
        )
        .asked("07:16", open(drill).named(DRILL.0))
}

fn leader_of_oslo() -> varsko_domain::Actor {
    actor(AccessRole::CrisisLeader, OSLO)
}

fn linked(other: IncidentId, tie: Tie) -> Event {
    Event::Link(LinkEvent::Linked(IncidentLinked {
        other,
        tie,
        reason: None,
    }))
}

#[test]
fn a_link_is_told_in_both_logs_by_one_command() {
    let decided = given(flood()).when(link(DAM, Tie::Contains)).decided();
    let told: Vec<_> = decided
        .into_iter()
        .map(|decided| (decided.stream, decided.event))
        .collect();
    assert_eq!(
        told,
        [
            (Stream::Incident(INCIDENT), linked(DAM, Tie::Contains)),
            (Stream::Incident(DAM), linked(INCIDENT, Tie::PartOf)),
        ]
    );
}

#[test]
fn a_link_that_is_there_stays_quiet_and_another_kind_is_refused() {
    let history = flood().asked("07:20", link(DAM, Tie::Related));
    given(history.clone()).when(link(DAM, Tie::Related)).quiet();
    given(history)
        .when(link(DAM, Tie::Contains))
        .refused(Refusal::TiedAlready);
}

#[test]
fn an_incident_is_never_a_part_of_itself_nor_of_two_others() {
    given(flood())
        .when(link(INCIDENT, Tie::Related))
        .refused(Refusal::TiedToItself);
    let history = flood().asked("07:20", link(DAM, Tie::Contains));
    // The slide would hold the flood, which holds the dam: fine. The dam may not hold the slide then.
    let history = history.asked("07:21", link(SLIDE, Tie::PartOf));
    given(history.clone())
        .when(link(SLIDE, Tie::Contains))
        .refused(Refusal::TiedAlready);
    let order = link(SLIDE, Tie::Contains).order(DAM, WHEN);
    let refusal = varsko_domain::decide(history.world(), &order, at("07:30"));
    assert_eq!(refusal, Err(Refusal::PartOfItself));
    let history = flood().asked("07:20", link(DAM, Tie::PartOf));
    given(history)
        .when(link(SLIDE, Tie::PartOf))
        .refused(Refusal::PartAlready);
}

#[test]
fn what_was_merged_takes_nothing_new_and_goes_on_elsewhere() {
    let history = flood().asked("07:20", link(DAM, Tie::MergedInto));
    given(history.clone())
        .when(set_focus(&["Liv først"]))
        .refused(Refusal::Merged { into: DAM });
    given(history.clone())
        .when(link(SLIDE, Tie::Related))
        .refused(Refusal::Merged { into: DAM });
    given(history)
        .when(unlink(DAM, "Angrer"))
        .refused(Refusal::MergedForGood);
}

#[test]
fn only_the_leader_of_both_merges_them() {
    given(flood())
        .when(link(DAM, Tie::MergedInto).by(staff()))
        .refused(not_permitted(
            Operation::Close,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn an_incident_one_may_not_see_is_as_unknown_as_one_that_never_was() {
    let never = IncidentId(uuid::Uuid::from_u128(404));
    for other in [ELSEWHERE, never] {
        given(flood())
            .when(link(other, Tie::Related))
            .refused(Refusal::UnknownIncident);
    }
}

#[test]
fn an_exercise_is_never_tied_to_reality() {
    //
    given(flood())
        .when(link(DRILL, Tie::Related))
        .refused(Refusal::ExerciseTiedToReality);
}

#[test]
fn a_link_is_taken_away_in_both_logs_and_only_if_it_is_there() {
    given(flood())
        .when(unlink(DAM, "Feil"))
        .refused(Refusal::NotTied);
    let history = flood().asked("07:20", link(DAM, Tie::Related));
    let gone = |other| {
        Event::Link(LinkEvent::Unlinked(IncidentUnlinked {
            other,
            tie: Tie::Related,
            reason: "Feil".into(),
        }))
    };
    let decided = given(history).when(unlink(DAM, "Feil")).decided();
    let told: Vec<_> = decided
        .into_iter()
        .map(|decided| (decided.stream, decided.event))
        .collect();
    assert_eq!(
        told,
        [
            (Stream::Incident(INCIDENT), gone(DAM)),
            (Stream::Incident(DAM), gone(INCIDENT)),
        ]
    );
}

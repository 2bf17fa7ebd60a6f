//! Planned reliefs and ends, least staffing, legal ground and powers (R-30, R-32).

use crate::prelude::*;
use varsko_domain::Alarm;
use varsko_domain::incident::staffing::events as s;
use varsko_domain::incident::staffing::events::StaffingEvent as S;
use varsko_domain::limits::{POWERS_MAX, SHORT_BYTES_MAX};

fn staffed() -> History {
    let assign = assign_role("log_keeper", staff().person, Capacity::Deputy);
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    seated.asked("07:45", assign)
}

fn planned() -> History {
    let plan = plan_relief(
        "log_keeper",
        staff().person,
        Some(log_keeper().person),
        "18:00",
    );
    staffed().asked("09:00", plan.named(RELIEF.0))
}

fn relief_alarm() -> Alarm {
    Alarm::Relief { relief: RELIEF }
}

#[test]
fn activation_states_its_legal_ground_its_powers_and_what_it_starts() {
    // R-30, R-39
    let terms = ActivateBody {
        legal_ground: Some("Sivilbeskyttelsesloven § 15".into()),
        powers: vec!["Disponere inntil fem millioner kroner".into()],
        until: Some(at("20:00")),
        ..ActivateBody::by_authority(Body::Staff, "Kommunedirektøren")
    };
    let activated = e::BodyActivated {
        legal_ground: terms.legal_ground.clone(),
        powers: terms.powers.clone(),
        until: terms.until,
        first_picture_by: Some(at("13:00")),
        mailbox_by: Some(at("13:00")),
        ..e::BodyActivated::by_authority(Body::Staff, "Kommunedirektøren")
    };
    let notified = incident().detected("07:12").notified("07:20");
    given(notified)
        .when(ask(C::ActivateBody(terms)))
        .then([reached(Phase::Mobilise), Event::BodyActivated(activated)]);
}

#[test]
fn terms_of_an_activation_are_bounded_and_its_end_lies_ahead() {
    let refused = |command, refusal| {
        given(staffed())
            .when(ask(C::ActivateBody(command)))
            .refused(refusal);
    };
    let plain = || ActivateBody::by_authority(Body::Staff, "Kommunedirektøren");
    let legal_ground = Some(long(SHORT_BYTES_MAX + 1));
    refused(
        ActivateBody {
            legal_ground,
            ..plain()
        },
        too_long("legalGround", SHORT_BYTES_MAX),
    );
    let powers = vec!["x".into(); POWERS_MAX + 1];
    let (what, given, max) = ("powers", POWERS_MAX + 1, POWERS_MAX);
    refused(
        ActivateBody { powers, ..plain() },
        Refusal::TooMany { what, given, max },
    );
    let powers = vec!["".into()];
    refused(
        ActivateBody { powers, ..plain() },
        Refusal::Empty { field: "powers" },
    );
    let (field, given, now) = ("until", at("11:59"), noon());
    refused(
        ActivateBody {
            until: Some(given),
            ..plain()
        },
        Refusal::NotAhead { field, given, now },
    );
}

#[test]
fn a_planned_end_rings_when_the_body_sits_longer_and_not_once_it_is_stood_down() {
    let planned = staffed().asked("08:00", plan_stand_down(Body::Leadership, "11:00"));
    let alarm = Alarm::StandDown {
        organisation: BAERUM,
        body: Body::Leadership,
    };
    let rung = ring(alarm).by(system(BAERUM)).occurred("11:00");
    let body = Body::Leadership;
    given(planned.clone())
        .when(rung.clone())
        .then([Event::Staffing(S::StandDownOverdue(s::StandDownOverdue {
            body,
        }))]);
    given(planned.asked("10:00", stand_down(body)))
        .when(rung)
        .quiet();
    given(staffed())
        .when(plan_stand_down(Body::Staff, "18:00"))
        .refused(Refusal::BodyNotActive);
}

#[test]
fn a_relief_is_planned_for_someone_who_holds_the_role_and_lies_ahead() {
    // R-32
    let (leaves, comes) = (staff().person, log_keeper().person);
    given(staffed())
        .when(plan_relief("log_keeper", leaves, Some(comes), "18:00"))
        .then([Event::Staffing(S::ReliefPlanned(s::ReliefPlanned {
            relief: WHEN.into(),
            role: "log_keeper".into(),
            person: leaves,
            successor: Some(comes),
            at: at("18:00"),
            note: None,
        }))]);
    let role = || "log_keeper".to_owned();
    given(staffed())
        .when(plan_relief("log_keeper", comes, None, "18:00"))
        .refused(Refusal::RoleNotHeld { role: role() });
    given(staffed())
        .when(plan_relief("log_keeper", leaves, Some(leaves), "18:00"))
        .refused(Refusal::RoleAlreadyHeld { role: role() });
    let (field, given_at, now) = ("at", at("12:00"), noon());
    given(staffed())
        .when(plan_relief("log_keeper", leaves, None, "12:00"))
        .refused(Refusal::NotAhead {
            field,
            given: given_at,
            now,
        });
}

#[test]
fn a_relief_carried_out_hands_the_role_over_in_the_same_capacity() {
    // R-31
    let role = || "log_keeper".to_owned();
    given(planned()).when(carry_out_relief()).then([
        Event::RoleRelieved(e::RoleRelieved {
            role: role(),
            person: staff().person,
            handover: Some("Tre åpne saker".into()),
        }),
        Event::RoleAssigned(e::RoleAssigned {
            role: role(),
            person: log_keeper().person,
            capacity: Capacity::Deputy,
        }),
        Event::Staffing(S::ReliefCarriedOut(s::ReliefCarriedOut { relief: RELIEF })),
    ]);
}

#[test]
fn a_relief_that_did_not_happen_is_told_once_and_can_still_be_carried_out() {
    let rung = ring(relief_alarm()).by(system(BAERUM)).occurred("18:00");
    let late = given(planned()).now("18:05").when(rung.clone());
    late.then([Event::Staffing(S::ReliefOverdue(s::ReliefOverdue {
        relief: RELIEF,
    }))]);
    let overdue = planned().asked("18:05", rung.clone());
    given(overdue.clone()).now("18:06").when(rung).quiet();
    assert_eq!(
        given(overdue)
            .now("18:30")
            .when(carry_out_relief())
            .decided()
            .len(),
        3
    );
}

#[test]
fn a_relief_taken_back_or_overtaken_by_hand_rings_no_more() {
    let rung = ring(relief_alarm()).by(system(BAERUM)).occurred("18:00");
    let relieved = relieve_role("log_keeper", staff().person);
    for over in [cancel_relief(), relieved, carry_out_relief()] {
        let history = planned().asked("10:00", over);
        given(history.clone())
            .now("18:00")
            .when(rung.clone())
            .quiet();
        given(history)
            .when(cancel_relief())
            .refused(Refusal::Unknown {
                what: varsko_domain::Thing::Relief,
            });
    }
}

#[test]
fn the_least_staffing_is_set_for_a_body_or_one_of_its_roles() {
    // R-32
    let set = |role: Option<&str>, at_least| {
        let role = role.map(str::to_owned);
        let body = Body::Staff;
        Event::Staffing(S::MinimumSet(s::MinimumSet {
            body,
            role,
            at_least,
        }))
    };
    given(staffed())
        .when(set_minimum(Body::Staff, Some("log_keeper"), 2))
        .then([set(Some("log_keeper"), 2)]);
    given(staffed().asked("08:00", set_minimum(Body::Staff, None, 3)))
        .when(set_minimum(Body::Staff, None, 3))
        .quiet();
    given(staffed())
        .when(set_minimum(Body::Staff, None, 0))
        .quiet();
    let role = "crisis_leader".to_owned();
    given(staffed())
        .when(set_minimum(Body::Staff, Some("crisis_leader"), 1))
        .refused(Refusal::RoleOfOtherBody { role });
}

#[test]
fn an_activation_stored_before_its_terms_were_asked_for_still_decodes() {
    let facts = r#"{"body":"leadership","authority":0,"place":null}"#;
    let sealed = r#"["Kommunedirektøren"]"#.as_bytes();
    let activated = Event::decode("body.activated", 1, facts, Some(sealed)).unwrap();
    let plain = e::BodyActivated::by_authority(Body::Leadership, "Kommunedirektøren");
    assert_eq!(activated, Event::BodyActivated(plain));
}

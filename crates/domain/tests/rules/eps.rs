//! Evacuee and next-of-kin centres: who keeps the register, who sees it, and how it ends.

use crate::prelude::*;
use varsko_domain::incident::eps::events as p;
use varsko_domain::incident::eps::events::EpsEvent as P;
use varsko_domain::{Actor, Alarm, Thing};

fn keeper() -> Actor {
    actor(AccessRole::EpsStaff, BAERUM)
}

fn opened() -> History {
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    seated.asked("08:00", open_eps().named(EPS.0))
}

fn with_a_guest() -> History {
    let astrid = register_guest("Astrid Testmann", GuestKind::Evacuee);
    opened().asked("09:00", astrid.by(keeper()).named(GUEST.0))
}

fn counted(registered: u32, evacuees: u32, relatives: u32) -> Event {
    Event::Eps(P::Counted(p::GuestsCounted {
        eps: EPS,
        registered,
        evacuees,
        relatives,
    }))
}

#[test]
fn a_centre_is_opened_on_a_recorded_decision() {
    //
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    given(seated)
        .when(open_eps())
        .then([Event::Eps(P::Opened(p::EpsOpened {
            eps: WHEN.into(),
            place: "Thon hotell Oslofjord".into(),
            decided_by: EpsAuthority::Police,
            decision: "Stabssjefen klokka ni".into(),
        }))]);
}

#[test]
fn registering_tells_the_keepers_who_and_all_others_how_many() {
    //
    let decided = given(with_a_guest())
        .when(register_guest("Per Testmann", GuestKind::Relative).by(keeper()))
        .decided();
    let [registered, told] = decided.as_slice() else {
        panic!("not two events: {decided:?}");
    };
    assert_eq!(registered.event.restricted_to(), [AccessRole::EpsStaff]);
    assert_eq!(told.event, counted(2, 1, 1));
    assert_eq!(told.event.restricted_to(), []);
    let facts = registered.event.encode().unwrap().facts;
    assert!(!facts.contains("Testmann"), "{facts}");
}

#[test]
fn nobody_but_the_keepers_reads_or_keeps_the_register_the_crisis_leader_included() {
    //
    let history = with_a_guest();
    let world = history.world();
    let known = &world.incidents[&INCIDENT];
    let register: Vec<u32> = known.eps[&EPS].lines.clone();
    assert_eq!(register.len(), 1);
    let reads = |who: Actor| {
        let reader =
            varsko_domain::rights::Reader::of(&who, &known.participants, None, &world.directory);
        reader.is_some_and(|reader| known.lines.read(&reader, register[0]).is_some())
    };
    assert!(reads(keeper()));
    for role in AccessRole::ALL
        .iter()
        .copied()
        .filter(|role| !matches!(role, AccessRole::EpsStaff | AccessRole::System))
    {
        assert!(!reads(actor(role, BAERUM)), "{role}");
    }
    assert!(!reads(actor(AccessRole::EpsStaff, ASKER)));
    given(history)
        .when(register_guest("Per Testmann", GuestKind::Relative))
        .refused(not_permitted(
            Operation::KeepEpsRegister,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
}

#[test]
fn checking_out_and_in_again_moves_the_counts() {
    let out = given(with_a_guest())
        .when(move_guest(false).by(keeper()))
        .decided();
    assert_eq!(out[1].event, counted(1, 0, 0));
    given(with_a_guest())
        .when(move_guest(true).by(keeper()))
        .quiet();
    given(opened())
        .when(move_guest(false).by(keeper()))
        .refused(Refusal::Unknown { what: Thing::Guest });
    let set = opened().asked("08:10", set_eps_unit("registration"));
    assert_eq!(set.world().incidents[&INCIDENT].eps[&EPS].units.len(), 1);
}

#[test]
fn a_centre_closes_when_all_have_left_and_before_the_incident() {
    given(with_a_guest())
        .when(close_eps())
        .refused(Refusal::EpsNotEmpty { inside: 1 });
    let left = with_a_guest().asked("10:00", move_guest(false).by(keeper()));
    let erase_at = noon().plus_ms(30 * 24 * 3_600_000);
    given(left.clone())
        .when(close_eps())
        .then([Event::Eps(P::Closed(p::EpsClosed {
            eps: EPS,
            reason: None,
            erase_at,
        }))]);
    given(left.clone())
        .when(close().skipping("Over"))
        .refused(Refusal::EpsStillOpen);
    given(left.asked("11:00", close_eps()))
        .when(register_guest("Per Testmann", GuestKind::Relative).by(keeper()))
        .refused(Refusal::EpsClosed);
}

#[test]
fn the_register_is_erased_by_rule_also_after_the_incident_is_closed() {
    //
    let left = with_a_guest().asked("10:00", move_guest(false).by(keeper()));
    let closed = left.asked("11:00", close_eps());
    let closed = closed.asked("11:30", close().skipping("Over"));
    let alarm = Alarm::EpsRetention { eps: EPS };
    let alarms = &closed.world().incidents[&INCIDENT].alarms;
    let (due, _) = alarms.at(&alarm).expect("the register outlives the part");
    let lines = closed.world().incidents[&INCIDENT].eps[&EPS].lines.clone();
    assert_eq!(lines.len(), 2);
    let order = varsko_domain::ringing(
        varsko_domain::AlarmsOf::Incident(INCIDENT),
        BAERUM,
        &alarm,
        due,
    );
    let decided = varsko_domain::decide(closed.world(), &order, due).unwrap();
    let events: Vec<Event> = decided.into_iter().map(|decided| decided.event).collect();
    let passed = P::RetentionPassed(p::RetentionPassed { eps: EPS, lines: 2 });
    let erased = e::ErasureCarriedOut {
        request: varsko_domain::RequestId(EPS.0),
        numbers: lines,
        requested_by: crisis_leader().person,
    };
    assert_eq!(
        events,
        [Event::Eps(passed), Event::ErasureCarriedOut(erased)]
    );
}

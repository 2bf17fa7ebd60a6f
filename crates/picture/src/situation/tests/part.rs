//! One organisation's part: its phase, its bodies, its roles, its people.

use super::*;

#[test]
fn the_phase_is_the_furthest_reached_until_someone_goes_back() {
    //
    let (from, to, reason) = (Phase::Handle, Phase::Notify, "Ny bølge".into());
    let back = Event::PhaseReturned(e::PhaseReturned { from, to, reason });
    let events = log([
        (1, BAERUM, SHARED, reached(Phase::Notify)),
        (2, BAERUM, SHARED, reached(Phase::Handle)),
        (3, BAERUM, SHARED, reached(Phase::Mobilise)),
        (4, BAERUM, SHARED, back),
    ]);
    let phase = |upto: usize| {
        let now = seen(&events[..upto], BAERUM).parts[0].phase.unwrap();
        (now.phase, now.since.line)
    };
    assert_eq!(phase(2), (Phase::Detected, 0));
    assert_eq!(phase(4), (Phase::Handle, 3));
    assert_eq!(phase(5), (Phase::Handle, 3));
    assert_eq!(phase(6), (Phase::Notify, 5));
    let reached = seen(&events, BAERUM).parts[0].reached.clone();
    assert_eq!(reached[&Phase::Mobilise].line, 4);
}

#[test]
fn a_critical_role_of_an_active_body_that_nobody_holds_is_a_gap() {
    //
    let events = log([
        (1, BAERUM, SHARED, stated(1, "Vannet stiger")),
        (2, BAERUM, SHARED, activated(Body::Leadership)),
        (3, BAERUM, SHARED, assigned("crisis_leader", KARI)),
        (4, BAERUM, SHARED, relieved("crisis_leader", KARI)),
        (5, BAERUM, SHARED, assigned("crisis_leader", OLA)),
    ]);
    let vacant = |upto: usize| seen(&events[..upto], OPSAM).gaps;
    let vacancy = Vacancy {
        organisation: BAERUM,
        body: Body::Leadership,
        role: "crisis_leader".into(),
        name: "Kriseleder".into(),
    };
    assert_eq!(vacant(3), []);
    assert_eq!(vacant(4), [Gap::Vacant(vacancy.clone())]);
    assert_eq!(vacant(5), []);
    assert_eq!(vacant(6), [Gap::Vacant(vacancy)]);
    assert_eq!(vacant(7), []);
    let intervals: Vec<_> = seen(&events, OPSAM).parts[0]
        .roles
        .iter()
        .map(|held| {
            (
                held.person,
                held.assigned.line,
                held.relieved.map(|origin| origin.line),
            )
        })
        .collect();
    assert_eq!(intervals, [(KARI, 4, Some(5)), (OLA, 6, None)]);
}

#[test]
fn a_body_is_active_from_its_activation_until_it_is_stood_down() {
    //
    let stood_down = e::BodyStoodDown {
        body: Body::Staff,
        reason: Some("Ferdig".into()),
    };
    let events = log([
        (1, BAERUM, SHARED, activated(Body::Staff)),
        (9, BAERUM, SHARED, Event::BodyStoodDown(stood_down)),
        (12, BAERUM, SHARED, activated(Body::Staff)),
    ]);
    let bodies = seen(&events, BAERUM).parts.remove(0).bodies;
    let lines: Vec<_> = bodies
        .iter()
        .map(|tenure| {
            (
                tenure.activated.line,
                tenure.stood_down.map(|origin| origin.line),
            )
        })
        .collect();
    assert_eq!(lines, [(2, Some(3)), (4, None)]);
    assert_eq!(bodies[0].reason, Some("Ferdig".into()));
}

#[test]
fn a_person_stands_where_they_last_said() {
    //
    let says = |presence, eta_minutes| {
        let (person, role) = (KARI, None);
        Event::MobilisationReported(e::MobilisationReported {
            person,
            role,
            presence,
            eta_minutes,
        })
    };
    let events = log([
        (1, BAERUM, SHARED, says(Presence::Coming, Some(20))),
        (9, BAERUM, SHARED, says(Presence::InPlace, None)),
    ]);
    let presence = seen(&events, BAERUM).parts.remove(0).presence;
    assert_eq!(presence.len(), 1);
    assert_eq!(
        (presence[0].said.presence, presence[0].origin.line),
        (Presence::InPlace, 3)
    );
}

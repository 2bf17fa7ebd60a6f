//! Activating the two bodies, filling roles, and who is on the way.

use crate::prelude::*;
use varsko_domain::PersonId;
use varsko_domain::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX};

fn notified() -> History {
    incident().detected("07:12").notified("07:20")
}

fn mobilised() -> History {
    notified().mobilised("07:41")
}

fn activated(body: Body) -> Event {
    let authority = "Beredskapsplanen kap. 3";
    Event::BodyActivated(e::BodyActivated::by_authority(body, authority))
}

/// The first body activated, which starts the organisation's clocks.
fn first_activated(body: Body) -> Event {
    Event::BodyActivated(e::BodyActivated {
        first_picture_by: Some(at("13:00")),
        mailbox_by: Some(at("13:00")),
        ..e::BodyActivated::by_authority(body, "Beredskapsplanen kap. 3")
    })
}

fn assigned(role: &str, person: PersonId, capacity: Capacity) -> Event {
    Event::RoleAssigned(e::RoleAssigned {
        role: role.into(),
        person,
        capacity,
    })
}

#[test]
fn activating_a_body_reaches_the_phase() {
    //
    given(notified())
        .when(activate(Body::Staff))
        .then([reached(Phase::Mobilise), first_activated(Body::Staff)]);
    given(mobilised())
        .when(activate(Body::Staff))
        .then([activated(Body::Staff)]);
}

#[test]
fn any_member_of_the_leadership_and_the_preparedness_officer_can_activate() {
    //
    for convener in [crisis_leader(), leadership(), preparedness_officer()] {
        given(mobilised())
            .when(activate(Body::Staff).by(convener))
            .then([activated(Body::Staff)]);
    }
    given(mobilised())
        .when(activate(Body::Staff).by(staff()))
        .refused(not_permitted(
            Operation::Activate,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn a_body_is_activated_once_with_its_authority() {
    //
    given(mobilised())
        .when(activate(Body::Leadership))
        .refused(Refusal::BodyAlreadyActive);
    let refused = |command, refusal| {
        given(notified())
            .when(ask(C::ActivateBody(command)))
            .refused(refusal);
    };
    let body = Body::Staff;
    refused(
        ActivateBody::by_authority(body, ""),
        Refusal::Empty { field: "authority" },
    );
    let place = Some(long(SHORT_BYTES_MAX + 1));
    refused(
        ActivateBody {
            place,
            ..ActivateBody::by_authority(body, "Plan")
        },
        too_long("place", SHORT_BYTES_MAX),
    );
}

#[test]
fn an_active_body_is_stood_down() {
    //
    given(mobilised())
        .when(stand_down(Body::Leadership))
        .then([Event::BodyStoodDown(e::BodyStoodDown {
            body: Body::Leadership,
            reason: None,
        })]);
    given(mobilised())
        .when(stand_down(Body::Staff))
        .refused(Refusal::BodyNotActive);
    given(mobilised().asked("08:00", stand_down(Body::Leadership)))
        .when(stand_down(Body::Leadership))
        .refused(Refusal::BodyNotActive);
    given(mobilised())
        .when(stand_down(Body::Leadership).by(staff()))
        .refused(not_permitted(
            Operation::Activate,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
    let wordy = StandDownBody {
        body: Body::Leadership,
        reason: Some(long(SHORT_BYTES_MAX + 1)),
    };
    given(mobilised())
        .when(ask(C::StandDownBody(wordy)))
        .refused(too_long("reason", SHORT_BYTES_MAX));
}

#[test]
fn a_role_is_filled_by_a_holder_or_a_deputy() {
    //
    let keeper = log_keeper().person;
    given(notified())
        .when(assign_role("log_keeper", keeper, Capacity::Holder).by(staff()))
        .then([
            reached(Phase::Mobilise),
            assigned("log_keeper", keeper, Capacity::Holder),
        ]);
    let held = || mobilised().asked("07:50", assign_role("log_keeper", keeper, Capacity::Holder));
    given(held())
        .when(assign_role("log_keeper", keeper, Capacity::Holder))
        .refused(Refusal::RoleAlreadyHeld {
            role: "log_keeper".into(),
        });
    given(held())
        .when(assign_role("log_keeper", keeper, Capacity::Deputy))
        .then([assigned("log_keeper", keeper, Capacity::Deputy)]);
    given(held())
        .when(assign_role("log_keeper", staff().person, Capacity::Deputy))
        .then([assigned("log_keeper", staff().person, Capacity::Deputy)]);
}

#[test]
fn a_role_or_a_person_nobody_knows_is_refused() {
    //
    let person = staff().person;
    let refusal = given(mobilised())
        .when(assign_role("astronaut", person, Capacity::Holder))
        .result()
        .unwrap_err();
    let Refusal::UnknownRole { role, known } = refusal else {
        panic!("{refusal}");
    };
    assert_eq!(
        (role.as_str(), known.len(), known[0].as_str()),
        ("astronaut", 10, "crisis_leader")
    );
    let nobody = PersonId(uuid::Uuid::from_u128(404));
    given(mobilised())
        .when(assign_role("log_keeper", nobody, Capacity::Holder))
        .refused(Refusal::UnknownPerson);
    given(mobilised())
        .when(assign_role("Log Keeper", person, Capacity::Holder))
        .refused(Refusal::BadKey { field: "role" });
    given(mobilised())
        .when(assign_role("log_keeper", person, Capacity::Holder).by(observer()))
        .refused(not_permitted(
            Operation::Staff,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn appointing_the_crisis_leader_takes_more_than_filling_roles() {
    //
    let person = leadership().person;
    given(mobilised())
        .when(assign_role("crisis_leader", person, Capacity::Deputy).by(staff()))
        .refused(not_permitted(
            Operation::AppointLeader,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
    given(mobilised())
        .when(assign_role("crisis_leader", person, Capacity::Deputy).by(preparedness_officer()))
        .then([assigned("crisis_leader", person, Capacity::Deputy)]);
    let led = mobilised().asked(
        "07:50",
        assign_role("crisis_leader", person, Capacity::Deputy),
    );
    given(led)
        .when(relieve_role("crisis_leader", person).by(staff()))
        .refused(not_permitted(
            Operation::AppointLeader,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn whoever_is_relieved_hands_over() {
    //
    let person = staff().person;
    let held = || mobilised().asked("07:50", assign_role("operations", person, Capacity::Holder));
    let relieve = |handover| {
        let role = "operations".into();
        ask(C::RelieveRole(RelieveRole {
            role,
            person,
            handover,
        }))
    };
    given(held())
        .when(relieve(Some("Tre åpne saker".into())))
        .then([Event::RoleRelieved(e::RoleRelieved {
            role: "operations".into(),
            person,
            handover: Some("Tre åpne saker".into()),
        })]);
    given(held())
        .when(relieve(Some(long(TEXT_BYTES_MAX + 1))))
        .refused(too_long("handover", TEXT_BYTES_MAX));
    given(mobilised())
        .when(relieve(None))
        .refused(Refusal::RoleNotHeld {
            role: "operations".into(),
        });
    given(held())
        .when(relieve(None).by(observer()))
        .refused(not_permitted(
            Operation::Staff,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn anyone_says_where_they_stand_themselves_in_their_own_organisation() {
    //
    given(notified())
        .when(report_presence(observer().person, Presence::Coming).by(observer()))
        .then([
            reached(Phase::Mobilise),
            Event::MobilisationReported(e::MobilisationReported {
                person: observer().person,
                role: None,
                presence: Presence::Coming,
                eta_minutes: None,
            }),
        ]);
    given(notified())
        .when(report_presence(staff().person, Presence::InPlace).by(observer()))
        .refused(not_permitted(
            Operation::Staff,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn nobody_reports_themselves_into_another_organisation() {
    //
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    given(notified().joined("07:30", ASKER))
        .when(
            report_presence(asker.person, Presence::InPlace)
                .by(asker)
                .on_behalf_of(BAERUM),
        )
        .refused(not_permitted(
            Operation::Staff,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
    let governor = actor(AccessRole::Observer, COUNTY_GOVERNOR);
    given(notified())
        .when(report_presence(governor.person, Presence::InPlace).by(governor))
        .refused(not_permitted(
            Operation::Staff,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn a_presence_is_of_someone_known_and_for_a_role_there_is() {
    //
    let nobody = PersonId(uuid::Uuid::from_u128(404));
    given(mobilised())
        .when(report_presence(nobody, Presence::Called))
        .refused(Refusal::UnknownPerson);
    let report = ReportMobilisation {
        person: staff().person,
        role: Some("astronaut".into()),
        presence: Presence::Called,
        eta_minutes: None,
    };
    let refusal = given(mobilised())
        .when(ask(C::ReportMobilisation(report)))
        .result()
        .unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_ROLE");
}

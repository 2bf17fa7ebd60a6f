//! Making texts unreadable: two people, a ground, and an event of it.

use crate::prelude::*;
use varsko_domain::Thing;
use varsko_domain::limits::{ERASURE_LINES_MAX, SHORT_BYTES_MAX};

/// Lines 1 and 2 are Bærum's; Asker takes part since line 3, and wrote line 4.
fn noted() -> History {
    incident()
        .detected("07:12")
        .asked("07:30", record(entry("Ola er savnet")))
        .asked("07:31", record(entry("Kari er funnet")))
        .joined("07:35", ASKER)
        .asked(
            "07:40",
            record(entry("Vi hjelper")).by(actor(AccessRole::LogKeeper, ASKER)),
        )
}

fn requested() -> History {
    noted().asked(
        "09:00",
        request_erasure(&[1, 2], "GDPR art. 17").named(REQUEST.0),
    )
}

#[test]
fn the_first_person_asks_with_the_lines_and_the_ground() {
    //
    let full = RequestErasure {
        numbers: vec![1, 2],
        ground: "GDPR art. 17".into(),
        reference: Some("Sak 23/1".into()),
    };
    given(noted())
        .when(ask(C::RequestErasure(full)))
        .then([Event::ErasureRequested(e::ErasureRequested {
            request: WHEN.into(),
            numbers: vec![1, 2],
            ground: "GDPR art. 17".into(),
            reference: Some("Sak 23/1".into()),
        })]);
}

#[test]
fn a_request_names_a_ground_and_some_lines_of_its_own() {
    //
    let refused = |what: varsko_testkit::Ask, refusal| given(noted()).when(what).refused(refusal);
    refused(
        request_erasure(&[1], ""),
        Refusal::Empty { field: "ground" },
    );
    refused(
        request_erasure(&[1], &"x".repeat(SHORT_BYTES_MAX + 1)),
        too_long("ground", SHORT_BYTES_MAX),
    );
    refused(
        request_erasure(&[], "GDPR"),
        Refusal::Empty { field: "numbers" },
    );
    refused(
        request_erasure(&[1; ERASURE_LINES_MAX + 1], "GDPR"),
        Refusal::TooMany {
            what: "lines",
            given: ERASURE_LINES_MAX + 1,
            max: ERASURE_LINES_MAX,
        },
    );
    refused(
        request_erasure(&[1, 9], "GDPR"),
        Refusal::UnknownEntry {
            number: 9,
            newest: 4,
        },
    );
    refused(
        request_erasure(&[4], "GDPR"),
        not_permitted(Operation::Erase, AccessRole::CrisisLeader, "Asker"),
    );
    refused(
        request_erasure(&[1], "GDPR").by(log_keeper()),
        not_permitted(Operation::Erase, AccessRole::LogKeeper, "Bærum"),
    );
}

#[test]
fn a_second_person_agrees_and_the_texts_are_gone() {
    //
    given(requested())
        .when(approve_erasure().by(preparedness_officer()))
        .then([Event::ErasureCarriedOut(e::ErasureCarriedOut {
            request: REQUEST,
            numbers: vec![1, 2],
            requested_by: crisis_leader().person,
        })]);
}

#[test]
fn nobody_agrees_with_themselves() {
    //
    given(requested())
        .when(approve_erasure())
        .refused(Refusal::SamePerson);
}

#[test]
fn the_request_can_be_rejected_with_a_reason() {
    //
    given(requested())
        .when(reject_erasure("Arkivplikt"))
        .then([Event::ErasureRejected(e::ErasureRejected {
            request: REQUEST,
            reason: "Arkivplikt".into(),
        })]);
    given(requested())
        .when(reject_erasure(""))
        .refused(Refusal::Empty { field: "reason" });
}

#[test]
fn a_request_is_settled_once() {
    //
    let answers = || {
        [
            approve_erasure().by(leadership()),
            reject_erasure("Nei").by(leadership()),
        ]
    };
    for settling in answers() {
        for again in answers() {
            given(requested().asked("10:00", settling.clone()))
                .when(again)
                .refused(Refusal::AlreadySettled);
        }
    }
}

#[test]
fn a_request_is_settled_within_the_organisation_whose_lines_they_are() {
    //
    let asker = actor(AccessRole::PreparednessOfficer, ASKER);
    for what in [approve_erasure(), reject_erasure("Nei")] {
        given(requested())
            .when(what.clone().by(asker))
            .refused(Refusal::Unknown {
                what: Thing::ErasureRequest,
            });
        given(requested())
            .when(what.clone().by(log_keeper()))
            .refused(not_permitted(
                Operation::Erase,
                AccessRole::LogKeeper,
                "Bærum",
            ));
        given(noted()).when(what).refused(Refusal::Unknown {
            what: Thing::ErasureRequest,
        });
    }
}

#[test]
fn erasure_is_possible_after_the_incident_was_closed() {
    //
    let closed = noted().asked("08:00", close().skipping("falsk alarm"));
    assert_eq!(
        given(closed)
            .when(request_erasure(&[1], "GDPR"))
            .decided()
            .len(),
        1
    );
}

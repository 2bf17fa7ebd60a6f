//! Notification lists and contact points: what can be trusted at night, and what is refused.

use crate::prelude::*;
use varsko_domain::limits::{
    ACK_TIMEOUT_S_MAX, CHAIN_MAX, CONTACT_POINTS_MAX, LIST_ENTRIES_MAX, RECIPIENTS_MAX,
};
use varsko_domain::organisation::lists::commands::DefineList;
use varsko_domain::organisation::lists::events::{Defined, Entry, ListEvent, Verified, Withdrawn};
use varsko_domain::person::contacts::events::{ContactEvent, ContactPoint, PointsSet};
use varsko_domain::{PersonId, Stream, Thing};
use varsko_testkit::LIST;

fn leader() -> PersonId {
    crisis_leader().person
}

fn deputy() -> PersonId {
    leadership().person
}

fn entries() -> Vec<Entry> {
    vec![
        listed(Some("crisis_leader"), &[leader(), deputy()]),
        listed(None, &[staff().person]),
    ]
}

fn refused(list: DefineList, refusal: Refusal) {
    given(installation())
        .when(define_list(list))
        .refused(refusal);
}

fn with(entries: Vec<Entry>) -> DefineList {
    list(ListOrder::Parallel, entries)
}

fn defined() -> History {
    let define = define_list(list(ListOrder::Ordered, entries()));
    installation().asked("06:00", define.named(LIST.0))
}

/// What was decided, apart from its header.
fn events(ask: varsko_testkit::Ask, history: History) -> Vec<(Stream, Event)> {
    let decided = given(history).when(ask).decided().into_iter();
    decided
        .map(|decided| (decided.stream, decided.event))
        .collect()
}

#[test]
fn a_list_is_defined_whole_and_named_after_its_command() {
    //
    let list = list(ListOrder::Ordered, entries());
    let expected = Defined {
        list: WHEN.into(),
        name: list.name.clone(),
        order: list.order,
        channels: Vec::new(),
        timeouts_s: vec![300, 600],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
        entries: entries(),
    };
    assert_eq!(
        events(define_list(list), installation()),
        [(
            Stream::Organisation(BAERUM),
            Event::List(ListEvent::Defined(expected))
        )]
    );
}

#[test]
fn a_list_defined_again_is_a_new_revision_that_nobody_has_verified() {
    //
    let verified = defined().asked("06:10", verify_list());
    let known =
        |history: &History| history.world().directory.organisations[&BAERUM].lists[&LIST].clone();
    assert_eq!(
        known(&verified).verified,
        Some((at("06:10"), preparedness_officer().person))
    );
    let anew = DefineList {
        list: Some(LIST),
        name: "Kriseledelsen og staben".into(),
        ..list(ListOrder::Parallel, entries())
    };
    let anew = verified.asked("06:20", define_list(anew));
    let known = known(&anew);
    assert_eq!((known.revision, known.verified), (2, None));
    assert_eq!(known.defined.name, "Kriseledelsen og staben");
}

#[test]
fn a_list_is_verified_and_withdrawn_by_those_who_prepare() {
    //
    let organisation = Stream::Organisation(BAERUM);
    let verified = Verified {
        list: LIST,
        note: None,
    };
    assert_eq!(
        events(verify_list(), defined()),
        [(organisation, Event::List(ListEvent::Verified(verified)))]
    );
    let withdrawn = Withdrawn {
        list: LIST,
        reason: "Utdatert".into(),
    };
    assert_eq!(
        events(withdraw_list("Utdatert"), defined()),
        [(organisation, Event::List(ListEvent::Withdrawn(withdrawn)))]
    );
    for what in [verify_list(), withdraw_list("x")] {
        given(installation())
            .when(what.clone())
            .refused(Refusal::Unknown { what: Thing::List });
        given(defined().asked("06:10", withdraw_list("Utdatert")))
            .when(what.clone())
            .refused(Refusal::ListWithdrawn);
        given(defined())
            .when(what.by(log_keeper()))
            .refused(not_permitted(
                Operation::Prepare,
                AccessRole::LogKeeper,
                "Bærum",
            ));
    }
    given(defined())
        .when(withdraw_list(" "))
        .refused(Refusal::Empty { field: "reason" });
}

#[test]
fn an_operator_of_the_centre_keeps_no_list() {
    //
    given(installation())
        .when(define_list(with(entries())).by(operator()))
        .refused(not_permitted(
            Operation::Prepare,
            AccessRole::Operator,
            "Bærum",
        ));
}

#[test]
fn a_list_names_someone_and_not_too_many() {
    // R-24, G-10
    refused(with(Vec::new()), Refusal::EmptyList);
    let many = vec![listed(None, &[leader()]); LIST_ENTRIES_MAX + 1];
    refused(
        with(many),
        Refusal::TooMany {
            what: "entries",
            given: LIST_ENTRIES_MAX + 1,
            max: LIST_ENTRIES_MAX,
        },
    );
    let crowd = vec![listed(None, &[leader(); 3]); LIST_ENTRIES_MAX];
    refused(
        with(crowd),
        Refusal::TooMany {
            what: "people",
            given: 3 * LIST_ENTRIES_MAX,
            max: RECIPIENTS_MAX,
        },
    );
    refused(
        with(vec![listed(None, &[leader(); CHAIN_MAX + 1])]),
        Refusal::TooMany {
            what: "people of an entry",
            given: CHAIN_MAX + 1,
            max: CHAIN_MAX,
        },
    );
    refused(
        DefineList {
            name: " ".into(),
            ..with(entries())
        },
        Refusal::Empty { field: "name" },
    );
}

#[test]
fn a_role_with_nobody_behind_it_and_an_entry_with_nobody_are_refused() {
    //
    refused(
        with(vec![listed(Some("log_keeper"), &[])]),
        Refusal::RoleWithNobody {
            role: "log_keeper".into(),
        },
    );
    refused(
        with(vec![listed(None, &[leader()]), listed(None, &[])]),
        Refusal::EntryWithNobody { entry: 2 },
    );
}

#[test]
fn a_list_knows_its_roles_and_its_people() {
    //
    let known = &installation().world().directory.organisations[&BAERUM]
        .roles
        .clone();
    refused(
        with(vec![listed(Some("diver"), &[leader()])]),
        Refusal::UnknownRole {
            role: "diver".into(),
            known: known.iter().map(|role| role.key.clone()).collect(),
        },
    );
    let nobody = PersonId(uuid::Uuid::from_u128(404));
    refused(
        with(vec![listed(None, &[leader(), nobody])]),
        Refusal::UnknownPerson,
    );
}

#[test]
fn nobody_and_no_role_stands_on_a_list_twice() {
    //
    let twice = |entry, other| Refusal::ListedTwice { entry, other };
    refused(
        with(vec![listed(None, &[leader(), deputy(), leader()])]),
        twice(1, 1),
    );
    refused(
        with(vec![listed(None, &[leader()]), listed(None, &[leader()])]),
        twice(2, 1),
    );
    refused(
        with(vec![
            listed(Some("log_keeper"), &[leader()]),
            listed(Some("log_keeper"), &[deputy()]),
        ]),
        twice(2, 1),
    );
}

#[test]
fn deputies_that_go_in_a_ring_are_refused() {
    //
    refused(
        with(vec![
            listed(None, &[leader(), deputy()]),
            listed(None, &[deputy(), leader()]),
        ]),
        Refusal::CircularDeputy {
            entry: 1,
            through: 2,
        },
    );
    // Someone may well be a deputy and stand on the list in their own right.
    let chain = with(vec![
        listed(None, &[leader(), deputy()]),
        listed(None, &[deputy(), staff().person]),
    ]);
    assert_eq!(
        given(installation())
            .when(define_list(chain))
            .decided()
            .len(),
        1
    );
}

#[test]
fn times_to_answer_are_such_as_can_be_kept() {
    // G-10
    let timed = |timeouts_s: Vec<u32>| DefineList {
        timeouts_s,
        ..with(entries())
    };
    let out = |given, min, max| Refusal::OutOfRange {
        field: "timeoutsS",
        given,
        min,
        max,
    };
    refused(timed(Vec::new()), out(0, 1, 3));
    refused(timed(vec![60; 4]), out(4, 1, 3));
    let longest = u64::from(ACK_TIMEOUT_S_MAX);
    refused(timed(vec![60, 9]), out(9, 10, longest));
    refused(
        timed(vec![ACK_TIMEOUT_S_MAX + 1]),
        out(longest + 1, 10, longest),
    );
}

#[test]
fn people_say_themselves_how_they_are_reached() {
    //
    let points = vec![
        point(1, Channel::Sms, "+47 912 34 567"),
        point(2, Channel::Voice, "91234567"),
        point(2, Channel::Email, "kari@baerum.kommune.no"),
    ];
    let set = Event::Contact(ContactEvent::PointsSet(PointsSet {
        points: points.clone(),
    }));
    let observer = observer();
    let oneself = reached_by(observer.person, points.clone()).by(observer);
    assert_eq!(
        events(oneself, installation()),
        [(Stream::Person(observer.person), set.clone())]
    );
    assert_eq!(
        events(reached_by(observer.person, points.clone()), installation()),
        [(Stream::Person(observer.person), set)]
    );
    given(installation())
        .when(reached_by(staff().person, points).by(observer))
        .refused(not_permitted(
            Operation::Prepare,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn one_organisation_does_not_say_how_anothers_people_are_reached() {
    //
    let oslo = person_of(AccessRole::LogKeeper, OSLO);
    given(installation())
        .when(reached_by(oslo, Vec::new()))
        .refused(Refusal::UnknownPerson);
    let nobody = PersonId(uuid::Uuid::from_u128(404));
    given(installation())
        .when(reached_by(nobody, Vec::new()))
        .refused(Refusal::UnknownPerson);
}

#[test]
fn a_webhook_leads_anywhere_so_nobody_sets_their_own() {
    //
    let hook = || vec![point(1, Channel::Webhook, "https://kommune.example/hook")];
    given(installation())
        .when(reached_by(observer().person, hook()).by(observer()))
        .refused(not_permitted(
            Operation::Prepare,
            AccessRole::Observer,
            "Bærum",
        ));
    assert_eq!(
        given(installation())
            .when(reached_by(observer().person, hook()))
            .decided()
            .len(),
        1
    );
}

#[test]
fn an_address_fits_its_channel() {
    //
    let bad = |channel, address: &str| {
        given(installation())
            .when(reached_by(leader(), vec![point(1, channel, address)]))
            .refused(Refusal::BadAddress { channel });
    };
    for number in ["1234", "nittito", "+47 912 34 567 912 34 567", "912-34-567"] {
        bad(Channel::Sms, number);
        bad(Channel::Voice, number);
    }
    for mail in [
        "kari",
        "@kommune.no",
        "kari@",
        "kari@kommune",
        "kari@@kommune.no",
        "a b@c.no",
    ] {
        bad(Channel::Email, mail);
    }
    bad(Channel::Email, "kari@kommune.no,ola@kommune.no");
    bad(Channel::Webhook, "ftp://kommune.no");
    bad(Channel::Webhook, "https://");
    bad(Channel::Console, "skjermen");
    bad(Channel::System, "x");
    let without = ContactPoint {
        address: None,
        ..point(1, Channel::Sms, "")
    };
    given(installation())
        .when(reached_by(leader(), vec![without]))
        .refused(Refusal::BadAddress {
            channel: Channel::Sms,
        });
}

#[test]
fn contact_points_are_few_in_three_rounds_and_each_once() {
    // G-10
    let set = |points| given(installation()).when(reached_by(leader(), points));
    for round in [0, 4] {
        set(vec![point(round, Channel::Sms, "91234567")]).refused(Refusal::OutOfRange {
            field: "round",
            given: u64::from(round),
            min: 1,
            max: 3,
        });
    }
    set(vec![point(2, Channel::Sms, "91234567"); 2]).refused(Refusal::ContactPointTwice {
        channel: Channel::Sms,
        round: 2,
    });
    set(vec![
        point(1, Channel::Sms, "91234567");
        CONTACT_POINTS_MAX + 1
    ])
    .refused(Refusal::TooMany {
        what: "points",
        given: CONTACT_POINTS_MAX + 1,
        max: CONTACT_POINTS_MAX,
    });
}

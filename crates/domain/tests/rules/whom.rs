//! Whose roles may be told, that nobody is told twice, and that what others tell is theirs (R-17, R-24,
//!

use crate::dispatch::{TEXT, deliveries, has_alarms, leader, lines, prepared, queued, since};
use crate::prelude::*;
use varsko_domain::incident::dispatch::{Addressing, Answer, RoleOf, Whom};
use varsko_domain::limits::DUPLICATE_WITHIN_MIN;
use varsko_domain::organisation::lists::commands::DefineList;
use varsko_domain::{Actor, OrganisationId, PreviewId};
use varsko_testkit::Ask;

fn role_in(organisation: OrganisationId, role: &str) -> Whom {
    let role = role.into();
    Whom::Role(RoleOf { organisation, role })
}

fn as_previewed(history: &History, time: &str, to: Addressing) -> Ask {
    let preview = plan_of_people(history, &to, at(time)).named(TEXT, None);
    notify_people(to, TEXT, preview)
}

/// The leader holds the role of the crisis leader, and the deputy stands in.
fn held() -> History {
    let assign = |person, capacity| {
        assign_role("crisis_leader", person, capacity)
            .skipping("Haster")
            .by(preparedness_officer())
    };
    prepared()
        .asked("07:15", assign(leader(), Capacity::Holder))
        .asked("07:16", assign(leadership().person, Capacity::Deputy))
}

#[test]
fn roles_are_told_of_those_who_take_part_or_are_served_and_of_the_county_governor() {
    // who is on call elsewhere is nobody else's to learn.
    let unseen = PreviewId(uuid::Uuid::nil());
    let tell = |of| notify_people(addressing(vec![role_in(of, "crisis_leader")]), TEXT, unseen);
    let refused = |history: History, of, by: Actor| {
        let tell = tell(of).by(by).on_behalf_of(BAERUM);
        let asked = given(history).now("07:20").when(tell);
        asked.result().expect_err("the preview was never looked at")
    };
    let stranger = Refusal::NotParticipating {
        organisation: "Asker".into(),
    };
    assert_eq!(refused(prepared(), ASKER, crisis_leader()), stranger);
    // Within reach, all that is wrong is the preview.
    let reached = Refusal::PreviewChanged;
    assert_eq!(
        refused(prepared(), COUNTY_GOVERNOR, crisis_leader()),
        reached
    );
    assert_eq!(refused(prepared(), BAERUM, crisis_leader()), reached);
    assert_eq!(refused(prepared(), ASKER, operator()), reached);
    let together = prepared().asked("07:13", invite(ASKER));
    assert_eq!(refused(together, ASKER, crisis_leader()), reached);
}

#[test]
fn someone_named_who_also_holds_a_role_is_told_once_and_one_answer_is_enough() {
    //
    let to = addressing(vec![Whom::Person(leader()), role_of("crisis_leader")]);
    let plan = plan_of_people(&held(), &to, at("07:20"));
    let people: Vec<_> = plan
        .people
        .iter()
        .map(|one| (one.recipient.person, one.recipient.entry, one.at_once))
        .collect();
    let deputy = leadership().person;
    let once = [
        (Some(leader()), Some(1), true),
        (Some(deputy), Some(2), true),
    ];
    assert_eq!(people, once);
    let line = lines(&held());
    let tell = as_previewed(&held(), "07:20", to);
    let told = held().asked("07:20", tell.by(log_keeper()).named(NOTIFICATION.0));
    let attempts = [(1, 1, 1, Channel::Sms), (2, 1, 1, Channel::Sms)];
    assert_eq!(since(&told, line).last(), Some(&queued(attempts)));
    let answered = told
        .asked("07:21", report_answer(1, Answer::Understood))
        .asked("07:22", report_answer(2, Answer::Understood));
    assert_eq!(deliveries(&answered), [Delivery::Acknowledged; 2]);
    assert!(!has_alarms(&answered));
}

#[test]
fn the_holder_of_two_roles_is_told_once_and_a_role_they_fill_is_not_vacant() {
    //
    let both = held().asked(
        "07:17",
        assign_role("staff_leader", leader(), Capacity::Holder)
            .skipping("Haster")
            .by(preparedness_officer()),
    );
    let to = addressing(vec![role_of("crisis_leader"), role_of("staff_leader")]);
    let plan = plan_of_people(&both, &to, at("07:20"));
    let people = plan.people.iter().map(|one| one.recipient.person);
    let expected = [Some(leader()), Some(leadership().person)];
    assert_eq!(people.collect::<Vec<_>>(), expected);
    assert_eq!(plan.vacant, [""; 0]);
}

#[test]
fn on_a_list_too_nobody_is_told_twice() {
    //
    let twice = DefineList {
        list: Some(varsko_testkit::LIST),
        ..list(
            ListOrder::Parallel,
            vec![
                listed(Some("crisis_leader"), &[leader()]),
                listed(Some("staff_leader"), &[staff().person]),
            ],
        )
    };
    let assign = assign_role("staff_leader", leader(), Capacity::Holder)
        .skipping("Haster")
        .by(preparedness_officer());
    let history = prepared()
        .asked("07:14", define_list(twice))
        .asked("07:15", assign);
    let plan = plan(&history, false, at("07:20"));
    let people: Vec<_> = plan
        .people
        .iter()
        .map(|one| (one.recipient.person, one.recipient.role.as_deref()))
        .collect();
    let expected = [
        (Some(leader()), Some("crisis_leader")),
        (Some(staff().person), Some("staff_leader")),
    ];
    assert_eq!(people, expected);
}

#[test]
fn what_another_organisation_told_the_same_people_is_no_accident_of_ones_own() {
    //
    let to = || addressing(vec![Whom::Person(staff().person)]);
    let together = prepared().asked("07:13", invite(ASKER));
    let tell = as_previewed(&together, "07:20", to());
    let told = together.asked("07:20", tell.readable_by(Scope::Own));
    let again = |by: Actor| {
        let tell = as_previewed(&told, "07:22", to()).by(by).skipping("Haster");
        given(told.clone()).now("07:22").when(tell)
    };
    again(crisis_leader()).refused(Refusal::JustNotified {
        minutes: 2,
        within: DUPLICATE_WITHIN_MIN,
    });
    let decided = again(actor(AccessRole::CrisisLeader, ASKER)).decided();
    let started = decided
        .iter()
        .any(|one| matches!(one.event, Event::NotificationStarted(_)));
    assert!(started, "{decided:#?}");
}

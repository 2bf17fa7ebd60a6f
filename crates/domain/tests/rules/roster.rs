//! Who is on call for what, and the numbers that are answered day and night.

use crate::prelude::*;
use varsko_domain::organisation::roster::commands::*;
use varsko_domain::organisation::roster::events as r;
use varsko_domain::organisation::roster::events::RosterEvent as R;
use varsko_domain::{DutyId, DutyNumberId, PersonId, Thing};

fn on_duty() -> History {
    let duty = plan_duty("staff_leader", staff().person, "08:00", "20:00");
    installation().asked("07:00", duty.named(WHEN))
}

fn duty() -> DutyId {
    WHEN.into()
}

fn decided(history: History, command: RosterCommand) -> Event {
    let decided = given(history).when(of_roster(command)).decided();
    let [one] = decided.as_slice() else {
        panic!("not one event: {decided:?}");
    };
    one.event.clone()
}

fn on_call(history: &History, role: &str, time: &str) -> Vec<PersonId> {
    let organisation = &history.world().directory.organisations[&BAERUM];
    organisation.roster.on_call(role, at(time))
}

#[test]
fn someone_is_put_on_call_for_a_role_for_a_time() {
    let planned = r::DutyPlanned {
        duty: duty(),
        role: "staff_leader".into(),
        person: staff().person,
        from: at("08:00"),
        to: at("20:00"),
    };
    let command = RosterCommand::PlanDuty(PlanDuty {
        role: "staff_leader".into(),
        person: staff().person,
        from: at("08:00"),
        to: at("20:00"),
    });
    assert_eq!(
        decided(installation(), command),
        Event::Roster(R::Planned(planned))
    );
    assert_eq!(
        on_call(&on_duty(), "staff_leader", "12:00"),
        [staff().person]
    );
    assert_eq!(on_call(&on_duty(), "staff_leader", "20:00"), []);
}

#[test]
fn a_duty_needs_a_role_a_person_and_an_end_after_its_beginning_and_no_double() {
    let person = staff().person;
    let known = installation().world().directory.organisations[&BAERUM]
        .roles
        .clone();
    given(installation())
        .when(plan_duty("diver", person, "08:00", "20:00"))
        .refused(Refusal::UnknownRole {
            role: "diver".into(),
            known: known.into_iter().map(|role| role.key).collect(),
        });
    given(installation())
        .when(plan_duty(
            "log_keeper",
            PersonId(uuid::Uuid::nil()),
            "08:00",
            "20:00",
        ))
        .refused(Refusal::UnknownPerson);
    let (from, to) = (at("20:00"), at("20:00"));
    given(installation())
        .when(plan_duty("log_keeper", person, "20:00", "20:00"))
        .refused(Refusal::EndsBeforeItBegins { from, to });
    given(on_duty())
        .when(plan_duty("staff_leader", person, "19:00", "21:00"))
        .refused(Refusal::AlreadyExists { what: Thing::Duty });
}

#[test]
fn a_duty_is_swapped_and_cancelled_and_an_unknown_one_is_not() {
    let to = leadership().person;
    let swap = |duty, to| {
        RosterCommand::SwapDuty(SwapDuty {
            duty,
            to,
            reason: None,
        })
    };
    let swapped = r::DutySwapped {
        duty: duty(),
        to,
        reason: None,
    };
    assert_eq!(
        decided(on_duty(), swap(duty(), to)),
        Event::Roster(R::Swapped(swapped))
    );
    let history = on_duty().asked("07:30", of_roster(swap(duty(), to)));
    assert_eq!(on_call(&history, "staff_leader", "12:00"), [to]);
    given(history.clone())
        .when(of_roster(swap(duty(), to)))
        .refused(Refusal::NothingChanges);
    let cancel = |duty| RosterCommand::CancelDuty(CancelDuty { duty, reason: None });
    let history = history.asked("07:40", of_roster(cancel(duty())));
    assert_eq!(on_call(&history, "staff_leader", "12:00"), []);
    given(history)
        .when(of_roster(cancel(duty())))
        .refused(Refusal::Unknown { what: Thing::Duty });
}

#[test]
fn a_duty_number_is_set_tried_and_removed() {
    let number: DutyNumberId = WHEN.into();
    let set = |number| {
        RosterCommand::SetDutyNumber(SetDutyNumber {
            number,
            name: "Vannvakta".into(),
            role: None,
            value: "67 50 40 50".into(),
        })
    };
    let history = installation().asked("07:00", of_roster(set(None)).named(WHEN));
    let test = RosterCommand::TestDutyNumber(TestDutyNumber {
        number,
        answered: true,
        note: None,
    });
    let history = history.asked("08:00", of_roster(test));
    let tried = |history: &History| {
        history.world().directory.organisations[&BAERUM]
            .roster
            .numbers[&number]
            .tested
    };
    assert_eq!(tried(&history), Some((at("08:00"), true)));
    let history = history.asked("09:00", of_roster(set(Some(number))));
    assert_eq!(
        tried(&history),
        Some((at("08:00"), true)),
        "changed, and still tried"
    );
    let remove = RosterCommand::RemoveDutyNumber(RemoveDutyNumber { number });
    let history = history.asked("10:00", of_roster(remove.clone()));
    given(history)
        .when(of_roster(remove))
        .refused(Refusal::Unknown {
            what: Thing::DutyNumber,
        });
}

#[test]
fn a_number_leaves_no_digit_in_the_facts() {
    let set = R::NumberSet(r::DutyNumberSet {
        number: WHEN.into(),
        name: "Vannvakta".into(),
        role: None,
        value: "67504050".into(),
    });
    let encoded = Event::Roster(set).encode().unwrap();
    assert!(!encoded.facts.contains("67504050"));
    assert!(encoded.sealed.is_some());
}

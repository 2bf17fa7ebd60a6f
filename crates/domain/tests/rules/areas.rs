//! Involved areas and the clocks of an activation.

use crate::prelude::*;
use varsko_domain::Alarm;
use varsko_domain::incident::area::events as a;
use varsko_domain::incident::area::events::AreaEvent as A;
use varsko_domain::incident::clock::events::{ClockEvent, ClockOverdue, MailboxChecked};
use varsko_domain::organisation::clocks::{Clocks, MINUTES_MAX};
use varsko_domain::organisation::events::ClocksSet;

fn understood() -> History {
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    seated.understood("08:00")
}

fn health() -> History {
    understood().asked("08:00", involve_area("health", None))
}

fn silence() -> Alarm {
    let area = "health".into();
    Alarm::AreaSilent {
        organisation: BAERUM,
        area,
    }
}

fn clock(deadline: Deadline) -> Alarm {
    Alarm::Clock {
        organisation: BAERUM,
        deadline,
    }
}

fn overdue(deadline: Deadline) -> Event {
    Event::Clock(ClockEvent::Overdue(ClockOverdue { deadline }))
}

#[test]
fn an_area_reports_as_often_as_its_organisation_has_set_unless_said() {
    //
    let involved = |every_min| {
        Event::Area(A::Involved(a::AreaInvolved {
            area: "health".into(),
            name: "Helse og sosial".into(),
            every_min,
        }))
    };
    given(understood())
        .when(involve_area("health", None))
        .then([involved(240)]);
    given(understood())
        .when(involve_area("health", Some(30)))
        .then([involved(30)]);
    let clocks = Clocks {
        area_status_min: 120,
        ..Clocks::default()
    };
    given(understood().asked("07:59", set_clocks(clocks)))
        .when(involve_area("health", None))
        .then([involved(120)]);
    given(understood())
        .when(involve_area("health", Some(0)))
        .refused(Refusal::Empty { field: "everyMin" });
}

#[test]
fn a_report_has_four_fields_and_starts_the_clock_anew() {
    //
    given(health())
        .when(report_area("health"))
        .then([Event::Area(A::Reported(a::AreaReported {
            area: "health".into(),
            status: "Alle sykehjem er i drift".into(),
            damage: None,
            needs: Some("To pumper".into()),
            decisions: None,
        }))]);
    let silent = Event::Area(A::Silent(a::AreaSilent {
        area: "health".into(),
    }));
    let at_noon = ring(silence()).by(system(BAERUM)).occurred("12:00");
    given(health()).when(at_noon.clone()).then([silent.clone()]);
    let reported = health().asked("09:30", report_area("health"));
    given(reported.clone()).when(at_noon).quiet();
    let later = ring(silence()).by(system(BAERUM)).occurred("13:30");
    given(reported).now("13:30").when(later).then([silent]);
}

#[test]
fn only_an_area_that_is_involved_reports() {
    let unknown = |known: Vec<String>| Refusal::UnknownArea {
        area: "schools".into(),
        known,
    };
    given(health())
        .when(report_area("schools"))
        .refused(unknown(vec!["health".into()]));
    given(health().asked("09:00", end_area("health")))
        .when(end_area("schools"))
        .refused(unknown(vec![]));
    given(health().asked("09:00", end_area("health")))
        .when(ring(silence()).by(system(BAERUM)).occurred("12:00"))
        .quiet();
}

#[test]
fn the_first_picture_is_due_an_hour_after_activation_unless_something_is_stated() {
    //
    let seated = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    let rung = ring(clock(Deadline::FirstPicture))
        .by(system(BAERUM))
        .occurred("08:41");
    given(seated.clone())
        .when(rung.clone())
        .then([overdue(Deadline::FirstPicture)]);
    given(seated.understood("08:00")).when(rung.clone()).quiet();
    let stood_down = incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41");
    given(stood_down.asked("08:30", stand_down(Body::Leadership)))
        .when(rung)
        .quiet();
}

#[test]
fn a_second_body_starts_no_clock_and_neither_does_one_that_has_a_picture() {
    given(understood())
        .when(activate(Body::Staff))
        .then([Event::BodyActivated(e::BodyActivated::by_authority(
            Body::Staff,
            "Beredskapsplanen kap. 3",
        ))]);
    let stood_down = understood().asked("09:00", stand_down(Body::Leadership));
    given(stood_down)
        .when(activate(Body::Staff))
        .then([Event::BodyActivated(e::BodyActivated {
            mailbox_by: Some(at("13:00")),
            ..e::BodyActivated::by_authority(Body::Staff, "Beredskapsplanen kap. 3")
        })]);
}

#[test]
fn the_mailbox_is_due_again_after_each_look_while_anything_is_active() {
    //
    let checked = |next_by| {
        let checked = MailboxChecked {
            note: None,
            next_by,
        };
        Event::Clock(ClockEvent::MailboxChecked(checked))
    };
    given(understood())
        .when(check_mailbox())
        .then([checked(Some(at("13:00")))]);
    let nothing_active = understood().asked("09:00", stand_down(Body::Leadership));
    given(nothing_active)
        .when(check_mailbox())
        .then([checked(None)]);
    given(understood())
        .when(
            ring(clock(Deadline::Mailbox))
                .by(system(BAERUM))
                .occurred("08:41"),
        )
        .then([overdue(Deadline::Mailbox)]);
    let looked = understood().asked("08:30", check_mailbox());
    given(looked)
        .when(
            ring(clock(Deadline::Mailbox))
                .by(system(BAERUM))
                .occurred("08:41"),
        )
        .quiet();
}

#[test]
fn clocks_are_set_by_those_who_prepare_and_run_for_a_sensible_time() {
    let clocks = Clocks {
        mailbox_min: 30,
        ..Clocks::default()
    };
    let decided = given(installation()).when(set_clocks(clocks)).decided();
    assert_eq!(decided[0].event, Event::ClocksSet(ClocksSet { clocks }));
    for mailbox_min in [0, MINUTES_MAX + 1] {
        let clocks = Clocks {
            mailbox_min,
            ..Clocks::default()
        };
        given(installation())
            .when(set_clocks(clocks))
            .refused(Refusal::UnsoundClocks);
    }
}

//! Clocks kept and missed, as an evaluation is told them (R-39, R-41 to R-45, domain §10).

mod every_kind;

use super::deadlines;
use crate::access::Lens;
use crate::clocks::ClockKind;
use crate::scene::{
    ASKER, BAERUM, fold, log, minute, reached, reader, recipient, stated, statement, wrote,
};
use uuid::Uuid;
use varsko_domain::incident::area::events::{self as a, AreaEvent};
use varsko_domain::incident::clock::events::{ClockEvent, MailboxChecked};
use varsko_domain::incident::dispatch::{DispatchEvent, NotificationStopped};
use varsko_domain::incident::events as i;
use varsko_domain::incident::external::events::{self as x, ExternalEvent};
use varsko_domain::incident::goal::events::{self as g, GoalEvent};
use varsko_domain::incident::meeting::events::{self as m, MeetingEvent};
use varsko_domain::incident::report::events::{self as r, ReportEvent};
use varsko_domain::incident::task::events::{self as t, TaskEvent};
use varsko_domain::words::{
    AnsweredBy, Authority, Body, Channel, ExternalMatter, GoalStanding, MeetingKind, Phase,
    Priority, Scope, Section,
};
use varsko_domain::{Event, OrganisationId, Text};

const SHARED: Scope = Scope::Participants;
/// What a deadline is told as: its kind, the minute it fell due, the line that met it, whether in time.
type Told = (ClockKind, i64, Option<u32>, bool);

fn told_to(organisation: OrganisationId, said: &[(i64, Event)]) -> Vec<Told> {
    let said = said.iter().cloned();
    let lines: Vec<_> = said
        .map(|(at, event)| (at, BAERUM, SHARED, event))
        .collect();
    let picture = fold(&log(lines));
    let reader = reader(organisation);
    let known = deadlines(&picture, &Lens::new(&picture.access, &reader));
    let minutes = |due: varsko_domain::Timestamp| due.since(minute(0)) / 60_000;
    let told = known.iter().map(|known| {
        let met = known.met.map(|met| met.line);
        (known.kind, minutes(known.due_at), met, known.is_kept())
    });
    told.collect()
}

fn told(said: &[(i64, Event)]) -> Vec<Told> {
    told_to(BAERUM, said)
}

fn activated() -> Event {
    Event::BodyActivated(i::BodyActivated {
        mailbox_by: Some(minute(60)),
        ..i::BodyActivated::by_authority(Body::Staff, "Beredskapsplan")
    })
}

fn looked(next: i64) -> Event {
    Event::Clock(ClockEvent::MailboxChecked(MailboxChecked {
        note: None,
        next_by: Some(minute(next)),
    }))
}

fn stood_down() -> Event {
    let (body, reason) = (Body::Staff, None);
    Event::BodyStoodDown(i::BodyStoodDown { body, reason })
}

#[test]
fn each_look_into_the_shared_mailbox_was_in_time_too_late_or_never_while_a_body_sat() {
    //
    let began = [(0, activated()), (50, looked(110)), (130, looked(190))];
    let ended = |at: i64| {
        let end = [(at, stood_down()), (500, wrote("Det var det"))];
        began.iter().cloned().chain(end).collect::<Vec<_>>()
    };
    let kept = (ClockKind::Mailbox, 60, Some(3), true);
    let late = (ClockKind::Mailbox, 110, Some(4), false);
    let never = (ClockKind::Mailbox, 190, None, false);
    assert_eq!(told(&ended(400)), [kept, late, never]);
    // Nothing is due once nobody sits, and nothing is missed that has yet to fall due.
    assert_eq!(told(&ended(180)), [kept, late]);
    assert_eq!(told(&began), [kept, late]);
}

#[test]
fn each_ordered_report_came_in_time_too_late_or_never() {
    //
    let order = Uuid::from_u128(81).into();
    let report = |event| Event::Report(event);
    let ordered = report(ReportEvent::Ordered(r::ReportsOrdered {
        order,
        from: "Statsforvalteren".into(),
        terms: r::ReportingTerms {
            first_due: minute(60),
            every_min: Some(60),
            until: Some(minute(240)),
        },
        text: None,
    }));
    let missed = |due: i64| {
        let due = minute(due);
        report(ReportEvent::Missed(r::ReportMissed { order, due }))
    };
    let sent = report(ReportEvent::Sent(r::ReportSent {
        report: Uuid::from_u128(80).into(),
        to: vec!["Statsforvalteren".into()],
        channel: Some(Channel::Email),
        reference: None,
        notification: None,
    }));
    let said = [
        (1, ordered),
        (50, sent.clone()),
        (120, missed(120)),
        (180, missed(180)),
        (185, sent.clone()),
        (239, sent),
    ];
    let known: Vec<_> = told(&said);
    assert_eq!(
        known,
        [
            (ClockKind::Report, 60, Some(3), true),
            (ClockKind::Report, 120, None, false),
            (ClockKind::Report, 180, Some(6), false),
            (ClockKind::Report, 240, Some(7), true),
        ]
    );
}

fn convened(starts_at: i64) -> Event {
    Event::Meeting(MeetingEvent::Convened(m::Convened {
        meeting: Uuid::from_u128(1).into(),
        kind: MeetingKind::Status,
        starts_at: minute(starts_at),
        chair: None,
        place: None,
        agenda: Vec::new(),
        matters: Vec::new(),
        picture_from: minute(starts_at - 15),
    }))
}

fn began() -> Event {
    Event::Meeting(MeetingEvent::Started(m::Started {
        meeting: Uuid::from_u128(1).into(),
        chair: None,
        from_line: 2,
    }))
}

#[test]
fn a_meeting_began_in_time_or_not_and_on_a_picture_made_new_for_it_or_not() {
    //
    let fresh = [
        (1, convened(60)),
        (20, stated(1, "Elva stiger")),
        (50, stated(2, "Brua er stengt")),
        (58, began()),
    ];
    let picture = |met, kept| (ClockKind::PictureRefresh, 60, met, kept);
    let meeting = |met, kept| (ClockKind::Meeting, 60, met, kept);
    assert_eq!(
        told(&fresh),
        [picture(Some(4), true), meeting(Some(5), true)]
    );
    let stale = [
        (1, convened(60)),
        (20, stated(1, "Elva stiger")),
        (70, began()),
    ];
    assert_eq!(
        told(&stale),
        [picture(None, false), meeting(Some(4), false)]
    );
    // What was never held needed no picture; called off in time, it was not missed.
    let cancelled = |at| {
        let off = Event::Meeting(MeetingEvent::Cancelled(m::Cancelled {
            meeting: Uuid::from_u128(1).into(),
            reason: "Ikke nødvendig".into(),
        }));
        [(1, convened(60)), (at, off), (90, wrote("Videre"))]
    };
    assert_eq!(told(&cancelled(30)), []);
    assert_eq!(told(&cancelled(80)), [meeting(None, false)]);
}

#[test]
fn an_authority_answered_in_time_when_it_said_yes_or_no_and_not_when_it_had_the_request() {
    //
    let request = Uuid::from_u128(3).into();
    let asked = Event::External(ExternalEvent::Asked(x::Asked {
        request,
        authority: Authority::Police,
        addressee: None,
        matter: ExternalMatter::Evacuation,
        text: "Evakuer sonen".into(),
        asked_by: None,
        channel: Channel::Phone,
        needed_by: Some(minute(30)),
    }));
    let by = None;
    let received = Event::External(ExternalEvent::Received(x::Received { request, by }));
    let granted = Event::External(ExternalEvent::Granted(x::Granted {
        request,
        by: None,
        note: None,
    }));
    let answered = |met, kept| [(ClockKind::ExternalAnswer, 30, met, kept)];
    let said = |at| {
        [
            (1, asked.clone()),
            (5, received.clone()),
            (at, granted.clone()),
        ]
    };
    assert_eq!(told(&said(25)), answered(Some(4), true));
    assert_eq!(told(&said(45)), answered(Some(4), false));
    let silent = [(1, asked), (5, received), (60, wrote("Ikke noe svar"))];
    assert_eq!(told(&silent), answered(None, false));
}

#[test]
fn all_who_were_called_answered_in_time_or_the_notification_was_stopped_before() {
    // R-22, domain §10: the time to answer.
    let notification = Uuid::from_u128(5).into();
    let started = Event::NotificationStarted(i::NotificationStarted {
        notification,
        text: "Kriseledelsen innkalles".into(),
        list: None,
        ack_timeout_s: Some(600),
        recipients: vec![recipient(1, "Kari"), recipient(2, "Per")],
        run: None,
        again: None,
        report: None,
    });
    let answer = |recipient| {
        Event::NotificationAcknowledged(i::NotificationAcknowledged {
            notification,
            recipient,
            eta_minutes: None,
            answer: None,
            channel: Channel::Phone,
            by: AnsweredBy::Hand,
        })
    };
    let answers = |met, kept| [(ClockKind::Answer, 11, met, kept)];
    let said = |last| [(1, started.clone()), (4, answer(1)), (last, answer(2))];
    assert_eq!(told(&said(8)), answers(Some(4), true));
    assert_eq!(told(&said(20)), answers(Some(4), false));
    let one = [
        (1, started.clone()),
        (4, answer(1)),
        (30, wrote("Per svarer ikke")),
    ];
    assert_eq!(told(&one), answers(None, false));
    let stopped = Event::Dispatch(DispatchEvent::Stopped(NotificationStopped {
        notification,
        reason: "Feil liste".into(),
    }));
    let stopped = [
        (1, started),
        (4, answer(1)),
        (6, stopped),
        (30, wrote("Videre")),
    ];
    assert_eq!(told(&stopped), []);
}

#[test]
fn a_question_was_spoken_of_in_time_and_a_goal_met_or_given_up() {
    //
    let question = |text: &str, by: Option<i64>| i::Statement {
        particular: Some(i::Particular::Question {
            owner: "operations".into(),
            answer_by: by.map(minute),
        }),
        ..statement(Section::Unknowns, text)
    };
    let item = Uuid::from_u128(1).into();
    let asked = Event::ItemStated(i::ItemStated {
        item,
        statement: question("Hvem mangler?", Some(30)),
    });
    let again = Event::ItemRevised(i::ItemRevised {
        item,
        statement: question("Hvem mangler av de 23?", None),
        reason: None,
    });
    let goal = Uuid::from_u128(4).into();
    let set = Event::Goal(GoalEvent::Set(g::Set {
        goal,
        text: "Alle ute før kvelden".into(),
        by: Some(minute(60)),
        indicator: None,
        target: None,
    }));
    let judged = |standing| {
        let text = None;
        Event::Goal(GoalEvent::Assessed(g::Assessed {
            goal,
            standing,
            text,
        }))
    };
    let said = |standing| {
        [
            (1, asked.clone()),
            (2, set.clone()),
            (40, again.clone()),
            (50, judged(standing)),
            (90, wrote("Videre")),
        ]
    };
    let spoken = (ClockKind::Question, 30, Some(4), false);
    let met = (ClockKind::Goal, 60, Some(5), true);
    assert_eq!(told(&said(GoalStanding::Met)), [spoken, met]);
    assert_eq!(told(&said(GoalStanding::GivenUp)), [spoken]);
}

#[test]
fn what_one_may_not_read_is_no_deadline_of_ones_evaluation() {
    //
    let own = |event| (1, BAERUM, Scope::Own, event);
    let picture = fold(&log([
        own(activated()),
        (100, BAERUM, SHARED, wrote("Videre")),
    ]));
    let known = |organisation| {
        let reader = reader(organisation);
        deadlines(&picture, &Lens::new(&picture.access, &reader)).len()
    };
    assert_eq!((known(BAERUM), known(ASKER)), (1, 0));
}

fn due(kind: ClockKind, said: &[(i64, Event)]) -> Vec<(i64, Option<u32>, bool)> {
    let told = told(said).into_iter().filter(|told| told.0 == kind);
    told.map(|(_, due, met, kept)| (due, met, kept)).collect()
}

fn task(deadline: i64) -> Event {
    Event::Task(TaskEvent::Given(t::Given {
        task: Uuid::from_u128(1).into(),
        title: "Skaffe senger".into(),
        text: None,
        role: "logistics".into(),
        deadline: Some(minute(deadline)),
        priority: Priority::High,
        origin: None,
    }))
}

fn task_moved(deadline: Option<i64>) -> Event {
    Event::Task(TaskEvent::DeadlineSet(t::DeadlineSet {
        task: Uuid::from_u128(1).into(),
        deadline: deadline.map(minute),
        reason: "Veien er stengt".into(),
    }))
}

#[test]
fn a_deadline_moved_in_time_is_the_new_one_and_one_moved_too_late_was_missed() {
    //
    let done = Event::Task(TaskEvent::Done(t::Done {
        task: Uuid::from_u128(1).into(),
        result: None,
    }));
    let task = |moved_at| {
        [
            (1, task(60)),
            (moved_at, task_moved(Some(90))),
            (85, done.clone()),
        ]
    };
    let kept = (90, Some(4), true);
    assert_eq!(due(ClockKind::Task, &task(50)), [kept]);
    assert_eq!(due(ClockKind::Task, &task(70)), [(60, None, false), kept]);
    let moved = MeetingEvent::Moved(m::Moved {
        meeting: Uuid::from_u128(1).into(),
        starts_at: minute(90),
        picture_from: minute(75),
        reason: None,
    });
    let meeting = |moved_at| {
        [
            (1, convened(60)),
            (moved_at, Event::Meeting(moved.clone())),
            (88, began()),
        ]
    };
    assert_eq!(due(ClockKind::Meeting, &meeting(50)), [kept]);
    let late = due(ClockKind::Meeting, &meeting(70));
    assert_eq!(late, [(60, None, false), kept]);
}

#[test]
fn what_is_said_not_to_be_done_never_met_its_deadline_and_what_is_called_off_had_none() {
    //
    let undone = Event::Task(TaskEvent::NotDone(t::NotDone {
        task: Uuid::from_u128(1).into(),
        reason: "Ingen senger å få".into(),
    }));
    let last = (200, wrote("Etterord"));
    let task = |then: Event| [(1, task(60)), (30, then), last.clone()];
    let missed = [(60, None, false)];
    assert_eq!(due(ClockKind::Task, &task(undone)), missed);
    assert_eq!(due(ClockKind::Task, &task(task_moved(None))), []);
    let measure = Uuid::from_u128(2).into();
    let proposed = Event::MeasureProposed(i::MeasureProposed {
        measure,
        text: "Evakuere sykehjemmet".into(),
        goal: None,
        deadline: Some(minute(60)),
    });
    let reason = Text::from("Vannet synker");
    let cancelled = Event::MeasureCancelled(i::MeasureCancelled { measure, reason });
    let off = |at| [(1, proposed.clone()), (at, cancelled.clone()), last.clone()];
    assert_eq!(due(ClockKind::Measure, &off(30)), []);
    assert_eq!(due(ClockKind::Measure, &off(70)), missed);
}

#[test]
fn reports_of_an_area_are_told_also_once_it_reports_no_more() {
    //
    let area = || String::from("helse");
    let involved = AreaEvent::Involved(a::AreaInvolved {
        area: area(),
        name: "Helse".into(),
        every_min: 60,
    });
    let reported = AreaEvent::Reported(a::AreaReported {
        area: area(),
        status: "Grønn".into(),
        damage: None,
        needs: None,
        decisions: None,
    });
    let ended = AreaEvent::Ended(a::AreaEnded { area: area() });
    let said = |ended_at| {
        [
            (0, Event::Area(involved.clone())),
            (50, Event::Area(reported.clone())),
            (130, Event::Area(reported.clone())),
            (ended_at, Event::Area(ended.clone())),
            (400, wrote("Etterord")),
        ]
    };
    let reports = [(60, Some(3), true), (110, Some(4), false)];
    assert_eq!(due(ClockKind::AreaStatus, &said(150)), reports);
    let silent = [&reports[..], &[(190, None, false)]].concat();
    assert_eq!(due(ClockKind::AreaStatus, &said(200)), silent);
}

#[test]
fn what_falls_due_once_a_part_is_over_is_not_waited_for() {
    //
    let closed = |at| {
        let closed = (at, reached(Phase::Closed));
        [(1, task(60)), closed, (200, wrote("Etterord"))]
    };
    assert_eq!(due(ClockKind::Task, &closed(50)), []);
    assert_eq!(due(ClockKind::Task, &closed(70)), [(60, None, false)]);
}

#[test]
fn a_line_one_may_not_read_does_not_tell_that_time_has_passed() {
    //
    let lines = [(1, SHARED, task(60)), (90, Scope::Own, wrote("Internt"))];
    let lines = lines.map(|(at, scope, event)| (at, BAERUM, scope, event));
    let picture = fold(&log(lines));
    let known = |by| {
        let reader = reader(by);
        deadlines(&picture, &Lens::new(&picture.access, &reader)).len()
    };
    assert_eq!((known(BAERUM), known(ASKER)), (1, 0));
}

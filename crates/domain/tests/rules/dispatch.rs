//! Running a list: rounds, deputies, the next on the list, and what the courier reports.

use crate::prelude::*;
use varsko_domain::incident::dispatch::{
    Answer, AttemptFailed, AttemptsQueued, DispatchEvent, Intended, NotReached, NotificationStopped,
};
use varsko_domain::organisation::lists::commands::DefineList;
use varsko_domain::organisation::lists::events::Entry;
use varsko_domain::{PersonId, Thing, Timestamp};
use varsko_testkit::{Ask, LIST};

pub(crate) const TEXT: &str = "Sandvikselva stiger. Møt på rådhuset";

pub(crate) fn leader() -> PersonId {
    crisis_leader().person
}

pub(crate) fn deputy() -> PersonId {
    leadership().person
}

/// An incident in which the leader is told by SMS and then by a call, the deputy and one of the
/// staff by SMS; the list has the leader with the deputy, and the one of the staff.
fn prepared_with(change: impl FnOnce(DefineList) -> DefineList) -> History {
    let sms = |number: &str| vec![point(1, Channel::Sms, number)];
    let mut leaders = sms("90000001");
    leaders.push(point(2, Channel::Voice, "90000001"));
    let entries: Vec<Entry> = vec![
        listed(Some("crisis_leader"), &[leader(), deputy()]),
        listed(None, &[staff().person]),
    ];
    let define = define_list(change(list(ListOrder::Ordered, entries)));
    incident()
        .asked("06:00", reached_by(leader(), leaders))
        .asked("06:00", reached_by(deputy(), sms("90000002")))
        .asked("06:00", reached_by(staff().person, sms("90000003")))
        .asked("06:10", define.named(LIST.0))
        .detected("07:12")
}

pub(crate) fn prepared() -> History {
    prepared_with(|list| list)
}

fn parallel() -> History {
    prepared_with(|list| DefineList {
        order: ListOrder::Parallel,
        ..list
    })
}

/// The list of the test as previewed at that time.
pub(crate) fn as_previewed(history: &History, time: &str, text: &str) -> Ask {
    start_list(text, plan(history, false, at(time)).named(text, None))
}

pub(crate) fn started(history: History) -> History {
    let start = as_previewed(&history, "07:20", TEXT);
    history.asked("07:20", start.by(log_keeper()).named(NOTIFICATION.0))
}

/// Everything that is due at that time rings, first things first, as it does with nobody logged in.
pub(crate) fn time_passes(mut history: History, time: &str) -> History {
    loop {
        let alarms = &history.world().incidents[&INCIDENT].alarms;
        let due = alarms.due(at(time)).next();
        let Some((due, alarm)) = due.map(|(due, alarm)| (due, alarm.clone())) else {
            return history;
        };
        let ring = ring(alarm).by(system(BAERUM)).occurred(&clock(due));
        history = history.asked(time, ring);
    }
}

/// An instant as the day's clock shows it.
fn clock(at_: Timestamp) -> String {
    let minutes = at_.since(at("00:00")) / 60_000;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// What was recorded from that line of the log on, without its headers.
pub(crate) fn since(history: &History, line: usize) -> Vec<Event> {
    let log = history.crisis_log().skip(line);
    log.map(|recorded| recorded.event.clone()).collect()
}

pub(crate) fn lines(history: &History) -> usize {
    history.crisis_log().count()
}

/// What happens when `act` is done to `history`.
pub(crate) fn after(history: History, act: impl FnOnce(History) -> History) -> Vec<Event> {
    let line = lines(&history);
    since(&act(history), line)
}

pub(crate) fn queued<const N: usize>(attempts: [(u32, u32, u8, Channel); N]) -> Event {
    let attempts = attempts.map(|(recipient, attempt, round, channel)| Intended {
        recipient,
        attempt,
        round,
        channel,
    });
    Event::Dispatch(DispatchEvent::Queued(AttemptsQueued {
        notification: NOTIFICATION,
        attempts: attempts.into(),
    }))
}

pub(crate) fn timed_out(recipient: u32) -> Event {
    Event::NotificationTimedOut(e::NotificationTimedOut {
        notification: NOTIFICATION,
        recipient,
    })
}

pub(crate) fn escalated(recipient: u32, to: u32) -> Event {
    Event::NotificationEscalated(e::NotificationEscalated {
        notification: NOTIFICATION,
        recipient,
        to,
    })
}

pub(crate) fn not_reached(recipient: u32, why: Unreached) -> Event {
    Event::Dispatch(DispatchEvent::NotReached(NotReached {
        notification: NOTIFICATION,
        recipient,
        why,
    }))
}

pub(crate) fn deliveries(history: &History) -> Vec<Delivery> {
    let known = &history.world().incidents[&INCIDENT].notifications[&NOTIFICATION];
    known.recipients.iter().map(|r| r.delivery).collect()
}

pub(crate) fn has_alarms(history: &History) -> bool {
    let alarms = &history.world().incidents[&INCIDENT].alarms;
    alarms.first().is_some()
}

#[test]
fn an_ordered_list_begins_with_its_first_and_keeps_the_others_in_reserve() {
    //
    let before = prepared();
    let line = lines(&before);
    let events = since(&started(before), line);
    let [reached_phase, Event::NotificationStarted(started), queue] = events.as_slice() else {
        panic!("{events:#?}");
    };
    assert_eq!(reached_phase, &reached(Phase::Notify));
    assert_eq!(queue, &queued([(1, 1, 1, Channel::Sms)]));
    let people: Vec<_> = started
        .recipients
        .iter()
        .map(|r| (r.entry, r.person))
        .collect();
    assert_eq!(
        people,
        [
            (Some(1), Some(leader())),
            (Some(1), Some(deputy())),
            (Some(2), Some(staff().person))
        ]
    );
    assert_eq!(started.list, Some("Kriseledelsen".into()));
    assert_eq!(
        deliveries(&self::started(prepared())),
        [Delivery::Queued, Delivery::Reserve, Delivery::Reserve]
    );
}

#[test]
fn a_parallel_list_calls_every_entry_at_once() {
    //
    let events = after(parallel(), started);
    assert_eq!(
        events.last(),
        Some(&queued([(1, 1, 1, Channel::Sms), (3, 1, 1, Channel::Sms)]))
    );
}

#[test]
fn whoever_holds_the_role_in_the_incident_comes_before_those_on_the_list() {
    //
    let assign = assign_role("crisis_leader", staff().person, Capacity::Deputy);
    let staffed = prepared().asked(
        "07:15",
        assign.skipping("Haster").by(preparedness_officer()),
    );
    let people: Vec<_> = plan(&staffed, false, at("07:20"))
        .people
        .into_iter()
        .map(|planned| (planned.recipient.person, planned.at_once))
        .collect();
    assert_eq!(
        people,
        [
            (Some(staff().person), true),
            (Some(leader()), false),
            (Some(deputy()), false),
        ],
        "the one of the staff is told in the first place, and not again in their own"
    );
}

#[test]
fn whoever_is_on_call_comes_next() {
    //
    let duty = plan_duty("crisis_leader", staff().person, "06:00", "18:00");
    let on_call = prepared().asked("05:00", duty.by(preparedness_officer()));
    let first = |history: &History, time| {
        let plan = plan(history, false, at(time));
        plan.people
            .first()
            .and_then(|planned| planned.recipient.person)
    };
    assert_eq!(first(&on_call, "07:20"), Some(staff().person));
    assert_eq!(first(&on_call, "19:00"), Some(leader()));
}

#[test]
fn silence_leads_to_the_next_round_then_the_deputy_then_the_next_on_the_list() {
    //
    let round_1 = started(prepared());
    let round_2 = time_passes(round_1.clone(), "07:25");
    assert_eq!(
        since(&round_2, lines(&round_1)),
        [queued([(1, 2, 2, Channel::Voice)])]
    );
    let deputy = time_passes(round_2.clone(), "07:35");
    assert_eq!(
        since(&deputy, lines(&round_2)),
        [
            timed_out(1),
            escalated(1, 2),
            queued([(2, 1, 1, Channel::Sms)])
        ]
    );
    let next = time_passes(deputy.clone(), "07:40");
    assert_eq!(
        since(&next, lines(&deputy)),
        [
            timed_out(2),
            escalated(2, 3),
            queued([(3, 1, 1, Channel::Sms)])
        ]
    );
    let over = time_passes(next.clone(), "07:45");
    assert_eq!(since(&over, lines(&next)), [timed_out(3)]);
    assert_eq!(
        deliveries(&over),
        [Delivery::Escalated, Delivery::Escalated, Delivery::TimedOut]
    );
    assert!(!has_alarms(&over));
}

#[test]
fn after_a_standstill_one_step_is_late_and_people_get_their_time_from_then() {
    // R-23, G-11
    let late = time_passes(started(prepared()), "07:50");
    let events: Vec<_> = late
        .crisis_log()
        .filter(|line| matches!(line.event, Event::Dispatch(_)))
        .map(|line| (line.occurred_at, line.recorded_at))
        .collect();
    assert_eq!(
        events,
        [(at("07:20"), at("07:20")), (at("07:25"), at("07:50"))]
    );
    let next = late.world().incidents[&INCIDENT].alarms.first();
    assert_eq!(next, Some(at("08:00")));
}

#[test]
fn an_answer_ends_it_and_a_late_one_still_counts() {
    //
    let answered = started(prepared()).asked("07:22", report_answer(1, Answer::Understood));
    assert!(!has_alarms(&answered));
    assert_eq!(deliveries(&answered)[0], Delivery::Acknowledged);
    // Now the deputy is being called, and the leader answers all the same.
    let deputy_called = time_passes(time_passes(started(prepared()), "07:25"), "07:35");
    let late = deputy_called.asked("07:37", report_answer(1, Answer::Coming { minutes: 20 }));
    assert!(!has_alarms(&late));
    assert_eq!(
        deliveries(&late),
        [Delivery::Acknowledged, Delivery::Queued, Delivery::Reserve]
    );
}

#[test]
fn answers_by_link_say_so_and_the_same_link_twice_stays_quiet() {
    //
    let coming = || report_answer(1, Answer::Coming { minutes: 20 });
    let understood = || report_answer(1, Answer::Understood);
    let acknowledged = |eta_minutes| {
        Event::NotificationAcknowledged(e::NotificationAcknowledged {
            notification: NOTIFICATION,
            recipient: 1,
            eta_minutes,
            answer: None,
            channel: Channel::Sms,
            by: AnsweredBy::Link,
        })
    };
    assert_eq!(
        after(started(prepared()), |h| h.asked("07:22", coming())),
        [acknowledged(Some(20))]
    );
    given(started(prepared()).asked("07:22", understood()))
        .when(understood())
        .quiet();
    given(started(prepared()))
        .when(understood().by(crisis_leader()))
        .refused(not_permitted(
            Operation::Carry,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
}

#[test]
fn who_cannot_come_is_replaced_at_once() {
    //
    let declined = after(started(prepared()), |history| {
        history.asked("07:22", report_answer(1, Answer::CannotCome))
    });
    assert_eq!(
        declined[1..],
        [escalated(1, 2), queued([(2, 1, 1, Channel::Sms)])]
    );
    let by_hand = after(started(prepared()), |history| {
        history.asked("07:22", decline(1, Some("Er i Spania")))
    });
    assert_eq!(by_hand[1..], declined[1..]);
    let twice = started(prepared())
        .asked("07:22", report_answer(1, Answer::CannotCome))
        .asked("07:23", decline(1, Some("Er i Spania")));
    assert_eq!(deliveries(&twice)[0], Delivery::Declined);
    assert_eq!(deliveries(&twice)[2], Delivery::Reserve);
}

#[test]
fn when_every_channel_of_a_round_has_failed_things_go_on_at_once() {
    //
    let failed = |recipient, attempt| report_failed(recipient, attempt, false);
    let fails = |recipient, attempt| {
        Event::Dispatch(DispatchEvent::Failed(AttemptFailed {
            notification: NOTIFICATION,
            recipient,
            attempt,
            reason: "Porten svarer ikke".into(),
            retry: false,
        }))
    };
    let round_2 = started(prepared()).asked("07:21", failed(1, 1));
    assert_eq!(
        since(&round_2, lines(&started(prepared()))),
        [fails(1, 1), queued([(1, 2, 2, Channel::Voice)])]
    );
    assert_eq!(
        after(round_2, |history| history.asked("07:22", failed(1, 2))),
        [
            fails(1, 2),
            not_reached(1, Unreached::ChannelsFailed),
            escalated(1, 2),
            queued([(2, 1, 1, Channel::Sms)])
        ]
    );
}

#[test]
fn one_dead_channel_does_not_stop_the_others_of_its_round() {
    //
    let points = vec![
        point(1, Channel::Sms, "90000001"),
        point(1, Channel::Email, "leder@baerum.kommune.no"),
    ];
    let both = started(prepared().asked("07:13", reached_by(leader(), points)));
    let failed = after(both, |h| h.asked("07:21", report_failed(1, 1, false)));
    assert_eq!(failed.len(), 1);
}

#[test]
fn a_failure_that_may_pass_is_recorded_once_and_changes_nothing_else() {
    //
    let failing = started(prepared()).asked("07:21", report_failed(1, 1, true));
    given(failing.clone())
        .when(report_failed(1, 1, true))
        .quiet();
    assert_eq!(deliveries(&failing)[0], Delivery::Queued);
    assert_eq!(
        after(failing, |h| h.asked("07:22", report_sent(1, 1))).len(),
        1
    );
}

#[test]
fn the_courier_reports_each_thing_once_also_when_nobody_needs_it_any_more() {
    //
    let sent = started(prepared()).asked("07:21", report_sent(1, 1));
    given(sent.clone()).when(report_sent(1, 1)).quiet();
    let delivered = sent.asked("07:21", report_delivered(1, 1));
    given(delivered.clone())
        .when(report_delivered(1, 1))
        .quiet();
    given(delivered.clone()).when(report_sent(1, 1)).quiet();
    given(delivered.clone())
        .when(report_failed(1, 1, false))
        .quiet();
    assert_eq!(deliveries(&delivered)[0], Delivery::Delivered);
    // The answer was quicker than the report.
    let answered = started(prepared()).asked("07:21", report_answer(1, Answer::Understood));
    let reported = answered.asked("07:22", report_sent(1, 1));
    assert_eq!(deliveries(&reported)[0], Delivery::Acknowledged);
    let closed = started(prepared()).asked("07:22", stop_notification("Faren er over"));
    assert_eq!(
        after(closed, |h| h.asked("07:23", report_sent(1, 1))).len(),
        1
    );
}

#[test]
fn the_courier_cannot_report_on_what_was_never_intended() {
    //
    for report in [
        report_sent(1, 2),
        report_delivered(1, 2),
        report_failed(1, 2, false),
    ] {
        given(started(prepared()))
            .when(report)
            .refused(Refusal::UnknownAttempt {
                attempt: 2,
                attempts: 1,
            });
    }
    given(started(prepared()))
        .when(report_sent(4, 1))
        .refused(Refusal::UnknownRecipient {
            recipient: 4,
            recipients: 3,
        });
    given(prepared())
        .when(report_sent(1, 1))
        .refused(Refusal::Unknown {
            what: Thing::Notification,
        });
}

#[test]
fn someone_without_a_contact_point_is_passed_over_at_once() {
    //
    let nowhere = prepared().asked("07:13", reached_by(leader(), Vec::new()));
    assert_eq!(
        after(nowhere, started)[2..],
        [
            not_reached(1, Unreached::NoContactPoint),
            escalated(1, 2),
            queued([(2, 1, 1, Channel::Sms)])
        ]
    );
    let nobody = prepared()
        .asked("07:13", reached_by(leader(), Vec::new()))
        .asked("07:13", reached_by(deputy(), Vec::new()))
        .asked("07:13", reached_by(staff().person, Vec::new()));
    let none = started(nobody);
    assert!(!has_alarms(&none));
    assert_eq!(deliveries(&none)[2], Delivery::NotReached);
}

#[test]
fn a_list_that_uses_some_channels_uses_no_others() {
    //
    let by_mail = prepared_with(|list| DefineList {
        channels: vec![Channel::Email],
        ..list
    });
    let plan = plan(&by_mail, false, at("07:20"));
    assert!(plan.people.iter().all(|planned| planned.rounds.is_empty()));
}

#[test]
fn a_list_that_stops_at_silence_calls_nobody_else() {
    //
    let stops = prepared_with(|list| DefineList {
        on_timeout: OnTimeout::Stop,
        ..list
    });
    let over = time_passes(time_passes(started(stops), "07:25"), "07:35");
    assert_eq!(
        deliveries(&over),
        [Delivery::TimedOut, Delivery::Reserve, Delivery::Reserve]
    );
}

#[test]
fn a_notification_is_stopped_once_and_with_a_reason() {
    //
    let reason = "Feil liste";
    let stopped = started(prepared()).asked("07:21", stop_notification(reason));
    assert_eq!(
        since(&stopped, lines(&started(prepared()))),
        [Event::Dispatch(DispatchEvent::Stopped(
            NotificationStopped {
                notification: NOTIFICATION,
                reason: reason.into(),
            }
        ))]
    );
    assert!(!has_alarms(&stopped));
    given(stopped)
        .when(stop_notification(reason))
        .refused(Refusal::NotificationStopped);
    given(started(prepared()))
        .when(stop_notification(" "))
        .refused(Refusal::Empty { field: "reason" });
    given(prepared())
        .when(stop_notification(reason))
        .refused(Refusal::Unknown {
            what: Thing::Notification,
        });
}

#[test]
fn nothing_runs_on_in_an_incident_that_was_dismissed() {
    //
    assert!(!has_alarms(&started(prepared()).dismissed("07:21")));
}

#[test]
fn a_call_by_hand_uses_up_the_attempt_that_was_meant_to_be_made_by_hand() {
    //
    let points = vec![point(1, Channel::Phone, "90000001")];
    let by_hand = started(prepared().asked("07:13", reached_by(leader(), points)));
    assert_eq!(
        after(by_hand, |history| history.asked("07:21", mark_sent(1))),
        [Event::NotificationSent(e::NotificationSent {
            notification: NOTIFICATION,
            recipient: 1,
            channel: Channel::Phone,
            attempt: 1,
            address: None,
        })]
    );
}

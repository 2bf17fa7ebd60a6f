//! Intervals, marks and density, computed from lines.

use super::*;
use crate::scene::{ASKER, BAERUM, entry, fold, line, log, minute, reached, reader, stated, wrote};
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::{AnsweredBy, Body, Capacity, Channel, Phase, Scope};

const SHARED: Scope = Scope::Participants;
const HOUR_MS: i64 = 3_600_000;

fn seen(events: &[Recorded], by: OrganisationId) -> Timeline {
    timeline(events, &fold(events), &reader(by), Basis::Occurred, HOUR_MS)
}

fn lengths(timeline: &Timeline, organisation: OrganisationId) -> Vec<Option<i64>> {
    let course = &timeline.courses[&organisation];
    course
        .intervals()
        .iter()
        .map(|interval| interval.length_ms.map(|ms| ms / 60_000))
        .collect()
}

/// The whole sequence of Bærum, at minutes 0, 3, 8, 20, 41, 55 and 300.
fn whole() -> Vec<Recorded> {
    let notification = Uuid::from_u128(1).into();
    let (eta_minutes, answer, channel) = (None, None, Channel::Sms);
    let acknowledged = e::NotificationAcknowledged {
        notification,
        recipient: 1,
        eta_minutes,
        answer,
        channel,
        by: AnsweredBy::Hand,
    };
    let activated = e::BodyActivated::by_authority(Body::Leadership, "Kommunedirektøren");
    let (measure, authority, reason) = (Uuid::from_u128(2).into(), None, None);
    let decided = e::MeasureDecided {
        measure,
        capacity: Capacity::Holder,
        authority,
        reason,
    };
    let (text, handed_over, capacity) = ("Normal drift".into(), None, Capacity::Holder);
    let normal = e::NormalisationDecided {
        text,
        handed_over,
        capacity,
    };
    log([
        (3, BAERUM, SHARED, reached(Phase::Notify)),
        (
            8,
            BAERUM,
            SHARED,
            Event::NotificationAcknowledged(acknowledged),
        ),
        (20, BAERUM, SHARED, Event::BodyActivated(activated)),
        (41, BAERUM, SHARED, stated(1, "Vannet stiger")),
        (55, BAERUM, SHARED, Event::MeasureDecided(decided)),
        (300, BAERUM, SHARED, Event::NormalisationDecided(normal)),
    ])
}

#[test]
fn intervals_run_between_neighbouring_milestones_and_name_their_lines() {
    //
    let timeline = seen(&whole(), BAERUM);
    let minutes = [3, 5, 12, 21, 14, 245].map(Some);
    assert_eq!(lengths(&timeline, BAERUM), minutes);
    let lines: Vec<_> = timeline.courses[&BAERUM]
        .intervals()
        .iter()
        .map(|interval| (interval.from_line, interval.to_line))
        .collect();
    let pairs = [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7)];
    assert_eq!(lines, pairs.map(|(from, to)| (Some(from), Some(to))));
    assert_eq!(lengths(&timeline, ASKER), [None; 6]);
}

#[test]
fn an_interval_on_a_placeholder_time_has_no_length() {
    //
    let precision = Precision::Daypart;
    let kind = varsko_domain::words::EntryKind::Notification;
    let vague = Event::EntryRecorded(e::EntryRecorded {
        kind,
        precision,
        ..entry("Varslet")
    });
    let events = log([
        (3, BAERUM, SHARED, vague),
        (3, BAERUM, SHARED, reached(Phase::Notify)),
    ]);
    let interval = seen(&events, BAERUM).courses[&BAERUM].intervals()[0];
    assert_eq!((interval.length_ms, interval.exact), (None, false));
    assert_eq!((interval.from_line, interval.to_line), (Some(0), Some(2)));
}

#[test]
fn the_earliest_line_passes_a_milestone_however_late_it_was_recorded() {
    let mut events = log([
        (30, BAERUM, SHARED, stated(1, "Sent sagt")),
        (50, BAERUM, SHARED, stated(2, "Skjedde først")),
    ]);
    events[3].occurred_at = minute(10);
    let passed = seen(&events, BAERUM).courses[&BAERUM].passed[&Milestone::FirstPicture];
    assert_eq!(passed.origin.line, 3);
}

#[test]
fn decisions_phases_measures_and_corrections_stand_out() {
    let corrects = Some(2);
    let events = log([
        (1, BAERUM, SHARED, wrote("21 savnet")),
        (
            2,
            BAERUM,
            SHARED,
            Event::EntryRecorded(e::EntryRecorded {
                corrects,
                ..entry("12 savnet")
            }),
        ),
        (3, BAERUM, SHARED, reached(Phase::Notify)),
        (
            4,
            BAERUM,
            SHARED,
            Event::FocusSet(e::FocusSet {
                items: vec!["Liv".into()],
                until: None,
            }),
        ),
    ]);
    let marks: Vec<_> = seen(&events, BAERUM)
        .marks
        .iter()
        .map(|mark| (mark.kind, mark.origin.line))
        .collect();
    let expected = [
        (MarkKind::Correction, 3),
        (MarkKind::Phase, 4),
        (MarkKind::Decision, 5),
    ];
    assert_eq!(marks, expected);
}

#[test]
fn density_counts_the_lines_of_each_bucket_also_before_the_epoch() {
    let mut events = log([
        (61, BAERUM, SHARED, wrote("En")),
        (119, BAERUM, SHARED, wrote("To")),
    ]);
    events.push(line(4, -1, BAERUM, SHARED, wrote("Tre")));
    let counted = [(minute(-60), 1), (minute(0), 2), (minute(60), 2)];
    assert_eq!(seen(&events, BAERUM).density, BTreeMap::from(counted));
}

#[test]
fn what_a_reader_may_not_read_is_neither_counted_nor_marked() {
    //
    let focus = e::FocusSet {
        items: vec!["Hemmelig".into()],
        until: None,
    };
    let events = log([
        (5, ASKER, Scope::Own, Event::FocusSet(focus)),
        (6, ASKER, Scope::Own, reached(Phase::Notify)),
    ]);
    let seen_by = |by| {
        let timeline = seen(&events, by);
        let lines: u32 = timeline.density.values().sum();
        (
            timeline.marks.len(),
            lines,
            timeline.courses[&ASKER].passed.len(),
        )
    };
    assert_eq!(seen_by(BAERUM), (0, 2, 1));
    assert_eq!(seen_by(ASKER), (2, 4, 2));
}

/// Bærum starts a notification at that minute, and someone answers it at the other.
fn answered(
    (at, answered_at): (i64, i64),
    number: u128,
    change: impl FnOnce(e::NotificationStarted) -> e::NotificationStarted,
) -> [(i64, OrganisationId, Scope, Event); 2] {
    let notification = Uuid::from_u128(number).into();
    let started = change(e::NotificationStarted {
        notification,
        text: "Møt på rådhuset".into(),
        list: None,
        recipients: vec![crate::scene::recipient(1, "Kari")],
        ack_timeout_s: None,
        run: None,
        again: None,
        report: None,
    });
    let acknowledged = Event::NotificationAcknowledged(e::NotificationAcknowledged {
        notification,
        recipient: 1,
        eta_minutes: None,
        answer: None,
        channel: Channel::Sms,
        by: AnsweredBy::Link,
    });
    let started = Event::NotificationStarted(started);
    [
        (at, BAERUM, SHARED, started),
        (answered_at, BAERUM, SHARED, acknowledged),
    ]
}

fn drill() -> e::Run {
    e::Run {
        list: None,
        revision: 0,
        order: varsko_domain::words::ListOrder::Parallel,
        channels: Vec::new(),
        timeouts_s: vec![600],
        on_timeout: varsko_domain::words::OnTimeout::Escalate,
        language: varsko_domain::words::Language::Bokmal,
        drill: true,
    }
}

#[test]
fn an_answer_to_a_drill_or_a_report_is_no_answer_to_the_alarm() {
    //
    let drill = |started| e::NotificationStarted {
        run: Some(drill()),
        ..started
    };
    let report = |started| e::NotificationStarted {
        report: Some(Uuid::from_u128(9).into()),
        ..started
    };
    let beside = [answered((1, 2), 11, drill), answered((3, 4), 12, report)];
    let passed = |events: Vec<Recorded>| {
        let timeline = seen(&events, BAERUM);
        let passed = &timeline.courses[&BAERUM].passed;
        let line = |milestone| passed.get(&milestone).map(|passed| passed.origin.line);
        [line(Milestone::Notified), line(Milestone::Acknowledged)]
    };
    assert_eq!(
        passed(log(beside.clone().into_iter().flatten())),
        [None, None]
    );
    let alarm = answered((10, 14), 13, |started| started);
    let all = beside.into_iter().flatten().chain(alarm);
    assert_eq!(passed(log(all)), [Some(6), Some(7)]);
}

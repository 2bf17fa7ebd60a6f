//! The log of ordinary days.

use crate::prelude::*;
use varsko_domain::incident::duty_log::commands::{HandOverShift, OpenDutyLog, OpenFromDutyLog};
use varsko_domain::incident::duty_log::events::*;
use varsko_domain::{Command, IncidentId, Stream};
use varsko_testkit::{Ask, ask_of_all, open};

/// What the order under test opens.
fn next() -> IncidentId {
    IncidentId::from(WHEN)
}

fn duty_log(kind: DutyLogKind, continues: Option<IncidentId>) -> Ask {
    let title = "Vaktlogg uke 32".into();
    ask_of_all(Command::OpenDutyLog(OpenDutyLog {
        title,
        kind,
        continues,
    }))
    .by(log_keeper())
}

/// Bærum keeps a duty log, with an entry as line 2.
fn kept() -> History {
    installation()
        .asked("07:00", duty_log(DutyLogKind::Duty, None).named(INCIDENT.0))
        .asked(
            "07:10",
            record(entry("Vann i kjeller i Storgata")).by(log_keeper()),
        )
}

fn from_entries(numbers: Vec<u32>) -> Ask {
    ask_of_all(Command::OpenFromDutyLog(OpenFromDutyLog {
        log: INCIDENT,
        numbers,
        opening: opening("Flom i Sandvikselva"),
    }))
}

#[test]
fn a_duty_log_is_opened_as_one_and_its_entries_follow_no_sequence() {
    let decided = given(installation())
        .when(duty_log(DutyLogKind::Media, None))
        .decided();
    let begun = DutyLogEvent::Begun(DutyLogBegun {
        kind: DutyLogKind::Media,
        continues: None,
    });
    assert_eq!(decided.last().unwrap().event, Event::DutyLog(begun));
    let measure = C::ProposeMeasure(ProposeMeasure {
        text: "Pumpe tomt".into(),
        goal: None,
        deadline: None,
    });
    let measures = given(kept()).when(ask(measure)).decided();
    assert_eq!(
        measures.len(),
        1,
        "no phase is reached by acting: {measures:?}"
    );
}

#[test]
fn an_organisation_keeps_one_duty_log_at_a_time_and_the_next_goes_on_from_it() {
    given(kept())
        .when(duty_log(DutyLogKind::Duty, None))
        .refused(Refusal::DutyLogKept { log: INCIDENT });
    let opened = given(kept())
        .when(duty_log(DutyLogKind::Duty, Some(INCIDENT)))
        .decided();
    let told: Vec<_> = opened.iter().map(|d| (d.stream, d.event.name())).collect();
    let (old, new) = (Stream::Incident(INCIDENT), Stream::Incident(next()));
    assert_eq!(
        told[told.len() - 3..],
        [
            (new, "duty_log.begun"),
            (old, "duty_log.continued"),
            (old, "phase.reached")
        ]
    );
    // Of another kind, and for what is planned, there may be one beside it.
    for kind in [DutyLogKind::Media, DutyLogKind::Planned] {
        given(kept()).when(duty_log(kind, None)).decided();
    }
    given(kept())
        .when(duty_log(DutyLogKind::Media, Some(INCIDENT)))
        .refused(Refusal::Unknown {
            what: varsko_domain::Thing::DutyLog,
        });
}

#[test]
fn what_belongs_to_a_crisis_is_refused_in_a_duty_log() {
    for of_a_crisis in [
        advance(Phase::Notify),
        observe("Følges"),
        dismiss("Ingenting"),
        activate(Body::Leadership),
    ] {
        given(kept()).when(of_a_crisis).refused(Refusal::OfACrisis);
    }
}

#[test]
fn whoever_keeps_a_duty_log_closes_it_and_it_owes_nothing() {
    given(kept())
        .when(close().by(log_keeper()))
        .then([reached(Phase::Closed)]);
    given(kept().asked("07:20", close().by(log_keeper())))
        .when(record(entry("For sent")).by(log_keeper()))
        .refused(Refusal::PartClosed {
            organisation: "Bærum".into(),
        });
}

#[test]
fn an_incident_is_made_of_entries_and_both_logs_point_at_each_other() {
    let decided = given(kept()).when(from_entries(vec![2])).decided();
    let told: Vec<_> = decided.into_iter().map(|d| (d.stream, d.event)).collect();
    let opened = Stream::Incident(next());
    assert!(matches!(&told[0], (stream, Event::IncidentOpened(_)) if *stream == opened));
    let (log, incident, numbers) = (INCIDENT, next(), vec![2]);
    let begun = BegunInDutyLog {
        log,
        numbers: numbers.clone(),
    };
    let made = IncidentMade { incident, numbers };
    assert_eq!(
        told[told.len() - 2..],
        [
            (
                Stream::Incident(next()),
                Event::DutyLog(DutyLogEvent::BegunIn(begun))
            ),
            (
                Stream::Incident(INCIDENT),
                Event::DutyLog(DutyLogEvent::IncidentMade(made))
            ),
        ]
    );
}

#[test]
fn an_incident_is_made_only_of_entries_of_a_duty_log_that_one_may_read_and_keep() {
    given(kept())
        .when(from_entries(vec![]))
        .refused(Refusal::Empty { field: "numbers" });
    given(kept())
        .when(from_entries(vec![9]))
        .refused(Refusal::UnknownEntry {
            number: 9,
            newest: 2,
        });
    given(kept())
        .when(from_entries(vec![2]).by(actor(AccessRole::CrisisLeader, OSLO)))
        .refused(Refusal::UnknownIncident);
    let incident = installation().asked("07:00", open(opening("Flom")).named(INCIDENT.0));
    given(incident)
        .when(from_entries(vec![0]))
        .refused(Refusal::Unknown {
            what: varsko_domain::Thing::DutyLog,
        });
}

fn hand_over(to: Option<varsko_domain::PersonId>, entries: Vec<u32>) -> Ask {
    ask(C::HandOverShift(HandOverShift {
        to,
        text: "Rolig vakt, følg med på kjelleren".into(),
        entries,
    }))
    .by(log_keeper())
}

#[test]
fn a_shift_is_handed_over_with_what_still_needs_looking_after() {
    let to = Some(person_of(AccessRole::CrisisStaff, BAERUM));
    let handed = ShiftHandedOver {
        to,
        text: "Rolig vakt, følg med på kjelleren".into(),
        entries: vec![2],
    };
    given(kept())
        .when(hand_over(to, vec![2]))
        .then([Event::DutyLog(DutyLogEvent::ShiftHandedOver(handed))]);
    let nobody = Some(varsko_domain::PersonId(uuid::Uuid::from_u128(0xDEAD)));
    given(kept())
        .when(hand_over(nobody, vec![]))
        .refused(Refusal::UnknownPerson);
    given(kept())
        .when(hand_over(None, vec![7]))
        .refused(Refusal::UnknownEntry {
            number: 7,
            newest: 2,
        });
}

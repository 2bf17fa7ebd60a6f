//! Evaluations as told, and what the log tells of itself.

use super::{Fate, basis, evaluations};
use crate::access::Lens;
use crate::clocks::{ClockKind, clocks};
use crate::log::LATE_AFTER_MS;
use crate::scene::{
    ASKER, BAERUM, KARI, directory, entry, fold, line, log, minute, reader, recipient, stated,
    statement, wrote,
};
use uuid::Uuid;
use varsko_domain::incident::evaluation::events::{self as e, EvaluationEvent as E};
use varsko_domain::incident::events as i;
use varsko_domain::words::{
    AnsweredBy, Channel, EntryKind, EvaluationStage, FindingKind, LearningTarget, Presence, Scope,
    Section, Verification,
};
use varsko_domain::{EvaluationId, Event, FindingId, Recorded};

const EVALUATION: EvaluationId = EvaluationId(Uuid::from_u128(7));
const FINDING: FindingId = FindingId(Uuid::from_u128(8));

type Said = (i64, varsko_domain::OrganisationId, Scope, Event);

fn told(at: i64, scope: Scope, event: E) -> Said {
    (at, BAERUM, scope, Event::Evaluation(event))
}

fn mandated() -> E {
    E::Mandated(e::Mandated {
        evaluation: EVALUATION,
        purpose: "Lære".into(),
        from: None,
        to: None,
        themes: Vec::new(),
        goals: Vec::new(),
    })
}

fn found() -> E {
    E::FindingStated(e::FindingStated {
        evaluation: EVALUATION,
        finding: FINDING,
        kind: FindingKind::Improvement,
        expected: "Staben sitter trygt".into(),
        actual: "Kommunehuset lå i faresonen".into(),
        cause: None,
        observations: vec![Uuid::from_u128(9).into()],
    })
}

fn learnt() -> E {
    E::LearningPointStated(e::LearningPointStated {
        evaluation: EVALUATION,
        point: Uuid::from_u128(10).into(),
        text: "Staben trenger et reservested".into(),
        findings: vec![FINDING],
        target: LearningTarget::RosScenario,
        change: "Sårbarheten ved skred".into(),
    })
}

fn consulted() -> E {
    E::ConsultationOpened(e::ConsultationOpened {
        evaluation: EVALUATION,
        deadline: minute(90),
        asked: vec!["Politiet".into()],
    })
}

#[test]
fn an_evaluation_is_told_with_its_findings_points_and_stage() {
    //
    let share = Scope::Participants;
    let events = log([
        told(10, share, mandated()),
        told(20, share, found()),
        told(30, share, learnt()),
        told(40, share, consulted()),
    ]);
    let picture = fold(&events);
    let reader = reader(ASKER);
    let lens = Lens::new(&picture.access, &reader);
    let [known] = &evaluations(&picture, &lens)[..] else {
        panic!("one evaluation");
    };
    assert_eq!(known.stage, EvaluationStage::Consultation);
    assert_eq!(known.since.line, 5);
    assert_eq!((known.findings.len(), known.points.len()), (1, 1));
    let runs = clocks(&picture, &lens, &directory());
    let clock = runs.iter().find(|c| c.kind == ClockKind::Consultation);
    assert_eq!(clock.map(|clock| clock.due_at), Some(minute(90)));
}

#[test]
fn what_was_not_shared_of_an_evaluation_is_not_told() {
    //
    let events = log([
        told(10, Scope::Participants, mandated()),
        told(20, Scope::Own, found()),
    ]);
    let picture = fold(&events);
    let findings = |organisation| {
        let reader = reader(organisation);
        let lens = Lens::new(&picture.access, &reader);
        evaluations(&picture, &lens)[0].findings.len()
    };
    assert_eq!((findings(BAERUM), findings(ASKER)), (1, 0));
}

#[test]
fn an_erased_finding_keeps_its_place_and_loses_its_words() {
    //
    let erased = Event::ErasureCarriedOut(i::ErasureCarriedOut {
        request: Uuid::from_u128(1).into(),
        numbers: vec![3],
        requested_by: KARI,
    });
    let events = log([
        told(10, Scope::Participants, mandated()),
        told(20, Scope::Participants, found()),
        (30, BAERUM, Scope::Participants, erased),
    ]);
    let picture = fold(&events);
    let reader = reader(BAERUM);
    let lens = Lens::new(&picture.access, &reader);
    let finding = &evaluations(&picture, &lens)[0].findings[0];
    assert_eq!(finding.stated.said.actual, varsko_domain::Text::Erased);
    assert_eq!(finding.id, FINDING);
}

fn basis_of(events: &[Recorded], organisation: varsko_domain::OrganisationId) -> super::Basis {
    let picture = fold(events);
    let all: Vec<&Recorded> = events.iter().collect();
    basis(&all, &picture, &reader(organisation), &directory())
}

fn revised(verification: Verification, text: &str) -> Event {
    Event::ItemRevised(i::ItemRevised {
        item: Uuid::from_u128(1).into(),
        statement: i::Statement {
            verification,
            ..statement(Section::Facts, text)
        },
        reason: None,
    })
}

#[test]
fn what_the_picture_had_wrong_is_told_with_how_long_it_stood() {
    // the picture that swung between 2 and 50 houses.
    let share = Scope::Participants;
    let events = log([
        (10, BAERUM, share, stated(1, "50 hus er tatt")),
        (
            25,
            BAERUM,
            share,
            revised(Verification::Confirmed, "2 hus er tatt"),
        ),
        (
            30,
            BAERUM,
            share,
            revised(Verification::Confirmed, "2 hus er tatt"),
        ),
        (
            70,
            BAERUM,
            share,
            revised(Verification::Refuted, "2 hus er tatt"),
        ),
    ]);
    let told: Vec<_> = basis_of(&events, BAERUM)
        .invalid
        .iter()
        .map(|known| {
            (
                known.fate,
                known.stated.line,
                known.ended.line,
                known.stood_ms(),
            )
        })
        .collect();
    let min = 60_000;
    assert_eq!(
        told,
        [
            (Fate::Superseded, 2, 3, 15 * min),
            (Fate::Refuted, 3, 5, 45 * min)
        ]
    );
}

#[test]
fn those_called_are_told_with_how_fast_they_answered_and_came_and_who_never_did() {
    //
    let share = Scope::Participants;
    let notification = Uuid::from_u128(5).into();
    let registered = i::Recipient {
        person: Some(KARI),
        role: Some("crisis_leader".into()),
        ..recipient(1, "Kari")
    };
    let started = Event::NotificationStarted(i::NotificationStarted {
        notification,
        text: "Kriseledelsen innkalles".into(),
        list: None,
        ack_timeout_s: None,
        recipients: vec![registered, recipient(2, "Per")],
        run: None,
        again: None,
        report: None,
    });
    let acknowledged = Event::NotificationAcknowledged(i::NotificationAcknowledged {
        notification,
        recipient: 1,
        eta_minutes: None,
        answer: None,
        channel: Channel::Phone,
        by: AnsweredBy::Hand,
    });
    let arrived = Event::MobilisationReported(i::MobilisationReported {
        person: KARI,
        role: None,
        presence: Presence::InPlace,
        eta_minutes: None,
    });
    // Who a situation report went to was called to nothing.
    let sent = Event::NotificationStarted(i::NotificationStarted {
        notification: Uuid::from_u128(6).into(),
        text: "Situasjonsrapport".into(),
        list: None,
        ack_timeout_s: None,
        recipients: vec![recipient(1, "Statsforvalteren")],
        run: None,
        again: None,
        report: Some(Uuid::from_u128(7).into()),
    });
    let events = log([
        (10, BAERUM, share, started),
        (12, BAERUM, share, sent),
        (14, BAERUM, share, acknowledged),
        (40, BAERUM, share, arrived),
    ]);
    let basis = basis_of(&events, BAERUM);
    let min = 60_000;
    let times: Vec<_> = basis
        .reactions
        .iter()
        .map(|known| {
            (
                known.role.as_deref(),
                known.acknowledged_ms(),
                known.in_place_ms(),
            )
        })
        .collect();
    assert_eq!(
        times,
        [
            (Some("crisis_leader"), Some(4 * min), Some(30 * min)),
            (None, None, None)
        ]
    );
    let [never] = &basis.unreached[..] else {
        panic!("{:?}", basis.unreached);
    };
    assert_eq!(never.name, Some("Per".into()));
}

#[test]
fn decisions_omissions_and_late_lines_are_told_by_line_and_only_of_what_one_may_read() {
    //
    let kind = |kind| {
        Event::EntryRecorded(i::EntryRecorded {
            kind,
            ..entry("Evakuerer ikke skolen")
        })
    };
    let mut events = log([
        (10, BAERUM, Scope::Participants, kind(EntryKind::Decision)),
        (20, BAERUM, Scope::Own, kind(EntryKind::Omission)),
    ]);
    let late = line(4, 100, BAERUM, Scope::Participants, wrote("Glemt"));
    events.push(Recorded {
        occurred_at: minute(100).plus_ms(-LATE_AFTER_MS - 1),
        ..late
    });
    let turns = |organisation| {
        let turns = basis_of(&events, organisation).turns;
        let told = turns.iter().map(|turn| (turn.omission, turn.origin.line));
        told.collect::<Vec<_>>()
    };
    assert_eq!(turns(BAERUM), [(false, 2), (true, 3)]);
    assert_eq!(turns(ASKER), [(false, 2)]);
    let late = basis_of(&events, ASKER).late;
    let told: Vec<_> = late.iter().map(|l| (l.origin.line, l.late_ms)).collect();
    assert_eq!(told, [(4, LATE_AFTER_MS + 1)]);
}

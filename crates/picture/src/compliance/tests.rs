//! Each demand by the records it concerns, and each paragraph turning on its own day.

use super::*;
use crate::scene::{BAERUM, INCIDENT, directory, exercise_planned, fold, line, log, reader};
use varsko_domain::organisation::exercises::events::{self as x, ExerciseEvent};
use varsko_domain::words::Scope;
use varsko_domain::{Event, Recorded, Stream, Timestamp};

const DAY: i64 = 86_400_000;
/// No paragraph.
const NONE: [u8; 0] = [];

/// The day everything was put on record.
fn start() -> Timestamp {
    "2023-01-10T12:00:00Z".parse().unwrap()
}

fn evidence(kind: EvidenceKind, number: u64) -> Evidence {
    Evidence {
        kind,
        id: Uuid::from_u128(number.into()),
        version: None,
        about: None,
        at: Some(start()),
        position: Some(number),
    }
}

/// An organisation that has everything, as of [`start`].
fn whole() -> Records {
    Records {
        ros: Some(RosRecord {
            evidence: evidence(EvidenceKind::RosRevision, 1),
            missing_parts: String::new(),
            by_council: true,
            took_part: 4,
            decided_on: start(),
        }),
        measures: vec![MeasureRecord {
            planned: Some(evidence(EvidenceKind::FollowUp, 2)),
        }],
        plan: Some(PlanRecord {
            evidence: evidence(EvidenceKind::PlanVersion, 3),
            gaps: Vec::new(),
            revised_at: start(),
        }),
        lists: vec![ListRecord {
            evidence: evidence(EvidenceKind::NotificationList, 4),
            people: 3,
            uninformed: 0,
        }],
        resources: vec![ResourceRecord {
            evidence: evidence(EvidenceKind::Resource, 5),
            agreement_ends: None,
        }],
        agreements: vec![AgreementRecord {
            evidence: evidence(EvidenceKind::Agreement, 6),
            from: start(),
            ends: None,
        }],
        exercises: vec![ExerciseRecord {
            evidence: evidence(EvidenceKind::Exercise, 7),
            held_at: start(),
            from_ros: true,
        }],
        training: vec![TrainingRecord {
            trained: Some(evidence(EvidenceKind::Training, 8)),
            valid_until: None,
        }],
        closed: vec![ClosedRecord {
            evidence: evidence(EvidenceKind::Incident, 9),
            evaluation: Some(evidence(EvidenceKind::Evaluation, 10)),
            findings: 2,
            open_findings: 0,
        }],
        supervision: vec![SupervisionRecord {
            evidence: evidence(EvidenceKind::Supervision, 11),
            closed: true,
        }],
    }
}

/// The paragraphs that are not fulfilled at an instant.
fn unfulfilled(records: &Records, at: Timestamp) -> Vec<u8> {
    let paragraphs = compliance(records, at).into_iter();
    let not = paragraphs.filter(|paragraph| paragraph.standing == Standing::NotFulfilled);
    not.map(|paragraph| paragraph.number).collect()
}

/// One demand at the start.
fn stands(records: &Records, demand: Demand) -> (Standing, Vec<Because>) {
    let paragraphs = compliance(records, start()).into_iter();
    let mut all = paragraphs.flat_map(|paragraph| paragraph.requirements);
    let found = all
        .find(|requirement| requirement.demand == demand)
        .unwrap();
    (found.standing, found.because)
}

#[test]
fn with_everything_on_record_every_paragraph_is_fulfilled_and_shows_its_evidence() {
    let paragraphs = compliance(&whole(), start());
    let numbers: Vec<u8> = paragraphs.iter().map(|p| p.number).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for paragraph in paragraphs {
        assert_eq!(
            paragraph.standing,
            Standing::Fulfilled,
            "§ {}",
            paragraph.number
        );
        for requirement in paragraph.requirements {
            assert!(!requirement.evidence.is_empty(), "{:?}", requirement.demand);
        }
    }
}

#[test]
fn moving_the_clock_past_12_24_and_48_months_turns_exactly_the_right_paragraphs() {
    let mut records = whole();
    let after = |months| start().plus_months(months);
    let just_before = |months| after(months).plus_ms(-1);
    assert_eq!(unfulfilled(&records, just_before(12)), NONE);
    assert_eq!(unfulfilled(&records, after(12)), [6]);
    // The plan is revised each year from here on, so that only the others can turn.
    let revised = |months, records: &mut Records| {
        records.plan.as_mut().unwrap().revised_at = after(months);
    };
    revised(13, &mut records);
    assert_eq!(unfulfilled(&records, just_before(24)), NONE);
    assert_eq!(unfulfilled(&records, after(24)), [7]);
    revised(47, &mut records);
    records.exercises[0].held_at = after(47);
    assert_eq!(unfulfilled(&records, just_before(48)), NONE);
    assert_eq!(unfulfilled(&records, after(48)), [6]);
    let lapsed: Vec<Demand> = compliance(&records, after(48))
        .into_iter()
        .flat_map(|paragraph| paragraph.requirements)
        .filter(|requirement| requirement.standing == Standing::NotFulfilled)
        .map(|requirement| requirement.demand)
        .collect();
    assert_eq!(lapsed, [Demand::RosCurrent]);
}

#[test]
fn what_lapses_within_sixty_days_says_so_and_each_paragraph_tells_its_first_day() {
    let records = whole();
    let soon = start().plus_months(12).plus_ms(-LAPSING_DAYS * DAY);
    let of = |at, number: u8| {
        let mut paragraphs = compliance(&records, at).into_iter();
        paragraphs.find(|p| p.number == number).unwrap()
    };
    assert_eq!(of(soon.plus_ms(-1), 6).standing, Standing::Fulfilled);
    assert_eq!(of(soon, 6).standing, Standing::LapsingSoon);
    assert_eq!(of(soon, 6).lapses_at, Some(start().plus_months(12)));
    assert_eq!(of(soon, 7).lapses_at, Some(start().plus_months(24)));
    assert_eq!(of(soon, 2).lapses_at, None);
}

#[test]
fn with_nothing_on_record_each_paragraph_says_that_nothing_is_registered() {
    let paragraphs = compliance(&Records::default(), start());
    for paragraph in &paragraphs {
        let standing = match paragraph.number {
            // Whether anything was closed or found nobody can tell from nothing.
            8 | 10 => Standing::Unknown,
            _ => Standing::NotFulfilled,
        };
        assert_eq!(paragraph.standing, standing, "§ {}", paragraph.number);
        for requirement in &paragraph.requirements {
            let because = match paragraph.number {
                9 => Because::WithoutEvidence {
                    paragraphs: vec![2, 3, 4, 5, 6, 7],
                },
                _ => Because::NothingRegistered,
            };
            assert_eq!(requirement.because, [because], "{:?}", requirement.demand);
        }
    }
}

#[test]
fn training_that_is_no_longer_good_turns_the_demand_for_it_on_its_day() {
    let mut records = whole();
    let until = start().plus_months(9);
    records.training[0].valid_until = Some(until);
    assert_eq!(unfulfilled(&records, until.plus_ms(-1)), NONE);
    assert_eq!(unfulfilled(&records, until), [7]);
}

#[test]
fn a_ros_with_empty_parts_or_without_the_council_or_those_who_took_part_is_not_enough() {
    let mut records = whole();
    let ros = records.ros.as_mut().unwrap();
    (ros.missing_parts, ros.by_council, ros.took_part) = ("ce".into(), false, 0);
    let letters = "ce".to_owned();
    let parts = stands(&records, Demand::RosParts);
    assert_eq!(
        parts,
        (
            Standing::NotFulfilled,
            vec![Because::PartsMissing { letters }]
        )
    );
    let (_, because) = stands(&records, Demand::RosAdopted);
    assert_eq!(because, [Because::NotByTheCouncil, Because::NobodyTookPart]);
}

#[test]
fn a_gap_of_the_plan_turns_the_demand_it_concerns_and_no_other() {
    let mut records = whole();
    let gap = PlanGap::NoDeputy {
        role: "crisis_leader".into(),
    };
    records.plan.as_mut().unwrap().gaps = vec![gap.clone()];
    let leadership = stands(&records, Demand::Leadership);
    assert_eq!(
        leadership,
        (Standing::NotFulfilled, vec![Because::Gap(gap)])
    );
    assert_eq!(unfulfilled(&records, start()), [4]);
    assert_eq!(
        stands(&records, Demand::Evacuation),
        (Standing::Fulfilled, vec![])
    );
}

#[test]
fn whoever_was_not_told_trained_planned_evaluated_or_settled_is_counted() {
    let mut records = whole();
    records.lists[0].uninformed = 2;
    records.training.push(TrainingRecord {
        trained: None,
        valid_until: None,
    });
    records.measures.push(MeasureRecord { planned: None });
    records.closed[0].evaluation = None;
    records.closed[0].open_findings = 1;
    records.supervision[0].closed = false;
    for (demand, open, of) in [
        (Demand::ListedInformed, 2, 3),
        (Demand::Trained, 1, 2),
        (Demand::MeasuresPlanned, 1, 2),
        (Demand::Evaluated, 1, 1),
        (Demand::FindingsSettled, 1, 2),
        (Demand::SupervisionSettled, 1, 1),
    ] {
        let expected = (Standing::NotFulfilled, vec![Because::Some { open, of }]);
        assert_eq!(stands(&records, demand), expected, "{demand:?}");
    }
    assert_eq!(unfulfilled(&records, start()), [3, 4, 7, 8, 10]);
}

#[test]
fn agreements_hold_as_long_as_the_last_of_them_and_resources_as_the_first() {
    let mut records = whole();
    let until = |months| Some(start().plus_months(months));
    records.agreements[0].ends = until(2);
    let mut longer = records.agreements[0].clone();
    longer.ends = until(6);
    records.agreements.push(longer);
    records.resources[0].agreement_ends = until(3);
    let after = |months| start().plus_months(months);
    assert_eq!(unfulfilled(&records, after(2)), NONE);
    assert_eq!(unfulfilled(&records, after(3)), [4]);
    assert_eq!(unfulfilled(&records, after(6)), [4, 5]);
}

#[test]
fn an_exercise_without_a_scenario_of_the_ros_counts_as_an_exercise_only() {
    let mut records = whole();
    records.exercises[0].from_ros = false;
    assert_eq!(
        stands(&records, Demand::Exercised),
        (Standing::Fulfilled, vec![])
    );
    let from_ros = stands(&records, Demand::ExercisedFromRos);
    assert_eq!(
        from_ros,
        (Standing::NotFulfilled, vec![Because::NothingRegistered])
    );
}

/// An exercise of Bærum's register that ran in an incident, with what became of it; the run is open.
fn after_an_exercise(over: &[ExerciseEvent]) -> Records {
    let exercise = Uuid::from_u128(70).into();
    let planned = exercise_planned(70, Vec::new());
    let incident = INCIDENT;
    let started = ExerciseEvent::Started(x::ExerciseStarted { exercise, incident });
    let mut known = directory();
    let events = [planned, started].into_iter().chain(over.iter().cloned());
    for (number, event) in (10..).zip(events) {
        let event = Event::Exercise(event);
        known.apply(&Recorded {
            stream: Stream::Organisation(BAERUM),
            ..line(number, i64::from(number), BAERUM, Scope::Own, event)
        });
    }
    let run = fold(&log([]));
    Records::of(BAERUM, &known, [(&run, &reader(BAERUM))])
}

#[test]
fn an_exercise_that_was_held_owes_an_evaluation_though_its_run_was_never_closed() {
    // § 8, R-58
    let exercise = Uuid::from_u128(70).into();
    assert_eq!(after_an_exercise(&[]).closed, []);
    let ended = ExerciseEvent::Ended(x::ExerciseEnded { exercise });
    let records = after_an_exercise(&[ended]);
    let [owed] = &records.closed[..] else {
        panic!("{:?}", records.closed);
    };
    assert_eq!((owed.evidence.id, &owed.evaluation), (INCIDENT.0, &None));
    let reason = "Storm".into();
    let broken_off = ExerciseEvent::CalledOff(x::ExerciseCalledOff { exercise, reason });
    assert_eq!(after_an_exercise(&[broken_off]).closed, []);
}

//! The thread: walked from either end it is the same chain, and where it breaks is told.

use super::{Break, Direction, ThreadNode, Threads, broken, walk};
use crate::access::Lens;
use crate::directory::Directory;
use crate::preparedness;
use crate::ros::{diff, risks};
use crate::scene::{
    BAERUM, INCIDENT, directory, exercise_planned, fold, line, log, minute, reader,
};
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::incident::evaluation::events::{self as e, EvaluationEvent as E};
use varsko_domain::organisation::exercises::events::Tested;
use varsko_domain::organisation::followup::events::{self as f, FollowUpEvent as F};
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::ros::events::{self as r, RosEvent as R};
use varsko_domain::words::{
    AdoptingBody, Effect, FindingKind, LearningTarget, RiskBand, RosField, Scope, Tendency,
};
use varsko_domain::{Event, IncidentId, Recorded, Stream, Timestamp};

const EXERCISE: IncidentId = IncidentId(Uuid::from_u128(200));

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

fn lesson(point: u128) -> Lesson {
    Lesson::LearningPoint {
        incident: INCIDENT,
        point: id(point),
    }
}

fn observed(observation: u128, entries: &[u32]) -> E {
    E::Observed(e::Observed {
        observation: id(observation),
        text: "Staben satt i faresonen".into(),
        entries: entries.to_vec(),
        seen_at: None,
        replayed: None,
        tendency: Tendency::Improvement,
    })
}

fn found(finding: u128, observation: u128) -> E {
    E::FindingStated(e::FindingStated {
        evaluation: id(1),
        finding: id(finding),
        kind: FindingKind::Improvement,
        expected: "Trygt".into(),
        actual: "Faresone".into(),
        cause: None,
        observations: vec![id(observation)],
    })
}

fn learnt(point: u128, finding: u128) -> E {
    E::LearningPointStated(e::LearningPointStated {
        evaluation: id(1),
        point: id(point),
        text: "Reservested".into(),
        findings: vec![id(finding)],
        target: LearningTarget::RosScenario,
        change: "Sårbarheten".into(),
    })
}

fn mandated() -> E {
    E::Mandated(e::Mandated {
        evaluation: id(1),
        purpose: "Lære".into(),
        from: None,
        to: None,
        themes: Vec::new(),
        goals: Vec::new(),
    })
}

/// Two chains from line 0, and a finding nothing came of.
fn evaluated() -> Vec<Recorded> {
    let told = [
        mandated(),
        observed(10, &[0, 1]),
        found(20, 10),
        learnt(30, 20),
        observed(11, &[0]),
        found(21, 11),
        learnt(31, 21),
        found(22, 11),
    ];
    let share = Scope::Participants;
    log(told.map(|event| (10, BAERUM, share, Event::Evaluation(event))))
}

fn scenario(probability: &str, vulnerability: &str) -> r::Scenario {
    r::Scenario {
        title: "Skred".into(),
        place: None,
        causes: None,
        barriers: None,
        probability: Some(probability.into()),
        probability_reasoning: None,
        vulnerability: Some(vulnerability.into()),
        knock_on: None,
        consequences: vec![r::Consequence {
            value: "life_and_health".into(),
            step: 5,
            reasoning: None,
        }],
        warning_and_evacuation: None,
        uncertainty: None,
        controllability: None,
        transferability: None,
        measures: Vec::new(),
    }
}

fn adopted(revision: u32, changes: &[u128]) -> Event {
    Event::Ros(R::Adopted(r::RevisionAdopted {
        revision,
        by: AdoptingBody::Council,
        case_number: "Sak 24/117".into(),
        decided_on: minute(0),
        took_part: vec!["Rådet".into()],
        remark: None,
        changes: changes.iter().map(|number| id(*number)).collect(),
    }))
}

fn begun(revision: u32) -> Event {
    let reason = None;
    Event::Ros(R::DraftBegun(r::DraftBegun { revision, reason }))
}

fn proposed(proposal: u128, point: u128) -> Event {
    Event::Ros(R::ChangeProposed(r::ChangeProposed {
        proposal: id(proposal),
        scenario: id(40),
        against: 1,
        change: r::RosChange::Words {
            field: RosField::Vulnerability,
            text: "Kommunehuset i faresonen".into(),
        },
        lesson: lesson(point),
        reason: "Erfart".into(),
    }))
}

fn planned(measure: u128, point: u128) -> Event {
    Event::FollowUp(F::Planned(f::MeasurePlanned {
        measure: id(measure),
        text: "Reservested".into(),
        owner: "Beredskapssjefen".into(),
        person: None,
        deadline: minute(1_000),
        target: f::FollowUpTarget::Training {
            name: "Flytting".into(),
        },
        effect: None,
        lessons: vec![lesson(point)],
    }))
}

/// Two revisions, the second with the first chain's change in it; a measure, done and tried.
fn done_about_it() -> Vec<Event> {
    let put = Event::Ros(R::ScenarioPut(r::ScenarioPut {
        revision: 1,
        scenario: id(40),
        body: scenario("b", "Tett bebyggelse"),
    }));
    let taken_in = Event::Ros(R::ChangeTakenIn(r::ChangeTakenIn {
        proposal: id(50),
        revision: 2,
    }));
    vec![
        begun(1),
        put,
        adopted(1, &[]),
        proposed(50, 30),
        proposed(51, 31),
        begun(2),
        taken_in,
        adopted(2, &[50]),
        planned(60, 30),
    ]
}

fn tried() -> [Event; 2] {
    [
        Event::FollowUp(F::Completed(f::MeasureCompleted {
            measure: id(60),
            result: "Kulturhuset".into(),
        })),
        Event::FollowUp(F::Verified(f::EffectVerified {
            measure: id(60),
            effect: Effect::Achieved,
            evidence: "Førti minutter".into(),
            tried_in: Some(EXERCISE),
        })),
    ]
}

fn known(events: impl IntoIterator<Item = Event>) -> Directory {
    let mut known = directory();
    for (number, event) in (10..).zip(events) {
        known.apply(&Recorded {
            stream: Stream::Organisation(BAERUM),
            ..line(number, i64::from(number), BAERUM, Scope::Own, event)
        });
    }
    known
}

fn whole(start: ThreadNode, threads: &Threads, directory: &Directory) -> BTreeSet<ThreadNode> {
    let walked = walk(start, |node, direction| {
        let incident = threads.next(node, direction);
        incident
            .chain(directory.threads.next(node, direction))
            .collect()
    });
    assert!(!walked.truncated);
    walked.links.into_keys().collect()
}

fn entry(number: u32) -> ThreadNode {
    let incident = INCIDENT;
    ThreadNode::Entry { incident, number }
}

fn first_chain() -> BTreeSet<ThreadNode> {
    let (incident, organisation) = (INCIDENT, BAERUM);
    BTreeSet::from([
        entry(0),
        entry(1),
        ThreadNode::Observation {
            incident,
            id: id(10),
        },
        ThreadNode::Finding {
            incident,
            id: id(20),
        },
        ThreadNode::LearningPoint {
            incident,
            id: id(30),
        },
        ThreadNode::Proposal {
            organisation,
            id: id(50),
        },
        ThreadNode::Revision {
            organisation,
            number: 2,
        },
        ThreadNode::Measure {
            organisation,
            id: id(60),
        },
        ThreadNode::Trial { incident: EXERCISE },
    ])
}

#[test]
fn from_any_link_below_the_log_the_whole_chain_is_walked_and_no_other() {
    //
    let picture = fold(&evaluated());
    let directory = known(done_about_it().into_iter().chain(tried()));
    let chain = first_chain();
    for start in chain
        .iter()
        .filter(|node| !matches!(node, ThreadNode::Entry { .. }))
    {
        assert_eq!(
            whole(*start, &picture.threads, &directory),
            chain,
            "{start:?}"
        );
    }
}

#[test]
fn from_a_line_everything_that_was_seen_in_it_is_walked() {
    //
    let picture = fold(&evaluated());
    let directory = known(done_about_it().into_iter().chain(tried()));
    let from_the_second = whole(entry(1), &picture.threads, &directory);
    let mut expected = first_chain();
    expected.remove(&entry(0));
    assert_eq!(from_the_second, expected);
    let both = whole(entry(0), &picture.threads, &directory);
    let incident = INCIDENT;
    let other = ThreadNode::LearningPoint {
        incident,
        id: id(31),
    };
    assert!(both.contains(&other) && both.is_superset(&expected_without_lines()));
}

fn expected_without_lines() -> BTreeSet<ThreadNode> {
    let mut chain = first_chain();
    chain.retain(|node| !matches!(node, ThreadNode::Entry { .. }));
    chain
}

#[test]
fn an_exercise_planned_anew_hangs_on_what_it_tests_now_and_on_nothing_else() {
    //
    let organisation = BAERUM;
    let plans = |measures: &[u128]| {
        let tests = measures.iter().map(|number| Tested::FollowUp {
            measure: id(*number),
        });
        Event::Exercise(exercise_planned(70, tests.collect()))
    };
    let directory = known([planned(60, 30), planned(61, 31), plans(&[60]), plans(&[61])]);
    let exercise = ThreadNode::Exercise {
        organisation,
        id: id(70),
    };
    let measure = |number| ThreadNode::Measure {
        organisation,
        id: id(number),
    };
    let next = |node, direction| {
        let next = directory.threads.next(&node, direction);
        next.collect::<Vec<_>>()
    };
    assert_eq!(next(exercise, Direction::Above), [measure(61)]);
    assert_eq!(next(measure(60), Direction::Below), []);
    assert_eq!(next(measure(61), Direction::Below), [exercise]);
}

#[test]
fn a_link_that_may_not_be_seen_hides_what_hangs_only_on_it() {
    //
    let picture = fold(&evaluated());
    let directory = known(done_about_it());
    let incident = INCIDENT;
    let hidden = ThreadNode::Finding {
        incident,
        id: id(20),
    };
    let walked = walk(entry(1), |node, direction| {
        let next = picture.threads.next(node, direction);
        let next = next.chain(directory.threads.next(node, direction));
        next.filter(|other| *other != hidden).collect()
    });
    let seen = ThreadNode::Observation {
        incident,
        id: id(10),
    };
    let expected: Vec<_> = [entry(1), seen].into();
    assert_eq!(walked.links.into_keys().collect::<Vec<_>>(), expected);
}

#[test]
fn the_thread_survives_a_snapshot() {
    // G-6
    let picture = fold(&evaluated());
    let kept = serde_json::to_string(&picture.threads).unwrap();
    let read: Threads = serde_json::from_str(&kept).unwrap();
    assert_eq!(read, picture.threads);
    assert_eq!(read.next(&entry(1), Direction::Below).count(), 1);
}

fn breaks(directory: &Directory, now: Timestamp) -> Vec<Break> {
    let picture = fold(&evaluated());
    let reader = reader(BAERUM);
    let lens = Lens::new(&picture.access, &reader);
    let seen = [(&picture, lens)];
    let found = broken(BAERUM, seen, directory, (true, true), now);
    found.into_iter().map(|known| known.how).collect()
}

#[test]
fn what_ends_in_nothing_or_hangs_loose_for_too_long_is_listed() {
    //
    let nothing = known([]);
    assert_eq!(
        breaks(&nothing, minute(100)),
        [
            Break::FindingEndsInNothing,
            Break::LearningPointEndsInNothing,
            Break::LearningPointEndsInNothing,
        ]
    );
    let proposed = known(done_about_it());
    let late = minute(100).plus_months(3);
    assert_eq!(
        breaks(&proposed, minute(100)),
        [Break::FindingEndsInNothing, Break::ChangeNeverTested]
    );
    assert_eq!(
        breaks(&proposed, late),
        [
            Break::MeasureOverdue,
            Break::FindingEndsInNothing,
            Break::ProposalUndecided,
            Break::ChangeNeverTested,
        ]
    );
    let tested = known(done_about_it().into_iter().chain(tried()));
    assert_eq!(
        breaks(&tested, late),
        [Break::FindingEndsInNothing, Break::ProposalUndecided]
    );
}

#[test]
fn an_adopted_revision_never_changes_and_two_are_compared() {
    //
    let directory = known(done_about_it());
    let ros = directory.ros.of(BAERUM).unwrap();
    let [first, second] = &ros.revisions[..] else {
        panic!("two revisions");
    };
    let said = |revision: &crate::ros::Revision| {
        let scenario = revision.scenario(id(40)).unwrap();
        scenario.vulnerability.clone()
    };
    assert_eq!(said(first), Some("Tett bebyggelse".into()));
    assert_eq!(said(second), Some("Kommunehuset i faresonen".into()));
    let changed = diff(first, second);
    let [change] = &changed.changed[..] else {
        panic!("{changed:?}");
    };
    assert_eq!(change.field.field, RosField::Vulnerability);
    assert_eq!((&change.old, &change.new), (&said(first), &said(second)));
    assert_eq!((changed.added.len(), changed.removed.len()), (0, 0));
    let proposal = &ros.proposals[&id(51)].proposed.said;
    assert_eq!(ros.old(proposal), Some("Tett bebyggelse".into()));
    assert_eq!(diff(first, first), crate::ros::Diff::default());
}

#[test]
fn a_scenario_has_its_place_in_the_risk_matrix() {
    //
    let directory = known(done_about_it());
    let ros = directory.ros.of(BAERUM).unwrap();
    let [risk] = &risks(ros.newest().unwrap())[..] else {
        panic!("one risk");
    };
    assert_eq!((risk.probability.as_str(), risk.step), ("b", 5));
    assert_eq!(risk.band, RiskBand::High);
}

#[test]
fn the_year_has_a_clock_for_the_ros_and_one_for_each_open_measure() {
    // R-51, domain §10
    let directory = known(done_about_it());
    let due: Vec<_> = preparedness::clocks(&directory, BAERUM)
        .iter()
        .map(|clock| (clock.kind, clock.due_at))
        .collect();
    use crate::clocks::ClockKind;
    assert_eq!(
        due,
        [
            (ClockKind::FollowUp, minute(1_000)),
            (ClockKind::LeadershipExercise, minute(0).plus_months(12)),
            (ClockKind::Exercise, minute(0).plus_months(24)),
            (ClockKind::Ros, minute(0).plus_months(48))
        ]
    );
    let overdue = |at| preparedness::overdue_measures(&directory, BAERUM, at);
    assert_eq!((overdue(minute(999)), overdue(minute(1_000))), (0, 1));
    let done = known(done_about_it().into_iter().chain(tried()));
    assert_eq!(
        preparedness::overdue_measures(&done, BAERUM, minute(2_000)),
        0
    );
}

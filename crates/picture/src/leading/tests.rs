//! Decisions, tasks, requests and goals as readers get them.

use super::*;
use crate::scene::{ASKER, BAERUM, COUNTY, KARI, fold, log, minute, reader, wrote};
use crate::situation::Change;
use crate::view;
use uuid::Uuid;
use varsko_domain::incident::decision::events as d;
use varsko_domain::incident::demand::events as m;
use varsko_domain::incident::events as e;
use varsko_domain::incident::external::events as x;
use varsko_domain::incident::goal::events as g;
use varsko_domain::incident::task::events as t;
use varsko_domain::words::{
    Authority, Capacity, Channel, DecisionStage, ExternalMatter, ExternalStage, GoalStanding,
    Priority, Scope, TaskStage,
};
use varsko_domain::{Event, Text};

const SHARED: Scope = Scope::Participants;

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

fn seen(events: &[Recorded], by: OrganisationId) -> Led {
    let directory = crate::scene::directory();
    view(&fold(events), &reader(by), &directory).led
}

fn wanted(entries: Vec<u32>) -> Event {
    Event::Decision(DecisionEvent::Wanted(d::Wanted {
        decision: id(1),
        question: "Skal skolen stenges".into(),
        options: vec!["Ja".into(), "Nei".into()],
        needed_by: Some(minute(60)),
        entries,
    }))
}

fn made(decision: u128, supersedes: Option<u128>, review_at: Option<Timestamp>) -> Event {
    Event::Decision(DecisionEvent::Made(d::Made {
        decision: id(decision),
        question: None,
        options: vec![],
        choice: "Ja".into(),
        option: Some(1),
        reason: None,
        capacity: Capacity::Deputy,
        authority: None,
        outside_activation: None,
        review_at,
        entries: vec![],
        from_line: 2,
        seen_at: None,
        meeting: None,
        supersedes: supersedes.map(id),
    }))
}

fn given(role: &str) -> Event {
    Event::Task(TaskEvent::Given(t::Given {
        task: id(1),
        title: "Skaffe senger".into(),
        text: None,
        role: role.into(),
        deadline: Some(minute(60)),
        priority: Priority::High,
        origin: None,
    }))
}

fn assigned(role: &str) -> Event {
    Event::RoleAssigned(e::RoleAssigned {
        role: role.into(),
        person: KARI,
        capacity: Capacity::Holder,
    })
}

fn received() -> Event {
    Event::Demand(DemandEvent::Received(m::Received {
        demand: id(1),
        from: "Statsforvalteren".into(),
        text: "Rapport om isolerte".into(),
        reference: None,
        channel: None,
        deadline: Some(minute(90)),
    }))
}

fn asked() -> Event {
    Event::External(ExternalEvent::Asked(x::Asked {
        request: id(1),
        authority: Authority::Police,
        addressee: None,
        matter: ExternalMatter::Evacuation,
        text: "Nedsiden av Bjørnegårdsvingen".into(),
        asked_by: None,
        channel: Channel::Phone,
        needed_by: None,
    }))
}

#[test]
fn a_decision_is_wanted_until_it_is_made_and_made_until_it_is_superseded() {
    //
    let late = Event::Decision(DecisionEvent::Late(d::Late { decision: id(1) }));
    let events = log([
        (1, BAERUM, SHARED, wanted(vec![0])),
        (60, BAERUM, SHARED, late),
        (61, BAERUM, SHARED, made(1, None, Some(minute(120)))),
        (62, BAERUM, SHARED, made(2, Some(1), None)),
    ]);
    let first = |upto: usize| seen(&events[..upto], BAERUM).decisions.remove(0);
    assert!(first(3).is_wanted());
    assert_eq!(first(4).late.map(|origin| origin.line), Some(3));
    let decided = first(5);
    assert_eq!(decided.stage, DecisionStage::Made);
    assert_eq!(decided.question, Some("Skal skolen stenges".into()));
    assert_eq!(
        (decided.entries, decided.review_at),
        (vec![0], Some(minute(120)))
    );
    assert_eq!(decided.made.unwrap().said.capacity, Capacity::Deputy);
    let old = first(6);
    assert_eq!(
        (old.stage, old.superseded_by, old.review_at),
        (DecisionStage::Superseded, Some(id(2)), None)
    );
}

#[test]
fn a_review_that_is_due_shows_until_it_is_made() {
    //
    let due = Event::Decision(DecisionEvent::ReviewDue(d::ReviewDue { decision: id(1) }));
    let reviewed = Event::Decision(DecisionEvent::Reviewed(d::Reviewed {
        decision: id(1),
        conclusion: "Den står".into(),
        review_at: Some(minute(200)),
    }));
    let events = log([
        (1, BAERUM, SHARED, made(1, None, Some(minute(120)))),
        (120, BAERUM, SHARED, due),
        (125, BAERUM, SHARED, reviewed),
    ]);
    let tally = |upto: usize| seen(&events[..upto], BAERUM).tally(BAERUM).reviews_due;
    assert_eq!((tally(3), tally(4), tally(5)), (0, 1, 0));
    let decision = seen(&events, BAERUM).decisions.remove(0);
    assert_eq!(decision.review_at, Some(minute(200)));
}

#[test]
fn a_task_is_nobodys_until_someone_holds_its_role() {
    //
    let late = Event::Task(TaskEvent::Late(t::Late { task: id(1) }));
    let reassigned = Event::Task(TaskEvent::Reassigned(t::Reassigned {
        task: id(1),
        role: "operations".into(),
        reason: None,
    }));
    let done = Event::Task(TaskEvent::Done(t::Done {
        task: id(1),
        result: None,
    }));
    let events = log([
        (1, BAERUM, SHARED, given("logistics")),
        (2, BAERUM, SHARED, assigned("logistics")),
        (60, BAERUM, SHARED, late),
        (61, BAERUM, SHARED, reassigned),
        (62, BAERUM, SHARED, done),
    ]);
    let tally = |upto: usize| {
        let tally = seen(&events[..upto], BAERUM).tally(BAERUM);
        (tally.tasks_open, tally.tasks_late, tally.tasks_ownerless)
    };
    assert_eq!(tally(3), (1, 0, 1));
    assert_eq!(tally(4), (1, 0, 0));
    assert_eq!(tally(5), (1, 1, 0));
    // It follows the role: given on, it is nobody's again.
    assert_eq!(tally(6), (1, 1, 1));
    assert_eq!(tally(7), (0, 0, 0));
    let task = seen(&events[..4], BAERUM).tasks.remove(0);
    assert_eq!(task.holders, [(KARI, Capacity::Holder)]);
    assert_eq!(task.stage, TaskStage::Given);
}

#[test]
fn acknowledged_is_not_completed_and_granted_is_not_done() {
    //
    let acknowledged = Event::Demand(DemandEvent::Acknowledged(m::Acknowledged {
        demand: id(1),
        how: None,
    }));
    let granted = Event::External(ExternalEvent::Granted(x::Granted {
        request: id(1),
        by: Some("Lund".into()),
        note: None,
    }));
    let carried_out = Event::External(ExternalEvent::CarriedOut(x::CarriedOut {
        request: id(1),
        by: None,
        result: None,
    }));
    let completed = Event::Demand(DemandEvent::Completed(m::Completed {
        demand: id(1),
        answer: "Tolv".into(),
    }));
    let events = log([
        (1, BAERUM, SHARED, received()),
        (2, BAERUM, SHARED, asked()),
        (3, BAERUM, SHARED, acknowledged),
        (4, BAERUM, SHARED, granted),
        (5, BAERUM, SHARED, carried_out),
        (6, BAERUM, SHARED, completed),
    ]);
    let tally = |upto: usize| {
        let t = seen(&events[..upto], BAERUM).tally(BAERUM);
        (t.demands_unacknowledged, t.demands_open, t.externals_open)
    };
    assert_eq!(tally(4), (1, 1, 1));
    assert_eq!(tally(6), (0, 1, 1));
    assert_eq!(tally(8), (0, 0, 0));
    let external = seen(&events, BAERUM).externals.remove(0);
    assert_eq!(
        (external.stage, external.steps.len()),
        (ExternalStage::CarriedOut, 2)
    );
}

#[test]
fn a_goal_is_held_against_the_newest_value_of_its_figure() {
    //
    let set = Event::Goal(GoalEvent::Set(g::Set {
        goal: id(1),
        text: "Alle er gjort rede for".into(),
        indicator: Some("missing".into()),
        target: Some(0.0),
        by: None,
    }));
    let report = |value| {
        Event::IndicatorReported(e::IndicatorReported {
            key: "missing".into(),
            value: Some(value),
            source: None,
            verification: varsko_domain::words::Verification::Confirmed,
            entry: None,
        })
    };
    let met = Event::Goal(GoalEvent::Assessed(g::Assessed {
        goal: id(1),
        standing: GoalStanding::Met,
        text: None,
    }));
    let events = log([
        (1, BAERUM, SHARED, set),
        (2, BAERUM, SHARED, report(2.0)),
        (3, BAERUM, Scope::Own, report(0.0)),
        (4, BAERUM, SHARED, met),
    ]);
    let goal = |upto: usize, by| seen(&events[..upto], by).goals.remove(0);
    assert!(goal(4, BAERUM).is_open());
    assert_eq!(goal(6, BAERUM).value, Some(0.0));
    // What Bærum kept to itself is no part of what Asker sees.
    assert_eq!(goal(6, ASKER).value, Some(2.0));
    assert_eq!(goal(6, ASKER).standing(), Some(GoalStanding::Met));
    assert!(!goal(6, ASKER).is_open());
}

#[test]
fn what_is_kept_to_ones_own_organisation_reaches_nobody_elses_view_or_count() {
    //
    let events = log([
        (1, BAERUM, Scope::Own, wanted(vec![])),
        (2, BAERUM, Scope::Own, given("logistics")),
        (3, BAERUM, Scope::Own, received()),
        (4, BAERUM, Scope::Own, asked()),
    ]);
    for other in [ASKER, COUNTY] {
        let led = seen(&events, other);
        assert_eq!(led, Led::default());
        assert_eq!(led.tally(BAERUM), Tally::default());
    }
    assert_eq!(seen(&events, BAERUM).tally(BAERUM).tasks_open, 1);
}

#[test]
fn a_decision_rests_on_those_of_its_lines_the_reader_may_read() {
    //
    let events = log([
        (1, BAERUM, Scope::Own, wrote("Hemmelig")),
        (2, BAERUM, SHARED, wanted(vec![0, 2])),
    ]);
    let entries = |by| seen(&events, by).decisions.remove(0).entries;
    assert_eq!(entries(BAERUM), [0, 2]);
    assert_eq!(entries(ASKER), [0]);
}

#[test]
fn erased_words_are_gone_and_the_rest_stays() {
    //
    let events = log([
        (1, BAERUM, SHARED, wanted(vec![])),
        (2, BAERUM, SHARED, given("logistics")),
        (3, BAERUM, SHARED, received()),
        (4, BAERUM, SHARED, asked()),
    ]);
    let mut picture = fold(&events);
    (2..6).for_each(|line| picture.forget(line));
    let directory = crate::scene::directory();
    let led = view(&picture, &reader(BAERUM), &directory).led;
    assert_eq!(led.decisions[0].question, Some(Text::Erased));
    assert_eq!(led.tasks[0].given.said.title, Text::Erased);
    assert_eq!(led.demands[0].received.said.from, Text::Erased);
    assert_eq!(led.externals[0].asked.said.text, Text::Erased);
    assert_eq!(led.tally(BAERUM).tasks_open, 1);
}

#[test]
fn comparing_tells_what_was_decided_and_given_since() {
    //
    let directory = crate::scene::directory();
    let pictured = |events: &[Recorded]| view(&fold(events), &reader(BAERUM), &directory);
    let withdrawn = DecisionEvent::Withdrawn(d::Withdrawn {
        decision: id(1),
        reason: "Avklart".into(),
    });
    let started = TaskEvent::Started(t::Started { task: id(1) });
    let goal = GoalEvent::Set(g::Set {
        goal: id(1),
        text: "Alle ute".into(),
        indicator: None,
        target: None,
        by: None,
    });
    let events = log([
        (1, BAERUM, SHARED, wanted(vec![])),
        (2, BAERUM, SHARED, given("logistics")),
        (3, BAERUM, SHARED, Event::Goal(goal)),
        (4, BAERUM, SHARED, made(2, None, None)),
        (5, BAERUM, SHARED, Event::Task(started)),
        (6, BAERUM, SHARED, Event::Decision(withdrawn)),
    ]);
    let changes = crate::compare(&pictured(&events[..4]), &pictured(&events));
    let [Change::Goal(goal), Change::Decision(new)] = &changes.new[..] else {
        panic!("{:?}", changes.new)
    };
    assert_eq!((goal.id, new.id), (id(1), id(2)));
    let [(Change::Task(before), Change::Task(after))] = &changes.changed[..] else {
        panic!("{:?}", changes.changed)
    };
    let stages = (before.stage, after.stage);
    assert_eq!(stages, (TaskStage::Given, TaskStage::InProgress));
    assert!(matches!(&changes.gone[..], [Change::Decision(gone)] if gone.id == id(1)));
    let since = crate::compare(&pictured(&events[..2]), &pictured(&events[..2]));
    assert!(since.is_empty());
}

//! Back to normal, evaluation, closing and reopening.

use crate::prelude::*;
use varsko_domain::incident::evaluation::events::{EvaluationEvent, Observed};
use varsko_domain::incident::left_open::{LeftOpen, NormaliseEvent};
use varsko_domain::limits::{REFERENCES_MAX, TEXT_BYTES_MAX};
use varsko_testkit::TASK;

fn handled() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
        .understood("08:10")
        .handled("08:20")
}

fn evaluated() -> History {
    handled().normalised("10:00").evaluated("10:30")
}

fn closed() -> History {
    evaluated().closed("11:00")
}

fn current(history: &History) -> Phase {
    history.world().incidents[&INCIDENT].parts[&BAERUM].current
}

/// The measure of [`handled`] is not finished.
fn left_open() -> Event {
    Event::Normalise(NormaliseEvent::LeftOpen(LeftOpen {
        measures: vec![MEASURE],
        ..LeftOpen::default()
    }))
}

fn stood_down() -> Event {
    let body = Body::Leadership;
    Event::BodyStoodDown(e::BodyStoodDown { body, reason: None })
}

#[test]
fn the_return_to_normal_is_decided_in_writing() {
    //
    let decide = Normalise {
        text: "Krisen er over".into(),
        handed_over: Some("Opprydding til teknisk".into()),
        stand_down: false,
    };
    given(handled()).when(ask(C::Normalise(decide))).then([
        reached(Phase::Normalise),
        Event::NormalisationDecided(e::NormalisationDecided {
            text: "Krisen er over".into(),
            handed_over: Some("Opprydding til teknisk".into()),
            capacity: Capacity::Holder,
        }),
        left_open(),
    ]);
    given(handled())
        .when(normalise(""))
        .refused(Refusal::Empty { field: "text" });
    let endless = Normalise {
        text: "x".into(),
        handed_over: Some(long(TEXT_BYTES_MAX + 1)),
        stand_down: false,
    };
    given(handled())
        .when(ask(C::Normalise(endless)))
        .refused(too_long("handedOver", TEXT_BYTES_MAX));
    given(handled())
        .when(normalise("Over").by(leadership()))
        .refused(not_permitted(
            Operation::Normalise,
            AccessRole::CrisisLeadership,
            "Bærum",
        ));
}

fn evaluation_started() -> Event {
    Event::EvaluationStarted(e::EvaluationStarted { mandate: None })
}

#[test]
fn the_evaluation_begins_while_the_incident_runs_and_lets_it_run_on() {
    //
    for running in [incident().detected("07:12"), handled()] {
        let phase = current(&running);
        given(running.clone())
            .when(start_evaluation().by(evaluator()))
            .then([evaluation_started()]);
        let begun = running.evaluated("09:00");
        assert_eq!(current(&begun), phase);
    }
    let ran_on = handled().evaluated("09:00").normalised("10:00");
    assert_eq!(current(&ran_on), Phase::Normalise);
    let back = handled()
        .normalised("10:00")
        .asked("10:05", go_back(Phase::Handle, "Ny flomtopp"));
    given(back)
        .when(start_evaluation())
        .then([evaluation_started()]);
}

#[test]
fn the_evaluation_is_the_phase_of_a_part_that_is_back_to_normal() {
    //
    given(handled().normalised("10:00"))
        .when(start_evaluation().by(evaluator()))
        .then([reached(Phase::Evaluate), evaluation_started()]);
}

#[test]
fn a_closed_part_still_owes_its_evaluation() {
    //
    let unevaluated = incident()
        .detected("07:12")
        .asked("07:20", close().skipping("falsk alarm"));
    given(unevaluated.clone())
        .when(start_evaluation())
        .then([evaluation_started()]);
    assert_eq!(current(&unevaluated.evaluated("09:00")), Phase::Closed);
}

#[test]
fn an_evaluation_is_refused_to_those_who_do_not_evaluate_and_of_what_was_no_incident() {
    //
    let endless = StartEvaluation {
        mandate: Some(long(TEXT_BYTES_MAX + 1)),
    };
    given(handled())
        .when(ask(C::StartEvaluation(endless)))
        .refused(too_long("mandate", TEXT_BYTES_MAX));
    given(handled())
        .when(start_evaluation().by(log_keeper()))
        .refused(not_permitted(
            Operation::Evaluate,
            AccessRole::LogKeeper,
            "Bærum",
        ));
    let dismissed = incident()
        .detected("07:12")
        .asked("07:20", dismiss("Falsk alarm"));
    given(dismissed)
        .when(start_evaluation())
        .refused(Refusal::IncidentDismissed);
}

#[test]
fn an_observation_is_pinned_to_lines_at_any_time() {
    //
    let pinned = || {
        Event::Evaluation(EvaluationEvent::Observed(Observed {
            observation: WHEN.into(),
            text: "Sen varsling".into(),
            entries: vec![0, 1],
            seen_at: None,
            replayed: None,
            tendency: Tendency::Open,
        }))
    };
    for history in [handled(), closed()] {
        given(history)
            .when(pin("Sen varsling", &[0, 1]).by(evaluator()))
            .then([pinned()]);
    }
}

#[test]
fn an_observation_rests_on_at_least_one_line_that_exists() {
    //
    given(handled())
        .when(pin("Sen", &[]))
        .refused(Refusal::Empty { field: "entries" });
    given(handled())
        .when(pin("", &[0]))
        .refused(Refusal::Empty { field: "text" });
    let newest = handled().crisis_log().count() as u32 - 1;
    given(handled())
        .when(pin("Sen", &[0, 99]))
        .refused(Refusal::UnknownEntry { number: 99, newest });
    given(handled())
        .when(pin("Sen", &[0; REFERENCES_MAX + 1]))
        .refused(Refusal::TooMany {
            what: "entries",
            given: REFERENCES_MAX + 1,
            max: REFERENCES_MAX,
        });
    given(handled())
        .when(pin("Sen", &[0]).by(observer()))
        .refused(not_permitted(
            Operation::PinObservation,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn the_crisis_leader_closes_and_closing_twice_stays_quiet() {
    //
    given(evaluated())
        .when(close())
        .then([reached(Phase::Closed), stood_down()]);
    given(closed()).when(close()).quiet();
    given(evaluated())
        .when(close().by(leadership()))
        .refused(not_permitted(
            Operation::Close,
            AccessRole::CrisisLeadership,
            "Bærum",
        ));
    given(incident().detected("07:12").dismissed("07:30"))
        .when(close())
        .refused(Refusal::IncidentDismissed);
}

#[test]
fn a_closed_part_takes_no_act_of_the_sequence() {
    for what in [
        notify("Hei"),
        activate(Body::Staff),
        state_item("Elva stiger"),
        propose_measure("Steng veien"),
        normalise("Over"),
        advance(Phase::Handle),
        go_back(Phase::Notify, "x"),
        invite(ASKER),
        set_readiness("red"),
        reclassify(Severity::Minor),
        dismiss("x"),
        observe("x"),
    ] {
        given(closed()).when(what).refused(Refusal::PartClosed {
            organisation: "Bærum".into(),
        });
    }
}

#[test]
fn a_closed_part_is_reopened_with_a_reason_where_handling_stood() {
    //
    let reopened = |phase| {
        Event::IncidentReopened(e::Reopened {
            phase,
            reason: "Ny flomtopp".into(),
        })
    };
    given(closed())
        .when(reopen("Ny flomtopp").by(preparedness_officer()))
        .then([reopened(Phase::Handle)]);
    given(closed())
        .when(reopen_in(Phase::Notify, "Ny flomtopp"))
        .then([reopened(Phase::Notify)]);
    given(closed())
        .when(reopen(""))
        .refused(Refusal::Empty { field: "reason" });
    given(handled())
        .when(reopen("Ny flomtopp"))
        .refused(Refusal::NotClosed);
    given(closed())
        .when(reopen("Ny flomtopp").by(evaluator()))
        .refused(not_permitted(
            Operation::Reopen,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn a_part_is_reopened_only_in_a_phase_it_had_reached() {
    //
    let early = incident()
        .detected("07:12")
        .asked("07:20", close().skipping("falsk alarm"));
    for (phase, current) in [
        (Phase::Handle, Phase::Closed),
        (Phase::Closed, Phase::Closed),
    ] {
        given(early.clone())
            .when(reopen_in(phase, "Ny flomtopp"))
            .refused(Refusal::NothingToReturnTo { phase, current });
    }
}

#[test]
fn a_reopened_part_goes_through_normal_again_before_it_is_closed_again() {
    //
    let again = closed()
        .asked("12:00", reopen("Ny flomtopp"))
        .asked("13:00", normalise("Over igjen"));
    assert_eq!(current(&again), Phase::Normalise);
    let closed_again = again.asked("14:00", close());
    assert_eq!(current(&closed_again), Phase::Closed);
}

#[test]
fn what_is_decided_anew_in_its_own_phase_does_not_reach_the_phase_anew() {
    //
    given(handled().normalised("10:00"))
        .when(normalise("Også for skolene"))
        .then([
            Event::NormalisationDecided(e::NormalisationDecided {
                text: "Også for skolene".into(),
                handed_over: None,
                capacity: Capacity::Holder,
            }),
            left_open(),
        ]);
    given(evaluated())
        .when(start_evaluation())
        .then([evaluation_started()]);
}

#[test]
fn what_is_still_open_is_named_beside_the_return_to_normal_and_the_bodies_may_stand_down() {
    //
    let history = handled().asked(
        "09:00",
        give_task("Rydd kjellere", "operations").named(TASK.0),
    );
    let decide = Normalise {
        text: "Krisen er over".into(),
        handed_over: None,
        stand_down: true,
    };
    let decided = given(history).when(ask(C::Normalise(decide))).decided();
    let left = decided.iter().find_map(|decided| match &decided.event {
        Event::Normalise(NormaliseEvent::LeftOpen(left)) => Some(left.clone()),
        _ => None,
    });
    let left = left.expect("something was left open");
    assert_eq!(left.tasks, [TASK]);
    let stood_down = decided
        .iter()
        .filter(|decided| matches!(decided.event, Event::BodyStoodDown(_)));
    let before = handled();
    let active = &before.world().incidents[&INCIDENT].parts[&BAERUM].bodies;
    assert_eq!(stood_down.count(), active.len());
    assert!(!active.is_empty());
}

#[test]
fn whoever_closes_their_part_leaves_nobody_sitting() {
    //
    let decided = given(evaluated()).when(close()).decided();
    let active = evaluated().world().incidents[&INCIDENT].parts[&BAERUM]
        .bodies
        .len();
    let stood_down = decided
        .iter()
        .filter(|decided| matches!(decided.event, Event::BodyStoodDown(_)));
    assert_eq!((stood_down.count(), active > 0), (active, true));
}

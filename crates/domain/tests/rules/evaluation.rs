//! Evaluation from mandate to closure, and the chain that never breaks.

use crate::prelude::*;
use varsko_domain::incident::evaluation::commands::{EvaluationCommand, Find, Learn};
use varsko_domain::incident::evaluation::events::*;
use varsko_domain::{Alarm, Stands, Thing};

fn mandated() -> History {
    incident()
        .detected("07:12")
        .asked("08:00", mandate("Lære").named(EVALUATION.0).by(evaluator()))
}

fn observed() -> History {
    let pin = pin("Staben satt i faresonen", &[0]);
    mandated().asked("08:10", pin.named(OBSERVATION.0).by(evaluator()))
}

fn found() -> History {
    observed().asked("08:20", find("Faresone").named(FINDING.0))
}

fn learnt() -> History {
    let learn = learn("Reservested").named(LEARNING_POINT.0);
    found().asked("08:30", learn)
}

fn consulted() -> History {
    learnt()
        .asked("08:40", draft_evaluation("Første utkast"))
        .asked("08:50", consult("10:00"))
}

fn finished() -> History {
    consulted()
        .asked("10:10", finalise(None))
        .asked("10:20", follow_up_evaluation())
}

fn evaluation(event: EvaluationEvent) -> Event {
    Event::Evaluation(event)
}

fn stage(history: &History) -> EvaluationStage {
    history.world().incidents[&INCIDENT].evaluations.by_id[&EVALUATION].stage
}

fn wrong_stage(stage: EvaluationStage, allowed: &'static [&'static str]) -> Refusal {
    Refusal::WrongStage {
        stands: Stands::Evaluation(stage),
        allowed,
    }
}

fn collecting() -> Event {
    let evaluation = EVALUATION;
    self::evaluation(EvaluationEvent::CollectingBegan(CollectingBegan {
        evaluation,
    }))
}

fn finding(actual: &str) -> Event {
    evaluation(EvaluationEvent::FindingStated(FindingStated {
        evaluation: EVALUATION,
        finding: WHEN.into(),
        kind: FindingKind::Improvement,
        expected: "Staben sitter trygt".into(),
        actual: actual.into(),
        cause: None,
        observations: vec![OBSERVATION],
    }))
}

#[test]
fn a_mandate_begins_an_evaluation_with_a_window_themes_and_goals() {
    //
    given(incident().detected("07:12"))
        .when(mandate("Lære").by(evaluator()))
        .then([evaluation(EvaluationEvent::Mandated(Mandated {
            evaluation: WHEN.into(),
            purpose: "Lære".into(),
            from: Some(at("06:00")),
            to: None,
            themes: vec!["Varsling".into()],
            goals: vec!["Tre læringspunkter".into()],
        }))]);
    given(incident().detected("07:12"))
        .when(mandate("Lære").by(log_keeper()))
        .refused(not_permitted(
            Operation::Evaluate,
            AccessRole::LogKeeper,
            "Bærum",
        ));
    given(incident().detected("07:12"))
        .when(mandate(""))
        .refused(Refusal::Empty { field: "purpose" });
}

#[test]
fn a_window_that_ends_before_it_begins_is_refused() {
    let C::Evaluation(EvaluationCommand::Mandate(mandate)) = backwards() else {
        unreachable!("it is a mandate");
    };
    let (from, to) = (mandate.from.unwrap(), mandate.to.unwrap());
    given(incident().detected("07:12"))
        .when(ask(backwards()))
        .refused(Refusal::EndsBeforeItBegins { from, to });
}

fn backwards() -> C {
    use varsko_domain::incident::evaluation::commands::Mandate;
    C::Evaluation(EvaluationCommand::Mandate(Mandate {
        purpose: "Lære".into(),
        from: Some(at("09:00")),
        to: Some(at("08:00")),
        themes: Vec::new(),
        goals: Vec::new(),
    }))
}

#[test]
fn an_observation_of_a_replay_is_pinned_with_its_instant_and_needs_no_line() {
    //
    let replayed = |time: &str| Replayed {
        at: at(time),
        basis: ReplayBasis::Occurred,
    };
    let pin = |time: &str| {
        ask(C::PinObservation(PinObservation {
            text: "Her visste de det ikke".into(),
            entries: Vec::new(),
            seen_at: None,
            replayed: Some(replayed(time)),
            tendency: Tendency::Open,
        }))
    };
    given(mandated())
        .when(pin("07:30"))
        .then([evaluation(EvaluationEvent::Observed(Observed {
            observation: WHEN.into(),
            text: "Her visste de det ikke".into(),
            entries: Vec::new(),
            seen_at: None,
            replayed: Some(replayed("07:30")),
            tendency: Tendency::Open,
        }))]);
    given(mandated())
        .when(pin("13:00"))
        .refused(Refusal::InTheFuture {
            given: at("13:00"),
            now: noon(),
        });
}

#[test]
fn the_first_finding_is_the_beginning_of_collecting() {
    //
    given(observed())
        .when(find("Faresone"))
        .then([collecting(), finding("Faresone")]);
    given(observed().asked("08:15", collect()))
        .when(find("Faresone"))
        .then([finding("Faresone")]);
    given(found()).when(collect()).refused(wrong_stage(
        EvaluationStage::Collecting,
        &[
            "recordFinding",
            "recordLearningPoint",
            "draftEvaluationReport",
        ],
    ));
}

#[test]
fn a_finding_is_built_on_observations_that_are_there() {
    //
    let built_on = |observations| {
        ask(C::Evaluation(EvaluationCommand::Find(Find {
            evaluation: EVALUATION,
            kind: FindingKind::GoodPractice,
            expected: "x".into(),
            actual: "y".into(),
            cause: None,
            observations,
        })))
    };
    given(observed())
        .when(built_on(Vec::new()))
        .refused(Refusal::Empty {
            field: "observations",
        });
    given(mandated())
        .when(built_on(vec![OBSERVATION]))
        .refused(Refusal::Unknown {
            what: Thing::Observation,
        });
    given(incident().detected("07:12"))
        .when(find("Faresone"))
        .refused(Refusal::Unknown {
            what: Thing::Evaluation,
        });
}

#[test]
fn nobody_else_evaluates_on_an_evaluation_of_another_organisation() {
    //
    let joined = observed().joined("08:12", ASKER);
    let asker = actor(AccessRole::Evaluator, ASKER);
    given(joined)
        .when(find("Faresone").by(asker))
        .refused(Refusal::Unknown {
            what: Thing::Evaluation,
        });
}

#[test]
fn a_learning_point_comes_from_findings_that_stand() {
    //
    let stated = evaluation(EvaluationEvent::LearningPointStated(LearningPointStated {
        evaluation: EVALUATION,
        point: WHEN.into(),
        text: "Reservested".into(),
        findings: vec![FINDING],
        target: LearningTarget::RosScenario,
        change: "Sårbarheten ved skred".into(),
    }));
    given(found()).when(learn("Reservested")).then([stated]);
    given(observed())
        .when(learn("Reservested"))
        .refused(Refusal::Unknown {
            what: Thing::Finding,
        });
    let nothing = ask(C::Evaluation(EvaluationCommand::Learn(Learn {
        evaluation: EVALUATION,
        text: "x".into(),
        findings: Vec::new(),
        target: LearningTarget::Training,
        change: "y".into(),
    })));
    given(found())
        .when(nothing)
        .refused(Refusal::Empty { field: "findings" });
    given(found().asked("08:25", withdraw_finding("Et rykte")))
        .when(learn("Reservested"))
        .refused(Refusal::Withdrawn {
            what: Thing::Finding,
        });
}

#[test]
fn a_finding_that_something_was_learnt_from_is_not_withdrawn_before_that_is() {
    //
    given(learnt())
        .when(withdraw_finding("Et rykte"))
        .refused(Refusal::BuiltOn);
    let reason = "Sagt i et annet punkt";
    let alone = learnt().asked("08:35", withdraw_learning_point(reason));
    given(alone.clone())
        .when(withdraw_finding("Et rykte"))
        .then([evaluation(EvaluationEvent::FindingWithdrawn(
            FindingWithdrawn {
                finding: FINDING,
                reason: "Et rykte".into(),
            },
        ))]);
    given(alone)
        .when(withdraw_learning_point(reason))
        .refused(Refusal::Withdrawn {
            what: Thing::LearningPoint,
        });
}

#[test]
fn the_consultation_has_a_deadline_that_rings_also_after_the_incident_is_closed() {
    // R-48, G-11
    let alarm = || Alarm::ConsultationDue {
        evaluation: EVALUATION,
    };
    let passed = || {
        evaluation(EvaluationEvent::ConsultationPassed(ConsultationPassed {
            evaluation: EVALUATION,
        }))
    };
    let set = |history: &History| history.world().incidents[&INCIDENT].alarms.at(&alarm());
    let closed = consulted().asked("08:55", close().skipping("falsk alarm"));
    for history in [consulted(), closed] {
        assert_eq!(set(&history), Some((at("10:00"), BAERUM)));
        let ring = ring(alarm()).by(system(BAERUM)).occurred("10:00");
        given(history.clone()).when(ring.clone()).then([passed()]);
        assert_eq!(set(&history.asked("10:00", ring)), None);
    }
    let ring = ring(alarm()).by(system(BAERUM)).occurred("10:00");
    given(finished()).when(ring).quiet();
}

#[test]
fn answers_are_noted_while_the_draft_is_out_and_a_new_draft_does_not_call_that_off() {
    //
    let answered = evaluation(EvaluationEvent::ConsultationAnswered(
        ConsultationAnswered {
            evaluation: EVALUATION,
            from: "Politiet".into(),
            text: "Enig".into(),
        },
    ));
    let again = consulted().asked("09:00", draft_evaluation("Andre utkast"));
    assert_eq!(stage(&again), EvaluationStage::Consultation);
    for history in [consulted(), again] {
        given(history)
            .when(answer_consultation("Enig").by(log_keeper()))
            .then([answered.clone()]);
    }
    given(learnt())
        .when(answer_consultation("Enig"))
        .refused(wrong_stage(
            EvaluationStage::Collecting,
            &[
                "recordFinding",
                "recordLearningPoint",
                "draftEvaluationReport",
            ],
        ));
}

#[test]
fn a_consultation_asks_somebody_and_ends_in_the_future() {
    let drafted = || learnt().asked("08:40", draft_evaluation("Utkast"));
    given(drafted())
        .when(consult("11:00"))
        .refused(Refusal::NotAhead {
            field: "deadline",
            given: at("11:00"),
            now: noon(),
        });
    given(learnt()).when(consult("13:00")).refused(wrong_stage(
        EvaluationStage::Collecting,
        &[
            "recordFinding",
            "recordLearningPoint",
            "draftEvaluationReport",
        ],
    ));
}

#[test]
fn the_report_is_final_when_answers_had_their_time_or_with_the_reason_why_not() {
    //
    let finalised = |early: Option<&str>| {
        evaluation(EvaluationEvent::Finalised(Finalised {
            evaluation: EVALUATION,
            text: "Den endelige rapporten".into(),
            early: early.map(Into::into),
        }))
    };
    given(consulted())
        .now("10:00")
        .when(finalise(None))
        .then([finalised(None)]);
    given(consulted())
        .now("09:59")
        .when(finalise(None))
        .refused(Refusal::ReasonNeeded { field: "early" });
    let drafted = learnt().asked("08:40", draft_evaluation("Utkast"));
    given(drafted.clone())
        .when(finalise(None))
        .refused(Refusal::ReasonNeeded { field: "early" });
    given(drafted)
        .when(finalise(Some("Ingen å spørre")))
        .then([finalised(Some("Ingen å spørre"))]);
}

#[test]
fn an_evaluation_is_not_closed_while_something_learnt_ends_in_nothing() {
    //
    let closed = || {
        evaluation(EvaluationEvent::Closed(EvaluationClosed {
            evaluation: EVALUATION,
            conclusion: "Målene er nådd".into(),
        }))
    };
    given(finished())
        .when(close_evaluation("Målene er nådd"))
        .refused(Refusal::OpenEnds {
            findings: 0,
            points: 1,
        });
    for answer in [
        conclude_no_ros_change("Gjelder opplæring").by(evaluator()),
        plan_follow_up(measure_to_follow_up()),
    ] {
        given(finished().asked("10:30", answer))
            .when(close_evaluation("Målene er nådd"))
            .then([closed()]);
    }
    let withdrawn = found()
        .asked("08:40", draft_evaluation("Utkast"))
        .asked("08:50", finalise(Some("Liten hendelse")))
        .asked("08:55", follow_up_evaluation());
    given(withdrawn)
        .when(close_evaluation("Målene er nådd"))
        .refused(Refusal::OpenEnds {
            findings: 1,
            points: 0,
        });
}

#[test]
fn an_evaluation_goes_through_its_stages_in_order_and_is_over_when_closed() {
    //
    use EvaluationStage as S;
    let answered = finished().asked("10:30", conclude_no_ros_change("Gjelder opplæring"));
    let closed = answered.asked("10:40", close_evaluation("Nådd"));
    let stages = [
        (mandated(), S::Mandated),
        (found(), S::Collecting),
        (consulted(), S::Consultation),
        (consulted().asked("10:10", finalise(None)), S::Final),
        (finished(), S::FollowUp),
        (closed.clone(), S::Closed),
    ];
    for (history, expected) in stages {
        assert_eq!(stage(&history), expected);
    }
    for late in [find("Sent"), learn("Sent"), draft_evaluation("Sent")] {
        given(closed.clone())
            .when(late)
            .refused(wrong_stage(S::Closed, &["mandateEvaluation"]));
    }
}

#[test]
fn an_evaluation_begun_in_the_old_way_is_an_evaluation_like_any_other() {
    //
    let begun = incident()
        .detected("07:12")
        .asked("08:00", start_evaluation().named(EVALUATION.0))
        .asked("08:10", pin("Sen varsling", &[0]).named(OBSERVATION.0));
    assert_eq!(stage(&begun), EvaluationStage::Mandated);
    given(begun)
        .when(find("Faresone"))
        .then([collecting(), finding("Faresone")]);
}

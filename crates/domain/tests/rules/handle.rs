//! Measures from proposal to assessed effect; what is deliberately not done is first class.

use crate::prelude::*;
use varsko_domain::Thing;
use varsko_domain::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX};

fn understood() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
        .understood("08:10")
}

fn proposed() -> History {
    understood().asked("08:15", propose_measure("Steng veien").named(MEASURE.0))
}

fn decided() -> History {
    understood().handled("08:20")
}

fn done() -> MeasureStep {
    MeasureStep::Done { result: None }
}

fn not_done(reason: &str) -> MeasureStep {
    MeasureStep::NotDone {
        reason: reason.into(),
    }
}

fn cancel(reason: &str) -> MeasureStep {
    MeasureStep::Cancel {
        reason: reason.into(),
    }
}

fn assess(effect: &str) -> MeasureStep {
    MeasureStep::AssessEffect {
        effect: effect.into(),
    }
}

#[test]
fn a_decision_is_about_a_proposed_measure_or_a_new_one_and_never_both() {
    //
    let both = DecideMeasure {
        measure: Some(MEASURE),
        text: Some("Steng også brua".into()),
        authority: None,
        reason: None,
    };
    given(proposed())
        .when(ask(C::DecideMeasure(both)))
        .refused(Refusal::MeasureAndText);
}

/// The measure at every stage of its life, and how it came there.
fn at_every_stage() -> Vec<(MeasureStage, History)> {
    let assigned = || decided().asked("08:25", assign_measure("operations"));
    let acknowledged = || assigned().asked("08:30", progress(MeasureStep::Acknowledge));
    let started = || acknowledged().asked("08:35", progress(MeasureStep::Start));
    let finished = || started().asked("08:40", progress(done()));
    vec![
        (MeasureStage::Proposed, proposed()),
        (MeasureStage::Decided, decided()),
        (MeasureStage::Assigned, assigned()),
        (MeasureStage::Acknowledged, acknowledged()),
        (MeasureStage::InProgress, started()),
        (MeasureStage::Done, finished()),
        (
            MeasureStage::NotDone,
            started().asked("08:40", progress(not_done("Frarådet"))),
        ),
        (
            MeasureStage::Cancelled,
            started().asked("08:40", progress(cancel("Over"))),
        ),
        (
            MeasureStage::EffectAssessed,
            finished().asked("08:45", progress(assess("God"))),
        ),
    ]
}

#[test]
fn a_measure_is_proposed_and_reaches_the_phase() {
    //
    let propose = ProposeMeasure {
        text: "Steng veien".into(),
        goal: Some("Ingen i faresonen".into()),
        deadline: Some(at("15:00")),
    };
    given(understood())
        .when(ask(C::ProposeMeasure(propose)).by(log_keeper()))
        .then([
            reached(Phase::Handle),
            Event::MeasureProposed(e::MeasureProposed {
                measure: WHEN.into(),
                text: "Steng veien".into(),
                goal: Some("Ingen i faresonen".into()),
                deadline: Some(at("15:00")),
            }),
        ]);
    given(understood())
        .when(propose_measure(""))
        .refused(Refusal::Empty { field: "text" });
    given(understood())
        .when(propose_measure(&"x".repeat(TEXT_BYTES_MAX + 1)))
        .refused(too_long("text", TEXT_BYTES_MAX));
    let goal = Some(long(SHORT_BYTES_MAX + 1));
    given(understood())
        .when(ask(C::ProposeMeasure(ProposeMeasure {
            text: "x".into(),
            goal,
            deadline: None,
        })))
        .refused(too_long("goal", SHORT_BYTES_MAX));
    given(understood())
        .when(propose_measure("Steng veien").by(evaluator()))
        .refused(not_permitted(
            Operation::ProposeMeasure,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn the_crisis_leader_decides_a_proposed_measure_or_a_new_one() {
    //
    let event = |measure| {
        Event::MeasureDecided(e::MeasureDecided {
            measure,
            capacity: Capacity::Holder,
            authority: None,
            reason: None,
        })
    };
    given(proposed())
        .when(decide_proposed())
        .then([event(MEASURE)]);
    given(proposed()).when(decide_measure("Åpne EPS")).then([
        Event::MeasureProposed(e::MeasureProposed {
            measure: WHEN.into(),
            text: "Åpne EPS".into(),
            goal: None,
            deadline: None,
        }),
        event(WHEN.into()),
    ]);
}

#[test]
fn deciding_without_authority_is_refused_and_says_who_could() {
    //
    for (who, role) in [
        (leadership(), AccessRole::CrisisLeadership),
        (staff(), AccessRole::CrisisStaff),
        (log_keeper(), AccessRole::LogKeeper),
    ] {
        let refusal = not_permitted(Operation::DecideMeasure, role, "Bærum");
        assert_eq!(refusal.could(), [AccessRole::CrisisLeader]);
        assert!(
            refusal
                .told(Language::Bokmal)
                .ends_with("det kan en kriseleder gjøre der")
        );
        given(proposed())
            .when(decide_proposed().by(who))
            .refused(refusal);
    }
}

#[test]
fn a_decision_names_a_measure_or_words_one_within_bounds() {
    let deciding = |command| given(proposed()).when(ask(C::DecideMeasure(command)));
    let nothing = || DecideMeasure {
        measure: None,
        text: None,
        authority: None,
        reason: None,
    };
    deciding(nothing()).refused(Refusal::Empty { field: "text" });
    deciding(DecideMeasure {
        text: Some("".into()),
        ..nothing()
    })
    .refused(Refusal::Empty { field: "text" });
    let wordy = || Some(long(SHORT_BYTES_MAX + 1));
    deciding(DecideMeasure {
        authority: wordy(),
        ..nothing()
    })
    .refused(too_long("authority", SHORT_BYTES_MAX));
    deciding(DecideMeasure {
        reason: Some(long(TEXT_BYTES_MAX + 1)),
        ..nothing()
    })
    .refused(too_long("reason", TEXT_BYTES_MAX));
    given(understood())
        .when(decide_proposed())
        .refused(Refusal::Unknown {
            what: Thing::Measure,
        });
}

#[test]
fn a_measure_takes_each_step_only_from_where_it_stands() {
    //
    use MeasureStage as S;
    let open = [S::Decided, S::Assigned, S::Acknowledged, S::InProgress];
    let not_yet_ended = [
        S::Proposed,
        S::Decided,
        S::Assigned,
        S::Acknowledged,
        S::InProgress,
    ];
    let ended = [S::Done, S::NotDone, S::Cancelled, S::EffectAssessed];
    let steps: [(&[S], &dyn Fn() -> varsko_testkit::Ask); 8] = [
        (&[S::Proposed], &decide_proposed),
        (&open, &|| assign_measure("operations")),
        (&[S::Assigned], &|| progress(MeasureStep::Acknowledge)),
        (&open[..3], &|| progress(MeasureStep::Start)),
        (&open, &|| progress(done())),
        (&not_yet_ended, &|| progress(not_done("Frarådet"))),
        (&not_yet_ended, &|| progress(cancel("Over"))),
        (&ended, &|| progress(assess("God"))),
    ];
    for (stage, history) in at_every_stage() {
        for (from, step) in steps {
            let outcome = given(history.clone()).when(step()).result();
            match outcome {
                Ok(_) => assert!(from.contains(&stage), "{:?} from {stage}", step()),
                Err(Refusal::MeasureStage {
                    stage: told,
                    allowed,
                }) => {
                    assert!(!from.contains(&stage), "{:?} from {stage}", step());
                    assert_eq!((told, allowed.is_empty()), (stage, false));
                }
                Err(other) => panic!("{other}"),
            }
        }
    }
}

#[test]
fn each_step_is_its_own_event() {
    //
    let measure = MEASURE;
    given(decided())
        .when(assign_measure("operations").by(staff()))
        .then([Event::MeasureAssigned(e::MeasureAssigned {
            measure,
            role: "operations".into(),
            deadline: None,
        })]);
    let assigned = || decided().asked("08:25", assign_measure("operations"));
    given(assigned())
        .when(progress(MeasureStep::Acknowledge))
        .then([Event::MeasureAcknowledged(e::MeasureAcknowledged {
            measure,
        })]);
    given(assigned())
        .when(progress(MeasureStep::Start))
        .then([Event::MeasureStarted(e::MeasureStarted { measure })]);
    let result = || Some(Text::from("Veien er stengt"));
    given(assigned())
        .when(progress(MeasureStep::Done { result: result() }))
        .then([Event::MeasureDone(e::MeasureDone {
            measure,
            result: result(),
        })]);
    given(assigned())
        .when(progress(not_done("Frarådet")))
        .then([Event::MeasureNotDone(e::MeasureNotDone {
            measure,
            reason: "Frarådet".into(),
        })]);
    given(assigned())
        .when(progress(cancel("Over")))
        .then([Event::MeasureCancelled(e::MeasureCancelled {
            measure,
            reason: "Over".into(),
        })]);
    given(assigned().asked("08:40", progress(done())))
        .when(progress(assess("God")))
        .then([Event::MeasureEffectAssessed(e::MeasureEffectAssessed {
            measure,
            effect: "God".into(),
        })]);
}

#[test]
fn what_is_not_done_or_called_off_says_why() {
    //
    for step in [not_done(" "), cancel("")] {
        given(decided())
            .when(progress(step))
            .refused(Refusal::Empty { field: "reason" });
    }
    given(decided())
        .when(progress(assess("")))
        .refused(Refusal::Empty { field: "effect" });
    let result = Some(long(TEXT_BYTES_MAX + 1));
    given(decided())
        .when(progress(MeasureStep::Done { result }))
        .refused(too_long("result", TEXT_BYTES_MAX));
}

#[test]
fn a_measure_is_followed_up_by_those_who_may_and_given_to_a_role_there_is() {
    //
    for what in [assign_measure("operations"), progress(MeasureStep::Start)] {
        given(decided())
            .when(what.by(observer()))
            .refused(not_permitted(
                Operation::CarryOutMeasure,
                AccessRole::Observer,
                "Bærum",
            ));
    }
    let refusal = given(decided())
        .when(assign_measure("astronaut"))
        .result()
        .unwrap_err();
    assert_eq!(refusal.code(), "UNKNOWN_ROLE");
}

#[test]
fn one_organisations_measure_is_unknown_to_another() {
    //
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    for what in [
        decide_proposed(),
        assign_measure("operations"),
        progress(MeasureStep::Start),
    ] {
        given(proposed().joined("08:30", ASKER))
            .when(what.by(asker).skipping("haster"))
            .refused(Refusal::Unknown {
                what: Thing::Measure,
            });
    }
}

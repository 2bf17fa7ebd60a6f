//! Decisions: put up by those who prepare, made by those with the authority, on lines they may read
//!

use crate::prelude::*;
use varsko_domain::incident::decision::commands::{Decide, DecisionCommand as D, Review, Want};
use varsko_domain::incident::decision::events::{self as d, DecisionEvent};
use varsko_domain::limits::{OPTIONS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX};
use varsko_domain::{Alarm, Decided, Stands, Stream, Thing, Timestamp};
use varsko_testkit::{DECISION, MEETING};

fn understood() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
        .understood("08:10")
}

fn wanted() -> History {
    understood().asked(
        "08:15",
        want_decision("Skal skolen stenges").named(DECISION.0),
    )
}

fn made() -> History {
    wanted().asked("08:20", decide_wanted("Ja, fra i morgen"))
}

fn event(event: DecisionEvent) -> Event {
    Event::Decision(event)
}

fn newest(history: &History) -> u32 {
    history.crisis_log().count() as u32 - 1
}

/// What [`make_decision`] leaves, on a log whose newest line is `from_line`.
fn making(from_line: u32) -> d::Made {
    d::Made {
        decision: WHEN.into(),
        question: Some("Skal skolen stenges".into()),
        options: Vec::new(),
        choice: "Ja".into(),
        option: None,
        reason: None,
        capacity: Capacity::Holder,
        authority: None,
        outside_activation: None,
        review_at: None,
        entries: Vec::new(),
        from_line,
        seen_at: None,
        meeting: None,
        supersedes: None,
    }
}

fn wrong(stage: DecisionStage, allowed: &'static [&'static str]) -> Refusal {
    let stands = Stands::Decision(stage);
    Refusal::WrongStage { stands, allowed }
}

fn deciding(change: impl FnOnce(&mut Decide)) -> varsko_testkit::Ask {
    let mut decide = decision("Skal skolen stenges", "Ja");
    change(&mut decide);
    of_decisions(D::Decide(decide))
}

#[test]
fn whoever_prepares_puts_a_question_up_and_so_does_the_operations_centre() {
    //
    let want = Want {
        question: "Skal skolen stenges".into(),
        options: vec!["Ja".into(), "Nei".into()],
        needed_by: Some(at("15:00")),
        entries: vec![0],
    };
    let up = || {
        event(DecisionEvent::Wanted(d::Wanted {
            decision: WHEN.into(),
            question: "Skal skolen stenges".into(),
            options: vec!["Ja".into(), "Nei".into()],
            needed_by: Some(at("15:00")),
            entries: vec![0],
        }))
    };
    let ask = || of_decisions(D::Want(want.clone()));
    // Asking is never held back by the sequence.
    let detected = || incident().detected("07:12");
    given(detected()).when(ask().by(staff())).then([up()]);
    given(detected())
        .when(ask().by(operator()).on_behalf_of(BAERUM))
        .then([up()]);
    given(detected())
        .when(ask().by(evaluator()))
        .refused(not_permitted(
            Operation::WantDecision,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn only_the_leader_decides_and_a_refusal_says_so() {
    //
    for who in [staff(), leadership(), log_keeper()] {
        let refusal = not_permitted(Operation::Decide, who.role, "Bærum");
        assert_eq!(refusal.could(), [AccessRole::CrisisLeader]);
        given(wanted())
            .when(decide_wanted("Ja").by(who))
            .refused(refusal);
    }
    let operator_may_not = not_permitted(Operation::Decide, AccessRole::Operator, "Bærum");
    given(wanted())
        .when(decide_wanted("Ja").by(operator()).on_behalf_of(BAERUM))
        .refused(operator_may_not);
}

#[test]
fn a_question_put_up_is_decided_with_what_it_rests_on() {
    //
    let history = wanted();
    let from_line = newest(&history);
    let decide = Decide {
        decision: Some(DECISION),
        question: None,
        options: Vec::new(),
        choice: "Ja, fra i morgen".into(),
        option: Some(1),
        reason: Some("Vannet når skoleveien".into()),
        authority: Some("Overordnet plan".into()),
        review_at: Some(at("18:00")),
        entries: vec![0, 1],
        seen_at: Some(41),
        meeting: None,
        supersedes: None,
    };
    given(history).when(of_decisions(D::Decide(decide))).then([
        reached(Phase::Handle),
        event(DecisionEvent::Made(d::Made {
            decision: DECISION,
            question: None,
            choice: "Ja, fra i morgen".into(),
            option: Some(1),
            reason: Some("Vannet når skoleveien".into()),
            authority: Some("Overordnet plan".into()),
            review_at: Some(at("18:00")),
            entries: vec![0, 1],
            seen_at: Some(41),
            ..making(from_line)
        })),
    ]);
}

#[test]
fn deciding_as_deputy_shows_as_such() {
    //
    let deputy = leadership();
    let history = understood().asked(
        "08:12",
        assign_role("crisis_leader", deputy.person, Capacity::Deputy),
    );
    let from_line = newest(&history);
    given(history)
        .when(make_decision("Skal skolen stenges", "Ja").by(deputy))
        .then([
            reached(Phase::Handle),
            event(DecisionEvent::Made(d::Made {
                capacity: Capacity::Deputy,
                ..making(from_line)
            })),
        ]);
}

#[test]
fn outside_an_activation_only_what_cannot_wait_is_decided_and_it_says_why() {
    //
    let not_activated = || {
        incident()
            .detected("07:12")
            .notified("07:20")
            .asked("07:30", advance(Phase::Mobilise))
            .understood("08:10")
            .asked("08:12", advance(Phase::Handle))
    };
    given(not_activated())
        .when(make_decision("Skal skolen stenges", "Ja"))
        .refused(Refusal::OutsideActivation);
    let stood_down = understood().asked("08:30", stand_down(Body::Leadership));
    given(stood_down)
        .when(make_decision("Skal skolen stenges", "Ja"))
        .refused(Refusal::OutsideActivation);
    let from_line = newest(&not_activated());
    given(not_activated())
        .when(make_decision("Skal skolen stenges", "Ja").skipping("Barn står i vannet"))
        .then([event(DecisionEvent::Made(d::Made {
            outside_activation: Some("Barn står i vannet".into()),
            ..making(from_line)
        }))]);
    // A deputy's powers begin with the activation; no reason stands in for it.
    let deputy = leadership();
    let appointed = not_activated().asked(
        "08:14",
        assign_role("crisis_leader", deputy.person, Capacity::Deputy),
    );
    given(appointed)
        .when(
            make_decision("Skal skolen stenges", "Ja")
                .by(deputy)
                .skipping("Barn står i vannet"),
        )
        .refused(Refusal::NoLeadershipActive);
}

#[test]
fn a_decision_before_there_is_a_picture_deviates_and_says_why() {
    //
    let mobilised = || {
        incident()
            .detected("07:12")
            .notified("07:20")
            .mobilised("07:41")
    };
    given(mobilised())
        .when(make_decision("Skal skolen stenges", "Ja"))
        .refused(Refusal::PhaseNotReached {
            acting: Phase::Handle,
            missing: Phase::Understand,
        });
    let from_line = newest(&mobilised());
    given(mobilised())
        .when(make_decision("Skal skolen stenges", "Ja").skipping("Liv står i fare"))
        .then([
            deviated(Phase::Handle, Phase::Understand, "Liv står i fare"),
            reached(Phase::Handle),
            event(DecisionEvent::Made(making(from_line))),
        ]);
}

#[test]
fn a_decision_rests_on_lines_one_may_read_and_on_none_that_was_recalled() {
    //
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    let note = entry("Demningen sprekker");
    let history = incident().detected("07:12").joined("07:14", ASKER);
    let shared = history.crisis_log().count() as u32;
    let history = history
        .asked("07:15", record(note.clone()))
        .asked("07:16", record(note).readable_by(Scope::Own))
        .asked("07:17", recall(shared, Scope::Own, "Delt ved en feil"));
    let citing = |number| {
        of_decisions(D::Want(Want {
            question: "Skal vi evakuere".into(),
            options: Vec::new(),
            needed_by: None,
            entries: vec![number],
        }))
    };
    given(history.clone())
        .when(citing(shared).by(asker))
        .refused(Refusal::RecalledEntry { number: shared });
    given(history.clone())
        .when(citing(shared + 1).by(asker))
        .refused(Refusal::UnknownEntry {
            number: shared + 1,
            newest: shared - 1,
        });
    // To whoever wrote it, it is what it was.
    assert_eq!(given(history).when(citing(shared)).decided().len(), 1);
}

#[test]
fn one_decides_what_was_put_up_or_something_new_and_never_both() {
    given(wanted())
        .when(deciding(|decide| decide.decision = Some(DECISION)))
        .refused(Refusal::DecisionAndQuestion);
    given(wanted())
        .when(deciding(|decide| {
            decide.decision = Some(DECISION);
            decide.question = None;
            decide.options = vec!["Ja".into()];
        }))
        .refused(Refusal::DecisionAndQuestion);
    given(wanted())
        .when(deciding(|decide| decide.question = None))
        .refused(Refusal::Empty { field: "question" });
    let options = 2;
    for option in [0, 3] {
        given(wanted())
            .when(deciding(|decide| {
                decide.decision = Some(DECISION);
                decide.question = None;
                decide.option = Some(option);
            }))
            .refused(Refusal::UnknownOption { option, options });
    }
}

#[test]
fn what_a_decision_carries_is_bounded_and_known() {
    // G-10
    let refused = |change: fn(&mut Decide), refusal| {
        given(understood()).when(deciding(change)).refused(refusal);
    };
    refused(|d| d.choice = "".into(), Refusal::Empty { field: "choice" });
    refused(
        |d| d.reason = Some(long(TEXT_BYTES_MAX + 1)),
        too_long("reason", TEXT_BYTES_MAX),
    );
    refused(
        |d| d.authority = Some(long(SHORT_BYTES_MAX + 1)),
        too_long("authority", SHORT_BYTES_MAX),
    );
    refused(
        |d| d.options = vec!["x".into(); OPTIONS_MAX + 1],
        Refusal::TooMany {
            what: "options",
            given: OPTIONS_MAX + 1,
            max: OPTIONS_MAX,
        },
    );
    refused(
        |d| d.meeting = Some(MEETING),
        Refusal::Unknown {
            what: Thing::Meeting,
        },
    );
    refused(
        |d| d.supersedes = Some(DECISION),
        Refusal::Unknown {
            what: Thing::Decision,
        },
    );
    let (field, given, now) = ("reviewAt", at("11:00"), noon());
    refused(
        |d| d.review_at = Some(at("11:00")),
        Refusal::NotAhead { field, given, now },
    );
}

#[test]
fn a_decision_is_made_once_and_superseded_by_another() {
    //
    let steps: &[_] = &["reviewDecision", "linkMeasureToDecision", "makeDecision"];
    given(made())
        .when(decide_wanted("Nei"))
        .refused(wrong(DecisionStage::Made, steps));
    let from_line = newest(&made());
    let instead = deciding(|decide| decide.supersedes = Some(DECISION));
    given(made())
        .when(instead.clone())
        .then([event(DecisionEvent::Made(d::Made {
            supersedes: Some(DECISION),
            ..making(from_line)
        }))]);
    given(made().asked("08:30", instead))
        .when(review_decision("Den står"))
        .refused(wrong(
            DecisionStage::Superseded,
            &["wantDecision", "makeDecision"],
        ));
}

#[test]
fn a_question_is_taken_back_before_it_is_decided_and_not_after() {
    given(wanted())
        .when(withdraw_decision("Uaktuelt").by(staff()))
        .then([event(DecisionEvent::Withdrawn(d::Withdrawn {
            decision: DECISION,
            reason: "Uaktuelt".into(),
        }))]);
    let withdrawn = wanted().asked("08:20", withdraw_decision("Uaktuelt"));
    given(withdrawn).when(decide_wanted("Ja")).refused(wrong(
        DecisionStage::Withdrawn,
        &["wantDecision", "makeDecision"],
    ));
    let steps: &[_] = &["reviewDecision", "linkMeasureToDecision", "makeDecision"];
    given(made())
        .when(withdraw_decision("Uaktuelt"))
        .refused(wrong(DecisionStage::Made, steps));
}

#[test]
fn a_measure_carries_a_decision_out() {
    //
    let history = made().asked("08:25", propose_measure("Steng skolen").named(MEASURE.0));
    given(history)
        .when(link_measure().by(staff()))
        .then([event(DecisionEvent::MeasureLinked(d::MeasureLinked {
            decision: DECISION,
            measure: MEASURE,
        }))]);
    given(made())
        .when(link_measure())
        .refused(Refusal::Unknown {
            what: Thing::Measure,
        });
    given(wanted()).when(link_measure()).refused(wrong(
        DecisionStage::Wanted,
        &["makeDecision", "withdrawDecision"],
    ));
}

fn due(history: &History, alarm: Alarm) -> Option<Timestamp> {
    let set = history.world().incidents[&INCIDENT].alarms.at(&alarm);
    set.map(|(at, _)| at)
}

fn told_by_itself(history: History, alarm: Alarm, time: &str, expected: DecisionEvent) {
    let ring = ring(alarm).by(system(BAERUM)).occurred(time);
    assert_eq!(
        given(history).now("20:00").when(ring).decided(),
        [Decided {
            stream: Stream::Incident(INCIDENT),
            organisation: Some(BAERUM),
            occurred_at: at(time),
            noted_at: None,
            scope: Scope::Own,
            event: event(expected),
        }]
    );
}

#[test]
fn a_decision_that_is_late_and_a_review_that_is_due_tell_of_themselves() {
    //
    let (decision, needed) = (DECISION, Alarm::DecisionNeeded { decision: DECISION });
    let want = Want {
        question: "Skal skolen stenges".into(),
        options: Vec::new(),
        needed_by: Some(at("13:00")),
        entries: Vec::new(),
    };
    let put_up = of_decisions(D::Want(want)).readable_by(Scope::Own);
    let wanted = understood().asked("08:15", put_up.named(DECISION.0));
    assert_eq!(due(&wanted, needed.clone()), Some(at("13:00")));
    let late = DecisionEvent::Late(d::Late { decision });
    told_by_itself(wanted.clone(), needed.clone(), "13:00", late);

    let review = Alarm::DecisionReview { decision };
    let decide = Decide {
        decision: Some(DECISION),
        question: None,
        review_at: Some(at("18:00")),
        ..varsko_testkit::asks::decision("", "Ja")
    };
    let made = wanted.asked("09:00", of_decisions(D::Decide(decide)));
    assert_eq!(due(&made, needed), None);
    assert_eq!(due(&made, review.clone()), Some(at("18:00")));
    let review_due = DecisionEvent::ReviewDue(d::ReviewDue { decision });
    told_by_itself(made.clone(), review.clone(), "18:00", review_due);

    let again = Review {
        decision,
        conclusion: "Den står".into(),
        review_at: Some(at("21:00")),
    };
    let reviewed = made.asked("10:00", of_decisions(D::Review(again)));
    assert_eq!(due(&reviewed, review.clone()), Some(at("21:00")));
    let done = reviewed.asked("10:05", review_decision("Den står"));
    assert_eq!(due(&done, review), None);
}

//! The measures of the follow-up plan: owner, deadline, done or given up, and whether they work.

use crate::prelude::*;
use varsko_domain::organisation::followup::commands::PlanMeasure;
use varsko_domain::organisation::followup::events::*;
use varsko_domain::{Decided, Stands, Stream, Thing};

fn learnt() -> History {
    incident()
        .detected("07:12")
        .asked("08:00", mandate("Lære").named(EVALUATION.0))
        .asked(
            "08:10",
            pin("Staben satt i faresonen", &[0]).named(OBSERVATION.0),
        )
        .asked("08:20", find("Faresone").named(FINDING.0))
        .asked("08:30", learn("Reservested").named(LEARNING_POINT.0))
}

fn planned() -> History {
    learnt().asked(
        "09:00",
        plan_follow_up(measure_to_follow_up()).named(FOLLOW_UP.0),
    )
}

fn done() -> History {
    planned().asked("10:00", complete_follow_up("Kulturhuset"))
}

#[track_caller]
fn is_follow_up(decided: Vec<Decided>, event: FollowUpEvent) {
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].event, Event::FollowUp(event));
}

fn wrong_stage(stage: FollowUpStage, allowed: &'static [&'static str]) -> Refusal {
    Refusal::WrongStage {
        stands: Stands::FollowUp(stage),
        allowed,
    }
}

#[test]
fn a_measure_has_an_owner_and_a_deadline_from_its_first_day() {
    //
    let asked = measure_to_follow_up();
    is_follow_up(
        given(learnt())
            .when(plan_follow_up(asked.clone()).by(preparedness_officer()))
            .decided(),
        FollowUpEvent::Planned(MeasurePlanned {
            measure: WHEN.into(),
            text: asked.text.clone(),
            owner: asked.owner.clone(),
            person: None,
            deadline: asked.deadline,
            target: asked.target.clone(),
            effect: None,
            lessons: vec![LESSON],
        }),
    );
    let plan = |measure| given(learnt()).when(plan_follow_up(measure));
    plan(PlanMeasure {
        owner: "".into(),
        ..asked.clone()
    })
    .refused(Refusal::Empty { field: "owner" });
    plan(PlanMeasure {
        deadline: at("11:00"),
        ..asked.clone()
    })
    .refused(Refusal::NotAhead {
        field: "deadline",
        given: at("11:00"),
        now: noon(),
    });
    given(learnt())
        .when(plan_follow_up(asked).by(evaluator()))
        .refused(not_permitted(
            Operation::PlanFollowUp,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

#[test]
fn a_measure_changes_something_that_is_there() {
    //
    let target = |target| {
        let measure = PlanMeasure {
            target,
            ..measure_to_follow_up()
        };
        given(learnt()).when(plan_follow_up(measure))
    };
    target(FollowUpTarget::RosScenario {
        scenario: SCENARIO,
        measure: None,
    })
    .refused(Refusal::Unknown {
        what: Thing::Scenario,
    });
    target(FollowUpTarget::ActionCard { card: Some(CARD) })
        .refused(Refusal::Unknown { what: Thing::Card });
    target(FollowUpTarget::ActionCard { card: None }).decided();
    target(FollowUpTarget::Training { name: "".into() }).refused(Refusal::Empty { field: "name" });
    let drafted = learnt()
        .asked("09:00", begin_ros_draft())
        .asked("09:10", put_scenario(false, landslide()).named(SCENARIO.0));
    let of = |key: &str| PlanMeasure {
        target: FollowUpTarget::RosScenario {
            scenario: SCENARIO,
            measure: Some(key.into()),
        },
        ..measure_to_follow_up()
    };
    given(drafted.clone())
        .when(plan_follow_up(of("survey")))
        .decided();
    given(drafted)
        .when(plan_follow_up(of("moon")))
        .refused(Refusal::Unknown {
            what: Thing::Scenario,
        });
}

#[test]
fn a_measure_is_done_or_given_up_with_a_reason_and_then_it_is_over() {
    //
    is_follow_up(
        given(planned())
            .when(complete_follow_up("Kulturhuset").by(staff()))
            .decided(),
        FollowUpEvent::Completed(MeasureCompleted {
            measure: FOLLOW_UP,
            result: "Kulturhuset".into(),
        }),
    );
    given(planned())
        .when(give_up_follow_up(""))
        .refused(Refusal::Empty { field: "reason" });
    let given_up = planned().asked("10:00", give_up_follow_up("Solgt"));
    for late in [
        start_follow_up(),
        complete_follow_up("x"),
        move_follow_up("22:00"),
    ] {
        given(given_up.clone())
            .when(late)
            .refused(wrong_stage(FollowUpStage::NotDone, &["planFollowUp"]));
    }
    given(planned())
        .when(give_up_follow_up("Solgt").by(staff()))
        .refused(not_permitted(
            Operation::PlanFollowUp,
            AccessRole::CrisisStaff,
            "Bærum",
        ));
}

#[test]
fn a_deadline_is_moved_with_a_reason_while_something_is_to_be_done() {
    //
    let begun = planned().asked("09:30", start_follow_up());
    is_follow_up(
        given(begun).when(move_follow_up("22:00")).decided(),
        FollowUpEvent::DeadlineMoved(DeadlineMoved {
            measure: FOLLOW_UP,
            deadline: at("22:00"),
            reason: "Leieavtalen drar ut".into(),
        }),
    );
    given(done())
        .when(move_follow_up("22:00"))
        .refused(wrong_stage(FollowUpStage::Done, &["verifyFollowUpEffect"]));
}

#[test]
fn an_effect_is_verified_of_what_is_done_in_something_one_may_see() {
    //
    let verified = FollowUpEvent::Verified(EffectVerified {
        measure: FOLLOW_UP,
        effect: Effect::Achieved,
        evidence: "Førti minutter".into(),
        tried_in: Some(INCIDENT),
    });
    for history in [done(), done().asked("11:00", verify_follow_up("Før"))] {
        is_follow_up(
            given(history)
                .when(verify_follow_up("Førti minutter").by(evaluator()))
                .decided(),
            verified.clone(),
        );
    }
    given(planned())
        .when(verify_follow_up("x"))
        .refused(wrong_stage(
            FollowUpStage::Planned,
            &[
                "startFollowUp",
                "completeFollowUp",
                "moveFollowUpDeadline",
                "giveUpFollowUp",
            ],
        ));
    let unlearnt = PlanMeasure {
        lessons: Vec::new(),
        ..measure_to_follow_up()
    };
    let nowhere = incident()
        .asked("09:00", plan_follow_up(unlearnt).named(FOLLOW_UP.0))
        .asked("10:00", complete_follow_up("x"));
    given(nowhere)
        .when(verify_follow_up("x"))
        .refused(Refusal::UnknownIncident);
}

//! The comprehensive ROS: drafted, adopted, changed because of what was learnt.

use crate::prelude::*;
use varsko_domain::organisation::ros::commands::{PutScenario, RosCommand, SetScales, WritePart};
use varsko_domain::organisation::ros::events::*;
use varsko_domain::organisation::ros::scales::Scales;
use varsko_domain::{Decided, Stream, Thing};

fn drafted() -> History {
    incident()
        .asked("06:00", begin_ros_draft().by(preparedness_officer()))
        .asked("06:10", put_scenario(false, landslide()).named(SCENARIO.0))
}

fn adopted() -> History {
    drafted().asked("07:05", adopt_ros("Sak 24/117"))
}

fn learnt() -> History {
    adopted()
        .detected("07:12")
        .asked("08:00", mandate("Lære").named(EVALUATION.0))
        .asked(
            "08:10",
            pin("Staben satt i faresonen", &[0]).named(OBSERVATION.0),
        )
        .asked("08:20", find("Faresone").named(FINDING.0))
        .asked("08:30", learn("Reservested").named(LEARNING_POINT.0))
}

fn proposed(change: RosChange) -> History {
    learnt().asked("09:00", propose_ros_change(change).named(PROPOSAL.0))
}

fn vulnerability() -> RosChange {
    RosChange::Words {
        field: RosField::Vulnerability,
        text: "Kommunehuset ligger i faresonen".into(),
    }
}

#[track_caller]
fn is_ros_event(decided: Vec<Decided>, event: RosEvent) {
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].scope, Scope::Own);
    assert_eq!(decided[0].event, Event::Ros(event));
}

fn state(history: &History) -> &varsko_domain::organisation::ros::state::Ros {
    &history.world().directory.organisations[&BAERUM].ros
}

#[test]
fn a_draft_begins_with_what_the_newest_revision_says() {
    //
    let begun = |revision| {
        RosEvent::DraftBegun(DraftBegun {
            revision,
            reason: None,
        })
    };
    is_ros_event(
        given(incident()).when(begin_ros_draft()).decided(),
        begun(1),
    );
    is_ros_event(given(adopted()).when(begin_ros_draft()).decided(), begun(2));
    given(drafted())
        .when(begin_ros_draft())
        .refused(Refusal::RosDraftOpen);
    let again = adopted().asked("08:00", begin_ros_draft());
    let draft = state(&again).draft.as_ref().unwrap();
    assert_eq!(
        draft.scenarios,
        state(&again).adopted.as_ref().unwrap().scenarios
    );
}

#[test]
fn a_scenario_stands_on_the_scales_or_is_refused() {
    //
    let put = |change: &dyn Fn(&mut Scenario)| {
        let mut body = landslide();
        change(&mut body);
        given(drafted()).when(put_scenario(true, body))
    };
    is_ros_event(
        put(&|_| {}).decided(),
        RosEvent::ScenarioPut(ScenarioPut {
            revision: 1,
            scenario: SCENARIO,
            body: landslide(),
        }),
    );
    let outside = |field, given: &str, allowed: &[&str]| Refusal::OutsideScale {
        field,
        given: given.into(),
        allowed: allowed.iter().map(|step| (*step).to_owned()).collect(),
    };
    put(&|body| body.probability = Some("f".into())).refused(outside(
        "probability",
        "f",
        &["a", "b", "c", "d", "e"],
    ));
    put(&|body| body.consequences[0].step = 6).refused(outside(
        "step",
        "6",
        &["1", "2", "3", "4", "5"],
    ));
    put(&|body| body.consequences[0].value = "reputation".into()).refused(outside(
        "value",
        "reputation",
        &[
            "life_and_health",
            "stability",
            "nature_and_environment",
            "material_values",
        ],
    ));
    put(&|body| body.consequences[1].value = "life_and_health".into()).refused(
        Refusal::DuplicateKey {
            key: "life_and_health".into(),
        },
    );
    put(&|body| body.title = "".into()).refused(Refusal::Empty { field: "title" });
}

#[test]
fn a_scenario_is_drafted_only_where_a_draft_is_open_and_changed_only_where_it_is() {
    given(incident())
        .when(put_scenario(false, landslide()))
        .refused(Refusal::NoRosDraft);
    given(incident().asked("06:00", begin_ros_draft()))
        .when(put_scenario(true, landslide()))
        .refused(Refusal::Unknown {
            what: Thing::Scenario,
        });
    let write = RosCommand::WritePart(WritePart {
        part: RosPart::Continuity,
        text: "Skolene".into(),
    });
    given(incident())
        .when(ros(write.clone()))
        .refused(Refusal::NoRosDraft);
    is_ros_event(
        given(drafted()).when(ros(write)).decided(),
        RosEvent::PartWritten(PartWritten {
            revision: 1,
            part: RosPart::Continuity,
            text: "Skolene".into(),
        }),
    );
}

#[test]
fn scales_that_do_not_hold_together_are_refused() {
    //
    let set = |change: &dyn Fn(&mut Scales)| {
        let mut scales = Scales::default();
        change(&mut scales);
        given(drafted()).when(ros(RosCommand::SetScales(SetScales { scales })))
    };
    set(&|_| {}).decided();
    set(&|scales| {
        scales.matrix.pop();
    })
    .refused(Refusal::UnsoundScales);
    set(&|scales| scales.probability.swap(0, 1)).refused(Refusal::UnsoundScales);
    set(&|scales| {
        scales.values[0].steps.pop();
    })
    .refused(Refusal::UnsoundScales);
}

#[test]
fn the_default_scales_are_those_of_dsb() {
    //
    let scales = Scales::default();
    let bounds: Vec<u32> = scales
        .probability
        .iter()
        .map(|s| s.from_per_mille)
        .collect();
    assert_eq!(bounds, [0, 1, 10, 20, 100]);
    assert_eq!(scales.values.len(), 4);
    assert!(scales.values.iter().all(|value| value.steps.len() == 5));
    assert_eq!(scales.band("a", 1), Some(RiskBand::Low));
    assert_eq!(scales.band("c", 3), Some(RiskBand::Medium));
    assert_eq!(scales.band("e", 5), Some(RiskBand::High));
    assert_eq!(scales.band("e", 6), None);
}

#[test]
fn a_revision_is_adopted_by_those_with_authority_on_a_numbered_case() {
    //
    let adoption = RosEvent::Adopted(RevisionAdopted {
        revision: 1,
        by: AdoptingBody::Council,
        case_number: "Sak 24/117".into(),
        decided_on: at("07:00"),
        took_part: vec!["Beredskapsrådet".into()],
        remark: None,
        changes: Vec::new(),
    });
    is_ros_event(
        given(drafted())
            .when(adopt_ros("Sak 24/117").by(leadership()))
            .decided(),
        adoption,
    );
    given(drafted())
        .when(adopt_ros("Sak 24/117").by(preparedness_officer()))
        .refused(not_permitted(
            Operation::AdoptRos,
            AccessRole::PreparednessOfficer,
            "Bærum",
        ));
    given(drafted())
        .when(adopt_ros(" "))
        .refused(Refusal::Empty {
            field: "caseNumber",
        });
    given(drafted())
        .now("06:30")
        .when(adopt_ros("Sak 24/117"))
        .refused(Refusal::InTheFuture {
            given: at("07:00"),
            now: at("06:30"),
        });
    given(incident())
        .when(adopt_ros("Sak 24/117"))
        .refused(Refusal::NoRosDraft);
    assert_eq!(state(&adopted()).draft, None);
    assert_eq!(state(&adopted()).decided_on, Some(at("07:00")));
}

#[test]
fn a_revision_is_adopted_only_when_every_scenario_has_its_place_in_the_matrix() {
    //
    given(incident().asked("06:00", begin_ros_draft()))
        .when(adopt_ros("Sak 24/117"))
        .refused(Refusal::Empty { field: "scenarios" });
    let vague = Scenario {
        probability: None,
        ..landslide()
    };
    given(drafted().asked("06:20", put_scenario(false, vague)))
        .when(adopt_ros("Sak 24/117"))
        .refused(Refusal::NotAssessed { scenarios: 1 });
    let mut short = Scales::default();
    short.values.truncate(1);
    let scales = RosCommand::SetScales(SetScales { scales: short });
    given(drafted().asked("06:20", ros(scales)))
        .when(adopt_ros("Sak 24/117"))
        .refused(Refusal::OutsideScale {
            field: "value",
            given: "material_values".into(),
            allowed: vec!["life_and_health".into()],
        });
}

#[test]
fn a_change_is_proposed_against_the_newest_revision_because_of_what_was_learnt() {
    //
    let event = RosEvent::ChangeProposed(ChangeProposed {
        proposal: WHEN.into(),
        scenario: SCENARIO,
        against: 1,
        change: vulnerability(),
        lesson: LESSON,
        reason: "Erfart i skredet".into(),
    });
    let asked = propose_ros_change(vulnerability()).by(evaluator());
    is_ros_event(given(learnt()).when(asked).decided(), event);
    let unlearnt = adopted().detected("07:12");
    given(unlearnt)
        .when(propose_ros_change(vulnerability()))
        .refused(Refusal::Unknown {
            what: Thing::LearningPoint,
        });
    given(adopted())
        .when(propose_ros_change(vulnerability()))
        .refused(Refusal::UnknownIncident);
    given(drafted())
        .when(propose_ros_change(vulnerability()))
        .refused(Refusal::NoRosRevision);
    given(learnt().asked("08:40", withdraw_learning_point("Dobbelt")))
        .when(propose_ros_change(vulnerability()))
        .refused(Refusal::Withdrawn {
            what: Thing::LearningPoint,
        });
}

#[test]
fn a_proposed_value_stands_on_the_scale_too_and_in_a_field_that_holds_it() {
    //
    let propose = |change| given(learnt()).when(propose_ros_change(change));
    propose(RosChange::Probability { step: "z".into() }).refused(Refusal::OutsideScale {
        field: "probability",
        given: "z".into(),
        allowed: ["a", "b", "c", "d", "e"].map(str::to_owned).into(),
    });
    propose(RosChange::Words {
        field: RosField::Probability,
        text: "Stor".into(),
    })
    .refused(Refusal::NotAFieldOfWords);
    propose(RosChange::NewScenario { title: "".into() }).refused(Refusal::Empty { field: "title" });
}

#[test]
fn a_change_taken_into_the_draft_is_adopted_with_it_and_the_system_makes_none_by_itself() {
    //
    let more = proposed(RosChange::Probability { step: "d".into() });
    let before = state(&more).adopted.clone();
    let draft = more.asked("09:10", begin_ros_draft());
    assert_eq!(state(&draft).adopted, before);
    let taken_in = draft.clone().asked("09:20", take_in_ros_change());
    let stage = |history: &History| state(history).proposals[&PROPOSAL].stage;
    assert_eq!(stage(&draft), ProposalStage::Proposed);
    assert_eq!(stage(&taken_in), ProposalStage::TakenIn);
    let adoption = given(taken_in.clone())
        .when(adopt_ros("Sak 25/9"))
        .decided();
    let Event::Ros(RosEvent::Adopted(adoption)) = &adoption[0].event else {
        panic!("{adoption:?}");
    };
    assert_eq!(
        (adoption.revision, &*adoption.changes),
        (2, &[PROPOSAL][..])
    );
    let adopted = taken_in.asked("09:30", adopt_ros("Sak 25/9"));
    assert_eq!(stage(&adopted), ProposalStage::Adopted);
    let probability = |history: &History| {
        let revision = state(history).adopted.as_ref().unwrap();
        revision.scenarios[&SCENARIO].probability.clone()
    };
    assert_eq!(probability(&draft).as_deref(), Some("b"));
    assert_eq!(probability(&adopted).as_deref(), Some("d"));
}

#[test]
fn a_change_is_decided_once_and_a_dropped_draft_leaves_it_undecided() {
    //
    let draft = proposed(vulnerability()).asked("09:10", begin_ros_draft());
    let rejected = draft
        .clone()
        .asked("09:20", reject_ros_change("Dekkes av planen"));
    for again in [take_in_ros_change(), reject_ros_change("Dekkes")] {
        given(rejected.clone())
            .when(again)
            .refused(Refusal::AlreadySettled);
    }
    given(proposed(vulnerability()))
        .when(take_in_ros_change())
        .refused(Refusal::NoRosDraft);
    let discard =
        RosCommand::DiscardDraft(varsko_domain::organisation::ros::commands::DiscardDraft {
            reason: "Utsatt".into(),
        });
    let dropped = draft
        .asked("09:20", take_in_ros_change())
        .asked("09:30", ros(discard));
    is_ros_event(
        given(dropped).when(reject_ros_change("Utsatt")).decided(),
        RosEvent::ChangeRejected(ChangeRejected {
            proposal: PROPOSAL,
            reason: "Utsatt".into(),
        }),
    );
}

#[test]
fn a_missing_scenario_is_proposed_by_its_title_and_assessed_before_it_is_adopted() {
    let new = RosChange::NewScenario {
        title: "Leirskred i bebyggelse".into(),
    };
    let taken_in = proposed(new)
        .asked("09:10", begin_ros_draft())
        .asked("09:20", take_in_ros_change());
    given(taken_in.clone())
        .when(adopt_ros("Sak 25/9"))
        .refused(Refusal::NotAssessed { scenarios: 1 });
    let scenario = Some(varsko_domain::ScenarioId(PROPOSAL.0));
    let put = RosCommand::PutScenario(PutScenario {
        scenario,
        body: landslide(),
    });
    given(taken_in.asked("09:25", ros(put)))
        .when(adopt_ros("Sak 25/9"))
        .decided();
}

#[test]
fn something_learnt_may_change_nothing_with_the_reason() {
    //
    is_ros_event(
        given(learnt())
            .when(conclude_no_ros_change("Gjelder opplæring").by(evaluator()))
            .decided(),
        RosEvent::NoChange(NoChangeConcluded {
            conclusion: WHEN.into(),
            lesson: LESSON,
            reason: "Gjelder opplæring".into(),
        }),
    );
    given(learnt())
        .when(conclude_no_ros_change(""))
        .refused(Refusal::Empty { field: "reason" });
    let stranger = actor(AccessRole::Evaluator, OSLO);
    given(learnt())
        .when(conclude_no_ros_change("x").by(stranger))
        .refused(not_permitted(
            Operation::ProposeRosChange,
            AccessRole::Evaluator,
            "Bærum",
        ));
}

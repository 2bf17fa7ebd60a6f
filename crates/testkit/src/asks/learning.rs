//! Evaluation, ROS, follow-up.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use crate::day::at;
use crate::history::INCIDENT;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::incident::evaluation::commands::*;
use varsko_domain::organisation::followup::commands::*;
use varsko_domain::organisation::followup::events::FollowUpTarget;
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::ros::commands::*;
use varsko_domain::organisation::ros::events::{Consequence, RosChange, Scenario, ScenarioMeasure};
use varsko_domain::words::{AdoptingBody, Effect, FindingKind, LearningTarget};
use varsko_domain::{
    Command, EvaluationId, FindingId, FollowUpId, LearningPointId, ObservationId, ProposalId,
    ScenarioId,
};

/// The evaluation a test names so.
pub const EVALUATION: EvaluationId = EvaluationId(Uuid::from_u128(0x7100_0000));
/// The observation a test names so.
pub const OBSERVATION: ObservationId = ObservationId(Uuid::from_u128(0x7200_0000));
/// The finding a test names so.
pub const FINDING: FindingId = FindingId(Uuid::from_u128(0x7300_0000));
/// The learning point a test names so.
pub const LEARNING_POINT: LearningPointId = LearningPointId(Uuid::from_u128(0x7400_0000));
/// The scenario a test names so.
pub const SCENARIO: ScenarioId = ScenarioId(Uuid::from_u128(0x7500_0000));
/// The proposed change a test names so.
pub const PROPOSAL: ProposalId = ProposalId(Uuid::from_u128(0x7600_0000));
/// The measure of the follow-up plan a test names so.
pub const FOLLOW_UP: FollowUpId = FollowUpId(Uuid::from_u128(0x7700_0000));

/// What [`learn`] states when it is named [`LEARNING_POINT`].
pub const LESSON: Lesson = Lesson::LearningPoint {
    incident: INCIDENT,
    point: LEARNING_POINT,
};

fn evaluate(command: EvaluationCommand) -> Ask {
    ask(C::Evaluation(command))
}

/// Give a mandate.
pub fn mandate(purpose: &str) -> Ask {
    evaluate(EvaluationCommand::Mandate(Mandate {
        purpose: purpose.into(),
        from: Some(at("06:00")),
        to: None,
        themes: vec!["Varsling".into()],
        goals: vec!["Tre læringspunkter".into()],
    }))
}

/// Begin to collect.
pub fn collect() -> Ask {
    let evaluation = EVALUATION;
    evaluate(EvaluationCommand::Collect(Collect { evaluation }))
}

/// State a finding built on [`OBSERVATION`].
pub fn find(actual: &str) -> Ask {
    evaluate(EvaluationCommand::Find(Find {
        evaluation: EVALUATION,
        kind: FindingKind::Improvement,
        expected: "Staben sitter trygt".into(),
        actual: actual.into(),
        cause: None,
        observations: vec![OBSERVATION],
    }))
}

/// Take [`FINDING`] back.
pub fn withdraw_finding(reason: &str) -> Ask {
    evaluate(EvaluationCommand::WithdrawFinding(WithdrawFinding {
        finding: FINDING,
        reason: reason.into(),
    }))
}

/// State what is learnt from [`FINDING`].
pub fn learn(text: &str) -> Ask {
    evaluate(EvaluationCommand::Learn(Learn {
        evaluation: EVALUATION,
        text: text.into(),
        findings: vec![FINDING],
        target: LearningTarget::RosScenario,
        change: "Sårbarheten ved skred".into(),
    }))
}

/// Take [`LEARNING_POINT`] back.
pub fn withdraw_learning_point(reason: &str) -> Ask {
    evaluate(EvaluationCommand::WithdrawLearningPoint(
        WithdrawLearningPoint {
            point: LEARNING_POINT,
            reason: reason.into(),
        },
    ))
}

/// Write the report's next draft.
pub fn draft_evaluation(text: &str) -> Ask {
    evaluate(EvaluationCommand::Draft(Draft {
        evaluation: EVALUATION,
        text: text.into(),
    }))
}

/// Send the draft out until then.
pub fn consult(until: &str) -> Ask {
    evaluate(EvaluationCommand::Consult(Consult {
        evaluation: EVALUATION,
        deadline: at(until),
        asked: vec!["Politiet".into()],
    }))
}

/// Note an answer.
pub fn answer_consultation(text: &str) -> Ask {
    evaluate(EvaluationCommand::Answer(Answer {
        evaluation: EVALUATION,
        from: "Politiet".into(),
        text: text.into(),
    }))
}

/// Make the report final.
pub fn finalise(early: Option<&str>) -> Ask {
    evaluate(EvaluationCommand::Finalise(Finalise {
        evaluation: EVALUATION,
        text: "Den endelige rapporten".into(),
        early: early.map(Into::into),
    }))
}

/// Go on to following up.
pub fn follow_up_evaluation() -> Ask {
    let evaluation = EVALUATION;
    evaluate(EvaluationCommand::FollowUp(FollowUp { evaluation }))
}

/// Close the evaluation.
pub fn close_evaluation(conclusion: &str) -> Ask {
    evaluate(EvaluationCommand::Close(CloseEvaluation {
        evaluation: EVALUATION,
        conclusion: conclusion.into(),
    }))
}

/// Something asked of Bærum's ROS.
pub fn ros(command: RosCommand) -> Ask {
    ask_of_all(Command::Ros(BAERUM, command))
}

/// A scenario with its place in the risk matrix, and nothing written but its title.
pub fn landslide() -> Scenario {
    let values = [
        "life_and_health",
        "stability",
        "nature_and_environment",
        "material_values",
    ];
    Scenario {
        title: "Skred ved Engerjordet".into(),
        place: None,
        causes: None,
        barriers: None,
        probability: Some("b".into()),
        probability_reasoning: None,
        vulnerability: Some("Tett bebyggelse".into()),
        knock_on: None,
        consequences: values
            .map(|value| Consequence {
                value: value.into(),
                step: 3,
                reasoning: None,
            })
            .into(),
        warning_and_evacuation: None,
        uncertainty: None,
        controllability: None,
        transferability: None,
        measures: vec![ScenarioMeasure {
            key: "survey".into(),
            text: "Grunnundersøkelser".into(),
        }],
    }
}

/// Begin a draft.
pub fn begin_ros_draft() -> Ask {
    ros(RosCommand::BeginDraft(BeginDraft { reason: None }))
}

/// Put a scenario into the draft, a new one or in place of [`SCENARIO`].
pub fn put_scenario(again: bool, body: Scenario) -> Ask {
    let scenario = again.then_some(SCENARIO);
    ros(RosCommand::PutScenario(PutScenario { scenario, body }))
}

/// Record that the draft was adopted by the council at seven.
pub fn adopt_ros(case_number: &str) -> Ask {
    ros(RosCommand::Adopt(Adopt {
        by: AdoptingBody::Council,
        case_number: case_number.into(),
        decided_on: at("07:00"),
        took_part: vec!["Beredskapsrådet".into()],
        remark: None,
    }))
}

/// Propose a change of [`SCENARIO`] because of [`LESSON`].
pub fn propose_ros_change(change: RosChange) -> Ask {
    let is_new = matches!(change, RosChange::NewScenario { .. });
    ros(RosCommand::ProposeChange(ProposeChange {
        scenario: (!is_new).then_some(SCENARIO),
        change,
        lesson: LESSON,
        reason: "Erfart i skredet".into(),
    }))
}

/// Take [`PROPOSAL`] into the draft.
pub fn take_in_ros_change() -> Ask {
    let proposal = PROPOSAL;
    ros(RosCommand::TakeIn(TakeInChange { proposal }))
}

/// Reject [`PROPOSAL`].
pub fn reject_ros_change(reason: &str) -> Ask {
    ros(RosCommand::Reject(RejectChange {
        proposal: PROPOSAL,
        reason: reason.into(),
    }))
}

/// Conclude that [`LESSON`] changes nothing.
pub fn conclude_no_ros_change(reason: &str) -> Ask {
    ros(RosCommand::NoChange(ConcludeNoChange {
        lesson: LESSON,
        reason: reason.into(),
    }))
}

/// Something asked of Bærum's follow-up plan.
pub fn follow_up(command: FollowUpCommand) -> Ask {
    ask_of_all(Command::FollowUp(BAERUM, command))
}

/// A measure because of [`LESSON`], to be done by eight in the evening.
pub fn measure_to_follow_up() -> PlanMeasure {
    PlanMeasure {
        text: "Utpeke et reservested for staben".into(),
        owner: "Beredskapssjefen".into(),
        person: None,
        deadline: at("20:00"),
        target: FollowUpTarget::Plan {
            plan: None,
            name: "Overordnet beredskapsplan".into(),
        },
        effect: None,
        lessons: vec![LESSON],
    }
}

/// Plan a measure.
pub fn plan_follow_up(measure: PlanMeasure) -> Ask {
    follow_up(FollowUpCommand::Plan(measure))
}

/// Say that [`FOLLOW_UP`] is being worked on.
pub fn start_follow_up() -> Ask {
    let measure = FOLLOW_UP;
    follow_up(FollowUpCommand::Start(StartMeasure { measure }))
}

/// Give [`FOLLOW_UP`] another deadline.
pub fn move_follow_up(until: &str) -> Ask {
    follow_up(FollowUpCommand::MoveDeadline(MoveDeadline {
        measure: FOLLOW_UP,
        deadline: at(until),
        reason: "Leieavtalen drar ut".into(),
    }))
}

/// Say that [`FOLLOW_UP`] is done.
pub fn complete_follow_up(result: &str) -> Ask {
    follow_up(FollowUpCommand::Complete(CompleteMeasure {
        measure: FOLLOW_UP,
        result: result.into(),
    }))
}

/// Give [`FOLLOW_UP`] up.
pub fn give_up_follow_up(reason: &str) -> Ask {
    follow_up(FollowUpCommand::GiveUp(GiveUpMeasure {
        measure: FOLLOW_UP,
        reason: reason.into(),
    }))
}

/// Say that [`FOLLOW_UP`] works.
pub fn verify_follow_up(evidence: &str) -> Ask {
    follow_up(FollowUpCommand::Verify(VerifyEffect {
        measure: FOLLOW_UP,
        effect: Effect::Achieved,
        evidence: evidence.into(),
        tried_in: Some(INCIDENT),
    }))
}

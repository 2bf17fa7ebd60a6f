//! Samples of what can have happened in evaluations, to a ROS and to a follow-up plan.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::evaluation::events::*;
use varsko_domain::organisation::followup::events::*;
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::ros::events::*;
use varsko_domain::organisation::ros::scales::Scales;
use varsko_domain::words::{
    AdoptingBody, Effect, FindingKind, LearningTarget, ReplayBasis, RosField, RosPart, Tendency,
};

/// What happens in evaluations.
pub(super) fn evaluations() -> Vec<Event> {
    let evaluation = id(0x80);
    let mut events = vec![
        EvaluationEvent::Mandated(Mandated {
            evaluation,
            purpose: "Lære av de to første døgnene".into(),
            from: Some(at("04:00")),
            to: Some(at("20:00")),
            themes: vec![
                "Evakuering av kommunehuset".into(),
                "Loggføring og arkiv".into(),
            ],
            goals: vec!["Fem læringspunkter innen jul".into()],
        }),
        EvaluationEvent::CollectingBegan(CollectingBegan { evaluation }),
        EvaluationEvent::Observed(Observed {
            observation: id(0x81),
            text: "Staben satt i faresonen i fire timer".into(),
            entries: vec![32],
            seen_at: Some(77),
            replayed: Some(Replayed {
                at: at("08:00"),
                basis: ReplayBasis::Recorded,
            }),
            tendency: Tendency::Improvement,
        }),
        EvaluationEvent::FindingStated(FindingStated {
            evaluation,
            finding: id(0x82),
            kind: FindingKind::Improvement,
            expected: "Staben sitter trygt".into(),
            actual: "Kommunehuset lå i kvikkleiresonen".into(),
            cause: Some("Lokalene var ikke vurdert mot faresonekartet".into()),
            observations: vec![id(0x81)],
        }),
        EvaluationEvent::FindingWithdrawn(FindingWithdrawn {
            finding: id(0x83),
            reason: "Bygde på et rykte".into(),
        }),
        EvaluationEvent::LearningPointStated(LearningPointStated {
            evaluation,
            point: id(0x84),
            text: "Staben trenger et reservested".into(),
            findings: vec![id(0x82)],
            target: LearningTarget::RosScenario,
            change: "Sårbarheten ved skred må nevne kommunehuset".into(),
        }),
        EvaluationEvent::LearningPointWithdrawn(LearningPointWithdrawn {
            point: id(0x85),
            reason: "Sagt i et annet punkt".into(),
        }),
    ];
    events.extend(reports(evaluation));
    events.into_iter().map(Event::Evaluation).collect()
}

fn reports(evaluation: varsko_domain::EvaluationId) -> Vec<EvaluationEvent> {
    vec![
        EvaluationEvent::ReportDrafted(ReportDrafted {
            evaluation,
            draft: 2,
            text: "Rapporten slik den er i andre utkast".into(),
        }),
        EvaluationEvent::ConsultationOpened(ConsultationOpened {
            evaluation,
            deadline: at("18:00"),
            asked: vec![
                "Øst politidistrikt".into(),
                "Sivilforsvaret på Romerike".into(),
            ],
        }),
        EvaluationEvent::ConsultationAnswered(ConsultationAnswered {
            evaluation,
            from: "Nabokommunen Nannestad".into(),
            text: "Vi savner noe om bistanden".into(),
        }),
        EvaluationEvent::ConsultationPassed(ConsultationPassed { evaluation }),
        EvaluationEvent::Finalised(Finalised {
            evaluation,
            text: "Rapporten slik den er endelig".into(),
            early: Some("Alle høringsparter har svart".into()),
        }),
        EvaluationEvent::FollowUpBegan(FollowUpBegan { evaluation }),
        EvaluationEvent::Closed(EvaluationClosed {
            evaluation,
            conclusion: "Målene med evalueringen er nådd".into(),
        }),
    ]
}

fn lesson() -> Lesson {
    Lesson::LearningPoint {
        incident: id(0x90),
        point: id(0x84),
    }
}

fn scenario() -> Scenario {
    Scenario {
        title: "Kvikkleireskred ved Engerjordet".into(),
        place: Some("Engerjordet og Rykkinn".into()),
        causes: Some("Graving, erosjon, mye nedbør".into()),
        barriers: Some("Kartlagte faresoner og byggeforbud".into()),
        probability: Some("c".into()),
        probability_reasoning: Some("Flere skred i fylket de siste femti årene".into()),
        vulnerability: Some("Tett bebyggelse og én vei ut".into()),
        knock_on: Some("Bortfall av strøm og vann".into()),
        consequences: vec![Consequence {
            value: "life_and_health".into(),
            step: 4,
            reasoning: Some("Boliger tas av skredet om natten".into()),
        }],
        warning_and_evacuation: Some("Rask evakuering av flere hundre".into()),
        uncertainty: Some("Middels: grunnen er lite undersøkt".into()),
        controllability: Some("Lav når skredet først går".into()),
        transferability: Some("Gjelder alle kvikkleiresonene".into()),
        measures: vec![ScenarioMeasure {
            key: "survey".into(),
            text: "Grunnundersøkelser langs elva".into(),
        }],
    }
}

/// What happens to a ROS.
pub(super) fn ros() -> Vec<Event> {
    let mut events = drafted();
    events.extend(changed());
    events.into_iter().map(Event::Ros).collect()
}

fn drafted() -> Vec<RosEvent> {
    vec![
        RosEvent::DraftBegun(DraftBegun {
            revision: 3,
            reason: Some("Ny kunnskap etter skredet".into()),
        }),
        RosEvent::DraftDiscarded(DraftDiscarded {
            revision: 3,
            reason: "Begynner på nytt etter valget".into(),
        }),
        RosEvent::ScalesSet(ScalesSet {
            revision: 3,
            scales: Scales::default(),
        }),
        RosEvent::PartWritten(PartWritten {
            revision: 3,
            part: RosPart::Continuity,
            text: "Kommunen kan drive skolene fra to steder".into(),
        }),
        RosEvent::ScenarioPut(ScenarioPut {
            revision: 3,
            scenario: id(0x86),
            body: scenario(),
        }),
        RosEvent::ScenarioRemoved(ScenarioRemoved {
            revision: 3,
            scenario: id(0x88),
            reason: "Slått sammen med et annet scenario".into(),
        }),
        RosEvent::Adopted(RevisionAdopted {
            revision: 3,
            by: AdoptingBody::Council,
            case_number: "Kommunestyresak 24/117".into(),
            decided_on: at("11:00"),
            took_part: vec![
                "Beredskapsrådet i kommunen".into(),
                "Asker og Bærum brannvesen".into(),
            ],
            remark: Some("Enstemmig vedtatt".into()),
            changes: vec![id(0x87)],
        }),
    ]
}

fn changed() -> Vec<RosEvent> {
    let proposal = id(0x87);
    let change = RosChange::Words {
        field: RosField::Vulnerability,
        text: "Kommunehuset ligger selv i faresonen".into(),
    };
    vec![
        RosEvent::ChangeProposed(ChangeProposed {
            proposal,
            scenario: id(0x86),
            against: 2,
            change,
            lesson: lesson(),
            reason: "Staben måtte flytte midt i krisen".into(),
        }),
        RosEvent::ChangeTakenIn(ChangeTakenIn {
            proposal,
            revision: 3,
        }),
        RosEvent::ChangeRejected(ChangeRejected {
            proposal: id(0x89),
            reason: "Dekkes av planen for stedfortredere".into(),
        }),
        RosEvent::NoChange(NoChangeConcluded {
            conclusion: id(0x8a),
            lesson: lesson(),
            reason: "Læringen gjelder opplæring, ikke risiko".into(),
        }),
    ]
}

/// What happens to a follow-up plan.
pub(super) fn follow_ups() -> Vec<Event> {
    let measure = id(0x8b);
    [
        FollowUpEvent::Planned(MeasurePlanned {
            measure,
            text: "Utpeke og utstyre et reservested for staben".into(),
            owner: "Beredskapssjefen i kommunen".into(),
            person: Some(id(0x8c)),
            deadline: at("16:00"),
            target: FollowUpTarget::RosScenario {
                scenario: id(0x86),
                measure: Some("survey".into()),
            },
            effect: Some("Staben i arbeid innen én time".into()),
            lessons: vec![lesson()],
        }),
        FollowUpEvent::Started(MeasureStarted { measure }),
        FollowUpEvent::DeadlineMoved(DeadlineMoved {
            measure,
            deadline: at("19:00"),
            reason: "Leieavtalen drar ut".into(),
        }),
        FollowUpEvent::Completed(MeasureCompleted {
            measure,
            result: "Kulturhuset er utstyrt med linjer og aggregat".into(),
        }),
        FollowUpEvent::GivenUp(MeasureGivenUp {
            measure,
            reason: "Lokalet er solgt i mellomtiden".into(),
        }),
        FollowUpEvent::Verified(EffectVerified {
            measure,
            effect: Effect::Achieved,
            evidence: "Staben var i gang etter førti minutter".into(),
            tried_in: Some(id(0x8d)),
        }),
    ]
    .map(Event::FollowUp)
    .into()
}

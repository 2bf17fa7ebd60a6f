//! The measures of the follow-up plan: where what was learnt ends, all year.
//!
//! A measure has an owner and a deadline from its first day, and stays until it is done or given up
//! with a reason. That it was done is one thing, that it works another: the effect is verified.

pub mod commands;
pub mod events;

use self::commands::{
    CompleteMeasure, FollowUpCommand, GiveUpMeasure, MoveDeadline, PlanMeasure, VerifyEffect,
};
use self::events::{
    DeadlineMoved, EffectVerified, FollowUpEvent, FollowUpTarget, MeasureCompleted, MeasureGivenUp,
    MeasurePlanned, MeasureStarted,
};
use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::{FollowUpId, OrganisationId};
use crate::limits::{
    FOLLOW_UPS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, maybe, words,
};
use crate::organisation::learning::{self, Lesson};
use crate::organisation::{Organisation, about, permitted};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::FollowUpStage as Stage;
use crate::world::World;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is remembered of a measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Where it stands.
    pub stage: Stage,
    /// By when it is to be done.
    pub deadline: Timestamp,
    /// Because of what.
    pub lessons: Vec<Lesson>,
}

/// An organisation's measures by id.
pub type FollowUps = BTreeMap<FollowUpId, Measure>;

/// True when a measure was planned because of this.
pub(crate) fn answers(measures: &FollowUps, lesson: Lesson) -> bool {
    let mut measures = measures.values();
    measures.any(|measure| measure.lessons.contains(&lesson))
}

/// Takes one event in.
pub(crate) fn evolve(measures: &mut FollowUps, event: &FollowUpEvent) {
    if let FollowUpEvent::Planned(e) = event {
        let measure = Measure {
            stage: Stage::Planned,
            deadline: e.deadline,
            lessons: e.lessons.clone(),
        };
        measures.insert(e.measure, measure);
        return;
    }
    let Some(measure) = measures.get_mut(&event.measure()) else {
        return;
    };
    match event {
        FollowUpEvent::Planned(_) => {}
        FollowUpEvent::Started(_) => measure.stage = Stage::InProgress,
        FollowUpEvent::DeadlineMoved(e) => measure.deadline = e.deadline,
        FollowUpEvent::Completed(_) => measure.stage = Stage::Done,
        FollowUpEvent::GivenUp(_) => measure.stage = Stage::NotDone,
        FollowUpEvent::Verified(_) => measure.stage = Stage::Verified,
    }
}

/// Judges a command to an organisation's follow-up plan.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &FollowUpCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let operation = match command {
        FollowUpCommand::Plan(_)
        | FollowUpCommand::MoveDeadline(_)
        | FollowUpCommand::GiveUp(_) => Operation::PlanFollowUp,
        FollowUpCommand::Start(_) | FollowUpCommand::Complete(_) | FollowUpCommand::Verify(_) => {
            Operation::FollowUp
        }
    };
    let organisation = permitted(world, order, id, operation)?;
    let event = match command {
        FollowUpCommand::Plan(command) => plan(world, order, organisation, command, now),
        FollowUpCommand::Start(command) => {
            let measure = command.measure;
            at_stage(organisation, measure, &[Stage::Planned])?;
            Ok(FollowUpEvent::Started(MeasureStarted { measure }))
        }
        FollowUpCommand::MoveDeadline(command) => move_deadline(organisation, command, now),
        FollowUpCommand::Complete(command) => complete(organisation, command),
        FollowUpCommand::GiveUp(command) => give_up(organisation, command),
        FollowUpCommand::Verify(command) => verify(world, order, organisation, command),
    }?;
    Ok(vec![about(order, id, now, Event::FollowUp(event))])
}

fn plan(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &PlanMeasure,
    now: Timestamp,
) -> Result<FollowUpEvent, Refusal> {
    words("text", &command.text, TEXT_BYTES_MAX)?;
    words("owner", &command.owner, TITLE_BYTES_MAX)?;
    maybe("effect", command.effect.as_ref(), TEXT_BYTES_MAX)?;
    if command
        .person
        .is_some_and(|id| !world.directory.people.contains_key(&id))
    {
        return Err(Refusal::UnknownPerson);
    }
    ahead(command.deadline, now)?;
    check(organisation, &command.target)?;
    learning::known(world, order, &command.lessons)?;
    let measures = organisation.follow_ups.len();
    at_most("measures", measures + 1, FOLLOW_UPS_MAX)?;
    Ok(FollowUpEvent::Planned(MeasurePlanned {
        measure: FollowUpId::from(order.id),
        text: command.text.clone(),
        owner: command.owner.clone(),
        person: command.person,
        deadline: command.deadline,
        target: command.target.clone(),
        effect: command.effect.clone(),
        lessons: command.lessons.clone(),
    }))
}

/// Refuses a target that is not there.
fn check(organisation: &Organisation, target: &FollowUpTarget) -> Result<(), Refusal> {
    let unknown = |what| Err(Refusal::Unknown { what });
    match target {
        FollowUpTarget::RosScenario { scenario, measure } => {
            let ros = &organisation.ros;
            let mut revisions = ros.adopted.iter().chain(&ros.draft);
            let known = |keys: &std::collections::BTreeSet<String>| {
                measure.as_ref().is_none_or(|key| keys.contains(key))
            };
            let listed = revisions.any(|revision| {
                let found = revision.scenarios.get(scenario);
                found.is_some_and(|found| known(&found.measures))
            });
            if listed {
                Ok(())
            } else {
                unknown(Thing::Scenario)
            }
        }
        FollowUpTarget::ActionCard { card: Some(card) } => {
            let known = organisation.cards.contains_key(card);
            if known { Ok(()) } else { unknown(Thing::Card) }
        }
        FollowUpTarget::NotificationList { list: Some(list) } => {
            let known = organisation.lists.contains_key(list);
            if known { Ok(()) } else { unknown(Thing::List) }
        }
        FollowUpTarget::ActionCard { card: None }
        | FollowUpTarget::NotificationList { list: None } => Ok(()),
        FollowUpTarget::Plan { plan: Some(id), .. } if !organisation.plans.contains_key(id) => {
            unknown(Thing::Plan)
        }
        FollowUpTarget::Agreement {
            agreement: Some(id),
            ..
        } if !organisation.provisions.agreements.contains_key(id) => unknown(Thing::Agreement),
        FollowUpTarget::Plan { name, .. }
        | FollowUpTarget::Training { name }
        | FollowUpTarget::Agreement { name, .. } => words("name", name, TITLE_BYTES_MAX),
    }
}

fn move_deadline(
    organisation: &Organisation,
    command: &MoveDeadline,
    now: Timestamp,
) -> Result<FollowUpEvent, Refusal> {
    at_stage(organisation, command.measure, OPEN)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    ahead(command.deadline, now)?;
    Ok(FollowUpEvent::DeadlineMoved(DeadlineMoved {
        measure: command.measure,
        deadline: command.deadline,
        reason: command.reason.clone(),
    }))
}

fn complete(
    organisation: &Organisation,
    command: &CompleteMeasure,
) -> Result<FollowUpEvent, Refusal> {
    at_stage(organisation, command.measure, OPEN)?;
    words("result", &command.result, TEXT_BYTES_MAX)?;
    Ok(FollowUpEvent::Completed(MeasureCompleted {
        measure: command.measure,
        result: command.result.clone(),
    }))
}

fn give_up(organisation: &Organisation, command: &GiveUpMeasure) -> Result<FollowUpEvent, Refusal> {
    at_stage(organisation, command.measure, OPEN)?;
    words("reason", &command.reason, TEXT_BYTES_MAX)?;
    Ok(FollowUpEvent::GivenUp(MeasureGivenUp {
        measure: command.measure,
        reason: command.reason.clone(),
    }))
}

/// Says what came of trying it; again whenever it is tried anew.
fn verify(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &VerifyEffect,
) -> Result<FollowUpEvent, Refusal> {
    at_stage(
        organisation,
        command.measure,
        &[Stage::Done, Stage::Verified],
    )?;
    words("evidence", &command.evidence, TEXT_BYTES_MAX)?;
    if let Some(incident) = command.tried_in {
        learning::seen(world, order, incident)?;
    }
    Ok(FollowUpEvent::Verified(EffectVerified {
        measure: command.measure,
        effect: command.effect,
        evidence: command.evidence.clone(),
        tried_in: command.tried_in,
    }))
}

/// While something is still to be done.
const OPEN: &[Stage] = &[Stage::Planned, Stage::InProgress];

fn at_stage(organisation: &Organisation, id: FollowUpId, stages: &[Stage]) -> Result<(), Refusal> {
    let what = Thing::FollowUpMeasure;
    let measure = organisation.follow_ups.get(&id);
    let stage = measure.ok_or(Refusal::Unknown { what })?.stage;
    if stages.contains(&stage) {
        return Ok(());
    }
    Err(Refusal::WrongStage {
        stands: Stands::FollowUp(stage),
        allowed: steps(stage),
    })
}

/// What can be asked of a measure at a stage, by the API's names.
const fn steps(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Planned => &[
            "startFollowUp",
            "completeFollowUp",
            "moveFollowUpDeadline",
            "giveUpFollowUp",
        ],
        Stage::InProgress => &["completeFollowUp", "moveFollowUpDeadline", "giveUpFollowUp"],
        Stage::Done | Stage::Verified => &["verifyFollowUpEffect"],
        Stage::NotDone => &["planFollowUp"],
    }
}

/// A deadline must lie ahead.
fn ahead(given: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if given > now {
        return Ok(());
    }
    let field = "deadline";
    Err(Refusal::NotAhead { field, given, now })
}

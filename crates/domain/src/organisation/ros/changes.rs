//! Changes proposed because of what was learnt: taken in, rejected, or said not to be needed.

use super::commands::{ConcludeNoChange, ProposeChange, RejectChange, TakeInChange};
use super::events::{
    ChangeProposed, ChangeRejected, ChangeTakenIn, NoChangeConcluded, RosChange, RosEvent,
};
use super::state::{Proposal, Revision, Ros, Shift};
use super::{draft, known_in};
use crate::command::Order;
use crate::ids::{NoChangeId, ProposalId, ScenarioId};
use crate::limits::{
    ROS_CONCLUSIONS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, words,
};
use crate::organisation::learning::known;
use crate::refusal::{Refusal, Thing};
use crate::words::{ProposalStage, RosField};
use crate::world::World;

/// Proposes a change of the newest revision.
pub(super) fn propose(
    world: &World,
    order: &Order,
    ros: &Ros,
    command: &ProposeChange,
) -> Result<RosEvent, Refusal> {
    let newest = ros.adopted.as_ref().ok_or(Refusal::NoRosRevision)?;
    known(world, order, &[command.lesson])?;
    words("reason", &command.reason, TEXT_BYTES_MAX)?;
    check(newest, &command.change)?;
    let scenario = match (&command.change, command.scenario) {
        (RosChange::NewScenario { .. }, None) => ScenarioId::from(order.id),
        (RosChange::NewScenario { .. }, Some(_)) => return Err(Refusal::ScenarioAndTitle),
        (_, Some(id)) => known_in(newest, id)?,
        (_, None) => return Err(Refusal::Empty { field: "scenario" }),
    };
    at_most("proposals", ros.proposals.len() + 1, ROS_CONCLUSIONS_MAX)?;
    Ok(RosEvent::ChangeProposed(ChangeProposed {
        proposal: ProposalId::from(order.id),
        scenario,
        against: newest.number,
        change: command.change.clone(),
        lesson: command.lesson,
        reason: command.reason.clone(),
    }))
}

fn check(revision: &Revision, change: &RosChange) -> Result<(), Refusal> {
    match change {
        RosChange::Words { field, text } => {
            let max = match field {
                RosField::Title => TITLE_BYTES_MAX,
                RosField::Place => SHORT_BYTES_MAX,
                RosField::Causes
                | RosField::Barriers
                | RosField::ProbabilityReasoning
                | RosField::Vulnerability
                | RosField::KnockOn
                | RosField::WarningAndEvacuation
                | RosField::Uncertainty
                | RosField::Controllability
                | RosField::Transferability => TEXT_BYTES_MAX,
                RosField::Scenario
                | RosField::Probability
                | RosField::Consequence
                | RosField::Measure => return Err(Refusal::NotAFieldOfWords),
            };
            words("text", text, max)
        }
        RosChange::Probability { step } => revision.scales.holds_probability(step),
        RosChange::Consequence { value, step } => revision.scales.holds_consequence(value, *step),
        RosChange::Measure { key: given, text } => {
            key("key", given)?;
            words("text", text, SHORT_BYTES_MAX)
        }
        RosChange::NewScenario { title } => words("title", title, TITLE_BYTES_MAX),
    }
}

/// Takes a change into the draft, whose scenario and scales must still hold it.
pub(super) fn take_in(ros: &Ros, command: &TakeInChange) -> Result<RosEvent, Refusal> {
    let draft = draft(ros)?;
    let proposal = undecided(ros, command.proposal)?;
    match &proposal.shift {
        Shift::New => {}
        Shift::Nothing | Shift::Measure { .. } => {
            known_in(draft, proposal.scenario)?;
        }
        Shift::Probability { step } => {
            known_in(draft, proposal.scenario)?;
            draft.scales.holds_probability(step)?;
        }
        Shift::Consequence { value, step } => {
            known_in(draft, proposal.scenario)?;
            draft.scales.holds_consequence(value, *step)?;
        }
    }
    Ok(RosEvent::ChangeTakenIn(ChangeTakenIn {
        proposal: command.proposal,
        revision: draft.number,
    }))
}

/// Rejects a change, with the reason.
pub(super) fn reject(ros: &Ros, command: &RejectChange) -> Result<RosEvent, Refusal> {
    undecided(ros, command.proposal)?;
    words("reason", &command.reason, TEXT_BYTES_MAX)?;
    Ok(RosEvent::ChangeRejected(ChangeRejected {
        proposal: command.proposal,
        reason: command.reason.clone(),
    }))
}

/// Says that something learnt changes nothing, and why.
pub(super) fn conclude(
    world: &World,
    order: &Order,
    ros: &Ros,
    command: &ConcludeNoChange,
) -> Result<RosEvent, Refusal> {
    known(world, order, &[command.lesson])?;
    words("reason", &command.reason, TEXT_BYTES_MAX)?;
    at_most("conclusions", ros.unchanged.len() + 1, ROS_CONCLUSIONS_MAX)?;
    Ok(RosEvent::NoChange(NoChangeConcluded {
        conclusion: NoChangeId::from(order.id),
        lesson: command.lesson,
        reason: command.reason.clone(),
    }))
}

fn undecided(ros: &Ros, id: ProposalId) -> Result<&Proposal, Refusal> {
    let what = Thing::Proposal;
    let proposal = ros.proposals.get(&id).ok_or(Refusal::Unknown { what })?;
    match proposal.stage {
        ProposalStage::Proposed => Ok(proposal),
        ProposalStage::TakenIn | ProposalStage::Adopted | ProposalStage::Rejected => {
            Err(Refusal::AlreadySettled)
        }
    }
}

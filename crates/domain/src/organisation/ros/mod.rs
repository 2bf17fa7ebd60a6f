//! The comprehensive risk and vulnerability analysis (helhetlig ROS), all year.
//!
//! A revision is drafted, then adopted, and never changes again. What is learnt in an incident
//! proposes changes; the system makes none by itself. This file knows incidents only as where a
//! lesson was learnt.

pub mod commands;
pub mod events;
pub mod scales;
pub mod state;

mod changes;

use self::commands::{
    Adopt, BeginDraft, DiscardDraft, PutScenario, RemoveScenario, RosCommand, SetScales, WritePart,
};
use self::events::{
    DraftBegun, DraftDiscarded, PartWritten, RevisionAdopted, RosEvent, ScalesSet, Scenario,
    ScenarioPut, ScenarioRemoved,
};
use self::scales::Scales;
use self::state::{Revision, Ros};
use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::{OrganisationId, ScenarioId};
use crate::limits::{
    REFERENCES_MAX, SCENARIO_MEASURES_MAX, SCENARIOS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
    TITLE_BYTES_MAX, at_most, key, maybe, words,
};
use crate::organisation::{about, permitted};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::ProposalStage;
use crate::world::World;
use std::collections::BTreeSet;

/// For how many months a revision holds before it must be looked at anew (§ 6).
pub const ROS_HOLDS_MONTHS: u32 = 48;

/// Judges a command to an organisation's ROS.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &RosCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let operation = match command {
        RosCommand::Adopt(_) => Operation::AdoptRos,
        RosCommand::BeginDraft(_)
        | RosCommand::DiscardDraft(_)
        | RosCommand::SetScales(_)
        | RosCommand::WritePart(_)
        | RosCommand::PutScenario(_)
        | RosCommand::RemoveScenario(_)
        | RosCommand::TakeIn(_)
        | RosCommand::Reject(_) => Operation::DraftRos,
        RosCommand::ProposeChange(_) | RosCommand::NoChange(_) => Operation::ProposeRosChange,
    };
    let ros = &permitted(world, order, id, operation)?.ros;
    let event = match command {
        RosCommand::BeginDraft(command) => begin(ros, command),
        RosCommand::DiscardDraft(command) => discard(ros, command),
        RosCommand::SetScales(command) => set_scales(ros, command),
        RosCommand::WritePart(command) => write_part(ros, command),
        RosCommand::PutScenario(command) => put(order, ros, command),
        RosCommand::RemoveScenario(command) => remove(ros, command),
        RosCommand::Adopt(command) => adopt(ros, command, now),
        RosCommand::ProposeChange(command) => changes::propose(world, order, ros, command),
        RosCommand::TakeIn(command) => changes::take_in(ros, command),
        RosCommand::Reject(command) => changes::reject(ros, command),
        RosCommand::NoChange(command) => changes::conclude(world, order, ros, command),
    }?;
    Ok(vec![about(order, id, now, Event::Ros(event))])
}

fn begin(ros: &Ros, command: &BeginDraft) -> Result<RosEvent, Refusal> {
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if ros.draft.is_some() {
        return Err(Refusal::RosDraftOpen);
    }
    let newest = ros.adopted.as_ref().map_or(0, |newest| newest.number);
    Ok(RosEvent::DraftBegun(DraftBegun {
        revision: newest + 1,
        reason: command.reason.clone(),
    }))
}

fn discard(ros: &Ros, command: &DiscardDraft) -> Result<RosEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    Ok(RosEvent::DraftDiscarded(DraftDiscarded {
        revision: draft(ros)?.number,
        reason: command.reason.clone(),
    }))
}

/// Sets the scales. What is assessed already must be assessed by them too, before it is adopted.
fn set_scales(ros: &Ros, command: &SetScales) -> Result<RosEvent, Refusal> {
    command.scales.check()?;
    Ok(RosEvent::ScalesSet(ScalesSet {
        revision: draft(ros)?.number,
        scales: command.scales.clone(),
    }))
}

fn write_part(ros: &Ros, command: &WritePart) -> Result<RosEvent, Refusal> {
    words("text", &command.text, TEXT_BYTES_MAX)?;
    Ok(RosEvent::PartWritten(PartWritten {
        revision: draft(ros)?.number,
        part: command.part,
        text: command.text.clone(),
    }))
}

fn put(order: &Order, ros: &Ros, command: &PutScenario) -> Result<RosEvent, Refusal> {
    let draft = draft(ros)?;
    check(&command.body, &draft.scales)?;
    let scenario = match command.scenario {
        Some(id) => known_in(draft, id)?,
        None => {
            at_most("scenarios", draft.scenarios.len() + 1, SCENARIOS_MAX)?;
            ScenarioId::from(order.id)
        }
    };
    Ok(RosEvent::ScenarioPut(ScenarioPut {
        revision: draft.number,
        scenario,
        body: command.body.clone(),
    }))
}

fn remove(ros: &Ros, command: &RemoveScenario) -> Result<RosEvent, Refusal> {
    let draft = draft(ros)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    Ok(RosEvent::ScenarioRemoved(ScenarioRemoved {
        revision: draft.number,
        scenario: known_in(draft, command.scenario)?,
        reason: command.reason.clone(),
    }))
}

/// Records the adoption of a draft that is whole: every scenario has its place in the risk matrix.
fn adopt(ros: &Ros, command: &Adopt, now: Timestamp) -> Result<RosEvent, Refusal> {
    let draft = draft(ros)?;
    words("caseNumber", &command.case_number, TITLE_BYTES_MAX)?;
    maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
    named("tookPart", &command.took_part)?;
    if command.decided_on > now {
        let given = command.decided_on;
        return Err(Refusal::InTheFuture { given, now });
    }
    if draft.scenarios.is_empty() {
        return Err(Refusal::Empty { field: "scenarios" });
    }
    for assessed in draft.scenarios.values() {
        if let Some(step) = &assessed.probability {
            draft.scales.holds_probability(step)?;
        }
        for (value, step) in &assessed.consequences {
            draft.scales.holds_consequence(value, *step)?;
        }
    }
    let scenarios = draft.scenarios.values();
    let missing = scenarios.filter(|s| !s.is_whole(&draft.scales)).count();
    if missing > 0 {
        let scenarios = missing as u32;
        return Err(Refusal::NotAssessed { scenarios });
    }
    let taken_in = ros.proposals.iter();
    let taken_in = taken_in.filter(|(_, known)| known.stage == ProposalStage::TakenIn);
    Ok(RosEvent::Adopted(RevisionAdopted {
        revision: draft.number,
        by: command.by,
        case_number: command.case_number.clone(),
        decided_on: command.decided_on,
        took_part: command.took_part.clone(),
        remark: command.remark.clone(),
        changes: taken_in.map(|(id, _)| *id).collect(),
    }))
}

/// Refuses a scenario with words that are missing or too many, or a place outside the scales.
fn check(body: &Scenario, scales: &Scales) -> Result<(), Refusal> {
    words("title", &body.title, TITLE_BYTES_MAX)?;
    maybe("place", body.place.as_ref(), SHORT_BYTES_MAX)?;
    let long = [
        ("causes", &body.causes),
        ("barriers", &body.barriers),
        ("probabilityReasoning", &body.probability_reasoning),
        ("vulnerability", &body.vulnerability),
        ("knockOn", &body.knock_on),
        ("warningAndEvacuation", &body.warning_and_evacuation),
        ("uncertainty", &body.uncertainty),
        ("controllability", &body.controllability),
        ("transferability", &body.transferability),
    ];
    for (field, text) in long {
        maybe(field, text.as_ref(), TEXT_BYTES_MAX)?;
    }
    if let Some(step) = &body.probability {
        scales.holds_probability(step)?;
    }
    let mut values = BTreeSet::new();
    for consequence in &body.consequences {
        scales.holds_consequence(&consequence.value, consequence.step)?;
        maybe("reasoning", consequence.reasoning.as_ref(), TEXT_BYTES_MAX)?;
        once(&mut values, &consequence.value)?;
    }
    at_most("measures", body.measures.len(), SCENARIO_MEASURES_MAX)?;
    let mut keys = BTreeSet::new();
    for measure in &body.measures {
        key("key", &measure.key)?;
        words("text", &measure.text, SHORT_BYTES_MAX)?;
        once(&mut keys, &measure.key)?;
    }
    Ok(())
}

fn once<'a>(seen: &mut BTreeSet<&'a str>, key: &'a str) -> Result<(), Refusal> {
    if seen.insert(key) {
        return Ok(());
    }
    let key = key.to_owned();
    Err(Refusal::DuplicateKey { key })
}

/// Someone must be named.
fn named(field: &'static str, names: &[Text]) -> Result<(), Refusal> {
    if names.is_empty() {
        return Err(Refusal::Empty { field });
    }
    at_most(field, names.len(), REFERENCES_MAX)?;
    let mut names = names.iter();
    names.try_for_each(|name| words(field, name, TITLE_BYTES_MAX))
}

fn draft(ros: &Ros) -> Result<&Revision, Refusal> {
    ros.draft.as_ref().ok_or(Refusal::NoRosDraft)
}

fn known_in(revision: &Revision, id: ScenarioId) -> Result<ScenarioId, Refusal> {
    let what = Thing::Scenario;
    let known = revision.scenarios.contains_key(&id);
    known.then_some(id).ok_or(Refusal::Unknown { what })
}

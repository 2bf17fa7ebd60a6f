//! What is remembered of a ROS to judge the next command: places on the scales, and no free text.

use super::events::{RosChange, RosEvent, Scenario};
use super::scales::Scales;
use crate::ids::{ProposalId, ScenarioId};
use crate::organisation::learning::Lesson;
use crate::time::Timestamp;
use crate::words::ProposalStage;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An organisation's ROS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ros {
    /// The newest revision that was adopted.
    pub adopted: Option<Revision>,
    /// When that was decided.
    pub decided_on: Option<Timestamp>,
    /// The draft of the next one.
    pub draft: Option<Revision>,
    /// Proposed changes.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// What was said to change nothing.
    pub unchanged: BTreeSet<Lesson>,
}

/// A revision, as far as it is judged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// What it is assessed by.
    pub scales: Scales,
    /// Where each scenario stands on the scales.
    pub scenarios: BTreeMap<ScenarioId, Assessed>,
}

/// Where a scenario stands on the scales.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Assessed {
    /// Key of its step of probability.
    pub probability: Option<String>,
    /// The step of consequence for each value.
    pub consequences: BTreeMap<String, u32>,
    /// Keys of what is to be done about it.
    pub measures: BTreeSet<String>,
}

/// A proposed change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Of which scenario.
    pub scenario: ScenarioId,
    /// What it does to the scenario's place on the scales.
    pub shift: Shift,
    /// Because of what.
    pub lesson: Lesson,
    /// Where it stands.
    pub stage: ProposalStage,
}

/// What a change does to a scenario's place on the scales.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // as in `RosChange`
pub enum Shift {
    Nothing,
    Probability { step: String },
    Consequence { value: String, step: u32 },
    Measure { key: String },
    New,
}

impl From<&RosChange> for Shift {
    fn from(change: &RosChange) -> Self {
        match change {
            RosChange::Words { .. } => Shift::Nothing,
            RosChange::Probability { step } => Shift::Probability { step: step.clone() },
            RosChange::Consequence { value, step } => Shift::Consequence {
                value: value.clone(),
                step: *step,
            },
            RosChange::Measure { key, .. } => Shift::Measure { key: key.clone() },
            RosChange::NewScenario { .. } => Shift::New,
        }
    }
}

impl From<&Scenario> for Assessed {
    fn from(body: &Scenario) -> Self {
        let consequences = body.consequences.iter();
        let measures = body.measures.iter();
        Self {
            probability: body.probability.clone(),
            consequences: consequences.map(|c| (c.value.clone(), c.step)).collect(),
            measures: measures.map(|measure| measure.key.clone()).collect(),
        }
    }
}

impl Assessed {
    /// True when it has a place in the risk matrix for every value.
    pub(super) fn is_whole(&self, scales: &Scales) -> bool {
        let mut values = scales.values.iter();
        self.probability.is_some() && values.all(|v| self.consequences.contains_key(&v.key))
    }

    fn shift(&mut self, shift: &Shift) {
        match shift {
            Shift::Nothing | Shift::New => {}
            Shift::Probability { step } => self.probability = Some(step.clone()),
            Shift::Consequence { value, step } => {
                self.consequences.insert(value.clone(), *step);
            }
            Shift::Measure { key } => {
                self.measures.insert(key.clone());
            }
        }
    }
}

impl Ros {
    /// True when something came of this here: a change that was proposed, or the word that nothing
    /// changes.
    pub(crate) fn answers(&self, lesson: Lesson) -> bool {
        let mut proposals = self.proposals.values();
        self.unchanged.contains(&lesson) || proposals.any(|proposal| proposal.lesson == lesson)
    }

    /// Takes one event in.
    pub(crate) fn evolve(&mut self, event: &RosEvent) {
        match event {
            RosEvent::DraftBegun(e) => {
                let mut draft = self.adopted.clone().unwrap_or_default();
                draft.number = e.revision;
                self.draft = Some(draft);
            }
            RosEvent::DraftDiscarded(_) => {
                self.draft = None;
                self.move_all(ProposalStage::TakenIn, ProposalStage::Proposed);
            }
            RosEvent::ScalesSet(e) => {
                let draft = self.draft.iter_mut();
                draft.for_each(|draft| draft.scales.clone_from(&e.scales));
            }
            RosEvent::PartWritten(_) => {}
            RosEvent::ScenarioPut(e) => {
                let draft = self.draft.iter_mut();
                draft.for_each(|draft| {
                    draft.scenarios.insert(e.scenario, (&e.body).into());
                });
            }
            RosEvent::ScenarioRemoved(e) => {
                let draft = self.draft.iter_mut();
                draft.for_each(|draft| {
                    draft.scenarios.remove(&e.scenario);
                });
            }
            RosEvent::Adopted(e) => {
                self.adopted = self.draft.take();
                self.decided_on = Some(e.decided_on);
                self.move_all(ProposalStage::TakenIn, ProposalStage::Adopted);
            }
            RosEvent::ChangeProposed(e) => {
                let proposal = Proposal {
                    scenario: e.scenario,
                    shift: (&e.change).into(),
                    lesson: e.lesson,
                    stage: ProposalStage::Proposed,
                };
                self.proposals.insert(e.proposal, proposal);
            }
            RosEvent::ChangeTakenIn(e) => self.take_in(e.proposal),
            RosEvent::ChangeRejected(e) => {
                if let Some(proposal) = self.proposals.get_mut(&e.proposal) {
                    proposal.stage = ProposalStage::Rejected;
                }
            }
            RosEvent::NoChange(e) => {
                self.unchanged.insert(e.lesson);
            }
        }
    }

    fn take_in(&mut self, id: ProposalId) {
        let (Some(proposal), Some(draft)) = (self.proposals.get_mut(&id), &mut self.draft) else {
            return;
        };
        proposal.stage = ProposalStage::TakenIn;
        let scenario = draft.scenarios.entry(proposal.scenario).or_default();
        scenario.shift(&proposal.shift);
    }

    fn move_all(&mut self, from: ProposalStage, to: ProposalStage) {
        let proposals = self.proposals.values_mut();
        let moved = proposals.filter(|proposal| proposal.stage == from);
        moved.for_each(|proposal| proposal.stage = to);
    }
}

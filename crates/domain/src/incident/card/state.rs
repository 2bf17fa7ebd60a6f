//! What is remembered of an action card in use to judge the next command about it.

use super::events::CardRunEvent;
use crate::ids::{CardRunId, OrganisationId};
use crate::refusal::Refusal;
use crate::words::{CardStepState, Phase};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An action card in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardRun {
    /// Whose.
    pub organisation: OrganisationId,
    /// The phase of each step and where it stands, in order.
    pub steps: Vec<(Phase, CardStepState)>,
    /// Put away.
    pub closed: bool,
}

impl CardRun {
    /// The step with this number, from 1.
    pub(super) fn step(&self, step: u32) -> Result<(Phase, CardStepState), Refusal> {
        let place = (step as usize).checked_sub(1);
        let known = place.and_then(|place| self.steps.get(place)).copied();
        let steps = self.steps.len() as u32;
        known.ok_or(Refusal::UnknownStep { step, steps })
    }

    /// Numbers of the steps that are open, from 1.
    pub(super) fn open_steps(&self) -> Vec<u32> {
        (1..)
            .zip(&self.steps)
            .filter(|(_, (_, state))| *state == CardStepState::Open)
            .map(|(number, _)| number)
            .collect()
    }
}

/// Cards in use by id.
pub type CardRuns = BTreeMap<CardRunId, CardRun>;

/// Takes one event of `by` in.
pub(in crate::incident) fn evolve(runs: &mut CardRuns, by: OrganisationId, event: &CardRunEvent) {
    use CardStepState as S;
    match event {
        CardRunEvent::Started(e) => {
            let run = CardRun {
                organisation: by,
                steps: e.steps.iter().map(|phase| (*phase, S::Open)).collect(),
                closed: false,
            };
            runs.insert(e.run, run);
        }
        CardRunEvent::StepDone(e) => stands(runs, e.run, e.step, S::Done),
        CardRunEvent::StepNotApplicable(e) => stands(runs, e.run, e.step, S::NotApplicable),
        CardRunEvent::StepReopened(e) => stands(runs, e.run, e.step, S::Open),
        CardRunEvent::Closed(e) => {
            if let Some(run) = runs.get_mut(&e.run) {
                run.closed = true;
            }
        }
    }
}

fn stands(runs: &mut CardRuns, run: CardRunId, step: u32, state: CardStepState) {
    let place = (step as usize).checked_sub(1);
    let steps = runs.get_mut(&run).map(|run| &mut run.steps);
    if let (Some(place), Some(steps)) = (place, steps)
        && let Some(step) = steps.get_mut(place)
    {
        step.1 = state;
    }
}

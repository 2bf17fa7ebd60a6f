//! Where the scenarios of a revision stand in its risk matrix.

use super::Revision;
use serde::{Deserialize, Serialize};
use varsko_domain::ScenarioId;
use varsko_domain::words::RiskBand;

/// One scenario's risk for one value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Key of the value.
    pub value: String,
    /// Key of the step of probability.
    pub probability: String,
    /// Step of the consequence, from 1.
    pub step: u32,
    /// Its colour.
    pub band: RiskBand,
}

/// The risks of a revision: those assessed on both scales, by scenario and value.
pub fn risks(revision: &Revision) -> Vec<Risk> {
    let scenarios = revision.scenarios.iter();
    let risks = scenarios.flat_map(|(id, fact)| {
        let probability = fact.said.probability.clone();
        let consequences = fact.said.consequences.iter();
        consequences.filter_map(move |consequence| {
            let probability = probability.clone()?;
            let band = revision.scales.band(&probability, consequence.step)?;
            Some(Risk {
                scenario: *id,
                value: consequence.value.clone(),
                probability,
                step: consequence.step,
                band,
            })
        })
    });
    risks.collect()
}

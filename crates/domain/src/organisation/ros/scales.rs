//! The scales a ROS is assessed by: data of each organisation, with DSB's as the default.

use crate::incident::events::stored;
use crate::limits::{SCALE_STEPS_MAX, TITLE_BYTES_MAX, at_most, key, plain};
use crate::refusal::Refusal;
use crate::words::RiskBand;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

stored! {
    /// How probability and consequences are measured, and what counts as how much of a risk.
    Scales {
        /// Probability, the lowest first.
        probability: Vec<ProbabilityStep>,
        /// The values something can be a consequence for.
        values: Vec<ConsequenceValue>,
        /// The risk matrix: for each step of probability a colour for each step of consequence.
        matrix: Vec<Vec<RiskBand>>,
    }
    /// A step of the scale of probability.
    ProbabilityStep {
        /// Short key.
        key: String,
        /// Name for people.
        name: String,
        /// The lower bound, in thousandths a year.
        from_per_mille: u32,
    }
    /// A value, and the steps of the consequences for it.
    ConsequenceValue {
        /// Short key.
        key: String,
        /// Name for people.
        name: String,
        /// Names of its steps, the least first.
        steps: Vec<String>,
    }
}

/// DSB 2014: A under 0.1 % a year, B 0.1–1 %, C 1–2 %, D 2–10 %, E over 10 %; four values of five steps.
impl Default for Scales {
    fn default() -> Self {
        let probability = [
            ("a", "A: under 0,1 % per år", 0),
            ("b", "B: 0,1–1 % per år", 1),
            ("c", "C: 1–2 % per år", 10),
            ("d", "D: 2–10 % per år", 20),
            ("e", "E: over 10 % per år", 100),
        ];
        let values = [
            ("life_and_health", "Liv og helse"),
            ("stability", "Stabilitet"),
            ("nature_and_environment", "Natur og miljø"),
            ("material_values", "Materielle verdier"),
        ];
        let steps = [
            "1 Svært små",
            "2 Små",
            "3 Middels",
            "4 Store",
            "5 Svært store",
        ];
        let band = |sum: usize| match sum {
            0..=2 => RiskBand::Low,
            3..=4 => RiskBand::Medium,
            _ => RiskBand::High,
        };
        Self {
            probability: probability
                .map(|(key, name, from_per_mille)| ProbabilityStep {
                    key: key.into(),
                    name: name.into(),
                    from_per_mille,
                })
                .into(),
            values: values
                .map(|(key, name)| ConsequenceValue {
                    key: key.into(),
                    name: name.into(),
                    steps: steps.map(str::to_owned).into(),
                })
                .into(),
            matrix: (0..5)
                .map(|row| (0..5).map(|column| band(row + column)).collect())
                .collect(),
        }
    }
}

impl Scales {
    /// The place of a step of probability, from 0; `None` when the scale has no such step.
    pub fn place(&self, step: &str) -> Option<usize> {
        self.probability.iter().position(|known| known.key == step)
    }

    /// The value with this key.
    pub fn value(&self, key: &str) -> Option<&ConsequenceValue> {
        self.values.iter().find(|value| value.key == key)
    }

    /// The colour of a risk: a step of probability, and a step of consequence from 1.
    pub fn band(&self, probability: &str, step: u32) -> Option<RiskBand> {
        let row = self.matrix.get(self.place(probability)?)?;
        let column = usize::try_from(step).ok()?.checked_sub(1)?;
        row.get(column).copied()
    }

    /// Refuses scales by which nothing could be assessed, or whose matrix has holes.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        at_most("probability", self.probability.len(), SCALE_STEPS_MAX)?;
        at_most("values", self.values.len(), SCALE_STEPS_MAX)?;
        let mut keys = BTreeSet::new();
        let steps = self.probability.iter().map(|step| (&step.key, &step.name));
        let values = self.values.iter().map(|value| (&value.key, &value.name));
        for (known, name) in steps.chain(values) {
            key("key", known)?;
            plain("name", name, TITLE_BYTES_MAX)?;
            if !keys.insert(known) {
                let key = known.clone();
                return Err(Refusal::DuplicateKey { key });
            }
        }
        let columns = self.values.first().map_or(0, |value| value.steps.len());
        at_most("steps", columns, SCALE_STEPS_MAX)?;
        for name in self.values.iter().flat_map(|value| &value.steps) {
            plain("steps", name, TITLE_BYTES_MAX)?;
        }
        let rises = |pair: &[ProbabilityStep]| pair[0].from_per_mille < pair[1].from_per_mille;
        let sound = columns > 0
            && !self.probability.is_empty()
            && self.probability.windows(2).all(rises)
            && self.values.iter().all(|value| value.steps.len() == columns)
            && self.matrix.len() == self.probability.len()
            && self.matrix.iter().all(|row| row.len() == columns);
        if sound {
            Ok(())
        } else {
            Err(Refusal::UnsoundScales)
        }
    }

    /// Refuses a step of probability that the scale does not have.
    pub(super) fn holds_probability(&self, step: &str) -> Result<(), Refusal> {
        if self.place(step).is_some() {
            return Ok(());
        }
        let allowed = self.probability.iter().map(|step| step.key.clone());
        Err(Refusal::OutsideScale {
            field: "probability",
            given: step.to_owned(),
            allowed: allowed.collect(),
        })
    }

    /// Refuses a consequence that the scales do not have.
    pub(super) fn holds_consequence(&self, key: &str, step: u32) -> Result<(), Refusal> {
        let Some(value) = self.value(key) else {
            let allowed = self.values.iter().map(|value| value.key.clone());
            return Err(Refusal::OutsideScale {
                field: "value",
                given: key.to_owned(),
                allowed: allowed.collect(),
            });
        };
        if (1..=value.steps.len()).contains(&(step as usize)) {
            return Ok(());
        }
        let allowed = (1..=value.steps.len()).map(|step| step.to_string());
        Err(Refusal::OutsideScale {
            field: "step",
            given: step.to_string(),
            allowed: allowed.collect(),
        })
    }
}

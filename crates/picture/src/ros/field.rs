//! The fields of a scenario, each with what stands in it, in words.

use super::Scales;
use serde::{Deserialize, Serialize};
use varsko_domain::Text;
use varsko_domain::organisation::ros::events::{Consequence, RosChange, Scenario, ScenarioMeasure};
use varsko_domain::words::RosField as F;

/// A field of a scenario; consequences and measures have one for each of their keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Field {
    /// Which.
    pub field: F,
    /// The key of the value or the measure.
    pub key: Option<String>,
}

impl Field {
    /// The field a change is proposed for.
    pub fn of(change: &RosChange) -> Self {
        let key = match change {
            RosChange::Consequence { value, .. } => Some(value.clone()),
            RosChange::Measure { key, .. } => Some(key.clone()),
            RosChange::Words { .. }
            | RosChange::Probability { .. }
            | RosChange::NewScenario { .. } => None,
        };
        let field = change.field();
        Self { field, key }
    }

    /// Every field of these scenarios, each once, in order.
    pub(super) fn all<'s>(scenarios: impl Iterator<Item = &'s Scenario>) -> Vec<Field> {
        let plain = F::ALL.iter().filter(|field| !is_keyed(**field));
        let mut fields: Vec<Field> = plain
            .map(|field| Field {
                field: *field,
                key: None,
            })
            .collect();
        for scenario in scenarios {
            let values = scenario
                .consequences
                .iter()
                .map(|c| (F::Consequence, &c.value));
            let measures = scenario.measures.iter().map(|m| (F::Measure, &m.key));
            fields.extend(values.chain(measures).map(|(field, key)| Field {
                field,
                key: Some(key.clone()),
            }));
        }
        fields.sort();
        fields.dedup();
        fields
    }
}

/// The scenario as a whole is no field that could differ, and these have one for each key.
const fn is_keyed(field: F) -> bool {
    matches!(field, F::Scenario | F::Consequence | F::Measure)
}

/// What stands in a field, in words: of a scale, the name of the step.
pub fn value(scenario: &Scenario, field: &Field, scales: &Scales) -> Option<Text> {
    let key = field.key.as_deref();
    match field.field {
        F::Scenario | F::Title => Some(scenario.title.clone()),
        F::Place => scenario.place.clone(),
        F::Causes => scenario.causes.clone(),
        F::Barriers => scenario.barriers.clone(),
        F::Probability => probability(scenario.probability.as_deref()?, scales),
        F::ProbabilityReasoning => scenario.probability_reasoning.clone(),
        F::Vulnerability => scenario.vulnerability.clone(),
        F::KnockOn => scenario.knock_on.clone(),
        F::Consequence => {
            let mut consequences = scenario.consequences.iter();
            let found = consequences.find(|known| Some(known.value.as_str()) == key)?;
            consequence(&found.value, found.step, scales)
        }
        F::WarningAndEvacuation => scenario.warning_and_evacuation.clone(),
        F::Uncertainty => scenario.uncertainty.clone(),
        F::Controllability => scenario.controllability.clone(),
        F::Transferability => scenario.transferability.clone(),
        F::Measure => {
            let mut measures = scenario.measures.iter();
            let found = measures.find(|known| Some(known.key.as_str()) == key)?;
            Some(found.text.clone())
        }
    }
}

/// What a change would have stand there, in words.
pub(super) fn proposed(change: &RosChange, scales: &Scales) -> Option<Text> {
    match change {
        RosChange::Words { text, .. } | RosChange::Measure { text, .. } => Some(text.clone()),
        RosChange::NewScenario { title } => Some(title.clone()),
        RosChange::Probability { step } => probability(step, scales),
        RosChange::Consequence { value, step } => consequence(value, *step, scales),
    }
}

fn probability(step: &str, scales: &Scales) -> Option<Text> {
    let known = scales
        .place(step)
        .and_then(|place| scales.probability.get(place));
    Some(known.map_or(step, |known| known.name.as_str()).into())
}

fn consequence(value: &str, step: u32, scales: &Scales) -> Option<Text> {
    let place = (step as usize).checked_sub(1);
    let name = scales.value(value).zip(place);
    let name = name.and_then(|(value, place)| value.steps.get(place));
    Some(name.map_or_else(|| step.to_string(), Clone::clone).into())
}

/// The scenario with a change made in it; `None` when there is nothing to change.
pub(super) fn changed(before: Option<&Scenario>, change: &RosChange) -> Option<Scenario> {
    if let RosChange::NewScenario { title } = change {
        return Some(blank(title.clone()));
    }
    let mut body = before?.clone();
    match change {
        RosChange::Words { field, text } => write(&mut body, *field, text.clone()),
        RosChange::Probability { step } => body.probability = Some(step.clone()),
        RosChange::Consequence { value, step } => {
            let mut known = body.consequences.iter_mut();
            match known.find(|known| known.value == *value) {
                Some(known) => known.step = *step,
                None => body.consequences.push(Consequence {
                    value: value.clone(),
                    step: *step,
                    reasoning: None,
                }),
            }
        }
        RosChange::Measure { key, text } => {
            let mut known = body.measures.iter_mut();
            match known.find(|known| known.key == *key) {
                Some(known) => known.text = text.clone(),
                None => body.measures.push(ScenarioMeasure {
                    key: key.clone(),
                    text: text.clone(),
                }),
            }
        }
        RosChange::NewScenario { .. } => {}
    }
    Some(body)
}

fn write(body: &mut Scenario, field: F, text: Text) {
    let place = match field {
        F::Title => {
            body.title = text;
            return;
        }
        F::Place => &mut body.place,
        F::Causes => &mut body.causes,
        F::Barriers => &mut body.barriers,
        F::ProbabilityReasoning => &mut body.probability_reasoning,
        F::Vulnerability => &mut body.vulnerability,
        F::KnockOn => &mut body.knock_on,
        F::WarningAndEvacuation => &mut body.warning_and_evacuation,
        F::Uncertainty => &mut body.uncertainty,
        F::Controllability => &mut body.controllability,
        F::Transferability => &mut body.transferability,
        F::Scenario | F::Probability | F::Consequence | F::Measure => return,
    };
    *place = Some(text);
}

fn blank(title: Text) -> Scenario {
    Scenario {
        title,
        place: None,
        causes: None,
        barriers: None,
        probability: None,
        probability_reasoning: None,
        vulnerability: None,
        knock_on: None,
        consequences: Vec::new(),
        warning_and_evacuation: None,
        uncertainty: None,
        controllability: None,
        transferability: None,
        measures: Vec::new(),
    }
}

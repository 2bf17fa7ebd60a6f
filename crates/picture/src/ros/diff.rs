//! What differs between two revisions of a ROS. Pure, and the same whoever asks.

use super::{Field, Revision, Scales, Scenario, value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use varsko_domain::words::RosPart;
use varsko_domain::{ScenarioId, Text};

/// What differs between two revisions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diff {
    /// Scenarios that are new.
    pub added: Vec<ScenarioId>,
    /// Scenarios that are gone.
    pub removed: Vec<ScenarioId>,
    /// Fields of scenarios that stand in both and say another thing.
    pub changed: Vec<FieldChange>,
    /// Parts of the whole that say another thing.
    pub parts: Vec<RosPart>,
    /// True when they are not assessed by the same scales.
    pub scales: bool,
}

/// A field that says another thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Of which scenario.
    pub scenario: ScenarioId,
    /// Which.
    pub field: Field,
    /// What stood there.
    pub old: Option<Text>,
    /// What stands there.
    pub new: Option<Text>,
}

/// What differs between an older revision and a newer one.
pub fn diff(older: &Revision, newer: &Revision) -> Diff {
    let only_in = |one: &Revision, other: &Revision| {
        let ids = one.scenarios.keys().copied();
        ids.filter(|id| !other.scenarios.contains_key(id)).collect()
    };
    let both = older.scenarios.iter().filter_map(|(id, before)| {
        let after = newer.scenarios.get(id)?;
        Some((*id, before.said.as_ref(), after.said.as_ref()))
    });
    let changed = both.flat_map(|(id, before, after)| {
        fields(id, (before, &older.scales), (after, &newer.scales))
    });
    let parts: BTreeSet<RosPart> = older
        .parts
        .keys()
        .chain(newer.parts.keys())
        .copied()
        .collect();
    let said = |revision: &Revision, part| revision.parts.get(&part).map(|fact| fact.said.clone());
    Diff {
        added: only_in(newer, older),
        removed: only_in(older, newer),
        changed: changed.collect(),
        parts: parts
            .into_iter()
            .filter(|part| said(older, *part) != said(newer, *part))
            .collect(),
        scales: older.scales != newer.scales,
    }
}

fn fields(
    scenario: ScenarioId,
    (before, old_scales): (&Scenario, &Scales),
    (after, new_scales): (&Scenario, &Scales),
) -> Vec<FieldChange> {
    let fields = Field::all([before, after].into_iter()).into_iter();
    let changes = fields.map(|field| FieldChange {
        scenario,
        old: value(before, &field, old_scales),
        new: value(after, &field, new_scales),
        field,
    });
    changes.filter(|change| change.old != change.new).collect()
}

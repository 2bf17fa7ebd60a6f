//! Plans as decisions need them: which version is newest, which is in force, and their frames.

use super::events::PlanEvent;
use super::frame::Frame;
use crate::ids::PlanId;
use crate::time::Timestamp;
use crate::words::PlanKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An organisation's plans by id.
pub type Plans = BTreeMap<PlanId, Plan>;

/// What is remembered of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What kind of plan.
    pub kind: PlanKind,
    /// Number of the newest version, from 1.
    pub newest: u32,
    /// The frame of the newest version.
    pub frame: Frame,
    /// The version in force; `None` until one is adopted.
    pub in_force: Option<InForce>,
    /// True once it was taken out of use.
    pub withdrawn: bool,
}

/// The version of a plan that is in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InForce {
    /// Its number.
    pub version: u32,
    /// Its frame.
    pub frame: Frame,
    /// When it shall be revised.
    pub review_by: Timestamp,
}

/// Takes one event of an organisation's plans in.
pub(crate) fn evolve(plans: &mut Plans, event: &PlanEvent) {
    match event {
        PlanEvent::Drafted(e) => {
            let frame = Frame::of(&e.body);
            let plan = plans.entry(e.plan).or_insert_with(|| Plan {
                kind: e.kind,
                newest: e.version,
                frame: frame.clone(),
                in_force: None,
                withdrawn: false,
            });
            plan.newest = e.version;
            plan.frame = frame;
        }
        PlanEvent::Adopted(e) => {
            if let Some(plan) = plans.get_mut(&e.plan) {
                plan.withdrawn = false;
                plan.in_force = Some(InForce {
                    version: e.version,
                    frame: plan.frame.clone(),
                    review_by: e.review_by,
                });
            }
        }
        PlanEvent::Reviewed(e) => {
            if let Some(in_force) = plans.get_mut(&e.plan).and_then(|p| p.in_force.as_mut()) {
                in_force.review_by = e.review_by;
            }
        }
        PlanEvent::Withdrawn(e) => {
            if let Some(plan) = plans.get_mut(&e.plan) {
                plan.withdrawn = true;
            }
        }
    }
}

/// The frame of the organisation's overall plan, when one is in force.
pub fn overall(plans: &Plans) -> Option<&Frame> {
    let mut overall = plans
        .values()
        .filter(|plan| plan.kind == PlanKind::Overall && !plan.withdrawn);
    overall.find_map(|plan| plan.in_force.as_ref().map(|in_force| &in_force.frame))
}

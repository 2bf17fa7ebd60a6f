//! An organisation's plans, with every version ever written, who adopted it and who went through it.

use crate::fact::Origin;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::plans::events::{PlanBody, PlanEvent};
use varsko_domain::organisation::plans::{Frame, PlanGap};
use varsko_domain::words::PlanKind;
use varsko_domain::{OrganisationId, PlanId, Recorded, Text, Timestamp};

/// Every organisation's plans. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plans(BTreeMap<OrganisationId, Arc<BTreeMap<PlanId, PlanFile>>>);

/// One plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanFile {
    /// What kind of plan.
    pub kind: PlanKind,
    /// Every version, the first first.
    pub versions: Vec<PlanVersion>,
    /// When, by whom and why it was taken out of use; `None` while it is in use.
    pub withdrawn: Option<(Origin, Text)>,
}

/// A version of a plan; what it says never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Its number, from 1.
    pub number: u32,
    /// What it says.
    pub body: PlanBody,
    /// When and by whom it was written.
    pub drafted: Origin,
    /// Who adopted it; `None` for a draft.
    pub adopted: Option<Adoption>,
    /// When it was gone through and found to hold, the first first.
    pub reviews: Vec<PlanReview>,
}

/// The adoption of a version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adoption {
    /// When it was adopted, and who recorded that.
    pub origin: Origin,
    /// Who adopted it.
    pub by: Text,
    /// The number of the case.
    pub case_number: Text,
    /// When it was to be revised.
    pub review_by: Timestamp,
}

/// A version was gone through.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanReview {
    /// When, and by whom.
    pub origin: Origin,
    /// When it was to be revised next.
    pub review_by: Timestamp,
    /// What was found.
    pub remark: Option<Text>,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionStanding {
    /// The newest, not adopted.
    Draft,
    /// Adopted, and the one that holds.
    InForce,
    /// Adopted once; a later one took its place, or the plan was taken out of use.
    Superseded,
    /// Never adopted; a later one was written.
    PassedOver,
}

impl PlanFile {
    /// The newest version.
    pub fn newest(&self) -> Option<&PlanVersion> {
        self.versions.last()
    }

    /// The version with this number.
    pub fn version(&self, number: u32) -> Option<&PlanVersion> {
        let mut versions = self.versions.iter();
        versions.find(|version| version.number == number)
    }

    /// The version that holds; `None` before one is adopted and once the plan is out of use.
    pub fn in_force(&self) -> Option<&PlanVersion> {
        let newest = self.versions.iter().rev().find(|v| v.adopted.is_some());
        newest.filter(|_| self.withdrawn.is_none())
    }

    /// Where a version stands.
    pub fn standing(&self, version: &PlanVersion) -> VersionStanding {
        let holds = self.in_force().map(|known| known.number);
        let newest = self.newest().map(|known| known.number);
        match (&version.adopted, version.number) {
            (Some(_), number) if holds == Some(number) => VersionStanding::InForce,
            (Some(_), _) => VersionStanding::Superseded,
            (None, number) if newest == Some(number) => VersionStanding::Draft,
            (None, _) => VersionStanding::PassedOver,
        }
    }

    /// What is missing in a version, where `overall` is the overall plan in force.
    pub fn gaps(&self, version: &PlanVersion, overall: Option<&Frame>) -> Vec<PlanGap> {
        Frame::of(&version.body).gaps(self.kind, overall)
    }
}

impl PlanVersion {
    /// When it was last revised, and by whom: adopted, or gone through since. `None` for a draft.
    pub fn revised(&self) -> Option<(Origin, Timestamp)> {
        let reviewed = self.reviews.last().map(|r| (r.origin, r.review_by));
        let adopted = self.adopted.as_ref().map(|a| (a.origin, a.review_by));
        reviewed.or(adopted)
    }
}

impl Plans {
    /// The plans of an organisation, by id.
    pub fn of(&self, organisation: OrganisationId) -> impl Iterator<Item = (PlanId, &PlanFile)> {
        let plans = self.0.get(&organisation).into_iter();
        plans.flat_map(|plans| plans.iter().map(|(id, plan)| (*id, plan)))
    }

    /// One plan.
    pub fn get(&self, organisation: OrganisationId, plan: PlanId) -> Option<&PlanFile> {
        self.0.get(&organisation)?.get(&plan)
    }

    /// One plan of whichever organisation, with whose it is.
    pub fn find(&self, plan: PlanId) -> Option<(OrganisationId, &PlanFile)> {
        let mut shelves = self.0.iter();
        shelves.find_map(|(organisation, plans)| Some((*organisation, plans.get(&plan)?)))
    }

    /// The overall plan of an organisation with the version that holds.
    pub fn overall(
        &self,
        organisation: OrganisationId,
    ) -> Option<(PlanId, &PlanFile, &PlanVersion)> {
        let mut plans = self.of(organisation);
        plans.find_map(|(id, file)| {
            let overall = file.kind == PlanKind::Overall;
            overall.then(|| Some((id, file, file.in_force()?)))?
        })
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &PlanEvent) {
        let origin = Origin::of(recorded);
        let shelf = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        match event {
            PlanEvent::Drafted(e) => {
                let plan = shelf.entry(e.plan).or_insert_with(|| PlanFile {
                    kind: e.kind,
                    versions: Vec::new(),
                    withdrawn: None,
                });
                plan.versions.push(PlanVersion {
                    number: e.version,
                    body: e.body.clone(),
                    drafted: origin,
                    adopted: None,
                    reviews: Vec::new(),
                });
            }
            PlanEvent::Adopted(e) => {
                let plan = shelf.get_mut(&e.plan);
                if let Some((plan, version)) = plan.and_then(|plan| plan.at(e.version)) {
                    *plan = None;
                    version.adopted = Some(Adoption {
                        origin,
                        by: e.by.clone(),
                        case_number: e.case_number.clone(),
                        review_by: e.review_by,
                    });
                }
            }
            PlanEvent::Reviewed(e) => {
                let plan = shelf.get_mut(&e.plan);
                if let Some((_, version)) = plan.and_then(|plan| plan.at(e.version)) {
                    version.reviews.push(PlanReview {
                        origin,
                        review_by: e.review_by,
                        remark: e.remark.clone(),
                    });
                }
            }
            PlanEvent::Withdrawn(e) => {
                if let Some(plan) = shelf.get_mut(&e.plan) {
                    plan.withdrawn = Some((origin, e.reason.clone()));
                }
            }
        }
    }
}

impl PlanFile {
    /// Whether it is out of use, and the version with this number, both to be changed.
    fn at(&mut self, number: u32) -> Option<(&mut Option<(Origin, Text)>, &mut PlanVersion)> {
        let mut versions = self.versions.iter_mut();
        let version = versions.find(|version| version.number == number)?;
        Some((&mut self.withdrawn, version))
    }
}

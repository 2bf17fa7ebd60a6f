//! An organisation's ROS with every revision ever adopted, what is being drafted, and the changes
//! that were proposed.
//!
//! An adopted revision never changes. The old value of a proposed change is read from the revision
//! it was proposed against, so it is true for ever and nobody typed it.

mod diff;
mod field;
mod matrix;

pub use diff::{Diff, FieldChange, diff};
pub use field::{Field, value};
pub use matrix::{Risk, risks};

use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::ros::ROS_HOLDS_MONTHS;
use varsko_domain::organisation::ros::events::{
    ChangeProposed, ChangeRejected, NoChangeConcluded, RevisionAdopted, RosEvent, Scenario,
};
use varsko_domain::organisation::ros::scales::Scales;
use varsko_domain::words::{ProposalStage, RosPart};
use varsko_domain::{
    NoChangeId, OrganisationId, ProposalId, Recorded, ScenarioId, Text, Timestamp,
};

/// Every organisation's ROS. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RosFiles(BTreeMap<OrganisationId, Arc<RosFile>>);

/// One organisation's ROS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RosFile {
    /// Every revision that was adopted, the first first.
    pub revisions: Vec<Arc<Revision>>,
    /// What is being drafted.
    pub draft: Option<Revision>,
    /// Proposed changes.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// What was said to change nothing.
    pub unchanged: BTreeMap<NoChangeId, Fact<NoChangeConcluded>>,
}

/// A revision, or the draft of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// Where its draft was begun.
    pub begun: Origin,
    /// Why.
    pub reason: Option<Text>,
    /// What it is assessed by.
    pub scales: Scales,
    /// The parts that § 2 asks for.
    pub parts: BTreeMap<RosPart, Fact<Text>>,
    /// Its scenarios, and where each last changed.
    pub scenarios: BTreeMap<ScenarioId, Fact<Arc<Scenario>>>,
    /// How it was adopted; `None` while it is a draft.
    pub adopted: Option<Fact<RevisionAdopted>>,
}

/// A proposed change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// What was proposed, and because of what.
    pub proposed: Fact<ChangeProposed>,
    /// Where it stands.
    pub stage: ProposalStage,
    /// Since when it stands there.
    pub since: Origin,
    /// The revision it was taken into.
    pub revision: Option<u32>,
    /// Why it was rejected.
    pub rejected: Option<Fact<ChangeRejected>>,
}

impl Revision {
    /// When it must have been looked at anew; `None` for a draft.
    pub fn due_at(&self) -> Option<Timestamp> {
        let adopted = self.adopted.as_ref()?;
        Some(adopted.said.decided_on.plus_months(ROS_HOLDS_MONTHS))
    }

    /// One of its scenarios.
    pub fn scenario(&self, id: ScenarioId) -> Option<&Scenario> {
        Some(&self.scenarios.get(&id)?.said)
    }
}

impl RosFile {
    /// The newest revision.
    pub fn newest(&self) -> Option<&Arc<Revision>> {
        self.revisions.last()
    }

    /// The revision with this number.
    pub fn revision(&self, number: u32) -> Option<&Arc<Revision>> {
        let mut revisions = self.revisions.iter();
        revisions.find(|revision| revision.number == number)
    }

    /// What stands now in the field a change is proposed for, in the revision it is proposed against.
    pub fn old(&self, proposed: &ChangeProposed) -> Option<Text> {
        let revision = self.revision(proposed.against)?;
        let scenario = revision.scenario(proposed.scenario)?;
        value(scenario, &Field::of(&proposed.change), &revision.scales)
    }

    /// What shall stand there.
    pub fn new_value(&self, proposed: &ChangeProposed) -> Option<Text> {
        let revision = self.revision(proposed.against)?;
        field::proposed(&proposed.change, &revision.scales)
    }

    /// What a scenario is called in the newest revision that has it, or in the draft.
    pub fn title(&self, id: ScenarioId) -> Option<&Text> {
        let revisions = self.revisions.iter().rev().map(Arc::as_ref);
        let mut revisions = revisions.chain(&self.draft);
        revisions.find_map(|revision| Some(&revision.scenario(id)?.title))
    }

    fn take(&mut self, recorded: &Recorded, event: &RosEvent) {
        let origin = Origin::of(recorded);
        match event {
            RosEvent::DraftBegun(e) => {
                let newest = self.newest();
                self.draft = Some(Revision {
                    number: e.revision,
                    begun: origin,
                    reason: e.reason.clone(),
                    scales: newest.map(|n| n.scales.clone()).unwrap_or_default(),
                    parts: newest.map(|n| n.parts.clone()).unwrap_or_default(),
                    scenarios: newest.map(|n| n.scenarios.clone()).unwrap_or_default(),
                    adopted: None,
                });
            }
            RosEvent::DraftDiscarded(_) => {
                self.draft = None;
                self.move_all(ProposalStage::TakenIn, ProposalStage::Proposed, origin);
            }
            RosEvent::ScalesSet(e) => {
                self.in_draft(|draft| draft.scales.clone_from(&e.scales));
            }
            RosEvent::PartWritten(e) => self.in_draft(|draft| {
                let said = e.text.clone();
                draft.parts.insert(e.part, Fact { origin, said });
            }),
            RosEvent::ScenarioPut(e) => self.in_draft(|draft| {
                let said = Arc::new(e.body.clone());
                draft.scenarios.insert(e.scenario, Fact { origin, said });
            }),
            RosEvent::ScenarioRemoved(e) => self.in_draft(|draft| {
                draft.scenarios.remove(&e.scenario);
            }),
            RosEvent::Adopted(e) => {
                if let Some(mut revision) = self.draft.take() {
                    revision.adopted = Some(Fact::of(recorded, e.clone()));
                    self.revisions.push(Arc::new(revision));
                }
                self.move_all(ProposalStage::TakenIn, ProposalStage::Adopted, origin);
            }
            RosEvent::ChangeProposed(e) => {
                let proposal = Proposal {
                    proposed: Fact::of(recorded, e.clone()),
                    stage: ProposalStage::Proposed,
                    since: origin,
                    revision: None,
                    rejected: None,
                };
                self.proposals.insert(e.proposal, proposal);
            }
            RosEvent::ChangeTakenIn(e) => self.take_in(e.proposal, e.revision, origin),
            RosEvent::ChangeRejected(e) => {
                if let Some(proposal) = self.proposals.get_mut(&e.proposal) {
                    proposal.stand(ProposalStage::Rejected, origin);
                    proposal.rejected = Some(Fact::of(recorded, e.clone()));
                }
            }
            RosEvent::NoChange(e) => {
                let concluded = Fact::of(recorded, e.clone());
                self.unchanged.insert(e.conclusion, concluded);
            }
        }
    }

    fn in_draft(&mut self, change: impl FnOnce(&mut Revision)) {
        if let Some(draft) = &mut self.draft {
            change(draft);
        }
    }

    fn take_in(&mut self, id: ProposalId, revision: u32, origin: Origin) {
        let (Some(proposal), Some(draft)) = (self.proposals.get_mut(&id), &mut self.draft) else {
            return;
        };
        proposal.stand(ProposalStage::TakenIn, origin);
        proposal.revision = Some(revision);
        let proposed = &proposal.proposed.said;
        let scenario = draft.scenarios.get(&proposed.scenario);
        let before = scenario.map(|fact| fact.said.as_ref());
        if let Some(body) = field::changed(before, &proposed.change) {
            let said = Arc::new(body);
            draft
                .scenarios
                .insert(proposed.scenario, Fact { origin, said });
        }
    }

    fn move_all(&mut self, from: ProposalStage, to: ProposalStage, origin: Origin) {
        let proposals = self.proposals.values_mut();
        for proposal in proposals.filter(|proposal| proposal.stage == from) {
            proposal.stand(to, origin);
            if to == ProposalStage::Proposed {
                proposal.revision = None;
            }
        }
    }
}

impl Proposal {
    fn stand(&mut self, stage: ProposalStage, since: Origin) {
        (self.stage, self.since) = (stage, since);
    }
}

impl RosFiles {
    /// An organisation's ROS; `None` when it never began one.
    pub fn of(&self, organisation: OrganisationId) -> Option<&RosFile> {
        self.0.get(&organisation).map(Arc::as_ref)
    }

    /// When an organisation must have looked at its ROS anew.
    pub(crate) fn clock(&self, organisation: OrganisationId) -> Option<Clock> {
        let newest = self.of(organisation)?.newest()?;
        Some(Clock {
            kind: ClockKind::Ros,
            organisation,
            due_at: newest.due_at()?,
            subject: None,
            about: None,
            origin: newest.adopted.as_ref()?.origin,
        })
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &RosEvent) {
        let organisation = OrganisationId(recorded.stream.id());
        let ros = self.0.entry(organisation).or_default();
        Arc::make_mut(ros).take(recorded, event);
    }
}

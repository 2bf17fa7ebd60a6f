//! The measures of an organisation's follow-up plan, with everything that happened to them.

use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::followup::events::{
    EffectVerified, FollowUpEvent, MeasurePlanned,
};
use varsko_domain::words::FollowUpStage as Stage;
use varsko_domain::{FollowUpId, OrganisationId, Recorded, Text, Timestamp};

/// Every organisation's measures. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FollowUps(BTreeMap<OrganisationId, Arc<BTreeMap<FollowUpId, FollowUp>>>);

/// A measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// What is to be done, by whom, by when, because of what.
    pub planned: Fact<MeasurePlanned>,
    /// By when, as last set.
    pub deadline: Timestamp,
    /// Where it stands.
    pub stage: Stage,
    /// What happened to it since it was planned, in order.
    pub steps: Vec<Fact<FollowUpEvent>>,
}

impl FollowUp {
    /// True while something is still to be done.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Planned | Stage::InProgress)
    }

    /// True when it should have been done by `at` and is neither done nor given up.
    pub fn is_overdue(&self, at: Timestamp) -> bool {
        self.is_open() && self.deadline <= at
    }

    /// Where it last changed.
    pub fn since(&self) -> Origin {
        let newest = self.steps.last().map(|step| step.origin);
        newest.unwrap_or(self.planned.origin)
    }

    /// What came of trying it, the newest last.
    pub fn verified(&self) -> impl Iterator<Item = &EffectVerified> {
        self.steps.iter().filter_map(|step| {
            if let FollowUpEvent::Verified(verified) = &step.said {
                Some(verified)
            } else {
                None
            }
        })
    }

    /// What was done, or why it was given up; `None` while it is open.
    pub fn outcome(&self) -> Option<&Text> {
        self.steps.iter().rev().find_map(|step| match &step.said {
            FollowUpEvent::Completed(e) => Some(&e.result),
            FollowUpEvent::GivenUp(e) => Some(&e.reason),
            FollowUpEvent::Planned(_)
            | FollowUpEvent::Started(_)
            | FollowUpEvent::DeadlineMoved(_)
            | FollowUpEvent::Verified(_) => None,
        })
    }

    fn take(&mut self, fact: Fact<FollowUpEvent>) {
        match &fact.said {
            FollowUpEvent::Planned(_) => return,
            FollowUpEvent::Started(_) => self.stage = Stage::InProgress,
            FollowUpEvent::DeadlineMoved(e) => self.deadline = e.deadline,
            FollowUpEvent::Completed(_) => self.stage = Stage::Done,
            FollowUpEvent::GivenUp(_) => self.stage = Stage::NotDone,
            FollowUpEvent::Verified(_) => self.stage = Stage::Verified,
        }
        self.steps.push(fact);
    }

    fn clock(&self, id: FollowUpId) -> Option<Clock> {
        self.is_open().then(|| Clock {
            kind: ClockKind::FollowUp,
            organisation: self.planned.origin.organisation,
            due_at: self.deadline,
            subject: Some(id.0),
            about: Some(self.planned.said.text.clone()),
            origin: self.planned.origin,
        })
    }
}

impl FollowUps {
    /// The measures of an organisation, by id.
    pub fn of(
        &self,
        organisation: OrganisationId,
    ) -> impl Iterator<Item = (FollowUpId, &FollowUp)> {
        let measures = self.0.get(&organisation).into_iter();
        measures.flat_map(|known| known.iter().map(|(id, measure)| (*id, measure)))
    }

    /// One measure.
    pub fn get(&self, organisation: OrganisationId, id: FollowUpId) -> Option<&FollowUp> {
        self.0.get(&organisation)?.get(&id)
    }

    /// The deadlines of what an organisation has still to do.
    pub(crate) fn clocks(&self, organisation: OrganisationId) -> impl Iterator<Item = Clock> {
        self.of(organisation)
            .filter_map(|(id, measure)| measure.clock(id))
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &FollowUpEvent) {
        let organisation = OrganisationId(recorded.stream.id());
        let measures = Arc::make_mut(self.0.entry(organisation).or_default());
        if let FollowUpEvent::Planned(e) = event {
            let measure = FollowUp {
                planned: Fact::of(recorded, e.clone()),
                deadline: e.deadline,
                stage: Stage::Planned,
                steps: Vec::new(),
            };
            measures.insert(e.measure, measure);
        } else if let Some(measure) = measures.get_mut(&event.measure()) {
            measure.take(Fact::of(recorded, event.clone()));
        }
    }
}

//! What is remembered of decisions to judge the next command. Holds no free text.

use super::events::{DecisionEvent, Made, Wanted};
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{DecisionId, OrganisationId};
use crate::incident::state::Incident;
use crate::time::Timestamp;
use crate::words::DecisionStage;
use serde::{Deserialize, Serialize};

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Whose.
    pub organisation: OrganisationId,
    /// The line it first stood on.
    pub line: u32,
    /// Where it stands.
    pub stage: DecisionStage,
    /// How many options there are to choose from.
    pub options: u32,
}

impl Incident {
    /// Takes one event of a decision in.
    pub(in crate::incident) fn decided(
        &mut self,
        by: OrganisationId,
        event: &DecisionEvent,
        recorded: &Recorded,
    ) {
        let decision = event.decision();
        match event {
            DecisionEvent::Wanted(e) => self.wanted(by, e, recorded.number()),
            DecisionEvent::Made(e) => self.made(by, e, recorded.number()),
            DecisionEvent::Reviewed(e) => self.review(by, decision, e.review_at),
            DecisionEvent::Withdrawn(_) => self.at(decision, DecisionStage::Withdrawn),
            DecisionEvent::Late(_) => self.alarms.take_off(&Alarm::DecisionNeeded { decision }),
            DecisionEvent::ReviewDue(_) => {
                self.alarms.take_off(&Alarm::DecisionReview { decision })
            }
            DecisionEvent::MeasureLinked(_) => {}
        }
    }

    fn wanted(&mut self, by: OrganisationId, event: &Wanted, line: u32) {
        let decision = event.decision;
        let wanted = Decision {
            organisation: by,
            line,
            stage: DecisionStage::Wanted,
            options: event.options.len() as u32,
        };
        self.decisions.insert(decision, wanted);
        if let Some(needed_by) = event.needed_by {
            let needed = Alarm::DecisionNeeded { decision };
            self.alarms.set(needed, needed_by, by);
        }
    }

    fn made(&mut self, by: OrganisationId, event: &Made, line: u32) {
        let decision = event.decision;
        if let Some(superseded) = event.supersedes {
            self.at(superseded, DecisionStage::Superseded);
        }
        self.decisions.entry(decision).or_insert(Decision {
            organisation: by,
            line,
            stage: DecisionStage::Made,
            options: event.options.len() as u32,
        });
        self.at(decision, DecisionStage::Made);
        self.review(by, decision, event.review_at);
    }

    fn review(&mut self, by: OrganisationId, decision: DecisionId, at: Option<Timestamp>) {
        let review = Alarm::DecisionReview { decision };
        match at {
            Some(at) => self.alarms.set(review, at, by),
            None => self.alarms.take_off(&review),
        }
    }

    /// Whatever was awaited of it before is so no more.
    fn at(&mut self, decision: DecisionId, stage: DecisionStage) {
        if let Some(known) = self.decisions.get_mut(&decision) {
            known.stage = stage;
        }
        self.alarms.take_off(&Alarm::DecisionNeeded { decision });
        self.alarms.take_off(&Alarm::DecisionReview { decision });
    }
}

//! Requests to external authorities as one reader may see them, with what became of them.

use super::by_line;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::ExternalId;
use varsko_domain::incident::external::events::{self as e, ExternalEvent};
use varsko_domain::words::ExternalStage;

words! {
    e::Asked: addressee text asked_by;
    e::Received: by;
    e::Granted: by note;
    e::Refused: by reason;
    e::CarriedOut: by result;
}

impl Words for ExternalEvent {
    fn erase(&mut self) {
        match self {
            ExternalEvent::Asked(e) => e.erase(),
            ExternalEvent::Received(e) => e.erase(),
            ExternalEvent::Granted(e) => e.erase(),
            ExternalEvent::Refused(e) => e.erase(),
            ExternalEvent::CarriedOut(e) => e.erase(),
            ExternalEvent::Withdrawn(e) => e.reason.erase(),
            ExternalEvent::Unanswered(_) => {}
        }
    }
}

/// A request to an external authority.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct External {
    /// Which.
    pub id: ExternalId,
    /// Whom, by whom, how and for what.
    pub asked: Fact<e::Asked>,
    /// Where it stands.
    pub stage: ExternalStage,
    /// Since when it stands there.
    pub since: Origin,
    /// Where it was noticed that there was no answer in time.
    pub unanswered: Option<Origin>,
    /// What the authority said and did, in order.
    pub steps: Vec<Fact<ExternalEvent>>,
}

/// The requests to authorities that the reader may read, by line.
pub(super) fn externals(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<External> {
    let known = picture.leading.externals.iter();
    let externals = known.filter_map(|(id, steps)| external(*id, steps, lens));
    by_line(externals.collect(), |external| external.asked.origin.line)
}

fn external(id: ExternalId, steps: &History<ExternalEvent>, lens: &Lens<'_>) -> Option<External> {
    let asked = lens.through(steps).find_map(|step| match &step.said {
        ExternalEvent::Asked(asked) => Some(Fact {
            origin: step.origin,
            said: asked.clone(),
        }),
        ExternalEvent::Received(_)
        | ExternalEvent::Granted(_)
        | ExternalEvent::Refused(_)
        | ExternalEvent::CarriedOut(_)
        | ExternalEvent::Withdrawn(_)
        | ExternalEvent::Unanswered(_) => None,
    })?;
    let mut external = External {
        id,
        stage: ExternalStage::Asked,
        since: asked.origin,
        asked,
        unanswered: None,
        steps: Vec::new(),
    };
    for step in lens.through(steps) {
        external.take(step);
    }
    Some(external)
}

impl External {
    fn take(&mut self, step: &Fact<ExternalEvent>) {
        let stage = match &step.said {
            ExternalEvent::Asked(_) => return,
            ExternalEvent::Received(_) => ExternalStage::Received,
            ExternalEvent::Granted(_) => ExternalStage::Granted,
            ExternalEvent::Refused(_) => ExternalStage::Refused,
            ExternalEvent::CarriedOut(_) => ExternalStage::CarriedOut,
            ExternalEvent::Withdrawn(_) => ExternalStage::Withdrawn,
            ExternalEvent::Unanswered(_) => {
                self.unanswered = Some(step.origin);
                return;
            }
        };
        (self.stage, self.since) = (stage, step.origin);
        self.steps.push(step.clone());
    }

    /// True while it has no outcome: what is granted is not done.
    pub fn is_open(&self) -> bool {
        match self.stage {
            ExternalStage::Asked | ExternalStage::Received | ExternalStage::Granted => true,
            ExternalStage::Refused | ExternalStage::CarriedOut | ExternalStage::Withdrawn => false,
        }
    }

    pub(super) fn clock(&self) -> Option<Clock> {
        let awaits = matches!(self.stage, ExternalStage::Asked | ExternalStage::Received);
        Some(Clock {
            kind: ClockKind::ExternalAnswer,
            organisation: self.asked.origin.organisation,
            due_at: self.asked.said.needed_by.filter(|_| awaits)?,
            subject: Some(self.id.0),
            about: Some(self.asked.said.text.clone()),
            origin: self.since,
        })
    }
}

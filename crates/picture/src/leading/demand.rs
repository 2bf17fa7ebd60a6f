//! Requests from above as one reader may see them: acknowledged and completed are two things.

use super::by_line;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::DemandId;
use varsko_domain::incident::demand::events::{self as e, DemandEvent};

words! {
    e::Received: from text reference;
    e::Acknowledged: how;
    e::Completed: answer;
}

impl Words for DemandEvent {
    fn erase(&mut self) {
        match self {
            DemandEvent::Received(e) => e.erase(),
            DemandEvent::Acknowledged(e) => e.erase(),
            DemandEvent::Completed(e) => e.erase(),
            DemandEvent::Late(_) => {}
        }
    }
}

/// A request from above.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demand {
    /// Which.
    pub id: DemandId,
    /// Who asked for what, and by when.
    pub received: Fact<e::Received>,
    /// Where they were told that it was received.
    pub acknowledged: Option<Fact<e::Acknowledged>>,
    /// Where they got what they asked for.
    pub completed: Option<Fact<e::Completed>>,
    /// Where it was noticed that it was not done in time.
    pub late: Option<Fact<e::Late>>,
}

/// The requests from above that the reader may read, by line.
pub(super) fn demands(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Demand> {
    let known = picture.leading.demands.iter();
    let demands = known.filter_map(|(id, steps)| demand(*id, steps, lens));
    by_line(demands.collect(), |demand| demand.received.origin.line)
}

fn demand(id: DemandId, steps: &History<DemandEvent>, lens: &Lens<'_>) -> Option<Demand> {
    let (mut received, mut acknowledged, mut completed, mut late) = (None, None, None, None);
    for Fact { origin, said } in lens.through(steps) {
        let origin = *origin;
        match said.clone() {
            DemandEvent::Received(said) => received = Some(Fact { origin, said }),
            DemandEvent::Acknowledged(said) => acknowledged = Some(Fact { origin, said }),
            DemandEvent::Completed(said) => completed = Some(Fact { origin, said }),
            DemandEvent::Late(said) => late = Some(Fact { origin, said }),
        }
    }
    Some(Demand {
        id,
        received: received?,
        acknowledged,
        completed,
        late,
    })
}

impl Demand {
    /// True while its sender does not know that it arrived.
    pub fn awaits_receipt(&self) -> bool {
        self.acknowledged.is_none() && self.completed.is_none()
    }

    /// True when it was not done in time, and still is not.
    pub fn is_late(&self) -> bool {
        self.late.is_some() && self.completed.is_none()
    }

    pub(super) fn clock(&self) -> Option<Clock> {
        let received = &self.received;
        let open = self.completed.is_none();
        Some(Clock {
            kind: ClockKind::Demand,
            organisation: received.origin.organisation,
            due_at: received.said.deadline.filter(|_| open)?,
            subject: Some(self.id.0),
            about: Some(received.said.text.clone()),
            origin: received.origin,
        })
    }
}

//! What is remembered of requests from above to judge the next command. Holds no free text.

use super::events::{DemandEvent, Received};
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{DemandId, OrganisationId};
use crate::incident::state::Incident;
use serde::{Deserialize, Serialize};

/// A request from above. Acknowledged and completed are two things, and both are tracked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demand {
    /// Whom it was put to.
    pub organisation: OrganisationId,
    /// The line it was received on.
    pub line: u32,
    /// They know that it was received.
    pub acknowledged: bool,
    /// They have what they asked for.
    pub completed: bool,
}

impl Incident {
    /// Takes one event of a request from above in.
    pub(in crate::incident) fn demanded(
        &mut self,
        by: OrganisationId,
        event: &DemandEvent,
        recorded: &Recorded,
    ) {
        let demand = event.demand();
        match event {
            DemandEvent::Received(e) => self.received(by, e, recorded.number()),
            DemandEvent::Acknowledged(_) => self.demand(demand, |known| known.acknowledged = true),
            DemandEvent::Completed(_) => {
                self.demand(demand, |known| known.completed = true);
                self.alarms.take_off(&Alarm::DemandDue { demand });
            }
            DemandEvent::Late(_) => self.alarms.take_off(&Alarm::DemandDue { demand }),
        }
    }

    fn received(&mut self, by: OrganisationId, event: &Received, line: u32) {
        let received = Demand {
            organisation: by,
            line,
            acknowledged: false,
            completed: false,
        };
        let demand = event.demand;
        self.demands.insert(demand, received);
        if let Some(deadline) = event.deadline {
            self.alarms.set(Alarm::DemandDue { demand }, deadline, by);
        }
    }

    fn demand(&mut self, demand: DemandId, change: impl FnOnce(&mut Demand)) {
        if let Some(known) = self.demands.get_mut(&demand) {
            change(known);
        }
    }
}

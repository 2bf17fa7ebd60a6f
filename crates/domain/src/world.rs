//! Just enough history to judge the next command; never shown to anyone.

use crate::alarm::{Alarms, AlarmsOf, Clockwork};
use crate::directory::Directory;
use crate::event::{Recorded, Stream};
use crate::ids::IncidentId;
use crate::incident::state::Incident;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything decisions look at, folded from the journal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct World {
    /// Organisations and persons.
    pub directory: Directory,
    /// Incidents by id. Shared, so that a snapshot costs a counter each and not a copy.
    pub incidents: BTreeMap<IncidentId, Arc<Incident>>,
    /// When something falls due by itself.
    pub clockwork: Clockwork,
}

impl World {
    /// A world without incidents, with organisations and persons as they were remembered.
    pub fn of(directory: Directory) -> World {
        let mut clockwork = Clockwork::default();
        for (id, organisation) in &directory.organisations {
            clockwork.note(AlarmsOf::Organisation(*id), organisation.alarms.first());
        }
        World {
            directory,
            clockwork,
            ..World::default()
        }
    }

    /// Takes an incident in as it was remembered up to some event.
    pub fn remember(&mut self, id: IncidentId, incident: Arc<Incident>) {
        let of = AlarmsOf::Incident(id);
        self.clockwork.note(of, incident.alarms.first());
        self.incidents.insert(id, incident);
    }

    /// The alarms set in an incident or organisation.
    pub fn alarms(&self, of: AlarmsOf) -> Option<&Alarms> {
        match of {
            AlarmsOf::Incident(id) => Some(&self.incidents.get(&id)?.alarms),
            AlarmsOf::Organisation(id) => Some(&self.directory.organisations.get(&id)?.alarms),
        }
    }

    /// Takes one event in. Infallible: history has already happened and cannot be refused.
    pub fn evolve(&mut self, recorded: &Recorded) {
        match recorded.stream {
            Stream::Incident(id) => {
                let incident = Arc::make_mut(self.incidents.entry(id).or_default());
                incident.evolve(recorded);
                let first = incident.alarms.first();
                self.clockwork.note(AlarmsOf::Incident(id), first);
            }
            Stream::Organisation(id) => {
                self.directory.apply(recorded);
                let of = AlarmsOf::Organisation(id);
                let first = self.alarms(of).and_then(Alarms::first);
                self.clockwork.note(of, first);
            }
            Stream::Person(_) => self.directory.apply(recorded),
            // No decision asks who has read what.
            Stream::Readership(_) => {}
        }
    }
}

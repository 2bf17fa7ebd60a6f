//! Just enough history to judge the next command; never shown to anyone.

use crate::alarm::Clockwork;
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
    /// Takes an incident in as it was remembered up to some event.
    pub fn remember(&mut self, id: IncidentId, incident: Arc<Incident>) {
        self.clockwork.note(id, incident.alarms.first());
        self.incidents.insert(id, incident);
    }

    /// Takes one event in. Infallible: history has already happened and cannot be refused.
    pub fn evolve(&mut self, recorded: &Recorded) {
        match recorded.stream {
            Stream::Incident(id) => {
                let incident = Arc::make_mut(self.incidents.entry(id).or_default());
                incident.evolve(recorded);
                self.clockwork.note(id, incident.alarms.first());
            }
            Stream::Organisation(_) | Stream::Person(_) => self.directory.apply(recorded),
        }
    }
}

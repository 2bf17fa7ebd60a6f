//! Just enough history to judge the next command; never shown to anyone.

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
}

impl World {
    /// Takes one event in. Infallible: history has already happened and cannot be refused.
    pub fn evolve(&mut self, recorded: &Recorded) {
        match recorded.stream {
            Stream::Incident(id) => {
                Arc::make_mut(self.incidents.entry(id).or_default()).evolve(recorded);
            }
            Stream::Organisation(_) | Stream::Person(_) => self.directory.apply(recorded),
        }
    }
}

//! What is remembered of an incident's ties to others.

use super::events::{LinkEvent, Tie};
use crate::ids::IncidentId;
use crate::incident::state::Incident;

impl Incident {
    /// Takes an event between two incidents in. What was merged waits for nothing any more.
    pub(in crate::incident) fn linked(&mut self, event: &LinkEvent) {
        match event {
            LinkEvent::Linked(e) => {
                self.ties.insert(e.other, e.tie);
                if e.tie == Tie::MergedInto {
                    self.alarms.end_all();
                }
            }
            LinkEvent::Unlinked(e) => {
                self.ties.remove(&e.other);
            }
        }
    }

    /// The incident this one is a part of.
    pub(crate) fn whole(&self) -> Option<IncidentId> {
        self.tied(Tie::PartOf)
    }

    /// The incident this one turned out to be.
    pub(crate) fn merged_into(&self) -> Option<IncidentId> {
        self.tied(Tie::MergedInto)
    }

    fn tied(&self, tie: Tie) -> Option<IncidentId> {
        let mut ties = self.ties.iter();
        ties.find(|(_, known)| **known == tie)
            .map(|(other, _)| *other)
    }
}

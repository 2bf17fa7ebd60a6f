//! What is remembered of a centre: its units, who is there, and which lines make its register.
//! Persons are pseudonyms here.

use super::events::EpsEvent;
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{GuestId, OrganisationId, PersonId};
use crate::incident::state::Incident;
use crate::words::GuestKind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Eps {
    /// Who runs it.
    pub organisation: OrganisationId,
    /// Its units, by key.
    pub units: BTreeSet<String>,
    /// Everyone registered.
    pub guests: BTreeMap<GuestId, Guest>,
    /// The lines on which something is said of a person.
    pub lines: Vec<u32>,
    /// Who closed it.
    pub closed_by: Option<PersonId>,
}

/// Someone registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Evacuee or relative.
    pub kind: GuestKind,
    /// True while they are there.
    pub inside: bool,
}

impl Incident {
    pub(in crate::incident) fn eps(
        &mut self,
        by: OrganisationId,
        event: &EpsEvent,
        recorded: &Recorded,
    ) {
        match event {
            EpsEvent::Opened(e) => {
                let eps = Eps {
                    organisation: by,
                    units: BTreeSet::new(),
                    guests: BTreeMap::new(),
                    lines: Vec::new(),
                    closed_by: None,
                };
                self.eps.insert(e.eps, eps);
            }
            EpsEvent::UnitSet(e) => {
                if let Some(eps) = self.eps.get_mut(&e.eps) {
                    eps.units.insert(e.unit.clone());
                }
            }
            EpsEvent::Registered(e) => {
                if let Some(eps) = self.eps.get_mut(&e.eps) {
                    let guest = Guest {
                        kind: e.kind,
                        inside: true,
                    };
                    eps.guests.insert(e.guest, guest);
                    eps.lines.push(recorded.number());
                }
            }
            EpsEvent::Moved(e) => {
                if let Some(eps) = self.eps.get_mut(&e.eps) {
                    if let Some(guest) = eps.guests.get_mut(&e.guest) {
                        guest.inside = e.inside;
                    }
                    eps.lines.push(recorded.number());
                }
            }
            EpsEvent::Counted(_) => {}
            EpsEvent::Closed(e) => {
                if let Some(eps) = self.eps.get_mut(&e.eps) {
                    eps.closed_by = Some(recorded.actor.person);
                }
                self.alarms
                    .set(Alarm::EpsRetention { eps: e.eps }, e.erase_at, by);
            }
            EpsEvent::RetentionPassed(e) => {
                self.alarms.take_off(&Alarm::EpsRetention { eps: e.eps });
            }
        }
    }
}

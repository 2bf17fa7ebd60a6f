//! Who there is: organisations and the standing of persons, folded from their events.

use crate::event::{Event, Recorded, Stream};
use crate::ids::{OrganisationId, PersonId};
use crate::organisation::Organisation;
use crate::person::Person;
use crate::words::{AccessRole, OrganisationKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Organisations and persons, without names of persons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// By id.
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// By id.
    pub people: BTreeMap<PersonId, Person>,
}

impl Directory {
    /// Takes one event in. Events of other streams leave it as it was.
    pub fn apply(&mut self, recorded: &Recorded) {
        match recorded.stream {
            Stream::Organisation(id) => self.apply_organisation(id, &recorded.event),
            Stream::Person(id) => self.apply_person(id, &recorded.event),
            Stream::Incident(_) => {}
        }
    }

    fn apply_organisation(&mut self, id: OrganisationId, event: &Event) {
        if let Event::OrganisationRegistered(registered) = event {
            self.organisations
                .insert(id, Organisation::registered(id, registered));
            return;
        }
        let Some(organisation) = self.organisations.get_mut(&id) else {
            return;
        };
        if let Event::ServiceStarted(service) = event {
            organisation.centres.insert(service.centre);
        } else if let Event::ServiceEnded(service) = event {
            organisation.centres.remove(&service.centre);
        } else if let Event::RolesDefined(defined) = event {
            organisation.roles.clone_from(&defined.roles);
        } else if let Event::ReadinessLevelsDefined(defined) = event {
            organisation.levels.clone_from(&defined.levels);
        }
    }

    fn apply_person(&mut self, id: PersonId, event: &Event) {
        let person = self.people.entry(id).or_default();
        if let Event::AccessGranted(granted) = event {
            person.grants.insert((granted.organisation, granted.role));
        } else if let Event::AccessRevoked(revoked) = event {
            person.grants.remove(&(revoked.organisation, revoked.role));
        }
    }

    /// True when the person may act in that role for that organisation right now.
    pub fn holds(&self, person: PersonId, organisation: OrganisationId, role: AccessRole) -> bool {
        role == AccessRole::System
            || self
                .people
                .get(&person)
                .is_some_and(|person| person.grants.contains(&(organisation, role)))
    }

    /// True when `centre` serves `organisation`.
    pub fn serves(&self, centre: OrganisationId, organisation: OrganisationId) -> bool {
        self.organisations
            .get(&organisation)
            .is_some_and(|organisation| organisation.centres.contains(&centre))
    }

    /// True when `governor` is the county governor of `organisation`'s county.
    pub fn oversees(&self, governor: OrganisationId, organisation: OrganisationId) -> bool {
        let (Some(governor), Some(organisation)) = (
            self.organisations.get(&governor),
            self.organisations.get(&organisation),
        ) else {
            return false;
        };
        governor.kind == OrganisationKind::CountyGovernor
            && governor.county.is_some()
            && governor.county == organisation.county
    }

    /// Short name for sentences; the id when the organisation is not known.
    pub fn short_name(&self, id: OrganisationId) -> String {
        self.organisations.get(&id).map_or_else(
            || id.to_string(),
            |organisation| organisation.short_name.clone(),
        )
    }
}

//! Who there is, with names: the domain's directory and the sealed names of persons beside it.
//!
//! Folded from the streams of organisations and persons. A name whose key was destroyed reads as
//! erased; judging what anyone may do is left to the domain.

use crate::cards::Cards;
use crate::exercises::ExerciseRegister;
use crate::fact::Origin;
use crate::followup::FollowUps;
use crate::language::{Language, Phrase};
use crate::plans::Plans;
use crate::provisions::Provisions;
use crate::resource::{self, Registered};
use crate::ros::RosFiles;
use crate::roster::{self, Numbers};
use crate::templates::Templates;
use crate::thread::Threads;
use crate::warnings::Warnings;
use crate::year::Years;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::person::contacts::events::{ContactEvent, ContactPoint};
use varsko_domain::{Event, OrganisationId, PersonId, Recorded, Stream, Text};

/// How a person is called and reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// What they are called.
    pub name: Text,
    /// Telephone.
    pub phone: Option<Text>,
    /// E-mail.
    pub email: Option<Text>,
    /// The organisation that answers for them.
    pub organisation: Option<OrganisationId>,
    /// By what they are notified, and in which round.
    pub points: Vec<ContactPoint>,
}

/// Organisations, the standing of persons, and how persons are called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// Organisations and rights.
    pub standing: varsko_domain::Directory,
    /// Names and addresses by person.
    pub contacts: BTreeMap<PersonId, Contact>,
    /// Action cards with every version.
    pub cards: Cards,
    /// Plans with every version.
    pub plans: Plans,
    /// What organisations have agreed and laid by.
    pub provisions: Provisions,
    /// Organisations' own scenario templates with every version.
    pub templates: Templates,
    /// Exercises with their injects and what came of them.
    pub exercises: ExerciseRegister,
    /// Their years: wheel, meetings, supervision, training.
    pub years: Years,
    /// Where each organisation was made known.
    pub registered: BTreeMap<OrganisationId, Origin>,
    /// What organisations have to send.
    pub resources: Registered,
    /// Numbers that are answered day and night.
    pub duty_numbers: Numbers,
    /// Warnings with their words.
    pub warnings: Warnings,
    /// Every organisation's ROS with its words.
    pub ros: RosFiles,
    /// The measures of their follow-up plans.
    pub follow_ups: FollowUps,
    /// How what they do hangs together with what was learnt.
    pub threads: Threads,
}

impl Directory {
    /// Takes one event in. Events of incidents leave it as it was.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.standing.apply(recorded);
        if let (Stream::Person(id), Event::Contact(ContactEvent::PointsSet(set))) =
            (recorded.stream, &recorded.event)
            && let Some(contact) = self.contacts.get_mut(&id)
        {
            contact.points.clone_from(&set.points);
        }
        if let (Stream::Organisation(id), Event::OrganisationRegistered(_)) =
            (recorded.stream, &recorded.event)
        {
            self.registered.insert(id, Origin::of(recorded));
        }
        if let Event::Year(event) = &recorded.event {
            self.years.apply(recorded, event);
        }
        if let Event::Exercise(event) = &recorded.event {
            self.exercises.apply(recorded, event);
        }
        if let Event::Card(event) = &recorded.event {
            self.cards.apply(recorded, event);
        }
        if let Event::Plan(event) = &recorded.event {
            self.plans.apply(recorded, event);
        }
        if let Event::Provision(event) = &recorded.event {
            self.provisions.apply(recorded, event);
        }
        if let Event::Template(event) = &recorded.event {
            self.templates.apply(recorded, event);
        }
        if let (Stream::Organisation(id), Event::Warning(event)) =
            (recorded.stream, &recorded.event)
        {
            let known = self.standing.organisations.get(&id);
            self.warnings
                .apply(recorded, event, known.map(|known| &known.warnings));
        }
        if let (Stream::Organisation(id), Event::Resource(event)) =
            (recorded.stream, &recorded.event)
        {
            resource::register(&mut self.resources, id, event);
        }
        if let Event::Ros(event) = &recorded.event {
            self.ros.apply(recorded, event);
        }
        if let Event::FollowUp(event) = &recorded.event {
            self.follow_ups.apply(recorded, event);
        }
        if matches!(recorded.stream, Stream::Organisation(_)) {
            self.threads.apply(recorded);
        }
        if let Event::Roster(event) = &recorded.event {
            roster::apply(&mut self.duty_numbers, event);
        }
        if let (Stream::Person(id), Event::PersonRegistered(person)) =
            (recorded.stream, &recorded.event)
        {
            let contact = Contact {
                name: person.name.clone(),
                phone: person.phone.clone(),
                email: person.email.clone(),
                organisation: recorded.organisation,
                points: Vec::new(),
            };
            self.contacts.insert(id, contact);
        }
    }

    /// What a person is called; `None` when nobody registered them.
    pub fn name(&self, person: PersonId) -> Option<&Text> {
        self.contacts.get(&person).map(|contact| &contact.name)
    }

    /// What a person is called in sentences: the system for its own timers and its console, a phrase
    /// for someone nobody registered or whose name was erased.
    pub fn called(&self, person: PersonId, language: Language) -> &str {
        if person.0.is_nil() {
            return language.phrase(Phrase::System);
        }
        let name = self.name(person).map(|name| language.text(name));
        name.unwrap_or(language.phrase(Phrase::UnknownPerson))
    }

    /// What an organisation calls one of its roles; the key when it has no such role.
    pub fn role_name<'a>(&'a self, organisation: OrganisationId, key: &'a str) -> &'a str {
        self.standing
            .organisations
            .get(&organisation)
            .and_then(|organisation| organisation.role(key))
            .map_or(key, |role| role.name.as_str())
    }
}

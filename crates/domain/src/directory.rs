//! Who there is: organisations and the standing of persons, folded from their events.

use crate::event::{Event, Recorded};
use crate::ids::{OrganisationId, PersonId};
use crate::organisation::events::Registered;
use crate::organisation::reporting::{ReportTemplate, ReportTemplateDefined};
use crate::organisation::{
    Organisation, cards, exercises, followup, lists, plans, resources, templates, warnings,
};
use crate::person::Person;
use crate::person::contacts::Point;
use crate::person::contacts::events::ContactEvent;
use crate::words::{AccessRole, OrganisationKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Organisations and persons, without names of persons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// By id.
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// By id.
    pub people: BTreeMap<PersonId, Person>,
}

impl Directory {
    /// Takes one event in. Events of incidents leave it as it was.
    #[rustfmt::skip] // a table, read by column
    pub fn apply(&mut self, recorded: &Recorded) {
        use Event as E;
        let id = recorded.stream.id();
        match &recorded.event {
            E::OrganisationRegistered(e) => self.registered(OrganisationId(id), e),
            E::ServiceStarted(e) => self.organisation(id, |o| { o.centres.insert(e.centre); }),
            E::ServiceEnded(e) => self.organisation(id, |o| { o.centres.remove(&e.centre); }),
            E::RolesDefined(e) => self.organisation(id, |o| o.roles.clone_from(&e.roles)),
            E::ReadinessLevelsDefined(e) => self.organisation(id, |o| o.levels.clone_from(&e.levels)),
            E::ClocksSet(e) => self.organisation(id, |o| o.clocks = e.clocks),
            E::ReportTemplateDefined(e) => self.templated(id, e),
            E::Card(e) => self.organisation(id, |o| cards::evolve(&mut o.cards, e)),
            E::Plan(e) => self.organisation(id, |o| plans::evolve(&mut o.plans, e)),
            E::Provision(e) => self.organisation(id, |o| o.provisions.evolve(e)),
            E::Template(e) => self.organisation(id, |o| templates::evolve(&mut o.templates, e)),
            E::Year(e) => self.organisation(id, |o| o.year.evolve(&mut o.alarms, o.id, e, recorded)),
            E::Exercise(e) => self.organisation(id, |o| exercises::evolve(&mut o.exercises, &mut o.alarms, o.id, e, recorded)),
            E::Ros(e) => self.organisation(id, |o| o.ros.evolve(e)),
            E::FollowUp(e) => self.organisation(id, |o| followup::evolve(&mut o.follow_ups, e)),
            E::Resource(e) => self.organisation(id, |o| resources::evolve(&mut o.resources, e)),
            E::Roster(e) => self.organisation(id, |o| o.roster.evolve(e, recorded.occurred_at)),
            E::List(e) => self.organisation(id, |o| lists::evolve(&mut o.lists, e, recorded)),
            E::Warning(e) => self.organisation(id, |o| warnings::evolve(&mut o.warnings, e, recorded.recorded_at)),
            E::PersonRegistered(_) => self.person(id).organisation = recorded.organisation,
            E::Contact(ContactEvent::PointsSet(e)) => self.person(id).points = e.points.iter().map(Point::from).collect(),
            E::AccessGranted(e) => { self.person(id).grants.insert((e.organisation, e.role)); }
            E::AccessRevoked(e) => { self.person(id).grants.remove(&(e.organisation, e.role)); }
            E::IncidentOpened(_) | E::PlacedUnderObservation(_) | E::IncidentDismissed(_)
            | E::IncidentReclassified(_) | E::IncidentReopened(_) | E::ParticipationStarted(_)
            | E::ParticipationEnded(_) | E::ReadinessSet(_) | E::PhaseReached(_)
            | E::PhaseReturned(_) | E::PhaseDeviated(_) | E::EntryRecorded(_)
            | E::EntryVerificationJudged(_) | E::EntryShareWidened(_) | E::EntryShareRecalled(_)
            | E::IndicatorDefined(_) | E::IndicatorReported(_) | E::NotificationStarted(_)
            | E::NotificationSent(_) | E::NotificationDelivered(_) | E::NotificationAcknowledged(_)
            | E::NotificationDeclined(_) | E::NotificationTimedOut(_) | E::NotificationEscalated(_)
            | E::ReachedByOtherMeans(_) | E::BodyActivated(_) | E::BodyStoodDown(_)
            | E::RoleAssigned(_) | E::RoleRelieved(_) | E::MobilisationReported(_)
            | E::ItemProposed(_) | E::ItemStated(_) | E::ItemRevised(_) | E::ItemWithdrawn(_)
            | E::FocusSet(_) | E::MeasureProposed(_) | E::MeasureDecided(_) | E::MeasureAssigned(_)
            | E::MeasureAcknowledged(_) | E::MeasureStarted(_) | E::MeasureDone(_)
            | E::MeasureNotDone(_) | E::MeasureCancelled(_) | E::MeasureEffectAssessed(_)
            | E::NormalisationDecided(_) | E::EvaluationStarted(_) | E::ObservationPinned(_)
            | E::ErasureRequested(_) | E::ErasureRejected(_) | E::Meeting(_) | E::Decision(_) | E::Task(_) | E::Demand(_) | E::External(_) | E::Goal(_) | E::ErasureCarriedOut(_)
            | E::IncidentWarning(_) | E::TemplateUse(_) | E::CardRun(_) | E::Report(_) | E::Information(_) | E::Staffing(_) | E::Area(_) | E::Link(_) | E::Clock(_)
            | E::Evaluation(_) | E::Assistance(_) | E::ResourceUse(_) | E::Eps(_) | E::Dispatch(_) | E::Inject(_) | E::Normalise(_) | E::DutyLog(_) | E::Readership(_) => {}
        }
    }

    fn registered(&mut self, id: OrganisationId, event: &Registered) {
        let organisation = Organisation::registered(id, event);
        self.organisations.insert(id, organisation);
    }

    fn templated(&mut self, id: Uuid, event: &ReportTemplateDefined) {
        let (version, fields) = (event.version, event.fields.clone());
        let template = ReportTemplate { version, fields };
        self.organisation(id, |organisation| organisation.report_template = template);
    }

    fn organisation(&mut self, id: Uuid, change: impl FnOnce(&mut Organisation)) {
        if let Some(organisation) = self.organisations.get_mut(&OrganisationId(id)) {
            change(organisation);
        }
    }

    fn person(&mut self, id: Uuid) -> &mut Person {
        self.people.entry(PersonId(id)).or_default()
    }

    /// True when `role` is held there by this person, is that of administrator, and nobody holds
    /// it anywhere besides: without it the installation had no administrator.
    pub fn administration_rests_on(
        &self,
        person: PersonId,
        organisation: OrganisationId,
        role: AccessRole,
    ) -> bool {
        let mut administrators = self.people.iter().flat_map(|(id, known)| {
            let grants = known.grants.iter();
            let administer = grants.filter(|(_, role)| *role == AccessRole::Administrator);
            administer.map(|(organisation, role)| (*id, *organisation, *role))
        });
        administrators.next() == Some((person, organisation, role))
            && administrators.next().is_none()
    }

    /// Everyone who may administer any organisation.
    pub fn administrators(&self) -> impl Iterator<Item = PersonId> {
        let administers = |person: &Person| {
            let mut grants = person.grants.iter();
            grants.any(|(_, role)| *role == AccessRole::Administrator)
        };
        self.people
            .iter()
            .filter(move |(_, person)| administers(person))
            .map(|(id, _)| *id)
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

//! Who holds which role, which role nobody holds, and who is on the way.

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::{OrganisationId, Timestamp};
use varsko_picture::situation as picture;

use crate::schema::directory::{Organisation, Origin, Person, maybe_said};
use crate::schema::scalars::DateTime;
use crate::schema::services::Services;
use crate::schema::words::{Body, Capacity, Presence};

/// An interval in which someone held a role.
#[derive(SimpleObject)]
pub(super) struct RoleHeld {
    /// Key of the role.
    role: String,
    /// What the organisation calls it.
    name: String,
    /// Who.
    person: Person,
    /// As holder or deputy.
    capacity: Capacity,
    /// From here.
    assigned: Origin,
    /// To here; null while they hold it.
    relieved: Option<Origin>,
    /// What was handed over.
    handover: Option<String>,
}

impl RoleHeld {
    pub(super) fn of(
        ctx: &Context<'_>,
        organisation: OrganisationId,
        held: &picture::Held,
    ) -> Result<Self> {
        let directory = Services::of(ctx)?.engine.directory();
        Ok(Self {
            role: held.role.clone(),
            name: directory.role_name(organisation, &held.role).to_owned(),
            person: Person(held.person),
            capacity: held.capacity.into(),
            assigned: Origin(held.assigned),
            relieved: held.relieved.map(Origin),
            handover: maybe_said(ctx, held.handover.as_ref())?,
        })
    }
}

/// A critical role of an active body that nobody holds.
#[derive(SimpleObject)]
pub(super) struct Vacancy {
    /// Whose.
    organisation: Organisation,
    /// The body.
    body: Body,
    /// Key of the role.
    role: String,
    /// Its name.
    name: String,
}

impl From<&picture::Vacancy> for Vacancy {
    fn from(vacancy: &picture::Vacancy) -> Self {
        Self {
            organisation: Organisation(vacancy.organisation),
            body: vacancy.body.into(),
            role: vacancy.role.clone(),
            name: vacancy.name.clone(),
        }
    }
}

/// Where a person stands on the way in.
#[derive(SimpleObject)]
pub(super) struct PersonPresence {
    /// Who.
    person: Person,
    /// Key of the role they come for.
    role: Option<String>,
    /// Where they stand.
    presence: Presence,
    /// When they will be there, when coming.
    eta: Option<DateTime>,
    /// The line it was said on.
    origin: Origin,
}

impl From<&picture::Presence> for PersonPresence {
    fn from(fact: &picture::Presence) -> Self {
        let said = &fact.said;
        let there = |minutes: u32| -> Timestamp {
            fact.origin.occurred_at.plus_ms(i64::from(minutes) * 60_000)
        };
        Self {
            person: Person(said.person),
            role: said.role.clone(),
            presence: said.presence.into(),
            eta: said.eta_minutes.map(|minutes| there(minutes).into()),
            origin: Origin(fact.origin),
        }
    }
}

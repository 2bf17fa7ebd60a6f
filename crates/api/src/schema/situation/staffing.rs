//! Who holds which role, which role nobody holds, and who is on the way.

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::{OrganisationId, ReliefId, Timestamp};
use varsko_picture::situation as picture;
use varsko_picture::staffing;

use crate::schema::directory::{Organisation, Origin, Person, maybe_said};
use crate::schema::scalars::{DateTime, Id};
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

/// A relief as planned, and what became of it.
#[derive(SimpleObject)]
pub(super) struct Relief {
    /// Its id.
    id: Id<ReliefId>,
    /// Key of the role.
    role: String,
    /// What the organisation calls it.
    name: String,
    /// Who leaves it.
    person: Person,
    /// Who takes over; null for a departure.
    successor: Option<Person>,
    /// When.
    at: DateTime,
    /// What to remember.
    note: Option<String>,
    /// True until it happened or was taken back.
    open: bool,
    /// Where it was planned.
    planned: Origin,
    /// Where it was told to be overdue.
    overdue: Option<Origin>,
    /// Where it happened, or the role was left otherwise.
    carried_out: Option<Origin>,
    /// Where it was taken back.
    cancelled: Option<Origin>,
}

impl Relief {
    pub(super) fn of(
        ctx: &Context<'_>,
        organisation: OrganisationId,
        relief: &staffing::Relief,
    ) -> Result<Self> {
        let directory = Services::of(ctx)?.engine.directory();
        Ok(Self {
            id: Id(relief.id),
            role: relief.role.clone(),
            name: directory.role_name(organisation, &relief.role).to_owned(),
            person: Person(relief.person),
            successor: relief.successor.map(Person),
            at: DateTime(relief.at),
            note: maybe_said(ctx, relief.note.as_ref())?,
            open: relief.is_open(),
            planned: Origin(relief.planned),
            overdue: relief.overdue.map(Origin),
            carried_out: relief.carried_out.map(Origin),
            cancelled: relief.cancelled.map(Origin),
        })
    }
}

/// The least staffing of a body, or of one of its roles.
#[derive(SimpleObject)]
pub(super) struct MinimumStaffing {
    /// Whose.
    organisation: Organisation,
    /// The body.
    body: Body,
    /// Key of one of its roles; null for the whole body.
    role: Option<String>,
    /// How many there must at least be.
    at_least: u32,
    /// How many there are.
    now: u32,
    /// When the planned reliefs first leave fewer; null when they never do.
    breaks_at: Option<DateTime>,
    /// True when there are too few, or will be as planned.
    short: bool,
    /// Where it was set.
    origin: Origin,
}

impl From<&staffing::Minimum> for MinimumStaffing {
    fn from(minimum: &staffing::Minimum) -> Self {
        Self {
            organisation: Organisation(minimum.organisation),
            body: minimum.body.into(),
            role: minimum.role.clone(),
            at_least: minimum.at_least,
            now: minimum.now,
            breaks_at: minimum.breaks_at.map(DateTime),
            short: minimum.is_short(),
            origin: Origin(minimum.set),
        }
    }
}

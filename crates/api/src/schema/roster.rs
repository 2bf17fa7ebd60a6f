//! The on-call roster and the clocks of an organisation, as itself and its centre know them.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::collections::BTreeSet;
use varsko_domain::organisation::clocks::Clocks as Set;
use varsko_domain::organisation::roster::{Duty as Known, Roster as Kept};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{DutyId, DutyNumberId, OrganisationId, PersonId, Timestamp};

use super::directory::{Person, maybe_said};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;

/// Most duties or gaps of one answer.
const ROSTER_LIST_MAX: usize = 1_000;

/// True for those who may know how an organisation's people are reached: itself, and the operators
/// of a centre that serves it.
pub(super) fn may_know(ctx: &Context<'_>, organisation: OrganisationId) -> Result<bool> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let nobody = BTreeSet::new();
    let relation = Relation::of(&viewer.actor, organisation, &nobody, &directory.standing);
    let role = viewer.actor.role;
    Ok(may(role, Operation::Notify, relation) || may(role, Operation::Prepare, relation))
}

/// The same of one person: themselves, and those who may know of an organisation that answers for
/// them or lets them act.
pub(super) fn may_know_person(ctx: &Context<'_>, person: PersonId) -> Result<bool> {
    if person == Viewer::of(ctx)?.actor.person {
        return Ok(true);
    }
    let directory = Services::of(ctx)?.engine.directory();
    let known = directory.standing.people.get(&person);
    let home = known.and_then(|known| known.organisation);
    let places = known.into_iter().flat_map(|known| &known.grants);
    for place in places.map(|(organisation, _)| *organisation).chain(home) {
        if may_know(ctx, place)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How soon and how often things are to be done in an organisation's incidents.
#[derive(SimpleObject)]
pub struct Clocks {
    /// From activation to the first picture, in minutes.
    first_picture_min: u32,
    /// The picture is refreshed at most this long before a staff meeting, in minutes.
    meeting_refresh_min: u32,
    /// Between the reports of an involved area, in minutes.
    area_status_min: u32,
    /// Between two looks into the shared mailbox, in minutes.
    mailbox_min: u32,
    /// From the closing of an EPS until its register is erased, in days.
    eps_retention_days: u32,
}

impl From<Set> for Clocks {
    fn from(set: Set) -> Self {
        Self {
            first_picture_min: set.first_picture_min,
            meeting_refresh_min: set.meeting_refresh_min,
            area_status_min: set.area_status_min,
            mailbox_min: set.mailbox_min,
            eps_retention_days: set.eps_retention_days,
        }
    }
}

/// Who is on call for what, and the numbers that are answered day and night.
#[derive(Description)]
pub struct Roster(pub(super) Kept);

#[Object(use_type_description)]
impl Roster {
    /// Duties that touch a stretch of time, by when they begin; at most 1,000.
    async fn duties(
        &self,
        #[graphql(desc = "From when.")] from: DateTime,
        #[graphql(desc = "To when.")] to: DateTime,
        #[graphql(desc = "Of this role only.")] role: Option<String>,
    ) -> Vec<Duty> {
        let touches = |duty: &Known| duty.from < to.0 && from.0 < duty.to;
        let asked = |duty: &Known| role.as_ref().is_none_or(|role| *role == duty.role);
        let duties = self
            .0
            .duties
            .iter()
            .filter(|(_, duty)| touches(duty) && asked(duty));
        let mut duties: Vec<Duty> = duties.map(|(id, duty)| Duty::of(*id, duty)).collect();
        duties.sort_by_key(|duty| duty.from);
        duties.truncate(ROSTER_LIST_MAX);
        duties
    }

    /// Who is on call for a role at a moment; whoever came on first comes first.
    async fn on_call(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The organisation's key for the role.")] role: String,
        #[graphql(desc = "When; now when left out.")] at: Option<DateTime>,
    ) -> Result<Vec<Person>> {
        let at = at.map_or(Services::of(ctx)?.clock.now(), |at| at.0);
        Ok(self.0.on_call(&role, at).into_iter().map(Person).collect())
    }

    /// The stretches in which nobody is on call for a role.
    async fn gaps(
        &self,
        #[graphql(desc = "The organisation's key for the role.")] role: String,
        #[graphql(desc = "From when.")] from: DateTime,
        #[graphql(desc = "To when.")] to: DateTime,
    ) -> Vec<Stretch> {
        let gaps = self.0.gaps(&role, from.0, to.0).into_iter();
        gaps.take(ROSTER_LIST_MAX).map(Into::into).collect()
    }

    /// The numbers that are answered day and night, by name.
    async fn numbers(&self, ctx: &Context<'_>) -> Result<Vec<DutyNumber>> {
        let directory = Services::of(ctx)?.engine.directory();
        let mut numbers = Vec::new();
        for (id, known) in &self.0.numbers {
            numbers.push(DutyNumber {
                id: Id(*id),
                name: known.name.clone(),
                role: known.role.clone(),
                value: maybe_said(ctx, directory.duty_numbers.get(id))?,
                tested_at: known.tested.map(|(at, _)| DateTime(at)),
                answered: known.tested.map(|(_, answered)| answered),
            });
        }
        numbers.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(numbers)
    }
}

/// Someone on call for a role.
#[derive(SimpleObject)]
pub struct Duty {
    /// Its id.
    id: Id<DutyId>,
    /// Key of the role.
    role: String,
    /// Who.
    person: Person,
    /// From when.
    from: DateTime,
    /// To when.
    to: DateTime,
}

impl Duty {
    fn of(id: DutyId, duty: &Known) -> Self {
        Self {
            id: Id(id),
            role: duty.role.clone(),
            person: Person(duty.person),
            from: DateTime(duty.from),
            to: DateTime(duty.to),
        }
    }
}

/// A stretch of time.
#[derive(SimpleObject)]
pub struct Stretch {
    /// From when.
    from: DateTime,
    /// To when.
    to: DateTime,
}

impl From<(Timestamp, Timestamp)> for Stretch {
    fn from((from, to): (Timestamp, Timestamp)) -> Self {
        let (from, to) = (DateTime(from), DateTime(to));
        Self { from, to }
    }
}

/// A number that is answered day and night.
#[derive(SimpleObject)]
pub struct DutyNumber {
    /// Its id.
    id: Id<DutyNumberId>,
    /// What it is called.
    name: String,
    /// Key of the role that answers it.
    role: Option<String>,
    /// The number itself.
    value: Option<String>,
    /// When it was last tried.
    tested_at: Option<DateTime>,
    /// Whether someone answered then.
    answered: Option<bool>,
}

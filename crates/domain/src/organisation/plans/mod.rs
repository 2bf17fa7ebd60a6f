//! Plans (planverk): the overall plan, those built on it, and every version of each.
//!
//! A version never changes once written. It is a draft until someone with the authority adopts it, in
//! a case, and only when nothing that plans must have is missing. This file knows nothing of incidents.

pub mod commands;
pub mod events;
mod frame;
mod reach;
mod state;
pub(crate) mod told;

pub use frame::{Frame, Heading, PlanGap, Seat};
pub use reach::{Reach, reach};
pub(crate) use state::evolve;
pub use state::{InForce, Plan, Plans, overall};

use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{OrganisationId, PlanId};
use crate::limits::{
    CHAIN_MAX, CHAPTER_LINKS_MAX, CHAPTERS_MAX, PLANS_MAX, ROLES_MAX, SHORT_BYTES_MAX,
    TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, plain, words,
};
use crate::organisation::{Organisation, known_role, permitted};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::{PlanKind, Scope};
use crate::world::World;
use commands::{AdoptPlan, DraftPlan, PlanCommand, ReviewPlan, RevisePlan, WithdrawPlan};
use events::{
    Chapter, PlanAdopted, PlanBody, PlanDrafted, PlanEvent, PlanLink, PlanReviewed, PlanRole,
    PlanWithdrawn,
};
use std::collections::BTreeSet;

/// How long a plan holds before it must be revised, in months (the regulation's § 6).
pub const REVISE_EVERY_MONTHS: u32 = 12;

/// Judges a command to an organisation's plans.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &PlanCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let operation = match command {
        PlanCommand::Adopt(_) => Operation::AdoptPlan,
        PlanCommand::Draft(_)
        | PlanCommand::Revise(_)
        | PlanCommand::Review(_)
        | PlanCommand::Withdraw(_) => Operation::KeepPlans,
    };
    let organisation = permitted(world, order, id, operation)?;
    let at = order.occurred_at.unwrap_or(now);
    let event = match command {
        PlanCommand::Draft(command) => Some(draft(world, order, organisation, command)?),
        PlanCommand::Revise(command) => Some(revise(world, organisation, command)?),
        PlanCommand::Adopt(command) => Some(adopt(organisation, command, at)?),
        PlanCommand::Review(command) => Some(review(organisation, command, at)?),
        PlanCommand::Withdraw(command) => withdraw(organisation, command)?,
    };
    let decided = event.map(|event| Decided {
        stream: Stream::Organisation(organisation.id),
        organisation: Some(organisation.id),
        occurred_at: at,
        noted_at: order.noted_at,
        scope: Scope::Own,
        event: Event::Plan(event),
    });
    Ok(decided.into_iter().collect())
}

fn draft(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &DraftPlan,
) -> Result<PlanEvent, Refusal> {
    let plans = &organisation.plans;
    at_most("plans", plans.len() + 1, PLANS_MAX)?;
    let is_overall = |plan: &Plan| plan.kind == PlanKind::Overall;
    if command.kind == PlanKind::Overall && plans.values().any(is_overall) {
        return Err(Refusal::AlreadyExists {
            what: Thing::OverallPlan,
        });
    }
    check(world, organisation, &command.body)?;
    Ok(PlanEvent::Drafted(PlanDrafted {
        plan: PlanId::from(order.id),
        version: 1,
        kind: command.kind,
        body: command.body.clone(),
    }))
}

fn revise(
    world: &World,
    organisation: &Organisation,
    command: &RevisePlan,
) -> Result<PlanEvent, Refusal> {
    let revised = plan(organisation, command.plan)?;
    check(world, organisation, &command.body)?;
    Ok(PlanEvent::Drafted(PlanDrafted {
        plan: command.plan,
        version: revised.newest + 1,
        kind: revised.kind,
        body: command.body.clone(),
    }))
}

/// The newest version comes into force, when nothing is missing in it.
fn adopt(
    organisation: &Organisation,
    command: &AdoptPlan,
    at: Timestamp,
) -> Result<PlanEvent, Refusal> {
    let adopted = plan(organisation, command.plan)?;
    words("by", &command.by, SHORT_BYTES_MAX)?;
    words("caseNumber", &command.case_number, TITLE_BYTES_MAX)?;
    if command.version != adopted.newest {
        let (named, newest) = (command.version, adopted.newest);
        return Err(Refusal::NotTheNewest { named, newest });
    }
    let in_force = adopted.in_force.as_ref().map(|known| known.version);
    if in_force == Some(command.version) && !adopted.withdrawn {
        return Err(Refusal::PlanInForce {
            version: command.version,
        });
    }
    let gaps = adopted
        .frame
        .gaps(adopted.kind, overall(&organisation.plans));
    if !gaps.is_empty() {
        return Err(Refusal::PlanIncomplete { gaps });
    }
    Ok(PlanEvent::Adopted(PlanAdopted {
        plan: command.plan,
        version: command.version,
        by: command.by.clone(),
        case_number: command.case_number.clone(),
        review_by: next_revision(command.review_by, at)?,
    }))
}

/// Says that the version in force still holds, and until when.
fn review(
    organisation: &Organisation,
    command: &ReviewPlan,
    at: Timestamp,
) -> Result<PlanEvent, Refusal> {
    let reviewed = plan(organisation, command.plan)?;
    maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
    let in_force = reviewed.in_force.as_ref().filter(|_| !reviewed.withdrawn);
    let in_force = in_force.ok_or(Refusal::PlanNotInForce)?;
    Ok(PlanEvent::Reviewed(PlanReviewed {
        plan: command.plan,
        version: in_force.version,
        review_by: next_revision(command.review_by, at)?,
        remark: command.remark.clone(),
    }))
}

/// Takes a plan out of use. Quiet when it is out.
fn withdraw(
    organisation: &Organisation,
    command: &WithdrawPlan,
) -> Result<Option<PlanEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if plan(organisation, command.plan)?.withdrawn {
        return Ok(None);
    }
    Ok(Some(PlanEvent::Withdrawn(PlanWithdrawn {
        plan: command.plan,
        reason: command.reason.clone(),
    })))
}

/// When a plan shall be revised, counted from when it was adopted or gone through: at most a year on.
fn next_revision(asked: Option<Timestamp>, at: Timestamp) -> Result<Timestamp, Refusal> {
    let latest = at.plus_months(REVISE_EVERY_MONTHS);
    let asked = asked.unwrap_or(latest);
    if asked <= at {
        let (field, given, now) = ("reviewBy", asked, at);
        return Err(Refusal::NotAhead { field, given, now });
    }
    if asked > latest {
        let given = asked;
        return Err(Refusal::RevisedTooLate { given, latest });
    }
    Ok(asked)
}

fn plan(organisation: &Organisation, id: PlanId) -> Result<&Plan, Refusal> {
    let plan = organisation.plans.get(&id);
    plan.ok_or(Refusal::Unknown { what: Thing::Plan })
}

/// Refuses what no version can say, draft or not: too much of something, a key twice, a role, a person
/// or a link that nobody knows.
fn check(world: &World, organisation: &Organisation, body: &PlanBody) -> Result<(), Refusal> {
    words("title", &body.title, TITLE_BYTES_MAX)?;
    known_role(organisation, &body.responsible)?;
    maybe("changes", body.changes.as_ref(), TEXT_BYTES_MAX)?;
    maybe("document", body.document.as_ref(), SHORT_BYTES_MAX)?;
    at_most("chapters", body.chapters.len(), CHAPTERS_MAX)?;
    at_most("leadership", body.leadership.len(), ROLES_MAX)?;
    let mut keys = BTreeSet::new();
    for chapter in &body.chapters {
        check_chapter(organisation, chapter)?;
        if !keys.insert(&chapter.key) {
            let key = chapter.key.clone();
            return Err(Refusal::DuplicateKey { key });
        }
    }
    let mut roles = BTreeSet::new();
    for role in &body.leadership {
        check_role(world, organisation, role)?;
        if !roles.insert(&role.role) {
            let key = role.role.clone();
            return Err(Refusal::DuplicateKey { key });
        }
    }
    Ok(())
}

fn check_chapter(organisation: &Organisation, chapter: &Chapter) -> Result<(), Refusal> {
    key("key", &chapter.key)?;
    plain("title", &chapter.title, TITLE_BYTES_MAX)?;
    maybe("text", chapter.text.as_ref(), TEXT_BYTES_MAX)?;
    maybe("leftOut", chapter.left_out.as_ref(), SHORT_BYTES_MAX)?;
    at_most("links", chapter.links.len(), CHAPTER_LINKS_MAX)?;
    chapter
        .links
        .iter()
        .try_for_each(|link| known_link(organisation, *link))
}

fn check_role(world: &World, organisation: &Organisation, role: &PlanRole) -> Result<(), Refusal> {
    known_role(organisation, &role.role)?;
    words("responsibility", &role.responsibility, SHORT_BYTES_MAX)?;
    maybe("powers", role.powers.as_ref(), SHORT_BYTES_MAX)?;
    at_most("people", role.people.len(), CHAIN_MAX)?;
    let known = &world.directory.people;
    let mut people = BTreeSet::new();
    for person in &role.people {
        if !known.contains_key(person) {
            return Err(Refusal::UnknownPerson);
        }
        if !people.insert(person) {
            let role = role.role.clone();
            return Err(Refusal::OwnDeputy { role });
        }
    }
    Ok(())
}

/// Refuses a link to something the organisation does not have.
fn known_link(organisation: &Organisation, link: PlanLink) -> Result<(), Refusal> {
    let (known, what) = match link {
        PlanLink::Card(id) => (organisation.cards.contains_key(&id), Thing::Card),
        PlanLink::List(id) => (organisation.lists.contains_key(&id), Thing::List),
        PlanLink::Resource(id) => (organisation.resources.contains_key(&id), Thing::Resource),
        PlanLink::DutyNumber(id) => {
            let numbers = &organisation.roster.numbers;
            (numbers.contains_key(&id), Thing::DutyNumber)
        }
        PlanLink::Plan(id) => (organisation.plans.contains_key(&id), Thing::Plan),
        PlanLink::Agreement(id) => {
            let agreements = &organisation.provisions.agreements;
            (agreements.contains_key(&id), Thing::Agreement)
        }
        PlanLink::Shelter(id) => {
            let shelters = &organisation.provisions.shelters;
            (shelters.contains_key(&id), Thing::Shelter)
        }
        PlanLink::Stockpile(id) => {
            let stockpiles = &organisation.provisions.stockpiles;
            (stockpiles.contains(&id), Thing::Stockpile)
        }
    };
    known.then_some(()).ok_or(Refusal::Unknown { what })
}

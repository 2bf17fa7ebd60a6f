//! Resources in use, stocks, requests for assistance, evacuee and next-of-kin centres.

use async_graphql::{Context, Enum, Result, SimpleObject};
use varsko_domain::{AssistanceId, EpsId, GuestId, PromiseId, ResourceId};
use varsko_picture::{Fact, assistance, eps, resource};

use super::PICTURE_LIST_MAX;
use crate::schema::directory::{Organisation, Origin, Person, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::words::{AssistanceStage, EpsAuthority, GuestKind, Helper};

/// Where a resource in use stands.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum ResourceState {
    /// Reservert: kept for this incident.
    Reserved,
    /// Sendt ut: in use.
    Deployed,
    /// Levert tilbake: free again.
    Returned,
}

/// Some of a resource, promised to an incident.
#[derive(SimpleObject)]
pub(super) struct ResourceUse {
    /// Id of the promise.
    id: Id<PromiseId>,
    /// Id of the resource.
    resource_id: Id<ResourceId>,
    /// What it is called; null when it is no longer on the list.
    name: Option<String>,
    /// How many.
    quantity: u32,
    /// Of what.
    unit: Option<String>,
    /// For what.
    purpose: String,
    /// Until when it is needed.
    until: Option<DateTime>,
    /// Where it stands.
    state: ResourceState,
    /// Where to it was sent.
    place: Option<String>,
    /// In what state it came back.
    remark: Option<String>,
    /// Where it was promised; whose it is stands there.
    promised: Origin,
    /// Since when it stands where it stands.
    since: Origin,
}

impl ResourceUse {
    pub(super) fn of(ctx: &Context<'_>, used: &resource::Use) -> Result<Self> {
        let directory = Services::of(ctx)?.engine.directory();
        let said_of = &used.promised.said;
        let known = directory
            .resources
            .get(&said_of.resource)
            .map(|(_, what)| what);
        Ok(Self {
            id: Id(used.id),
            resource_id: Id(said_of.resource),
            name: known.map(|what| what.name.clone()),
            quantity: said_of.quantity,
            unit: known.map(|what| what.unit.clone()),
            purpose: said(ctx, &said_of.purpose)?,
            until: said_of.until.map(DateTime),
            state: match used.state {
                resource::InUse::Reserved => ResourceState::Reserved,
                resource::InUse::Deployed => ResourceState::Deployed,
                resource::InUse::Returned => ResourceState::Returned,
            },
            place: maybe_said(ctx, used.place.as_ref())?,
            remark: maybe_said(ctx, used.remark.as_ref())?,
            promised: Origin(used.promised.origin),
            since: Origin(used.since),
        })
    }
}

/// Something that is used up, and when it is empty.
#[derive(SimpleObject)]
pub(super) struct Stock {
    /// Short key.
    key: String,
    /// Name for people.
    name: String,
    /// Unit.
    unit: String,
    /// How much there was, as of the origin's `occurredAt`.
    amount: f64,
    /// How much is used in an hour.
    per_hour: f64,
    /// When it is empty at that rate; null when nothing is used.
    empty_at: Option<DateTime>,
    /// Where the figures come from.
    source: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl Stock {
    pub(super) fn of(ctx: &Context<'_>, stock: &resource::Stock) -> Result<Self> {
        let report = &stock.report.said;
        Ok(Self {
            key: report.stock.clone(),
            name: report.name.clone(),
            unit: report.unit.clone(),
            amount: report.amount,
            per_hour: report.per_hour,
            empty_at: stock.empty_at.map(DateTime),
            source: maybe_said(ctx, report.source.as_ref())?,
            origin: Origin(stock.report.origin),
        })
    }
}

/// A request for assistance (bistandsanmodning).
#[derive(SimpleObject)]
pub(super) struct AssistanceRequest {
    /// Its id.
    id: Id<AssistanceId>,
    /// What kind of helper.
    helper: Helper,
    /// Which organisation, when it is registered here.
    from_organisation: Option<Organisation>,
    /// Its name, when it is not.
    name: Option<String>,
    /// What is needed.
    need: String,
    /// By when.
    needed_by: Option<DateTime>,
    /// Who pays, when it is not the one who asks.
    payment: Option<String>,
    /// How far it has come.
    stage: AssistanceStage,
    /// When help is there, as last said.
    eta: Option<DateTime>,
    /// The county governor's place for it, from 1.
    rank: Option<u32>,
    /// Where it was asked; who asks stands there.
    asked: Origin,
    /// Since when it stands where it stands.
    since: Origin,
    /// What came of it, in order.
    steps: Vec<AssistanceAnswer>,
}

/// A step of a request.
#[derive(SimpleObject)]
pub(super) struct AssistanceAnswer {
    /// How far it came; null for a place among requests.
    stage: Option<AssistanceStage>,
    /// Its place among requests.
    rank: Option<u32>,
    /// What was said, or why.
    note: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl AssistanceRequest {
    pub(super) fn of(ctx: &Context<'_>, request: &assistance::Request) -> Result<Self> {
        let asked = &request.asked.said;
        let steps = request.steps.iter().take(PICTURE_LIST_MAX);
        Ok(Self {
            id: Id(request.id),
            helper: asked.helper.into(),
            from_organisation: asked.organisation.map(Organisation),
            name: maybe_said(ctx, asked.name.as_ref())?,
            need: said(ctx, &asked.need)?,
            needed_by: asked.needed_by.map(DateTime),
            payment: maybe_said(ctx, asked.payment.as_ref())?,
            stage: request.stage.into(),
            eta: request.eta.map(DateTime),
            rank: request.rank,
            asked: Origin(request.asked.origin),
            since: Origin(request.since),
            steps: steps
                .map(|step| AssistanceAnswer::of(ctx, step))
                .collect::<Result<_>>()?,
        })
    }
}

impl AssistanceAnswer {
    fn of(ctx: &Context<'_>, fact: &Fact<assistance::Step>) -> Result<Self> {
        Ok(Self {
            stage: fact.said.stage.map(AssistanceStage::from),
            rank: fact.said.rank,
            note: maybe_said(ctx, fact.said.words.as_ref())?,
            origin: Origin(fact.origin),
        })
    }
}

/// An evacuee and next-of-kin centre (evakuerte- og pårørendesenter).
#[derive(SimpleObject)]
pub(super) struct EpsCentre {
    /// Its id.
    id: Id<EpsId>,
    /// Where it is.
    place: String,
    /// On whose decision it opened.
    decided_by: EpsAuthority,
    /// Who decided, and when, as it was said.
    decision: String,
    /// Its units, by key.
    units: Vec<EpsUnit>,
    /// People registered since it opened; null before the first.
    registered: Option<u32>,
    /// Evacuees there now.
    evacuees: Option<u32>,
    /// Relatives there now.
    relatives: Option<u32>,
    /// The register, by line; empty to all but its keepers.
    guests: Vec<EpsGuest>,
    /// Where it was opened; who runs it stands there.
    opened: Origin,
    /// Where it was closed.
    closed: Option<Origin>,
    /// When its register is erased.
    erase_at: Option<DateTime>,
    /// Where its register was erased.
    erased: Option<Origin>,
}

/// A unit of a centre.
#[derive(SimpleObject)]
pub(super) struct EpsUnit {
    /// Short key.
    key: String,
    /// Name for people.
    name: String,
    /// Who leads it.
    leader: Option<Person>,
}

/// Someone in the register of a centre.
#[derive(SimpleObject)]
pub(super) struct EpsGuest {
    /// Id in the register.
    id: Id<GuestId>,
    /// Evacuee or relative.
    kind: GuestKind,
    /// What they are called.
    name: String,
    /// When they were born.
    born: Option<String>,
    /// How they are reached.
    phone: Option<String>,
    /// Where they live.
    address: Option<String>,
    /// Whose relative they are, or whom they look for.
    relation: Option<String>,
    /// What they need.
    needs: Option<String>,
    /// Key of the unit that takes care of them.
    unit: Option<String>,
    /// True while they are there.
    inside: bool,
    /// Where they went.
    where_to: Option<String>,
    /// Where they were registered.
    registered: Origin,
    /// Where they last came or went.
    since: Origin,
}

impl EpsCentre {
    pub(super) fn of(ctx: &Context<'_>, centre: &eps::Centre) -> Result<Self> {
        let counted = centre.counted.as_ref().map(|fact| &fact.said);
        let guests = centre.guests.iter().take(PICTURE_LIST_MAX);
        let unit = |unit: &eps::Unit| EpsUnit {
            key: unit.key.clone(),
            name: unit.name.clone(),
            leader: unit.leader.map(Person),
        };
        Ok(Self {
            id: Id(centre.id),
            place: said(ctx, &centre.opened.said.place)?,
            decided_by: centre.opened.said.decided_by.into(),
            decision: said(ctx, &centre.opened.said.decision)?,
            units: centre.units.iter().map(unit).collect(),
            registered: counted.map(|counted| counted.registered),
            evacuees: counted.map(|counted| counted.evacuees),
            relatives: counted.map(|counted| counted.relatives),
            guests: guests
                .map(|guest| EpsGuest::of(ctx, guest))
                .collect::<Result<_>>()?,
            opened: Origin(centre.opened.origin),
            closed: centre.closed.map(Origin),
            erase_at: centre.erase_at.map(DateTime),
            erased: centre.erased.map(Origin),
        })
    }
}

impl EpsGuest {
    fn of(ctx: &Context<'_>, guest: &eps::Guest) -> Result<Self> {
        Ok(Self {
            id: Id(guest.id),
            kind: guest.kind.into(),
            name: said(ctx, &guest.who.name)?,
            born: maybe_said(ctx, guest.who.born.as_ref())?,
            phone: maybe_said(ctx, guest.who.phone.as_ref())?,
            address: maybe_said(ctx, guest.who.address.as_ref())?,
            relation: maybe_said(ctx, guest.who.relation.as_ref())?,
            needs: maybe_said(ctx, guest.who.needs.as_ref())?,
            unit: guest.unit.clone(),
            inside: guest.inside,
            where_to: maybe_said(ctx, guest.where_to.as_ref())?,
            registered: Origin(guest.registered),
            since: Origin(guest.since),
        })
    }
}

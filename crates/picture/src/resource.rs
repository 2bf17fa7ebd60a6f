//! Resources in use and stocks that are used up: what is promised where, and when it is empty
//!

use crate::access::Lens;
use crate::fact::{Fact, Forget, Origin, Words, words};
use crate::incident::{self, IncidentPicture};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::resource::events as e;
use varsko_domain::incident::resource::events::ResourceUseEvent;
use varsko_domain::organisation::resources::events::{Particulars, ResourceEvent};
use varsko_domain::words::EntryKind;
use varsko_domain::{OrganisationId, PromiseId, ResourceId, Text, Timestamp};

words! {
    e::ResourcePromised: purpose;
    e::ResourceDeployed: place;
    e::ResourceReturned: remark;
    e::StockReported: source;
}

impl Words for ResourceUseEvent {
    fn erase(&mut self) {
        match self {
            ResourceUseEvent::Promised(event) => event.erase(),
            ResourceUseEvent::Deployed(event) => event.erase(),
            ResourceUseEvent::Returned(event) => event.erase(),
            ResourceUseEvent::StockReported(event) => event.erase(),
        }
    }
}

pub(crate) fn kind(event: &ResourceUseEvent) -> EntryKind {
    match event {
        ResourceUseEvent::Promised(_) | ResourceUseEvent::Deployed(_) => EntryKind::Mobilisation,
        ResourceUseEvent::Returned(_) => EntryKind::Mobilisation,
        ResourceUseEvent::StockReported(_) => EntryKind::StatusReport,
    }
}

/// What organisations have to send, with their words, by id.
pub type Registered = BTreeMap<ResourceId, (OrganisationId, Particulars)>;

pub(crate) fn register(known: &mut Registered, of: OrganisationId, event: &ResourceEvent) {
    match event {
        ResourceEvent::Registered(e) => {
            known.insert(e.resource, (of, e.what.clone()));
        }
        ResourceEvent::Retired(e) => {
            known.remove(&e.resource);
        }
        ResourceEvent::FitnessSet(_) => {}
    }
}

/// A promise and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// What was promised.
    pub promised: Option<Fact<e::ResourcePromised>>,
    /// Where it was sent out.
    pub deployed: Option<Fact<e::ResourceDeployed>>,
    /// Where it was given back.
    pub returned: Option<Fact<e::ResourceReturned>>,
}

impl Forget for Promise {
    fn forget(&mut self, line: u32) {
        self.promised.forget(line);
        self.deployed.forget(line);
        self.returned.forget(line);
    }
}

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InUse {
    /// Reserved for this incident.
    Reserved,
    /// Sent out.
    Deployed,
    /// Free again.
    Returned,
}

/// A resource in use, as one reader may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Use {
    /// Which promise.
    pub id: PromiseId,
    /// Of what and for what; whose it is stands in the origin.
    pub promised: Fact<e::ResourcePromised>,
    /// Where it stands.
    pub state: InUse,
    /// Since when it stands there.
    pub since: Origin,
    /// Where to it was sent.
    pub place: Option<Text>,
    /// In what state it came back.
    pub remark: Option<Text>,
}

/// Resources in use, by the line they were promised on.
pub(crate) fn uses(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Use> {
    let promises = picture.promises.iter();
    let mut uses: Vec<Use> = promises
        .filter_map(|(id, promise)| in_use(*id, promise, lens))
        .collect();
    uses.sort_by_key(|used| used.promised.origin.line);
    uses
}

fn in_use(id: PromiseId, promise: &Promise, lens: &Lens<'_>) -> Option<Use> {
    let promised = promise
        .promised
        .clone()
        .filter(|fact| lens.sees(fact.origin.line))?;
    let deployed = promise
        .deployed
        .as_ref()
        .filter(|fact| lens.sees(fact.origin.line));
    let returned = promise
        .returned
        .as_ref()
        .filter(|fact| lens.sees(fact.origin.line));
    let (state, since) = match (deployed, returned) {
        (_, Some(returned)) => (InUse::Returned, returned.origin),
        (Some(deployed), None) => (InUse::Deployed, deployed.origin),
        (None, None) => (InUse::Reserved, promised.origin),
    };
    Some(Use {
        id,
        state,
        since,
        place: deployed.and_then(|fact| fact.said.place.clone()),
        remark: returned.and_then(|fact| fact.said.remark.clone()),
        promised,
    })
}

/// Something that is used up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stock {
    /// Whose.
    pub organisation: OrganisationId,
    /// How much there was, and how fast it goes, as of the origin's `occurred_at`.
    pub report: Fact<e::StockReported>,
    /// When it is empty at that rate; `None` when nothing is used.
    pub empty_at: Option<Timestamp>,
}

/// The stocks of a part as last reported, by key.
pub(crate) fn stocks(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> Vec<Stock> {
    let mut newest: BTreeMap<&str, &Fact<e::StockReported>> = BTreeMap::new();
    for fact in lens.through(&part.stocks) {
        newest.insert(&fact.said.stock, fact);
    }
    let stock = |report: &Fact<e::StockReported>| Stock {
        organisation,
        empty_at: empty_at(&report.said, report.origin.occurred_at),
        report: report.clone(),
    };
    newest.into_values().map(stock).collect()
}

/// When a stock of which this was said at `since` is empty.
pub(crate) fn empty_at(report: &e::StockReported, since: Timestamp) -> Option<Timestamp> {
    let (amount, per_hour) = (report.amount, report.per_hour);
    if per_hour <= 0.0 {
        return None;
    }
    const HOUR_MS: f64 = 3_600_000.0;
    // A float turned into an integer stops at the ends of the scale.
    let lasts_ms = (amount / per_hour * HOUR_MS) as i64;
    Some(since.plus_ms(lasts_ms))
}

//! What an organisation has not finished, by name: what a return to normal hands over.
//!
//! Worked out from the situation its reader sees, so it tells no more than that does.

use super::Situation;
use crate::fact::Origin;
use crate::resource::InUse;
use uuid::Uuid;
use varsko_domain::{OrganisationId, Text};

/// A kind of thing that may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkKind {
    /// A measure.
    Measure,
    /// A task.
    Task,
    /// A question put up for decision.
    Decision,
    /// A request from above.
    Demand,
    /// A request to an authority.
    External,
    /// A request for assistance.
    Assistance,
    /// An action card in use.
    Card,
    /// A resource promised or sent out.
    Resource,
    /// An area that reports.
    Area,
    /// An order for situation reports.
    ReportOrder,
    /// An evacuee and next-of-kin centre.
    Centre,
}

/// One thing that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenWork {
    /// What kind of thing.
    pub kind: WorkKind,
    /// Its id; of an area there is none.
    pub id: Option<Uuid>,
    /// What it is about, where that is said in words.
    pub about: Option<Text>,
    /// The line it first stood on.
    pub origin: Origin,
}

/// What `organisation` has not finished, kind by kind.
pub fn open_work(situation: &Situation, organisation: OrganisationId) -> Vec<OpenWork> {
    let mut open = led(situation);
    open.extend(carried_out(situation));
    open.retain(|work| work.origin.organisation == organisation);
    open
}

fn work(kind: WorkKind, id: Uuid, about: Option<Text>, origin: Origin) -> OpenWork {
    let id = Some(id);
    OpenWork {
        kind,
        id,
        about,
        origin,
    }
}

/// Measures, and what leading a crisis has not settled.
fn led(situation: &Situation) -> Vec<OpenWork> {
    let mut open = Vec::new();
    let measures = situation.measures.values().flatten();
    open.extend(measures.filter(|measure| measure.is_open()).map(|measure| {
        let proposed = &measure.proposed;
        let about = Some(proposed.said.text.clone());
        work(WorkKind::Measure, measure.id.0, about, proposed.origin)
    }));
    let tasks = situation.led.tasks.iter().filter(|task| task.is_open());
    open.extend(tasks.map(|task| {
        let about = Some(task.given.said.title.clone());
        work(WorkKind::Task, task.id.0, about, task.given.origin)
    }));
    let decisions = situation.led.decisions.iter();
    open.extend(
        decisions
            .filter(|decision| decision.is_wanted())
            .map(|d| work(WorkKind::Decision, d.id.0, d.question.clone(), d.first)),
    );
    let demands = situation.led.demands.iter();
    open.extend(demands.filter(|d| d.completed.is_none()).map(|demand| {
        let about = Some(demand.received.said.text.clone());
        work(WorkKind::Demand, demand.id.0, about, demand.received.origin)
    }));
    let externals = situation.led.externals.iter();
    open.extend(externals.filter(|asked| asked.is_open()).map(|asked| {
        let about = Some(asked.asked.said.text.clone());
        work(WorkKind::External, asked.id.0, about, asked.asked.origin)
    }));
    open
}

/// What was begun, sent out, asked for or opened.
fn carried_out(situation: &Situation) -> Vec<OpenWork> {
    let mut open = Vec::new();
    let requests = situation.assistance.iter().filter(|one| one.is_awaited());
    open.extend(requests.map(|request| {
        let about = Some(request.asked.said.need.clone());
        work(
            WorkKind::Assistance,
            request.id.0,
            about,
            request.asked.origin,
        )
    }));
    let cards = situation.cards.iter().filter(|card| card.is_open());
    open.extend(cards.map(|card| work(WorkKind::Card, card.id.0, None, card.started)));
    let uses = situation.resources.iter();
    open.extend(uses.filter(|one| one.state != InUse::Returned).map(|one| {
        work(
            WorkKind::Resource,
            one.id.0,
            one.place.clone(),
            one.promised.origin,
        )
    }));
    let areas = situation.parts.iter().flat_map(|part| &part.areas);
    open.extend(areas.map(|area| OpenWork {
        kind: WorkKind::Area,
        id: None,
        about: Some(area.name.as_str().into()),
        origin: area.involved,
    }));
    let orders = situation.report_orders.iter();
    open.extend(orders.filter(|o| o.completed.is_none()).map(|order| {
        work(
            WorkKind::ReportOrder,
            order.id.0,
            None,
            order.ordered.origin,
        )
    }));
    let centres = situation.centres.iter();
    open.extend(
        centres
            .filter(|eps| eps.closed.is_none())
            .map(|eps| work(WorkKind::Centre, eps.id.0, None, eps.opened.origin)),
    );
    open
}

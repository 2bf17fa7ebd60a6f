//! Resources in use: promised, sent out, back again; and how long stocks last.
//!
//! A unit promised is promised to one: what is asked beyond what is free is refused, with where the
//! rest is, in this incident and in every other.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::ids::{IncidentId, PromiseId, ResourceId};
use crate::limits::{
    SHORT_BYTES_MAX, STOCKS_MAX, TITLE_BYTES_MAX, at_most, key, maybe, plain, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::Phase;
use commands::{DeployResource, PromiseResource, ReportStock, ResourceUseCommand, ReturnResource};
use events::{
    ResourceDeployed, ResourcePromised, ResourceReturned, ResourceUseEvent, StockReported,
};
use state::Promise;

pub(super) fn decide(desk: &mut Desk, command: &ResourceUseCommand) -> Result<(), Refusal> {
    match command {
        ResourceUseCommand::Promise(command) => promise(desk, command),
        ResourceUseCommand::Deploy(command) => deploy(desk, command),
        ResourceUseCommand::Return(command) => give_back(desk, command),
        ResourceUseCommand::ReportStock(command) => report_stock(desk, command),
    }
}

/// Reserves some of a resource of the organisation's own for this incident.
fn promise(desk: &mut Desk, command: &PromiseResource) -> Result<(), Refusal> {
    desk.permit(Operation::CarryOutMeasure)?;
    desk.open_part()?;
    words("purpose", &command.purpose, SHORT_BYTES_MAX)?;
    let resources = &desk.organisation()?.resources;
    let resource = resources.get(&command.resource);
    let resource = resource.ok_or(Refusal::Unknown {
        what: Thing::Resource,
    })?;
    if !resource.fit {
        return Err(Refusal::ResourceUnfit);
    }
    if command.quantity == 0 {
        return Err(Refusal::Empty { field: "quantity" });
    }
    let elsewhere = promised(desk, command.resource);
    let taken: u32 = elsewhere.iter().map(|(_, quantity)| quantity).sum();
    let free = resource.quantity.saturating_sub(taken);
    if command.quantity > free {
        return Err(Refusal::ResourceTaken {
            free,
            here: elsewhere
                .iter()
                .filter(|(id, _)| *id == desk.id)
                .map(|(_, q)| q)
                .sum(),
            elsewhere: elsewhere
                .into_iter()
                .filter(|(id, _)| *id != desk.id)
                .collect(),
        });
    }
    desk.enter(Phase::Mobilise)?;
    emit(
        desk,
        ResourceUseEvent::Promised(ResourcePromised {
            promise: PromiseId::from(desk.order.id),
            resource: command.resource,
            quantity: command.quantity,
            purpose: command.purpose.clone(),
            until: command.until,
        }),
    );
    Ok(())
}

fn deploy(desk: &mut Desk, command: &DeployResource) -> Result<(), Refusal> {
    let promise = own(desk, command.promise)?;
    maybe("place", command.place.as_ref(), SHORT_BYTES_MAX)?;
    if promise.deployed {
        return Ok(());
    }
    emit(
        desk,
        ResourceUseEvent::Deployed(ResourceDeployed {
            promise: command.promise,
            place: command.place.clone(),
        }),
    );
    Ok(())
}

/// Gives it back, sent out or only promised; it is free again, here and elsewhere.
fn give_back(desk: &mut Desk, command: &ReturnResource) -> Result<(), Refusal> {
    own(desk, command.promise)?;
    maybe("remark", command.remark.as_ref(), SHORT_BYTES_MAX)?;
    emit(
        desk,
        ResourceUseEvent::Returned(ResourceReturned {
            promise: command.promise,
            remark: command.remark.clone(),
        }),
    );
    Ok(())
}

/// Says how much there is of something that is used up, and how fast; when it is empty follows.
fn report_stock(desk: &mut Desk, command: &ReportStock) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    key("stock", &command.stock)?;
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    plain("unit", &command.unit, TITLE_BYTES_MAX)?;
    maybe("source", command.source.as_ref(), SHORT_BYTES_MAX)?;
    let sound = |figure: f64| figure.is_finite() && figure >= 0.0;
    if !sound(command.amount) || !sound(command.per_hour) {
        return Err(Refusal::NotANumber);
    }
    let stocks = &desk.open_part()?.stocks;
    if !stocks.contains(&command.stock) {
        at_most("stocks", stocks.len() + 1, STOCKS_MAX)?;
    }
    desk.enter(Phase::Understand)?;
    emit(
        desk,
        ResourceUseEvent::StockReported(StockReported {
            stock: command.stock.clone(),
            name: command.name.clone(),
            unit: command.unit.clone(),
            amount: command.amount,
            per_hour: command.per_hour,
            source: command.source.clone(),
        }),
    );
    Ok(())
}

/// How much of a resource is promised in which incident.
fn promised(desk: &Desk, resource: ResourceId) -> Vec<(IncidentId, u32)> {
    let incidents = desk.world.incidents.iter();
    incidents
        .filter_map(|(id, incident)| {
            let promises = incident.promises.values();
            let of: u32 = promises
                .filter(|promise| promise.resource == resource)
                .map(|promise| promise.quantity)
                .sum();
            (of > 0).then_some((*id, of))
        })
        .collect()
}

/// A promise of the acting organisation that holds.
fn own<'a>(desk: &Desk<'a>, id: PromiseId) -> Result<&'a Promise, Refusal> {
    desk.permit(Operation::CarryOutMeasure)?;
    desk.open_part()?;
    let promise = desk.incident.promises.get(&id);
    let of = |promise: &&Promise| promise.organisation == desk.organisation;
    promise.filter(of).ok_or(Refusal::Unknown {
        what: Thing::Promise,
    })
}

fn emit(desk: &mut Desk, event: ResourceUseEvent) {
    desk.emit(Event::ResourceUse(event));
}

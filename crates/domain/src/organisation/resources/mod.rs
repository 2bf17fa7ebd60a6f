//! What an organisation has to send: boats, crews, beds, aggregates; and the agreements behind them
//!
//!
//! Lives with the organisation all year. How much of it is promised where is known to the incidents
//! it is promised in.

pub mod commands;
pub mod events;
mod state;

pub(crate) use state::evolve;
pub use state::{Resource, Resources};

use super::Organisation;
use crate::command::Order;
use crate::event::Event;
use crate::ids::ResourceId;
use crate::limits::{RESOURCES_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, plain};
use crate::refusal::{Refusal, Thing};
use commands::{RegisterResource, ResourceCommand, RetireResource, SetResourceFitness};
use events::{FitnessSet, ResourceEvent, ResourceRegistered, ResourceRetired};

/// Judges a command to the resources of an organisation that the actor may prepare for.
pub(super) fn decide(
    order: &Order,
    organisation: &Organisation,
    command: &ResourceCommand,
) -> Result<Event, Refusal> {
    let resources = &organisation.resources;
    let event = match command {
        ResourceCommand::Register(c) => register(order, resources, c)?,
        ResourceCommand::SetFitness(c) => set_fitness(resources, c)?,
        ResourceCommand::Retire(c) => retire(resources, c)?,
    };
    Ok(Event::Resource(event))
}

/// A new resource, or a known one anew.
fn register(
    order: &Order,
    resources: &Resources,
    command: &RegisterResource,
) -> Result<ResourceEvent, Refusal> {
    let what = &command.what;
    key("kind", &what.kind)?;
    plain("name", &what.name, TITLE_BYTES_MAX)?;
    plain("unit", &what.unit, TITLE_BYTES_MAX)?;
    if what.quantity == 0 {
        return Err(Refusal::Empty { field: "quantity" });
    }
    maybe("owner", what.owner.as_ref(), TITLE_BYTES_MAX)?;
    maybe("place", what.place.as_ref(), SHORT_BYTES_MAX)?;
    maybe("contact", what.contact.as_ref(), SHORT_BYTES_MAX)?;
    maybe("agreement", what.agreement.as_ref(), SHORT_BYTES_MAX)?;
    let resource = match command.resource {
        Some(resource) => known(resources, resource)?,
        None => {
            at_most("resources", resources.len() + 1, RESOURCES_MAX)?;
            ResourceId::from(order.id)
        }
    };
    let what = what.clone();
    Ok(ResourceEvent::Registered(ResourceRegistered {
        resource,
        what,
    }))
}

/// Out of order, or fit again. Quiet changes are refused: whoever says it wants it told.
fn set_fitness(
    resources: &Resources,
    command: &SetResourceFitness,
) -> Result<ResourceEvent, Refusal> {
    let resource = known(resources, command.resource)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if resources
        .get(&resource)
        .is_some_and(|known| known.fit == command.fit)
    {
        return Err(Refusal::NothingChanges);
    }
    Ok(ResourceEvent::FitnessSet(FitnessSet {
        resource,
        fit: command.fit,
        reason: command.reason.clone(),
    }))
}

fn retire(resources: &Resources, command: &RetireResource) -> Result<ResourceEvent, Refusal> {
    let resource = known(resources, command.resource)?;
    Ok(ResourceEvent::Retired(ResourceRetired { resource }))
}

fn known(resources: &Resources, id: ResourceId) -> Result<ResourceId, Refusal> {
    let unknown = Refusal::Unknown {
        what: Thing::Resource,
    };
    resources.contains_key(&id).then_some(id).ok_or(unknown)
}

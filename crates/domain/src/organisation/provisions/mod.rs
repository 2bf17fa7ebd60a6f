//! What is agreed and laid by beforehand: agreements (the regulation's § 5), shelters (tilfluktsrom)
//! with their inspections, stockpiles (beredskapslager) with minimum and expiry.
//!
//! What runs low, lapses or falls due is shown and never refused. This file knows nothing of incidents.

pub mod commands;
pub mod events;
mod state;

pub use state::Provisions;

use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{AgreementId, OrganisationId, ShelterId, StockpileId};
use crate::limits::{
    AGREEMENT_PARTIES_MAX, AGREEMENTS_MAX, INSPECT_EVERY_MONTHS_MAX, SHELTER_PLACES_MAX,
    SHELTERS_MAX, SHORT_BYTES_MAX, STOCKPILES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key,
    maybe, plain, within, words,
};
use crate::organisation::{Organisation, known_role, prepared};
use crate::refusal::{Refusal, Thing};
use crate::time::Timestamp;
use crate::words::Scope;
use crate::world::World;
use commands::{
    CountStockpile, EndAgreement, InspectShelter, ProvisionCommand, RegisterAgreement,
    RegisterShelter, RetireShelter, RetireStockpile, SetStockpile,
};
use events::{
    AgreementEnded, AgreementRegistered, ProvisionEvent, ShelterInspected, ShelterRegistered,
    ShelterRetired, StockpileCounted, StockpileRetired, StockpileSet, Terms,
};

/// Judges a command to what an organisation has agreed and laid by.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &ProvisionCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    use ProvisionCommand as C;
    let organisation = prepared(world, order, id)?;
    let at = order.occurred_at.unwrap_or(now);
    let event = match command {
        C::RegisterAgreement(command) => register_agreement(world, order, organisation, command)?,
        C::EndAgreement(command) => end_agreement(organisation, command)?,
        C::RegisterShelter(command) => register_shelter(order, organisation, command)?,
        C::InspectShelter(command) => inspect(organisation, command, at)?,
        C::RetireShelter(command) => retire_shelter(organisation, command)?,
        C::SetStockpile(command) => set_stockpile(order, organisation, command)?,
        C::CountStockpile(command) => count(organisation, command)?,
        C::RetireStockpile(command) => retire_stockpile(organisation, command)?,
    };
    Ok(vec![Decided {
        stream: Stream::Organisation(organisation.id),
        organisation: Some(organisation.id),
        occurred_at: at,
        noted_at: order.noted_at,
        scope: Scope::Own,
        event: Event::Provision(event),
    }])
}

fn register_agreement(
    world: &World,
    order: &Order,
    organisation: &Organisation,
    command: &RegisterAgreement,
) -> Result<ProvisionEvent, Refusal> {
    let terms = &command.terms;
    plain("name", &terms.name, TITLE_BYTES_MAX)?;
    words("about", &terms.about, TEXT_BYTES_MAX)?;
    maybe("others", terms.others.as_ref(), SHORT_BYTES_MAX)?;
    maybe("document", terms.document.as_ref(), SHORT_BYTES_MAX)?;
    at_most("with", terms.with.len(), AGREEMENT_PARTIES_MAX)?;
    parties(world, organisation, terms)?;
    if let Some(to) = terms.ends.filter(|ends| *ends <= terms.from) {
        let from = terms.from;
        return Err(Refusal::EndsBeforeItBegins { from, to });
    }
    let known = &organisation.provisions.agreements;
    let agreement = match command.agreement {
        Some(id) => known_agreement(organisation, id)?,
        None => {
            at_most("agreements", known.len() + 1, AGREEMENTS_MAX)?;
            AgreementId::from(order.id)
        }
    };
    Ok(ProvisionEvent::AgreementRegistered(AgreementRegistered {
        agreement,
        terms: terms.clone(),
    }))
}

/// An agreement is with somebody, and not with oneself.
fn parties(world: &World, organisation: &Organisation, terms: &Terms) -> Result<(), Refusal> {
    if terms.with.is_empty() && terms.others.is_none() {
        return Err(Refusal::Empty { field: "with" });
    }
    let known = &world.directory.organisations;
    let stranger = |id: &&OrganisationId| **id == organisation.id || !known.contains_key(id);
    match terms.with.iter().find(stranger) {
        Some(id) => Err(Refusal::UnknownOrganisation { id: *id }),
        None => Ok(()),
    }
}

fn end_agreement(
    organisation: &Organisation,
    command: &EndAgreement,
) -> Result<ProvisionEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    Ok(ProvisionEvent::AgreementEnded(AgreementEnded {
        agreement: known_agreement(organisation, command.agreement)?,
        reason: command.reason.clone(),
    }))
}

fn register_shelter(
    order: &Order,
    organisation: &Organisation,
    command: &RegisterShelter,
) -> Result<ProvisionEvent, Refusal> {
    let what = &command.what;
    plain("name", &what.name, TITLE_BYTES_MAX)?;
    words("place", &what.place, SHORT_BYTES_MAX)?;
    within("places", what.places.into(), 1, SHELTER_PLACES_MAX)?;
    let every = what.inspect_every_months.into();
    within("inspectEveryMonths", every, 1, INSPECT_EVERY_MONTHS_MAX)?;
    let shelter = match command.shelter {
        Some(id) => known_shelter(organisation, id)?.0,
        None => {
            let known = &organisation.provisions.shelters;
            at_most("shelters", known.len() + 1, SHELTERS_MAX)?;
            ShelterId::from(order.id)
        }
    };
    Ok(ProvisionEvent::ShelterRegistered(ShelterRegistered {
        shelter,
        what: what.clone(),
    }))
}

fn inspect(
    organisation: &Organisation,
    command: &InspectShelter,
    at: Timestamp,
) -> Result<ProvisionEvent, Refusal> {
    let (shelter, every_months) = known_shelter(organisation, command.shelter)?;
    maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
    if !command.sound && command.remark.is_none() {
        return Err(Refusal::ReasonNeeded { field: "remark" });
    }
    let next_by = command.next_by.unwrap_or(at.plus_months(every_months));
    if next_by <= at {
        let (field, given, now) = ("nextBy", next_by, at);
        return Err(Refusal::NotAhead { field, given, now });
    }
    Ok(ProvisionEvent::ShelterInspected(ShelterInspected {
        shelter,
        sound: command.sound,
        remark: command.remark.clone(),
        next_by,
    }))
}

fn retire_shelter(
    organisation: &Organisation,
    command: &RetireShelter,
) -> Result<ProvisionEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let (shelter, _) = known_shelter(organisation, command.shelter)?;
    let reason = command.reason.clone();
    let retired = ShelterRetired { shelter, reason };
    Ok(ProvisionEvent::ShelterRetired(retired))
}

fn set_stockpile(
    order: &Order,
    organisation: &Organisation,
    command: &SetStockpile,
) -> Result<ProvisionEvent, Refusal> {
    let what = &command.what;
    key("kind", &what.kind)?;
    plain("name", &what.name, TITLE_BYTES_MAX)?;
    plain("unit", &what.unit, TITLE_BYTES_MAX)?;
    maybe("place", what.place.as_ref(), SHORT_BYTES_MAX)?;
    if let Some(role) = &what.role {
        known_role(organisation, role)?;
    }
    let stockpile = match command.stockpile {
        Some(id) => known_stockpile(organisation, id)?,
        None => {
            let known = &organisation.provisions.stockpiles;
            at_most("stockpiles", known.len() + 1, STOCKPILES_MAX)?;
            StockpileId::from(order.id)
        }
    };
    Ok(ProvisionEvent::StockpileSet(StockpileSet {
        stockpile,
        what: what.clone(),
    }))
}

fn count(organisation: &Organisation, command: &CountStockpile) -> Result<ProvisionEvent, Refusal> {
    maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
    Ok(ProvisionEvent::StockpileCounted(StockpileCounted {
        stockpile: known_stockpile(organisation, command.stockpile)?,
        quantity: command.quantity,
        expires_at: command.expires_at,
        remark: command.remark.clone(),
    }))
}

fn retire_stockpile(
    organisation: &Organisation,
    command: &RetireStockpile,
) -> Result<ProvisionEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let stockpile = known_stockpile(organisation, command.stockpile)?;
    let reason = command.reason.clone();
    let retired = StockpileRetired { stockpile, reason };
    Ok(ProvisionEvent::StockpileRetired(retired))
}

fn known_agreement(organisation: &Organisation, id: AgreementId) -> Result<AgreementId, Refusal> {
    let known = organisation.provisions.agreements.contains_key(&id);
    let what = Thing::Agreement;
    known.then_some(id).ok_or(Refusal::Unknown { what })
}

fn known_shelter(organisation: &Organisation, id: ShelterId) -> Result<(ShelterId, u32), Refusal> {
    let every_months = organisation.provisions.shelters.get(&id);
    let what = Thing::Shelter;
    every_months
        .map(|every_months| (id, *every_months))
        .ok_or(Refusal::Unknown { what })
}

fn known_stockpile(organisation: &Organisation, id: StockpileId) -> Result<StockpileId, Refusal> {
    let known = organisation.provisions.stockpiles.contains(&id);
    let what = Thing::Stockpile;
    known.then_some(id).ok_or(Refusal::Unknown { what })
}

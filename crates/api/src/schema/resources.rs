//! What an organisation has to send, as itself and its centre know it.

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::{OrganisationId, ResourceId};

use super::directory::maybe_said;
use super::scalars::{DateTime, Id};
use super::services::Services;

/// Something an organisation has to send.
#[derive(SimpleObject)]
pub struct Resource {
    /// Its id.
    id: Id<ResourceId>,
    /// Kind of resource: a short key.
    kind: String,
    /// What it is called.
    name: String,
    /// How many there are.
    quantity: u32,
    /// Of what.
    unit: String,
    /// True when it can be used.
    fit: bool,
    /// Who owns it, when not the organisation.
    owner: Option<String>,
    /// Where it stands.
    place: Option<String>,
    /// Minutes from asking until it can leave.
    lead_min: Option<u32>,
    /// Whom to ask.
    contact: Option<String>,
    /// The agreement it comes by.
    agreement: Option<String>,
    /// When that agreement ends.
    agreement_ends: Option<DateTime>,
    /// True when the agreement has ended by now.
    agreement_expired: bool,
}

/// The resources of an organisation, by kind and name.
pub(super) fn of(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Vec<Resource>> {
    let services = Services::of(ctx)?;
    let (directory, now) = (services.engine.directory(), services.clock.now());
    let fit = |id: &ResourceId| {
        let known = directory.standing.organisations.get(&organisation);
        known
            .and_then(|known| known.resources.get(id))
            .is_some_and(|known| known.fit)
    };
    let mut resources = Vec::new();
    for (id, (_, what)) in directory
        .resources
        .iter()
        .filter(|(_, (of, _))| *of == organisation)
    {
        resources.push(Resource {
            id: Id(*id),
            kind: what.kind.clone(),
            name: what.name.clone(),
            quantity: what.quantity,
            unit: what.unit.clone(),
            fit: fit(id),
            owner: maybe_said(ctx, what.owner.as_ref())?,
            place: maybe_said(ctx, what.place.as_ref())?,
            lead_min: what.lead_min,
            contact: maybe_said(ctx, what.contact.as_ref())?,
            agreement: maybe_said(ctx, what.agreement.as_ref())?,
            agreement_ends: what.agreement_ends.map(DateTime),
            agreement_expired: what.agreement_ends.is_some_and(|ends| ends <= now),
        });
    }
    resources.sort_by(|a, b| (&a.kind, &a.name).cmp(&(&b.kind, &b.name)));
    Ok(resources)
}

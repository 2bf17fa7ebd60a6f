//! What a chapter of a plan leads to, by kind, id and name.

use async_graphql::{Context, Enum, ID, Result, SimpleObject};
use uuid::Uuid;
use varsko_domain::OrganisationId;
use varsko_domain::organisation::plans::events::PlanLink as Stored;
use varsko_picture::Directory;

use crate::schema::directory::said;
use crate::schema::services::Services;

/// What a chapter of a plan can lead to.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum PlanLinkKind {
    /// Tiltakskort: an action card.
    Card,
    /// Varslingsliste: a notification list.
    List,
    /// Ressurs: something there is to send.
    Resource,
    /// Vaktnummer: a number that is answered day and night.
    DutyNumber,
    /// Another plan.
    Plan,
    /// Avtale.
    Agreement,
    /// Tilfluktsrom.
    Shelter,
    /// Beredskapslager.
    Stockpile,
}

impl PlanLinkKind {
    /// The link of this kind to the thing with this id.
    pub(in crate::schema) fn to(self, id: Uuid) -> Stored {
        match self {
            Self::Card => Stored::Card(id.into()),
            Self::List => Stored::List(id.into()),
            Self::Resource => Stored::Resource(id.into()),
            Self::DutyNumber => Stored::DutyNumber(id.into()),
            Self::Plan => Stored::Plan(id.into()),
            Self::Agreement => Stored::Agreement(id.into()),
            Self::Shelter => Stored::Shelter(id.into()),
            Self::Stockpile => Stored::Stockpile(id.into()),
        }
    }
}

/// What a chapter of a plan leads to.
#[derive(SimpleObject)]
pub struct PlanLink {
    /// What kind of thing.
    kind: PlanLinkKind,
    /// Its id.
    id: ID,
    /// What it is called now; null for what is gone since.
    name: Option<String>,
}

impl PlanLink {
    pub(super) fn of(ctx: &Context<'_>, of: OrganisationId, link: Stored) -> Result<Self> {
        let directory = Services::of(ctx)?.engine.directory();
        let (kind, id) = match link {
            Stored::Card(id) => (PlanLinkKind::Card, id.0),
            Stored::List(id) => (PlanLinkKind::List, id.0),
            Stored::Resource(id) => (PlanLinkKind::Resource, id.0),
            Stored::DutyNumber(id) => (PlanLinkKind::DutyNumber, id.0),
            Stored::Plan(id) => (PlanLinkKind::Plan, id.0),
            Stored::Agreement(id) => (PlanLinkKind::Agreement, id.0),
            Stored::Shelter(id) => (PlanLinkKind::Shelter, id.0),
            Stored::Stockpile(id) => (PlanLinkKind::Stockpile, id.0),
        };
        Ok(Self {
            kind,
            id: ID(id.to_string()),
            name: name(ctx, &directory, of, link)?,
        })
    }
}

fn name(
    ctx: &Context<'_>,
    directory: &Directory,
    of: OrganisationId,
    link: Stored,
) -> Result<Option<String>> {
    let known = directory.standing.organisations.get(&of);
    let kept = directory.provisions.of(of);
    let plain = match link {
        Stored::Card(id) => {
            let newest = directory.cards.get(of, id).and_then(|card| card.newest());
            return newest.map(|card| said(ctx, &card.said.title)).transpose();
        }
        Stored::Plan(id) => {
            let newest = directory.plans.get(of, id).and_then(|plan| plan.newest());
            return newest.map(|plan| said(ctx, &plan.body.title)).transpose();
        }
        Stored::List(id) => known
            .and_then(|o| o.lists.get(&id))
            .map(|l| &l.defined.name),
        Stored::Resource(id) => directory.resources.get(&id).map(|(_, what)| &what.name),
        Stored::DutyNumber(id) => known
            .and_then(|o| o.roster.numbers.get(&id))
            .map(|n| &n.name),
        Stored::Agreement(id) => kept
            .and_then(|k| k.agreements.get(&id))
            .map(|a| &a.terms.name),
        Stored::Shelter(id) => kept.and_then(|k| k.shelters.get(&id)).map(|s| &s.what.name),
        Stored::Stockpile(id) => kept
            .and_then(|k| k.stockpiles.get(&id))
            .map(|s| &s.what.name),
    };
    Ok(plain.cloned())
}

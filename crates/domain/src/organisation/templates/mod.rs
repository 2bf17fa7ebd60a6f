//! Scenario templates: what an incident of one kind starts with, thought through beforehand.
//!
//! An organisation's own, in numbered versions that never change; those that come with the product
//! are written in the same shape, elsewhere. This file knows nothing of incidents: what using a
//! template does is `incident/template`.

pub mod commands;
pub mod events;

mod check;

pub use check::content as check;

use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{OrganisationId, TemplateId};
use crate::limits::{SHORT_BYTES_MAX, TEMPLATES_MAX, at_most, words};
use crate::organisation::{Organisation, cards, known_role, lists, permitted};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::Scope;
use crate::world::World;
use commands::{PublishTemplate, TemplateCommand, WithdrawTemplate};
use events::{PartContent, TemplateEvent, TemplatePublished, TemplateWithdrawn};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is remembered of a template.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// Number of the newest version, from 1.
    pub version: u32,
    /// No longer to be used.
    pub withdrawn: bool,
}

/// An organisation's templates by id.
pub type Templates = BTreeMap<TemplateId, Template>;

/// Takes one event of an organisation's templates in.
pub(crate) fn evolve(templates: &mut Templates, event: &TemplateEvent) {
    match event {
        TemplateEvent::Published(e) => {
            let version = e.version;
            let withdrawn = false;
            templates.insert(e.template, Template { version, withdrawn });
        }
        TemplateEvent::Withdrawn(e) => {
            if let Some(template) = templates.get_mut(&e.template) {
                template.withdrawn = true;
            }
        }
    }
}

/// Judges a command to an organisation's templates.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &TemplateCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let organisation = permitted(world, order, id, Operation::Prepare)?;
    let event = match command {
        TemplateCommand::Publish(command) => Some(publish(order, organisation, command)?),
        TemplateCommand::Withdraw(command) => withdraw(organisation, command)?,
    };
    let decided = event.map(|event| Decided {
        stream: Stream::Organisation(organisation.id),
        organisation: Some(organisation.id),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: Scope::Own,
        event: Event::Template(event),
    });
    Ok(decided.into_iter().collect())
}

/// Publishes a new template, or the next version of one; a withdrawn one is in use again with it.
fn publish(
    order: &Order,
    organisation: &Organisation,
    command: &PublishTemplate,
) -> Result<TemplateEvent, Refusal> {
    check(&command.content)?;
    for part in &command.content.parts {
        held(organisation, &part.what)?;
    }
    let (template, version) = match command.template {
        Some(id) => (id, known(organisation, id)?.version + 1),
        None => {
            at_most("templates", organisation.templates.len() + 1, TEMPLATES_MAX)?;
            (TemplateId::from(order.id), 1)
        }
    };
    Ok(TemplateEvent::Published(TemplatePublished {
        template,
        version,
        content: command.content.clone(),
    }))
}

/// What a part names of the organisation's own must be there when the template is published; that
/// it still is when the template is used is looked at then.
fn held(organisation: &Organisation, part: &PartContent) -> Result<(), Refusal> {
    use PartContent as P;
    match part {
        P::List(part) => {
            let list = part.list;
            list.map_or(Ok(()), |id| lists::in_use(organisation, id).map(|_| ()))
        }
        P::Card(part) => {
            known_role(organisation, &part.role)?;
            let card = part.card;
            card.map_or(Ok(()), |id| cards::in_use(organisation, id).map(|_| ()))
        }
        P::Role(part) => known_role(organisation, &part.role),
        P::Task(part) => known_role(organisation, &part.role),
        P::Body(_) | P::Question(_) | P::Indicator(_) | P::Area(_) | P::Reports(_) => Ok(()),
        P::Meeting(_) | P::Message(_) | P::Goal(_) | P::Focus(_) | P::Decision(_) => Ok(()),
    }
}

/// Takes a template out of use. Quiet when it is out.
fn withdraw(
    organisation: &Organisation,
    command: &WithdrawTemplate,
) -> Result<Option<TemplateEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if known(organisation, command.template)?.withdrawn {
        return Ok(None);
    }
    Ok(Some(TemplateEvent::Withdrawn(TemplateWithdrawn {
        template: command.template,
        reason: command.reason.clone(),
    })))
}

/// The template with this id, withdrawn or not.
fn known(organisation: &Organisation, id: TemplateId) -> Result<Template, Refusal> {
    let template = organisation.templates.get(&id).copied();
    template.ok_or(Refusal::Unknown {
        what: Thing::Template,
    })
}

/// The template with this id, which must not be withdrawn.
pub(crate) fn in_use(organisation: &Organisation, id: TemplateId) -> Result<Template, Refusal> {
    let template = known(organisation, id)?;
    if template.withdrawn {
        return Err(Refusal::TemplateWithdrawn);
    }
    Ok(template)
}

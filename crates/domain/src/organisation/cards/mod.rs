//! Action cards (tiltakskort): what an organisation has thought through beforehand, kept all year.
//!
//! A published version never changes: a card is changed by publishing its next version, and what runs
//! in an incident stays with the version it began with. A card whose review is overdue stays usable.
//! This file knows nothing of incidents.

pub mod commands;
pub mod events;

use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::{CardId, OrganisationId};
use crate::limits::{
    CARD_STEPS_MAX, CARDS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key,
    maybe, words,
};
use crate::organisation::{Organisation, about, known_role, permitted};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::Phase;
use crate::world::World;
use commands::{CardCommand, PublishCard, ReviewCard, WithdrawCard};
use events::{CardEvent, CardPublished, CardReviewed, CardWithdrawn};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is remembered of a card: its newest version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Number of the newest version, from 1.
    pub version: u32,
    /// Key of the responsible role.
    pub role: String,
    /// The phase of each step, in order.
    pub steps: Vec<Phase>,
    /// When it shall be looked at again.
    pub review_by: Timestamp,
    /// No longer to be begun with.
    pub withdrawn: bool,
}

/// An organisation's cards by id.
pub type Cards = BTreeMap<CardId, Card>;

/// Takes one event of an organisation's cards in.
pub(crate) fn evolve(cards: &mut Cards, event: &CardEvent) {
    match event {
        CardEvent::Published(e) => {
            let card = Card {
                version: e.version,
                role: e.role.clone(),
                steps: e.steps.iter().map(|step| step.phase).collect(),
                review_by: e.review_by,
                withdrawn: false,
            };
            cards.insert(e.card, card);
        }
        CardEvent::Reviewed(e) => {
            if let Some(card) = cards.get_mut(&e.card) {
                card.review_by = e.review_by;
            }
        }
        CardEvent::Withdrawn(e) => {
            if let Some(card) = cards.get_mut(&e.card) {
                card.withdrawn = true;
            }
        }
    }
}

/// Judges a command to an organisation's cards.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &CardCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let organisation = permitted(world, order, id, Operation::KeepCards)?;
    let event = match command {
        CardCommand::Publish(command) => Some(publish(order, organisation, command, now)?),
        CardCommand::Review(command) => Some(review(organisation, command, now)?),
        CardCommand::Withdraw(command) => withdraw(organisation, command)?,
    };
    let decided = event.map(|event| about(order, id, now, Event::Card(event)));
    Ok(decided.into_iter().collect())
}

/// Publishes a new card, or the next version of one; a withdrawn card is in use again with it.
fn publish(
    order: &Order,
    organisation: &Organisation,
    command: &PublishCard,
    now: Timestamp,
) -> Result<CardEvent, Refusal> {
    words("title", &command.title, TITLE_BYTES_MAX)?;
    words("goal", &command.goal, SHORT_BYTES_MAX)?;
    known_role(organisation, &command.role)?;
    if let Some(scenario) = &command.scenario {
        key("scenario", scenario)?;
    }
    if command.steps.is_empty() {
        return Err(Refusal::Empty { field: "steps" });
    }
    at_most("steps", command.steps.len(), CARD_STEPS_MAX)?;
    for step in &command.steps {
        words("text", &step.text, SHORT_BYTES_MAX)?;
        if step.phase > Phase::Normalise {
            return Err(Refusal::PhaseNeedsItsOwnAct { phase: step.phase });
        }
    }
    ahead(command.review_by, now)?;
    let (card, version) = match command.card {
        Some(id) => (id, card(organisation, id)?.version + 1),
        None => {
            at_most("cards", organisation.cards.len() + 1, CARDS_MAX)?;
            (CardId::from(order.id), 1)
        }
    };
    Ok(CardEvent::Published(CardPublished {
        card,
        version,
        title: command.title.clone(),
        goal: command.goal.clone(),
        role: command.role.clone(),
        scenario: command.scenario.clone(),
        steps: command.steps.clone(),
        review_by: command.review_by,
    }))
}

/// Says that the newest version still holds, and until when.
fn review(
    organisation: &Organisation,
    command: &ReviewCard,
    now: Timestamp,
) -> Result<CardEvent, Refusal> {
    let reviewed = in_use(organisation, command.card)?;
    maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
    ahead(command.review_by, now)?;
    Ok(CardEvent::Reviewed(CardReviewed {
        card: command.card,
        version: reviewed.version,
        review_by: command.review_by,
        remark: command.remark.clone(),
    }))
}

/// Takes a card out of use. Quiet when it is out.
fn withdraw(
    organisation: &Organisation,
    command: &WithdrawCard,
) -> Result<Option<CardEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if card(organisation, command.card)?.withdrawn {
        return Ok(None);
    }
    Ok(Some(CardEvent::Withdrawn(CardWithdrawn {
        card: command.card,
        reason: command.reason.clone(),
    })))
}

/// The card with this id, withdrawn or not.
fn card(organisation: &Organisation, id: CardId) -> Result<&Card, Refusal> {
    let card = organisation.cards.get(&id);
    card.ok_or(Refusal::Unknown { what: Thing::Card })
}

/// The card with this id, which must not be withdrawn.
pub(crate) fn in_use(organisation: &Organisation, id: CardId) -> Result<&Card, Refusal> {
    let card = card(organisation, id)?;
    if card.withdrawn {
        return Err(Refusal::CardWithdrawn);
    }
    Ok(card)
}

/// A review must lie ahead.
fn ahead(given: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if given > now {
        return Ok(());
    }
    let field = "reviewBy";
    Err(Refusal::NotAhead { field, given, now })
}

//! Opening, watching, dismissing, returning to normal, closing and reopening.

use super::commands::{Dismiss, Normalise, OpenIncident, PlaceUnderObservation, Reopen};
use super::desk::Desk;
use super::events::{
    BodyStoodDown, Dismissed, NormalisationDecided, Opened, ParticipationStarted,
    PlacedUnderObservation, Reopened,
};
use super::left_open::{LeftOpen, NormaliseEvent};
use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{IncidentId, OrganisationId};
use crate::limits::{
    PARTICIPANTS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, words,
};
use crate::refusal::Refusal;
use crate::rights::{Operation, Relation, may};
use crate::time::Timestamp;
use crate::words::{Body, Phase, Scope};
use crate::world::World;
use std::collections::BTreeSet;

/// Opens an incident; a title is enough. An operations centre that opens it for one it serves
/// takes part beside it.
pub(crate) fn open(
    world: &World,
    order: &Order,
    open: &OpenIncident,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let own = order.actor.organisation;
    let lead = order.organisation.unwrap_or(own);
    may_open(world, order, lead)?;
    words("title", &open.title, TITLE_BYTES_MAX)?;
    maybe("potential", open.potential.as_ref(), TEXT_BYTES_MAX)?;
    maybe("place", open.place.as_ref(), SHORT_BYTES_MAX)?;
    open.kind
        .as_deref()
        .map_or(Ok(()), |kind| key("kind", kind))?;
    at_most("participants", open.participants.len(), PARTICIPANTS_MAX)?;

    let mut others: BTreeSet<OrganisationId> = open.participants.iter().copied().collect();
    if world.directory.organisations.contains_key(&own) {
        others.insert(own);
    }
    others.remove(&lead);
    // The lead is one more.
    at_most("participants", others.len() + 1, PARTICIPANTS_MAX)?;
    if let Some(id) = others
        .iter()
        .find(|id| !world.directory.organisations.contains_key(id))
    {
        return Err(Refusal::UnknownOrganisation { id: *id });
    }

    let opened = Opened {
        title: open.title.clone(),
        kind: open.kind.clone(),
        severity: open.severity,
        potential: open.potential.clone(),
        place: open.place.clone(),
        exercise: open.exercise,
        lead,
    };
    Ok(opening(order, opened, others, now))
}

/// An incident named after the order opens, and the `others` take part beside its lead.
pub(crate) fn opening(
    order: &Order,
    opened: Opened,
    others: BTreeSet<OrganisationId>,
    now: Timestamp,
) -> Vec<Decided> {
    let lead = opened.lead;
    let event = |event| Decided {
        stream: Stream::Incident(IncidentId::from(order.id)),
        organisation: Some(lead),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: order.scope.unwrap_or(Scope::Participants),
        event,
    };
    let joined = others.into_iter().map(|organisation| {
        let started = ParticipationStarted {
            organisation,
            reason: None,
        };
        event(Event::ParticipationStarted(started))
    });
    std::iter::once(event(Event::IncidentOpened(opened)))
        .chain(joined)
        .collect()
}

fn may_open(world: &World, order: &Order, lead: OrganisationId) -> Result<(), Refusal> {
    if !world.directory.organisations.contains_key(&lead) {
        return Err(Refusal::UnknownOrganisation { id: lead });
    }
    let relation = Relation::of(&order.actor, lead, &BTreeSet::new(), &world.directory);
    if may(order.actor.role, Operation::OpenIncident, relation) {
        return Ok(());
    }
    Err(Refusal::NotPermitted {
        operation: Operation::OpenIncident,
        role: order.actor.role,
        organisation: world.directory.short_name(lead),
    })
}

/// Watches without notifying anyone yet; once someone is notified it is past watching.
pub(super) fn observe(desk: &mut Desk, command: &PlaceUnderObservation) -> Result<(), Refusal> {
    desk.permit(Operation::Observe)?;
    let part = desk.open_part()?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if part.current != Phase::Detected {
        return Err(Refusal::PhaseAlreadyReached {
            phase: part.current,
        });
    }
    desk.emit(Event::PlacedUnderObservation(PlacedUnderObservation {
        reason: command.reason.clone(),
        review_at: command.review_at,
    }));
    Ok(())
}

/// Judges it not to be an incident: the lead's judgement, since it ends the incident for everyone.
/// Quiet when that is already so.
pub(super) fn dismiss(desk: &mut Desk, command: &Dismiss) -> Result<(), Refusal> {
    desk.permit_lead(Operation::Dismiss)?;
    if desk.incident.dismissed {
        return Ok(());
    }
    desk.open_part()?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    desk.emit(Event::IncidentDismissed(Dismissed {
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Decides the return to normal, in writing. What is still open is told beside it, and the
/// bodies are stood down where that is asked.
pub(super) fn normalise(desk: &mut Desk, command: &Normalise) -> Result<(), Refusal> {
    let capacity = desk.authority(Operation::Normalise)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    maybe("handedOver", command.handed_over.as_ref(), TEXT_BYTES_MAX)?;
    desk.go_to(Phase::Normalise)?;
    desk.emit(Event::NormalisationDecided(NormalisationDecided {
        text: command.text.clone(),
        handed_over: command.handed_over.clone(),
        capacity,
    }));
    let left_open = LeftOpen::of(desk.incident, desk.organisation);
    if !left_open.is_empty() {
        desk.emit(Event::Normalise(NormaliseEvent::LeftOpen(left_open)));
    }
    if command.stand_down {
        stand_down(desk, desk.part()?.bodies.clone());
    }
    Ok(())
}

/// Closes the organisation's part; every closed incident owes an evaluation, a duty log
/// does not. Quiet when closed.
pub(super) fn close(desk: &mut Desk) -> Result<(), Refusal> {
    if desk.incident.duty_log.is_some() {
        desk.permit(Operation::Log)?;
    } else {
        desk.authority(Operation::Close)?;
    }
    let part = desk.part()?;
    if part.closed() {
        return Ok(());
    }
    let mut centres = desk.incident.eps.values();
    if centres.any(|eps| eps.organisation == desk.organisation && eps.closed_by.is_none()) {
        return Err(Refusal::EpsStillOpen);
    }
    let bodies = part.bodies.clone();
    desk.go_to(Phase::Closed)?;
    stand_down(desk, bodies);
    Ok(())
}

/// Nobody sits on in a part that is over: special powers end with it.
fn stand_down(desk: &mut Desk, bodies: BTreeSet<Body>) {
    for body in bodies {
        desk.emit(Event::BodyStoodDown(BodyStoodDown { body, reason: None }));
    }
}

/// Opens a closed part again, or for the lead a dismissed incident.
pub(super) fn reopen(desk: &mut Desk, command: &Reopen) -> Result<(), Refusal> {
    desk.permit(Operation::Reopen)?;
    let part = desk.part()?;
    if desk.incident.dismissed {
        desk.permit_lead(Operation::Reopen)?;
    } else if !part.closed() {
        return Err(Refusal::NotClosed);
    }
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let newest_open = part
        .reached
        .iter()
        .copied()
        .rfind(|phase| *phase <= Phase::Handle);
    let phase = command.phase.or(newest_open).unwrap_or(Phase::Detected);
    if !part.reached.contains(&phase) || phase >= Phase::Closed {
        return Err(Refusal::NothingToReturnTo {
            phase,
            current: part.current,
        });
    }
    desk.emit(Event::IncidentReopened(Reopened {
        phase,
        reason: command.reason.clone(),
    }));
    Ok(())
}

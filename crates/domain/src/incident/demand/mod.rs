//! Requests from above: from the county governor or DSB, tracked until they know that it was
//! received, and until they have what they asked for.
//!
//! In the storm Dagmar all of them were dropped; what is not answered in time tells of itself.

pub mod commands;
pub mod events;
pub mod state;

use self::commands::{AcknowledgeDemand, Complete, DemandCommand, Receive};
use self::events::{Acknowledged, Completed, DemandEvent, Late, Received};
use self::state::Demand;
use super::desk::Desk;
use crate::event::Event;
use crate::ids::DemandId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;

/// Judges a command about requests from above.
pub(super) fn decide(desk: &mut Desk, command: &DemandCommand) -> Result<(), Refusal> {
    match command {
        DemandCommand::Receive(command) => receive(desk, command),
        DemandCommand::Acknowledge(command) => acknowledge(desk, command),
        DemandCommand::Complete(command) => complete(desk, command),
    }
}

/// Notes a request. Whoever keeps the log may take it in, also after its deadline has passed.
fn receive(desk: &mut Desk, command: &Receive) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    words("from", &command.from, TITLE_BYTES_MAX)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    maybe("reference", command.reference.as_ref(), TITLE_BYTES_MAX)?;
    emit(
        desk,
        DemandEvent::Received(Received {
            demand: DemandId::from(desk.order.id),
            from: command.from.clone(),
            text: command.text.clone(),
            reference: command.reference.clone(),
            channel: command.channel,
            deadline: command.deadline,
        }),
    );
    Ok(())
}

/// Says that they know it was received. Quiet when that is known.
fn acknowledge(desk: &mut Desk, command: &AcknowledgeDemand) -> Result<(), Refusal> {
    desk.permit(Operation::AnswerDemand)?;
    desk.open_part()?;
    maybe("how", command.how.as_ref(), SHORT_BYTES_MAX)?;
    if known_demand(desk, command.demand)?.acknowledged {
        return Ok(());
    }
    emit(
        desk,
        DemandEvent::Acknowledged(Acknowledged {
            demand: command.demand,
            how: command.how.clone(),
        }),
    );
    Ok(())
}

/// Says that they have what they asked for, once.
fn complete(desk: &mut Desk, command: &Complete) -> Result<(), Refusal> {
    desk.permit(Operation::AnswerDemand)?;
    desk.open_part()?;
    words("answer", &command.answer, TEXT_BYTES_MAX)?;
    if known_demand(desk, command.demand)?.completed {
        return Err(Refusal::AlreadySettled);
    }
    emit(
        desk,
        DemandEvent::Completed(Completed {
            demand: command.demand,
            answer: command.answer.clone(),
        }),
    );
    Ok(())
}

/// Nobody has answered in time; told to those who know of the request.
pub(super) fn late(desk: &mut Desk, demand: DemandId) -> Result<(), Refusal> {
    let Some(known) = desk.incident.demands.get(&demand).copied() else {
        return Ok(());
    };
    let unacknowledged = !known.acknowledged;
    let late = DemandEvent::Late(Late {
        demand,
        unacknowledged,
    });
    desk.emit_beside(known.line, Event::Demand(late))
}

fn emit(desk: &mut Desk, event: DemandEvent) {
    desk.emit(Event::Demand(event));
}

/// A request that was put to the organisation.
pub(super) fn known_demand(desk: &Desk, id: DemandId) -> Result<Demand, Refusal> {
    let found = desk.incident.demands.get(&id).copied();
    let known = found.filter(|demand| demand.organisation == desk.organisation);
    known.ok_or(Refusal::Unknown {
        what: Thing::Demand,
    })
}

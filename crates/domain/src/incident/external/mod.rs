//! Requests to external authorities, with what became of them.
//!
//! Only the police order an evacuation and send a Nødvarsel. Nothing here does either: it is noted
//! who was asked for what, how, and what they said and did.

pub mod commands;
pub mod events;
pub mod state;

use self::commands::{AskAuthority, ExternalAnswer, ExternalCommand, NoteAnswer};
use self::events::{
    Asked, CarriedOut, ExternalEvent, Granted, Received, Refused, Unanswered, Withdrawn,
};
use self::state::External;
use super::desk::Desk;
use crate::event::Event;
use crate::ids::ExternalId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::words::{Authority, ExternalMatter, ExternalStage};

/// Judges a command about requests to external authorities.
pub(super) fn decide(desk: &mut Desk, command: &ExternalCommand) -> Result<(), Refusal> {
    match command {
        ExternalCommand::Ask(command) => ask(desk, command),
        ExternalCommand::Answer(command) => answer(desk, command),
    }
}

/// Notes that an authority was asked. Asking for help is never held back by the sequence.
fn ask(desk: &mut Desk, command: &AskAuthority) -> Result<(), Refusal> {
    desk.permit(Operation::AskAuthority)?;
    desk.open_part()?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    maybe("addressee", command.addressee.as_ref(), TITLE_BYTES_MAX)?;
    maybe("askedBy", command.asked_by.as_ref(), TITLE_BYTES_MAX)?;
    let polices = matches!(
        command.matter,
        ExternalMatter::Evacuation | ExternalMatter::PublicWarning
    );
    if polices && command.authority != Authority::Police {
        return Err(Refusal::ForThePolice);
    }
    emit(
        desk,
        ExternalEvent::Asked(Asked {
            request: ExternalId::from(desk.order.id),
            authority: command.authority,
            addressee: command.addressee.clone(),
            matter: command.matter,
            text: command.text.clone(),
            asked_by: command.asked_by.clone(),
            channel: command.channel,
            needed_by: command.needed_by,
        }),
    );
    Ok(())
}

/// Notes what the authority said or did, when the order says it happened.
fn answer(desk: &mut Desk, command: &NoteAnswer) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    maybe("by", command.by.as_ref(), TITLE_BYTES_MAX)?;
    let (request, by) = (command.request, command.by.clone());
    use ExternalStage as S;
    let (from, event): (&[ExternalStage], ExternalEvent) = match &command.answer {
        ExternalAnswer::Received => (
            &[S::Asked],
            ExternalEvent::Received(Received { request, by }),
        ),
        ExternalAnswer::Granted { note } => {
            maybe("note", note.as_ref(), TEXT_BYTES_MAX)?;
            let note = note.clone();
            (
                &[S::Asked, S::Received, S::Refused],
                ExternalEvent::Granted(Granted { request, by, note }),
            )
        }
        ExternalAnswer::Refused { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            (
                &[S::Asked, S::Received, S::Granted],
                ExternalEvent::Refused(Refused {
                    request,
                    by,
                    reason,
                }),
            )
        }
        ExternalAnswer::CarriedOut { result } => {
            maybe("result", result.as_ref(), TEXT_BYTES_MAX)?;
            let result = result.clone();
            (
                &[S::Asked, S::Received, S::Granted],
                ExternalEvent::CarriedOut(CarriedOut {
                    request,
                    by,
                    result,
                }),
            )
        }
        ExternalAnswer::Withdrawn { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            (
                &[S::Asked, S::Received, S::Granted],
                ExternalEvent::Withdrawn(Withdrawn { request, reason }),
            )
        }
    };
    at_stage(desk, request, from)?;
    emit(desk, event);
    Ok(())
}

/// There was no answer by the time it was needed; told to those who know of the request.
pub(super) fn unanswered(desk: &mut Desk, request: ExternalId) -> Result<(), Refusal> {
    let event = Event::External(ExternalEvent::Unanswered(Unanswered { request }));
    match desk.incident.externals.get(&request) {
        Some(known) => desk.emit_beside(known.line, event),
        None => Ok(()),
    }
}

fn emit(desk: &mut Desk, event: ExternalEvent) {
    desk.emit(Event::External(event));
}

fn at_stage(desk: &Desk, id: ExternalId, stages: &[ExternalStage]) -> Result<(), Refusal> {
    desk.open_part()?;
    let found = desk.incident.externals.get(&id);
    let known = found.filter(|external: &&External| external.organisation == desk.organisation);
    let stage = known
        .ok_or(Refusal::Unknown {
            what: Thing::External,
        })?
        .stage;
    if stages.contains(&stage) {
        return Ok(());
    }
    Err(Refusal::WrongStage {
        stands: Stands::External(stage),
        allowed: next_steps(stage),
    })
}

/// What can be noted of a request where it stands, named as the API names it.
const fn next_steps(stage: ExternalStage) -> &'static [&'static str] {
    match stage {
        ExternalStage::Asked => &["RECEIVED", "GRANTED", "REFUSED", "CARRIED_OUT", "WITHDRAWN"],
        ExternalStage::Received => &["GRANTED", "REFUSED", "CARRIED_OUT", "WITHDRAWN"],
        ExternalStage::Granted => &["REFUSED", "CARRIED_OUT", "WITHDRAWN"],
        ExternalStage::Refused => &["GRANTED", "askAuthority"],
        ExternalStage::CarriedOut | ExternalStage::Withdrawn => &["askAuthority"],
    }
}

//! Asking others for help (bistand): who asks, pays, unless something else is agreed.
//!
//! `Asked → Received → Granted | Refused → Delivered → Returned`. A helper that takes part in the
//! incident answers for itself; for one that does not, the asking organisation records what it was
//! told. When several are hit, the county governor may say who comes first.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::ids::AssistanceId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{Helper, Phase, Scope};
use commands::{
    AnswerAssistance, AskAssistance, AssistanceCommand, AssistanceStep, RankAssistance,
};
use events::{
    AssistanceAsked, AssistanceDelivered, AssistanceEvent, AssistanceGranted, AssistanceRanked,
    AssistanceReceived, AssistanceRefused, AssistanceReturned,
};
use state::Assistance;

pub(super) fn decide(desk: &mut Desk, command: &AssistanceCommand) -> Result<(), Refusal> {
    match command {
        AssistanceCommand::Ask(command) => ask(desk, command),
        AssistanceCommand::Answer(command) => answer(desk, command),
        AssistanceCommand::Rank(command) => rank(desk, command),
    }
}

/// Asks for help. What goes through the county governor can be read there.
fn ask(desk: &mut Desk, command: &AskAssistance) -> Result<(), Refusal> {
    desk.permit(Operation::AskAssistance)?;
    desk.open_part()?;
    words("need", &command.need, TEXT_BYTES_MAX)?;
    maybe("name", command.name.as_ref(), TITLE_BYTES_MAX)?;
    maybe("payment", command.payment.as_ref(), SHORT_BYTES_MAX)?;
    if let Some(id) = command.organisation {
        if !desk.world.directory.organisations.contains_key(&id) {
            return Err(Refusal::UnknownOrganisation { id });
        }
    } else if command.name.is_none() {
        return Err(Refusal::Empty { field: "name" });
    }
    if let Some(by) = command.needed_by {
        desk.ahead("neededBy", by)?;
    }
    desk.enter(Phase::Mobilise)?;
    let asked = AssistanceEvent::Asked(AssistanceAsked {
        assistance: AssistanceId::from(desk.order.id),
        helper: command.helper,
        organisation: command.organisation,
        name: command.name.clone(),
        need: command.need.clone(),
        needed_by: command.needed_by,
        payment: command.payment.clone(),
    });
    emit(desk, command.helper, asked);
    Ok(())
}

fn answer(desk: &mut Desk, command: &AnswerAssistance) -> Result<(), Refusal> {
    let asked = known(desk, command.assistance)?;
    let helps = asked.helper_is == Some(desk.organisation);
    desk.permit(Operation::AskAssistance)?;
    desk.open_part()?;
    if !helps && asked.organisation != desk.organisation {
        return Err(Refusal::Unknown {
            what: Thing::Assistance,
        });
    }
    let step = command.step.stage();
    if step == asked.stage {
        return Ok(());
    }
    if !asked.stage.leads_to(step) {
        return Err(Refusal::AssistanceStage { stage: asked.stage });
    }
    let event = event(command)?;
    emit(desk, asked.helper, event);
    Ok(())
}

fn event(command: &AnswerAssistance) -> Result<AssistanceEvent, Refusal> {
    let assistance = command.assistance;
    let note = command.note.clone();
    maybe("note", note.as_ref(), SHORT_BYTES_MAX)?;
    Ok(match &command.step {
        AssistanceStep::Received => {
            AssistanceEvent::Received(AssistanceReceived { assistance, note })
        }
        AssistanceStep::Granted { eta } => {
            let eta = *eta;
            AssistanceEvent::Granted(AssistanceGranted {
                assistance,
                eta,
                note,
            })
        }
        AssistanceStep::Refused => {
            let reason = note.ok_or(Refusal::ReasonNeeded { field: "note" })?;
            AssistanceEvent::Refused(AssistanceRefused { assistance, reason })
        }
        AssistanceStep::Delivered => {
            AssistanceEvent::Delivered(AssistanceDelivered { assistance, note })
        }
        AssistanceStep::Returned => {
            AssistanceEvent::Returned(AssistanceReturned { assistance, note })
        }
    })
}

/// The county governor says in which order requests are met.
fn rank(desk: &mut Desk, command: &RankAssistance) -> Result<(), Refusal> {
    desk.permit(Operation::RankAssistance)?;
    let asked = known(desk, command.assistance)?;
    if asked.organisation != desk.organisation || asked.helper != Helper::CountyGovernor {
        return Err(Refusal::Unknown {
            what: Thing::Assistance,
        });
    }
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if command.rank == 0 {
        return Err(Refusal::Empty { field: "rank" });
    }
    emit(
        desk,
        asked.helper,
        AssistanceEvent::Ranked(AssistanceRanked {
            assistance: command.assistance,
            rank: command.rank,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// A request on a line the actor may read; any other is as unknown as one that was never made.
fn known(desk: &Desk, id: AssistanceId) -> Result<Assistance, Refusal> {
    let asked = desk.incident.assistance.get(&id);
    let asked = asked.filter(|asked| desk.line(asked.line).is_ok());
    asked.copied().ok_or(Refusal::Unknown {
        what: Thing::Assistance,
    })
}

fn emit(desk: &mut Desk, helper: Helper, event: AssistanceEvent) {
    let scope = desk.order.scope.unwrap_or(Scope::Participants);
    let scope = match helper {
        Helper::CountyGovernor => scope.max(Scope::County),
        Helper::Neighbour | Helper::CivilDefence | Helper::Voluntary | Helper::Other => scope,
    };
    desk.emit_to(scope, Event::Assistance(event));
}

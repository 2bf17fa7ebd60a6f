//! Action cards (tiltakskort) in use: each pinned to the version it began with, step by step.
//!
//! A step belongs to the phase its card gives it, and doing it is acting in that phase. What
//! was left open when the card was put away is named, for the evaluation.

pub mod commands;
pub mod events;
pub mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::ids::CardRunId;
use crate::limits::{CARD_RUNS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, maybe, words};
use crate::organisation::cards;
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{CardStepState, Phase};
use commands::{CardRunCommand, CardStepChange, CloseCard, ProgressCard, RunCard};
use events::{
    CardRunClosed, CardRunEvent, CardRunStarted, StepDone, StepNotApplicable, StepReopened,
};
use state::CardRun;

/// Judges a command about a card in use.
pub(super) fn decide(desk: &mut Desk, command: &CardRunCommand) -> Result<(), Refusal> {
    desk.permit(Operation::RunCard)?;
    desk.open_part()?;
    match command {
        CardRunCommand::Run(command) => run(desk, command),
        CardRunCommand::Progress(command) => progress(desk, command),
        CardRunCommand::Close(command) => close(desk, command),
    }
}

/// Begins with the newest version of a card, also one whose review is overdue: that is noted.
fn run(desk: &mut Desk, command: &RunCard) -> Result<(), Refusal> {
    let card = cards::in_use(desk.organisation()?, command.card)?;
    at_most("cards", desk.incident.cards.len() + 1, CARD_RUNS_MAX)?;
    let started = CardRunStarted {
        run: CardRunId::from(desk.order.id),
        card: command.card,
        version: card.version,
        role: card.role.clone(),
        steps: card.steps.clone(),
        overdue: card.review_by <= desk.happened_at(),
    };
    desk.emit(Event::CardRun(CardRunEvent::Started(started)));
    Ok(())
}

/// Moves one step. Quiet when it stands there and nothing is added.
fn progress(desk: &mut Desk, command: &ProgressCard) -> Result<(), Refusal> {
    let (run, step) = (command.run, command.step);
    let (phase, state) = open_run(desk, run)?.step(step)?;
    let event = match &command.to {
        CardStepChange::Done { note } => {
            maybe("note", note.as_ref(), TEXT_BYTES_MAX)?;
            if state == CardStepState::Done && note.is_none() {
                return Ok(());
            }
            // The return to normal is decided by an act of its own, not by ticking a box.
            if phase < Phase::Normalise {
                desk.enter(phase)?;
            }
            let note = note.clone();
            CardRunEvent::StepDone(StepDone {
                run,
                step,
                phase,
                note,
            })
        }
        CardStepChange::NotApplicable { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            CardRunEvent::StepNotApplicable(StepNotApplicable {
                run,
                step,
                phase,
                reason,
            })
        }
        CardStepChange::Reopen { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            if state == CardStepState::Open {
                return Ok(());
            }
            let reason = reason.clone();
            CardRunEvent::StepReopened(StepReopened {
                run,
                step,
                phase,
                reason,
            })
        }
    };
    desk.emit(Event::CardRun(event));
    Ok(())
}

/// Puts a card away. Steps left open are named, and then the reason is needed. Quiet when it is away.
fn close(desk: &mut Desk, command: &CloseCard) -> Result<(), Refusal> {
    let run = known_run(desk, command.run)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if run.closed {
        return Ok(());
    }
    let open = run.open_steps();
    if !open.is_empty() && command.reason.is_none() {
        return Err(Refusal::ReasonNeeded { field: "reason" });
    }
    desk.emit(Event::CardRun(CardRunEvent::Closed(CardRunClosed {
        run: command.run,
        open,
        reason: command.reason.clone(),
    })));
    Ok(())
}

fn known_run<'a>(desk: &Desk<'a>, id: CardRunId) -> Result<&'a CardRun, Refusal> {
    let run = desk.incident.cards.get(&id);
    run.filter(|run| run.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::CardRun,
        })
}

fn open_run<'a>(desk: &Desk<'a>, id: CardRunId) -> Result<&'a CardRun, Refusal> {
    let run = known_run(desk, id)?;
    if run.closed {
        return Err(Refusal::CardRunClosed);
    }
    Ok(run)
}

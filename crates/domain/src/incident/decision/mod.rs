//! Decisions of the crisis leadership: a question, a choice, and what it rests on.
//!
//! Anyone who prepares may put a question up; only who holds the authority decides it, as holder or
//! shown as deputy, while the leadership is activated.

pub mod commands;
pub mod events;
pub mod state;

use self::commands::{Decide, DecisionCommand, LinkMeasure, Review, Want, Withdraw};
use self::events::{
    DecisionEvent, Late, Made, MeasureLinked, ReviewDue, Reviewed, Wanted, Withdrawn,
};
use self::state::Decision;
use super::desk::Desk;
use crate::event::Event;
use crate::ids::{DecisionId, MeetingId};
use crate::limits::{
    OPTIONS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, maybe, words,
};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::text::Text;
use crate::words::{Body, Capacity, DecisionStage, Phase};

/// Judges a command about decisions.
pub(super) fn decide(desk: &mut Desk, command: &DecisionCommand) -> Result<(), Refusal> {
    match command {
        DecisionCommand::Want(command) => want(desk, command),
        DecisionCommand::Decide(command) => make(desk, command),
        DecisionCommand::Review(command) => review(desk, command),
        DecisionCommand::Withdraw(command) => withdraw(desk, command),
        DecisionCommand::LinkMeasure(command) => link(desk, command),
    }
}

/// Puts a question up. Asking is never held back by the sequence.
fn want(desk: &mut Desk, command: &Want) -> Result<(), Refusal> {
    desk.permit(Operation::WantDecision)?;
    desk.open_part()?;
    words("question", &command.question, TEXT_BYTES_MAX)?;
    check_options(&command.options)?;
    rests_on(desk, &command.entries)?;
    if let Some(needed_by) = command.needed_by {
        desk.ahead("neededBy", needed_by)?;
    }
    emit(
        desk,
        DecisionEvent::Wanted(Wanted {
            decision: DecisionId::from(desk.order.id),
            question: command.question.clone(),
            options: command.options.clone(),
            needed_by: command.needed_by,
            entries: command.entries.clone(),
        }),
    );
    Ok(())
}

/// Makes a decision, about a question put up or a new one.
fn make(desk: &mut Desk, command: &Decide) -> Result<(), Refusal> {
    let capacity = desk.authority(Operation::Decide)?;
    let outside_activation = activation(desk)?;
    check(desk, command)?;
    let (decision, options) = subject(desk, command)?;
    if let Some(option) = command.option
        && !(1..=options).contains(&option)
    {
        return Err(Refusal::UnknownOption { option, options });
    }
    if let Some(superseded) = command.supersedes {
        at_stage(desk, superseded, &[DecisionStage::Made])?;
    }
    // Pinned before what reaching the phase may add.
    let from_line = desk.incident.lines.newest();
    desk.enter(Phase::Handle)?;
    emit(
        desk,
        DecisionEvent::Made(made(
            command,
            decision,
            capacity,
            outside_activation,
            from_line,
        )),
    );
    Ok(())
}

fn made(
    command: &Decide,
    decision: DecisionId,
    capacity: Capacity,
    outside_activation: Option<Text>,
    from_line: u32,
) -> Made {
    Made {
        decision,
        question: command.question.clone(),
        options: command.options.clone(),
        choice: command.choice.clone(),
        option: command.option,
        reason: command.reason.clone(),
        capacity,
        authority: command.authority.clone(),
        outside_activation,
        review_at: command.review_at,
        entries: command.entries.clone(),
        from_line,
        seen_at: command.seen_at,
        meeting: command.meeting,
        supersedes: command.supersedes,
    }
}

/// Nothing while the crisis leadership is activated; otherwise the stated reason why lives could
/// not wait for that, without which there is no decision.
fn activation(desk: &Desk) -> Result<Option<Text>, Refusal> {
    if desk.open_part()?.bodies.contains(&Body::Leadership) {
        return Ok(None);
    }
    let Some(reason) = &desk.order.skipping else {
        return Err(Refusal::OutsideActivation);
    };
    words("skipping", reason, SHORT_BYTES_MAX)?;
    Ok(Some(reason.clone()))
}

fn check(desk: &Desk, command: &Decide) -> Result<(), Refusal> {
    words("choice", &command.choice, TEXT_BYTES_MAX)?;
    maybe("reason", command.reason.as_ref(), TEXT_BYTES_MAX)?;
    maybe("authority", command.authority.as_ref(), SHORT_BYTES_MAX)?;
    check_options(&command.options)?;
    rests_on(desk, &command.entries)?;
    if let Some(review_at) = command.review_at {
        desk.ahead("reviewAt", review_at)?;
    }
    command
        .meeting
        .map_or(Ok(()), |meeting| known_meeting(desk, meeting))
}

/// What is decided, and how many options there are: a question put up brings its own.
fn subject(desk: &Desk, command: &Decide) -> Result<(DecisionId, u32), Refusal> {
    match (command.decision, &command.question) {
        (Some(_), Some(_)) => Err(Refusal::DecisionAndQuestion),
        (Some(_), None) if !command.options.is_empty() => Err(Refusal::DecisionAndQuestion),
        (Some(decision), None) => {
            let known = at_stage(desk, decision, &[DecisionStage::Wanted])?;
            Ok((decision, known.options))
        }
        (None, Some(question)) => {
            words("question", question, TEXT_BYTES_MAX)?;
            let options = command.options.len() as u32;
            Ok((DecisionId::from(desk.order.id), options))
        }
        (None, None) => Err(Refusal::Empty { field: "question" }),
    }
}

/// Looks at a decision again: it stands. One that no longer does is superseded by another.
fn review(desk: &mut Desk, command: &Review) -> Result<(), Refusal> {
    desk.authority(Operation::Decide)?;
    words("conclusion", &command.conclusion, TEXT_BYTES_MAX)?;
    at_stage(desk, command.decision, &[DecisionStage::Made])?;
    if let Some(review_at) = command.review_at {
        desk.ahead("reviewAt", review_at)?;
    }
    emit(
        desk,
        DecisionEvent::Reviewed(Reviewed {
            decision: command.decision,
            conclusion: command.conclusion.clone(),
            review_at: command.review_at,
        }),
    );
    Ok(())
}

/// Takes a question back.
fn withdraw(desk: &mut Desk, command: &Withdraw) -> Result<(), Refusal> {
    desk.permit(Operation::WantDecision)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    at_stage(desk, command.decision, &[DecisionStage::Wanted])?;
    emit(
        desk,
        DecisionEvent::Withdrawn(Withdrawn {
            decision: command.decision,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Says that a measure carries a decision out.
fn link(desk: &mut Desk, command: &LinkMeasure) -> Result<(), Refusal> {
    desk.permit(Operation::CarryOutMeasure)?;
    at_stage(desk, command.decision, &[DecisionStage::Made])?;
    let measure = desk.incident.measures.get(&command.measure);
    let own = measure.is_some_and(|measure| measure.organisation == desk.organisation);
    if !own {
        return Err(Refusal::Unknown {
            what: Thing::Measure,
        });
    }
    emit(
        desk,
        DecisionEvent::MeasureLinked(MeasureLinked {
            decision: command.decision,
            measure: command.measure,
        }),
    );
    Ok(())
}

/// A decision was not made by the time it was needed.
pub(super) fn late(desk: &mut Desk, decision: DecisionId) -> Result<(), Refusal> {
    beside(desk, decision, DecisionEvent::Late(Late { decision }))
}

/// A decision is to be looked at again.
pub(super) fn review_due(desk: &mut Desk, decision: DecisionId) -> Result<(), Refusal> {
    let due = DecisionEvent::ReviewDue(ReviewDue { decision });
    beside(desk, decision, due)
}

/// What falls due is told to those who know of the decision.
fn beside(desk: &mut Desk, decision: DecisionId, event: DecisionEvent) -> Result<(), Refusal> {
    match desk.incident.decisions.get(&decision) {
        Some(known) => desk.emit_beside(known.line, Event::Decision(event)),
        None => Ok(()),
    }
}

fn emit(desk: &mut Desk, event: DecisionEvent) {
    desk.emit(Event::Decision(event));
}

fn check_options(options: &[Text]) -> Result<(), Refusal> {
    at_most("options", options.len(), OPTIONS_MAX)?;
    options
        .iter()
        .try_for_each(|option| words("options", option, SHORT_BYTES_MAX))
}

fn rests_on(desk: &Desk, entries: &[u32]) -> Result<(), Refusal> {
    at_most("entries", entries.len(), REFERENCES_MAX)?;
    entries.iter().try_for_each(|number| desk.cited(*number))
}

/// A meeting of the organisation, whatever became of it.
pub(super) fn known_meeting(desk: &Desk, id: MeetingId) -> Result<(), Refusal> {
    let known = desk.incident.meetings.get(&id);
    if known.is_some_and(|meeting| meeting.organisation == desk.organisation) {
        return Ok(());
    }
    Err(Refusal::Unknown {
        what: Thing::Meeting,
    })
}

/// A decision of the organisation, wherever it stands.
pub(super) fn known_decision(desk: &Desk, id: DecisionId) -> Result<Decision, Refusal> {
    let found = desk.incident.decisions.get(&id).copied();
    let known = found.filter(|decision| decision.organisation == desk.organisation);
    known.ok_or(Refusal::Unknown {
        what: Thing::Decision,
    })
}

fn at_stage(desk: &Desk, id: DecisionId, stages: &[DecisionStage]) -> Result<Decision, Refusal> {
    desk.open_part()?;
    let known = known_decision(desk, id)?;
    if stages.contains(&known.stage) {
        return Ok(known);
    }
    Err(Refusal::WrongStage {
        stands: Stands::Decision(known.stage),
        allowed: next_steps(known.stage),
    })
}

/// What can be asked of a decision where it stands, named as the API names it.
const fn next_steps(stage: DecisionStage) -> &'static [&'static str] {
    match stage {
        DecisionStage::Wanted => &["makeDecision", "withdrawDecision"],
        DecisionStage::Made => &["reviewDecision", "linkMeasureToDecision", "makeDecision"],
        DecisionStage::Superseded | DecisionStage::Withdrawn => &["wantDecision", "makeDecision"],
    }
}

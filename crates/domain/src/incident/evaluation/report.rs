//! The report of an evaluation: drafts, consultation with its deadline, the final word.

use super::commands::{Answer, Consult, Draft, Finalise};
use super::events::{
    ConsultationAnswered, ConsultationOpened, ConsultationPassed, EvaluationEvent, Finalised,
    ReportDrafted,
};
use super::{at_stage, each, emit};
use crate::event::Event;
use crate::ids::EvaluationId;
use crate::incident::desk::Desk;
use crate::limits::{REPORT_BYTES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, maybe, words};
use crate::refusal::Refusal;
use crate::words::EvaluationStage as Stage;

/// Writes the report, or its next draft; also while answers come in.
pub(super) fn draft(desk: &mut Desk, command: &Draft) -> Result<(), Refusal> {
    let stages = [Stage::Collecting, Stage::Drafted, Stage::Consultation];
    let known = at_stage(desk, command.evaluation, &stages)?;
    words("text", &command.text, REPORT_BYTES_MAX)?;
    let drafted = ReportDrafted {
        evaluation: command.evaluation,
        draft: known.drafts + 1,
        text: command.text.clone(),
    };
    emit(desk, EvaluationEvent::ReportDrafted(drafted));
    Ok(())
}

/// Sends the draft out to be answered, or gives those asked until later.
pub(super) fn consult(desk: &mut Desk, command: &Consult) -> Result<(), Refusal> {
    let stages = [Stage::Drafted, Stage::Consultation];
    at_stage(desk, command.evaluation, &stages)?;
    desk.ahead("deadline", command.deadline)?;
    each("asked", &command.asked)?;
    if command.asked.is_empty() {
        return Err(Refusal::Empty { field: "asked" });
    }
    let opened = ConsultationOpened {
        evaluation: command.evaluation,
        deadline: command.deadline,
        asked: command.asked.clone(),
    };
    emit(desk, EvaluationEvent::ConsultationOpened(opened));
    Ok(())
}

/// Notes an answer; a late one as well, as long as the report is not final.
pub(super) fn answer(desk: &mut Desk, command: &Answer) -> Result<(), Refusal> {
    at_stage(desk, command.evaluation, &[Stage::Consultation])?;
    words("from", &command.from, SHORT_BYTES_MAX)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    let answered = ConsultationAnswered {
        evaluation: command.evaluation,
        from: command.from.clone(),
        text: command.text.clone(),
    };
    emit(desk, EvaluationEvent::ConsultationAnswered(answered));
    Ok(())
}

/// Makes the report final once answers had their time, or says why it did not wait for them.
pub(super) fn finalise(desk: &mut Desk, command: &Finalise) -> Result<(), Refusal> {
    let stages = [Stage::Drafted, Stage::Consultation];
    let known = at_stage(desk, command.evaluation, &stages)?;
    words("text", &command.text, REPORT_BYTES_MAX)?;
    maybe("early", command.early.as_ref(), SHORT_BYTES_MAX)?;
    let waited = known
        .deadline
        .is_some_and(|deadline| deadline <= desk.now());
    if !waited && command.early.is_none() {
        return Err(Refusal::ReasonNeeded { field: "early" });
    }
    let finalised = Finalised {
        evaluation: command.evaluation,
        text: command.text.clone(),
        early: command.early.clone(),
    };
    emit(desk, EvaluationEvent::Finalised(finalised));
    Ok(())
}

/// The time for answers has passed; told to those who know of the evaluation.
pub(in crate::incident) fn passed(
    desk: &mut Desk,
    evaluation: EvaluationId,
) -> Result<(), Refusal> {
    let Some(known) = desk.incident.evaluations.by_id.get(&evaluation) else {
        return Ok(());
    };
    let passed = EvaluationEvent::ConsultationPassed(ConsultationPassed { evaluation });
    desk.emit_beside(known.line, Event::Evaluation(passed))
}

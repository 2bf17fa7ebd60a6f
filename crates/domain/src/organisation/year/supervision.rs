//! What supervision (tilsyn) found, followed until the supervisor closes it (§ 10, R-56).

use super::Sitting;
use super::commands::{AnswerFinding, CloseFinding, MoveFindingDeadline, RecordFinding};
use super::events::{
    SupervisionAnswered, SupervisionClosed, SupervisionDeadlineMoved, SupervisionFound,
    SupervisionOverdue, YearEvent,
};
use super::state::Finding;
use crate::ids::SupervisionId;
use crate::limits::{
    FINDINGS_MAX, KEY_CHARS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, plain,
    words,
};
use crate::organisation::Organisation;
use crate::refusal::{Refusal, Stands, Thing};
use crate::words::SupervisionStage;

/// Records what was found. Its deadline may have passed: letters come late.
pub(super) fn record(sitting: Sitting<'_>, command: &RecordFinding) -> Result<YearEvent, Refusal> {
    words("supervisor", &command.supervisor, SHORT_BYTES_MAX)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    if let Some(paragraph) = &command.paragraph {
        plain("paragraph", paragraph, KEY_CHARS_MAX)?;
    }
    let (from, to) = (command.found_on, command.deadline);
    if to <= from {
        return Err(Refusal::EndsBeforeItBegins { from, to });
    }
    let kept = sitting.year().findings.len();
    at_most("findings", kept + 1, FINDINGS_MAX)?;
    Ok(YearEvent::SupervisionFound(SupervisionFound {
        finding: SupervisionId::from(sitting.order.id),
        kind: command.kind,
        supervisor: command.supervisor.clone(),
        found_on: command.found_on,
        paragraph: command.paragraph.clone(),
        text: command.text.clone(),
        deadline: command.deadline,
    }))
}

pub(super) fn move_deadline(
    sitting: Sitting<'_>,
    command: &MoveFindingDeadline,
) -> Result<YearEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    open(sitting, command.finding)?;
    sitting.ahead("deadline", command.deadline)?;
    Ok(YearEvent::SupervisionDeadlineMoved(
        SupervisionDeadlineMoved {
            finding: command.finding,
            deadline: command.deadline,
            reason: command.reason.clone(),
        },
    ))
}

/// What was answered, by measures of the follow-up plan; answered again, the newest answer stands.
pub(super) fn answer(sitting: Sitting<'_>, command: &AnswerFinding) -> Result<YearEvent, Refusal> {
    words("text", &command.text, TEXT_BYTES_MAX)?;
    at_most("measures", command.measures.len(), REFERENCES_MAX)?;
    open(sitting, command.finding)?;
    let planned = &sitting.organisation.follow_ups;
    let mut measures = command.measures.iter();
    if measures.any(|measure| !planned.contains_key(measure)) {
        let what = Thing::FollowUpMeasure;
        return Err(Refusal::Unknown { what });
    }
    Ok(YearEvent::SupervisionAnswered(SupervisionAnswered {
        finding: command.finding,
        text: command.text.clone(),
        measures: command.measures.clone(),
    }))
}

/// The supervisor closed it; what was never answered is not closed. Quiet when it is closed.
pub(super) fn close(
    sitting: Sitting<'_>,
    command: &CloseFinding,
) -> Result<Option<YearEvent>, Refusal> {
    words("ground", &command.ground, TEXT_BYTES_MAX)?;
    match known(sitting, command.finding)?.stage {
        SupervisionStage::Closed => return Ok(None),
        SupervisionStage::Open => {
            return Err(Refusal::WrongStage {
                stands: Stands::Supervision(SupervisionStage::Open),
                allowed: &["answerSupervisionFinding"],
            });
        }
        SupervisionStage::Answered => {}
    }
    Ok(Some(YearEvent::SupervisionClosed(SupervisionClosed {
        finding: command.finding,
        ground: command.ground.clone(),
    })))
}

/// What a finding that rings has to tell: that its deadline passed.
pub(crate) fn overdue(organisation: &Organisation, finding: SupervisionId) -> Option<YearEvent> {
    let known = organisation.year.findings.get(&finding)?;
    let open = known.stage != SupervisionStage::Closed;
    open.then_some(YearEvent::SupervisionOverdue(SupervisionOverdue {
        finding,
    }))
}

/// A finding that is not closed.
fn open(sitting: Sitting<'_>, id: SupervisionId) -> Result<&Finding, Refusal> {
    let finding = known(sitting, id)?;
    if finding.stage == SupervisionStage::Closed {
        return Err(Refusal::WrongStage {
            stands: Stands::Supervision(SupervisionStage::Closed),
            allowed: &["recordSupervisionFinding"],
        });
    }
    Ok(finding)
}

fn known(sitting: Sitting<'_>, id: SupervisionId) -> Result<&Finding, Refusal> {
    let finding = sitting.year().findings.get(&id);
    finding.ok_or(Refusal::Unknown {
        what: Thing::SupervisionFinding,
    })
}

//! Measures, from proposal to assessed effect; what is deliberately not done is first class.

use super::commands::{AssignMeasure, DecideMeasure, MeasureStep, ProgressMeasure, ProposeMeasure};
use super::desk::Desk;
use super::events::{
    MeasureAcknowledged, MeasureAssigned, MeasureCancelled, MeasureDecided, MeasureDone,
    MeasureEffectAssessed, MeasureNotDone, MeasureProposed, MeasureStarted,
};
use super::mobilise::known_role;
use crate::event::Event;
use crate::ids::MeasureId;
use crate::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX, maybe, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{MeasureStage, Phase};

/// Proposes a measure.
pub(super) fn propose(desk: &mut Desk, command: &ProposeMeasure) -> Result<(), Refusal> {
    desk.permit(Operation::ProposeMeasure)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    maybe("goal", command.goal.as_ref(), SHORT_BYTES_MAX)?;
    desk.enter(Phase::Handle)?;
    desk.emit(Event::MeasureProposed(MeasureProposed {
        measure: MeasureId::from(desk.order.id),
        text: command.text.clone(),
        goal: command.goal.clone(),
        deadline: command.deadline,
    }));
    Ok(())
}

/// Decides a proposed measure, or proposes and decides one in a single act: never both, since one
/// decision cannot be about two measures.
pub(super) fn decide(desk: &mut Desk, command: &DecideMeasure) -> Result<(), Refusal> {
    let capacity = desk.authority(Operation::DecideMeasure)?;
    maybe("authority", command.authority.as_ref(), SHORT_BYTES_MAX)?;
    maybe("reason", command.reason.as_ref(), TEXT_BYTES_MAX)?;
    let measure = match (command.measure, &command.text) {
        (Some(_), Some(_)) => return Err(Refusal::MeasureAndText),
        (Some(measure), None) => {
            desk.open_part()?;
            at_stage(desk, measure, &[MeasureStage::Proposed])?;
            desk.enter(Phase::Handle)?;
            measure
        }
        (None, Some(text)) => {
            words("text", text, TEXT_BYTES_MAX)?;
            desk.enter(Phase::Handle)?;
            let measure = MeasureId::from(desk.order.id);
            desk.emit(Event::MeasureProposed(MeasureProposed {
                measure,
                text: text.clone(),
                goal: None,
                deadline: None,
            }));
            measure
        }
        (None, None) => return Err(Refusal::Empty { field: "text" }),
    };
    desk.emit(Event::MeasureDecided(MeasureDecided {
        measure,
        capacity,
        authority: command.authority.clone(),
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Gives a decided measure to a role; giving it to another later is allowed while it is open.
pub(super) fn assign(desk: &mut Desk, command: &AssignMeasure) -> Result<(), Refusal> {
    desk.permit(Operation::CarryOutMeasure)?;
    desk.open_part()?;
    known_role(desk, &command.role)?;
    use MeasureStage::{Acknowledged, Assigned, Decided, InProgress};
    at_stage(
        desk,
        command.measure,
        &[Decided, Assigned, Acknowledged, InProgress],
    )?;
    desk.emit(Event::MeasureAssigned(MeasureAssigned {
        measure: command.measure,
        role: command.role.clone(),
        deadline: command.deadline,
    }));
    Ok(())
}

/// Moves a measure on.
pub(super) fn progress(desk: &mut Desk, command: &ProgressMeasure) -> Result<(), Refusal> {
    desk.permit(Operation::CarryOutMeasure)?;
    desk.open_part()?;
    let measure = command.measure;
    use MeasureStage as S;
    let (from, event): (&[MeasureStage], Event) = match &command.step {
        MeasureStep::Acknowledge => (
            &[S::Assigned],
            Event::MeasureAcknowledged(MeasureAcknowledged { measure }),
        ),
        MeasureStep::Start => (
            &[S::Decided, S::Assigned, S::Acknowledged],
            Event::MeasureStarted(MeasureStarted { measure }),
        ),
        MeasureStep::Done { result } => {
            maybe("result", result.as_ref(), TEXT_BYTES_MAX)?;
            let result = result.clone();
            (
                &[S::Decided, S::Assigned, S::Acknowledged, S::InProgress],
                Event::MeasureDone(MeasureDone { measure, result }),
            )
        }
        MeasureStep::NotDone { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            (
                &[
                    S::Proposed,
                    S::Decided,
                    S::Assigned,
                    S::Acknowledged,
                    S::InProgress,
                ],
                Event::MeasureNotDone(MeasureNotDone { measure, reason }),
            )
        }
        MeasureStep::Cancel { reason } => {
            words("reason", reason, SHORT_BYTES_MAX)?;
            let reason = reason.clone();
            (
                &[
                    S::Proposed,
                    S::Decided,
                    S::Assigned,
                    S::Acknowledged,
                    S::InProgress,
                ],
                Event::MeasureCancelled(MeasureCancelled { measure, reason }),
            )
        }
        MeasureStep::AssessEffect { effect } => {
            words("effect", effect, TEXT_BYTES_MAX)?;
            let effect = effect.clone();
            (
                &[S::Done, S::NotDone, S::Cancelled, S::EffectAssessed],
                Event::MeasureEffectAssessed(MeasureEffectAssessed { measure, effect }),
            )
        }
    };
    at_stage(desk, measure, from)?;
    desk.emit(event);
    Ok(())
}

fn at_stage(desk: &Desk, measure: MeasureId, from: &[MeasureStage]) -> Result<(), Refusal> {
    let found = desk.incident.measures.get(&measure);
    let found = found.filter(|measure| measure.organisation == desk.organisation);
    let stage = found
        .ok_or(Refusal::Unknown {
            what: Thing::Measure,
        })?
        .stage;
    if from.contains(&stage) {
        return Ok(());
    }
    Err(Refusal::MeasureStage {
        stage,
        allowed: next_steps(stage).to_vec(),
    })
}

/// What can be asked of a measure where it stands, named as the API names it.
fn next_steps(stage: MeasureStage) -> &'static [&'static str] {
    match stage {
        MeasureStage::Proposed => &["decideMeasure", "NOT_DONE", "CANCEL"],
        MeasureStage::Decided => &["assignMeasure", "START", "DONE", "NOT_DONE", "CANCEL"],
        MeasureStage::Assigned => &[
            "assignMeasure",
            "ACKNOWLEDGE",
            "START",
            "DONE",
            "NOT_DONE",
            "CANCEL",
        ],
        MeasureStage::Acknowledged => &["assignMeasure", "START", "DONE", "NOT_DONE", "CANCEL"],
        MeasureStage::InProgress => &["assignMeasure", "DONE", "NOT_DONE", "CANCEL"],
        MeasureStage::Done
        | MeasureStage::NotDone
        | MeasureStage::Cancelled
        | MeasureStage::EffectAssessed => &["ASSESS_EFFECT"],
    }
}

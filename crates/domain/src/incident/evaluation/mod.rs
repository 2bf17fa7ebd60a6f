//! Evaluation: from a mandate to what was learnt, and to its end in the year's work.
//!
//! It may begin while the incident runs and goes on after the incident is closed. What it asks to
//! change is changed elsewhere, by those who may: here the chain from the log to the learning point
//! is kept whole.

pub mod commands;
pub mod events;
pub mod state;

mod report;

use self::commands::{
    CloseEvaluation, Collect, EvaluationCommand, Find, FollowUp, Learn, Mandate, WithdrawFinding,
    WithdrawLearningPoint,
};
use self::events::{
    CollectingBegan, EvaluationClosed, EvaluationEvent, FindingStated, FindingWithdrawn,
    FollowUpBegan, LearningPointStated, LearningPointWithdrawn, Mandated, Observed,
};
use self::state::{Evaluation, Finding};
use super::commands::{PinObservation, StartEvaluation};
use super::desk::Desk;
use super::events::EvaluationStarted;
use crate::event::Event;
use crate::ids::{EvaluationId, FindingId, LearningPointId, ObservationId};
use crate::limits::{
    EVALUATION_PARTS_MAX, EVALUATIONS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
    at_most, maybe, words,
};
use crate::organisation::learning::Lesson;
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::words::{EvaluationStage as Stage, FindingKind, Phase};

pub(super) use report::passed;

/// Judges a command to an evaluation.
pub(super) fn decide(desk: &mut Desk, command: &EvaluationCommand) -> Result<(), Refusal> {
    let answers = matches!(command, EvaluationCommand::Answer(_));
    desk.permit(if answers {
        Operation::PinObservation
    } else {
        Operation::Evaluate
    })?;
    match command {
        EvaluationCommand::Mandate(command) => mandate(desk, command),
        EvaluationCommand::Collect(command) => collect(desk, command),
        EvaluationCommand::Find(command) => find(desk, command),
        EvaluationCommand::WithdrawFinding(command) => withdraw_finding(desk, command),
        EvaluationCommand::Learn(command) => learn(desk, command),
        EvaluationCommand::WithdrawLearningPoint(command) => withdraw_point(desk, command),
        EvaluationCommand::Draft(command) => report::draft(desk, command),
        EvaluationCommand::Consult(command) => report::consult(desk, command),
        EvaluationCommand::Answer(command) => report::answer(desk, command),
        EvaluationCommand::Finalise(command) => report::finalise(desk, command),
        EvaluationCommand::FollowUp(command) => follow_up(desk, command),
        EvaluationCommand::Close(command) => close(desk, command),
    }
}

/// Begins an evaluation with the least there can be of a mandate.
pub(super) fn start(desk: &mut Desk, command: &StartEvaluation) -> Result<(), Refusal> {
    maybe("mandate", command.mandate.as_ref(), TEXT_BYTES_MAX)?;
    begin(desk)?;
    desk.emit(Event::EvaluationStarted(EvaluationStarted {
        mandate: command.mandate.clone(),
    }));
    Ok(())
}

fn mandate(desk: &mut Desk, command: &Mandate) -> Result<(), Refusal> {
    words("purpose", &command.purpose, TEXT_BYTES_MAX)?;
    each("themes", &command.themes)?;
    each("goals", &command.goals)?;
    if let (Some(from), Some(to)) = (command.from, command.to)
        && to < from
    {
        return Err(Refusal::EndsBeforeItBegins { from, to });
    }
    begin(desk)?;
    emit(
        desk,
        EvaluationEvent::Mandated(Mandated {
            evaluation: EvaluationId::from(desk.order.id),
            purpose: command.purpose.clone(),
            from: command.from,
            to: command.to,
            themes: command.themes.clone(),
            goals: command.goals.clone(),
        }),
    );
    Ok(())
}

/// What every beginning asks. Only a part that is back to normal moves on to evaluating: evaluating
/// early is no reason to stop handling.
fn begin(desk: &mut Desk) -> Result<(), Refusal> {
    desk.permit(Operation::Evaluate)?;
    let part = desk.part()?;
    if desk.incident.dismissed {
        return Err(Refusal::IncidentDismissed);
    }
    let known = desk.incident.evaluations.by_id.len();
    at_most("evaluations", known + 1, EVALUATIONS_MAX)?;
    if part.current == Phase::Normalise {
        desk.go_to(Phase::Evaluate)?;
    }
    Ok(())
}

/// Pins an observation to lines, to the picture looked at, or to an instant of a replay. Also while
/// the incident runs, and after it closed: memory fades.
pub(super) fn pin(desk: &mut Desk, command: &PinObservation) -> Result<(), Refusal> {
    desk.permit(Operation::PinObservation)?;
    desk.part()?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    let pinned_elsewhere = command.seen_at.is_some() || command.replayed.is_some();
    if command.entries.is_empty() && !pinned_elsewhere {
        return Err(Refusal::Empty { field: "entries" });
    }
    at_most("entries", command.entries.len(), REFERENCES_MAX)?;
    for number in &command.entries {
        desk.line(*number)?;
    }
    if let Some(replayed) = &command.replayed
        && replayed.at > desk.now()
    {
        let (given, now) = (replayed.at, desk.now());
        return Err(Refusal::InTheFuture { given, now });
    }
    let known = desk.incident.evaluations.observations.len();
    at_most("observations", known + 1, EVALUATION_PARTS_MAX)?;
    emit(
        desk,
        EvaluationEvent::Observed(Observed {
            observation: ObservationId::from(desk.order.id),
            text: command.text.clone(),
            entries: command.entries.clone(),
            seen_at: command.seen_at,
            replayed: command.replayed.clone(),
            tendency: command.tendency,
        }),
    );
    Ok(())
}

fn collect(desk: &mut Desk, command: &Collect) -> Result<(), Refusal> {
    at_stage(desk, command.evaluation, &[Stage::Mandated])?;
    let evaluation = command.evaluation;
    let began = CollectingBegan { evaluation };
    emit(desk, EvaluationEvent::CollectingBegan(began));
    Ok(())
}

/// States a finding. The first one is the beginning of collecting.
fn find(desk: &mut Desk, command: &Find) -> Result<(), Refusal> {
    let known = at_stage(desk, command.evaluation, OPEN)?;
    words("expected", &command.expected, TEXT_BYTES_MAX)?;
    words("actual", &command.actual, TEXT_BYTES_MAX)?;
    maybe("cause", command.cause.as_ref(), TEXT_BYTES_MAX)?;
    if command.observations.is_empty() {
        let field = "observations";
        return Err(Refusal::Empty { field });
    }
    at_most("observations", command.observations.len(), REFERENCES_MAX)?;
    for observation in &command.observations {
        let line = desk.incident.evaluations.observations.get(observation);
        readable(desk, line.copied(), Thing::Observation)?;
    }
    let findings = desk.incident.evaluations.findings.len();
    at_most("findings", findings + 1, EVALUATION_PARTS_MAX)?;
    if known.stage == Stage::Mandated {
        let evaluation = command.evaluation;
        let began = CollectingBegan { evaluation };
        emit(desk, EvaluationEvent::CollectingBegan(began));
    }
    emit(
        desk,
        EvaluationEvent::FindingStated(FindingStated {
            evaluation: command.evaluation,
            finding: FindingId::from(desk.order.id),
            kind: command.kind,
            expected: command.expected.clone(),
            actual: command.actual.clone(),
            cause: command.cause.clone(),
            observations: command.observations.clone(),
        }),
    );
    Ok(())
}

/// Takes a finding back, from which nothing must have been learnt that still stands.
fn withdraw_finding(desk: &mut Desk, command: &WithdrawFinding) -> Result<(), Refusal> {
    let known = finding(desk, command.finding)?;
    at_stage(desk, known.evaluation, OPEN)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let points = desk.incident.evaluations.points.values();
    let mut standing = points.filter(|point| !point.withdrawn);
    if standing.any(|point| point.findings.contains(&command.finding)) {
        return Err(Refusal::BuiltOn);
    }
    let (finding, reason) = (command.finding, command.reason.clone());
    let withdrawn = FindingWithdrawn { finding, reason };
    emit(desk, EvaluationEvent::FindingWithdrawn(withdrawn));
    Ok(())
}

fn learn(desk: &mut Desk, command: &Learn) -> Result<(), Refusal> {
    at_stage(desk, command.evaluation, OPEN)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    words("change", &command.change, TEXT_BYTES_MAX)?;
    if command.findings.is_empty() {
        return Err(Refusal::Empty { field: "findings" });
    }
    at_most("findings", command.findings.len(), REFERENCES_MAX)?;
    for id in &command.findings {
        finding(desk, *id)?;
    }
    let points = desk.incident.evaluations.points.len();
    at_most("learning points", points + 1, EVALUATION_PARTS_MAX)?;
    emit(
        desk,
        EvaluationEvent::LearningPointStated(LearningPointStated {
            evaluation: command.evaluation,
            point: LearningPointId::from(desk.order.id),
            text: command.text.clone(),
            findings: command.findings.clone(),
            target: command.target,
            change: command.change.clone(),
        }),
    );
    Ok(())
}

fn withdraw_point(desk: &mut Desk, command: &WithdrawLearningPoint) -> Result<(), Refusal> {
    let known = desk.incident.evaluations.points.get(&command.point);
    readable(desk, known.map(|point| point.line), Thing::LearningPoint)?;
    let Some(known) = known.filter(|point| !point.withdrawn) else {
        return Err(withdrawn(Thing::LearningPoint));
    };
    at_stage(desk, known.evaluation, OPEN)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let (point, reason) = (command.point, command.reason.clone());
    let withdrawn = LearningPointWithdrawn { point, reason };
    emit(desk, EvaluationEvent::LearningPointWithdrawn(withdrawn));
    Ok(())
}

fn follow_up(desk: &mut Desk, command: &FollowUp) -> Result<(), Refusal> {
    at_stage(desk, command.evaluation, &[Stage::Final])?;
    let evaluation = command.evaluation;
    let began = FollowUpBegan { evaluation };
    emit(desk, EvaluationEvent::FollowUpBegan(began));
    Ok(())
}

/// Closes an evaluation in which nothing was found that ends in nothing.
fn close(desk: &mut Desk, command: &CloseEvaluation) -> Result<(), Refusal> {
    at_stage(desk, command.evaluation, &[Stage::FollowUp])?;
    words("conclusion", &command.conclusion, TEXT_BYTES_MAX)?;
    let (findings, points) = open_ends(desk, command.evaluation);
    if findings + points > 0 {
        return Err(Refusal::OpenEnds { findings, points });
    }
    let closed = EvaluationClosed {
        evaluation: command.evaluation,
        conclusion: command.conclusion.clone(),
    };
    emit(desk, EvaluationEvent::Closed(closed));
    Ok(())
}

/// Findings that call for improvement and learning points of this evaluation that nothing came of.
fn open_ends(desk: &Desk, id: EvaluationId) -> (u32, u32) {
    let (incident, known) = (desk.id, &desk.incident.evaluations);
    let answered = |lesson: Lesson| {
        let mut organisations = desk.world.directory.organisations.values();
        organisations.any(|organisation| organisation.answers(lesson))
    };
    let learnt_from = |finding: &FindingId| {
        let mut points = known.points.values();
        points.any(|point| !point.withdrawn && point.findings.contains(finding))
    };
    let findings = known.findings.iter().filter(|(id_of, finding)| {
        let finding_id = **id_of;
        finding.evaluation == id
            && finding.kind == FindingKind::Improvement
            && !finding.withdrawn
            && !learnt_from(id_of)
            && !answered(Lesson::Finding {
                incident,
                finding: finding_id,
            })
    });
    let points = known.points.iter().filter(|(point_id, point)| {
        let point_id = **point_id;
        point.evaluation == id
            && !point.withdrawn
            && !answered(Lesson::LearningPoint {
                incident,
                point: point_id,
            })
    });
    (findings.count() as u32, points.count() as u32)
}

/// While findings and learning points can be made.
const OPEN: &[Stage] = &[
    Stage::Mandated,
    Stage::Collecting,
    Stage::Drafted,
    Stage::Consultation,
];

/// The finding, which the actor may read and which still stands.
fn finding(desk: &Desk, id: FindingId) -> Result<Finding, Refusal> {
    let known = desk.incident.evaluations.findings.get(&id).copied();
    readable(desk, known.map(|finding| finding.line), Thing::Finding)?;
    known
        .filter(|finding| !finding.withdrawn)
        .ok_or(withdrawn(Thing::Finding))
}

/// Refuses what is not there, and what the actor may not read as if it were not.
fn readable(desk: &Desk, line: Option<u32>, what: Thing) -> Result<(), Refusal> {
    let seen = line.is_some_and(|line| desk.line(line).is_ok());
    if seen {
        Ok(())
    } else {
        Err(Refusal::Unknown { what })
    }
}

fn withdrawn(what: Thing) -> Refusal {
    Refusal::Withdrawn { what }
}

/// The organisation's evaluation, which must stand at one of `stages`.
fn at_stage(desk: &Desk, id: EvaluationId, stages: &[Stage]) -> Result<Evaluation, Refusal> {
    let known = desk.incident.evaluations.by_id.get(&id).copied();
    let known = known.filter(|known| known.organisation == desk.organisation);
    readable(desk, known.map(|known| known.line), Thing::Evaluation)?;
    match known {
        Some(known) if stages.contains(&known.stage) => Ok(known),
        Some(known) => Err(Refusal::WrongStage {
            stands: Stands::Evaluation(known.stage),
            allowed: steps(known.stage),
        }),
        None => Err(Refusal::Unknown {
            what: Thing::Evaluation,
        }),
    }
}

/// What can be asked of an evaluation at a stage, by the API's names.
const fn steps(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Mandated => &["collectForEvaluation", "recordFinding"],
        Stage::Collecting => &[
            "recordFinding",
            "recordLearningPoint",
            "draftEvaluationReport",
        ],
        Stage::Drafted => &[
            "draftEvaluationReport",
            "openConsultation",
            "finaliseEvaluation",
        ],
        Stage::Consultation => &[
            "answerConsultation",
            "draftEvaluationReport",
            "finaliseEvaluation",
        ],
        Stage::Final => &["followUpEvaluation"],
        Stage::FollowUp => &["closeEvaluation"],
        Stage::Closed => &["mandateEvaluation"],
    }
}

fn each(field: &'static str, texts: &[crate::text::Text]) -> Result<(), Refusal> {
    at_most(field, texts.len(), REFERENCES_MAX)?;
    let mut texts = texts.iter();
    texts.try_for_each(|text| words(field, text, SHORT_BYTES_MAX))
}

fn emit(desk: &mut Desk, event: EvaluationEvent) {
    desk.emit(Event::Evaluation(event));
}

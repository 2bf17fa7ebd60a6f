//! An exercise while it runs: it begins as an incident flagged exercise, and its injects come to the
//! players on time, with nobody logged in, or by a controller's hand (R-58, R-11, G-11).

use super::commands::{DeliverInject, HoldInject, SkipInject, StartExercise};
use super::events::{
    ExerciseEvent, ExerciseStarted, InjectHeld, InjectLapsed, InjectPlay, InjectSkipped,
    InjectWasDelivered,
};
use super::{Exercise, Table, must_be};
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{ExerciseId, IncidentId, InjectId};
use crate::incident::events::Opened;
use crate::incident::inject::{InjectDelivered, InjectEvent};
use crate::incident::opening;
use crate::limits::{REFERENCES_MAX, SHORT_BYTES_MAX, at_most, words};
use crate::refusal::Refusal;
use crate::text::Text;
use crate::words::{ExerciseStage, Severity};

/// Begins: opens the incident it runs in, with everyone who plays.
pub(super) fn start(table: &mut Table, command: &StartExercise) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    must_be(exercise, ExerciseStage::Planned)?;
    let lead = table.organisation.id;
    let incident = IncidentId::from(table.order.id);
    table.emit(ExerciseEvent::Started(ExerciseStarted {
        exercise: command.exercise,
        incident,
    }));
    let opened = Opened {
        title: exercise.title.clone(),
        kind: exercise.event_type.clone(),
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: true,
        lead,
    };
    let others = exercise.organisations.iter().copied();
    let others = others.filter(|id| *id != lead).collect();
    let opening = opening(table.order, opened, others, table.now);
    table.decided.extend(opening);
    Ok(())
}

/// Delivers an inject that has not come by itself.
pub(super) fn deliver(table: &mut Table, command: &DeliverInject) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    must_be(exercise, ExerciseStage::Running)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let play = table.to_come(exercise, command.inject)?;
    playing(table, exercise, play)?;
    let reason = Some(command.reason.clone());
    bring(
        table,
        (command.exercise, command.inject),
        exercise,
        play,
        reason,
    );
    Ok(())
}

/// An inject's minute has come: it is delivered, or lapses when nobody is there to get it.
pub(super) fn due(table: &mut Table, exercise: ExerciseId, inject: InjectId) {
    let Ok(known) = table.exercise(exercise) else {
        return;
    };
    let Ok(play) = table.to_come(known, inject) else {
        return;
    };
    if known.stage == ExerciseStage::Running && playing(table, known, play).is_ok() {
        bring(table, (exercise, inject), known, play, None);
    } else {
        let lapsed = InjectLapsed { exercise, inject };
        table.emit(ExerciseEvent::InjectLapsed(lapsed));
    }
}

/// Refuses when whoever is to get it no longer plays.
fn playing(table: &Table, exercise: &Exercise, play: &InjectPlay) -> Result<(), Refusal> {
    let incident = exercise.run.map(|(incident, _)| incident);
    let incident = incident.and_then(|id| table.world.incidents.get(&id));
    let incident = incident.ok_or(Refusal::UnknownIncident)?;
    let organisation = || table.world.directory.short_name(play.to);
    if incident.dismissed {
        return Err(Refusal::IncidentDismissed);
    }
    if let Some(into) = incident.merged_into() {
        return Err(Refusal::Merged { into });
    }
    let part = incident.parts.get(&play.to);
    match part.filter(|_| incident.participants.contains(&play.to)) {
        None => Err(Refusal::NotParticipating {
            organisation: organisation(),
        }),
        Some(part) if part.closed() => Err(Refusal::PartClosed {
            organisation: organisation(),
        }),
        Some(_) => Ok(()),
    }
}

/// Brings an inject to the players, as a line of the exercise's log.
fn bring(
    table: &mut Table,
    (exercise, inject): (ExerciseId, InjectId),
    known: &Exercise,
    play: &InjectPlay,
    reason: Option<Text>,
) {
    let Some((incident, _)) = known.run else {
        return;
    };
    table.emit(ExerciseEvent::InjectDelivered(InjectWasDelivered {
        exercise,
        inject,
        incident,
        reason,
    }));
    let delivered = InjectEvent::Delivered(InjectDelivered {
        exercise,
        inject,
        role: play.role.clone(),
        from: play.from.clone(),
        channel: play.channel,
        text: play.text.clone(),
    });
    table.decided.push(Decided {
        stream: Stream::Incident(incident),
        organisation: Some(play.to),
        occurred_at: table.order.occurred_at.unwrap_or(table.now),
        noted_at: None,
        scope: play.scope,
        event: Event::Inject(delivered),
    });
}

/// Holds an inject back, until a time or until someone delivers it.
pub(super) fn hold(table: &mut Table, command: &HoldInject) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    must_be(exercise, ExerciseStage::Running)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    table.to_come(exercise, command.inject)?;
    if let Some(given) = command.until.filter(|until| *until <= table.now) {
        let (field, now) = ("until", table.now);
        return Err(Refusal::NotAhead { field, given, now });
    }
    table.emit(ExerciseEvent::InjectHeld(InjectHeld {
        exercise: command.exercise,
        inject: command.inject,
        until: command.until,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Leaves an inject out.
pub(super) fn skip(table: &mut Table, command: &SkipInject) -> Result<(), Refusal> {
    let exercise = table.controlled(command.exercise)?;
    must_be(exercise, ExerciseStage::Running)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    table.to_come(exercise, command.inject)?;
    table.emit(ExerciseEvent::InjectSkipped(InjectSkipped {
        exercise: command.exercise,
        inject: command.inject,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Refuses lines that the exercise's log does not have.
pub(super) fn shown_in(table: &Table, exercise: &Exercise, entries: &[u32]) -> Result<(), Refusal> {
    at_most("entries", entries.len(), REFERENCES_MAX)?;
    let incident = exercise.run.map(|(incident, _)| incident);
    let incident = incident.and_then(|id| table.world.incidents.get(&id));
    let newest = incident.map_or(0, |incident| incident.lines.newest());
    match entries.iter().find(|number| **number > newest) {
        Some(number) => Err(Refusal::UnknownEntry {
            number: *number,
            newest,
        }),
        None => Ok(()),
    }
}

//! What was learnt in an incident, as the year's work refers to it.
//!
//! The one link from an organisation's ROS and follow-up plan back into a crisis log.

use crate::command::Order;
use crate::ids::{FindingId, IncidentId, LearningPointId};
use crate::incident::state::Incident;
use crate::limits::{LESSONS_MAX, at_most};
use crate::refusal::{Refusal, Thing};
use crate::rights::Reader;
use crate::world::World;
use serde::{Deserialize, Serialize};

/// A finding or a learning point of an incident or exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lesson {
    /// A finding.
    Finding {
        /// Of which incident.
        incident: IncidentId,
        /// Which.
        finding: FindingId,
    },
    /// A learning point.
    LearningPoint {
        /// Of which incident.
        incident: IncidentId,
        /// Which.
        point: LearningPointId,
    },
}

impl Lesson {
    /// The incident it was learnt in.
    pub const fn incident(&self) -> IncidentId {
        match self {
            Lesson::Finding { incident, .. } | Lesson::LearningPoint { incident, .. } => *incident,
        }
    }
}

/// Refuses lessons that are not there, were taken back, or that whoever asks may not read.
pub(super) fn known(world: &World, order: &Order, lessons: &[Lesson]) -> Result<(), Refusal> {
    at_most("lessons", lessons.len(), LESSONS_MAX)?;
    lessons
        .iter()
        .try_for_each(|lesson| one(world, order, *lesson))
}

fn one(world: &World, order: &Order, lesson: Lesson) -> Result<(), Refusal> {
    let (incident, reader) = seen(world, order, lesson.incident())?;
    let evaluations = &incident.evaluations;
    let (what, found) = match lesson {
        Lesson::Finding { finding, .. } => {
            let known = evaluations.findings.get(&finding);
            (Thing::Finding, known.map(|f| (f.line, f.withdrawn)))
        }
        Lesson::LearningPoint { point, .. } => {
            let known = evaluations.points.get(&point);
            (Thing::LearningPoint, known.map(|p| (p.line, p.withdrawn)))
        }
    };
    match found.filter(|(line, _)| incident.lines.read(&reader, *line).is_some()) {
        None => Err(Refusal::Unknown { what }),
        Some((_, true)) => Err(Refusal::Withdrawn { what }),
        Some((_, false)) => Ok(()),
    }
}

/// The incident with what whoever asks may read of it; to a stranger it does not exist.
pub(super) fn seen<'a>(
    world: &'a World,
    order: &Order,
    id: IncidentId,
) -> Result<(&'a Incident, Reader), Refusal> {
    let incident = world.incidents.get(&id).ok_or(Refusal::UnknownIncident)?;
    let left_at = incident.left.get(&order.actor.organisation).copied();
    let (participants, directory) = (&incident.participants, &world.directory);
    let reader = Reader::of(&order.actor, participants, left_at, directory);
    Ok((incident, reader.ok_or(Refusal::UnknownIncident)?))
}

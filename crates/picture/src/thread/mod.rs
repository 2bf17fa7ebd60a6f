//! The thread: from a line of the log to what was learnt, changed, done and tried, and back.
//!
//! An index over the events of all streams: each event tells which link it makes and what that hangs
//! on. [`Threads`] of an incident holds what its own stream tells, the directory's what organisations
//! do with it; [`walk`] goes through both. Whether someone may see a link is judged by whoever walks.

mod broken;
mod walk;

pub(crate) use broken::settled;
pub use broken::{Break, Broken, LOOSE_AFTER_MONTHS, broken};
pub use walk::{Direction, THREAD_LINKS_MAX, Walk, walk};

use crate::fact::Origin;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use varsko_domain::incident::evaluation::events::{EvaluationEvent, Observed};
use varsko_domain::organisation::exercises::events::{ExerciseEvent, Tested};
use varsko_domain::organisation::followup::events::FollowUpEvent;
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::ros::events::RosEvent;
use varsko_domain::{
    Event, ExerciseId, FindingId, FollowUpId, IncidentId, LearningPointId, NoChangeId,
    ObservationId, OrganisationId, ProposalId, Recorded, Stream,
};

/// A link of the thread. A further kind is one variant here, and one arm in [`told`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThreadNode {
    /// A line of a crisis log.
    Entry {
        /// Of which incident.
        incident: IncidentId,
        /// Its number.
        number: u32,
    },
    /// An observation.
    Observation {
        /// Of which incident.
        incident: IncidentId,
        /// Which.
        id: ObservationId,
    },
    /// A finding.
    Finding {
        /// Of which incident.
        incident: IncidentId,
        /// Which.
        id: FindingId,
    },
    /// A learning point.
    LearningPoint {
        /// Of which incident.
        incident: IncidentId,
        /// Which.
        id: LearningPointId,
    },
    /// A proposed change to a ROS.
    Proposal {
        /// Whose ROS.
        organisation: OrganisationId,
        /// Which.
        id: ProposalId,
    },
    /// The conclusion that nothing changes in a ROS.
    NoChange {
        /// Whose ROS.
        organisation: OrganisationId,
        /// Which.
        id: NoChangeId,
    },
    /// A revision of a ROS.
    Revision {
        /// Whose ROS.
        organisation: OrganisationId,
        /// Its number.
        number: u32,
    },
    /// A measure of a follow-up plan.
    Measure {
        /// Whose plan.
        organisation: OrganisationId,
        /// Which.
        id: FollowUpId,
    },
    /// An exercise that was planned.
    Exercise {
        /// Whose.
        organisation: OrganisationId,
        /// Which.
        id: ExerciseId,
    },
    /// An exercise or incident in which a measure was tried.
    Trial {
        /// Which.
        incident: IncidentId,
    },
}

impl ThreadNode {
    /// The incident whose stream tells of it, when that is one.
    pub const fn incident(&self) -> Option<IncidentId> {
        match self {
            ThreadNode::Entry { incident, .. }
            | ThreadNode::Observation { incident, .. }
            | ThreadNode::Finding { incident, .. }
            | ThreadNode::LearningPoint { incident, .. }
            | ThreadNode::Trial { incident } => Some(*incident),
            ThreadNode::Proposal { .. }
            | ThreadNode::NoChange { .. }
            | ThreadNode::Revision { .. }
            | ThreadNode::Measure { .. }
            | ThreadNode::Exercise { .. } => None,
        }
    }

    /// The organisation whose stream tells of it, when that is one.
    pub const fn organisation(&self) -> Option<OrganisationId> {
        match self {
            ThreadNode::Proposal { organisation, .. }
            | ThreadNode::NoChange { organisation, .. }
            | ThreadNode::Revision { organisation, .. }
            | ThreadNode::Measure { organisation, .. }
            | ThreadNode::Exercise { organisation, .. } => Some(*organisation),
            ThreadNode::Entry { .. }
            | ThreadNode::Observation { .. }
            | ThreadNode::Finding { .. }
            | ThreadNode::LearningPoint { .. }
            | ThreadNode::Trial { .. } => None,
        }
    }
}

impl From<Lesson> for ThreadNode {
    fn from(lesson: Lesson) -> Self {
        match lesson {
            Lesson::Finding { incident, finding } => ThreadNode::Finding {
                incident,
                id: finding,
            },
            Lesson::LearningPoint { incident, point } => ThreadNode::LearningPoint {
                incident,
                id: point,
            },
        }
    }
}

/// The link an event makes, and what it hangs on.
type Told = (ThreadNode, Vec<ThreadNode>);

/// Which link an event makes; most make none.
fn told(recorded: &Recorded) -> Option<Told> {
    match (recorded.stream, &recorded.event) {
        (Stream::Incident(incident), Event::ObservationPinned(event)) => {
            Some(observed(incident, &event.into()))
        }
        (Stream::Incident(incident), Event::Evaluation(event)) => evaluated(incident, event),
        (Stream::Organisation(organisation), Event::Ros(event)) => analysed(organisation, event),
        (Stream::Organisation(organisation), Event::FollowUp(event)) => {
            followed_up(organisation, event)
        }
        (Stream::Organisation(organisation), Event::Exercise(event)) => {
            exercised(organisation, event)
        }
        // Every other event hangs nothing on anything.
        (
            Stream::Incident(_)
            | Stream::Organisation(_)
            | Stream::Person(_)
            | Stream::Readership(_),
            _,
        ) => None,
    }
}

fn observed(incident: IncidentId, event: &Observed) -> Told {
    let id = event.observation;
    let entries = event.entries.iter();
    let lines = entries.map(|number| ThreadNode::Entry {
        incident,
        number: *number,
    });
    (ThreadNode::Observation { incident, id }, lines.collect())
}

fn evaluated(incident: IncidentId, event: &EvaluationEvent) -> Option<Told> {
    use EvaluationEvent as E;
    match event {
        E::Observed(e) => Some(observed(incident, e)),
        E::FindingStated(e) => {
            let id = e.finding;
            let observations = e.observations.iter();
            let above = observations.map(|id| ThreadNode::Observation { incident, id: *id });
            Some((ThreadNode::Finding { incident, id }, above.collect()))
        }
        E::LearningPointStated(e) => {
            let id = e.point;
            let findings = e.findings.iter();
            let above = findings.map(|id| ThreadNode::Finding { incident, id: *id });
            Some((ThreadNode::LearningPoint { incident, id }, above.collect()))
        }
        E::Mandated(_)
        | E::CollectingBegan(_)
        | E::FindingWithdrawn(_)
        | E::LearningPointWithdrawn(_)
        | E::ReportDrafted(_)
        | E::ConsultationOpened(_)
        | E::ConsultationAnswered(_)
        | E::ConsultationPassed(_)
        | E::Finalised(_)
        | E::FollowUpBegan(_)
        | E::Closed(_) => None,
    }
}

fn analysed(organisation: OrganisationId, event: &RosEvent) -> Option<Told> {
    match event {
        RosEvent::ChangeProposed(e) => {
            let id = e.proposal;
            Some((
                ThreadNode::Proposal { organisation, id },
                vec![e.lesson.into()],
            ))
        }
        RosEvent::NoChange(e) => {
            let id = e.conclusion;
            Some((
                ThreadNode::NoChange { organisation, id },
                vec![e.lesson.into()],
            ))
        }
        RosEvent::Adopted(e) => {
            let number = e.revision;
            let changes = e.changes.iter();
            let above = changes.map(|id| ThreadNode::Proposal {
                organisation,
                id: *id,
            });
            let revision = ThreadNode::Revision {
                organisation,
                number,
            };
            Some((revision, above.collect()))
        }
        RosEvent::DraftBegun(_)
        | RosEvent::DraftDiscarded(_)
        | RosEvent::ScalesSet(_)
        | RosEvent::PartWritten(_)
        | RosEvent::ScenarioPut(_)
        | RosEvent::ScenarioRemoved(_)
        | RosEvent::ChangeTakenIn(_)
        | RosEvent::ChangeRejected(_) => None,
    }
}

fn followed_up(organisation: OrganisationId, event: &FollowUpEvent) -> Option<Told> {
    let id = event.measure();
    let measure = ThreadNode::Measure { organisation, id };
    match event {
        FollowUpEvent::Planned(e) => {
            let lessons = e.lessons.iter().copied().map(ThreadNode::from);
            Some((measure, lessons.collect()))
        }
        FollowUpEvent::Verified(e) => {
            let incident = e.tried_in?;
            Some((ThreadNode::Trial { incident }, vec![measure]))
        }
        FollowUpEvent::Started(_)
        | FollowUpEvent::DeadlineMoved(_)
        | FollowUpEvent::Completed(_)
        | FollowUpEvent::GivenUp(_) => None,
    }
}

/// An exercise hangs on what it puts to the test, and what it ran in hangs on it.
fn exercised(organisation: OrganisationId, event: &ExerciseEvent) -> Option<Told> {
    let id = event.exercise();
    let exercise = ThreadNode::Exercise { organisation, id };
    let above = |tested: &Tested| match *tested {
        Tested::Scenario { revision, .. } => ThreadNode::Revision {
            organisation,
            number: revision,
        },
        Tested::FollowUp { measure } => ThreadNode::Measure {
            organisation,
            id: measure,
        },
    };
    if let ExerciseEvent::Planned(e) = event {
        Some((exercise, e.plan.tests.iter().map(above).collect()))
    } else if let ExerciseEvent::Started(e) = event {
        let incident = e.incident;
        Some((ThreadNode::Trial { incident }, vec![exercise]))
    } else {
        None
    }
}

/// The links that the events of some streams make. Cloning costs a counter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Threads(Arc<Links>);

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Links {
    /// Where each link was made first. A list, for a link is no key of a JSON object.
    #[serde(with = "pairs")]
    origins: BTreeMap<ThreadNode, Origin>,
    #[serde(with = "pairs")]
    above: BTreeMap<ThreadNode, BTreeSet<ThreadNode>>,
    #[serde(with = "pairs")]
    below: BTreeMap<ThreadNode, BTreeSet<ThreadNode>>,
}

impl Links {
    /// Takes a link off what it hangs on.
    fn loosen(&mut self, node: ThreadNode) {
        for upper in self.above.remove(&node).into_iter().flatten() {
            if let Some(below) = self.below.get_mut(&upper) {
                below.remove(&node);
            }
        }
    }
}

/// An exercise that is planned anew tests what the plan says now, and nothing besides.
fn hangs_anew(event: &Event) -> bool {
    matches!(event, Event::Exercise(ExerciseEvent::Planned(_)))
}

impl Threads {
    /// Takes one event in.
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        let Some((node, above)) = told(recorded) else {
            return;
        };
        let links = Arc::make_mut(&mut self.0);
        links.origins.entry(node).or_insert(Origin::of(recorded));
        if hangs_anew(&recorded.event) {
            links.loosen(node);
        }
        for upper in above {
            links.above.entry(node).or_default().insert(upper);
            links.below.entry(upper).or_default().insert(node);
        }
    }

    /// Where a link was made; `None` for one that was not made here.
    pub fn origin(&self, node: &ThreadNode) -> Option<Origin> {
        self.0.origins.get(node).copied()
    }

    /// What a link hangs on, or what hangs on it.
    pub fn next(
        &self,
        node: &ThreadNode,
        direction: Direction,
    ) -> impl Iterator<Item = ThreadNode> {
        let links = match direction {
            Direction::Above => &self.0.above,
            Direction::Below => &self.0.below,
        };
        links.get(node).into_iter().flatten().copied()
    }
}

/// Maps whose keys are no strings, as lists of pairs: snapshots are JSON.
mod pairs {
    use super::ThreadNode;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::collections::BTreeMap;

    pub(super) fn serialize<V: Serialize, S: Serializer>(
        map: &BTreeMap<ThreadNode, V>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map)
    }

    pub(super) fn deserialize<'de, V: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<ThreadNode, V>, D::Error> {
        let pairs = Vec::<(ThreadNode, V)>::deserialize(deserializer)?;
        Ok(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests;

//! How a link of the thread is named by whoever asks for it.

use async_graphql::{InputObject, OneofObject};
use varsko_domain::{
    ExerciseId, FindingId, FollowUpId, IncidentId, LearningPointId, NoChangeId, ObservationId,
    OrganisationId, ProposalId,
};
use varsko_picture::ThreadNode;

use crate::schema::scalars::Id;

/// A link of the thread to walk from: exactly one of these.
#[derive(OneofObject)]
pub(in crate::schema) enum ThreadNodeInput {
    /// A line of a crisis log.
    Entry(EntryNodeInput),
    /// An observation.
    Observation(IncidentNodeInput),
    /// A finding.
    Finding(IncidentNodeInput),
    /// A learning point.
    LearningPoint(IncidentNodeInput),
    /// A proposed change to a ROS.
    Proposal(OrganisationNodeInput),
    /// The conclusion that nothing changes in a ROS.
    NoChange(OrganisationNodeInput),
    /// A revision of a ROS.
    Revision(RevisionNodeInput),
    /// A measure of a follow-up plan.
    Measure(OrganisationNodeInput),
    /// An exercise.
    Exercise(OrganisationNodeInput),
    /// An exercise or incident in which a measure was tried: its id.
    Trial(Id<IncidentId>),
}

/// A line of a crisis log.
#[derive(InputObject)]
pub(in crate::schema) struct EntryNodeInput {
    /// Of which incident.
    incident_id: Id<IncidentId>,
    /// Its number.
    number: u32,
}

/// Something of an incident.
#[derive(InputObject)]
pub(in crate::schema) struct IncidentNodeInput {
    /// Of which incident.
    incident_id: Id<IncidentId>,
    /// Its id.
    id: Id<uuid::Uuid>,
}

/// Something of an organisation.
#[derive(InputObject)]
pub(in crate::schema) struct OrganisationNodeInput {
    /// Whose.
    organisation_id: Id<OrganisationId>,
    /// Its id.
    id: Id<uuid::Uuid>,
}

/// A revision of a ROS.
#[derive(InputObject)]
pub(in crate::schema) struct RevisionNodeInput {
    /// Whose ROS.
    organisation_id: Id<OrganisationId>,
    /// Its number.
    number: u32,
}

impl From<ThreadNodeInput> for ThreadNode {
    fn from(input: ThreadNodeInput) -> Self {
        use ThreadNodeInput as I;
        match input {
            I::Entry(of) => ThreadNode::Entry {
                incident: of.incident_id.0,
                number: of.number,
            },
            I::Observation(of) => ThreadNode::Observation {
                incident: of.incident_id.0,
                id: ObservationId(of.id.0),
            },
            I::Finding(of) => ThreadNode::Finding {
                incident: of.incident_id.0,
                id: FindingId(of.id.0),
            },
            I::LearningPoint(of) => ThreadNode::LearningPoint {
                incident: of.incident_id.0,
                id: LearningPointId(of.id.0),
            },
            I::Proposal(of) => ThreadNode::Proposal {
                organisation: of.organisation_id.0,
                id: ProposalId(of.id.0),
            },
            I::NoChange(of) => ThreadNode::NoChange {
                organisation: of.organisation_id.0,
                id: NoChangeId(of.id.0),
            },
            I::Revision(of) => ThreadNode::Revision {
                organisation: of.organisation_id.0,
                number: of.number,
            },
            I::Measure(of) => ThreadNode::Measure {
                organisation: of.organisation_id.0,
                id: FollowUpId(of.id.0),
            },
            I::Exercise(of) => ThreadNode::Exercise {
                organisation: of.organisation_id.0,
                id: ExerciseId(of.id.0),
            },
            I::Trial(id) => ThreadNode::Trial { incident: id.0 },
        }
    }
}

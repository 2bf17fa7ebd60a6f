//! What compliance is judged by: the records of an organisation, each with where it stands.
//!
//! Plain data. Where it is read from is `gather`'s to know.

use super::Evidence;
use varsko_domain::Timestamp;
use varsko_domain::organisation::plans::PlanGap;

/// What is on record for an organisation. Empty where nothing is registered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    /// The newest revision of the ROS.
    pub ros: Option<RosRecord>,
    /// The measures of that revision.
    pub measures: Vec<MeasureRecord>,
    /// The overall plan in force.
    pub plan: Option<PlanRecord>,
    /// The notification lists that the plan leads to, and that are in use.
    pub lists: Vec<ListRecord>,
    /// Resources.
    pub resources: Vec<ResourceRecord>,
    /// Agreements with other municipalities that were not ended.
    pub agreements: Vec<AgreementRecord>,
    /// Exercises that were held.
    pub exercises: Vec<ExerciseRecord>,
    /// Who holds a role in the plan's leadership, and whether they were trained.
    pub training: Vec<TrainingRecord>,
    /// Incidents and exercises that were closed.
    pub closed: Vec<ClosedRecord>,
    /// What supervision found.
    pub supervision: Vec<SupervisionRecord>,
}

/// A revision of the ROS.
#[derive(Clone, Debug, PartialEq)]
pub struct RosRecord {
    /// The revision.
    pub evidence: Evidence,
    /// The letters of the parts a to f that are empty.
    pub missing_parts: String,
    /// True when the council adopted it.
    pub by_council: bool,
    /// How many are named as having taken part.
    pub took_part: u32,
    /// When it was decided.
    pub decided_on: Timestamp,
}

/// A measure of the ROS.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRecord {
    /// What carries it out, with owner, deadline and status; `None` when nobody does.
    pub planned: Option<Evidence>,
}

/// The overall plan in force.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRecord {
    /// The version.
    pub evidence: Evidence,
    /// What is missing in it.
    pub gaps: Vec<PlanGap>,
    /// When it was last revised.
    pub revised_at: Timestamp,
}

/// A notification list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRecord {
    /// The list.
    pub evidence: Evidence,
    /// How many stand on it.
    pub people: u32,
    /// How many of them were not told of their role.
    pub uninformed: u32,
}

/// A resource.
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceRecord {
    /// The resource.
    pub evidence: Evidence,
    /// When the agreement it comes by ends.
    pub agreement_ends: Option<Timestamp>,
}

/// An agreement with another municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementRecord {
    /// The agreement.
    pub evidence: Evidence,
    /// Since when it holds.
    pub from: Timestamp,
    /// When it lapses.
    pub ends: Option<Timestamp>,
}

/// An exercise that was held.
#[derive(Clone, Debug, PartialEq)]
pub struct ExerciseRecord {
    /// The exercise.
    pub evidence: Evidence,
    /// When it was held.
    pub held_at: Timestamp,
    /// True when its scenario is one of the ROS.
    pub from_ros: bool,
}

/// Someone who holds a role.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingRecord {
    /// What they were trained in; `None` when they were not.
    pub trained: Option<Evidence>,
    /// Until when that is good; for good when absent.
    pub valid_until: Option<Timestamp>,
}

/// An incident or exercise that was closed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRecord {
    /// Which.
    pub evidence: Evidence,
    /// Its evaluation.
    pub evaluation: Option<Evidence>,
    /// How many findings the evaluation has.
    pub findings: u32,
    /// How many of them have ended in nothing.
    pub open_findings: u32,
}

/// Something that supervision found.
#[derive(Clone, Debug, PartialEq)]
pub struct SupervisionRecord {
    /// The finding.
    pub evidence: Evidence,
    /// True when it was followed up to its end.
    pub closed: bool,
}

//! Compliance with the regulation on municipal preparedness (forskrift om kommunal beredskapsplikt),
//! paragraph by paragraph, worked out from what is recorded.
//!
//! Nothing about it is typed in. Each demand has a standing, the evidence it rests on, and the day it
//! lapses if nothing more is done. It never asks what time it is: the clock is handed over, and a
//! later one tells what will have lapsed by then.

mod gather;
mod paragraphs;
mod records;

pub use records::{
    AgreementRecord, ClosedRecord, ExerciseRecord, ListRecord, MeasureRecord, PlanRecord, Records,
    ResourceRecord, RosRecord, SupervisionRecord, TrainingRecord,
};

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use varsko_domain::organisation::plans::PlanGap;
use varsko_domain::{Text, Timestamp};

/// How long before it lapses something counts as lapsing soon, in days.
pub const LAPSING_DAYS: i64 = 60;
/// How long a ROS holds, in months (§ 6).
pub const ROS_HOLDS_MONTHS: u32 = 48;
/// How long a plan holds, in months (§ 6).
pub const PLAN_HOLDS_MONTHS: u32 = 12;
/// How long an exercise of the plan holds, in months (§ 7).
pub const EXERCISE_HOLDS_MONTHS: u32 = 24;
/// Most pieces of evidence for one demand: the newest.
pub const EVIDENCE_MAX: usize = 100;

/// How things stand with a demand, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Standing {
    /// It is fulfilled.
    Fulfilled,
    /// It is fulfilled, and lapses soon.
    LapsingSoon,
    /// What is recorded does not tell.
    Unknown,
    /// It is not fulfilled.
    NotFulfilled,
}

/// What the regulation demands, each in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Demand {
    /// § 2: the ROS has the parts a to f.
    RosParts,
    /// § 2: the council adopted it, in a case, and it says who took part.
    RosAdopted,
    /// § 3: each measure of the ROS has an owner, a deadline and a status.
    MeasuresPlanned,
    /// § 4 a: the plan has a leadership with roles, powers, who may convene, and deputies.
    Leadership,
    /// § 4 b: the plan has a notification list.
    NotificationList,
    /// § 4 b: everyone on it was told of their role.
    ListedInformed,
    /// § 4 c: the plan has an overview of resources, whose agreements hold.
    Resources,
    /// § 4 d: the plan has an evacuation plan.
    Evacuation,
    /// § 4 d: the plan has a plan for warning the public.
    PublicWarning,
    /// § 4 e: the plan has a communication plan.
    Communication,
    /// § 5: there are agreements with other municipalities.
    MunicipalAgreements,
    /// § 6: the ROS is under four years old.
    RosCurrent,
    /// § 6: the plan is under a year old.
    PlanCurrent,
    /// § 6: the plan shows who answers for it and when it was last brought up to date.
    PlanResponsible,
    /// § 7: the plan was exercised in the last two years.
    Exercised,
    /// § 7: with a scenario from the ROS.
    ExercisedFromRos,
    /// § 7: each role holder was trained.
    Trained,
    /// § 8: each closed incident and exercise was evaluated.
    Evaluated,
    /// § 8: each finding ended in a change, or in a reasoned "no change".
    FindingsSettled,
    /// § 9: every other paragraph can be documented.
    Documented,
    /// § 10: what supervision found was followed up until it was closed.
    SupervisionSettled,
}

impl Demand {
    /// The paragraph it stands in.
    pub const fn paragraph(self) -> u8 {
        match self {
            Demand::RosParts | Demand::RosAdopted => 2,
            Demand::MeasuresPlanned => 3,
            Demand::Leadership
            | Demand::NotificationList
            | Demand::ListedInformed
            | Demand::Resources
            | Demand::Evacuation
            | Demand::PublicWarning
            | Demand::Communication => 4,
            Demand::MunicipalAgreements => 5,
            Demand::RosCurrent | Demand::PlanCurrent | Demand::PlanResponsible => 6,
            Demand::Exercised | Demand::ExercisedFromRos | Demand::Trained => 7,
            Demand::Evaluated | Demand::FindingsSettled => 8,
            Demand::Documented => 9,
            Demand::SupervisionSettled => 10,
        }
    }
}

/// Why something is not fulfilled, or nobody knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Because {
    /// Nothing of the kind is registered.
    NothingRegistered,
    /// The day has passed.
    Lapsed {
        /// When.
        at: Timestamp,
    },
    /// The ROS lacks these parts.
    PartsMissing {
        /// Their letters, a to f.
        letters: String,
    },
    /// Nobody is named as having taken part in the ROS.
    NobodyTookPart,
    /// The ROS was not adopted by the council.
    NotByTheCouncil,
    /// The plan in force lacks something.
    Gap(PlanGap),
    /// This many are not as they should be, of so many.
    Some {
        /// How many are not.
        open: u32,
        /// Of how many.
        of: u32,
    },
    /// These paragraphs have no evidence.
    WithoutEvidence {
        /// Their numbers.
        paragraphs: Vec<u8>,
    },
}

/// What kind of thing a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EvidenceKind {
    /// A revision of the ROS.
    RosRevision,
    /// A version of a plan.
    PlanVersion,
    /// A notification list.
    NotificationList,
    /// A resource.
    Resource,
    /// An agreement.
    Agreement,
    /// An incident.
    Incident,
    /// An exercise.
    Exercise,
    /// An evaluation.
    Evaluation,
    /// A measure of the follow-up plan.
    FollowUp,
    /// A training.
    Training,
    /// A finding of supervision.
    Supervision,
}

/// Something a standing rests on, one click away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// What kind of thing.
    pub kind: EvidenceKind,
    /// Its id.
    pub id: Uuid,
    /// The number of the version or revision.
    pub version: Option<u32>,
    /// What it is called.
    pub about: Option<Text>,
    /// When it happened.
    pub at: Option<Timestamp>,
    /// The position of the event that says so.
    pub position: Option<u64>,
}

/// A demand, how it stands, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// What is demanded.
    pub demand: Demand,
    /// How it stands.
    pub standing: Standing,
    /// Why not, where it is not fulfilled or nobody knows.
    pub because: Vec<Because>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// When it lapses, or lapsed, if nothing more is done; `None` for what does not by itself.
    pub lapses_at: Option<Timestamp>,
}

/// A paragraph of the regulation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its number, 2 to 10.
    pub number: u8,
    /// The worst of its demands.
    pub standing: Standing,
    /// The first of its demands to lapse.
    pub lapses_at: Option<Timestamp>,
    /// Its demands, in order.
    pub requirements: Vec<Requirement>,
}

/// How an organisation complies at an instant, by what is on record: §§ 2 to 10.
pub fn compliance(records: &Records, at: Timestamp) -> Vec<Paragraph> {
    let mut requirements = paragraphs::requirements(records, at);
    requirements.push(paragraphs::documented(&requirements));
    (2..=10)
        .map(|number| Paragraph::of(number, &requirements))
        .collect()
}

impl Paragraph {
    fn of(number: u8, all: &[Requirement]) -> Self {
        let own = all.iter().filter(|r| r.demand.paragraph() == number);
        let requirements: Vec<Requirement> = own.cloned().collect();
        let standings = requirements.iter().map(|r| r.standing);
        Self {
            number,
            standing: standings.max().unwrap_or(Standing::Unknown),
            lapses_at: requirements.iter().filter_map(|r| r.lapses_at).min(),
            requirements,
        }
    }
}

#[cfg(test)]
mod tests;

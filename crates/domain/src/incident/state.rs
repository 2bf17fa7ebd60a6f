//! What is remembered of an incident to judge the next command. Holds no free text.

use crate::ids::{ItemId, MeasureId, NotificationId, OrganisationId, PersonId, RequestId};
use crate::words::{Body, Capacity, Channel, Delivery, MeasureStage, Phase};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

pub use super::lines::{Line, Lines};

/// One incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Whose incident it is; `None` only before it was opened.
    pub lead: Option<OrganisationId>,
    /// An exercise.
    pub exercise: bool,
    /// Judged not to be an incident.
    pub dismissed: bool,
    /// Watched without notifying anyone.
    pub under_observation: bool,
    /// Who takes part now.
    pub participants: BTreeSet<OrganisationId>,
    /// Each organisation's part, those that left included.
    pub parts: BTreeMap<OrganisationId, Part>,
    /// Notifications by id.
    pub notifications: BTreeMap<NotificationId, Notification>,
    /// Defined indicators.
    pub indicators: BTreeSet<String>,
    /// Items of the picture.
    pub items: BTreeMap<ItemId, Item>,
    /// Measures.
    pub measures: BTreeMap<MeasureId, Measure>,
    /// Requests for erasure.
    pub erasures: BTreeMap<RequestId, Erasure>,
    /// What each line of the log is.
    pub lines: Lines,
}

/// One organisation's part in an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Phases reached, ever.
    pub reached: BTreeSet<Phase>,
    /// The phase it is in.
    pub current: Phase,
    /// Bodies activated now.
    pub bodies: BTreeSet<Body>,
    /// Who holds which role now.
    pub roles: BTreeMap<(String, PersonId), Capacity>,
}

impl Default for Part {
    fn default() -> Self {
        Self {
            reached: BTreeSet::from([Phase::Detected]),
            current: Phase::Detected,
            bodies: BTreeSet::new(),
            roles: BTreeMap::new(),
        }
    }
}

impl Part {
    /// True once the organisation closed its part.
    pub fn closed(&self) -> bool {
        self.current == Phase::Closed
    }
}

/// A notification: whom, and where each stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// In order of recipient number, from 1.
    pub recipients: Vec<Addressee>,
}

impl Notification {
    /// The recipient with this number, from 1.
    pub fn recipient(&self, number: u32) -> Option<&Addressee> {
        self.recipients.get((number as usize).checked_sub(1)?)
    }
}

/// One recipient of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Addressee {
    /// Who, when registered.
    pub person: Option<PersonId>,
    /// How they are reached.
    pub channel: Channel,
    /// Where they stand.
    pub delivery: Delivery,
    /// How many times they were tried.
    pub attempts: u32,
}

/// An item of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub standing: Standing,
}

/// Where an item of the picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Proposed by someone without the say.
    Proposed,
    /// In the picture.
    Stated,
    /// Taken out.
    Withdrawn,
}

/// A measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub stage: MeasureStage,
}

/// A request for erasure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    /// Whose lines they are.
    pub organisation: OrganisationId,
    /// The lines.
    pub numbers: Vec<u32>,
    /// Who asked.
    pub asked_by: PersonId,
    /// Agreed to or rejected.
    pub settled: bool,
}

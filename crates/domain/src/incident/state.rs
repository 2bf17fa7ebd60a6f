//! What is remembered of an incident to judge the next command. Holds no free text.

use crate::alarm::Alarms;
use crate::ids::{
    AssistanceId, DecisionId, DemandId, EpsId, ExternalId, GoalId, IncidentId, ItemId, MeasureId,
    MeetingId, NotificationId, OrganisationId, PersonId, PromiseId, ReliefId, RequestId, TaskId,
    WarningId,
};
use crate::incident::link::events::Tie;
use crate::words::{Body, Capacity, DutyLogKind, MeasureStage, Phase};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use super::card::state::CardRuns;
pub use super::dispatch::{Addressee, Attempt, Notification, Standing as AttemptStanding};
use super::evaluation::state::Evaluations;
use super::information::state::Information;
use super::report::state::Reports;
use crate::ids::InformationId;

pub use super::assistance::state::Assistance;
pub use super::decision::state::Decision;
pub use super::demand::state::Demand;
pub use super::eps::state::{Eps, Guest};
pub use super::external::state::External;
pub use super::lines::{Line, Lines};
pub use super::meeting::state::Meeting;
pub use super::resource::state::Promise;
pub use super::staffing::state::Relief;
pub use super::task::state::Task;

/// One incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Whose incident it is; `None` only before it was opened.
    pub lead: Option<OrganisationId>,
    /// An exercise.
    pub exercise: bool,
    /// The log of ordinary days, and for what.
    pub duty_log: Option<DutyLogKind>,
    /// Judged not to be an incident.
    pub dismissed: bool,
    /// Watched without notifying anyone.
    pub under_observation: bool,
    /// Who takes part now.
    pub participants: BTreeSet<OrganisationId>,
    /// The line with which each organisation left that did and is not back.
    pub left: BTreeMap<OrganisationId, u32>,
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
    /// Situation reports and the orders they are written on.
    pub reports: Reports,
    /// Public information.
    pub information: BTreeMap<InformationId, Information>,
    /// Action cards in use, and those put away.
    pub cards: CardRuns,
    /// Meetings.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// Decisions, and questions put up for one.
    pub decisions: BTreeMap<DecisionId, Decision>,
    /// Tasks.
    pub tasks: BTreeMap<TaskId, Task>,
    /// Requests from above.
    pub demands: BTreeMap<DemandId, Demand>,
    /// Requests to external authorities.
    pub externals: BTreeMap<ExternalId, External>,
    /// Goals, and whose they are.
    pub goals: BTreeMap<GoalId, OrganisationId>,
    /// How it stands to other incidents.
    pub ties: BTreeMap<IncidentId, Tie>,
    /// Resources promised and not given back.
    pub promises: BTreeMap<PromiseId, Promise>,
    /// Requests for assistance.
    pub assistance: BTreeMap<AssistanceId, Assistance>,
    /// Evacuee and next-of-kin centres.
    pub eps: BTreeMap<EpsId, Eps>,
    /// The warnings it is about, and the newest message its log has told of each.
    pub warnings: BTreeMap<WarningId, String>,
    /// Evaluations, and what they are made of.
    pub evaluations: Evaluations,
    /// Requests for erasure.
    pub erasures: BTreeMap<RequestId, Erasure>,
    /// What falls due by itself.
    pub alarms: Alarms,
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
    /// Reliefs that are planned and have not happened.
    pub reliefs: BTreeMap<ReliefId, Relief>,
    /// The least staffing of a body, or of one of its roles.
    pub minimums: BTreeMap<(Body, Option<String>), u32>,
    /// Areas that report, and how often, in minutes.
    pub areas: BTreeMap<String, u32>,
    /// Stocks that are used up, by key.
    pub stocks: BTreeSet<String>,
    /// True once an item of the picture was stated.
    pub pictured: bool,
}

impl Default for Part {
    fn default() -> Self {
        Self {
            reached: BTreeSet::from([Phase::Detected]),
            current: Phase::Detected,
            bodies: BTreeSet::new(),
            roles: BTreeMap::new(),
            reliefs: BTreeMap::new(),
            minimums: BTreeMap::new(),
            areas: BTreeMap::new(),
            stocks: BTreeSet::new(),
            pictured: false,
        }
    }
}

impl Part {
    /// True once the organisation closed its part.
    pub fn closed(&self) -> bool {
        self.current == Phase::Closed
    }
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

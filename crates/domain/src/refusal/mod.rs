//! Why not. A refusal is an answer, not a fault: it says what is wrong and what would be allowed.
//!
//! One variant is one public code. Sentences are in [`bokmal`], [`nynorsk`] and [`english`]; none
//! repeats free text the sender wrote nor tells of anything the sender may not read.

mod bokmal;
mod code;
mod english;
mod handling;
mod joined;
mod nynorsk;
mod stages;
mod thing;
mod told;

pub use stages::Stands;
pub use thing::Thing;

use crate::ids::{IncidentId, OrganisationId};
use crate::organisation::plans::PlanGap;
use crate::rights::{Operation, who_could};
use crate::time::Timestamp;
use crate::words::{
    AccessRole, AssistanceStage, Channel, MeasureStage, Phase, PoliceMatter, ReportStage, Scope,
    Section,
};

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the sentences say what each means; fields are what the sentences need
pub enum Refusal {
    UnknownIncident,
    UnknownOrganisation {
        id: OrganisationId,
    },
    UnknownPerson,
    UnknownEntry {
        number: u32,
        newest: u32,
    },
    NotAnEntry {
        number: u32,
    },
    Unknown {
        what: Thing,
    },
    UnknownRole {
        role: String,
        known: Vec<String>,
    },
    UnknownLevel {
        level: String,
        known: Vec<String>,
    },
    UnknownIndicator {
        key: String,
        known: Vec<String>,
    },
    NotPermitted {
        operation: Operation,
        role: AccessRole,
        organisation: String,
    },
    AccessLost,
    NotParticipating {
        organisation: String,
    },
    AlreadyParticipating {
        organisation: String,
    },
    LeadMustStay,
    PhaseNotReached {
        acting: Phase,
        missing: Phase,
    },
    PhaseAlreadyReached {
        phase: Phase,
    },
    PhaseNeedsItsOwnAct {
        phase: Phase,
    },
    NothingToReturnTo {
        phase: Phase,
        current: Phase,
    },
    IncidentDismissed,
    PartClosed {
        organisation: String,
    },
    NotClosed,
    Empty {
        field: &'static str,
    },
    TooLong {
        field: &'static str,
        given: usize,
        max: usize,
    },
    TooMany {
        what: &'static str,
        given: usize,
        max: usize,
    },
    InTheFuture {
        given: Timestamp,
        now: Timestamp,
    },
    ReasonNeeded {
        field: &'static str,
    },
    NothingChanges,
    NotANumber,
    /// No place on Earth has these coordinates.
    NoSuchPlace,
    BadKey {
        field: &'static str,
    },
    BadHash {
        field: &'static str,
    },
    BadMediaType {
        field: &'static str,
    },
    DuplicateKey {
        key: String,
    },
    MeasureAndText,
    Merged {
        into: IncidentId,
    },
    DutyLogKept {
        log: IncidentId,
    },
    OfACrisis,
    PrognosisUnmarked,
    NotOfThisSection {
        section: Section,
    },
    TiedToItself,
    TiedAlready,
    NotTied,
    MergedForGood,
    PartAlready,
    PartOfItself,
    ExerciseTiedToReality,
    AlreadyExists {
        what: Thing,
    },
    NotGrantable {
        role: AccessRole,
    },
    LastAdministrator,
    BodyAlreadyActive,
    BodyNotActive,
    NoLeadershipActive,
    NotAhead {
        field: &'static str,
        given: Timestamp,
        now: Timestamp,
    },
    EndsBeforeItBegins {
        from: Timestamp,
        to: Timestamp,
    },
    RoleOfOtherBody {
        role: String,
    },
    UnknownArea {
        area: String,
        known: Vec<String>,
    },
    UnsoundClocks,
    ResourceUnfit,
    ResourceTaken {
        free: u32,
        here: u32,
        elsewhere: Vec<(IncidentId, u32)>,
    },
    AssistanceStage {
        stage: AssistanceStage,
    },
    EpsNotEmpty {
        inside: u32,
    },
    EpsClosed,
    EpsStillOpen,
    RoleAlreadyHeld {
        role: String,
    },
    RoleNotHeld {
        role: String,
    },
    UnknownRecipient {
        recipient: u32,
        recipients: u32,
    },
    NoRecipients,
    MeasureStage {
        stage: MeasureStage,
        allowed: Vec<&'static str>,
    },
    /// What a thing stands at, and what the API calls the steps from there.
    WrongStage {
        stands: Stands,
        allowed: &'static [&'static str],
    },
    OutsideActivation,
    DecisionAndQuestion,
    RecalledEntry {
        number: u32,
    },
    UnknownOption {
        option: u32,
        options: u32,
    },
    ForThePolice,
    MeetingSits,
    NotAChair,
    UnknownPoint {
        point: u32,
        points: u32,
    },
    ReportStage {
        stage: ReportStage,
    },
    ReportOrderDone,
    NotCleared,
    PoliceMustClear {
        about: Vec<PoliceMatter>,
    },
    AffectedFirst,
    NotTheNewest {
        named: u32,
        newest: u32,
    },
    CardWithdrawn,
    TemplateWithdrawn,
    CardRunClosed,
    UnknownStep {
        step: u32,
        steps: u32,
    },
    PlanIncomplete {
        gaps: Vec<PlanGap>,
    },
    PlanInForce {
        version: u32,
    },
    PlanNotInForce,
    RevisedTooLate {
        given: Timestamp,
        latest: Timestamp,
    },
    OwnDeputy {
        role: String,
    },
    NotAController,
    NotAProposal,
    ItemWithdrawn,
    ScopeNotWider {
        now: Scope,
    },
    ScopeNotNarrower {
        now: Scope,
    },
    OutOfRange {
        field: &'static str,
        given: u64,
        min: u64,
        max: u64,
    },
    BadAddress {
        channel: Channel,
    },
    ContactPointTwice {
        channel: Channel,
        round: u8,
    },
    EmptyList,
    RoleWithNobody {
        role: String,
    },
    EntryWithNobody {
        entry: u32,
    },
    ListedTwice {
        entry: u32,
        other: u32,
    },
    CircularDeputy {
        entry: u32,
        through: u32,
    },
    ListWithdrawn,
    PreviewChanged,
    /// Minutes since the same list was started, and within how many it is taken for an accident.
    JustNotified {
        minutes: i64,
        within: i64,
    },
    NobodyReachable,
    NotificationStopped,
    UnknownAttempt {
        attempt: u32,
        attempts: u32,
    },
    OutsideScale {
        field: &'static str,
        given: String,
        allowed: Vec<String>,
    },
    UnsoundScales,
    NoRosDraft,
    RosDraftOpen,
    NoRosRevision,
    NotAssessed {
        scenarios: u32,
    },
    ScenarioAndTitle,
    NotAFieldOfWords,
    Withdrawn {
        what: Thing,
    },
    BuiltOn,
    OpenEnds {
        findings: u32,
        points: u32,
    },
    SamePerson,
    AlreadySettled,
    Screened,
}

impl Refusal {
    /// The access roles that could have done it, when that is what stood in the way.
    pub fn could(&self) -> &'static [AccessRole] {
        match self {
            Refusal::NotPermitted { operation, .. } => who_could(*operation).0,
            _ => &[],
        }
    }
}

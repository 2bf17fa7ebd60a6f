//! Why not. A refusal is an answer, not a fault: it says what is wrong and what would be allowed.
//!
//! One variant is one public code. Sentences are in [`english`] and [`bokmal`]; neither repeats
//! free text the sender wrote nor tells of anything the sender may not read.

mod bokmal;
mod english;
mod handling;
mod stages;
mod thing;
mod told;

pub use stages::Stands;
pub use thing::Thing;

use crate::ids::{IncidentId, OrganisationId};
use crate::rights::{Operation, who_could};
use crate::time::Timestamp;
use crate::words::{
    AccessRole, AssistanceStage, Channel, MeasureStage, Phase, PoliceMatter, ReportStage, Scope,
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
    CardRunClosed,
    UnknownStep {
        step: u32,
        steps: u32,
    },
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
    NotificationStopped,
    UnknownAttempt {
        attempt: u32,
        attempts: u32,
    },
    SamePerson,
    AlreadySettled,
    Screened,
}

impl Refusal {
    /// The public code: stable, upper case, one per variant.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::UnknownIncident => "UNKNOWN_INCIDENT",
            Refusal::UnknownOrganisation { .. } => "UNKNOWN_ORGANISATION",
            Refusal::UnknownPerson => "UNKNOWN_PERSON",
            Refusal::UnknownEntry { .. } => "UNKNOWN_ENTRY",
            Refusal::NotAnEntry { .. } => "NOT_AN_ENTRY",
            Refusal::Unknown { .. } => "UNKNOWN_ID",
            Refusal::UnknownRole { .. } => "UNKNOWN_ROLE",
            Refusal::UnknownLevel { .. } => "UNKNOWN_LEVEL",
            Refusal::UnknownIndicator { .. } => "UNKNOWN_INDICATOR",
            Refusal::NotPermitted { .. } => "NOT_PERMITTED",
            Refusal::AccessLost => "ACCESS_LOST",
            Refusal::NotParticipating { .. } => "NOT_PARTICIPATING",
            Refusal::AlreadyParticipating { .. } => "ALREADY_PARTICIPATING",
            Refusal::LeadMustStay => "LEAD_MUST_STAY",
            Refusal::PhaseNotReached { .. } => "PHASE_NOT_REACHED",
            Refusal::PhaseAlreadyReached { .. } => "PHASE_ALREADY_REACHED",
            Refusal::PhaseNeedsItsOwnAct { .. } => "PHASE_NEEDS_ITS_OWN_ACT",
            Refusal::NothingToReturnTo { .. } => "NOTHING_TO_RETURN_TO",
            Refusal::IncidentDismissed => "INCIDENT_DISMISSED",
            Refusal::PartClosed { .. } => "PART_CLOSED",
            Refusal::NotClosed => "NOT_CLOSED",
            Refusal::Empty { .. } => "EMPTY_TEXT",
            Refusal::TooLong { .. } => "TEXT_TOO_LONG",
            Refusal::TooMany { .. } => "TOO_MANY",
            Refusal::InTheFuture { .. } => "IN_THE_FUTURE",
            Refusal::ReasonNeeded { .. } => "REASON_NEEDED",
            Refusal::NothingChanges => "NOTHING_CHANGES",
            Refusal::NotANumber => "NOT_A_NUMBER",
            Refusal::BadKey { .. } => "BAD_KEY",
            Refusal::BadHash { .. } => "BAD_HASH",
            Refusal::BadMediaType { .. } => "BAD_MEDIA_TYPE",
            Refusal::DuplicateKey { .. } => "DUPLICATE_KEY",
            Refusal::MeasureAndText => "BAD_INPUT",
            Refusal::Merged { .. } => "MERGED",
            Refusal::TiedToItself => "TIED_TO_ITSELF",
            Refusal::TiedAlready => "TIED_ALREADY",
            Refusal::NotTied => "NOT_TIED",
            Refusal::MergedForGood => "MERGED_FOR_GOOD",
            Refusal::PartAlready => "PART_ALREADY",
            Refusal::PartOfItself => "PART_OF_ITSELF",
            Refusal::ExerciseTiedToReality => "EXERCISE_TIED_TO_REALITY",
            Refusal::AlreadyExists { .. } => "ALREADY_EXISTS",
            Refusal::NotGrantable { .. } => "NOT_GRANTABLE",
            Refusal::LastAdministrator => "LAST_ADMINISTRATOR",
            Refusal::BodyAlreadyActive => "BODY_ALREADY_ACTIVE",
            Refusal::BodyNotActive => "BODY_NOT_ACTIVE",
            Refusal::NoLeadershipActive => "NO_LEADERSHIP_ACTIVE",
            Refusal::NotAhead { .. } => "NOT_AHEAD",
            Refusal::EndsBeforeItBegins { .. } => "ENDS_BEFORE_IT_BEGINS",
            Refusal::RoleOfOtherBody { .. } => "ROLE_OF_OTHER_BODY",
            Refusal::UnknownArea { .. } => "UNKNOWN_AREA",
            Refusal::UnsoundClocks => "UNSOUND_CLOCKS",
            Refusal::ResourceUnfit => "RESOURCE_UNFIT",
            Refusal::ResourceTaken { .. } => "RESOURCE_TAKEN",
            Refusal::AssistanceStage { .. } => "ASSISTANCE_STAGE",
            Refusal::EpsNotEmpty { .. } => "EPS_NOT_EMPTY",
            Refusal::EpsClosed => "EPS_CLOSED",
            Refusal::EpsStillOpen => "EPS_STILL_OPEN",
            Refusal::RoleAlreadyHeld { .. } => "ROLE_ALREADY_HELD",
            Refusal::RoleNotHeld { .. } => "ROLE_NOT_HELD",
            Refusal::UnknownRecipient { .. } => "UNKNOWN_RECIPIENT",
            Refusal::NoRecipients => "NO_RECIPIENTS",
            Refusal::MeasureStage { .. } => "MEASURE_STAGE",
            Refusal::WrongStage { .. } => "WRONG_STAGE",
            Refusal::OutsideActivation => "OUTSIDE_ACTIVATION",
            Refusal::DecisionAndQuestion => "DECISION_AND_QUESTION",
            Refusal::RecalledEntry { .. } => "RECALLED_ENTRY",
            Refusal::UnknownOption { .. } => "UNKNOWN_OPTION",
            Refusal::ForThePolice => "FOR_THE_POLICE",
            Refusal::MeetingSits => "MEETING_SITS",
            Refusal::NotAChair => "NOT_A_CHAIR",
            Refusal::UnknownPoint { .. } => "UNKNOWN_POINT",
            Refusal::ReportStage { .. } => "REPORT_STAGE",
            Refusal::ReportOrderDone => "REPORT_ORDER_DONE",
            Refusal::NotCleared => "NOT_CLEARED",
            Refusal::PoliceMustClear { .. } => "POLICE_MUST_CLEAR",
            Refusal::AffectedFirst => "AFFECTED_FIRST",
            Refusal::NotTheNewest { .. } => "NOT_THE_NEWEST",
            Refusal::CardWithdrawn => "CARD_WITHDRAWN",
            Refusal::CardRunClosed => "CARD_CLOSED",
            Refusal::UnknownStep { .. } => "UNKNOWN_STEP",
            Refusal::NotAProposal => "NOT_A_PROPOSAL",
            Refusal::ItemWithdrawn => "ITEM_WITHDRAWN",
            Refusal::ScopeNotWider { .. } => "SCOPE_NOT_WIDER",
            Refusal::ScopeNotNarrower { .. } => "SCOPE_NOT_NARROWER",
            Refusal::OutOfRange { .. } => "OUT_OF_RANGE",
            Refusal::BadAddress { .. } => "BAD_ADDRESS",
            Refusal::ContactPointTwice { .. } => "CONTACT_POINT_TWICE",
            Refusal::EmptyList => "EMPTY_LIST",
            Refusal::RoleWithNobody { .. } => "ROLE_WITH_NOBODY",
            Refusal::EntryWithNobody { .. } => "ENTRY_WITH_NOBODY",
            Refusal::ListedTwice { .. } => "LISTED_TWICE",
            Refusal::CircularDeputy { .. } => "CIRCULAR_DEPUTY",
            Refusal::ListWithdrawn => "LIST_WITHDRAWN",
            Refusal::PreviewChanged => "PREVIEW_CHANGED",
            Refusal::JustNotified { .. } => "JUST_NOTIFIED",
            Refusal::NotificationStopped => "NOTIFICATION_STOPPED",
            Refusal::UnknownAttempt { .. } => "UNKNOWN_ATTEMPT",
            Refusal::SamePerson => "SAME_PERSON",
            Refusal::AlreadySettled => "ALREADY_SETTLED",
            Refusal::Screened => "SCREENED",
        }
    }

    /// The access roles that could have done it, when that is what stood in the way.
    pub fn could(&self) -> &'static [AccessRole] {
        match self {
            Refusal::NotPermitted { operation, .. } => who_could(*operation),
            _ => &[],
        }
    }
}

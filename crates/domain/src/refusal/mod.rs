//! Why not. A refusal is an answer, not a fault: it says what is wrong and what would be allowed.
//!
//! One variant is one public code. Sentences are in [`english`] and [`bokmal`]; neither repeats
//! free text the sender wrote nor tells of anything the sender may not read.

mod bokmal;
mod english;

use crate::ids::OrganisationId;
use crate::rights::{Operation, who_could};
use crate::time::Timestamp;
use crate::words::{AccessRole, MeasureStage, Phase, Scope};

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
    AlreadyExists {
        what: Thing,
    },
    NotGrantable {
        role: AccessRole,
    },
    BodyAlreadyActive,
    BodyNotActive,
    NoLeadershipActive,
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
    NotAProposal,
    ItemWithdrawn,
    ScopeNotWider {
        now: Scope,
    },
    ScopeNotNarrower {
        now: Scope,
    },
    SamePerson,
    AlreadySettled,
    Screened,
}

/// Things an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words themselves
pub enum Thing {
    Notification,
    Item,
    Measure,
    ErasureRequest,
    Indicator,
    Organisation,
    Person,
    Access,
    Service,
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
            Refusal::AlreadyExists { .. } => "ALREADY_EXISTS",
            Refusal::NotGrantable { .. } => "NOT_GRANTABLE",
            Refusal::BodyAlreadyActive => "BODY_ALREADY_ACTIVE",
            Refusal::BodyNotActive => "BODY_NOT_ACTIVE",
            Refusal::NoLeadershipActive => "NO_LEADERSHIP_ACTIVE",
            Refusal::RoleAlreadyHeld { .. } => "ROLE_ALREADY_HELD",
            Refusal::RoleNotHeld { .. } => "ROLE_NOT_HELD",
            Refusal::UnknownRecipient { .. } => "UNKNOWN_RECIPIENT",
            Refusal::NoRecipients => "NO_RECIPIENTS",
            Refusal::MeasureStage { .. } => "MEASURE_STAGE",
            Refusal::NotAProposal => "NOT_A_PROPOSAL",
            Refusal::ItemWithdrawn => "ITEM_WITHDRAWN",
            Refusal::ScopeNotWider { .. } => "SCOPE_NOT_WIDER",
            Refusal::ScopeNotNarrower { .. } => "SCOPE_NOT_NARROWER",
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

    /// The sentence in English.
    pub fn english(&self) -> String {
        english::sentence(self)
    }

    /// The sentence in bokmål.
    pub fn bokmal(&self) -> String {
        bokmal::sentence(self)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Refusal {}

//! The log in English: a sentence for every event, a word for every word of the domain.

use super::Phrase;
use varsko_domain::words::{
    AccessRole, Body, Capacity, Channel, Deadline, Delivery, EntryKind, MeasureStage, Phase,
    Precision, Presence, Priority, Prognosis, Scope, Section, Severity, Tendency, Value,
    Verification,
};

sentences! {
    English:
    IncidentOpened "[{exercise}: ]Incident opened: {title}[. Place: {place}][. May become: {potential}]"
    PlacedUnderObservation "Incident placed under observation: {reason}"
    IncidentDismissed "Incident dismissed: {reason}"
    IncidentReclassified "Incident reclassified[: {changes}][. Reason: {reason}]"
    IncidentReopened "{organisation} reopened the incident in the phase {phase}: {reason}"
    ParticipationStarted "{organisation} takes part[: {reason}]"
    ParticipationEnded "{organisation} no longer takes part: {reason}"
    ReadinessSet "Readiness level of {organisation}: {level}[. Reason: {reason}]"
    PhaseReached "Phase reached: {phase} ({organisation})"
    PhaseReturned "Back from {from} to {phase} ({organisation}): {reason}"
    PhaseDeviated "Deviation from the sequence: {phase} before {missing} ({organisation}): {reason}"
    EntryRecorded "{text}"
    EntryVerificationJudged "Line {number} judged {verification}[: {reason}]"
    EntryShareWidened "Line {number} may now be read by: {scope}"
    EntryShareRecalled "Share recalled, line {number} may be read by: {scope}. {reason}"
    IndicatorDefined "Indicator defined: {name}, measured in {unit}: {definition}"
    IndicatorReported "{name}: {value}[ {unit}] ({verification})[. Source: {source}]"
    NotificationStarted "[{drill}: ]Notification of {count}[ ({list})]: {text}[. Started again because: {again}]"
    NotificationSent "{message} sent to {recipient} ({channel}), attempt {attempt}"
    NotificationDelivered "{The_message} was delivered to {recipient}"
    NotificationAcknowledged "{recipient} acknowledged {the_message}[: there in {minutes} min][. Answer: {text}]"
    NotificationDeclined "{recipient} cannot come[: {reason}]"
    NotificationTimedOut "{recipient} has not answered in time[ ({late} min late)]"
    NotificationEscalated "{The_message} was passed on from {recipient} to {to}"
    ReachedByOtherMeans "{recipient} was reached by other means: {text}"
    BodyActivated "{organisation} activated the {body}[ ({place})]. Authority: {authority}[. Legal ground: {ground}][. Special powers: {powers}][. Planned until {until}][. First picture due by {picture}]"
    BodyStoodDown "{organisation} stood down the {body}[: {reason}]"
    RoleAssigned "{person} is {role} ({organisation})[, as {deputy}]"
    RoleRelieved "{person} relieved as {role} ({organisation})[. Handed over: {text}]"
    MobilisationReported "{person}[, {role}]: {presence}[, in {minutes} min]"
    ItemProposed "Proposed for the picture, {section}[ ({prognosis})]: {text}[ ({coordinates})][ ({role} finds out)][ (by {answer_by})]"
    ItemStated "Picture, {section}[ ({prognosis})]: {text}[ ({coordinates})][ ({role} finds out)][ (by {answer_by})]"
    ItemRevised "Picture revised, {section}[ ({prognosis})]: {text}[ ({coordinates})][ ({role} finds out)][ (by {answer_by})][. Reason: {reason}]"
    ItemWithdrawn "Taken out of the picture[: {text}]. Reason: {reason}"
    FocusSet "Leadership focus ({organisation}): {text}"
    MeasureProposed "Measure proposed: {text}[. Goal: {goal}]"
    MeasureDecided "Measure decided[ by {deputy}][: {text}][. Authority: {authority}][. Reason: {reason}]"
    MeasureAssigned "Measure assigned to {role}[: {text}]"
    MeasureAcknowledged "Measure acknowledged[: {text}]"
    MeasureStarted "Measure in progress[: {text}]"
    MeasureDone "Measure done[: {text}][. Result: {result}]"
    MeasureNotDone "Measure not done[: {text}]. Reason: {reason}"
    MeasureCancelled "Measure cancelled[: {text}]. Reason: {reason}"
    MeasureEffectAssessed "Effect of measure assessed[ ({text})]: {result}"
    NormalisationDecided "{organisation} returns to normal[ ({deputy})]: {text}[. Handed over: {handover}]"
    EvaluationStarted "Evaluation started ({organisation})[: {text}]"
    ObservationPinned "Observation for the evaluation[, line {numbers}] ({tendency}): {text}"
    ErasureRequested "Erasure requested of line {numbers}: {text}[ ({reference})]"
    ErasureRejected "Erasure rejected: {reason}"
    ErasureCarriedOut "Erased on a lawful decision: line {numbers}. Requested by {person}"
}

pub(super) const fn phrase(word: Phrase) -> &'static str {
    match word {
        Phrase::Erased => "[erased on a lawful decision]",
        Phrase::Exercise => "EXERCISE",
        Phrase::UnknownPerson => "unknown person",
        Phrase::System => "the system",
        Phrase::UnknownValue => "unknown",
        Phrase::Recipient => "recipient",
        Phrase::Recipients => "recipients",
        Phrase::Drill => "TEST",
        Phrase::TriedAgain => "It will be tried again",
        Phrase::Untitled => "incident without a shared title",
        Phrase::Notification => "Notification",
        Phrase::TheNotification => "The notification",
        Phrase::Report => "Situation report",
        Phrase::TheReport => "The situation report",
    }
}

pub(super) const fn phase(word: Phase) -> &'static str {
    match word {
        Phase::Detected => "Detected",
        Phase::Notify => "Notify",
        Phase::Mobilise => "Mobilise",
        Phase::Understand => "Situational awareness",
        Phase::Handle => "Handle",
        Phase::Normalise => "Return to normal",
        Phase::Evaluate => "Evaluate",
        Phase::Closed => "Closed",
        Phase::Dismissed => "Dismissed",
    }
}

pub(super) const fn severity(word: Severity) -> &'static str {
    match word {
        Severity::Unknown => "not judged",
        Severity::Minor => "minor",
        Severity::Serious => "serious",
        Severity::Severe => "severe",
        Severity::Extreme => "extreme",
    }
}

pub(super) const fn scope(word: Scope) -> &'static str {
    match word {
        Scope::Own => "own organisation",
        Scope::Participants => "participants",
        Scope::County => "county governor and participants",
        Scope::Public => "everyone who may see the incident",
    }
}

pub(super) const fn verification(word: Verification) -> &'static str {
    match word {
        Verification::Unverified => "unverified",
        Verification::Plausible => "plausible",
        Verification::Confirmed => "confirmed",
        Verification::Refuted => "refuted",
    }
}

pub(super) const fn entry_kind(word: EntryKind) -> &'static str {
    match word {
        EntryKind::MessageIn => "Message in",
        EntryKind::MessageOut => "Message out",
        EntryKind::Observation => "Observation",
        EntryKind::Decision => "Decision",
        EntryKind::Omission => "Deliberately not done",
        EntryKind::Measure => "Measure",
        EntryKind::Notification => "Notification",
        EntryKind::Mobilisation => "Mobilisation",
        EntryKind::Meeting => "Meeting",
        EntryKind::StatusReport => "Status report",
        EntryKind::PublicInformation => "Public information",
        EntryKind::Media => "Media",
        EntryKind::Handover => "Handover",
        EntryKind::Correction => "Correction",
        EntryKind::Note => "Note",
    }
}

pub(super) const fn channel(word: Channel) -> &'static str {
    match word {
        Channel::Phone => "phone",
        Channel::Radio => "radio",
        Channel::Sms => "SMS",
        Channel::Email => "e-mail",
        Channel::Meeting => "meeting",
        Channel::InPerson => "in person",
        Channel::System => "system",
        Channel::Other => "other",
        Channel::Voice => "automatic call",
        Channel::Webhook => "team channel",
        Channel::Console => "console",
    }
}

pub(super) const fn priority(word: Priority) -> &'static str {
    match word {
        Priority::Low => "low",
        Priority::Normal => "normal",
        Priority::High => "high",
        Priority::Urgent => "urgent",
    }
}

pub(super) const fn precision(word: Precision) -> &'static str {
    match word {
        Precision::Exact => "exact",
        Precision::Approximate => "approximate",
        Precision::Daypart => "only the part of the day is known",
        Precision::DateOnly => "only the date is known",
    }
}

pub(super) const fn body(word: Body) -> &'static str {
    match word {
        Body::Leadership => "crisis leadership",
        Body::Staff => "crisis staff",
    }
}

pub(super) const fn deadline(word: Deadline) -> &'static str {
    match word {
        Deadline::FirstPicture => "first picture",
        Deadline::Mailbox => "look into the shared mailbox",
    }
}

pub(super) const fn capacity(word: Capacity) -> &'static str {
    match word {
        Capacity::Holder => "holder",
        Capacity::Deputy => "deputy",
    }
}

pub(super) const fn access_role(word: AccessRole) -> &'static str {
    match word {
        AccessRole::Administrator => "administrator",
        AccessRole::Operator => "operator",
        AccessRole::CrisisLeader => "crisis leader",
        AccessRole::CrisisLeadership => "member of the crisis leadership",
        AccessRole::CrisisStaff => "member of the crisis staff",
        AccessRole::LogKeeper => "log keeper",
        AccessRole::PreparednessOfficer => "preparedness officer",
        AccessRole::Evaluator => "evaluator",
        AccessRole::Observer => "observer",
        AccessRole::EpsStaff => "keeper of the EPS register",
        AccessRole::System => "system",
    }
}

pub(super) const fn prognosis(word: Prognosis) -> &'static str {
    match word {
        Prognosis::Expected => "expected",
        Prognosis::Worst => "worst",
    }
}

pub(super) const fn section(word: Section) -> &'static str {
    match word {
        Section::Facts => "facts",
        Section::Assumptions => "assumptions",
        Section::Unknowns => "unknowns",
        Section::Affected => "affected",
        Section::Consequences => "consequences",
        Section::Prognosis => "prognosis",
        Section::Resources => "resources and shortages",
        Section::Actors => "actors",
        Section::Communication => "communication and media",
        Section::DecisionsNeeded => "decisions needed",
    }
}

pub(super) const fn value(word: Value) -> &'static str {
    match word {
        Value::LifeAndHealth => "life and health",
        Value::Environment => "environment",
        Value::Property => "property",
        Value::Reputation => "reputation",
    }
}

pub(super) const fn presence(word: Presence) -> &'static str {
    match word {
        Presence::Called => "called in",
        Presence::Coming => "coming",
        Presence::CannotCome => "cannot come",
        Presence::InPlace => "in place",
        Presence::Relieved => "relieved",
    }
}

pub(super) const fn delivery(word: Delivery) -> &'static str {
    match word {
        Delivery::Queued => "queued",
        Delivery::Sent => "sent",
        Delivery::Delivered => "delivered",
        Delivery::Acknowledged => "acknowledged",
        Delivery::Declined => "cannot come",
        Delivery::TimedOut => "not answered in time",
        Delivery::Escalated => "passed on",
        Delivery::ReachedByOtherMeans => "reached by other means",
        Delivery::Reserve => "in reserve",
        Delivery::NotReached => "cannot be reached",
    }
}

pub(super) const fn measure_stage(word: MeasureStage) -> &'static str {
    match word {
        MeasureStage::Proposed => "proposed",
        MeasureStage::Decided => "decided",
        MeasureStage::Assigned => "assigned",
        MeasureStage::Acknowledged => "acknowledged",
        MeasureStage::InProgress => "in progress",
        MeasureStage::Done => "done",
        MeasureStage::NotDone => "not done",
        MeasureStage::Cancelled => "cancelled",
        MeasureStage::EffectAssessed => "effect assessed",
    }
}

pub(super) const fn tendency(word: Tendency) -> &'static str {
    match word {
        Tendency::GoodPractice => "good practice",
        Tendency::Improvement => "improvement",
        Tendency::Open => "not judged yet",
    }
}

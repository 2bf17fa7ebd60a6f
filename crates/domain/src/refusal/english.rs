//! Refusals as English sentences: what is wrong, what would be allowed.

use super::{Refusal, Thing};
use crate::words::{AccessRole, Phase, Scope};

pub(super) fn sentence(refusal: &Refusal) -> String {
    use Refusal as R;
    match refusal {
        R::UnknownIncident => "there is no such incident, or you may not see it; list yours with `incidents`".into(),
        R::UnknownOrganisation { id } => format!("no organisation has the id {id}; list them with `organisations`"),
        R::UnknownPerson => "there is no such person; register the person first".into(),
        R::UnknownEntry { number, newest } => format!("the log has no entry {number} that you may read; the newest is {newest}"),
        R::NotAnEntry { number } => format!("line {number} was written by the system, not by a person; corrections point at entries that people wrote"),
        R::Unknown { what: Thing::Access } => "that person does not have this access".into(),
        R::Unknown { what: Thing::Service } => "that operations centre does not serve the organisation".into(),
        R::Unknown { what } => format!("there is no such {} in this incident", thing(*what)),
        R::UnknownRole { role, known } => format!("the organisation has no role {role:?}; it has: {}", list(known)),
        R::UnknownLevel { level, known } => format!("the organisation has no readiness level {level:?}; it has: {}", list(known)),
        R::UnknownIndicator { key, known } => format!("no indicator is called {key:?}; define it first, or use one of: {}", list(known)),
        R::NotPermitted { operation, role, organisation } => format!(
            "{} may not {} for {organisation}; {} there could",
            role_name(*role), operation.english(), roles(refusal.could())
        ),
        R::AccessLost => "you no longer hold the role you signed in with; sign in again".into(),
        R::NotParticipating { organisation } => format!("{organisation} takes no part in this incident; invite it first"),
        R::AlreadyParticipating { organisation } => format!("{organisation} already takes part in this incident"),
        R::LeadMustStay => "the organisation whose incident it is cannot leave it; it can close it".into(),
        R::PhaseNotReached { acting, missing } => format!(
            "this belongs to the phase {}, but {} has not been reached; do that first, or state why it is skipped",
            phase(*acting), phase(*missing)
        ),
        R::PhaseAlreadyReached { phase: p } => format!("the phase {} is already reached; actions of it can be taken at any time", phase(*p)),
        R::PhaseNeedsItsOwnAct { phase: p } => format!("the phase {} is entered by its own act: normalise, closeIncident or dismissIncident", phase(*p)),
        R::NothingToReturnTo { phase: p, current } => format!("{} does not lie behind the current phase {}; only a reached, earlier phase can be returned to", phase(*p), phase(*current)),
        R::IncidentDismissed => "the incident was dismissed; reopen it with a reason to go on".into(),
        R::PartClosed { organisation } => format!("{organisation} has closed its part of the incident; reopen it with a reason to go on"),
        R::NotClosed => "the incident is neither closed nor dismissed for this organisation, so there is nothing to reopen".into(),
        R::Empty { field } => format!("{field} is empty; write at least one word"),
        R::TooLong { field, given, max } => format!("{field} is {given} bytes long; at most {max} are allowed. Split it, or attach a file"),
        R::TooMany { what, given, max } => format!("{given} {what} were given; at most {max} are allowed"),
        R::InTheFuture { given, now } => format!("the time {given} lies in the future (it is {now}); give the time it happened, or leave it out"),
        R::ReasonNeeded { field } => format!("{field} is needed here: write why"),
        R::NothingChanges => "nothing would change; name at least one thing to change".into(),
        R::NotANumber => "the value is not a finite number; leave it out to say that it is not known".into(),
        R::BadKey { field } => format!("{field} must be 1 to 40 characters of a–z, 0–9 and _, starting with a letter"),
        R::BadHash { field } => format!("{field} must be 64 hexadecimal digits in lower case, as the upload answered"),
        R::BadMediaType { field } => format!("{field} must be a media type without parameters, in lower case, such as image/jpeg or application/pdf"),
        R::NotGrantable { role } => format!("the role {:?} belongs to the installation and is granted to nobody", role.literal()),
        R::AlreadyExists { what: Thing::Access } => "that person already has this access".into(),
        R::AlreadyExists { what: Thing::Service } => "that operations centre already serves the organisation".into(),
        R::AlreadyExists { what } => format!("this {} already exists", thing(*what)),
        R::BodyAlreadyActive => "the body is already activated; stand it down before activating it anew".into(),
        R::BodyNotActive => "the body is not activated; activate it first".into(),
        R::NoLeadershipActive => "the crisis leadership is not activated, so nobody holds its powers; activate it first".into(),
        R::RoleAlreadyHeld { role } => format!("that person already holds the role {role:?}"),
        R::RoleNotHeld { role } => format!("that person does not hold the role {role:?}"),
        R::UnknownRecipient { recipient, recipients } => format!("the notification has no recipient {recipient}; it has 1 to {recipients}"),
        R::NoRecipients => "the notification has no recipients; name at least one".into(),
        R::MeasureStage { stage, allowed } => format!("the measure stands at {}; from there it can: {}", stage.literal(), allowed.join(", ")),
        R::NotAProposal => "the item is not a proposal awaiting acceptance".into(),
        R::ItemWithdrawn => "the item was withdrawn; state a new one".into(),
        R::ScopeNotWider { now } => format!("the entry can already be read by {}; name a wider scope, or recall the share", scope(*now)),
        R::ScopeNotNarrower { now } => format!("the entry can be read by {} only; name a narrower scope to recall a share", scope(*now)),
        R::SamePerson => "two people must agree; someone other than the one who asked must approve".into(),
        R::AlreadySettled => "this request is already settled".into(),
        R::Screened => "a screened entry needs the ground for screening".into(),
    }
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Notification => "notification",
        Thing::Item => "item of the picture",
        Thing::Measure => "measure",
        Thing::ErasureRequest => "request for erasure",
        Thing::Indicator => "indicator",
        Thing::Organisation => "organisation",
        Thing::Person => "person",
        Thing::Access => "access",
        Thing::Service => "service",
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Detected => "Detected",
        Phase::Notify => "Notify",
        Phase::Mobilise => "Mobilise",
        Phase::Understand => "Understand",
        Phase::Handle => "Handle",
        Phase::Normalise => "Normalise",
        Phase::Evaluate => "Evaluate",
        Phase::Closed => "Closed",
        Phase::Dismissed => "Dismissed",
    }
}

fn role_name(role: AccessRole) -> &'static str {
    match role {
        AccessRole::Administrator => "an administrator",
        AccessRole::Operator => "an operator",
        AccessRole::CrisisLeader => "a crisis leader",
        AccessRole::CrisisLeadership => "a member of the crisis leadership",
        AccessRole::CrisisStaff => "a member of the crisis staff",
        AccessRole::LogKeeper => "a log keeper",
        AccessRole::PreparednessOfficer => "a preparedness officer",
        AccessRole::Evaluator => "an evaluator",
        AccessRole::Observer => "an observer",
        AccessRole::System => "the system",
    }
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "its own organisation",
        Scope::Participants => "the participants",
        Scope::County => "the participants and the county governor",
        Scope::Public => "everyone who may see the incident",
    }
}

fn roles(roles: &[AccessRole]) -> String {
    let names: Vec<_> = roles.iter().map(|role| role_name(*role)).collect();
    match names.as_slice() {
        [] => "nobody".into(),
        [one] => (*one).into(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

fn list(known: &[String]) -> String {
    if known.is_empty() {
        "none yet".into()
    } else {
        known.join(", ")
    }
}

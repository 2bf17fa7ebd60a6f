//! Refusals as English sentences: what is wrong, what would be allowed.

use super::joined::{either, known};
use super::{Refusal, Thing, handling};
use crate::ids::IncidentId;
use crate::organisation::plans::told;
use crate::rights::{Operation, Relation, who_could};
use crate::words::{AccessRole, Channel, Language, Phase, Scope};

use Refusal as R;

macro_rules! sentences {
    ($($refusal:pat $(if $so:expr)? => $told:expr,)*) => {
        pub(super) fn sentence(refusal: &Refusal) -> String {
            match refusal { $($refusal $(if $so)? => $told,)* }
        }
    };
}

sentences! {
    R::UnknownIncident => "there is no such incident, or you may not see it; list yours with `incidents`".into(),
    R::UnknownOrganisation { id } => format!("no organisation has the id {id}; list them with `organisations`"),
    R::UnknownPerson => "there is no such person; register the person first".into(),
    R::UnknownEntry { number, newest } => format!("the log has no entry {number} that you may read; the newest is {newest}"),
    R::NotAnEntry { number } => format!("line {number} was written by the system, not by a person; corrections point at entries that people wrote"),
    R::Unknown { what: Thing::Access } => "that person does not have this access".into(),
    R::Unknown { what: Thing::Service } => "that operations centre does not serve the organisation".into(),
    R::Unknown { what: Thing::Resource } => "the organisation has no such resource; see its list of resources".into(),
    R::Unknown { what: what @ (Thing::Duty | Thing::DutyNumber) } => format!("there is no such {} on this roster", thing(*what)),
    R::Unknown { what: Thing::Card } => "the organisation has no such action card; list them with `organisation { actionCards }`".into(),
    R::Unknown { what: Thing::List } => "the organisation has no such notification list; list them with `notificationLists`".into(),
    R::Unknown { what: Thing::Inject } => "the exercise has no such inject".into(),
    R::Unknown { what } if what.is_of_the_year() => format!("the organisation has no such {}", thing(*what)),
    R::Unknown { what: Thing::Scenario } => "the ROS has no such scenario; list them with `ros { newest draft }`".into(),
    R::Unknown { what: Thing::Proposal } => "no such change to the ROS was proposed; list them with `ros { proposals }`".into(),
    R::Unknown { what: Thing::FollowUpMeasure } => "the follow-up plan has no such measure; list them with `followUps`".into(),
    R::Unknown { what } => format!("there is no such {} in this incident", thing(*what)),
    R::UnknownRole { role, known } => format!("the organisation has no role {role:?}; it has: {}", list(known)),
    R::UnknownLevel { level, known } => format!("the organisation has no readiness level {level:?}; it has: {}", list(known)),
    R::UnknownIndicator { key, known } => format!("no indicator is called {key:?}; define it first, or use one of: {}", list(known)),
    R::NotPermitted { operation, role, organisation } => format!(
        "{} may not {} for {organisation}; {} could",
        role_name(*role), operation.english(), whoever_could(*operation)
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
    R::NoSuchPlace => "there is no such place: latitude goes from -90 to 90 degrees and longitude from -180 to 180 (WGS 84, decimal degrees, such as 59.8901 and 10.5263)".into(),
    R::BadKey { field } => format!("{field} must be 1 to 40 characters of a–z, 0–9 and _, starting with a letter"),
    R::BadHash { field } => format!("{field} must be 64 hexadecimal digits in lower case, as the upload answered"),
    R::BadMediaType { field } => format!("{field} must be a media type without parameters, in lower case, such as image/jpeg or application/pdf"),
    R::DuplicateKey { key } => format!("the key {key:?} stands more than once in the list; give each its own key"),
    R::MeasureAndText => "measureId and text were both sent; send measureId to decide a measure that was proposed, or text to decide a new one".into(),
    R::Merged { into } => format!("this incident turned out to be another and goes on there; record it in incident {into}"),
    R::DutyLogKept { log } => format!("such a log is kept already, as {log}; write there, or open the next as going on from it with `continues`"),
    R::OfACrisis => "a duty log has no phases, levels or crisis leadership; open an incident from its entries and do it there".into(),
    R::PrognosisUnmarked => "say whether the prognosis is what is expected or the worst that may come".into(),
    R::NotOfThisSection { section } => format!("an item of the section {section} is neither expected nor worst and has no owner; that belongs to the sections prognosis and unknowns, each its own"),
    R::TiedToItself => "an incident cannot be linked to itself; give the id of another".into(),
    R::TiedAlready => "the two incidents are linked in another way; take that link away first".into(),
    R::NotTied => "the two incidents are not linked, so there is nothing to take away".into(),
    R::MergedForGood => "incidents that were merged stay merged; open a new incident if they part again".into(),
    R::PartAlready => "the incident is a part of another already; take that link away first".into(),
    R::PartOfItself => "the incident would become a part of itself; link it the other way round, or as related".into(),
    R::ExerciseTiedToReality => "an exercise and a real incident are never linked; link exercises with exercises".into(),
    R::LastAdministrator => "nobody else administers this installation; give somebody else the role administrator and an account first, or do it at the server's own command line".into(),
    R::NotGrantable { role } => format!("the role {:?} belongs to the installation and is granted to nobody", role.literal()),
    R::AlreadyExists { what: Thing::Access } => "that person already has this access".into(),
    R::AlreadyExists { what: Thing::Service } => "that operations centre already serves the organisation".into(),
    R::AlreadyExists { what: Thing::Duty } => "that person is on call for this role in that time already; swap or cancel that duty first".into(),
    R::AlreadyExists { what: Thing::OverallPlan } => "the organisation has an overall plan already; write its next version with `revisePlan`".into(),
    R::AlreadyExists { what } => format!("this {} already exists", thing(*what)),
    R::BodyAlreadyActive => "the body is already activated; stand it down before activating it anew".into(),
    R::BodyNotActive => "the body is not activated; activate it first".into(),
    R::NoLeadershipActive => "the crisis leadership is not activated, so nobody holds its powers; activate it first".into(),
    R::RoleAlreadyHeld { role } => format!("that person already holds the role {role:?}"),
    R::RoleNotHeld { role } => format!("that person does not hold the role {role:?}"),
    R::NotAhead { field, given, now } => format!("{field} is {given}, which is past; it is {now}, so name a later time"),
    R::EndsBeforeItBegins { from, to } => format!("it would end at {to}, before it begins at {from}; name a later end"),
    R::RoleOfOtherBody { role } => format!("the role {role:?} sits in the other body; name that body, or one of this body's roles"),
    R::UnknownArea { area, known } => format!("no area {area:?} reports to this organisation; known areas: {}", list(known)),
    R::UnsoundClocks => "each clock runs from 1 minute to 7 days, and a register is kept from 1 to 366 days".into(),
    R::ResourceUnfit => "the resource is said to be out of order; say that it is fit again, or take another".into(),
    R::ResourceTaken { free, here, elsewhere } => format!("{free} of it {} free; {here} promised in this incident{}; ask for no more than is free, or give some back", if *free == 1 { "is" } else { "are" }, taken(elsewhere)),
    R::AssistanceStage { stage } => format!("the request for assistance is {}; from there it goes asked, received, granted or refused, delivered, returned", stage.literal()),
    R::EpsNotEmpty { inside } => format!("{inside} registered at the centre are still there; check them out first"),
    R::EpsClosed => "the centre is closed; open a new one".into(),
    R::EpsStillOpen => "an evacuee and next-of-kin centre is still open; close it first, so that its register is erased in time".into(),
    R::UnknownRecipient { recipient, recipients } => format!("the notification has no recipient {recipient}; it has 1 to {recipients}"),
    R::NoRecipients => "the notification has no recipients; name at least one".into(),
    R::MeasureStage { stage, allowed } => format!("the measure stands at {}; from there it can: {}", stage.literal(), allowed.join(", ")),
    R::WrongStage { stands, allowed } => format!("{}; what can be asked now: {}", stands.english(), allowed.join(", ")),
    R::OutsideActivation => "the crisis leadership is not activated, so its powers do not hold; activate it first, or, where lives cannot wait for that, state in `skipping` why".into(),
    R::DecisionAndQuestion => "both a question that was put up and a new one were sent; send decisionId to decide what was put up, or question with its options to decide something new".into(),
    R::RecalledEntry { number } => format!("line {number} was shared with you and has been recalled since, so a decision cannot rest on it; rest it on lines you may read, or ask for the share anew"),
    R::UnknownOption { option, options } => format!("there is no option {option}; there are {options}, numbered from 1. Leave the option out when the choice is none of them"),
    R::ForThePolice => "only the police order an evacuation or send a Nødvarsel; note the request with POLICE as the authority".into(),
    R::MeetingSits => "another meeting of the organisation is sitting; adjourn it first".into(),
    R::NotAChair => "a meeting is chaired by the crisis leader, a deputy or the staff leader; give that person one of these roles, or name nobody".into(),
    R::UnknownPoint { point, points } => format!("the agenda has no point {point}; it has {points}, numbered from 1. Leave the point out for what belongs to none"),
    R::ReportStage { stage } => handling::report_stage(*stage).english.into(),
    R::ReportOrderDone => "the order for reports is done with; whoever wants more orders anew".into(),
    R::NotCleared => "this version is not cleared; have the crisis leadership clear it first".into(),
    R::PoliceMustClear { about } => format!("it tells of {}, which the police let out; record who there cleared this version first", handling::matters(about, |matter| matter.english, "and")),
    R::AffectedFirst => "those affected are to hear it first; record how they were told this version, then publish".into(),
    R::NotTheNewest { named, newest } => format!("version {named} is not the newest; read version {newest} and name that"),
    R::TemplateWithdrawn => "the template was taken out of use; use another, or publish its next version".into(),
    R::CardWithdrawn => "the action card was taken out of use; begin with another, or publish its next version".into(),
    R::CardRunClosed => "the action card was put away; begin with it anew".into(),
    R::UnknownStep { step, steps } => format!("the action card has no step {step}; it has 1 to {steps}"),
    R::PlanIncomplete { gaps } => format!("the plan cannot be adopted as it is: {}. Write a version that has it, and adopt that", told::list(gaps, Language::English)),
    R::PlanInForce { version } => format!("version {version} is in force already; write the next version, or say with `reviewPlan` that this one still holds"),
    R::PlanNotInForce => "the plan is not in force; have a version of it adopted first".into(),
    R::RevisedTooLate { given, latest } => format!("the plan would be revised on {given}; that is to be done within a year, by {latest} at the latest (§ 6)"),
    R::OwnDeputy { role } => format!("the role {role:?} names the same person twice; nobody is their own deputy"),
    R::NotAController => "the exercise is run by its controllers; only those named there read and write its injects".into(),
    R::NotAProposal => "the item is not a proposal awaiting acceptance".into(),
    R::ItemWithdrawn => "the item was withdrawn; state a new one".into(),
    R::ScopeNotWider { now } => format!("the entry can already be read by {}; name a wider scope, or recall the share", scope(*now)),
    R::ScopeNotNarrower { now } => format!("the entry can be read by {} only; name a narrower scope to recall a share", scope(*now)),
    R::OutOfRange { field, given, min, max } => format!("{field} is {given}; it must be {min} to {max}"),
    R::BadAddress { channel } => format!("the address of a contact point by {} must be {}", channel.literal(), address(*channel)),
    R::ContactPointTwice { channel, round } => format!("round {round} names {} more than once; put the second into another round", channel.literal()),
    R::EmptyList => "the list has no entries; name at least one role or person".into(),
    R::RoleWithNobody { role } => format!("nobody stands behind the role {role:?}: nobody is on call for it, and the list names nobody; name at least one person"),
    R::EntryWithNobody { entry } => format!("entry {entry} names neither a role nor a person; name one of them, or leave the entry out"),
    R::ListedTwice { entry, other } if entry == other => format!("entry {entry} names the same person twice; name each once"),
    R::ListedTwice { entry, other } => format!("entries {other} and {entry} are for the same role or begin with the same person; keep one of them"),
    R::CircularDeputy { entry, through } => format!("the deputies go in a ring: from entry {entry} by way of entry {through} back to the person of entry {entry}; name somebody else as deputy in one of them"),
    R::ListWithdrawn => "the list was withdrawn; use another, or define a new one".into(),
    R::PreviewChanged => "those to be told, how they are reached or the text is no longer as previewed; look at the preview again and send its name".into(),
    R::JustNotified { minutes, within } => format!("the same list was started, or the same people were told, in this incident {minutes} minutes ago, and within {within} minutes that is taken for an accident; say in `again` why it is meant"),
    R::NobodyReachable => "there is no way to any of those named by the channels asked for; give them contact points, use other channels, or notify by hand".into(),
    R::NotificationStopped => "the notification is stopped already; start a new one to notify again".into(),
    R::UnknownAttempt { attempt, attempts } => format!("the recipient has no attempt {attempt}; there are {attempts}"),
    R::OutsideScale { field, given, allowed } => format!("{field} is {given:?}, which is not on the scale; it has: {}", list(allowed)),
    R::UnsoundScales => "the scales do not hold together; give at least one step of probability, each higher than the one before, values with equally many steps, and a colour for every cell of the risk matrix".into(),
    R::NoRosDraft => "no revision of the ROS is being drafted; begin a draft first".into(),
    R::RosDraftOpen => "a revision of the ROS is being drafted already; go on with it, adopt it, or discard it".into(),
    R::NoRosRevision => "no revision of the ROS has been adopted yet, so there is nothing to change; draft and adopt the first".into(),
    R::NotAssessed { scenarios } => format!("{scenarios} of the draft's scenarios lack a probability or a consequence; assess them first"),
    R::ScenarioAndTitle => "both a scenario and the title of a new one were sent; send the scenario that shall change, or the title of the one that is missing".into(),
    R::NotAFieldOfWords => "this field does not hold words; send a step of its scale, a measure, or the title of a new scenario".into(),
    R::Withdrawn { what } => format!("the {} was withdrawn; name one that stands", thing(*what)),
    R::BuiltOn => "something was learnt from this finding that still stands; withdraw the learning point first".into(),
    R::OpenEnds { findings, points } => format!("{findings} findings and {points} learning points end in nothing; propose a change to the ROS, plan a measure, or conclude why nothing changes"),
    R::SamePerson => "two people must agree; someone other than the one who asked must approve".into(),
    R::AlreadySettled => "this request is already settled".into(),
    R::Screened => "a screened entry needs the ground for screening".into(),
}

/// What an address is for each channel.
fn address(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms | Channel::Voice | Channel::Phone => {
            "a telephone number of 5 to 15 digits, such as +47 912 34 567"
        }
        Channel::Email => "an e-mail address, such as beredskap@kommune.no",
        Channel::Webhook => "a web address that begins with https:// or http://",
        Channel::Console => "left out: the console needs none",
        Channel::Radio | Channel::Meeting | Channel::InPerson | Channel::Other => "a few words",
        Channel::System => "left out: nobody is reached by it; choose another channel",
    }
}

fn taken(elsewhere: &[(IncidentId, u32)]) -> String {
    let told = elsewhere
        .iter()
        .map(|(id, quantity)| format!(", {quantity} in incident {id}"));
    told.collect()
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Notification => "notification",
        Thing::List => "notification list",
        Thing::Item => "item of the picture",
        Thing::Measure => "measure",
        Thing::Meeting => "meeting",
        Thing::Decision => "decision",
        Thing::Task => "task",
        Thing::Demand => "request from above",
        Thing::External => "request to an authority",
        Thing::Goal => "goal",
        Thing::ErasureRequest => "request for erasure",
        Thing::Indicator => "indicator",
        Thing::Organisation => "organisation",
        Thing::Person => "person",
        Thing::Access => "access",
        Thing::Service => "service",
        Thing::Report => "situation report",
        Thing::ReportOrder => "order for situation reports",
        Thing::Information => "piece of public information",
        Thing::Card => "action card",
        Thing::CardRun => "action card in use",
        Thing::Exercise => "exercise",
        Thing::Obligation => "duty on the annual wheel",
        Thing::Gathering => "meeting of the year",
        Thing::SupervisionFinding => "finding of supervision",
        Thing::Course => "course",
        Thing::Training => "record of training",
        Thing::CalendarFeed => "calendar feed",
        Thing::RosRevision => "revision of the ROS",
        Thing::Inject => "inject",
        Thing::Relief => "planned relief",
        Thing::Duty => "duty",
        Thing::DutyNumber => "duty number",
        Thing::Warning => "warning",
        Thing::Plan => "plan",
        Thing::OverallPlan => "overall plan",
        Thing::Agreement => "agreement",
        Thing::Shelter => "shelter",
        Thing::Stockpile => "stockpile",
        Thing::Template => "scenario template",
        Thing::DutyLog => "open duty log of that kind",
        Thing::Resource => "resource",
        Thing::Promise => "promised resource",
        Thing::Assistance => "request for assistance",
        Thing::Eps => "evacuee and next-of-kin centre",
        Thing::EpsUnit => "unit of the centre",
        Thing::Evaluation => "evaluation",
        Thing::Observation => "observation",
        Thing::Finding => "finding",
        Thing::LearningPoint => "learning point",
        Thing::Scenario => "scenario",
        Thing::Proposal => "proposed change",
        Thing::FollowUpMeasure => "measure of the follow-up plan",
        Thing::Guest => "registered person at the centre",
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
        AccessRole::EpsStaff => "a keeper of the EPS register",
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

fn whoever_could(operation: Operation) -> String {
    let (who, relation) = who_could(operation);
    let place = match relation {
        Relation::Own => "there",
        Relation::Served => "in the operations centre that serves it",
        Relation::Fellow => "in another organisation of the incident",
        Relation::Oversight => "with the county governor over it",
        Relation::Neighbour => "in a neighbouring municipality",
        Relation::Stranger => return "the system alone".into(),
    };
    let roles = either(who.iter().map(|role| role_name(*role)), "or");
    format!("{roles} {place}")
}

fn list(all: &[String]) -> String {
    known(all, "none yet")
}

//! A sample of every refusal.

use varsko_domain::organisation::plans::PlanGap;
use varsko_domain::rights::Operation;
use varsko_domain::words::{
    AccessRole, AssistanceStage, Channel, DecisionStage, EvaluationStage, ExerciseStage,
    ExternalStage, GatheringStage, InjectStage, MeasureStage, MeetingStage, Phase, PlanPart,
    PoliceMatter, ReportStage, Scope, Section, TaskStage,
};
use varsko_domain::{Refusal, Stands, Thing};
use varsko_testkit::at;
use varsko_testkit::cast::ASKER;

/// Every refusal, some of them more than once.
pub(crate) fn samples() -> Vec<Refusal> {
    let mut samples = [first_samples(), second_samples(), third_samples()].concat();
    samples.extend(learning_samples());
    use Channel::{Console, Email, Radio, Sms, System, Webhook};
    let channels = [Sms, Email, Webhook, Console, Radio, System];
    samples.extend(channels.map(|channel| Refusal::BadAddress { channel }));
    samples
}

fn learning_samples() -> Vec<Refusal> {
    use Refusal as R;
    vec![
        stuck(
            Stands::Evaluation(EvaluationStage::Final),
            &["followUpEvaluation"],
        ),
        R::OutsideScale {
            field: "step",
            given: "6".into(),
            allowed: vec!["5".into()],
        },
        R::UnsoundScales,
        R::NoRosDraft,
        R::RosDraftOpen,
        R::NoRosRevision,
        R::NotAssessed { scenarios: 3 },
        R::ScenarioAndTitle,
        R::NotAFieldOfWords,
        R::Withdrawn {
            what: Thing::Finding,
        },
        R::BuiltOn,
        R::OpenEnds {
            findings: 1,
            points: 2,
        },
    ]
}

/// A thing where it stands, and what can be done from there.
fn stuck(stands: Stands, allowed: &'static [&'static str]) -> Refusal {
    Refusal::WrongStage { stands, allowed }
}

fn asker() -> String {
    "Asker".to_owned()
}

fn first_samples() -> Vec<Refusal> {
    use Refusal as R;
    vec![
        R::UnknownIncident,
        R::UnknownOrganisation { id: ASKER },
        R::UnknownPerson,
        R::UnknownEntry {
            number: 7,
            newest: 5,
        },
        R::NotAnEntry { number: 7 },
        R::Unknown {
            what: Thing::Notification,
        },
        R::Unknown { what: Thing::Item },
        R::Unknown {
            what: Thing::Measure,
        },
        R::Unknown {
            what: Thing::ErasureRequest,
        },
        R::Unknown {
            what: Thing::Access,
        },
        R::Unknown {
            what: Thing::Service,
        },
        R::Unknown { what: Thing::List },
        R::UnknownRole {
            role: "diver".into(),
            known: vec!["crisis_leader".into(), "log_keeper".into()],
        },
        R::UnknownLevel {
            level: "purple".into(),
            known: vec!["green".into(), "red".into()],
        },
        R::UnknownIndicator {
            key: "missing".into(),
            known: Vec::new(),
        },
        R::NotPermitted {
            operation: Operation::AppointLeader,
            role: AccessRole::Operator,
            organisation: asker(),
        },
        R::AccessLost,
        R::NotParticipating {
            organisation: asker(),
        },
        R::AlreadyParticipating {
            organisation: asker(),
        },
        R::LeadMustStay,
        R::PhaseNotReached {
            acting: Phase::Handle,
            missing: Phase::Understand,
        },
        R::PhaseAlreadyReached {
            phase: Phase::Notify,
        },
        R::PhaseNeedsItsOwnAct {
            phase: Phase::Closed,
        },
        R::NothingToReturnTo {
            phase: Phase::Handle,
            current: Phase::Mobilise,
        },
        R::IncidentDismissed,
        R::PartClosed {
            organisation: asker(),
        },
        R::NotClosed,
        R::Empty { field: "title" },
        R::TooLong {
            field: "title",
            given: 301,
            max: 300,
        },
        R::TooMany {
            what: "recipients",
            given: 1001,
            max: 1000,
        },
        R::InTheFuture {
            given: at("09:00"),
            now: at("08:00"),
        },
        R::ReasonNeeded { field: "reason" },
        R::NothingChanges,
        R::NotANumber,
        R::NoSuchPlace,
        R::BadKey { field: "kind" },
        R::BadHash { field: "sha256" },
        R::BadMediaType { field: "mediaType" },
        R::DuplicateKey {
            key: "boat_crew".into(),
        },
        R::MeasureAndText,
        R::Merged {
            into: varsko_testkit::INCIDENT,
        },
        R::DutyLogKept {
            log: varsko_testkit::INCIDENT,
        },
        R::OfACrisis,
        R::PrognosisUnmarked,
        R::NotOfThisSection {
            section: Section::Facts,
        },
        R::TiedToItself,
        R::TiedAlready,
        R::NotTied,
        R::MergedForGood,
        R::PartAlready,
        R::PartOfItself,
        R::ExerciseTiedToReality,
        R::AlreadyExists {
            what: Thing::Indicator,
        },
        R::AlreadyExists {
            what: Thing::Access,
        },
        R::AlreadyExists {
            what: Thing::Service,
        },
    ]
}

fn second_samples() -> Vec<Refusal> {
    use Refusal as R;
    vec![
        R::NotGrantable {
            role: AccessRole::System,
        },
        R::LastAdministrator,
        R::NotAhead {
            field: "at",
            given: at("09:00"),
            now: at("10:00"),
        },
        R::EndsBeforeItBegins {
            from: at("10:00"),
            to: at("09:00"),
        },
        R::RoleOfOtherBody {
            role: "log_keeper".into(),
        },
        R::UnknownArea {
            area: "health".into(),
            known: vec!["schools".into()],
        },
        R::UnsoundClocks,
        R::ResourceUnfit,
        R::ResourceTaken {
            free: 1,
            here: 2,
            elsewhere: vec![(varsko_testkit::INCIDENT, 1)],
        },
        R::AssistanceStage {
            stage: AssistanceStage::Asked,
        },
        R::EpsNotEmpty { inside: 3 },
        R::EpsClosed,
        R::EpsStillOpen,
        R::Unknown {
            what: Thing::Resource,
        },
        R::Unknown {
            what: Thing::Promise,
        },
        R::Unknown {
            what: Thing::Assistance,
        },
        R::Unknown { what: Thing::Eps },
        R::Unknown {
            what: Thing::EpsUnit,
        },
        R::Unknown { what: Thing::Guest },
        R::Unknown {
            what: Thing::Relief,
        },
        R::Unknown { what: Thing::Duty },
        R::Unknown {
            what: Thing::DutyNumber,
        },
        R::AlreadyExists { what: Thing::Duty },
        R::BodyAlreadyActive,
        R::BodyNotActive,
        R::NoLeadershipActive,
        R::RoleAlreadyHeld {
            role: "log_keeper".into(),
        },
        R::RoleNotHeld {
            role: "log_keeper".into(),
        },
        R::UnknownRecipient {
            recipient: 4,
            recipients: 3,
        },
        R::NoRecipients,
        R::MeasureStage {
            stage: MeasureStage::Proposed,
            allowed: vec!["decideMeasure", "CANCEL"],
        },
        stuck(
            Stands::Meeting(MeetingStage::Sitting),
            &["noteInMeeting", "adjournMeeting"],
        ),
        stuck(
            Stands::Decision(DecisionStage::Wanted),
            &["makeDecision", "withdrawDecision"],
        ),
        stuck(Stands::Task(TaskStage::Done), &["giveTask"]),
        stuck(
            Stands::External(ExternalStage::CarriedOut),
            &["askAuthority"],
        ),
        stuck(
            Stands::Exercise(ExerciseStage::Running),
            &["setInject", "deliverInject", "endExercise"],
        ),
        stuck(Stands::Inject(InjectStage::Skipped), &["setInject"]),
        stuck(
            Stands::Gathering(GatheringStage::Held),
            &["conveneGathering"],
        ),
        R::OutsideActivation,
        R::DecisionAndQuestion,
        R::RecalledEntry { number: 7 },
        R::UnknownOption {
            option: 3,
            options: 2,
        },
        R::ForThePolice,
        R::MeetingSits,
        R::NotAChair,
        R::UnknownPoint {
            point: 6,
            points: 5,
        },
        R::Unknown { what: Thing::Card },
        R::Unknown {
            what: Thing::CardRun,
        },
        R::Unknown {
            what: Thing::Report,
        },
        R::Unknown {
            what: Thing::ReportOrder,
        },
    ]
}

fn third_samples() -> Vec<Refusal> {
    use Refusal as R;
    vec![
        R::Unknown {
            what: Thing::Information,
        },
        R::ReportStage {
            stage: ReportStage::Sent,
        },
        R::ReportOrderDone,
        R::NotCleared,
        R::PoliceMustClear {
            about: PoliceMatter::ALL.to_vec(),
        },
        R::AffectedFirst,
        R::NotTheNewest {
            named: 1,
            newest: 2,
        },
        R::CardWithdrawn,
        R::TemplateWithdrawn,
        R::CardRunClosed,
        R::UnknownStep { step: 4, steps: 3 },
        R::PlanIncomplete {
            gaps: vec![
                PlanGap::NobodyConvenes,
                PlanGap::NoDeputy {
                    role: "crisis_leader".into(),
                },
                PlanGap::NoPart {
                    part: PlanPart::Communication,
                },
            ],
        },
        R::PlanIncomplete {
            gaps: vec![PlanGap::NoChapter {
                key: "resources".into(),
                title: "Ressurser".into(),
            }],
        },
        R::PlanInForce { version: 2 },
        R::PlanNotInForce,
        R::RevisedTooLate {
            given: at("13:00"),
            latest: at("12:00"),
        },
        R::OwnDeputy {
            role: "crisis_leader".into(),
        },
        R::Unknown { what: Thing::Plan },
        R::Unknown {
            what: Thing::Agreement,
        },
        R::Unknown {
            what: Thing::Course,
        },
        R::Unknown {
            what: Thing::Inject,
        },
        R::AlreadyExists {
            what: Thing::OverallPlan,
        },
        R::NotAController,
        R::NotAProposal,
        R::ItemWithdrawn,
        R::ScopeNotWider { now: Scope::County },
        R::ScopeNotNarrower { now: Scope::Own },
        R::OutOfRange {
            field: "timeoutsS",
            given: 5,
            min: 10,
            max: 86_400,
        },
        R::ContactPointTwice {
            channel: Channel::Sms,
            round: 2,
        },
        R::EmptyList,
        R::RoleWithNobody {
            role: "log_keeper".into(),
        },
        R::EntryWithNobody { entry: 3 },
        R::ListedTwice { entry: 4, other: 4 },
        R::ListedTwice { entry: 4, other: 1 },
        R::CircularDeputy {
            entry: 1,
            through: 4,
        },
        R::ListWithdrawn,
        R::PreviewChanged,
        R::JustNotified {
            minutes: 4,
            within: 30,
        },
        R::NobodyReachable,
        R::NotificationStopped,
        R::UnknownAttempt {
            attempt: 3,
            attempts: 2,
        },
        R::SamePerson,
        R::AlreadySettled,
        R::Screened,
    ]
}

/// How many refusals there are. A new one does not compile until it is named here, and then the
/// samples above must have it.
pub(crate) const fn count(refusal: &Refusal) -> usize {
    use Refusal as R;
    match refusal {
        R::UnknownIncident
        | R::UnknownOrganisation { .. }
        | R::UnknownPerson
        | R::UnknownEntry { .. }
        | R::NotAnEntry { .. }
        | R::Unknown { .. }
        | R::UnknownRole { .. }
        | R::UnknownLevel { .. }
        | R::UnknownIndicator { .. }
        | R::NotPermitted { .. }
        | R::AccessLost
        | R::NotParticipating { .. }
        | R::AlreadyParticipating { .. }
        | R::LeadMustStay
        | R::PhaseNotReached { .. }
        | R::PhaseAlreadyReached { .. }
        | R::PhaseNeedsItsOwnAct { .. }
        | R::NothingToReturnTo { .. }
        | R::IncidentDismissed
        | R::PartClosed { .. }
        | R::NotClosed
        | R::Empty { .. }
        | R::TooLong { .. }
        | R::TooMany { .. }
        | R::InTheFuture { .. }
        | R::ReasonNeeded { .. }
        | R::NothingChanges
        | R::NotANumber
        | R::NoSuchPlace
        | R::BadKey { .. }
        | R::BadHash { .. }
        | R::BadMediaType { .. }
        | R::DuplicateKey { .. }
        | R::MeasureAndText
        | R::Merged { .. }
        | R::DutyLogKept { .. }
        | R::OfACrisis
        | R::PrognosisUnmarked
        | R::NotOfThisSection { .. }
        | R::TiedToItself
        | R::TiedAlready
        | R::NotTied
        | R::MergedForGood
        | R::PartAlready
        | R::PartOfItself
        | R::ExerciseTiedToReality
        | R::AlreadyExists { .. }
        | R::NotGrantable { .. }
        | R::LastAdministrator
        | R::NotAhead { .. }
        | R::EndsBeforeItBegins { .. }
        | R::RoleOfOtherBody { .. }
        | R::UnknownArea { .. }
        | R::UnsoundClocks
        | R::ResourceUnfit
        | R::ResourceTaken { .. }
        | R::AssistanceStage { .. }
        | R::EpsNotEmpty { .. }
        | R::EpsClosed
        | R::EpsStillOpen
        | R::BodyAlreadyActive
        | R::BodyNotActive
        | R::NoLeadershipActive
        | R::RoleAlreadyHeld { .. }
        | R::RoleNotHeld { .. }
        | R::UnknownRecipient { .. }
        | R::NoRecipients
        | R::MeasureStage { .. }
        | R::WrongStage { .. }
        | R::OutsideActivation
        | R::DecisionAndQuestion
        | R::RecalledEntry { .. }
        | R::UnknownOption { .. }
        | R::ForThePolice
        | R::MeetingSits
        | R::NotAChair
        | R::UnknownPoint { .. }
        | R::ReportStage { .. }
        | R::ReportOrderDone
        | R::NotCleared
        | R::PoliceMustClear { .. }
        | R::AffectedFirst
        | R::NotTheNewest { .. }
        | R::CardWithdrawn
        | R::TemplateWithdrawn
        | R::CardRunClosed
        | R::UnknownStep { .. }
        | R::NotAController
        | R::NotAProposal
        | R::ItemWithdrawn
        | R::ScopeNotWider { .. }
        | R::ScopeNotNarrower { .. }
        | R::OutOfRange { .. }
        | R::BadAddress { .. }
        | R::ContactPointTwice { .. }
        | R::EmptyList
        | R::RoleWithNobody { .. }
        | R::EntryWithNobody { .. }
        | R::ListedTwice { .. }
        | R::CircularDeputy { .. }
        | R::ListWithdrawn
        | R::PreviewChanged
        | R::JustNotified { .. }
        | R::NobodyReachable
        | R::NotificationStopped
        | R::UnknownAttempt { .. }
        | R::PlanIncomplete { .. }
        | R::PlanInForce { .. }
        | R::PlanNotInForce
        | R::RevisedTooLate { .. }
        | R::OwnDeputy { .. }
        | R::OutsideScale { .. }
        | R::UnsoundScales
        | R::NoRosDraft
        | R::RosDraftOpen
        | R::NoRosRevision
        | R::NotAssessed { .. }
        | R::ScenarioAndTitle
        | R::NotAFieldOfWords
        | R::Withdrawn { .. }
        | R::BuiltOn
        | R::OpenEnds { .. }
        | R::SamePerson
        | R::AlreadySettled
        | R::Screened => 125,
    }
}

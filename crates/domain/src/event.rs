//! Everything that can have happened, and how it is stored for ever.
//!
//! Names are literals, never derived from an identifier. A changed shape is a new name or a new
//! schema version that the old one is read as; an event that was ever stored keeps decoding (golden
//! files in `tests/golden`).

mod family;
mod older;
mod stream;

pub(crate) use family::family;
pub use stream::{Stream, StreamKind};

use crate::actor::Actor;
use crate::ids::{CommandId, IncidentId, OrganisationId};
use crate::incident::area::events::AreaEvent;
use crate::incident::assistance::events::AssistanceEvent;
use crate::incident::card::events::CardRunEvent;
use crate::incident::clock::events::ClockEvent;
use crate::incident::decision::events::DecisionEvent;
use crate::incident::demand::events::DemandEvent;
use crate::incident::dispatch::DispatchEvent;
use crate::incident::duty_log::events::DutyLogEvent;
use crate::incident::eps::events::EpsEvent;
use crate::incident::evaluation::events::EvaluationEvent;
use crate::incident::events as incident;
use crate::incident::external::events::ExternalEvent;
use crate::incident::goal::events::GoalEvent;
use crate::incident::information::events::InformationEvent;
use crate::incident::inject::InjectEvent;
use crate::incident::left_open::NormaliseEvent;
use crate::incident::link::events::LinkEvent;
use crate::incident::meeting::events::MeetingEvent;
use crate::incident::report::events::ReportEvent;
use crate::incident::resource::events::ResourceUseEvent;
use crate::incident::staffing::events::StaffingEvent;
use crate::incident::task::events::TaskEvent;
use crate::incident::template::events::TemplateUseEvent;
use crate::incident::warning::IncidentWarningEvent;
use crate::organisation::cards::events::CardEvent;
use crate::organisation::events as organisation;
use crate::organisation::exercises::events::ExerciseEvent;
use crate::organisation::followup::events::FollowUpEvent;
use crate::organisation::lists::events::ListEvent;
use crate::organisation::plans::events::PlanEvent;
use crate::organisation::provisions::events::ProvisionEvent;
use crate::organisation::reporting::ReportTemplateDefined;
use crate::organisation::resources::events::ResourceEvent;
use crate::organisation::ros::events::RosEvent;
use crate::organisation::roster::events::RosterEvent;
use crate::organisation::templates::events::TemplateEvent;
use crate::organisation::warnings::events::WarningEvent;
use crate::organisation::year::events::YearEvent;
use crate::person::contacts::events::ContactEvent;
use crate::person::events as person;
use crate::readership::ReadershipEvent;
use crate::text;
use crate::time::Timestamp;
use crate::words::{AccessRole, Scope};
use serde::{Deserialize, Serialize};

/// An event with everything the journal knows about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// Place in the one order of the installation, from 1 (G-2).
    pub position: u64,
    /// What it belongs to.
    pub stream: Stream,
    /// Place within its stream, from 1.
    pub version: u32,
    /// When the system got it; never typed, never decreasing.
    pub recorded_at: Timestamp,
    /// When it happened, typed or defaulted.
    pub occurred_at: Timestamp,
    /// When it was first noted elsewhere: on paper, in a spreadsheet, by a client without network.
    pub noted_at: Option<Timestamp>,
    /// The command it came from.
    pub command: CommandId,
    /// Who did it.
    pub actor: Actor,
    /// The organisation it concerns; on whose behalf it was done.
    pub organisation: Option<OrganisationId>,
    /// Who may read it, as first recorded.
    pub scope: Scope,
    /// What happened.
    pub event: Event,
}

impl Recorded {
    /// The number of this line in its incident's crisis log; the opening is number 0.
    pub fn number(&self) -> u32 {
        self.version.saturating_sub(1)
    }

    /// When this became known: as noted elsewhere if it was, otherwise when it was recorded here.
    /// An imported row whose log did not say when it was written counts as known when it happened;
    /// [`Recorded::knowledge_is_assumed`] tells.
    pub fn known_at(&self) -> Timestamp {
        match (self.noted_at, &self.event) {
            (Some(noted), _) => noted,
            (None, Event::EntryRecorded(entry)) if entry.imported.is_some() => self.occurred_at,
            (None, _) => self.recorded_at,
        }
    }

    /// True when [`Recorded::known_at`] is our assumption, not something anyone wrote down.
    pub fn knowledge_is_assumed(&self) -> bool {
        self.noted_at.is_none()
            && matches!(&self.event, Event::EntryRecorded(entry) if entry.imported.is_some())
    }

    /// The incident this belongs to, if any.
    pub fn incident(&self) -> Option<IncidentId> {
        match self.stream {
            Stream::Incident(id) => Some(id),
            Stream::Organisation(_) | Stream::Person(_) | Stream::Readership(_) => None,
        }
    }
}

/// An event as the journal takes it: a name, plain facts, and the texts to seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// The stored literal.
    pub name: &'static str,
    /// Version of the shape under that name.
    pub schema: u16,
    /// JSON without a word of free text or personal data.
    pub facts: String,
    /// JSON array of the texts; `None` when the event has none.
    pub sealed: Option<Vec<u8>>,
}

/// A stored event this version cannot read.
#[derive(Debug, thiserror::Error)]
pub enum UnknownEvent {
    /// The name is not in this version's dictionary.
    #[error("no event is called {name:?} (schema {schema}); a newer version wrote it")]
    Name {
        /// The stored name.
        name: String,
        /// The stored schema version.
        schema: u16,
    },
    /// The facts do not have the shape the name promises.
    #[error("the facts of {name:?} do not have its shape")]
    Shape {
        /// The stored name.
        name: String,
        /// What did not fit.
        #[source]
        source: serde_json::Error,
    },
}

/// A stored name, its schema version, the plain facts, and the texts to seal.
pub(crate) type Split = (&'static str, u16, (String, Vec<Box<str>>));

macro_rules! events {
    (
        $($literal:literal $schema:literal $variant:ident($payload:ty),)*
        families { $($family:ident($members:ty),)* }
    ) => {
        /// What happened, in the past tense. Stored for ever: add variants, never edit one.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[allow(missing_docs)] // each payload says what its event means
        pub enum Event { $($variant($payload),)* $($family($members),)* }

        impl Event {
            /// Every stored name with its current schema version.
            pub fn names() -> Vec<(&'static str, u16)> {
                let names: &[&[(&'static str, u16)]] = &[&[$(($literal, $schema),)*], $(<$members>::NAMES,)*];
                names.concat()
    }

            /// The literal this event is stored under.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Event::$variant(_) => $literal,)*
                    $(Event::$family(event) => event.name(),)*
                }
            }

            /// The stored form: plain facts apart from the texts to seal.
            ///
            /// Errors only if a payload cannot be written as JSON, which no payload here can cause.
            pub fn encode(&self) -> Result<Encoded, serde_json::Error> {
                let (name, schema, (facts, texts)): Split = match self {
                    $(Event::$variant(payload) => ($literal, $schema, text::split(payload)?),)*
                    $(Event::$family(event) => event.split()?,)*
                };
                let sealed = if texts.is_empty() { None } else { Some(serde_json::to_vec(&texts)?) };
                Ok(Encoded { name, schema, facts, sealed })
            }

            /// Reads a stored event. `sealed` is `None` when there were no texts or their key is gone.
            ///
            /// Errors when the name or the shape is unknown to this version; erased texts are no error.
            pub fn decode(name: &str, schema: u16, facts: &str, sealed: Option<&[u8]>) -> Result<Event, UnknownEvent> {
                let shape = |source| UnknownEvent::Shape { name: name.to_owned(), source };
                let mut texts: Option<Vec<Box<str>>> = sealed.map(serde_json::from_slice).transpose().map_err(shape)?;
                match (name, older::reads_as(name, schema)) {
                    $(($literal, $schema) => text::join(facts, texts.take()).map(Event::$variant).map_err(shape),)*
                    stored => {
                        $(if let Some(event) = <$members>::join(stored, facts, &mut texts) {
                            return event.map(Event::$family).map_err(shape);
                        })*
                        Err(UnknownEvent::Name { name: name.to_owned(), schema })
                    }
                }
            }
        }
    };
}

events! {
    "organisation.registered" 1 OrganisationRegistered(organisation::Registered),
    "organisation.service_started" 1 ServiceStarted(organisation::ServiceStarted),
    "organisation.service_ended" 1 ServiceEnded(organisation::ServiceEnded),
    "organisation.roles_defined" 1 RolesDefined(organisation::RolesDefined),
    "organisation.readiness_levels_defined" 1 ReadinessLevelsDefined(organisation::ReadinessLevelsDefined),
    "organisation.clocks_set" 1 ClocksSet(organisation::ClocksSet),
    "person.registered" 1 PersonRegistered(person::Registered),
    "person.access_granted" 1 AccessGranted(person::AccessGranted),
    "person.access_revoked" 1 AccessRevoked(person::AccessRevoked),
    "incident.opened" 1 IncidentOpened(incident::Opened),
    "incident.placed_under_observation" 1 PlacedUnderObservation(incident::PlacedUnderObservation),
    "incident.dismissed" 1 IncidentDismissed(incident::Dismissed),
    "incident.reclassified" 2 IncidentReclassified(incident::Reclassified),
    "incident.reopened" 1 IncidentReopened(incident::Reopened),
    "participation.started" 1 ParticipationStarted(incident::ParticipationStarted),
    "participation.ended" 1 ParticipationEnded(incident::ParticipationEnded),
    "participation.readiness_set" 1 ReadinessSet(incident::ReadinessSet),
    "phase.reached" 1 PhaseReached(incident::PhaseReached),
    "phase.returned" 1 PhaseReturned(incident::PhaseReturned),
    "phase.deviated" 1 PhaseDeviated(incident::PhaseDeviated),
    "entry.recorded" 1 EntryRecorded(incident::EntryRecorded),
    "entry.verification_judged" 1 EntryVerificationJudged(incident::EntryVerificationJudged),
    "entry.share_widened" 1 EntryShareWidened(incident::EntryShareWidened),
    "entry.share_recalled" 1 EntryShareRecalled(incident::EntryShareRecalled),
    "indicator.defined" 1 IndicatorDefined(incident::IndicatorDefined),
    "indicator.reported" 1 IndicatorReported(incident::IndicatorReported),
    "notification.started" 2 NotificationStarted(incident::NotificationStarted),
    "notification.sent" 1 NotificationSent(incident::NotificationSent),
    "notification.delivered" 1 NotificationDelivered(incident::NotificationDelivered),
    "notification.acknowledged" 1 NotificationAcknowledged(incident::NotificationAcknowledged),
    "notification.declined" 1 NotificationDeclined(incident::NotificationDeclined),
    "notification.timed_out" 1 NotificationTimedOut(incident::NotificationTimedOut),
    "notification.escalated" 1 NotificationEscalated(incident::NotificationEscalated),
    "notification.reached_by_other_means" 1 ReachedByOtherMeans(incident::ReachedByOtherMeans),
    "body.activated" 1 BodyActivated(incident::BodyActivated),
    "body.stood_down" 1 BodyStoodDown(incident::BodyStoodDown),
    "role.assigned" 1 RoleAssigned(incident::RoleAssigned),
    "role.relieved" 1 RoleRelieved(incident::RoleRelieved),
    "mobilisation.reported" 1 MobilisationReported(incident::MobilisationReported),
    "picture.item_proposed" 2 ItemProposed(incident::ItemProposed),
    "picture.item_stated" 2 ItemStated(incident::ItemStated),
    "picture.item_revised" 2 ItemRevised(incident::ItemRevised),
    "picture.item_withdrawn" 1 ItemWithdrawn(incident::ItemWithdrawn),
    "focus.set" 1 FocusSet(incident::FocusSet),
    "measure.proposed" 1 MeasureProposed(incident::MeasureProposed),
    "measure.decided" 1 MeasureDecided(incident::MeasureDecided),
    "measure.assigned" 1 MeasureAssigned(incident::MeasureAssigned),
    "measure.acknowledged" 1 MeasureAcknowledged(incident::MeasureAcknowledged),
    "measure.started" 1 MeasureStarted(incident::MeasureStarted),
    "measure.done" 1 MeasureDone(incident::MeasureDone),
    "measure.not_done" 1 MeasureNotDone(incident::MeasureNotDone),
    "measure.cancelled" 1 MeasureCancelled(incident::MeasureCancelled),
    "measure.effect_assessed" 1 MeasureEffectAssessed(incident::MeasureEffectAssessed),
    "normalisation.decided" 1 NormalisationDecided(incident::NormalisationDecided),
    "evaluation.started" 1 EvaluationStarted(incident::EvaluationStarted),
    "evaluation.observation_pinned" 1 ObservationPinned(incident::ObservationPinned),
    "erasure.requested" 1 ErasureRequested(incident::ErasureRequested),
    "erasure.rejected" 1 ErasureRejected(incident::ErasureRejected),
    "erasure.carried_out" 1 ErasureCarriedOut(incident::ErasureCarriedOut),
    "organisation.report_template_defined" 1 ReportTemplateDefined(ReportTemplateDefined),
    families {
        Staffing(StaffingEvent),
        Area(AreaEvent),
        Clock(ClockEvent),
        Roster(RosterEvent),
        Meeting(MeetingEvent),
        Dispatch(DispatchEvent),
        List(ListEvent),
        Contact(ContactEvent),
        Card(CardEvent),
        CardRun(CardRunEvent),
        Resource(ResourceEvent),
        ResourceUse(ResourceUseEvent),
        Assistance(AssistanceEvent),
        Eps(EpsEvent),
        Report(ReportEvent),
        Information(InformationEvent),
        Decision(DecisionEvent),
        Task(TaskEvent),
        Demand(DemandEvent),
        External(ExternalEvent),
        Goal(GoalEvent),
        Link(LinkEvent),
        Warning(WarningEvent),
        IncidentWarning(IncidentWarningEvent),
        Plan(PlanEvent),
        Provision(ProvisionEvent),
        Template(TemplateEvent),
        TemplateUse(TemplateUseEvent),
        Exercise(ExerciseEvent),
        Inject(InjectEvent),
        Evaluation(EvaluationEvent),
        Ros(RosEvent),
        FollowUp(FollowUpEvent),
        Normalise(NormaliseEvent),
        DutyLog(DutyLogEvent),
        Readership(ReadershipEvent),
        Year(YearEvent),
    }
}

impl Event {
    /// The access roles the event is screened to, within its scope; empty means not screened.
    #[rustfmt::skip] // a table
    pub fn restricted_to(&self) -> &[AccessRole] {
        use Event as E;
        match self {
            E::EntryRecorded(entry) => &entry.restricted_to,
            E::Eps(event) => event.restricted_to(),
            E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_)
            | E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_)
            | E::AccessGranted(_) | E::AccessRevoked(_) | E::IncidentOpened(_)
            | E::PlacedUnderObservation(_) | E::IncidentDismissed(_) | E::IncidentReclassified(_)
            | E::IncidentReopened(_) | E::ParticipationStarted(_) | E::ParticipationEnded(_)
            | E::ReadinessSet(_) | E::PhaseReached(_) | E::PhaseReturned(_) | E::PhaseDeviated(_)
            | E::EntryVerificationJudged(_) | E::EntryShareWidened(_) | E::EntryShareRecalled(_)
            | E::IndicatorDefined(_) | E::IndicatorReported(_) | E::NotificationStarted(_)
            | E::NotificationSent(_) | E::NotificationDelivered(_) | E::NotificationAcknowledged(_)
            | E::NotificationDeclined(_) | E::NotificationTimedOut(_) | E::NotificationEscalated(_)
            | E::ReachedByOtherMeans(_) | E::BodyActivated(_) | E::BodyStoodDown(_)
            | E::RoleAssigned(_) | E::RoleRelieved(_) | E::MobilisationReported(_)
            | E::ItemProposed(_) | E::ItemStated(_) | E::ItemRevised(_) | E::ItemWithdrawn(_)
            | E::FocusSet(_) | E::MeasureProposed(_) | E::MeasureDecided(_) | E::MeasureAssigned(_)
            | E::MeasureAcknowledged(_) | E::MeasureStarted(_) | E::MeasureDone(_)
            | E::MeasureNotDone(_) | E::MeasureCancelled(_) | E::MeasureEffectAssessed(_)
            | E::NormalisationDecided(_) | E::EvaluationStarted(_) | E::ObservationPinned(_)
            | E::ErasureRequested(_) | E::ErasureRejected(_) | E::ErasureCarriedOut(_)
            | E::ClocksSet(_) | E::Staffing(_) | E::Area(_) | E::Link(_) | E::Clock(_) | E::Roster(_)
            | E::Resource(_) | E::ResourceUse(_) | E::Assistance(_) | E::Meeting(_) | E::Dispatch(_) | E::List(_) | E::Contact(_)
            | E::Warning(_) | E::IncidentWarning(_) | E::Card(_) | E::CardRun(_) | E::Template(_) | E::TemplateUse(_) | E::Report(_) | E::Information(_)
            | E::ReportTemplateDefined(_) | E::Plan(_) | E::Provision(_) | E::Exercise(_) | E::Inject(_) | E::Year(_)
            | E::Decision(_) | E::Task(_) | E::Demand(_)
            | E::Normalise(_) | E::DutyLog(_) | E::Readership(_)
            | E::External(_) | E::Goal(_) | E::Evaluation(_) | E::Ros(_) | E::FollowUp(_) => &[],
        }
    }
}

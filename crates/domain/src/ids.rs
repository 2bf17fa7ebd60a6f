//! The names of things: one type per kind, so that no id can be handed over in another's place.
//!
//! Ids are never made here. Whatever a command creates is named after the command itself, whose
//! id its sender made (G-4): no generator, and the same command names the same thing for ever.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )*};
}

ids! {
    /// What a client calls one command, for ever (G-4). UUIDv7 keeps the journal's index cheap.
    CommandId;
    /// An incident (uønsket hendelse).
    IncidentId;
    /// A municipality, an operations centre or another organisation.
    OrganisationId;
    /// A person: a pseudonym, the name is sealed (G-8).
    PersonId;
    /// A notification (varsling) to a set of recipients.
    NotificationId;
    /// A notification list (varslingsliste).
    ListId;
    /// A preview of a notification: another as soon as anything that it shows is another.
    PreviewId;
    /// An item of the situational picture.
    ItemId;
    /// A measure (tiltak).
    MeasureId;
    /// A meeting of the crisis leadership.
    MeetingId;
    /// A decision of the crisis leadership, or a question put up for one.
    DecisionId;
    /// A task given to a role.
    TaskId;
    /// A request from above: of the county governor, of DSB.
    DemandId;
    /// A request to an external authority.
    ExternalId;
    /// A goal of the crisis leadership.
    GoalId;
    /// An evaluator's observation pinned to log entries.
    ObservationId;
    /// An evaluation.
    EvaluationId;
    /// A finding of an evaluation.
    FindingId;
    /// A learning point (læringspunkt).
    LearningPointId;
    /// A scenario of an organisation's ROS.
    ScenarioId;
    /// A proposed change to a ROS.
    ProposalId;
    /// The conclusion that something learnt changes nothing in a ROS.
    NoChangeId;
    /// A measure of a follow-up plan (oppfølgingsplan).
    FollowUpId;
    /// An exercise (øvelse).
    ExerciseId;
    /// An inject (innspill) of an exercise.
    InjectId;
    /// A duty on the annual wheel (årshjul).
    ObligationId;
    /// A meeting of the year.
    GatheringId;
    /// Something supervision (tilsyn) found.
    SupervisionId;
    /// A record of someone's training.
    TrainingId;
    /// A calendar feed of the annual wheel.
    CalendarFeedId;
    /// A planned relief of someone from a role.
    ReliefId;
    /// A stretch someone is on call for a role.
    DutyId;
    /// Something an organisation has to send.
    ResourceId;
    /// Some of a resource, promised to an incident.
    PromiseId;
    /// A request for assistance.
    AssistanceId;
    /// An evacuee and next-of-kin centre.
    EpsId;
    /// Someone registered at such a centre: a pseudonym.
    GuestId;
    /// A number that is answered day and night.
    DutyNumberId;
    /// A situation report (situasjonsrapport).
    ReportId;
    /// An order for situation reports.
    ReportOrderId;
    /// A piece of public information.
    InformationId;
    /// An action card (tiltakskort).
    CardId;
    /// An action card in use in an incident.
    CardRunId;
    /// A plan (plan i planverket).
    PlanId;
    /// An agreement with others.
    AgreementId;
    /// A shelter (tilfluktsrom).
    ShelterId;
    /// A stockpile (beredskapslager).
    StockpileId;
    /// A scenario template.
    TemplateId;
    /// A warning (farevarsel) that concerns an organisation.
    WarningId;
    /// A request for something two people must agree on, such as erasure.
    RequestId;
    /// What is noted about reading one incident.
    ReadershipId;
}

macro_rules! named_after_command {
    ($($name:ident)*) => {$(
        impl From<CommandId> for $name {
            fn from(id: CommandId) -> Self {
                Self(id.0)
            }
        }
    )*};
}

named_after_command! { IncidentId OrganisationId PersonId NotificationId ListId ItemId MeasureId MeetingId DecisionId TaskId DemandId ExternalId GoalId ObservationId EvaluationId FindingId LearningPointId ScenarioId ProposalId NoChangeId FollowUpId ExerciseId InjectId ObligationId GatheringId SupervisionId TrainingId CalendarFeedId ReliefId DutyId DutyNumberId ResourceId PromiseId AssistanceId EpsId GuestId ReportId ReportOrderId InformationId CardId CardRunId TemplateId PlanId AgreementId ShelterId StockpileId WarningId RequestId }

impl ReadershipId {
    /// What is noted about reading `incident`.
    pub fn of(incident: IncidentId) -> Self {
        Self(Uuid::new_v5(&incident.0, b"readership"))
    }
}

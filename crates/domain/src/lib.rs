//! The rules of a crisis: commands in, events or a refusal out.
//!
//! Pure and synchronous. This crate takes no clock, makes no ids, draws no randomness, reads no
//! storage and awaits nothing: time and ids arrive stamped on the [`Order`], history arrives as
//! the [`World`] folded from it. Rules are cited as `R-…`, guarantees as `G-…`.

mod actor;
mod alarm;
mod command;
mod coordinates;
mod decide;
mod directory;
mod event;
mod ids;
pub mod incident;
pub mod limits;
pub mod organisation;
pub mod person;
pub mod readership;
mod refusal;
pub mod rights;
mod text;
mod time;
pub mod words;
mod world;

pub use actor::{Acting, Actor};
pub use alarm::{Alarm, Alarms, AlarmsOf, Clockwork, ringing};
pub use command::{Command, Order};
pub use coordinates::{Coordinates, LATITUDE_DEGREES_MAX, LONGITUDE_DEGREES_MAX};
pub use decide::{CLOCK_SKEW_MAX_MS, Decided, decide};
pub use directory::Directory;
pub use event::{Encoded, Event, Recorded, Stream, StreamKind, UnknownEvent};
pub use ids::{
    AgreementId, AssistanceId, CalendarFeedId, CardId, CardRunId, CommandId, DecisionId, DemandId,
    DutyId, DutyNumberId, EpsId, EvaluationId, ExerciseId, ExternalId, FindingId, FollowUpId,
    GatheringId, GoalId, GuestId, IncidentId, InformationId, InjectId, ItemId, LearningPointId,
    ListId, MeasureId, MeetingId, NoChangeId, NotificationId, ObligationId, ObservationId,
    OrganisationId, PersonId, PlanId, PreviewId, PromiseId, ProposalId, ReadershipId, ReliefId,
    ReportId, ReportOrderId, RequestId, ResourceId, ScenarioId, ShelterId, StockpileId,
    SupervisionId, TaskId, TemplateId, TrainingId, WarningId,
};
pub use refusal::{Refusal, Stands, Thing};
pub use text::{Secret, Text};
pub use time::Timestamp;
pub use world::World;

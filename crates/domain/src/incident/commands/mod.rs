//! What can be asked of an incident.

mod afterwards;
mod course;
mod handle;
mod log;
mod mobilise;
mod notify;
mod ring;
mod understand;

pub use afterwards::*;
pub use course::*;
pub use handle::*;
pub use log::*;
pub use mobilise::*;
pub use notify::*;
pub use ring::*;
pub use understand::*;

pub use super::area::commands::*;
pub use super::assistance::commands::*;
pub use super::card::commands::*;
pub use super::clock::commands::*;
pub use super::eps::commands::*;
pub use super::information::commands::*;
pub use super::report::commands::*;
pub use super::resource::commands::*;
pub use super::staffing::commands::*;
pub use super::warning::AttachWarning;

use crate::incident::decision::commands::DecisionCommand;
use crate::incident::demand::commands::DemandCommand;
use crate::incident::dispatch::DispatchCommand;
use crate::incident::duty_log::commands::HandOverShift;
use crate::incident::evaluation::commands::EvaluationCommand;
use crate::incident::external::commands::ExternalCommand;
use crate::incident::goal::commands::GoalCommand;
use crate::incident::link::commands::LinkCommand;
use crate::incident::meeting::commands::MeetingCommand;
use crate::incident::task::commands::TaskCommand;
use crate::incident::template::commands::TemplateUseCommand;
use serde::{Deserialize, Serialize};

/// A command to one incident. Each variant's payload says what it asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum IncidentCommand {
    PlaceUnderObservation(PlaceUnderObservation),
    Dismiss(Dismiss),
    Reclassify(Reclassify),
    Close(Close),
    Reopen(Reopen),
    InviteOrganisation(InviteOrganisation),
    EndParticipation(EndParticipation),
    SetReadiness(SetReadiness),
    AdvancePhase(AdvancePhase),
    ReturnToPhase(ReturnToPhase),
    RecordEntry(RecordEntry),
    JudgeEntry(JudgeEntry),
    WidenShare(WidenShare),
    RecallShare(RecallShare),
    DefineIndicator(DefineIndicator),
    ReportIndicator(ReportIndicator),
    StartNotification(StartNotification),
    StartList(StartList),
    NotifyPeople(NotifyPeople),
    StopNotification(StopNotification),
    Dispatch(DispatchCommand),
    MarkNotificationSent(MarkSent),
    Acknowledge(Acknowledge),
    Decline(Decline),
    RecordReachedByOtherMeans(ReachByOtherMeans),
    ActivateBody(ActivateBody),
    StandDownBody(StandDownBody),
    AssignRole(AssignRole),
    RelieveRole(RelieveRole),
    ReportMobilisation(ReportMobilisation),
    StateItem(StateItem),
    ReviseItem(ReviseItem),
    WithdrawItem(WithdrawItem),
    SetFocus(SetFocus),
    ProposeMeasure(ProposeMeasure),
    DecideMeasure(DecideMeasure),
    AssignMeasure(AssignMeasure),
    ProgressMeasure(ProgressMeasure),
    Normalise(Normalise),
    StartEvaluation(StartEvaluation),
    PinObservation(PinObservation),
    RequestErasure(RequestErasure),
    RejectErasure(RejectErasure),
    ApproveErasure(ApproveErasure),
    Staffing(StaffingCommand),
    Area(AreaCommand),
    Assistance(AssistanceCommand),
    ResourceUse(ResourceUseCommand),
    Eps(EpsCommand),
    Link(LinkCommand),
    HandOverShift(HandOverShift),
    CardRun(CardRunCommand),
    Report(ReportCommand),
    Information(InformationCommand),
    Clock(ClockCommand),
    Meeting(MeetingCommand),
    Decision(DecisionCommand),
    Task(TaskCommand),
    Demand(DemandCommand),
    External(ExternalCommand),
    Goal(GoalCommand),
    Evaluation(EvaluationCommand),
    AttachWarning(AttachWarning),
    Template(TemplateUseCommand),
    Ring(Ring),
}

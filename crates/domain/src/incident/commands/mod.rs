//! What can be asked of an incident.

mod afterwards;
mod course;
mod handle;
mod log;
mod mobilise;
mod notify;
mod understand;

pub use afterwards::*;
pub use course::*;
pub use handle::*;
pub use log::*;
pub use mobilise::*;
pub use notify::*;
pub use understand::*;

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
}

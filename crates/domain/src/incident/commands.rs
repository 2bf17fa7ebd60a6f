//! What can be asked of an incident.

use crate::ids::{ItemId, MeasureId, NotificationId, OrganisationId, PersonId, RequestId};
use crate::incident::events::{Attachment, Imported, Recipient, Statement, stored};
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{
    AccessRole, Body, Capacity, Channel, EntryKind, Phase, Precision, Presence, Priority, Scope,
    Severity, Tendency, Verification,
};
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

stored! {
    /// Open an incident; a title is enough. The order's `occurredAt` is when it was detected.
    OpenIncident {
        /// What people call it.
        title: Text,
        /// Type key.
        kind: Option<String>,
        /// Worst plausible outcome.
        severity: Severity,
        /// The same in words.
        potential: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// An exercise, for good.
        exercise: bool,
        /// Further organisations that take part from the start.
        participants: Vec<OrganisationId>,
    }
    /// Watch without notifying anyone yet.
    PlaceUnderObservation {
        /// Why.
        reason: Text,
        /// When to judge it again.
        review_at: Option<Timestamp>,
    }
    /// Judge it not to be an incident.
    Dismiss {
        /// Why.
        reason: Text,
    }
    /// Change title, type, severity, potential or place.
    Reclassify {
        /// New title.
        title: Option<Text>,
        /// New type.
        kind: Option<String>,
        /// New severity.
        severity: Option<Severity>,
        /// New potential.
        potential: Option<Text>,
        /// New place.
        place: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
    /// Close the organisation's part.
    Close {
    }
    /// Open a closed part again.
    Reopen {
        /// Why.
        reason: Text,
        /// The phase to go on in; handling when absent.
        phase: Option<Phase>,
    }
    /// Ask an organisation in.
    InviteOrganisation {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Option<Text>,
    }
    /// Let an organisation's part end without closing the incident.
    EndParticipation {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Text,
    }
    /// Set the organisation's readiness level.
    SetReadiness {
        /// Key among the organisation's own levels.
        level: String,
        /// Why.
        reason: Option<Text>,
    }
    /// Declare a phase reached.
    AdvancePhase {
        /// Which.
        phase: Phase,
    }
    /// Go back to a reached phase.
    ReturnToPhase {
        /// Which.
        phase: Phase,
        /// Why.
        reason: Text,
    }
    /// Write a line in the crisis log.
    RecordEntry {
        /// Kind.
        kind: EntryKind,
        /// The phase it belongs to; the organisation's current one when absent.
        phase: Option<Phase>,
        /// What was said, decided, done or deliberately not done.
        text: Text,
        /// Who said it.
        from: Option<Text>,
        /// To whom.
        to: Option<Text>,
        /// How it travelled.
        channel: Option<Channel>,
        /// How sure we are.
        verification: Verification,
        /// Where it comes from.
        source: Option<Text>,
        /// Priority.
        priority: Priority,
        /// The line this one corrects.
        corrects: Option<u32>,
        /// Other lines it points at.
        references: Vec<u32>,
        /// Access roles it is screened to; empty means not screened.
        restricted_to: Vec<AccessRole>,
        /// The ground for screening.
        screening_ground: Option<Text>,
        /// How exactly the time is known.
        precision: Precision,
        /// Where it was copied from.
        imported: Option<Imported>,
        /// Attachments already stored by hash.
        attachments: Vec<Attachment>,
    }
    /// Judge how sure we are of a line.
    JudgeEntry {
        /// The line.
        number: u32,
        /// The judgement.
        verification: Verification,
        /// On what.
        reason: Option<Text>,
    }
    /// Share a line with more; the scope stands on the order.
    WidenShare {
        /// The line.
        number: u32,
        /// Readable by.
        scope: Scope,
    }
    /// Recall a share for the future.
    RecallShare {
        /// The line.
        number: u32,
        /// Readable by.
        scope: Scope,
        /// Why.
        reason: Text,
    }
    /// Define a structured figure.
    DefineIndicator {
        /// Short key.
        key: String,
        /// Name for people.
        name: String,
        /// What exactly is counted.
        definition: String,
        /// Unit.
        unit: String,
    }
    /// Report a figure as of the order's `occurredAt`.
    ReportIndicator {
        /// Which.
        key: String,
        /// The value; `None` says it is not known.
        value: Option<f64>,
        /// Where it comes from.
        source: Option<Text>,
        /// How sure we are.
        verification: Verification,
        /// The line it was taken from.
        entry: Option<u32>,
    }
    /// Notify people. Recipient numbers are given anew, from 1, in the order handed over.
    StartNotification {
        /// What they are told.
        text: Text,
        /// The list used.
        list: Option<Text>,
        /// Whom.
        recipients: Vec<Recipient>,
        /// How long each has to answer, in seconds.
        ack_timeout_s: Option<u32>,
    }
    /// Record that a recipient was called or written to by hand.
    MarkSent {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
    }
    /// Record that a recipient has received and understood.
    Acknowledge {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
        /// What else they answered.
        answer: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Record that a recipient cannot come.
    Decline {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Why.
        reason: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Record that a recipient was reached another way.
    ReachByOtherMeans {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// How.
        how: Text,
    }
    /// Activate crisis leadership or crisis staff.
    ActivateBody {
        /// Which.
        body: Body,
        /// By what authority.
        authority: Text,
        /// Where it sits.
        place: Option<Text>,
    }
    /// Stand a body down.
    StandDownBody {
        /// Which.
        body: Body,
        /// Why.
        reason: Option<Text>,
    }
    /// Give someone a role.
    AssignRole {
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// As holder or deputy.
        capacity: Capacity,
    }
    /// Relieve someone of a role.
    RelieveRole {
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// What was handed over.
        handover: Option<Text>,
    }
    /// Say where someone stands on the way in.
    ReportMobilisation {
        /// Who.
        person: PersonId,
        /// For which role.
        role: Option<String>,
        /// Where they stand.
        presence: Presence,
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
    }
    /// State an item of the picture, or propose it when one has no say. With `accepts`
    /// a proposal becomes a statement.
    StateItem {
        /// What it says.
        statement: Statement,
        /// The proposal this accepts.
        accepts: Option<ItemId>,
    }
    /// Say an item anew.
    ReviseItem {
        /// Which.
        item: ItemId,
        /// What it now says.
        statement: Statement,
        /// Why.
        reason: Option<Text>,
    }
    /// Take an item out of the picture.
    WithdrawItem {
        /// Which.
        item: ItemId,
        /// Why.
        reason: Text,
    }
    /// Set the leadership focus.
    SetFocus {
        /// The few priorities, first first.
        items: Vec<Text>,
        /// Until when they hold.
        until: Option<Timestamp>,
    }
    /// Propose a measure.
    ProposeMeasure {
        /// What to do.
        text: Text,
        /// What it shall achieve.
        goal: Option<Text>,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Decide a measure: a proposed one, or a new one when `measure` is absent.
    DecideMeasure {
        /// The proposal decided on.
        measure: Option<MeasureId>,
        /// What to do, for a new one.
        text: Option<Text>,
        /// By what authority.
        authority: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
    /// Give a measure to a role.
    AssignMeasure {
        /// Which.
        measure: MeasureId,
        /// Key of the role.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Move a measure on.
    ProgressMeasure {
        /// Which.
        measure: MeasureId,
        /// To where.
        step: MeasureStep,
    }
    /// Decide the return to normal.
    Normalise {
        /// The decision.
        text: Text,
        /// What ordinary operation takes over.
        handed_over: Option<Text>,
    }
    /// Begin the evaluation.
    StartEvaluation {
        /// What it shall look at.
        mandate: Option<Text>,
    }
    /// Pin an observation to lines of the log.
    PinObservation {
        /// What was seen.
        text: Text,
        /// The lines it rests on; at least one.
        entries: Vec<u32>,
        /// The position looked at.
        seen_at: Option<u64>,
        /// Good practice or improvement.
        tendency: Tendency,
    }
    /// Ask that the texts of lines be made unreadable: the first of two people.
    RequestErasure {
        /// The lines.
        numbers: Vec<u32>,
        /// The lawful ground.
        ground: Text,
        /// Reference to the decision.
        reference: Option<Text>,
    }
    /// Say no to a request for erasure.
    RejectErasure {
        /// Which.
        request: RequestId,
        /// Why.
        reason: Text,
    }
    /// Agree to a request for erasure: the second person.
    ApproveErasure {
        /// Which.
        request: RequestId,
    }
}

/// A step a measure takes after it was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MeasureStep {
    /// Whoever got it has confirmed it.
    Acknowledge,
    /// Work began.
    Start,
    /// Done.
    Done {
        /// What came of it.
        result: Option<Text>,
    },
    /// Not done: first class, with the reason.
    NotDone {
        /// Why.
        reason: Text,
    },
    /// Called off.
    Cancel {
        /// Why.
        reason: Text,
    },
    /// What it did.
    AssessEffect {
        /// The assessment.
        effect: Text,
    },
}

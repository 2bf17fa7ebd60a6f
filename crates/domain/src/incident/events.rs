//! What can have happened in an incident. Stored for ever: add, never edit.
//!
//! `Text` fields are sealed in the journal and erasable (G-8); everything else is plain. The
//! organisation an event concerns, its times, its actor and its scope stand in the header.

use crate::ids::{
    ItemId, MeasureId, NotificationId, ObservationId, OrganisationId, PersonId, RequestId,
};
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{
    AccessRole, Body, Capacity, Channel, EntryKind, Phase, Precision, Presence, Priority, Scope,
    Section, Severity, Tendency, Value, Verification,
};
use serde::{Deserialize, Serialize};

macro_rules! stored {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)* }
    )*};
}
pub(crate) use stored;

stored! {
    /// An incident was opened; a title is enough. The header's `occurredAt` is when it was detected.
    Opened {
        /// What people call it.
        title: Text,
        /// Type of incident, such as `flood` or `landslide`; a free, configurable key.
        kind: Option<String>,
        /// Worst plausible outcome.
        severity: Severity,
        /// The worst plausible outcome in words.
        potential: Option<Text>,
        /// Where.
        place: Option<Text>,
        /// True when this is an exercise (øvelse), from the first event to the last.
        exercise: bool,
        /// The organisation whose incident it is.
        lead: OrganisationId,
    }
    /// Watched without anyone being notified yet (overvåkes, R-6).
    PlacedUnderObservation {
        /// Why, and what is watched.
        reason: Text,
        /// When to judge it again.
        review_at: Option<Timestamp>,
    }
    /// Judged not to be an incident after all.
    Dismissed {
        /// Why.
        reason: Text,
    }
    /// Title, type, severity or potential changed; absent fields stay as they were.
    Reclassified {
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
        /// Why it changed.
        reason: Option<Text>,
    }
    /// A closed organisation's part was opened again.
    Reopened {
        /// The phase it is back in.
        phase: Phase,
        /// Why.
        reason: Text,
    }
    /// An organisation takes part from now on.
    ParticipationStarted {
        /// Which.
        organisation: OrganisationId,
        /// Why it was asked in.
        reason: Option<Text>,
    }
    /// An organisation no longer takes part.
    ParticipationEnded {
        /// Which.
        organisation: OrganisationId,
        /// Why.
        reason: Text,
    }
    /// The organisation set its readiness level, in its own names.
    ReadinessSet {
        /// Key among the organisation's own levels.
        level: String,
        /// The organisation's own name for it, as it was then.
        name: String,
        /// Why.
        reason: Option<Text>,
    }
    /// The organisation reached a phase.
    PhaseReached {
        /// Which.
        phase: Phase,
    }
    /// The organisation went back to an earlier phase.
    PhaseReturned {
        /// Where it was.
        from: Phase,
        /// Where it is now.
        to: Phase,
        /// Why.
        reason: Text,
    }
    /// Deviation from the sequence (avvik fra rekkefølge), stated by whoever acted.
    PhaseDeviated {
        /// The phase of the action that was taken.
        acting: Phase,
        /// The phase that had not been reached.
        missing: Phase,
        /// The stated reason.
        reason: Text,
    }
    /// A line someone wrote in the crisis log. Corrections are lines too.
    EntryRecorded {
        /// Kind.
        kind: EntryKind,
        /// The one phase the action belongs to.
        phase: Phase,
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
        /// The line this one corrects, by number.
        corrects: Option<u32>,
        /// Other lines it points at, by number.
        references: Vec<u32>,
        /// Access roles it is screened to within its scope; empty means not screened.
        restricted_to: Vec<AccessRole>,
        /// The ground for screening, when screened.
        screening_ground: Option<Text>,
        /// How exactly `occurredAt` is known.
        precision: Precision,
        /// Where it was copied from, when it came out of an existing log.
        imported: Option<Imported>,
        /// Attachments by content hash.
        attachments: Vec<Attachment>,
    }
    /// A file that belongs to a line, kept beside the journal by its hash.
    Attachment {
        /// SHA-256 of the content, hexadecimal.
        sha256: String,
        /// Bytes.
        size: u64,
        /// Media type, judged from the bytes.
        media_type: String,
        /// The name it came with.
        name: Text,
    }
    /// Where an imported line stood in the log it came from.
    Imported {
        /// Its number there.
        nr: u64,
        /// Its line in the file.
        line: u64,
    }
    /// Someone judged how sure we are of a line; the line itself stays as it was.
    EntryVerificationJudged {
        /// The line.
        number: u32,
        /// The judgement.
        verification: Verification,
        /// On what.
        reason: Option<Text>,
    }
    /// A line was shared with more.
    EntryShareWidened {
        /// The line.
        number: u32,
        /// From now on readable by.
        scope: Scope,
    }
    /// A share was recalled for the future; who had read it stays known.
    EntryShareRecalled {
        /// The line.
        number: u32,
        /// From now on readable by.
        scope: Scope,
        /// Why.
        reason: Text,
    }
    /// A structured figure was defined.
    IndicatorDefined {
        /// Short key, such as `evacuated`.
        key: String,
        /// Name for people.
        name: String,
        /// What exactly is counted.
        definition: String,
        /// Unit, such as `persons` or `m³/s`.
        unit: String,
    }
    /// A figure was reported. The header's `occurredAt` is its as-of time.
    IndicatorReported {
        /// Which.
        key: String,
        /// The value; `None` says that it is not known (any more).
        value: Option<f64>,
        /// Where it comes from.
        source: Option<Text>,
        /// How sure we are.
        verification: Verification,
        /// The line it was taken from.
        entry: Option<u32>,
    }
    /// People were notified; done only when each has confirmed.
    NotificationStarted {
        /// Which.
        notification: NotificationId,
        /// What they are told.
        text: Text,
        /// The list used, if any.
        list: Option<Text>,
        /// Whom, in order.
        recipients: Vec<Recipient>,
        /// How long each has to answer, in seconds.
        ack_timeout_s: Option<u32>,
    }
    /// One recipient of a notification.
    Recipient {
        /// Place in the list, from 1; names the recipient within the notification.
        number: u32,
        /// Who, when registered.
        person: Option<PersonId>,
        /// In what role.
        role: Option<String>,
        /// What they are called there.
        name: Text,
        /// How they are reached.
        channel: Channel,
        /// The number or address.
        address: Option<Text>,
    }
    /// Handed to the channel.
    NotificationSent {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// By what.
        channel: Channel,
        /// The how-manieth attempt, from 1.
        attempt: u32,
    }
    /// The channel says it arrived.
    NotificationDelivered {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// The attempt that arrived.
        attempt: u32,
    }
    /// Received and understood.
    NotificationAcknowledged {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Minutes until they are there, when they said so.
        eta_minutes: Option<u32>,
        /// What else they answered.
        answer: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Answered "cannot come".
    NotificationDeclined {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Why, if they said.
        reason: Option<Text>,
        /// How the answer came.
        channel: Channel,
    }
    /// Nobody answered in time.
    NotificationTimedOut {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
    }
    /// Passed on to the next in line.
    NotificationEscalated {
        /// Which.
        notification: NotificationId,
        /// From whom.
        recipient: u32,
        /// To whom.
        to: u32,
    }
    /// Reached by hand, another way.
    ReachedByOtherMeans {
        /// Which.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// How.
        how: Text,
    }
    /// Crisis leadership or crisis staff was activated; special powers hold from here.
    BodyActivated {
        /// Which.
        body: Body,
        /// By what authority.
        authority: Text,
        /// Where it sits.
        place: Option<Text>,
    }
    /// Crisis leadership or crisis staff was stood down; special powers end here.
    BodyStoodDown {
        /// Which.
        body: Body,
        /// Why.
        reason: Option<Text>,
    }
    /// Someone holds a role from now on.
    RoleAssigned {
        /// Key among the organisation's roles.
        role: String,
        /// Who.
        person: PersonId,
        /// As holder or deputy.
        capacity: Capacity,
    }
    /// Someone no longer holds a role (avløst).
    RoleRelieved {
        /// Key among the organisation's roles.
        role: String,
        /// Who.
        person: PersonId,
        /// What was handed over.
        handover: Option<Text>,
    }
    /// Where someone stands on the way in.
    MobilisationReported {
        /// Who.
        person: PersonId,
        /// For which role.
        role: Option<String>,
        /// Where they stand.
        presence: Presence,
        /// Minutes until they are there, when coming.
        eta_minutes: Option<u32>,
    }
    /// Someone without the say proposed an item for the picture.
    ItemProposed {
        /// Which.
        item: ItemId,
        /// What it says.
        statement: Statement,
    }
    /// An item stands in the picture from now on.
    ItemStated {
        /// Which.
        item: ItemId,
        /// What it says.
        statement: Statement,
    }
    /// An item was said anew: everything it now says.
    ItemRevised {
        /// Which.
        item: ItemId,
        /// What it now says.
        statement: Statement,
        /// Why, when not plain.
        reason: Option<Text>,
    }
    /// An item no longer stands in the picture.
    ItemWithdrawn {
        /// Which.
        item: ItemId,
        /// Why.
        reason: Text,
    }
    /// What an item of the picture says. The header's `occurredAt` is its as-of time.
    Statement {
        /// Section.
        section: Section,
        /// The statement.
        text: Text,
        /// Whose value a consequence touches.
        value: Option<Value>,
        /// How sure we are.
        verification: Verification,
        /// Where it comes from.
        source: Option<Text>,
        /// From when on it must be looked at again.
        expires_at: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
    }
    /// Leadership focus until the next meeting.
    FocusSet {
        /// The few priorities, first first.
        items: Vec<Text>,
        /// Until when they hold.
        until: Option<Timestamp>,
    }
    /// A measure was proposed.
    MeasureProposed {
        /// Which.
        measure: MeasureId,
        /// What to do.
        text: Text,
        /// What it shall achieve.
        goal: Option<Text>,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// A measure was decided by someone with the authority.
    MeasureDecided {
        /// Which.
        measure: MeasureId,
        /// Holder of the authority or deputy; a deputy's decision is shown as such.
        capacity: Capacity,
        /// By what authority.
        authority: Option<Text>,
        /// Why.
        reason: Option<Text>,
    }
    /// A measure was given to a role; it follows the role, not the person.
    MeasureAssigned {
        /// Which.
        measure: MeasureId,
        /// Key of the role.
        role: String,
        /// By when.
        deadline: Option<Timestamp>,
    }
    /// Whoever got the measure has confirmed it.
    MeasureAcknowledged {
        /// Which.
        measure: MeasureId,
    }
    /// Work on the measure began.
    MeasureStarted {
        /// Which.
        measure: MeasureId,
    }
    /// The measure is done.
    MeasureDone {
        /// Which.
        measure: MeasureId,
        /// What came of it.
        result: Option<Text>,
    }
    /// The measure was not done, and why.
    MeasureNotDone {
        /// Which.
        measure: MeasureId,
        /// Why.
        reason: Text,
    }
    /// The measure was called off.
    MeasureCancelled {
        /// Which.
        measure: MeasureId,
        /// Why.
        reason: Text,
    }
    /// What the measure did.
    MeasureEffectAssessed {
        /// Which.
        measure: MeasureId,
        /// The assessment.
        effect: Text,
    }
    /// The leadership decided the return to normal, in writing.
    NormalisationDecided {
        /// The decision.
        text: Text,
        /// What ordinary operation takes over.
        handed_over: Option<Text>,
        /// Holder of the authority or deputy.
        capacity: Capacity,
    }
    /// The evaluation began; it may begin while the incident runs.
    EvaluationStarted {
        /// What it shall look at.
        mandate: Option<Text>,
    }
    /// An evaluator's observation, pinned to log lines: the first link of the chain.
    ObservationPinned {
        /// Which.
        observation: ObservationId,
        /// What was seen.
        text: Text,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// The position the evaluator was looking at.
        seen_at: Option<u64>,
        /// Good practice or improvement.
        tendency: Tendency,
    }
    /// One of two people asked that texts be made unreadable.
    ErasureRequested {
        /// Which request.
        request: RequestId,
        /// The lines.
        numbers: Vec<u32>,
        /// The lawful ground.
        ground: Text,
        /// Reference to the decision, such as a case number.
        reference: Option<Text>,
    }
    /// The second person said no.
    ErasureRejected {
        /// Which request.
        request: RequestId,
        /// Why.
        reason: Text,
    }
    /// The second person agreed; the keys were destroyed in the same transaction (R-20, G-8).
    ErasureCarriedOut {
        /// Which request.
        request: RequestId,
        /// The lines whose texts are gone.
        numbers: Vec<u32>,
        /// Who had asked.
        requested_by: PersonId,
    }
}

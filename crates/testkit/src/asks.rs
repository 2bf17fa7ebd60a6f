//! Every command in the words a test would use, small and filled with fixed values.
//!
//! Each is asked by Bærum's crisis leader; chain [`Ask::by`](crate::Ask::by) and the like for more.

use crate::ask::{Ask, ask};
use crate::cast::{crisis_leader, staff};
use crate::history::{ITEM, MEASURE, NOTIFICATION, REQUEST};
use varsko_domain::incident::commands::*;
use varsko_domain::incident::events::{Recipient, Statement};
use varsko_domain::words::{
    Body, Capacity, Channel, EntryKind, Phase, Precision, Presence, Priority, Scope, Section,
    Severity, Tendency, Verification,
};
use varsko_domain::{OrganisationId, PersonId, Text};

use IncidentCommand as C;

/// An opening with a title alone.
pub fn opening(title: &str) -> OpenIncident {
    OpenIncident {
        title: title.into(),
        kind: None,
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: false,
        participants: Vec::new(),
    }
}

/// Place it under observation.
pub fn observe(reason: &str) -> Ask {
    ask(C::PlaceUnderObservation(PlaceUnderObservation {
        reason: reason.into(),
        review_at: None,
    }))
}

/// Dismiss it.
pub fn dismiss(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::Dismiss(Dismiss { reason }))
}

/// A reclassification that changes nothing yet.
pub fn reclassification() -> Reclassify {
    Reclassify {
        title: None,
        kind: None,
        severity: None,
        potential: None,
        place: None,
        reason: None,
    }
}

/// Judge the worst plausible outcome anew.
pub fn reclassify(severity: Severity) -> Ask {
    ask(C::Reclassify(Reclassify {
        severity: Some(severity),
        ..reclassification()
    }))
}

/// Close one's part.
pub fn close() -> Ask {
    ask(C::Close(Close {}))
}

/// Reopen one's part, to go on where handling stood.
pub fn reopen(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::Reopen(Reopen {
        reason,
        phase: None,
    }))
}

/// Reopen one's part in a given phase.
pub fn reopen_in(phase: Phase, reason: &str) -> Ask {
    let (reason, phase) = (reason.into(), Some(phase));
    ask(C::Reopen(Reopen { reason, phase }))
}

/// Ask an organisation in.
pub fn invite(organisation: OrganisationId) -> Ask {
    ask(C::InviteOrganisation(InviteOrganisation {
        organisation,
        reason: None,
    }))
}

/// End an organisation's part.
pub fn end_participation(organisation: OrganisationId, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::EndParticipation(EndParticipation {
        organisation,
        reason,
    }))
}

/// Set the readiness level.
pub fn set_readiness(level: &str) -> Ask {
    ask(C::SetReadiness(SetReadiness {
        level: level.into(),
        reason: None,
    }))
}

/// Declare a phase reached.
pub fn advance(phase: Phase) -> Ask {
    ask(C::AdvancePhase(AdvancePhase { phase }))
}

/// Go back to a phase.
pub fn go_back(phase: Phase, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::ReturnToPhase(ReturnToPhase { phase, reason }))
}

/// A note with a text and nothing else.
pub fn entry(text: &str) -> RecordEntry {
    RecordEntry {
        kind: EntryKind::Note,
        phase: None,
        text: text.into(),
        from: None,
        to: None,
        channel: None,
        verification: Verification::Unverified,
        source: None,
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: Precision::Exact,
        imported: None,
        attachments: Vec::new(),
    }
}

/// Write a line.
pub fn record(entry: RecordEntry) -> Ask {
    ask(C::RecordEntry(entry))
}

/// Judge a line.
pub fn judge(number: u32, verification: Verification) -> Ask {
    ask(C::JudgeEntry(JudgeEntry {
        number,
        verification,
        reason: None,
    }))
}

/// Share a line with more.
pub fn widen(number: u32, scope: Scope) -> Ask {
    ask(C::WidenShare(WidenShare { number, scope }))
}

/// Recall a share.
pub fn recall(number: u32, scope: Scope, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::RecallShare(RecallShare {
        number,
        scope,
        reason,
    }))
}

/// Someone to be notified who is not registered.
pub fn recipient(name: &str, channel: Channel) -> Recipient {
    Recipient {
        number: 0,
        person: None,
        role: None,
        name: name.into(),
        channel,
        address: None,
    }
}

/// The three every given notification goes to: the crisis leader by telephone, one of the crisis
/// staff by SMS, and a duty officer nobody registered by radio.
pub fn recipients() -> Vec<Recipient> {
    vec![
        Recipient {
            number: 1,
            person: Some(crisis_leader().person),
            role: Some("crisis_leader".into()),
            ..recipient("Kriseleder", Channel::Phone)
        },
        Recipient {
            number: 2,
            person: Some(staff().person),
            ..recipient("Krisestab", Channel::Sms)
        },
        Recipient {
            number: 3,
            ..recipient("Vaktleder", Channel::Radio)
        },
    ]
}

/// Notify the three of [`recipients`].
pub fn notify(text: &str) -> Ask {
    notify_whom(text, recipients())
}

/// Notify.
pub fn notify_whom(text: &str, recipients: Vec<Recipient>) -> Ask {
    ask(C::StartNotification(StartNotification {
        text: text.into(),
        list: None,
        recipients,
        ack_timeout_s: None,
    }))
}

/// Record that a recipient was called, on their own channel.
pub fn mark_sent(recipient: u32) -> Ask {
    ask(C::MarkNotificationSent(MarkSent {
        notification: NOTIFICATION,
        recipient,
        channel: None,
    }))
}

/// Record that a recipient has received and understood, by telephone.
pub fn acknowledge(recipient: u32) -> Ask {
    ask(C::Acknowledge(Acknowledge {
        notification: NOTIFICATION,
        recipient,
        eta_minutes: None,
        answer: None,
        channel: Channel::Phone,
    }))
}

/// Record that a recipient cannot come, by telephone.
pub fn decline(recipient: u32, reason: Option<&str>) -> Ask {
    ask(C::Decline(Decline {
        notification: NOTIFICATION,
        recipient,
        reason: reason.map(Text::from),
        channel: Channel::Phone,
    }))
}

/// Record that a recipient was reached another way.
pub fn reached_by_other_means(recipient: u32, how: &str) -> Ask {
    ask(C::RecordReachedByOtherMeans(ReachByOtherMeans {
        notification: NOTIFICATION,
        recipient,
        how: how.into(),
    }))
}

/// Activate a body.
pub fn activate(body: Body) -> Ask {
    ask(C::ActivateBody(ActivateBody {
        body,
        authority: "Beredskapsplanen kap. 3".into(),
        place: None,
    }))
}

/// Stand a body down.
pub fn stand_down(body: Body) -> Ask {
    ask(C::StandDownBody(StandDownBody { body, reason: None }))
}

/// Give someone a role.
pub fn assign_role(role: &str, person: PersonId, capacity: Capacity) -> Ask {
    ask(C::AssignRole(AssignRole {
        role: role.into(),
        person,
        capacity,
    }))
}

/// Relieve someone of a role.
pub fn relieve_role(role: &str, person: PersonId) -> Ask {
    ask(C::RelieveRole(RelieveRole {
        role: role.into(),
        person,
        handover: None,
    }))
}

/// Say where someone stands on the way in.
pub fn report_presence(person: PersonId, presence: Presence) -> Ask {
    ask(C::ReportMobilisation(ReportMobilisation {
        person,
        role: None,
        presence,
        eta_minutes: None,
    }))
}

/// Define a figure.
pub fn define_indicator(key: &str) -> Ask {
    ask(C::DefineIndicator(DefineIndicator {
        key: key.into(),
        name: "Evakuerte".into(),
        definition: "Personer registrert ved EPS".into(),
        unit: "personer".into(),
    }))
}

/// Report a figure.
pub fn report_indicator(key: &str, value: Option<f64>) -> Ask {
    ask(C::ReportIndicator(ReportIndicator {
        key: key.into(),
        value,
        source: None,
        verification: Verification::Confirmed,
        entry: None,
    }))
}

/// A fact with a text and nothing else.
pub fn statement(text: &str) -> Statement {
    Statement {
        section: Section::Facts,
        text: text.into(),
        value: None,
        verification: Verification::Plausible,
        source: None,
        expires_at: None,
        entries: Vec::new(),
    }
}

/// State an item, or propose it when one has no say.
pub fn state_item(text: &str) -> Ask {
    ask(C::StateItem(StateItem {
        statement: statement(text),
        accepts: None,
    }))
}

/// Accept the proposed [`ITEM`].
pub fn accept_item(text: &str) -> Ask {
    ask(C::StateItem(StateItem {
        statement: statement(text),
        accepts: Some(ITEM),
    }))
}

/// Say [`ITEM`] anew.
pub fn revise_item(text: &str) -> Ask {
    ask(C::ReviseItem(ReviseItem {
        item: ITEM,
        statement: statement(text),
        reason: None,
    }))
}

/// Take [`ITEM`] out.
pub fn withdraw_item(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::WithdrawItem(WithdrawItem { item: ITEM, reason }))
}

/// Set the focus.
pub fn set_focus(items: &[&str]) -> Ask {
    ask(C::SetFocus(SetFocus {
        items: items.iter().copied().map(Text::from).collect(),
        until: None,
    }))
}

/// Propose a measure.
pub fn propose_measure(text: &str) -> Ask {
    ask(C::ProposeMeasure(ProposeMeasure {
        text: text.into(),
        goal: None,
        deadline: None,
    }))
}

/// Propose and decide a measure in one act.
pub fn decide_measure(text: &str) -> Ask {
    ask(C::DecideMeasure(DecideMeasure {
        measure: None,
        text: Some(text.into()),
        authority: None,
        reason: None,
    }))
}

/// Decide the proposed [`MEASURE`].
pub fn decide_proposed() -> Ask {
    ask(C::DecideMeasure(DecideMeasure {
        measure: Some(MEASURE),
        text: None,
        authority: None,
        reason: None,
    }))
}

/// Give [`MEASURE`] to a role.
pub fn assign_measure(role: &str) -> Ask {
    ask(C::AssignMeasure(AssignMeasure {
        measure: MEASURE,
        role: role.into(),
        deadline: None,
    }))
}

/// Move [`MEASURE`] on.
pub fn progress(step: MeasureStep) -> Ask {
    let measure = MEASURE;
    ask(C::ProgressMeasure(ProgressMeasure { measure, step }))
}

/// Decide the return to normal.
pub fn normalise(text: &str) -> Ask {
    ask(C::Normalise(Normalise {
        text: text.into(),
        handed_over: None,
    }))
}

/// Begin the evaluation.
pub fn start_evaluation() -> Ask {
    ask(C::StartEvaluation(StartEvaluation { mandate: None }))
}

/// Pin an observation.
pub fn pin(text: &str, entries: &[u32]) -> Ask {
    ask(C::PinObservation(PinObservation {
        text: text.into(),
        entries: entries.to_vec(),
        seen_at: None,
        tendency: Tendency::Open,
    }))
}

/// Ask for erasure.
pub fn request_erasure(numbers: &[u32], ground: &str) -> Ask {
    ask(C::RequestErasure(RequestErasure {
        numbers: numbers.to_vec(),
        ground: ground.into(),
        reference: None,
    }))
}

/// Say no to [`REQUEST`].
pub fn reject_erasure(reason: &str) -> Ask {
    let (request, reason) = (REQUEST, reason.into());
    ask(C::RejectErasure(RejectErasure { request, reason }))
}

/// Agree to [`REQUEST`].
pub fn approve_erasure() -> Ask {
    ask(C::ApproveErasure(ApproveErasure { request: REQUEST }))
}

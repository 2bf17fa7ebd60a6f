//! Situation reports (situasjonsrapporter), from draft to the receiver's answer, and the orders they
//! are written on.
//!
//! What a report says is frozen into its line when it is drafted, from the picture at a position
//! that is named; nothing changes it once it is sent. This file never sees the picture: the words
//! arrive on the command, filled in by the server.

pub mod commands;
pub mod events;
pub mod state;

mod ordering;

use super::desk::Desk;
use super::dispatch;
use super::events::EntryShareWidened;
use crate::event::Event;
use crate::ids::{NotificationId, ReportId};
use crate::limits::{
    RECIPIENTS_MAX, REPORT_FIELDS_MAX, REPORT_LINES_MAX, REPORTS_MAX, SHORT_BYTES_MAX,
    TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{ReportStage, Scope};
use commands::{AcknowledgeReport, ReportCommand, ReviseReport, SendReport, WriteReport};
use events::{
    Document, ReportAcknowledged, ReportApproved, ReportDrafted, ReportEvent, ReportReviewed,
    ReportRevised, ReportSent, ReportSuperseded,
};
use state::Report;

pub(super) use ordering::missed;

/// Judges a command about reports and the orders they are written on.
pub(super) fn decide(desk: &mut Desk, command: &ReportCommand) -> Result<(), Refusal> {
    match command {
        ReportCommand::Draft(command) => draft(desk, command),
        ReportCommand::Revise(command) => revise(desk, command),
        ReportCommand::Review(command) => {
            desk.permit(Operation::WriteReport)?;
            desk.open_part()?;
            maybe("remark", command.remark.as_ref(), TEXT_BYTES_MAX)?;
            if at_stage(desk, command.report, REVIEWABLE)?.stage == ReportStage::Reviewed {
                return Ok(());
            }
            let (report, remark) = (command.report, command.remark.clone());
            tell(
                desk,
                ReportEvent::Reviewed(ReportReviewed { report, remark }),
            );
            Ok(())
        }
        ReportCommand::Approve(command) => {
            let capacity = desk.authority(Operation::ApproveReport)?;
            desk.open_part()?;
            if at_stage(desk, command.report, APPROVABLE)?.stage == ReportStage::Approved {
                return Ok(());
            }
            let report = command.report;
            tell(
                desk,
                ReportEvent::Approved(ReportApproved { report, capacity }),
            );
            Ok(())
        }
        ReportCommand::Send(command) => send(desk, command),
        ReportCommand::Acknowledge(command) => acknowledge(desk, command),
        ReportCommand::Order(command) => ordering::order(desk, command),
        ReportCommand::AcknowledgeOrder(command) => ordering::acknowledge(desk, command),
        ReportCommand::EndOrder(command) => ordering::end(desk, command),
    }
}

const WRITABLE: &[ReportStage] = &[
    ReportStage::Draft,
    ReportStage::Reviewed,
    ReportStage::Approved,
];
const REVIEWABLE: &[ReportStage] = &[ReportStage::Draft, ReportStage::Reviewed];
const APPROVABLE: &[ReportStage] = &[ReportStage::Reviewed, ReportStage::Approved];
const SENDABLE: &[ReportStage] = &[ReportStage::Approved];
const ANSWERABLE: &[ReportStage] = &[
    ReportStage::Sent,
    ReportStage::Acknowledged,
    ReportStage::Superseded,
];

fn tell(desk: &mut Desk, event: ReportEvent) {
    desk.emit(Event::Report(event));
}

/// Drafts a report. It is never held back by the sequence: the county asks when it asks.
fn draft(desk: &mut Desk, command: &WriteReport) -> Result<(), Refusal> {
    desk.permit(Operation::WriteReport)?;
    desk.open_part()?;
    check(&command.document)?;
    at_most("reports", desk.incident.reports.len() + 1, REPORTS_MAX)?;
    if let Some(order) = command.order {
        ordering::running(desk, order)?;
    }
    tell(
        desk,
        ReportEvent::Drafted(ReportDrafted {
            report: ReportId::from(desk.order.id),
            order: command.order,
            document: command.document.clone(),
        }),
    );
    Ok(())
}

/// Writes a report anew, also one that was reviewed or approved: it is a draft again.
fn revise(desk: &mut Desk, command: &ReviseReport) -> Result<(), Refusal> {
    desk.permit(Operation::WriteReport)?;
    desk.open_part()?;
    check(&command.document)?;
    at_stage(desk, command.report, WRITABLE)?;
    let (report, document) = (command.report, command.document.clone());
    tell(
        desk,
        ReportEvent::Revised(ReportRevised { report, document }),
    );
    Ok(())
}

/// Sends an approved report: from here on it never changes, those it is sent to may read it, and the
/// one sent before it is superseded. By the channels it goes out as a notification does.
fn send(desk: &mut Desk, command: &SendReport) -> Result<(), Refusal> {
    desk.permit(Operation::WriteReport)?;
    desk.open_part()?;
    let sent = at_stage(desk, command.report, SENDABLE)?.clone();
    by_hand(command)?;
    maybe("reference", command.reference.as_ref(), SHORT_BYTES_MAX)?;
    let report = command.report;
    let going = command.out.as_ref();
    let going = going.map(|out| dispatch::carrying(desk, report, out));
    let going = going.transpose()?;
    let scope = desk.order.scope.unwrap_or(Scope::County);
    // Sending is sharing: whoever it goes to reads what it says.
    let share = EntryShareWidened {
        number: sent.line,
        scope: Scope::County,
    };
    if sent.scope < Scope::County {
        desk.emit_to(scope, Event::EntryShareWidened(share));
    }
    let event = ReportEvent::Sent(ReportSent {
        report,
        to: command.to.clone(),
        channel: command.channel.filter(|_| !command.to.is_empty()),
        reference: command.reference.clone(),
        notification: going.is_some().then(|| NotificationId::from(desk.order.id)),
    });
    desk.emit_to(scope, Event::Report(event));
    if let Some(older) = newest_sent(desk) {
        let by = report;
        let event = ReportEvent::Superseded(ReportSuperseded { report: older, by });
        desk.emit_to(scope, Event::Report(event));
    }
    ordering::answer(desk, sent.order);
    if let Some(going) = going {
        going.leave(desk, scope);
    }
    Ok(())
}

/// Refuses a report that goes to nobody, or by hand to somebody and by nothing.
fn by_hand(command: &SendReport) -> Result<(), Refusal> {
    if command.to.is_empty() && command.out.is_none() {
        return Err(Refusal::Empty { field: "to" });
    }
    at_most("to", command.to.len(), RECIPIENTS_MAX)?;
    for recipient in &command.to {
        words("name", recipient, TITLE_BYTES_MAX)?;
    }
    if command.channel.is_none() && !command.to.is_empty() {
        return Err(Refusal::Empty { field: "channel" });
    }
    Ok(())
}

/// The organisation's report that was sent last and stands.
fn newest_sent(desk: &Desk) -> Option<ReportId> {
    let reports = desk.incident.reports.iter();
    let standing = [ReportStage::Sent, ReportStage::Acknowledged];
    reports
        .filter(|(_, report)| report.organisation == desk.organisation)
        .find(|(_, report)| standing.contains(&report.stage))
        .map(|(id, _)| *id)
}

/// Records that whoever got it has it: by themselves, or by whoever they told. Quiet when known.
fn acknowledge(desk: &mut Desk, command: &AcknowledgeReport) -> Result<(), Refusal> {
    desk.permit(Operation::AcknowledgeReport)?;
    desk.part()?;
    maybe("by", command.by.as_ref(), TITLE_BYTES_MAX)?;
    maybe("answer", command.answer.as_ref(), TEXT_BYTES_MAX)?;
    let report = at_stage(desk, command.report, ANSWERABLE)?;
    if report.acknowledged && command.answer.is_none() {
        return Ok(());
    }
    let event = ReportEvent::Acknowledged(ReportAcknowledged {
        report: command.report,
        by: command.by.clone(),
        answer: command.answer.clone(),
    });
    desk.emit_to(
        desk.order.scope.unwrap_or(Scope::County),
        Event::Report(event),
    );
    Ok(())
}

fn at_stage<'a>(
    desk: &Desk<'a>,
    id: ReportId,
    allowed: &'static [ReportStage],
) -> Result<&'a Report, Refusal> {
    let report = desk.incident.reports.get(&id);
    let report = report
        .filter(|report| report.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::Report,
        })?;
    if allowed.contains(&report.stage) {
        return Ok(report);
    }
    Err(Refusal::ReportStage {
        stage: report.stage,
    })
}

fn check(document: &Document) -> Result<(), Refusal> {
    at_most("fields", document.fields.len(), REPORT_FIELDS_MAX)?;
    let lines = document.fields.iter().map(|field| field.lines.len()).sum();
    at_most("lines", lines, REPORT_LINES_MAX)?;
    for field in &document.fields {
        key("key", &field.key)?;
        maybe("text", field.text.as_ref(), TEXT_BYTES_MAX)?;
    }
    Ok(())
}

//! Situation reports, orders for them, and public information.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use crate::day::at;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::incident::dispatch::Outgoing;
use varsko_domain::incident::information::commands::*;
use varsko_domain::incident::information::events::Wording;
use varsko_domain::incident::report::commands::*;
use varsko_domain::incident::report::events::{Document, Field, FieldLine, ReportingTerms};
use varsko_domain::organisation::reporting::{DefineReportTemplate, TemplateField};
use varsko_domain::words::{Audience, Channel, PoliceMatter, ReportContent, Verification};
use varsko_domain::{Command, InformationId, ReportId, ReportOrderId};

/// The report that [`draft_report`] drafts when it is named so.
pub const REPORT: ReportId = ReportId(Uuid::from_u128(0x6300));
/// The order that [`order_reports`] gives when it is named so.
pub const REPORT_ORDER: ReportOrderId = ReportOrderId(Uuid::from_u128(0x6400));
/// The information that [`draft_information`] drafts when it is named so.
pub const INFORMATION: InformationId = InformationId(Uuid::from_u128(0x6500));

fn of_reports(command: ReportCommand) -> Ask {
    ask(C::Report(command))
}

/// A document with one confirmed line.
pub fn document(text: &str) -> Document {
    let line = FieldLine {
        text: text.into(),
        value: None,
        unit: None,
        stage: None,
        verification: Some(Verification::Confirmed),
        as_of: Some(at("08:10")),
        entry: Some(3),
        since_last: None,
    };
    let facts = Field {
        key: "facts".into(),
        name: None,
        content: ReportContent::Facts,
        text: None,
        lines: vec![line],
    };
    Document {
        built_from: 7,
        fields: vec![facts],
        ..Document::empty()
    }
}

/// Draft a report that answers every running order.
pub fn draft_report(text: &str) -> Ask {
    of_reports(ReportCommand::Draft(WriteReport {
        order: None,
        document: document(text),
    }))
}

/// Write [`REPORT`] anew.
pub fn revise_report(text: &str) -> Ask {
    of_reports(ReportCommand::Revise(ReviseReport {
        report: REPORT,
        document: document(text),
    }))
}

/// Say that [`REPORT`] was looked through.
pub fn review_report() -> Ask {
    of_reports(ReportCommand::Review(ReviewReport {
        report: REPORT,
        remark: None,
    }))
}

/// Approve [`REPORT`].
pub fn approve_report() -> Ask {
    of_reports(ReportCommand::Approve(ApproveReport { report: REPORT }))
}

/// Send [`REPORT`] to the county governor.
pub fn send_report() -> Ask {
    of_reports(ReportCommand::Send(SendReport {
        report: REPORT,
        to: vec!["Statsforvalteren".into()],
        channel: Some(Channel::Email),
        reference: None,
        out: None,
    }))
}

/// Send [`REPORT`] by the channels alone.
pub fn send_report_out(out: Outgoing) -> Ask {
    of_reports(ReportCommand::Send(SendReport {
        report: REPORT,
        to: Vec::new(),
        channel: None,
        reference: None,
        out: Some(out),
    }))
}

/// Say that [`REPORT`] has arrived.
pub fn acknowledge_report() -> Ask {
    of_reports(ReportCommand::Acknowledge(AcknowledgeReport {
        report: REPORT,
        by: None,
        answer: None,
    }))
}

/// Ask for reports from a time of the day on.
pub fn order_reports(first_due: &str, every_min: Option<u32>, until: Option<&str>) -> Ask {
    of_reports(ReportCommand::Order(OrderReports {
        from: "Statsforvalteren".into(),
        terms: ReportingTerms {
            first_due: at(first_due),
            every_min,
            until: until.map(at),
        },
        text: None,
    }))
}

/// Say that [`REPORT_ORDER`] is received and understood.
pub fn acknowledge_report_order() -> Ask {
    let order = REPORT_ORDER;
    of_reports(ReportCommand::AcknowledgeOrder(AcknowledgeReportOrder {
        order,
    }))
}

/// End [`REPORT_ORDER`].
pub fn end_report_order() -> Ask {
    of_reports(ReportCommand::EndOrder(EndReportOrder {
        order: REPORT_ORDER,
        reason: None,
    }))
}

/// Define Bærum's template with these fields.
pub fn define_template(fields: Vec<TemplateField>) -> Ask {
    let organisation = BAERUM;
    ask_of_all(Command::DefineReportTemplate(DefineReportTemplate {
        organisation,
        fields,
    }))
}

fn of_information(command: InformationCommand) -> Ask {
    ask(C::Information(command))
}

/// A wording in bokmål.
pub fn wording(title: &str, about: &[PoliceMatter]) -> Wording {
    Wording {
        title: title.into(),
        text: "Hold dere unna elva".into(),
        language: "nb".into(),
        about: about.to_vec(),
    }
}

/// Draft information.
pub fn draft_information(title: &str, audience: Audience, about: &[PoliceMatter]) -> Ask {
    let wording = wording(title, about);
    of_information(InformationCommand::Draft(DraftInformation {
        audience,
        wording,
    }))
}

/// Word [`INFORMATION`] anew.
pub fn revise_information(title: &str) -> Ask {
    of_information(InformationCommand::Revise(ReviseInformation {
        information: INFORMATION,
        wording: wording(title, &[]),
    }))
}

/// Record that the police let a version of [`INFORMATION`] out.
pub fn police_clear(version: u32) -> Ask {
    of_information(InformationCommand::RecordPoliceClearance(
        RecordPoliceClearance {
            information: INFORMATION,
            version,
            officer: "Innsatsleder Hansen".into(),
        },
    ))
}

/// Record that those affected were told a version of [`INFORMATION`].
pub fn tell_affected(version: u32) -> Ask {
    of_information(InformationCommand::RecordToldAffected(RecordToldAffected {
        information: INFORMATION,
        version,
        how: "Dør til dør i Nystulia".into(),
    }))
}

/// Clear a version of [`INFORMATION`].
pub fn clear_information(version: u32) -> Ask {
    let information = INFORMATION;
    of_information(InformationCommand::Clear(ClearInformation {
        information,
        version,
    }))
}

/// Publish a version of [`INFORMATION`].
pub fn publish_information(version: u32) -> Ask {
    let information = INFORMATION;
    of_information(InformationCommand::Publish(PublishInformation {
        information,
        version,
    }))
}

/// Take [`INFORMATION`] back.
pub fn withdraw_information(reason: &str) -> Ask {
    of_information(InformationCommand::Withdraw(WithdrawInformation {
        information: INFORMATION,
        reason: reason.into(),
    }))
}

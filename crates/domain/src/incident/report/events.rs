//! What can have happened to situation reports and the orders they are written on. Stored for ever:
//! add, never edit.

use crate::event::family;
use crate::ids::{NotificationId, ReportId, ReportOrderId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{
    Capacity, Channel, MeasureStage, ReportContent, Severity, SinceLast, Verification,
};
use serde::{Deserialize, Serialize};

stored! {
    /// A report was drafted.
    ReportDrafted {
        /// Which.
        report: ReportId,
        /// The order it answers; every running one when absent.
        order: Option<ReportOrderId>,
        /// What it says.
        document: Document,
    }
    /// What a report says: the picture at a position, in the fields of a template.
    Document {
        /// The position of the newest line it is built from.
        built_from: u64,
        /// The position the one sent before it was built from, against which it tells what changed.
        compared_with: Option<u64>,
        /// Version of the organisation's template; 0 is the one that comes with the product.
        template: u32,
        /// True when lines that are not confirmed were taken in, labelled.
        with_unconfirmed: bool,
        /// How many lines were left out because they are not confirmed.
        left_out: u32,
        /// The worst plausible outcome then.
        severity: Option<Severity>,
        /// Its fields, in order.
        fields: Vec<Field>,
    }
    /// A field of a report.
    Field {
        /// Short key.
        key: String,
        /// Its name; absent where the template that comes with the product names it in every language.
        name: Option<String>,
        /// What it is filled with.
        content: ReportContent,
        /// What its author wrote there.
        text: Option<Text>,
        /// What the picture says.
        lines: Vec<FieldLine>,
    }
    /// One line of a field.
    FieldLine {
        /// What it says.
        text: Text,
        /// Of a figure: how much; `text` is its name.
        value: Option<f64>,
        /// Of a figure: the unit.
        unit: Option<String>,
        /// Of a measure: where it stands.
        stage: Option<MeasureStage>,
        /// How sure.
        verification: Option<Verification>,
        /// As of when.
        as_of: Option<Timestamp>,
        /// Number of the line of the log it stands on.
        entry: Option<u32>,
        /// How it differs from the report before it; absent in the first.
        since_last: Option<SinceLast>,
    }
    /// A report was written anew; it is a draft again.
    ReportRevised {
        /// Which.
        report: ReportId,
        /// What it says from now on.
        document: Document,
    }
    /// A report was looked through.
    ReportReviewed {
        /// Which.
        report: ReportId,
        /// What was found.
        remark: Option<Text>,
    }
    /// A report was approved.
    ReportApproved {
        /// Which.
        report: ReportId,
        /// As crisis leader or deputy; a deputy's approval is shown as such.
        capacity: Capacity,
    }
    /// A report was sent; it never changes again.
    ReportSent {
        /// Which.
        report: ReportId,
        /// To whom by hand.
        to: Vec<Text>,
        /// By what; absent where nobody got it by hand. May be absent since schema 2.
        channel: Option<Channel>,
        /// Reference.
        reference: Option<Text>,
        /// The notification that carries it, where it goes out by the channels. Since schema 2.
        notification: Option<NotificationId>,
    }
    /// Whoever got a report has it.
    ReportAcknowledged {
        /// Which.
        report: ReportId,
        /// Who says so, where it was noted by hand.
        by: Option<Text>,
        /// What they answered.
        answer: Option<Text>,
    }
    /// A later report stands in place of this one.
    ReportSuperseded {
        /// Which.
        report: ReportId,
        /// The later one.
        by: ReportId,
    }
    /// When reports are due.
    ReportingTerms {
        /// The first.
        first_due: Timestamp,
        /// Minutes from one to the next; a single report when absent.
        every_min: Option<u32>,
        /// The last can be due at this time; until it is ended when absent.
        until: Option<Timestamp>,
    }
    /// Somebody above asked for reports.
    ReportsOrdered {
        /// Which order.
        order: ReportOrderId,
        /// Who asks.
        from: Text,
        /// When, and how often.
        terms: ReportingTerms,
        /// What is asked for.
        text: Option<Text>,
    }
    /// The order is received and understood.
    OrderAcknowledged {
        /// Which order.
        order: ReportOrderId,
    }
    /// A deadline passed and nothing was sent.
    ReportMissed {
        /// Which order.
        order: ReportOrderId,
        /// The deadline.
        due: Timestamp,
    }
    /// The order is done with: answered to the end, or called off.
    OrderCompleted {
        /// Which order.
        order: ReportOrderId,
        /// Why, where it was ended before its last report.
        reason: Option<Text>,
    }
}

family! {
    /// What happened to a report or an order for reports.
    ReportEvent {
        "report.drafted" 1 Drafted(ReportDrafted),
        "report.revised" 1 Revised(ReportRevised),
        "report.reviewed" 1 Reviewed(ReportReviewed),
        "report.approved" 1 Approved(ReportApproved),
        "report.sent" 2 Sent(ReportSent),
        "report.acknowledged" 1 Acknowledged(ReportAcknowledged),
        "report.superseded" 1 Superseded(ReportSuperseded),
        "reporting.ordered" 1 Ordered(ReportsOrdered),
        "reporting.acknowledged" 1 OrderAcknowledged(OrderAcknowledged),
        "reporting.missed" 1 Missed(ReportMissed),
        "reporting.completed" 1 Completed(OrderCompleted),
    }
}

/// What an event of the family is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A report.
    Report(ReportId),
    /// An order for reports.
    Order(ReportOrderId),
}

impl ReportEvent {
    /// What it is about.
    pub const fn subject(&self) -> Subject {
        match self {
            ReportEvent::Drafted(e) => Subject::Report(e.report),
            ReportEvent::Revised(e) => Subject::Report(e.report),
            ReportEvent::Reviewed(e) => Subject::Report(e.report),
            ReportEvent::Approved(e) => Subject::Report(e.report),
            ReportEvent::Sent(e) => Subject::Report(e.report),
            ReportEvent::Acknowledged(e) => Subject::Report(e.report),
            ReportEvent::Superseded(e) => Subject::Report(e.report),
            ReportEvent::Ordered(e) => Subject::Order(e.order),
            ReportEvent::OrderAcknowledged(e) => Subject::Order(e.order),
            ReportEvent::Missed(e) => Subject::Order(e.order),
            ReportEvent::Completed(e) => Subject::Order(e.order),
        }
    }
}

impl Document {
    /// A document that says nothing.
    pub const fn empty() -> Self {
        Self {
            built_from: 0,
            compared_with: None,
            template: 0,
            with_unconfirmed: false,
            left_out: 0,
            severity: None,
            fields: Vec::new(),
        }
    }

    /// What its author asked and wrote, without what the server filled in from the picture.
    pub(crate) fn as_asked(&self) -> Self {
        let written = self.fields.iter().filter(|field| field.text.is_some());
        let written = written.map(|field| Field {
            name: None,
            content: ReportContent::Written,
            lines: Vec::new(),
            ..field.clone()
        });
        Self {
            with_unconfirmed: self.with_unconfirmed,
            fields: written.collect(),
            ..Self::empty()
        }
    }
}

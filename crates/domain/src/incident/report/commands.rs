//! What can be asked of situation reports and the orders they are written on.

use super::events::{Document, ReportingTerms};
use crate::ids::{ReportId, ReportOrderId};
use crate::incident::dispatch::Outgoing;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

/// A command about reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ReportCommand {
    Draft(WriteReport),
    Revise(ReviseReport),
    Review(ReviewReport),
    Approve(ApproveReport),
    Send(SendReport),
    Acknowledge(AcknowledgeReport),
    Order(OrderReports),
    AcknowledgeOrder(AcknowledgeReportOrder),
    EndOrder(EndReportOrder),
}

impl ReportCommand {
    /// The same as its sender asked it: sent again, it is the same command though the picture that
    /// fills it in has moved on (G-4). `None` for what is not filled in.
    pub(crate) fn as_asked(&self) -> Option<Self> {
        match self {
            ReportCommand::Draft(asked) => Some(ReportCommand::Draft(WriteReport {
                order: asked.order,
                document: asked.document.as_asked(),
            })),
            ReportCommand::Revise(asked) => Some(ReportCommand::Revise(ReviseReport {
                report: asked.report,
                document: asked.document.as_asked(),
            })),
            ReportCommand::Review(_)
            | ReportCommand::Approve(_)
            | ReportCommand::Send(_)
            | ReportCommand::Acknowledge(_)
            | ReportCommand::Order(_)
            | ReportCommand::AcknowledgeOrder(_)
            | ReportCommand::EndOrder(_) => None,
        }
    }
}

stored! {
    /// Draft a report.
    WriteReport {
        /// The order it answers; every running one when absent.
        order: Option<ReportOrderId>,
        /// What it says, as the server filled it in.
        document: Document,
    }
    /// Write a report anew.
    ReviseReport {
        /// Which.
        report: ReportId,
        /// What it says from now on.
        document: Document,
    }
    /// Say that a report was looked through.
    ReviewReport {
        /// Which.
        report: ReportId,
        /// What was found.
        remark: Option<Text>,
    }
    /// Approve a report.
    ApproveReport {
        /// Which.
        report: ReportId,
    }
    /// Send a report.
    SendReport {
        /// Which.
        report: ReportId,
        /// To whom by hand.
        to: Vec<Text>,
        /// By what it was sent by hand.
        channel: Option<Channel>,
        /// Reference of the coordination channel, a case number and the like.
        reference: Option<Text>,
        /// To whom it shall go out by the channels.
        out: Option<Outgoing>,
    }
    /// Say that whoever got a report has it.
    AcknowledgeReport {
        /// Which.
        report: ReportId,
        /// Who says so, where it is noted by hand.
        by: Option<Text>,
        /// What they answered.
        answer: Option<Text>,
    }
    /// Ask an organisation for reports.
    OrderReports {
        /// Who asks, in words.
        from: Text,
        /// When, and how often.
        terms: ReportingTerms,
        /// What is asked for.
        text: Option<Text>,
    }
    /// Say that an order for reports is received and understood.
    AcknowledgeReportOrder {
        /// Which.
        order: ReportOrderId,
    }
    /// End an order for reports.
    EndReportOrder {
        /// Which.
        order: ReportOrderId,
        /// Why.
        reason: Option<Text>,
    }
}

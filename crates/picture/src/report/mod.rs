//! Situation reports (situasjonsrapporter) and the orders they are written on, as one reader may see
//! them; how one is built from the picture, and how it reads.
//!
//! What a report says was frozen into its line when it was written; nothing here changes it.

mod build;
mod orders;
mod text;

#[cfg(test)]
mod tests;

pub use build::{Basis, Request, build};
pub use orders::{ReportOrder, orders};

pub(crate) use orders::clocks;
pub use text::text;

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::report::events::{
    Document, Field, ReportAcknowledged, ReportApproved, ReportEvent, ReportReviewed, ReportSent,
};
use varsko_domain::words::ReportStage;
use varsko_domain::{OrganisationId, ReportId, ReportOrderId};

impl Words for ReportEvent {
    fn erase(&mut self) {
        match self {
            ReportEvent::Drafted(e) => e.document.erase(),
            ReportEvent::Revised(e) => e.document.erase(),
            ReportEvent::Reviewed(e) => e.remark.erase(),
            ReportEvent::Sent(e) => {
                e.to.erase();
                e.reference.erase();
            }
            ReportEvent::Acknowledged(e) => {
                e.by.erase();
                e.answer.erase();
            }
            ReportEvent::Ordered(e) => {
                e.from.erase();
                e.text.erase();
            }
            ReportEvent::Completed(e) => e.reason.erase(),
            ReportEvent::Approved(_)
            | ReportEvent::Superseded(_)
            | ReportEvent::OrderAcknowledged(_)
            | ReportEvent::Missed(_) => {}
        }
    }
}

impl Words for Document {
    fn erase(&mut self) {
        self.fields.erase();
    }
}

impl Words for Field {
    fn erase(&mut self) {
        self.text.erase();
        for line in &mut self.lines {
            line.text.erase();
        }
    }
}

/// A situation report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Which.
    pub id: ReportId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub stage: ReportStage,
    /// Since when it stands there.
    pub since: Origin,
    /// The order it answers; every running one when absent.
    pub order: Option<ReportOrderId>,
    /// What it says; it rests on those of its lines that the reader may read.
    pub document: Document,
    /// Where it says so.
    pub written: Origin,
    /// Where it was looked through, since it was written.
    pub reviewed: Option<Fact<ReportReviewed>>,
    /// Where it was approved, since it was written.
    pub approved: Option<Fact<ReportApproved>>,
    /// Where it was sent.
    pub sent: Option<Fact<ReportSent>>,
    /// Where it was acknowledged, every time.
    pub acknowledged: Vec<Fact<ReportAcknowledged>>,
    /// The later one that stands in its place.
    pub superseded_by: Option<ReportId>,
}

/// The reports the reader may read, by the line they were first written on.
pub fn reports(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Report> {
    let reports = picture.reports.iter();
    let mut reports: Vec<_> = reports
        .filter_map(|(id, history)| {
            let mut facts = lens.through(history);
            let first = facts.next()?.origin.line;
            Some((first, report(*id, lens, history)?))
        })
        .collect();
    reports.sort_by_key(|(first, _)| *first);
    reports.into_iter().map(|(_, report)| report).collect()
}

fn report(
    id: ReportId,
    lens: &Lens<'_>,
    history: &crate::history::History<ReportEvent>,
) -> Option<Report> {
    let mut report: Option<Report> = None;
    for fact in lens.through(history) {
        match (&mut report, &fact.said) {
            (None, ReportEvent::Drafted(e)) => {
                report = Some(Report::written(id, e.order, &e.document, fact.origin, lens));
            }
            // Whoever may read only a later wording reads that.
            (None, ReportEvent::Revised(e)) => {
                report = Some(Report::written(id, None, &e.document, fact.origin, lens));
            }
            (None, _) => {}
            (Some(report), event) => report.take(fact.origin, event, lens),
        }
    }
    report
}

impl Report {
    fn written(
        id: ReportId,
        order: Option<ReportOrderId>,
        document: &Document,
        origin: Origin,
        lens: &Lens<'_>,
    ) -> Self {
        Self {
            id,
            organisation: origin.organisation,
            stage: ReportStage::Draft,
            since: origin,
            order,
            document: readable(document, lens),
            written: origin,
            reviewed: None,
            approved: None,
            sent: None,
            acknowledged: Vec::new(),
            superseded_by: None,
        }
    }

    fn take(&mut self, origin: Origin, event: &ReportEvent, lens: &Lens<'_>) {
        use ReportStage as S;
        let stage = match event {
            ReportEvent::Revised(e) => {
                self.document = readable(&e.document, lens);
                self.written = origin;
                self.reviewed = None;
                self.approved = None;
                S::Draft
            }
            ReportEvent::Reviewed(e) => {
                let said = e.clone();
                self.reviewed = Some(Fact { origin, said });
                S::Reviewed
            }
            ReportEvent::Approved(e) => {
                let said = e.clone();
                self.approved = Some(Fact { origin, said });
                S::Approved
            }
            ReportEvent::Sent(e) => {
                let said = e.clone();
                self.sent = Some(Fact { origin, said });
                S::Sent
            }
            ReportEvent::Acknowledged(e) => {
                let said = e.clone();
                self.acknowledged.push(Fact { origin, said });
                match self.stage {
                    S::Superseded => return,
                    _ => S::Acknowledged,
                }
            }
            ReportEvent::Superseded(e) => {
                self.superseded_by = Some(e.by);
                S::Superseded
            }
            ReportEvent::Drafted(_)
            | ReportEvent::Ordered(_)
            | ReportEvent::OrderAcknowledged(_)
            | ReportEvent::Missed(_)
            | ReportEvent::Completed(_) => return,
        };
        self.stage = stage;
        self.since = origin;
    }
}

/// The document, pointing at those lines only that the reader may read.
fn readable(document: &Document, lens: &Lens<'_>) -> Document {
    let mut document = document.clone();
    for line in document
        .fields
        .iter_mut()
        .flat_map(|field| &mut field.lines)
    {
        line.entry = line.entry.filter(|entry| lens.sees(*entry));
    }
    document
}

//! Situation reports (situasjonsrapporter) and the orders they are written on, as one reader may see
//! them; how one is built from the picture, and how it reads.
//!
//! What a report says was frozen into its line when it was written; nothing here changes it.

mod build;
mod orders;
mod text;

#[cfg(test)]
mod carried;
#[cfg(test)]
mod tests;

pub use build::{Basis, Request, build};
pub use orders::{ReportOrder, orders};

pub(crate) use orders::clocks;
pub use text::text;

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words};
use crate::incident::IncidentPicture;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use varsko_domain::incident::report::events::{
    Document, Field, ReportApproved, ReportEvent, ReportReviewed, ReportSent,
};
use varsko_domain::words::{Delivery, ReportStage};
use varsko_domain::{OrganisationId, PersonId, ReportId, ReportOrderId, Text};

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
    /// Whom it was carried to, or shall be: those who were called of whom it goes out to.
    pub carried_to: Vec<Named>,
    /// Where it was acknowledged, every time.
    pub acknowledged: Vec<Receipt>,
    /// The later one that stands in its place.
    pub superseded_by: Option<ReportId>,
}

/// Someone by name: their own, or the one a message gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Who, when registered.
    pub person: Option<PersonId>,
    /// What they are called there; a registered person's own name when absent.
    pub name: Option<Text>,
}

/// That somebody has a report: noted, or answered to the notification that carried it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// Who says so, in words.
    pub by: Option<Text>,
    /// Who answered, when registered.
    pub person: Option<PersonId>,
    /// What they answered.
    pub answer: Option<Text>,
    /// Where it stands.
    pub origin: Origin,
}

/// The reports the reader may read, by the line they were first written on.
pub fn reports(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Report> {
    let reports = picture.reports.iter();
    let mut reports: Vec<_> = reports
        .filter_map(|(id, history)| {
            let mut facts = lens.through(history);
            let first = facts.next()?.origin.line;
            let mut report = folded(*id, lens.through(history), &|line| lens.sees(line))?;
            report.carried(picture, lens);
            Some((first, report))
        })
        .collect();
    reports.sort_by_key(|(first, _)| *first);
    reports.into_iter().map(|(_, report)| report).collect()
}

/// A report with everything it says, for those it is sent to; their language's, as text.
pub(crate) fn enclosed(
    picture: &IncidentPicture,
    id: ReportId,
    organisation: &str,
    language: Language,
) -> Option<String> {
    let history = picture.reports.get(&id)?;
    let report = folded(id, history.iter(), &|_| true)?;
    Some(text(&report, organisation, picture.exercise, language))
}

/// What these facts make of a report, pointing at those lines only that may be read.
fn folded<'f>(
    id: ReportId,
    facts: impl Iterator<Item = &'f Fact<ReportEvent>>,
    reads: &dyn Fn(u32) -> bool,
) -> Option<Report> {
    let mut report: Option<Report> = None;
    for fact in facts {
        match (&mut report, &fact.said) {
            (None, ReportEvent::Drafted(e)) => {
                report = Some(Report::written(
                    id,
                    e.order,
                    &e.document,
                    fact.origin,
                    reads,
                ));
            }
            // Whoever may read only a later wording reads that.
            (None, ReportEvent::Revised(e)) => {
                report = Some(Report::written(id, None, &e.document, fact.origin, reads));
            }
            (None, _) => {}
            (Some(report), event) => report.take(fact.origin, event, reads),
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
        reads: &dyn Fn(u32) -> bool,
    ) -> Self {
        Self {
            id,
            organisation: origin.organisation,
            stage: ReportStage::Draft,
            since: origin,
            order,
            document: readable(document, reads),
            written: origin,
            reviewed: None,
            approved: None,
            sent: None,
            carried_to: Vec::new(),
            acknowledged: Vec::new(),
            superseded_by: None,
        }
    }

    fn take(&mut self, origin: Origin, event: &ReportEvent, reads: &dyn Fn(u32) -> bool) {
        use ReportStage as S;
        let stage = match event {
            ReportEvent::Revised(e) => {
                self.document = readable(&e.document, reads);
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
                self.acknowledged.push(Receipt {
                    by: e.by.clone(),
                    person: None,
                    answer: e.answer.clone(),
                    origin,
                });
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

impl Report {
    /// Takes in whom it was carried to, and who of them has received and understood it.
    fn carried(&mut self, picture: &IncidentPicture, lens: &Lens<'_>) {
        let sent = self.sent.as_ref();
        let known = sent.and_then(|sent| picture.notifications.get(&sent.said.notification?));
        let Some((known, started)) = known.and_then(|known| Some((known, known.started.as_ref()?)))
        else {
            return;
        };
        let mut called = BTreeSet::new();
        for step in lens.through(&known.steps) {
            if step.said.delivery == Some(Delivery::Queued) {
                called.insert(step.said.recipient);
            }
            if step.said.delivery != Some(Delivery::Acknowledged) {
                continue;
            }
            let mut recipients = started.said.recipients.iter();
            let who = recipients.find(|recipient| recipient.number == step.said.recipient);
            self.acknowledged.push(Receipt {
                by: who.and_then(|who| who.name.clone()),
                person: who.and_then(|who| who.person),
                answer: step.said.words.clone(),
                origin: step.origin,
            });
            if self.stage == ReportStage::Sent {
                self.stage = ReportStage::Acknowledged;
                self.since = step.origin;
            }
        }
        let recipients = started.said.recipients.iter();
        let recipients = recipients.filter(|recipient| called.contains(&recipient.number));
        self.carried_to = recipients
            .map(|recipient| Named {
                person: recipient.person,
                name: recipient.name.clone(),
            })
            .collect();
        self.acknowledged.sort_by_key(|receipt| receipt.origin.line);
    }
}

/// The document, pointing at those lines only that the reader may read.
fn readable(document: &Document, reads: &dyn Fn(u32) -> bool) -> Document {
    let mut document = document.clone();
    for line in document
        .fields
        .iter_mut()
        .flat_map(|field| &mut field.lines)
    {
        line.entry = line.entry.filter(|entry| reads(*entry));
    }
    document
}

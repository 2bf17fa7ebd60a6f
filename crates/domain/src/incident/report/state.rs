//! What is remembered of reports and the orders they are written on to judge the next command. Holds
//! no free text.

use super::events::{ReportEvent, ReportingTerms};
use crate::alarm::{Alarm, Alarms};
use crate::event::Recorded;
use crate::ids::{OrganisationId, ReportId, ReportOrderId};
use crate::time::Timestamp;
use crate::words::{ReportStage, Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A situation report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub stage: ReportStage,
    /// The order it answers; every running one when absent.
    pub order: Option<ReportOrderId>,
    /// Number of the line that says what it says, and who could read that line then.
    pub line: u32,
    /// See `line`.
    pub scope: Scope,
    /// Whoever got it has it.
    pub acknowledged: bool,
}

impl Report {
    fn received(&mut self) {
        self.acknowledged = true;
        if self.stage == ReportStage::Sent {
            self.stage = ReportStage::Acknowledged;
        }
    }
}

/// An order for reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportOrder {
    /// Who must report.
    pub organisation: OrganisationId,
    /// When, and how often.
    pub terms: ReportingTerms,
    /// The next deadline; `None` once the last was reached.
    pub next_due: Option<Timestamp>,
    /// The first deadline that passed since the last report was sent.
    pub overdue_since: Option<Timestamp>,
    /// Received and understood.
    pub acknowledged: bool,
    /// Answered to the end, or called off.
    pub completed: bool,
}

impl ReportOrder {
    /// An order as just given.
    pub fn given(organisation: OrganisationId, terms: &ReportingTerms) -> Self {
        Self {
            organisation,
            terms: terms.clone(),
            next_due: Some(terms.first_due),
            overdue_since: None,
            acknowledged: false,
            completed: false,
        }
    }

    /// The deadline after `due`, later than `than`.
    fn deadline_after(&self, due: Timestamp, than: Timestamp) -> Option<Timestamp> {
        let every_ms = i64::from(self.terms.every_min?).max(1) * 60_000;
        let behind = than.since(due).max(0);
        let next = due.plus_ms((behind / every_ms + 1) * every_ms);
        let until = self.terms.until;
        until.is_none_or(|until| next <= until).then_some(next)
    }

    /// What a deadline that passes unanswered makes of it.
    pub fn missed(&mut self, due: Timestamp) {
        self.overdue_since = self.overdue_since.or(Some(due));
        self.next_due = self.deadline_after(due, due);
    }

    /// What a report sent at `at` makes of it. A report answers the deadline it is nearest to: one
    /// sent in the first half of the time before a deadline is one more, and the deadline stands.
    pub fn answered(&mut self, at: Timestamp) {
        self.overdue_since = None;
        let Some(due) = self.next_due else { return };
        let half_ms = self.terms.every_min.map(|min| i64::from(min) * 30_000);
        if half_ms.is_none_or(|half| due.since(at) <= half) {
            self.next_due = self.deadline_after(due, at);
        }
    }

    /// True when nothing more will fall due and nothing is waited for.
    pub(super) fn is_answered(&self) -> bool {
        self.next_due.is_none() && self.overdue_since.is_none()
    }
}

/// Reports and orders of one incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reports {
    /// Reports by id.
    pub reports: BTreeMap<ReportId, Report>,
    /// Orders by id.
    pub orders: BTreeMap<ReportOrderId, ReportOrder>,
}

impl Reports {
    /// How many reports there are.
    pub(super) fn len(&self) -> usize {
        self.reports.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&ReportId, &Report)> {
        self.reports.iter()
    }

    pub(super) fn get(&self, id: &ReportId) -> Option<&Report> {
        self.reports.get(id)
    }

    /// Takes one event of `by` in; deadlines are set and taken off.
    pub(in crate::incident) fn evolve(
        &mut self,
        by: OrganisationId,
        recorded: &Recorded,
        event: &ReportEvent,
        alarms: &mut Alarms,
    ) {
        use ReportStage as S;
        match event {
            ReportEvent::Drafted(e) => {
                let report = Report {
                    organisation: by,
                    stage: S::Draft,
                    order: e.order,
                    line: recorded.number(),
                    scope: recorded.scope,
                    acknowledged: false,
                };
                self.reports.insert(e.report, report);
            }
            ReportEvent::Revised(e) => self.edit(e.report, |report| {
                report.stage = S::Draft;
                report.line = recorded.number();
                report.scope = recorded.scope;
            }),
            ReportEvent::Reviewed(e) => self.edit(e.report, |report| report.stage = S::Reviewed),
            ReportEvent::Approved(e) => self.edit(e.report, |report| report.stage = S::Approved),
            ReportEvent::Sent(e) => {
                self.edit(e.report, |report| report.stage = S::Sent);
                let order = self.reports.get(&e.report).and_then(|report| report.order);
                self.answer(by, order, recorded.occurred_at, alarms);
            }
            ReportEvent::Acknowledged(e) => self.received(e.report),
            ReportEvent::Superseded(e) => {
                self.edit(e.report, |report| report.stage = S::Superseded)
            }
            ReportEvent::Ordered(e) => {
                let order = ReportOrder::given(by, &e.terms);
                self.orders.insert(e.order, order);
                self.set(e.order, alarms);
            }
            ReportEvent::OrderAcknowledged(e) => {
                if let Some(order) = self.orders.get_mut(&e.order) {
                    order.acknowledged = true;
                }
            }
            ReportEvent::Missed(e) => {
                if let Some(order) = self.orders.get_mut(&e.order) {
                    order.missed(e.due);
                }
                self.set(e.order, alarms);
            }
            ReportEvent::Completed(e) => {
                if let Some(order) = self.orders.get_mut(&e.order) {
                    order.completed = true;
                }
                self.set(e.order, alarms);
            }
        }
    }

    /// Somebody to whom a report was carried has received and understood it.
    pub(in crate::incident) fn received(&mut self, id: ReportId) {
        self.edit(id, Report::received);
    }

    fn edit(&mut self, id: ReportId, change: impl FnOnce(&mut Report)) {
        if let Some(report) = self.reports.get_mut(&id) {
            change(report);
        }
    }

    /// The running orders of `by` that a report answers: the one it names, or all.
    pub(super) fn answered_by(
        &self,
        by: OrganisationId,
        named: Option<ReportOrderId>,
    ) -> impl Iterator<Item = (ReportOrderId, &ReportOrder)> {
        let orders = self.orders.iter().map(|(id, order)| (*id, order));
        orders
            .filter(move |(id, _)| named.is_none_or(|named| named == *id))
            .filter(move |(_, order)| order.organisation == by && !order.completed)
    }

    fn answer(
        &mut self,
        by: OrganisationId,
        named: Option<ReportOrderId>,
        at: Timestamp,
        alarms: &mut Alarms,
    ) {
        let answered: Vec<_> = self.answered_by(by, named).map(|(id, _)| id).collect();
        for id in answered {
            if let Some(order) = self.orders.get_mut(&id) {
                order.answered(at);
            }
            self.set(id, alarms);
        }
    }

    /// Sets the alarm of an order to its next deadline, or takes it off.
    fn set(&self, id: ReportOrderId, alarms: &mut Alarms) {
        let alarm = Alarm::ReportDue { order: id };
        let order = self.orders.get(&id).filter(|order| !order.completed);
        match order.and_then(|order| Some((order.next_due?, order.organisation))) {
            Some((due, organisation)) => alarms.set(alarm, due, organisation),
            None => alarms.take_off(&alarm),
        }
    }
}

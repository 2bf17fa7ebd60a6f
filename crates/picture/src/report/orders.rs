//! Orders for situation reports, as one reader may see them: what is due, and what was missed.

use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::report::events::{
    OrderCompleted, ReportEvent, ReportMissed, ReportsOrdered,
};
use varsko_domain::incident::report::state;
use varsko_domain::{OrganisationId, ReportOrderId, Timestamp};

/// An order for situation reports, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportOrder {
    /// Which.
    pub id: ReportOrderId,
    /// Who must report.
    pub organisation: OrganisationId,
    /// Who asks, for what, when and how often.
    pub ordered: Fact<ReportsOrdered>,
    /// Where it was acknowledged.
    pub acknowledged: Option<Origin>,
    /// Every deadline that passed unanswered.
    pub missed: Vec<Fact<ReportMissed>>,
    /// Every report that was sent on it.
    pub answered: Vec<Origin>,
    /// Where it was done with; `None` while it runs.
    pub completed: Option<Fact<OrderCompleted>>,
    /// The next deadline; `None` when there is none any more.
    pub next_due: Option<Timestamp>,
    /// The first deadline that passed since the last report was sent.
    pub overdue_since: Option<Timestamp>,
    /// Every deadline that was answered or passed, with the report that answered it: a late report
    /// answers the last one that passed.
    pub fell_due: Vec<(Timestamp, Option<Origin>)>,
}

impl ReportOrder {
    fn come_late(&mut self, report: Origin) {
        if let Some((_, answer @ None)) = self.fell_due.last_mut() {
            *answer = Some(report);
        }
    }

    /// When a report is due, or was: what is waited for first.
    pub fn due(&self) -> Option<Timestamp> {
        let due = self.overdue_since.or(self.next_due);
        due.filter(|_| self.completed.is_none())
    }
}

/// The orders the reader may read, by the line they were given on.
pub fn orders(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<ReportOrder> {
    let orders = picture.report_orders.iter();
    let mut orders: Vec<_> = orders
        .filter_map(|(id, _)| order(*id, picture, lens))
        .collect();
    orders.sort_by_key(|order| order.ordered.origin.line);
    orders
}

fn order(id: ReportOrderId, picture: &IncidentPicture, lens: &Lens<'_>) -> Option<ReportOrder> {
    let history = picture.report_orders.get(&id)?;
    let ordered = lens.through(history).find_map(|fact| match &fact.said {
        ReportEvent::Ordered(said) => Some(Fact {
            origin: fact.origin,
            said: said.clone(),
        }),
        _ => None,
    })?;
    let organisation = ordered.origin.organisation;
    let mut steps: Vec<&Fact<ReportEvent>> = lens.through(history).collect();
    steps.extend(sent_on(id, organisation, picture, lens));
    steps.sort_by_key(|fact| fact.origin.position);
    let mut deadlines = state::ReportOrder::given(organisation, &ordered.said.terms);
    let mut order = ReportOrder {
        id,
        organisation,
        ordered,
        acknowledged: None,
        missed: Vec::new(),
        answered: Vec::new(),
        completed: None,
        next_due: None,
        overdue_since: None,
        fell_due: Vec::new(),
    };
    for Fact { origin, said } in steps {
        let origin = *origin;
        match said {
            ReportEvent::OrderAcknowledged(_) => order.acknowledged = Some(origin),
            ReportEvent::Missed(e) => {
                deadlines.missed(e.due);
                order.fell_due.push((e.due, None));
                let said = e.clone();
                order.missed.push(Fact { origin, said });
            }
            ReportEvent::Sent(_) if order.completed.is_none() => {
                let (due, late) = (deadlines.next_due, deadlines.overdue_since.is_some());
                deadlines.answered(origin.occurred_at);
                order.answered.push(origin);
                match due.filter(|due| deadlines.next_due != Some(*due)) {
                    Some(due) => order.fell_due.push((due, Some(origin))),
                    None if late => order.come_late(origin),
                    None => {}
                }
            }
            ReportEvent::Completed(e) => {
                let said = e.clone();
                order.completed = Some(Fact { origin, said });
            }
            _ => {}
        }
    }
    order.next_due = deadlines.next_due.filter(|_| order.completed.is_none());
    order.overdue_since = deadlines.overdue_since;
    Some(order)
}

/// Where reports were sent that answer this order.
fn sent_on<'p>(
    id: ReportOrderId,
    organisation: OrganisationId,
    picture: &'p IncidentPicture,
    lens: &Lens<'p>,
) -> Vec<&'p Fact<ReportEvent>> {
    let mut sent = Vec::new();
    for (_, history) in picture.reports.iter() {
        let names = lens.through(history).find_map(|fact| match &fact.said {
            ReportEvent::Drafted(e) => Some(e.order),
            _ => None,
        });
        if names.flatten().is_some_and(|named| named != id) {
            continue;
        }
        let facts = history.iter().filter(|fact| lens.sees(fact.origin.line));
        sent.extend(facts.filter(|fact| {
            fact.origin.organisation == organisation && matches!(fact.said, ReportEvent::Sent(_))
        }));
    }
    sent
}

/// When reports are due, or were and are still waited for.
pub(crate) fn clocks(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    orders(picture, lens).into_iter().filter_map(|order| {
        Some(Clock {
            kind: ClockKind::Report,
            organisation: order.organisation,
            due_at: order.due()?,
            subject: Some(order.id.0),
            about: Some(order.ordered.said.from),
            origin: order.ordered.origin,
        })
    })
}

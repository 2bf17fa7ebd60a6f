//! Orders for reports from above (rapporteringsordre): when one is due, and what became of it.
//!
//! In the storm Dagmar requests from above were dropped; so each is followed to its acknowledgement
//! and to its end, and a deadline that passes leaves a line in the log with nobody logged in.

use super::commands::{AcknowledgeReportOrder, EndReportOrder, OrderReports};
use super::events::{
    OrderAcknowledged, OrderCompleted, ReportEvent, ReportMissed, ReportingTerms, ReportsOrdered,
};
use super::state::ReportOrder;
use crate::event::Event;
use crate::ids::ReportOrderId;
use crate::incident::desk::Desk;
use crate::limits::{
    REPORT_EVERY_MIN_MAX, REPORT_EVERY_MIN_MIN, REPORT_ORDERS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
    TITLE_BYTES_MAX, at_most, maybe, within, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::Scope;

fn tell(desk: &mut Desk, event: ReportEvent) {
    let scope = desk.order.scope.unwrap_or(Scope::County);
    desk.emit_to(scope, Event::Report(event));
}

/// Asks the organisation for reports: whoever is above does, or it is noted that they did.
pub(super) fn order(desk: &mut Desk, command: &OrderReports) -> Result<(), Refusal> {
    desk.permit(Operation::OrderReports)?;
    desk.open_part()?;
    words("from", &command.from, TITLE_BYTES_MAX)?;
    maybe("text", command.text.as_ref(), TEXT_BYTES_MAX)?;
    sound(desk, &command.terms)?;
    let orders = desk.incident.reports.orders.len();
    at_most("orders", orders + 1, REPORT_ORDERS_MAX)?;
    let event = ReportsOrdered {
        order: ReportOrderId::from(desk.order.id),
        from: command.from.clone(),
        terms: command.terms.clone(),
        text: command.text.clone(),
    };
    tell(desk, ReportEvent::Ordered(event));
    Ok(())
}

fn sound(desk: &Desk, terms: &ReportingTerms) -> Result<(), Refusal> {
    desk.ahead("firstDue", terms.first_due)?;
    if let Some(minutes) = terms.every_min {
        let (min, max) = (REPORT_EVERY_MIN_MIN, REPORT_EVERY_MIN_MAX);
        within("everyMinutes", u64::from(minutes), min, max)?;
    }
    match terms.until {
        Some(until) if until < terms.first_due => Err(Refusal::EndsBeforeItBegins {
            from: terms.first_due,
            to: until,
        }),
        _ => Ok(()),
    }
}

/// Says that the order is received and understood. Quiet when that is known.
pub(super) fn acknowledge(
    desk: &mut Desk,
    command: &AcknowledgeReportOrder,
) -> Result<(), Refusal> {
    desk.permit(Operation::WriteReport)?;
    desk.open_part()?;
    if running(desk, command.order)?.acknowledged {
        return Ok(());
    }
    let order = command.order;
    tell(
        desk,
        ReportEvent::OrderAcknowledged(OrderAcknowledged { order }),
    );
    Ok(())
}

/// Ends an order before its last report, by whoever may give one.
pub(super) fn end(desk: &mut Desk, command: &EndReportOrder) -> Result<(), Refusal> {
    desk.permit(Operation::OrderReports)?;
    desk.part()?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    running(desk, command.order)?;
    let completed = OrderCompleted {
        order: command.order,
        reason: command.reason.clone(),
    };
    tell(desk, ReportEvent::Completed(completed));
    Ok(())
}

/// A deadline passed and nothing was sent.
pub(in crate::incident) fn missed(desk: &mut Desk, order: ReportOrderId) -> Result<(), Refusal> {
    let due = desk.happened_at();
    tell(desk, ReportEvent::Missed(ReportMissed { order, due }));
    Ok(())
}

/// A report is being sent: orders that ask for no more are done with.
pub(super) fn answer(desk: &mut Desk, named: Option<ReportOrderId>) {
    let at = desk.happened_at();
    let asked = desk.incident.reports.answered_by(desk.organisation, named);
    let done_with: Vec<_> = asked
        .filter(|(_, order)| {
            let mut order = (*order).clone();
            order.answered(at);
            order.is_answered()
        })
        .map(|(id, _)| id)
        .collect();
    for order in done_with {
        let reason = None;
        tell(
            desk,
            ReportEvent::Completed(OrderCompleted { order, reason }),
        );
    }
}

/// An order of the organisation that is not done with.
pub(super) fn running<'a>(desk: &Desk<'a>, id: ReportOrderId) -> Result<&'a ReportOrder, Refusal> {
    let order = desk.incident.reports.orders.get(&id);
    let order = order
        .filter(|order| order.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::ReportOrder,
        })?;
    if order.completed {
        return Err(Refusal::ReportOrderDone);
    }
    Ok(order)
}

//! What an event of a situation report, or of an order for reports, is called in a sentence.

use super::slots::Slots;
use crate::language::Phrase;
use std::collections::BTreeSet;
use varsko_domain::incident::report::events::{ReportEvent, ReportsOrdered};
use varsko_domain::{NotificationId, ReportOrderId};

impl Slots<'_, '_> {
    /// Fills the places of a report's sentence.
    pub(super) fn reported_on(&mut self, event: &ReportEvent) -> &mut Self {
        let language = self.scribe.language;
        match event {
            ReportEvent::Drafted(e) => self.put("number", e.document.built_from.to_string()),
            ReportEvent::Revised(e) => self.put("number", e.document.built_from.to_string()),
            ReportEvent::Reviewed(e) => self.maybe("text", &e.remark),
            ReportEvent::Approved(e) => self.deputy(e.capacity),
            ReportEvent::Sent(e) => {
                if let Some(channel) = e.channel {
                    let to: Vec<&str> = e.to.iter().map(|name| language.text(name)).collect();
                    self.put("to", to.join(", "))
                        .put("channel", language.channel(channel));
                }
                if let Some(notification) = e.notification {
                    let out = self.goes_out_to(notification);
                    self.put("out", out);
                }
                self.maybe("reference", &e.reference)
            }
            ReportEvent::Acknowledged(e) => self.maybe("person", &e.by).maybe("text", &e.answer),
            ReportEvent::Superseded(_) => self,
            ReportEvent::Ordered(e) => self.ordered(e),
            ReportEvent::OrderAcknowledged(e) => self.ordered_by(e.order),
            ReportEvent::Missed(e) => self.at("at", e.due).ordered_by(e.order),
            ReportEvent::Completed(e) => self.ordered_by(e.order).because(e.reason.as_ref()),
        }
    }

    /// Those a notification begins with: whoever stands in for somebody comes after them.
    fn goes_out_to(&self, id: NotificationId) -> String {
        let scribe = self.scribe;
        let known = scribe.picture.notifications.get(&id);
        let started = known.and_then(|known| known.started.as_ref());
        let started = started.filter(|started| scribe.lens.sees(started.origin.line));
        let Some(started) = started else {
            return scribe.language.phrase(Phrase::Recipients).to_owned();
        };
        let mut entries = BTreeSet::new();
        let recipients = started.said.recipients.iter();
        let firsts = recipients.filter(|recipient| entries.insert(recipient.entry));
        self.named(id, &firsts.map(|recipient| recipient.number).collect())
    }

    fn ordered(&mut self, event: &ReportsOrdered) -> &mut Self {
        let terms = &event.terms;
        if let Some(until) = terms.until {
            self.at("until", until);
        }
        self.text("from", &event.from)
            .at("at", terms.first_due)
            .minutes(terms.every_min)
            .maybe("text", &event.text)
    }

    /// Who gave the order, where the reader may know.
    fn ordered_by(&mut self, order: ReportOrderId) -> &mut Self {
        let scribe = self.scribe;
        let history = scribe.picture.report_orders.get(&order);
        let mut facts = history
            .into_iter()
            .flat_map(|history| scribe.lens.through(history));
        let from = facts.find_map(|fact| match &fact.said {
            ReportEvent::Ordered(said) => Some(&said.from),
            _ => None,
        });
        match from {
            Some(from) => self.text("from", from),
            None => self,
        }
    }
}

//! What the places of sentences about resources, assistance and centres stand for.

use super::slots::Slots;
use crate::assistance;
use crate::resource::empty_at;
use varsko_domain::incident::assistance::events::AssistanceEvent;
use varsko_domain::incident::eps::events::EpsEvent;
use varsko_domain::incident::resource::events::{ResourcePromised, ResourceUseEvent};
use varsko_domain::{AssistanceId, PromiseId, Recorded};

impl Slots<'_, '_> {
    pub(super) fn resource(&mut self, event: &ResourceUseEvent) -> &mut Self {
        match event {
            ResourceUseEvent::Promised(e) => self
                .promised(e)
                .text("text", &e.purpose)
                .at_maybe("until", e.until),
            ResourceUseEvent::Deployed(e) => self.promise(e.promise).maybe("place", &e.place),
            ResourceUseEvent::Returned(e) => self.promise(e.promise).maybe("text", &e.remark),
            ResourceUseEvent::StockReported(e) => {
                let language = self.scribe.language;
                self.put("name", &e.name)
                    .put("unit", &e.unit)
                    .put("amount", language.number(e.amount))
                    .maybe("source", &e.source)
            }
        }
    }

    /// When a reported stock is empty: that takes the time of the report.
    pub(super) fn lasts(&mut self, recorded: &Recorded) -> &mut Self {
        if let varsko_domain::Event::ResourceUse(ResourceUseEvent::StockReported(e)) =
            &recorded.event
        {
            self.at_maybe("empty", empty_at(e, recorded.occurred_at));
        }
        self
    }

    pub(super) fn assistance(&mut self, event: &AssistanceEvent) -> &mut Self {
        if let AssistanceEvent::Asked(e) = event {
            let language = self.scribe.language;
            if let Some(organisation) = e.organisation {
                let name = self.scribe.directory.standing.short_name(organisation);
                self.put("name", name);
            }
            return self
                .put("helper", language.helper(e.helper))
                .maybe("name", &e.name)
                .text("text", &e.need)
                .at_maybe("by", e.needed_by)
                .maybe("payment", &e.payment);
        }
        let Some((id, step)) = assistance::step(event) else {
            return self;
        };
        if let Some(rank) = step.rank {
            self.number(rank);
        }
        self.needed(id)
            .because(step.words.as_ref())
            .maybe("note", &step.words)
            .at_maybe("eta", step.eta)
    }

    pub(super) fn eps(&mut self, event: &EpsEvent) -> &mut Self {
        match event {
            EpsEvent::Opened(e) => {
                let language = self.scribe.language;
                self.text("place", &e.place)
                    .put("authority", language.eps_authority(e.decided_by))
                    .text("text", &e.decision)
            }
            EpsEvent::UnitSet(e) => {
                if let Some(leader) = e.leader {
                    self.person(leader);
                }
                self.put("name", &e.name)
            }
            EpsEvent::Registered(_) | EpsEvent::Moved(_) => self,
            EpsEvent::Counted(e) => self
                .put("evacuees", e.evacuees.to_string())
                .put("relatives", e.relatives.to_string())
                .put("count", e.registered.to_string()),
            EpsEvent::Closed(e) => self.at("at", e.erase_at).because(e.reason.as_ref()),
            EpsEvent::RetentionPassed(e) => self.put("count", e.lines.to_string()),
        }
    }

    fn promised(&mut self, event: &ResourcePromised) -> &mut Self {
        let known = self.scribe.directory.resources.get(&event.resource);
        if let Some((_, what)) = known {
            self.put("name", &what.name).put("unit", &what.unit);
        }
        self.put("count", event.quantity.to_string())
    }

    /// What was promised, for those who may read where it was.
    fn promise(&mut self, id: PromiseId) -> &mut Self {
        let scribe = self.scribe;
        let promise = scribe.picture.promises.get(&id);
        let promised = promise.and_then(|promise| promise.promised.as_ref());
        match promised.filter(|fact| scribe.lens.sees(fact.origin.line)) {
            Some(promised) => self.promised(&promised.said),
            None => self,
        }
    }

    /// What was asked for, for those who may read where it was.
    fn needed(&mut self, id: AssistanceId) -> &mut Self {
        let scribe = self.scribe;
        let asked = scribe.picture.assistance.get(&id);
        let asked = asked.and_then(|known| known.asked.as_ref());
        match asked.filter(|fact| scribe.lens.sees(fact.origin.line)) {
            Some(asked) => self.text("text", &asked.said.need),
            None => self,
        }
    }
}

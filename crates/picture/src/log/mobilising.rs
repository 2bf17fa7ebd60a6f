//! What the places of sentences about staffing, areas and clocks stand for.

use super::slots::Slots;
use varsko_domain::ReliefId;
use varsko_domain::incident::area::events::AreaEvent;
use varsko_domain::incident::clock::events::ClockEvent;
use varsko_domain::incident::staffing::events::{MinimumSet, ReliefPlanned, StaffingEvent};

impl Slots<'_, '_> {
    pub(super) fn staffing(&mut self, event: &StaffingEvent) -> &mut Self {
        match event {
            StaffingEvent::StandDownPlanned(e) => {
                self.body(e.body).at("at", e.at).because(e.reason.as_ref())
            }
            StaffingEvent::StandDownOverdue(e) => self.body(e.body),
            StaffingEvent::ReliefPlanned(e) => self.planned(e),
            StaffingEvent::ReliefCancelled(e) => self.relief(e.relief).because(e.reason.as_ref()),
            StaffingEvent::ReliefCarriedOut(e) => self.relief(e.relief),
            StaffingEvent::ReliefOverdue(e) => self.relief(e.relief),
            StaffingEvent::MinimumSet(e) => self.minimum(e),
        }
    }

    pub(super) fn area(&mut self, event: &AreaEvent) -> &mut Self {
        match event {
            AreaEvent::Involved(e) => self.put("area", &e.name).minutes(Some(e.every_min)),
            AreaEvent::Reported(e) => self
                .known_area(&e.area)
                .text("status", &e.status)
                .maybe("damage", &e.damage)
                .maybe("needs", &e.needs)
                .maybe("decisions", &e.decisions),
            AreaEvent::Silent(e) => self.known_area(&e.area),
            AreaEvent::Ended(e) => self.known_area(&e.area),
        }
    }

    pub(super) fn clock(&mut self, event: &ClockEvent) -> &mut Self {
        match event {
            ClockEvent::MailboxChecked(e) => {
                self.maybe("text", &e.note).at_maybe("next", e.next_by)
            }
            ClockEvent::Overdue(e) => {
                let language = self.scribe.language;
                self.put("deadline", language.deadline(e.deadline))
            }
        }
    }

    fn planned(&mut self, event: &ReliefPlanned) -> &mut Self {
        if let Some(successor) = event.successor {
            let (directory, language) = (self.scribe.directory, self.scribe.language);
            self.put("successor", directory.called(successor, language));
        }
        self.person(event.person)
            .role(&event.role)
            .at("at", event.at)
            .maybe("note", &event.note)
    }

    fn minimum(&mut self, event: &MinimumSet) -> &mut Self {
        if let Some(role) = &event.role {
            self.role(role);
        }
        self.body(event.body)
            .put("count", event.at_least.to_string())
    }

    /// Who is relieved as what, for those who may read where it was planned.
    fn relief(&mut self, id: ReliefId) -> &mut Self {
        let scribe = self.scribe;
        let part = scribe.picture.parts.get(&self.concerned());
        let planned = part.and_then(|part| {
            scribe
                .lens
                .through(&part.staffing)
                .find_map(|fact| match &fact.said {
                    StaffingEvent::ReliefPlanned(e) if e.relief == id => Some(e),
                    StaffingEvent::ReliefPlanned(_)
                    | StaffingEvent::ReliefCancelled(_)
                    | StaffingEvent::ReliefCarriedOut(_)
                    | StaffingEvent::ReliefOverdue(_)
                    | StaffingEvent::StandDownPlanned(_)
                    | StaffingEvent::StandDownOverdue(_)
                    | StaffingEvent::MinimumSet(_) => None,
                })
        });
        match planned {
            Some(planned) => self.planned(planned),
            None => self,
        }
    }

    /// An area's name, or its key for those who may not read where it was involved.
    fn known_area(&mut self, key: &str) -> &mut Self {
        let scribe = self.scribe;
        let part = scribe.picture.parts.get(&self.concerned());
        let name = part.and_then(|part| {
            scribe
                .lens
                .through(&part.areas)
                .rev()
                .find_map(|fact| match &fact.said {
                    AreaEvent::Involved(e) if e.area == key => Some(e.name.as_str()),
                    AreaEvent::Involved(_)
                    | AreaEvent::Reported(_)
                    | AreaEvent::Silent(_)
                    | AreaEvent::Ended(_) => None,
                })
        });
        self.put("area", name.unwrap_or(key))
    }
}

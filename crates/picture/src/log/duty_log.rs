//! What the places of sentences about duty logs and shifts stand for. Another log is told of by its
//! id alone: whoever may see it can look its name up.

use super::slots::Slots;
use varsko_domain::incident::duty_log::events::DutyLogEvent;
use varsko_domain::incident::left_open::NormaliseEvent;

impl Slots<'_, '_> {
    pub(super) fn kept_daily(&mut self, event: &DutyLogEvent) -> &mut Self {
        match event {
            DutyLogEvent::Begun(e) => match e.continues {
                Some(log) => self.put("other", log.to_string()),
                None => self,
            },
            DutyLogEvent::Continued(e) => self.put("other", e.into.to_string()),
            DutyLogEvent::IncidentMade(e) => self
                .put("other", e.incident.to_string())
                .numbers(&e.numbers),
            DutyLogEvent::BegunIn(e) => self.put("other", e.log.to_string()).numbers(&e.numbers),
            DutyLogEvent::ShiftHandedOver(e) => {
                if let Some(person) = e.to {
                    self.person(person);
                }
                if !e.entries.is_empty() {
                    self.numbers(&e.entries);
                }
                self.text("text", &e.text)
            }
        }
    }

    /// Only what there is any of is told.
    pub(super) fn left_open(&mut self, event: &NormaliseEvent) -> &mut Self {
        const NAMES: [&str; 9] = [
            "measures",
            "tasks",
            "decisions",
            "requests",
            "cards",
            "resources",
            "areas",
            "orders",
            "centres",
        ];
        let NormaliseEvent::LeftOpen(left) = event;
        for (name, count) in NAMES.into_iter().zip(left.counts()) {
            if count > 0 {
                self.put(name, count.to_string());
            }
        }
        self
    }
}

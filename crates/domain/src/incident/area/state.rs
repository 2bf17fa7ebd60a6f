//! What is remembered of involved areas: how often each reports.

use super::events::AreaEvent;
use crate::alarm::Alarm;
use crate::ids::OrganisationId;
use crate::incident::state::Incident;
use crate::time::Timestamp;

impl Incident {
    /// Takes an event of an area in, which happened at `at`.
    pub(in crate::incident) fn area(
        &mut self,
        by: OrganisationId,
        event: &AreaEvent,
        at: Timestamp,
    ) {
        match event {
            AreaEvent::Involved(e) => {
                self.part(by).areas.insert(e.area.clone(), e.every_min);
                self.await_report(by, &e.area, at);
            }
            AreaEvent::Reported(e) => self.await_report(by, &e.area, at),
            // Told once; the next report starts the clock anew.
            AreaEvent::Silent(e) => self.alarms.take_off(&silence(by, &e.area)),
            AreaEvent::Ended(e) => {
                self.part(by).areas.remove(&e.area);
                self.alarms.take_off(&silence(by, &e.area));
            }
        }
    }

    fn await_report(&mut self, by: OrganisationId, area: &str, from: Timestamp) {
        if let Some(every_min) = self.part(by).areas.get(area).copied() {
            self.alarms
                .set(silence(by, area), from.plus_min(every_min), by);
        }
    }
}

fn silence(organisation: OrganisationId, area: &str) -> Alarm {
    let area = area.to_owned();
    Alarm::AreaSilent { organisation, area }
}

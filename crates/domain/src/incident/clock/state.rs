//! Setting and taking off the clocks of an activation.

use super::events::ClockEvent;
use crate::alarm::Alarm;
use crate::ids::OrganisationId;
use crate::incident::events::{BodyActivated, BodyStoodDown};
use crate::incident::state::Incident;
use crate::words::{Body, Deadline};

impl Incident {
    pub(in crate::incident) fn clock(&mut self, by: OrganisationId, event: &ClockEvent) {
        match event {
            ClockEvent::MailboxChecked(e) => self.due(by, Deadline::Mailbox, e.next_by),
            ClockEvent::Overdue(e) => self.due(by, e.deadline, None),
        }
    }

    pub(in crate::incident) fn activated(&mut self, by: OrganisationId, event: &BodyActivated) {
        self.part(by).bodies.insert(event.body);
        if event.first_picture_by.is_some() {
            self.due(by, Deadline::FirstPicture, event.first_picture_by);
        }
        if event.mailbox_by.is_some() {
            self.due(by, Deadline::Mailbox, event.mailbox_by);
        }
        if let Some(until) = event.until {
            self.alarms.set(stand_down(by, event.body), until, by);
        }
    }

    pub(in crate::incident) fn stood_down(&mut self, by: OrganisationId, event: &BodyStoodDown) {
        self.alarms.take_off(&stand_down(by, event.body));
        let part = self.part(by);
        part.bodies.remove(&event.body);
        if part.bodies.is_empty() {
            self.due(by, Deadline::FirstPicture, None);
            self.due(by, Deadline::Mailbox, None);
        }
    }

    /// The organisation has a picture.
    pub(in crate::incident) fn pictured(&mut self, by: OrganisationId) {
        self.part(by).pictured = true;
        self.due(by, Deadline::FirstPicture, None);
    }

    fn due(
        &mut self,
        organisation: OrganisationId,
        deadline: Deadline,
        at: Option<crate::time::Timestamp>,
    ) {
        let alarm = Alarm::Clock {
            organisation,
            deadline,
        };
        match at {
            Some(at) => self.alarms.set(alarm, at, organisation),
            None => self.alarms.take_off(&alarm),
        }
    }
}

fn stand_down(organisation: OrganisationId, body: Body) -> Alarm {
    Alarm::StandDown { organisation, body }
}

//! What is remembered of meetings to judge the next command. Holds no free text.

use super::events::{Convened, MeetingEvent};
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{MeetingId, OrganisationId, PersonId};
use crate::incident::state::Incident;
use crate::time::Timestamp;
use crate::words::MeetingStage;
use serde::{Deserialize, Serialize};

/// How long after its time a meeting is missed, in milliseconds: people sit down first.
pub const START_GRACE_MS: i64 = 5 * 60 * 1_000;

/// A meeting.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Whose.
    pub organisation: OrganisationId,
    /// The line it was convened on.
    pub line: u32,
    /// Where it stands.
    pub stage: MeetingStage,
    /// Who shall chair it.
    pub chair: Option<PersonId>,
    /// How many points its agenda has.
    pub points: u32,
}

impl Incident {
    /// Takes one event of a meeting in.
    pub(in crate::incident) fn met(
        &mut self,
        by: OrganisationId,
        event: &MeetingEvent,
        recorded: &Recorded,
    ) {
        let meeting = event.meeting();
        match event {
            MeetingEvent::Convened(e) => self.convened(by, e, recorded.number()),
            MeetingEvent::Started(_) => self.meets(meeting, MeetingStage::Sitting),
            MeetingEvent::Adjourned(_) => self.meets(meeting, MeetingStage::Adjourned),
            MeetingEvent::Cancelled(_) => self.meets(meeting, MeetingStage::Cancelled),
            MeetingEvent::Moved(e) => self.expect(by, meeting, e.starts_at),
            MeetingEvent::Overdue(_) => self.alarms.take_off(&Alarm::MeetingDue { meeting }),
            MeetingEvent::Noted(_) | MeetingEvent::Attended(_) => {}
        }
    }

    fn convened(&mut self, by: OrganisationId, event: &Convened, line: u32) {
        let meeting = Meeting {
            organisation: by,
            line,
            stage: MeetingStage::Convened,
            chair: event.chair,
            points: (event.agenda.len() + event.matters.len()) as u32,
        };
        self.meetings.insert(event.meeting, meeting);
        self.expect(by, event.meeting, event.starts_at);
    }

    fn expect(&mut self, by: OrganisationId, meeting: MeetingId, starts_at: Timestamp) {
        let missed = starts_at.plus_ms(START_GRACE_MS);
        self.alarms.set(Alarm::MeetingDue { meeting }, missed, by);
    }

    fn meets(&mut self, meeting: MeetingId, stage: MeetingStage) {
        if let Some(known) = self.meetings.get_mut(&meeting) {
            known.stage = stage;
        }
        self.alarms.take_off(&Alarm::MeetingDue { meeting });
    }
}

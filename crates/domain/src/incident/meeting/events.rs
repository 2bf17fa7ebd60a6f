//! What can have happened to a meeting.

use crate::event::family;
use crate::ids::{MeetingId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Attendance, MeetingKind, Topic};
use serde::{Deserialize, Serialize};

stored! {
    /// A meeting was convened.
    Convened {
        /// Which.
        meeting: MeetingId,
        /// Which kind.
        kind: MeetingKind,
        /// When it begins.
        starts_at: Timestamp,
        /// Who shall chair it.
        chair: Option<PersonId>,
        /// Where, or how to take part from afar.
        place: Option<Text>,
        /// The points that its kind brings, numbered from 1.
        agenda: Vec<Topic>,
        /// The points after those, numbered on.
        matters: Vec<Text>,
        /// From when on the picture shall be refreshed for it.
        picture_from: Timestamp,
    }
    /// A meeting began. The position of this event is the picture it started from.
    Started {
        /// Which.
        meeting: MeetingId,
        /// Who chairs it.
        chair: Option<PersonId>,
        /// The newest line of the log when it began.
        from_line: u32,
    }
    /// Something was written in the minutes.
    Noted {
        /// Which meeting.
        meeting: MeetingId,
        /// The point of the agenda, from 1.
        point: Option<u32>,
        /// What was said.
        text: Text,
    }
    /// Who takes part in a meeting was noted.
    Attended {
        /// Which meeting.
        meeting: MeetingId,
        /// Whom, and how.
        attendees: Vec<Attendee>,
    }
    /// Someone at a meeting.
    Attendee {
        /// Who, when registered.
        person: Option<PersonId>,
        /// What a guest is called who is not.
        name: Option<Text>,
        /// How they take part.
        attendance: Attendance,
    }
    /// A meeting ended.
    Adjourned {
        /// Which.
        meeting: MeetingId,
        /// What came of it.
        conclusion: Option<Text>,
        /// When the next one begins.
        next_at: Option<Timestamp>,
    }
    /// A meeting got another time.
    Moved {
        /// Which.
        meeting: MeetingId,
        /// When it begins now.
        starts_at: Timestamp,
        /// From when on the picture shall be refreshed for it.
        picture_from: Timestamp,
        /// Why.
        reason: Option<Text>,
    }
    /// A meeting was called off.
    Cancelled {
        /// Which.
        meeting: MeetingId,
        /// Why.
        reason: Text,
    }
    /// A meeting has not begun in time.
    Overdue {
        /// Which.
        meeting: MeetingId,
    }
}

family! {
    /// What happened to meetings of the crisis leadership.
    MeetingEvent {
        "meeting.convened" 1 Convened(Convened),
        "meeting.started" 1 Started(Started),
        "meeting.noted" 1 Noted(Noted),
        "meeting.attended" 1 Attended(Attended),
        "meeting.adjourned" 1 Adjourned(Adjourned),
        "meeting.moved" 1 Moved(Moved),
        "meeting.cancelled" 1 Cancelled(Cancelled),
        "meeting.overdue" 1 Overdue(Overdue),
    }
}

impl MeetingEvent {
    /// The meeting it happened to.
    pub const fn meeting(&self) -> MeetingId {
        match self {
            MeetingEvent::Convened(e) => e.meeting,
            MeetingEvent::Started(e) => e.meeting,
            MeetingEvent::Noted(e) => e.meeting,
            MeetingEvent::Attended(e) => e.meeting,
            MeetingEvent::Adjourned(e) => e.meeting,
            MeetingEvent::Moved(e) => e.meeting,
            MeetingEvent::Cancelled(e) => e.meeting,
            MeetingEvent::Overdue(e) => e.meeting,
        }
    }
}

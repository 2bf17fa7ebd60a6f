//! Meetings of the crisis leadership: when, on what picture, who was there, what was said.
//!
//! The fold keeps every event with its line; what one reader gets of it is [`view`]'s.

mod view;

#[cfg(test)]
mod tests;

pub use view::{Meeting, Person};

pub(crate) use view::{clocks, meetings};

use crate::fact::{Fact, Forget, Words, words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Recorded;
use varsko_domain::incident::meeting::events::{self as e, MeetingEvent};

/// What is known of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// How it was convened.
    pub(crate) convened: Option<Fact<e::Convened>>,
    /// Everything that happened to it after that, in the order it was folded.
    pub(crate) steps: History<MeetingEvent>,
}

impl Known {
    pub(crate) fn take(&mut self, recorded: &Recorded, event: &MeetingEvent) {
        if let MeetingEvent::Convened(convened) = event {
            self.convened = Some(Fact::of(recorded, convened.clone()));
        } else {
            self.steps.note(recorded, event.clone());
        }
    }
}

impl Forget for Known {
    fn forget(&mut self, line: u32) {
        self.convened.forget(line);
        self.steps.forget(line);
    }
}

impl Words for MeetingEvent {
    fn erase(&mut self) {
        match self {
            MeetingEvent::Convened(e) => e.erase(),
            MeetingEvent::Noted(e) => e.text.erase(),
            MeetingEvent::Attended(e) => e.attendees.erase(),
            MeetingEvent::Adjourned(e) => e.conclusion.erase(),
            MeetingEvent::Moved(e) => e.reason.erase(),
            MeetingEvent::Cancelled(e) => e.reason.erase(),
            MeetingEvent::Started(_) | MeetingEvent::Overdue(_) => {}
        }
    }
}

words! {
    e::Convened: place matters;
    e::Attendee: name;
    e::Noted: text;
}

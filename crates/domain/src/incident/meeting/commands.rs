//! What can be asked of meetings.

use super::events::Attendee;
use crate::ids::{MeetingId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::MeetingKind;
use serde::{Deserialize, Serialize};

stored! {
    /// Convene a meeting: for a time, or to begin at once.
    Convene {
        /// Which kind; it brings the agenda.
        kind: MeetingKind,
        /// When it begins; at once when absent.
        starts_at: Option<Timestamp>,
        /// Who shall chair it: crisis leader, deputy or staff leader.
        chair: Option<PersonId>,
        /// Where, or how to take part from afar.
        place: Option<Text>,
        /// Points after those of the kind.
        matters: Vec<Text>,
    }
    /// Open a convened meeting.
    Start {
        /// Which.
        meeting: MeetingId,
        /// Who chairs it, when another than was meant.
        chair: Option<PersonId>,
    }
    /// Write in the minutes, also after the meeting.
    Note {
        /// Which meeting.
        meeting: MeetingId,
        /// The point of the agenda, from 1; none when it belongs to none of them.
        point: Option<u32>,
        /// What was said.
        text: Text,
    }
    /// Say who takes part.
    Attend {
        /// Which meeting.
        meeting: MeetingId,
        /// Whom, and how; for someone named again the newest holds.
        attendees: Vec<Attendee>,
    }
    /// End a meeting, and convene the next status meeting when its time is set.
    Adjourn {
        /// Which.
        meeting: MeetingId,
        /// What came of it.
        conclusion: Option<Text>,
        /// When the next one begins.
        next_at: Option<Timestamp>,
    }
    /// Give a convened meeting another time.
    Move {
        /// Which.
        meeting: MeetingId,
        /// When it begins now.
        starts_at: Timestamp,
        /// Why.
        reason: Option<Text>,
    }
    /// Call a convened meeting off.
    Cancel {
        /// Which.
        meeting: MeetingId,
        /// Why.
        reason: Text,
    }
}

/// A command about meetings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum MeetingCommand {
    Convene(Convene),
    Start(Start),
    Note(Note),
    Attend(Attend),
    Adjourn(Adjourn),
    Move(Move),
    Cancel(Cancel),
}

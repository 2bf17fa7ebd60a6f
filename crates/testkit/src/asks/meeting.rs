//! Meetings of the crisis leadership.

use crate::ask::{Ask, ask};
use crate::day::at;
use crate::history::MEETING;
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::meeting::commands::{MeetingCommand as M, *};
use varsko_domain::incident::meeting::events::Attendee;
use varsko_domain::words::{Attendance, MeetingKind};

/// A command about meetings.
pub fn of_meetings(command: M) -> Ask {
    ask(IncidentCommand::Meeting(command))
}

/// A meeting with nothing said but its kind.
pub fn meeting(kind: MeetingKind) -> Convene {
    Convene {
        kind,
        starts_at: None,
        chair: None,
        place: None,
        matters: Vec::new(),
    }
}

/// Convene a meeting that begins at once.
pub fn convene(kind: MeetingKind) -> Ask {
    of_meetings(M::Convene(meeting(kind)))
}

/// Convene a status meeting for a time of the day.
pub fn convene_for(time: &str) -> Ask {
    let starts_at = Some(at(time));
    of_meetings(M::Convene(Convene {
        starts_at,
        ..meeting(MeetingKind::Status)
    }))
}

/// Open [`MEETING`].
pub fn start_meeting() -> Ask {
    let (meeting, chair) = (MEETING, None);
    of_meetings(M::Start(Start { meeting, chair }))
}

/// Write in the minutes of [`MEETING`].
pub fn note_in_meeting(point: Option<u32>, text: &str) -> Ask {
    let (meeting, text) = (MEETING, text.into());
    of_meetings(M::Note(Note {
        meeting,
        point,
        text,
    }))
}

/// Say that a guest called so takes part in [`MEETING`].
pub fn attend_meeting(name: &str, attendance: Attendance) -> Ask {
    let guest = Attendee {
        person: None,
        name: Some(name.into()),
        attendance,
    };
    of_meetings(M::Attend(Attend {
        meeting: MEETING,
        attendees: vec![guest],
    }))
}

/// End [`MEETING`], with the time of the next one.
pub fn adjourn_meeting(next: Option<&str>) -> Ask {
    of_meetings(M::Adjourn(Adjourn {
        meeting: MEETING,
        conclusion: None,
        next_at: next.map(at),
    }))
}

/// Give [`MEETING`] another time.
pub fn move_meeting(time: &str) -> Ask {
    of_meetings(M::Move(Move {
        meeting: MEETING,
        starts_at: at(time),
        reason: None,
    }))
}

/// Call [`MEETING`] off.
pub fn cancel_meeting(reason: &str) -> Ask {
    let (meeting, reason) = (MEETING, reason.into());
    of_meetings(M::Cancel(Cancel { meeting, reason }))
}

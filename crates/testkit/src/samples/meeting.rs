//! Samples of meetings.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::meeting::events::*;
use varsko_domain::words::{Attendance, MeetingKind, Topic};

pub(super) fn events() -> Vec<Event> {
    let meeting = id(70);
    let events = vec![
        MeetingEvent::Convened(Convened {
            meeting,
            kind: MeetingKind::Status,
            starts_at: at("16:00"),
            chair: Some(id(21)),
            place: Some("Formannskapssalen og Teams".into()),
            agenda: vec![Topic::Situation, Topic::NextMeeting],
            matters: vec!["Skal skolene åpne i morgen".into()],
            picture_from: at("15:45"),
        }),
        MeetingEvent::Started(Started {
            meeting,
            chair: Some(id(21)),
            from_line: 12,
        }),
        MeetingEvent::Noted(Noted {
            meeting,
            point: Some(1),
            text: "Vannstanden flater ut ved Bjørnegård".into(),
        }),
        MeetingEvent::Attended(Attended {
            meeting,
            attendees: vec![
                Attendee {
                    person: Some(id(21)),
                    name: None,
                    attendance: Attendance::Present,
                },
                Attendee {
                    person: None,
                    name: Some("Liaison fra politidistriktet".into()),
                    attendance: Attendance::Remote,
                },
            ],
        }),
        MeetingEvent::Adjourned(Adjourned {
            meeting,
            conclusion: Some("Evakueringen holdes ved lag".into()),
            next_at: Some(at("20:00")),
        }),
        MeetingEvent::Moved(Moved {
            meeting,
            starts_at: at("16:30"),
            picture_from: at("16:15"),
            reason: Some("Ordføreren er forsinket".into()),
        }),
        MeetingEvent::Cancelled(Cancelled {
            meeting,
            reason: "Slått sammen med kveldsmøtet".into(),
        }),
        MeetingEvent::Overdue(Overdue { meeting }),
    ];
    events.into_iter().map(Event::Meeting).collect()
}

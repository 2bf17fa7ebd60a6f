//! Events of meetings.

use super::{id, maybe, number, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use varsko_domain::Event;
use varsko_domain::incident::meeting::events::{self as e, MeetingEvent as M};
use varsko_domain::words::{Attendance, MeetingKind, Topic};

pub(super) fn meeting() -> impl Strategy<Value = Event> {
    let agenda = || vec![Topic::Situation, Topic::Focus];
    let (picture_from, starts_at) = (minute(285), minute(300));
    prop_oneof![
        3 => (id(), word(MeetingKind::ALL), maybe(), text()).prop_map(move |(meeting, kind, place, matter)| {
            let (chair, agenda, matters) = (None, agenda(), vec![matter]);
            M::Convened(e::Convened { meeting, kind, starts_at, chair, place, agenda, matters, picture_from })
        }),
        1 => (id(), id(), number()).prop_map(|(meeting, chair, from_line)| {
            M::Started(e::Started { meeting, chair: Some(chair), from_line })
        }),
        1 => (id(), proptest::option::of(0..5u32), text())
            .prop_map(|(meeting, point, text)| M::Noted(e::Noted { meeting, point, text })),
        1 => (id(), maybe(), word(Attendance::ALL)).prop_map(|(meeting, name, attendance)| {
            let attendees = vec![e::Attendee { person: None, name, attendance }];
            M::Attended(e::Attended { meeting, attendees })
        }),
        1 => (id(), maybe()).prop_map(move |(meeting, conclusion)| {
            M::Adjourned(e::Adjourned { meeting, conclusion, next_at: Some(starts_at) })
        }),
        1 => (id(), maybe()).prop_map(move |(meeting, reason)| {
            M::Moved(e::Moved { meeting, starts_at, picture_from, reason })
        }),
        1 => (id(), text()).prop_map(|(meeting, reason)| M::Cancelled(e::Cancelled { meeting, reason })),
        1 => id().prop_map(|meeting| M::Overdue(e::Overdue { meeting })),
    ]
    .prop_map(Event::Meeting)
}

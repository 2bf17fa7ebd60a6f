//! Meetings as readers get them.

use super::*;
use crate::scene::{ASKER, BAERUM, KARI, fold, log, minute, reader};
use crate::{Clock, view};
use uuid::Uuid;
use varsko_domain::incident::events::FocusSet;
use varsko_domain::words::{Attendance, MeetingKind, MeetingStage, Scope, Topic};
use varsko_domain::{Event, MeetingId, OrganisationId, Text};

const SHARED: Scope = Scope::Participants;
const MEETING: MeetingId = MeetingId(Uuid::from_u128(1));

fn convened() -> Event {
    Event::Meeting(MeetingEvent::Convened(e::Convened {
        meeting: MEETING,
        kind: MeetingKind::Status,
        starts_at: minute(60),
        chair: None,
        place: Some("Teams".into()),
        agenda: vec![Topic::Situation],
        matters: vec!["Skolene".into()],
        picture_from: minute(45),
    }))
}

fn started() -> Event {
    Event::Meeting(MeetingEvent::Started(e::Started {
        meeting: MEETING,
        chair: Some(KARI),
        from_line: 2,
    }))
}

fn noted(text: &str) -> Event {
    Event::Meeting(MeetingEvent::Noted(e::Noted {
        meeting: MEETING,
        point: Some(2),
        text: text.into(),
    }))
}

fn attended(name: &str, attendance: Attendance) -> Event {
    Event::Meeting(MeetingEvent::Attended(e::Attended {
        meeting: MEETING,
        attendees: vec![e::Attendee {
            person: None,
            name: Some(name.into()),
            attendance,
        }],
    }))
}

fn adjourned() -> Event {
    Event::Meeting(MeetingEvent::Adjourned(e::Adjourned {
        meeting: MEETING,
        conclusion: None,
        next_at: Some(minute(300)),
    }))
}

fn focus(text: &str) -> Event {
    let items = vec![text.into()];
    Event::FocusSet(FocusSet { items, until: None })
}

fn seen(events: &[Recorded], by: OrganisationId) -> Meeting {
    let directory = crate::scene::directory();
    view(&fold(events), &reader(by), &directory)
        .led
        .meetings
        .remove(0)
}

#[test]
fn a_meeting_shows_when_it_was_held_on_what_and_what_was_said() {
    //
    let overdue = Event::Meeting(MeetingEvent::Overdue(e::Overdue { meeting: MEETING }));
    let events = log([
        (1, BAERUM, SHARED, convened()),
        (65, BAERUM, SHARED, overdue),
        (66, BAERUM, SHARED, started()),
        (67, BAERUM, SHARED, noted("Åpent")),
        (68, BAERUM, SHARED, attended("Liaison", Attendance::Present)),
        (69, BAERUM, SHARED, attended("Liaison", Attendance::Remote)),
        (70, BAERUM, SHARED, adjourned()),
    ]);
    let stage = |upto: usize| seen(&events[..upto], ASKER).stage;
    assert_eq!(stage(3), MeetingStage::Convened);
    assert_eq!(stage(5), MeetingStage::Sitting);
    let held = seen(&events, ASKER);
    assert_eq!(held.stage, MeetingStage::Adjourned);
    assert_eq!(held.overdue.map(|origin| origin.line), Some(3));
    assert_eq!((held.chair, held.next_at), (Some(KARI), Some(minute(300))));
    assert_eq!(held.started.unwrap().origin.line, 4);
    assert_eq!(held.notes[0].said.point, Some(2));
    // For someone noted again the newest holds.
    assert_eq!(held.attendees.len(), 1);
    assert_eq!(held.attendees[0].attendance, Attendance::Remote);
}

#[test]
fn the_focus_set_while_it_sat_is_the_meetings_and_no_other() {
    //
    let events = log([
        (1, BAERUM, SHARED, focus("Før")),
        (1, BAERUM, SHARED, convened()),
        (60, BAERUM, SHARED, started()),
        (62, ASKER, SHARED, focus("Naboens")),
        (65, BAERUM, SHARED, focus("Under")),
        (70, BAERUM, SHARED, adjourned()),
        (80, BAERUM, SHARED, focus("Etter")),
    ]);
    let set = |upto: usize| {
        let focus = seen(&events[..upto], BAERUM).focus;
        focus.map(|fact| fact.said.items)
    };
    assert_eq!(set(6), None);
    assert_eq!(set(9), Some(vec!["Under".into()]));
}

#[test]
fn a_meeting_to_come_starts_the_clock_of_its_picture_and_its_own() {
    //
    let moved = Event::Meeting(MeetingEvent::Moved(e::Moved {
        meeting: MEETING,
        starts_at: minute(90),
        picture_from: minute(75),
        reason: None,
    }));
    let events = log([
        (1, BAERUM, SHARED, convened()),
        (2, BAERUM, SHARED, moved),
        (90, BAERUM, SHARED, started()),
    ]);
    let due = |upto: usize| -> Vec<_> {
        let meeting = seen(&events[..upto], ASKER);
        let clocks: Vec<Clock> = clocks(&[meeting]).collect();
        clocks.into_iter().map(|clock| clock.due_at).collect()
    };
    assert_eq!(due(3), [minute(45), minute(60)]);
    assert_eq!(due(4), [minute(75), minute(90)]);
    assert_eq!(due(5), []);
}

#[test]
fn minutes_kept_to_oneself_are_not_in_what_others_see() {
    //
    let events = log([
        (1, BAERUM, SHARED, convened()),
        (60, BAERUM, SHARED, started()),
        (61, BAERUM, Scope::Own, noted("Hemmelig")),
        (62, BAERUM, SHARED, noted("Åpent")),
    ]);
    let notes = |by| -> Vec<Text> {
        let notes = seen(&events, by).notes.into_iter();
        notes.map(|note| note.said.text).collect()
    };
    assert_eq!(notes(BAERUM), ["Hemmelig".into(), "Åpent".into()]);
    assert_eq!(notes(ASKER), ["Åpent".into()]);
}

#[test]
fn erased_minutes_are_gone() {
    //
    let events = log([
        (1, BAERUM, SHARED, convened()),
        (60, BAERUM, SHARED, started()),
        (61, BAERUM, SHARED, noted("Et navn")),
    ]);
    let mut picture = fold(&events);
    picture.forget(4);
    let directory = crate::scene::directory();
    let seen = view(&picture, &reader(BAERUM), &directory).led.meetings;
    assert_eq!(seen[0].notes[0].said.text, Text::Erased);
    assert_eq!(seen[0].convened.said.place, Some("Teams".into()));
}

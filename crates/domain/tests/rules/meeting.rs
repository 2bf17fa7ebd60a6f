//! Meetings of the crisis leadership: convened in doubt, held on a pinned picture, adjourned.

use crate::prelude::*;
use varsko_domain::incident::meeting::commands::{MeetingCommand as M, *};
use varsko_domain::incident::meeting::events::{self as m, MeetingEvent};
use varsko_domain::incident::meeting::{agenda, state::START_GRACE_MS};
use varsko_domain::limits::{MATTERS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX};
use varsko_domain::{Alarm, Decided, PersonId, Stands, Thing, Timestamp};
use varsko_testkit::MEETING;

fn mobilised() -> History {
    incident()
        .detected("07:12")
        .notified("07:20")
        .mobilised("07:41")
}

/// A status meeting is to begin at 13:00.
fn convened() -> History {
    mobilised().asked("07:50", convene_for("13:00").named(MEETING.0))
}

fn sitting() -> History {
    mobilised().asked("08:00", convene(MeetingKind::First).named(MEETING.0))
}

fn adjourned() -> History {
    sitting().asked("08:40", adjourn_meeting(None))
}

fn event(event: MeetingEvent) -> Event {
    Event::Meeting(event)
}

fn a_quarter_before(starts_at: Timestamp) -> Timestamp {
    starts_at.plus_ms(-15 * 60_000)
}

fn convening(meeting: impl Into<varsko_domain::MeetingId>, starts_at: Timestamp) -> m::Convened {
    m::Convened {
        meeting: meeting.into(),
        kind: MeetingKind::Status,
        starts_at,
        chair: None,
        place: None,
        agenda: agenda(MeetingKind::Status).to_vec(),
        matters: Vec::new(),
        picture_from: a_quarter_before(starts_at),
    }
}

fn wrong(stage: MeetingStage, allowed: &'static [&'static str]) -> Refusal {
    let stands = Stands::Meeting(stage);
    Refusal::WrongStage { stands, allowed }
}

#[test]
fn in_doubt_convene_the_sequence_never_holds_a_meeting_back() {
    //
    let detected = incident().detected("07:12");
    given(detected)
        .when(convene_for("13:00").by(leadership()))
        .then([event(MeetingEvent::Convened(convening(WHEN, at("13:00"))))]);
}

#[test]
fn the_kind_of_a_meeting_brings_its_agenda_and_its_own_matters_follow() {
    //
    assert_eq!(agenda(MeetingKind::First).len(), 5);
    assert_eq!(
        agenda(MeetingKind::Status).last(),
        Some(&Topic::NextMeeting)
    );
    assert_eq!(agenda(MeetingKind::Extra), []);
    let convene = Convene {
        kind: MeetingKind::Extra,
        starts_at: Some(at("12:30")),
        chair: Some(crisis_leader().person),
        place: Some("Teams".into()),
        matters: vec!["Skal skolene stenges".into()],
    };
    given(mobilised())
        .when(of_meetings(M::Convene(convene)).by(preparedness_officer()))
        .then([event(MeetingEvent::Convened(m::Convened {
            meeting: WHEN.into(),
            kind: MeetingKind::Extra,
            starts_at: at("12:30"),
            chair: Some(crisis_leader().person),
            place: Some("Teams".into()),
            agenda: Vec::new(),
            matters: vec!["Skal skolene stenges".into()],
            picture_from: at("12:15"),
        }))]);
}

#[test]
fn a_meeting_without_a_time_begins_at_once_on_the_newest_line() {
    //
    let newest = mobilised().crisis_log().count() as u32 - 1;
    let begun = |chair: Option<PersonId>| {
        [
            event(MeetingEvent::Convened(m::Convened {
                kind: MeetingKind::First,
                agenda: agenda(MeetingKind::First).to_vec(),
                ..convening(WHEN, noon())
            })),
            event(MeetingEvent::Started(m::Started {
                meeting: WHEN.into(),
                chair,
                from_line: newest,
            })),
        ]
    };
    given(mobilised())
        .when(convene(MeetingKind::First))
        .then(begun(Some(crisis_leader().person)));
    // Whoever may not chair convenes without a chair.
    given(mobilised())
        .when(convene(MeetingKind::First).by(preparedness_officer()))
        .then(begun(None));
}

#[test]
fn a_meeting_is_chaired_by_the_crisis_leader_a_deputy_or_the_staff_leader() {
    //
    let chaired_by = |person: PersonId| {
        let meeting = Convene {
            starts_at: Some(at("13:00")),
            chair: Some(person),
            ..meeting(MeetingKind::Status)
        };
        of_meetings(M::Convene(meeting))
    };
    given(mobilised())
        .when(chaired_by(staff().person))
        .refused(Refusal::NotAChair);
    given(mobilised())
        .when(chaired_by(PersonId(uuid::Uuid::nil())))
        .refused(Refusal::UnknownPerson);
    for role in ["crisis_leader", "staff_leader"] {
        let appointed = assign_role(role, staff().person, Capacity::Deputy);
        given(mobilised().asked("07:45", appointed))
            .when(chaired_by(staff().person))
            .then([event(MeetingEvent::Convened(m::Convened {
                chair: Some(staff().person),
                ..convening(WHEN, at("13:00"))
            }))]);
    }
}

#[test]
fn a_meeting_is_planned_for_a_time_to_come() {
    let (field, now) = ("startsAt", noon());
    let passed = |given| Refusal::NotAhead { field, given, now };
    given(mobilised())
        .when(convene_for("11:59"))
        .refused(passed(at("11:59")));
    given(convened())
        .when(move_meeting("12:00"))
        .refused(passed(noon()));
    let field = "nextAt";
    given(sitting())
        .when(adjourn_meeting(Some("11:00")))
        .refused(Refusal::NotAhead {
            field,
            given: at("11:00"),
            now,
        });
}

#[test]
fn what_a_meeting_is_called_in_with_is_bounded() {
    // G-10
    let with = |matters: Vec<Text>, place: Option<Text>| {
        let kind = meeting(MeetingKind::Extra);
        of_meetings(M::Convene(Convene {
            matters,
            place,
            ..kind
        }))
    };
    given(mobilised())
        .when(with(vec!["x".into(); MATTERS_MAX + 1], None))
        .refused(Refusal::TooMany {
            what: "matters",
            given: MATTERS_MAX + 1,
            max: MATTERS_MAX,
        });
    given(mobilised())
        .when(with(vec![long(SHORT_BYTES_MAX + 1)], None))
        .refused(too_long("matters", SHORT_BYTES_MAX));
    given(mobilised())
        .when(with(vec![], Some("".into())))
        .refused(Refusal::Empty { field: "place" });
}

#[test]
fn one_meeting_of_an_organisation_sits_at_a_time() {
    given(sitting())
        .when(convene(MeetingKind::Extra))
        .refused(Refusal::MeetingSits);
    let next = sitting().asked("08:10", convene_for("13:00").named(WHEN));
    let start = Start {
        meeting: WHEN.into(),
        chair: None,
    };
    given(next)
        .when(of_meetings(M::Start(start)))
        .refused(Refusal::MeetingSits);
    let theirs = sitting().joined("08:05", ASKER);
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    assert_eq!(
        given(theirs)
            .when(convene(MeetingKind::First).by(asker))
            .decided()
            .len(),
        2
    );
}

#[test]
fn opening_a_meeting_pins_the_newest_line_whoever_is_to_chair() {
    //
    let history = convened();
    let from_line = history.crisis_log().count() as u32 - 1;
    given(history)
        .when(start_meeting().by(staff()))
        .then([event(MeetingEvent::Started(m::Started {
            meeting: MEETING,
            chair: None,
            from_line,
        }))]);
    given(sitting()).when(start_meeting()).refused(wrong(
        MeetingStage::Sitting,
        &["noteInMeeting", "adjournMeeting"],
    ));
}

#[test]
fn the_minutes_are_kept_per_point_also_after_the_meeting() {
    //
    for history in [sitting(), adjourned()] {
        given(history)
            .when(note_in_meeting(Some(3), "Skredfare ved Bjørnegård").by(log_keeper()))
            .then([event(MeetingEvent::Noted(m::Noted {
                meeting: MEETING,
                point: Some(3),
                text: "Skredfare ved Bjørnegård".into(),
            }))]);
    }
    for point in [0, 6] {
        given(sitting())
            .when(note_in_meeting(Some(point), "x"))
            .refused(Refusal::UnknownPoint { point, points: 5 });
    }
    given(sitting())
        .when(note_in_meeting(None, ""))
        .refused(Refusal::Empty { field: "text" });
    given(sitting())
        .when(note_in_meeting(None, &"x".repeat(TEXT_BYTES_MAX + 1)))
        .refused(too_long("text", TEXT_BYTES_MAX));
    given(convened())
        .when(note_in_meeting(None, "x"))
        .refused(wrong(
            MeetingStage::Convened,
            &["startMeeting", "moveMeeting", "cancelMeeting"],
        ));
}

#[test]
fn who_takes_part_is_noted_with_a_name_or_a_person() {
    //
    let guest = m::Attendee {
        person: None,
        name: Some("Liaison fra politiet".into()),
        attendance: Attendance::Remote,
    };
    given(sitting())
        .when(attend_meeting("Liaison fra politiet", Attendance::Remote).by(log_keeper()))
        .then([event(MeetingEvent::Attended(m::Attended {
            meeting: MEETING,
            attendees: vec![guest.clone()],
        }))]);
    let attend = |attendees| {
        of_meetings(M::Attend(Attend {
            meeting: MEETING,
            attendees,
        }))
    };
    given(sitting())
        .when(attend(Vec::new()))
        .refused(Refusal::NothingChanges);
    let nobody = m::Attendee {
        name: None,
        ..guest.clone()
    };
    given(sitting())
        .when(attend(vec![nobody]))
        .refused(Refusal::Empty { field: "name" });
    let stranger = m::Attendee {
        person: Some(PersonId(uuid::Uuid::nil())),
        ..guest
    };
    given(sitting())
        .when(attend(vec![stranger]))
        .refused(Refusal::UnknownPerson);
}

#[test]
fn adjourning_with_a_time_convenes_the_next_status_meeting() {
    //
    given(sitting())
        .when(adjourn_meeting(Some("14:00")).by(staff()))
        .then([
            event(MeetingEvent::Adjourned(m::Adjourned {
                meeting: MEETING,
                conclusion: None,
                next_at: Some(at("14:00")),
            })),
            event(MeetingEvent::Convened(convening(WHEN, at("14:00")))),
        ]);
    given(sitting())
        .when(adjourn_meeting(None))
        .then([event(MeetingEvent::Adjourned(m::Adjourned {
            meeting: MEETING,
            conclusion: None,
            next_at: None,
        }))]);
    given(adjourned())
        .when(adjourn_meeting(None))
        .refused(wrong(
            MeetingStage::Adjourned,
            &["noteInMeeting", "conveneMeeting"],
        ));
}

#[test]
fn a_convened_meeting_is_moved_or_called_off_and_one_of_another_is_unknown() {
    given(convened())
        .when(move_meeting("14:30"))
        .then([event(MeetingEvent::Moved(m::Moved {
            meeting: MEETING,
            starts_at: at("14:30"),
            picture_from: at("14:15"),
            reason: None,
        }))]);
    given(convened())
        .when(cancel_meeting("Faren er over"))
        .then([event(MeetingEvent::Cancelled(m::Cancelled {
            meeting: MEETING,
            reason: "Faren er over".into(),
        }))]);
    given(convened().asked("08:00", cancel_meeting("Over")))
        .when(start_meeting())
        .refused(wrong(MeetingStage::Cancelled, &["conveneMeeting"]));
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    given(convened().joined("08:00", ASKER))
        .when(start_meeting().by(asker))
        .refused(Refusal::Unknown {
            what: Thing::Meeting,
        });
}

/// The alarm of the meeting, and when it is due.
fn alarm(history: &History) -> Option<Timestamp> {
    let set = history.world().incidents[&INCIDENT]
        .alarms
        .at(&Alarm::MeetingDue { meeting: MEETING });
    set.map(|(at, _)| at)
}

#[test]
fn a_meeting_that_has_not_begun_in_time_is_told_of_by_itself_to_those_who_know_of_it() {
    //
    let due = |time: &str| Some(at(time).plus_ms(START_GRACE_MS));
    assert_eq!(alarm(&convened()), due("13:00"));
    assert_eq!(
        alarm(&convened().asked("08:00", move_meeting("14:30"))),
        due("14:30")
    );
    for settled in [
        convened().asked("08:00", start_meeting()),
        convened().asked("08:00", cancel_meeting("Over")),
    ] {
        assert_eq!(alarm(&settled), None);
    }
    let quietly = convene_for("13:00")
        .readable_by(Scope::Own)
        .named(MEETING.0);
    let history = mobilised().asked("07:50", quietly);
    let overdue = MeetingEvent::Overdue(m::Overdue { meeting: MEETING });
    let rung = given(history.clone())
        .now("13:30")
        .when(
            ring(Alarm::MeetingDue { meeting: MEETING })
                .by(system(BAERUM))
                .occurred("13:05"),
        )
        .decided();
    assert_eq!(
        rung,
        [Decided {
            stream: varsko_domain::Stream::Incident(INCIDENT),
            organisation: Some(BAERUM),
            occurred_at: at("13:05"),
            noted_at: None,
            scope: Scope::Own,
            event: event(overdue),
        }]
    );
}

#[test]
fn closing_takes_the_meetings_that_were_to_come_off_the_clock() {
    // G-11
    let closed = convened()
        .understood("08:10")
        .handled("08:20")
        .normalised("09:00")
        .evaluated("09:30")
        .closed("10:00");
    assert_eq!(alarm(&closed), None);
}

#[test]
fn the_picture_is_refreshed_for_a_meeting_by_the_organisations_own_clock() {
    //
    let clocks = varsko_domain::organisation::clocks::Clocks {
        meeting_refresh_min: 40,
        ..Default::default()
    };
    let history = mobilised().asked("07:45", set_clocks(clocks));
    let expected = m::Convened {
        picture_from: at("12:20"),
        ..convening(WHEN, at("13:00"))
    };
    given(history)
        .when(convene_for("13:00"))
        .then([event(MeetingEvent::Convened(expected))]);
}

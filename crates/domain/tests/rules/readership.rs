//! Who was shown what.

use crate::prelude::*;
use varsko_domain::readership::{
    NoteShowings, ReadershipEvent, SHOWINGS_MAX, STRETCHES_MAX, Showing, ShowingsNoted,
};
use varsko_domain::{Command, ReadershipId, Stream};
use varsko_testkit::{Ask, ask_of_all};

fn showing(lines: Vec<(u32, u32)>) -> Showing {
    Showing {
        to: observer(),
        means: Means::Log,
        by: at("08:00"),
        lines,
    }
}

fn note(showings: Vec<Showing>) -> Ask {
    let note = NoteShowings { showings, lost: 0 };
    ask_of_all(Command::NoteShowings(INCIDENT, note)).by(system(BAERUM))
}

#[test]
fn what_was_shown_is_noted_beside_the_log_and_moves_no_number() {
    let history = incident().detected("07:12");
    let lines = history.crisis_log().count();
    let showings = vec![showing(vec![(0, 0)])];
    let decided = given(history.clone())
        .when(note(showings.clone()))
        .decided();
    assert_eq!(decided.len(), 1);
    let stream = Stream::Readership(ReadershipId::of(INCIDENT));
    assert_eq!((decided[0].stream, decided[0].scope), (stream, Scope::Own));
    let noted = ShowingsNoted {
        incident: INCIDENT,
        showings: showings.clone(),
        lost: 0,
    };
    let noted = Event::Readership(ReadershipEvent::Noted(noted));
    assert_eq!(decided[0].event, noted);
    let after = history.asked("08:01", note(showings));
    assert_eq!(after.crisis_log().count(), lines);
}

#[test]
fn nothing_shown_is_nothing_to_note() {
    given(incident().detected("07:12"))
        .when(note(vec![]))
        .quiet();
}

#[test]
fn only_the_system_notes_what_was_shown_and_only_lines_there_are() {
    let one = || vec![showing(vec![(0, 0)])];
    given(incident().detected("07:12"))
        .when(note(one()).by(crisis_leader()))
        .refused(not_permitted(
            Operation::NoteShowings,
            AccessRole::CrisisLeader,
            "Bærum",
        ));
    given(installation())
        .when(note(one()))
        .refused(Refusal::UnknownIncident);
    given(incident().detected("07:12"))
        .when(note(vec![showing(vec![(0, 7)])]))
        .refused(Refusal::UnknownEntry {
            number: 7,
            newest: 0,
        });
}

#[test]
fn one_note_is_bounded() {
    let many = vec![showing(vec![(0, 0)]); SHOWINGS_MAX + 1];
    given(incident().detected("07:12"))
        .when(note(many))
        .refused(Refusal::TooMany {
            what: "showings",
            given: SHOWINGS_MAX + 1,
            max: SHOWINGS_MAX,
        });
    let long = vec![showing(vec![(0, 0); STRETCHES_MAX + 1])];
    given(incident().detected("07:12"))
        .when(note(long))
        .refused(Refusal::TooMany {
            what: "lines",
            given: STRETCHES_MAX + 1,
            max: STRETCHES_MAX,
        });
}

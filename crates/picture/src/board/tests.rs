//! The board's order, its counts, and who gets a row at all.

use super::*;
use crate::generated::{any_log, any_reader};
use crate::scene::{
    ASKER, BAERUM, COUNTY, INCIDENT, OPSAM, directory, fold, line, log, minute, opened, reached,
    reader, recipient, wrote,
};
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::{Body, Scope};
use varsko_domain::{Event, Recorded, Stream};

const SHARED: Scope = Scope::Participants;

fn board(pictures: &[IncidentPicture], by: OrganisationId) -> Vec<Row> {
    let reader = reader(by);
    status_board(
        pictures.iter().map(|picture| (picture, &reader)),
        &[],
        &directory(),
    )
}

/// An incident of Bærum's alone, detected at minute `at`.
fn incident(id: u128, at: i64, severity: Severity, closed: bool) -> IncidentPicture {
    let Event::IncidentOpened(known) = opened() else {
        panic!("an opening")
    };
    let opening = Event::IncidentOpened(e::Opened { severity, ..known });
    let mut events = vec![line(0, at, BAERUM, SHARED, opening)];
    if closed {
        events.push(line(1, at, BAERUM, SHARED, reached(Phase::Closed)));
    }
    let stream = Stream::Incident(Uuid::from_u128(id).into());
    let events: Vec<_> = events
        .into_iter()
        .map(|known| Recorded { stream, ..known })
        .collect();
    fold(&events)
}

#[test]
fn the_most_severe_come_first_then_the_newest_and_what_is_over_last() {
    let pictures = [
        incident(1, 10, Severity::Extreme, true),
        incident(2, 10, Severity::Serious, false),
        incident(3, 20, Severity::Serious, false),
        incident(4, 5, Severity::Severe, false),
    ];
    let order: Vec<u128> = board(&pictures, BAERUM)
        .iter()
        .filter_map(|row| row.incident)
        .map(|incident| incident.0.as_u128())
        .collect();
    assert_eq!(order, [4, 3, 2, 1]);
}

#[test]
fn a_row_tells_phase_open_work_and_what_is_missing() {
    let measure = Uuid::from_u128(1).into();
    let (goal, deadline, text) = (None, None, "Evakuer Sandvika".into());
    let proposed = e::MeasureProposed {
        measure,
        text,
        goal,
        deadline,
    };
    let started = e::NotificationStarted {
        notification: Uuid::from_u128(2).into(),
        text: "Møt".into(),
        list: None,
        recipients: vec![recipient(1, "Kari"), recipient(2, "Ola")],
        ack_timeout_s: None,
        run: None,
        again: None,
        report: None,
    };
    let activated = e::BodyActivated::by_authority(Body::Leadership, "Kommunedirektøren");
    let events = log([
        (7, BAERUM, SHARED, reached(Phase::Notify)),
        (8, BAERUM, SHARED, Event::MeasureProposed(proposed)),
        (9, BAERUM, SHARED, Event::NotificationStarted(started)),
        (10, BAERUM, SHARED, Event::BodyActivated(activated)),
    ]);
    let rows = board(&[fold(&events)], OPSAM);
    let expected = Row {
        incident: Some(INCIDENT),
        warning: None,
        organisation: BAERUM,
        leads: true,
        title: Some("Flom i Sandvikselva".into()),
        kind: Some("flood".into()),
        exercise: false,
        severity: Some(Severity::Serious),
        phase: Some(Phase::Notify),
        since: Some(minute(7)),
        detected_at: Some(minute(0)),
        open_measures: 1,
        unanswered: 2,
        notifications: vec![Progress {
            id: Uuid::from_u128(2).into(),
            list: None,
            report: None,
            drill: false,
            called: 2,
            sent: 0,
            delivered: 0,
            confirmed: 0,
            declined: 0,
            not_reached: 0,
            next_due: None,
            dead: vec![],
        }],
        vacant_roles: 1,
        short_posts: 0,
        silent_areas: 0,
        open_cards: 0,
        open_card_steps: 0,
        public_now: 0,
        awaiting_clearance: 0,
        open_questions: 0,
        ownerless_questions: 0,
        clocks: rows[0].clocks.clone(),
        tally: Tally::default(),
        warnings: vec![],
        unacknowledged_warnings: 0,
        waiting_since: Some(minute(9)),
        last_line: Some(Origin::of(&events[5])),
    };
    assert_eq!(rows[0], expected);
    assert_eq!(
        (
            rows[1].organisation,
            rows[1].open_measures,
            rows[1].unanswered
        ),
        (ASKER, 0, 0)
    );
    assert_eq!(rows.len(), 2);
}

#[test]
fn a_dismissed_incident_is_shown_as_dismissed_until_it_is_reopened() {
    let dismissed = Event::IncidentDismissed(e::Dismissed {
        reason: "Falsk alarm".into(),
    });
    let (phase, reason) = (Phase::Detected, "Likevel".into());
    let reopened = Event::IncidentReopened(e::Reopened { phase, reason });
    let events = log([
        (7, BAERUM, SHARED, dismissed),
        (9, BAERUM, SHARED, reopened),
    ]);
    let phase = |upto: usize| board(&[fold(&events[..upto])], BAERUM)[0].phase;
    assert_eq!(phase(3), Some(Phase::Dismissed));
    assert_eq!(phase(4), Some(Phase::Detected));
}

#[test]
fn an_incident_of_which_not_one_line_may_be_read_has_no_row() {
    //
    let events = log([(7, BAERUM, SHARED, wrote("Intern melding"))]);
    assert_eq!(board(&[fold(&events)], COUNTY), []);
}

proptest! {
    #[test]
    fn a_row_is_made_of_what_its_reader_may_read(events in any_log(), by in any_reader()) { // R-17, G-9
        let picture = fold(&events);
        let reader = reader(by);
        for row in board(std::slice::from_ref(&picture), by) {
            let last = row.last_line.map(|last| last.line);
            prop_assert!(last.is_some_and(|line| picture.access.sees(&reader, line)));
            let situation = crate::view(&picture, &reader, &directory());
            let part = situation.parts.iter().find(|part| part.organisation == row.organisation);
            prop_assert_eq!(Some(row.vacant_roles as usize), part.map(|part| part.vacancies.len()));
            prop_assert_eq!(row.title, situation.headline.title);
        }
    }
}

//! Who is called, by what, and until when.

use super::{Alarm, alarms, names};
use crate::incident::IncidentPicture;
use crate::scene::{ASKER, BAERUM, KARI, OLA, fold, log, minute, reached, reader, recipient};
use uuid::Uuid;
use varsko_domain::incident::dispatch::{
    AttemptsQueued, DispatchEvent, Intended, NotificationStopped,
};
use varsko_domain::incident::events::{self as e, Recipient, Run};
use varsko_domain::words::{AnsweredBy, Channel, Language, ListOrder, OnTimeout, Phase, Scope};
use varsko_domain::{Event, NotificationId, OrganisationId, PersonId};

const SHARED: Scope = Scope::Participants;
const ID: NotificationId = NotificationId(Uuid::from_u128(7));

fn person(number: u32, person: PersonId) -> Recipient {
    Recipient {
        person: Some(person),
        entry: Some(1),
        ..recipient(number, "")
    }
}

/// Kari with Ola as deputy; by a list, or by hand.
fn started(run: Option<ListOrder>, drill: bool) -> Event {
    let run = run.map(|order| Run {
        list: Some(Uuid::from_u128(1).into()),
        revision: 1,
        order,
        channels: Vec::new(),
        timeouts_s: vec![300, 600],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
        drill,
    });
    Event::NotificationStarted(e::NotificationStarted {
        notification: ID,
        text: "Møt på rådhuset".into(),
        list: None,
        recipients: vec![person(1, KARI), person(2, OLA)],
        ack_timeout_s: None,
        run,
        again: None,
        report: None,
    })
}

fn queued(recipient: u32, round: u8) -> Event {
    let intended = Intended {
        recipient,
        attempt: u32::from(round),
        round,
        channel: Channel::Console,
    };
    Event::Dispatch(DispatchEvent::Queued(AttemptsQueued {
        notification: ID,
        attempts: vec![intended],
    }))
}

fn acknowledged(recipient: u32) -> Event {
    Event::NotificationAcknowledged(e::NotificationAcknowledged {
        notification: ID,
        recipient,
        eta_minutes: None,
        answer: None,
        channel: Channel::Console,
        by: AnsweredBy::Oneself,
    })
}

fn after(events: impl IntoIterator<Item = Event>) -> IncidentPicture {
    let lines = (1..).zip(events);
    fold(&log(lines.map(|(at, event)| (at, BAERUM, SHARED, event))))
}

fn calls(picture: &IncidentPicture, organisation: OrganisationId) -> Vec<Alarm> {
    alarms(picture, &reader(organisation))
}

#[test]
fn a_person_is_called_once_it_is_their_turn_and_again_in_each_round() {
    let list = || started(Some(ListOrder::Ordered), false);
    assert_eq!(calls(&after([list()]), BAERUM), []);
    let picture = after([list(), queued(1, 1), queued(1, 2)]);
    let [alarm] = &calls(&picture, BAERUM)[..] else {
        panic!("one alarm")
    };
    assert_eq!((alarm.notification, alarm.recipient), (ID, 1));
    assert_eq!((alarm.round, alarm.called.occurred_at), (2, minute(2)));
    assert_eq!(alarm.title, Some("Flom i Sandvikselva".into()));
    assert!(!alarm.drill && !alarm.exercise);
    assert_eq!(calls(&picture, ASKER), [], "Ola's turn has not come");
    assert!(names(&picture, OLA), "though he is named");
    assert!(!names(&picture, PersonId(Uuid::from_u128(9))));
}

#[test]
fn everyone_named_is_called_at_once_where_people_are_called_by_hand() {
    let picture = after([started(None, false)]);
    assert_eq!(calls(&picture, BAERUM)[0].round, 0);
    assert_eq!(calls(&picture, ASKER)[0].recipient, 2);
}

#[test]
fn an_answer_of_ones_own_or_one_that_is_enough_for_it_ends_the_call() {
    let called = || {
        [
            started(Some(ListOrder::Parallel), true),
            queued(1, 1),
            queued(2, 1),
        ]
    };
    assert!(calls(&after(called()), BAERUM)[0].drill);
    let own = after(called().into_iter().chain([acknowledged(1)]));
    assert_eq!(calls(&own, BAERUM), []);
    let deputys = after(called().into_iter().chain([acknowledged(2)]));
    assert_eq!(calls(&deputys, BAERUM), []);
}

#[test]
fn who_was_passed_over_is_still_wanted() {
    let late = Event::NotificationTimedOut(e::NotificationTimedOut {
        notification: ID,
        recipient: 1,
    });
    let passed = Event::NotificationEscalated(e::NotificationEscalated {
        notification: ID,
        recipient: 1,
        to: 2,
    });
    let list = started(Some(ListOrder::Ordered), false);
    let picture = after([list, queued(1, 1), late, passed, queued(2, 1)]);
    assert_eq!(calls(&picture, BAERUM).len(), 1);
    assert_eq!(calls(&picture, ASKER).len(), 1);
}

#[test]
fn nobody_is_called_by_what_was_stopped_or_is_over() {
    let stopped = Event::Dispatch(DispatchEvent::Stopped(NotificationStopped {
        notification: ID,
        reason: "Feil liste".into(),
    }));
    let picture = after([started(None, false), stopped]);
    assert_eq!(calls(&picture, BAERUM), []);
    assert!(!names(&picture, KARI));
    let closed = after([started(None, false), reached(Phase::Closed)]);
    assert_eq!(calls(&closed, BAERUM), []);
}

#[test]
fn a_notification_one_may_not_read_calls_nobody() {
    //
    let lines = [(1, BAERUM, Scope::Own, started(None, false))];
    let picture = fold(&log(lines));
    assert_eq!(calls(&picture, ASKER), []);
    assert_eq!(calls(&picture, BAERUM).len(), 1);
}

//! What is carried and what is not any more, and what a notification shows meanwhile.

use super::{Letter, marked, outbox};
use crate::language::Language;
use crate::scene::{
    ASKER, BAERUM, actor, directory, fold, line, log, minute, reached, reader, recipient,
};
use crate::situation::{Notification, Progress};
use crate::{ClockKind, Directory, IncidentPicture, view};
use uuid::Uuid;
use varsko_domain::incident::dispatch::{
    AttemptFailed, AttemptsQueued, DispatchEvent, Intended, NotReached, NotificationStopped,
};
use varsko_domain::incident::events::{self as e, Recipient, Run};
use varsko_domain::person::contacts::events::{ContactEvent, ContactPoint, PointsSet};
use varsko_domain::words::{
    AnsweredBy, Channel, Delivery, Language as Tongue, ListOrder, OnTimeout, Phase, Scope,
    Unreached,
};
use varsko_domain::{Event, NotificationId, Recorded, Stream};

const SHARED: Scope = Scope::Participants;
const ID: NotificationId = NotificationId(Uuid::from_u128(7));

/// Kari with Ola as deputy, and Siri: told by a list that calls every entry at once.
fn started(order: ListOrder, drill: bool) -> Event {
    let called = |number, entry, name| Recipient {
        entry: Some(entry),
        channel: None,
        ..recipient(number, name)
    };
    let first = Recipient {
        person: Some(actor(BAERUM).person),
        name: None,
        ..called(1, 1, "")
    };
    Event::NotificationStarted(e::NotificationStarted {
        notification: ID,
        text: "Møt på rådhuset".into(),
        list: Some("Kriseledelsen".into()),
        recipients: vec![first, called(2, 1, "Ola"), called(3, 2, "Siri")],
        ack_timeout_s: None,
        run: Some(Run {
            list: Some(Uuid::from_u128(1).into()),
            revision: 1,
            order,
            channels: Vec::new(),
            timeouts_s: vec![300, 600],
            on_timeout: OnTimeout::Escalate,
            language: Tongue::Nynorsk,
            drill,
        }),
        again: None,
        report: None,
    })
}

fn queued<const N: usize>(attempts: [(u32, u32, u8, Channel); N]) -> Event {
    let attempts = attempts.map(|(recipient, attempt, round, channel)| Intended {
        recipient,
        attempt,
        round,
        channel,
    });
    Event::Dispatch(DispatchEvent::Queued(AttemptsQueued {
        notification: ID,
        attempts: attempts.into(),
    }))
}

fn sent(recipient: u32, attempt: u32) -> Event {
    Event::NotificationSent(e::NotificationSent {
        notification: ID,
        recipient,
        channel: Channel::Sms,
        attempt,
        address: Some("+47 900 00 001".into()),
    })
}

fn failed(recipient: u32, attempt: u32, retry: bool) -> Event {
    Event::Dispatch(DispatchEvent::Failed(AttemptFailed {
        notification: ID,
        recipient,
        attempt,
        reason: "Porten svarte 503".into(),
        retry,
    }))
}

fn acknowledged(recipient: u32) -> Event {
    Event::NotificationAcknowledged(e::NotificationAcknowledged {
        notification: ID,
        recipient,
        eta_minutes: Some(20),
        answer: None,
        channel: Channel::Sms,
        by: AnsweredBy::Link,
    })
}

fn declined(recipient: u32) -> Event {
    Event::NotificationDeclined(e::NotificationDeclined {
        notification: ID,
        recipient,
        reason: None,
        channel: Channel::Sms,
        by: AnsweredBy::Reply,
    })
}

fn not_reached(recipient: u32) -> Event {
    Event::Dispatch(DispatchEvent::NotReached(NotReached {
        notification: ID,
        recipient,
        why: Unreached::NoContactPoint,
    }))
}

/// A log in which these happen minute by minute, on behalf of Bærum.
fn told(events: Vec<Event>) -> Vec<Recorded> {
    let mut recorded = log([]);
    for (event, at) in events.into_iter().zip(1..) {
        let number = recorded.len() as u32;
        recorded.push(line(number, at, BAERUM, SHARED, event));
    }
    recorded
}

/// The first attempts of Kari and Siri, each by SMS, and Kari's by e-mail and by telephone besides.
fn begun(order: ListOrder) -> Vec<Event> {
    vec![
        started(order, false),
        queued([
            (1, 1, 1, Channel::Sms),
            (1, 2, 1, Channel::Email),
            (1, 3, 1, Channel::Phone),
            (3, 1, 1, Channel::Sms),
        ]),
    ]
}

fn with(mut events: Vec<Event>, more: Event) -> Vec<Event> {
    events.push(more);
    events
}

fn directory_with_points() -> Directory {
    let mut directory = directory();
    let points = [
        (Channel::Sms, "+47 900 00 001"),
        (Channel::Email, "kari@baerum.no"),
    ];
    let points = points.map(|(channel, address)| ContactPoint {
        channel,
        address: Some(address.into()),
        round: 1,
    });
    let set = Event::Contact(ContactEvent::PointsSet(PointsSet {
        points: points.into(),
    }));
    let person = Stream::Person(actor(BAERUM).person);
    directory.apply(&Recorded {
        stream: person,
        ..line(0, 0, BAERUM, Scope::Own, set)
    });
    directory
}

fn letters(picture: &IncidentPicture) -> Vec<(u32, u32, Channel)> {
    let letters = outbox(picture, &directory_with_points()).into_iter();
    let letters: Vec<_> = letters
        .map(|letter| (letter.recipient, letter.attempt, letter.channel))
        .collect();
    assert_eq!(picture.has_letters(), !letters.is_empty());
    letters
}

fn left(events: Vec<Event>) -> Vec<(u32, u32, Channel)> {
    letters(&fold(&told(events)))
}

fn seen(events: Vec<Event>) -> Notification {
    let (picture, reader) = (fold(&told(events)), reader(BAERUM));
    let mut situation = view(&picture, &reader, &directory_with_points());
    situation.notifications.remove(0)
}

const KARI_SMS: (u32, u32, Channel) = (1, 1, Channel::Sms);
const KARI_MAIL: (u32, u32, Channel) = (1, 2, Channel::Email);
const SIRI_SMS: (u32, u32, Channel) = (3, 1, Channel::Sms);

#[test]
fn a_letter_says_all_that_is_needed_to_carry_it() {
    let letters = outbox(
        &fold(&told(begun(ListOrder::Parallel))),
        &directory_with_points(),
    );
    let Some(Letter {
        recipient,
        attempt,
        round,
        address,
        name,
        text,
        drill,
        organisation,
        sender,
        language,
        ..
    }) = letters.into_iter().next()
    else {
        panic!("there are letters");
    };
    assert_eq!((recipient, attempt, round), (1, 1, 1));
    assert_eq!(address, Some("+47 900 00 001".into()));
    assert_eq!((name, text), ("Kari".into(), "Møt på rådhuset".into()));
    assert_eq!((organisation, sender.as_str()), (BAERUM, "Bærum"));
    assert_eq!((drill, language), (false, Language::Nynorsk));
}

#[test]
fn what_is_for_someone_to_do_by_hand_is_no_letter() {
    let expected = [KARI_SMS, KARI_MAIL, SIRI_SMS];
    assert_eq!(left(begun(ListOrder::Parallel)), expected);
}

#[test]
fn what_was_sent_or_failed_for_good_is_carried_no_more() {
    //
    let begun = || begun(ListOrder::Parallel);
    assert_eq!(left(with(begun(), sent(1, 1))), [KARI_MAIL, SIRI_SMS]);
    assert_eq!(
        left(with(begun(), failed(1, 2, false))),
        [KARI_SMS, SIRI_SMS]
    );
    assert_eq!(left(with(begun(), failed(1, 2, true))).len(), 3);
}

#[test]
fn an_answer_makes_letters_needless_to_those_it_is_enough_for() {
    //
    let deputy_too = |order| with(begun(order), queued([(2, 1, 1, Channel::Sms)]));
    let parallel = with(deputy_too(ListOrder::Parallel), acknowledged(2));
    assert_eq!(left(parallel), [SIRI_SMS]);
    let ordered = with(deputy_too(ListOrder::Ordered), acknowledged(2));
    assert_eq!(left(ordered), []);
    let refused = with(deputy_too(ListOrder::Parallel), declined(1));
    assert_eq!(left(refused), [SIRI_SMS, (2, 1, Channel::Sms)]);
}

#[test]
fn nothing_is_carried_once_it_was_stopped_or_the_part_is_over() {
    //
    let stopped = Event::Dispatch(DispatchEvent::Stopped(NotificationStopped {
        notification: ID,
        reason: "Feil liste".into(),
    }));
    let dismissed = Event::IncidentDismissed(e::Dismissed {
        reason: "Falsk alarm".into(),
    });
    let left_it = Event::ParticipationEnded(e::ParticipationEnded {
        organisation: BAERUM,
        reason: "Ikke berørt".into(),
    });
    for over in [stopped, dismissed, left_it, reached(Phase::Closed)] {
        assert_eq!(left(with(begun(ListOrder::Parallel), over)), []);
    }
    let mut elsewhere = told(begun(ListOrder::Parallel));
    let number = elsewhere.len() as u32;
    elsewhere.push(line(number, 9, ASKER, SHARED, reached(Phase::Closed)));
    assert_eq!(letters(&fold(&elsewhere)).len(), 3);
}

#[test]
fn an_exercise_and_a_drill_say_so_before_anything_else() {
    //
    let text = |language, exercise, drill| marked("Møt", language, exercise, drill);
    assert_eq!(text(Language::Bokmal, false, false), "Møt");
    assert_eq!(text(Language::Bokmal, false, true), "PRØVE: Møt");
    assert_eq!(text(Language::Nynorsk, true, false), "ØVING: Møt");
    assert_eq!(text(Language::English, true, true), "EXERCISE – TEST: Møt");
    let drilled = vec![
        started(ListOrder::Parallel, true),
        queued([(1, 1, 1, Channel::Sms)]),
    ];
    let letters = outbox(&fold(&told(drilled)), &directory_with_points());
    assert_eq!(letters[0].text, "PRØVE: Møt på rådhuset".into());
    assert!(letters[0].drill);
}

#[test]
fn an_address_is_the_one_of_now_and_may_be_gone() {
    let letters = outbox(&fold(&told(begun(ListOrder::Parallel))), &directory());
    assert!(letters.iter().all(|letter| letter.address.is_none()));
}

#[test]
fn a_notification_counts_people_and_not_messages() {
    //
    let mut events = begun(ListOrder::Parallel);
    events.extend([sent(1, 1), sent(1, 2), failed(3, 1, false), not_reached(3)]);
    let notification = seen(events);
    let deliveries: Vec<_> = notification.recipients.iter().map(|r| r.delivery).collect();
    assert_eq!(
        deliveries,
        [Delivery::Sent, Delivery::Reserve, Delivery::NotReached]
    );
    let progress = Progress::from(&notification);
    assert_eq!(
        (progress.called, progress.sent, progress.delivered),
        (2, 1, 0)
    );
    assert_eq!((progress.confirmed, progress.not_reached), (0, 1));
    assert_eq!(notification.unanswered(), 2);
}

#[test]
fn each_clock_runs_from_when_people_were_tried_and_ends_with_an_answer() {
    //
    let due = |events| {
        seen(events)
            .recipients
            .into_iter()
            .map(|r| r.due)
            .collect::<Vec<_>>()
    };
    let begun = || begun(ListOrder::Parallel);
    let first = Some(minute(2).plus_s(300));
    assert_eq!(due(begun()), [first, None, first]);
    let second_round = with(begun(), queued([(1, 4, 2, Channel::Sms)]));
    assert_eq!(
        due(second_round),
        [Some(minute(3).plus_s(600)), None, first]
    );
    assert_eq!(due(with(begun(), acknowledged(1))), [None, None, first]);
    assert_eq!(seen(begun()).next_due(), first);
}

#[test]
fn a_channel_is_dead_while_it_failed_last() {
    //
    let dead = |events| Progress::from(&seen(events)).dead;
    let failing = with(begun(ListOrder::Parallel), failed(1, 1, true));
    assert_eq!(dead(failing.clone()), [Channel::Sms]);
    assert_eq!(dead(with(failing.clone(), sent(3, 1))), []);
    let channels = seen(failing).channels();
    let sms = channels
        .iter()
        .find(|state| state.channel == Channel::Sms)
        .unwrap();
    assert_eq!((sms.waiting, sms.sent, sms.failed), (2, 0, 0));
    assert_eq!(sms.reason, Some("Porten svarte 503".into()));
}

#[test]
fn a_report_tells_who_was_not_reached_and_how_fast_the_others_were() {
    //
    let mut events = begun(ListOrder::Parallel);
    events.extend([sent(1, 1), acknowledged(1), not_reached(3)]);
    let report = seen(events).outcome();
    assert_eq!(report.not_reached, [3]);
    assert_eq!(report.without_contact_point, [3]);
    assert!(report.channels_failed.is_empty());
    assert_eq!(report.median_s(), Some(120));
}

#[test]
fn an_answer_is_not_undone_by_a_report_that_comes_after_it() {
    //
    let mut events = begun(ListOrder::Parallel);
    events.extend([acknowledged(1), sent(1, 1)]);
    assert_eq!(seen(events).recipients[0].delivery, Delivery::Acknowledged);
}

#[test]
fn who_is_stood_in_for_is_waited_for_no_more() {
    //
    let mut events = begun(ListOrder::Parallel);
    events.extend([queued([(2, 1, 1, Channel::Sms)]), acknowledged(2)]);
    let notification = seen(events);
    assert!(notification.recipients[0].stood_in_for);
    assert_eq!(notification.unanswered(), 1);
}

#[test]
fn an_answer_that_did_not_come_is_a_clock_that_is_over_until_it_comes() {
    //
    let timed_out = |recipient| {
        Event::NotificationTimedOut(e::NotificationTimedOut {
            notification: ID,
            recipient,
        })
    };
    let clock = |events| {
        let (picture, reader) = (fold(&told(events)), reader(BAERUM));
        let clocks = view(&picture, &reader, &directory()).clocks.into_iter();
        let mut answers = clocks.filter(|clock| clock.kind == ClockKind::Answer);
        answers.next().map(|clock| clock.due_at)
    };
    let over = Some(minute(2).plus_s(300));
    let mut silent = with(begun(ListOrder::Parallel), timed_out(3));
    silent.push(acknowledged(1));
    assert_eq!(clock(silent.clone()), over);
    assert_eq!(seen(silent.clone()).next_due(), None, "nothing runs");
    assert_eq!(clock(with(silent.clone(), acknowledged(3))), None);
    let stopped = Event::Dispatch(DispatchEvent::Stopped(NotificationStopped {
        notification: ID,
        reason: "Faren er over".into(),
    }));
    assert_eq!(clock(with(silent, stopped)), None);
    // Whoever is passed over for somebody else is waited for no more.
    let passed_on = Event::NotificationEscalated(e::NotificationEscalated {
        notification: ID,
        recipient: 1,
        to: 2,
    });
    let escalated = vec![
        started(ListOrder::Ordered, false),
        queued([(1, 1, 1, Channel::Sms)]),
        timed_out(1),
        passed_on,
    ];
    assert_eq!(clock(escalated), None);
}

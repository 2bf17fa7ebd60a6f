//! A list is run through rounds, deputies and restarts with nobody logged in, each step once and as
//! of when it was due (R-5, R-24, G-11).

use super::town::*;
use crate::Engine;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand as C, StartList};
use varsko_domain::incident::dispatch::{
    Answer, DispatchCommand, DispatchEvent, Plan, ReportAnswer, ReportSent,
};
use varsko_domain::organisation::lists::commands::{DefineList, ListCommand};
use varsko_domain::organisation::lists::events::{Entry, Listed};
use varsko_domain::person::commands::Register;
use varsko_domain::person::contacts::commands::SetContactPoints;
use varsko_domain::person::contacts::events::ContactPoint;
use varsko_domain::words::{AnsweredBy, Channel, Language, ListOrder, OnTimeout};
use varsko_domain::{
    Command, Event, ListId, NotificationId, Order, OrganisationId, PersonId, Recorded, Timestamp,
};
use varsko_picture::outbox::{Letter, outbox};

const LIST: u128 = 50;
const NOTIFICATION: u128 = FREE;
const TEXT: &str = "Rødt farevarsel. Møt på kommunehuset";
const ROUND_S: u32 = 300;
/// People are ids from here.
const PEOPLE: u128 = 1_000;
/// Orders of a test are ids from here.
const ORDERS: u128 = 50_000;

fn town_id() -> OrganisationId {
    OrganisationId(Uuid::from_u128(TOWN))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(PEOPLE + number))
}

fn notification() -> NotificationId {
    NotificationId(Uuid::from_u128(NOTIFICATION))
}

/// The orders by which `people` are known, each by these channels in the first round.
fn people(people: u128, channels: &[Channel]) -> Vec<Order> {
    let known = |number: u128| {
        let register = Register {
            name: format!("Vakt {number}").into(),
            phone: None,
            email: None,
        };
        let point = |channel: &Channel| ContactPoint {
            channel: *channel,
            address: Some(match channel {
                Channel::Email => format!("vakt{number}@nesbyen.kommune.no").into(),
                _ => format!("+47900{number:05}").into(),
            }),
            round: 1,
        };
        let points = SetContactPoints {
            person: person(number),
            organisation: town_id(),
            points: channels.iter().map(point).collect(),
        };
        [
            order(PEOPLE + number, Command::RegisterPerson(register)),
            order(ORDERS + number, Command::SetContactPoints(points)),
        ]
    };
    (1..=people).flat_map(known).collect()
}

fn define(list_order: ListOrder, entries: Vec<Entry>) -> Order {
    let define = DefineList {
        organisation: town_id(),
        list: None,
        name: "Kriseledelsen".into(),
        order: list_order,
        channels: Vec::new(),
        timeouts_s: vec![ROUND_S],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
        entries,
    };
    order(LIST, Command::List(ListCommand::Define(define)))
}

fn entry(people: &[u128]) -> Entry {
    let listed = |number: &u128| Listed {
        person: person(*number),
        informed_at: None,
    };
    Entry {
        role: None,
        people: people.iter().map(listed).collect(),
    }
}

/// Starts the list as it would be previewed now.
async fn start(town: &Town, engine: &Engine) {
    let directory = engine.directory();
    let organisation = &directory.standing.organisations[&town_id()];
    let list = &organisation.lists[&ListId(Uuid::from_u128(LIST))];
    let (held, at) = (Default::default(), town.clock.now());
    let plan = Plan::of(list, false, &held, organisation, &directory.standing, at);
    let start = StartList {
        list: list.defined.list,
        text: TEXT.into(),
        preview: plan.named(TEXT, None),
        drill: false,
        again: None,
    };
    engine
        .submit(to_incident(NOTIFICATION, C::StartList(start)))
        .await
        .unwrap();
}

/// Three people, one after the other, each the deputy of the one before.
async fn called(town: &Town, engine: &Engine) {
    for order in people(3, &[Channel::Sms]) {
        engine.submit(order).await.unwrap();
    }
    let list = define(ListOrder::Ordered, vec![entry(&[1, 2, 3])]);
    engine.submit(list).await.unwrap();
    start(town, engine).await;
}

fn letters(engine: &Engine) -> Vec<Letter> {
    let picture = engine.picture(incident()).unwrap();
    let letters = outbox(&picture, &engine.directory());
    assert_eq!(picture.has_letters(), !letters.is_empty());
    letters
}

fn to_whom(engine: &Engine) -> Vec<(u32, u32)> {
    let letters = letters(engine).into_iter();
    letters
        .map(|letter| (letter.recipient, letter.attempt))
        .collect()
}

/// The courier carries what is there and reports it; gives to whom it went.
async fn carried(engine: &Engine, first_id: u128) -> Vec<u32> {
    let mut whom = Vec::new();
    for (letter, id) in letters(engine).into_iter().zip(first_id..) {
        let sent = ReportSent {
            notification: letter.notification,
            recipient: letter.recipient,
            attempt: letter.attempt,
            address: letter.address,
        };
        let report = C::Dispatch(DispatchCommand::Sent(sent));
        engine.submit(to_incident(id, report)).await.unwrap();
        whom.push(letter.recipient);
    }
    whom
}

/// When people were to be tried, and when that was recorded.
async fn tried(engine: &Engine) -> Vec<(u32, Timestamp, Timestamp)> {
    let log = engine.read_incident(incident(), None, 5_000).await.unwrap();
    let queued = |line: &std::sync::Arc<Recorded>| match &line.event {
        Event::Dispatch(DispatchEvent::Queued(queued)) => {
            let whom = queued.attempts.first().map(|attempt| attempt.recipient)?;
            Some((whom, line.occurred_at, line.recorded_at))
        }
        _ => None,
    };
    log.iter().filter_map(queued).collect()
}

/// Waits until people were tried so many times.
async fn tried_times(engine: &Engine, times: usize) -> Vec<(u32, Timestamp, Timestamp)> {
    let mut changes = engine.changes();
    loop {
        let tried = tried(engine).await;
        if tried.len() >= times {
            return tried;
        }
        within(changes.changed()).await.unwrap();
    }
}

fn begin() -> Timestamp {
    Timestamp(BEGIN_MS)
}

#[tokio::test]
async fn a_list_goes_on_over_restarts_each_step_once_and_late_steps_say_so() {
    let (town, engine) = Town::founded().await;
    called(&town, &engine).await;
    assert_eq!(to_whom(&engine), [(1, 1)]);
    // Down for ten minutes before anything was carried: nothing is lost, and one step is late.
    engine.shutdown().await;
    town.clock.advance_ms(600_000);
    let engine = town.open();
    let due = begin().plus_s(ROUND_S);
    let noticed = begin().plus_s(600);
    assert_eq!(
        tried_times(&engine, 2).await,
        [(1, begin(), begin()), (2, due, noticed)]
    );
    assert_eq!(to_whom(&engine), [(1, 1), (2, 1)]);
    assert_eq!(carried(&engine, FREE + 10).await, [1, 2]);
    // Folded anew from the first event: what was carried stays carried.
    engine.forget_snapshots().await;
    engine.shutdown().await;
    let engine = town.open();
    assert_eq!(to_whom(&engine), []);
    assert_eq!(tried(&engine).await.len(), 2);
    // The second had the whole time to answer from when they were really tried.
    town.clock.advance_ms(i64::from(ROUND_S) * 1_000);
    let due = noticed.plus_s(ROUND_S);
    assert_eq!(tried_times(&engine, 3).await[2], (3, due, due));
    engine.shutdown().await;
}

#[tokio::test]
async fn an_answer_makes_what_is_not_carried_needless() {
    let (town, engine) = Town::founded().await;
    called(&town, &engine).await;
    town.clock.advance_ms(i64::from(ROUND_S) * 1_000);
    tried_times(&engine, 2).await;
    assert_eq!(to_whom(&engine), [(1, 1), (2, 1)]);
    let answer = ReportAnswer {
        notification: notification(),
        recipient: 1,
        answer: Answer::Coming { minutes: 20 },
        words: None,
        channel: Channel::Sms,
        by: AnsweredBy::Link,
    };
    let answer = C::Dispatch(DispatchCommand::Answered(answer));
    engine.submit(to_incident(FREE + 10, answer)).await.unwrap();
    assert_eq!(to_whom(&engine), []);
    town.clock.advance_ms(3_600_000);
    engine.submit(note(FREE + 11, "Senere")).await.unwrap();
    assert_eq!(tried(&engine).await.len(), 2);
    engine.shutdown().await;
}

#[tokio::test]
async fn five_hundred_people_on_two_channels_are_one_command_and_silence_is_one_more() {
    const CROWD: u128 = 500;
    let (town, engine) = Town::founded().await;
    for order in people(CROWD, &[Channel::Sms, Channel::Email]) {
        engine.submit(order).await.unwrap();
    }
    let entries = (1..=CROWD).map(|number| entry(&[number])).collect();
    let list = define(ListOrder::Parallel, entries);
    engine.submit(list).await.unwrap();
    let before = engine.head();
    start(&town, &engine).await;
    assert_eq!(letters(&engine).len(), 1_000);
    // The phase, the start and one line for all who are told at once.
    assert_eq!(engine.head() - before, 3);
    town.clock.advance_ms(i64::from(ROUND_S) * 1_000);
    let mut changes = engine.changes();
    while engine.head() < before + 3 + CROWD as u64 {
        within(changes.changed()).await.unwrap();
    }
    let log = engine.read_incident(incident(), None, 5_000).await.unwrap();
    let silent: Vec<_> = log
        .iter()
        .filter(|line| matches!(line.event, Event::NotificationTimedOut(_)))
        .collect();
    assert_eq!(silent.len(), CROWD as usize);
    assert!(
        silent
            .windows(2)
            .all(|pair| pair[0].command == pair[1].command)
    );
    engine.shutdown().await;
}

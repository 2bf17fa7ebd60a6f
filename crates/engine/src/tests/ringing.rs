//! What is due happens with nobody logged in, once, over restarts too (R-5, G-11).

use super::town::*;
use crate::Engine;
use uuid::Uuid;
use varsko_domain::incident::commands::{
    Acknowledge, IncidentCommand, MarkSent, StartNotification,
};
use varsko_domain::incident::events::Recipient;
use varsko_domain::words::Channel;
use varsko_domain::{Event, NotificationId, Order, Timestamp};

const TIMEOUT_S: u32 = 600;
const NOTIFICATION: u128 = FREE;

fn called() -> [Order; 2] {
    let recipient = Recipient {
        number: 1,
        entry: None,
        person: None,
        role: None,
        name: Some("Vakthavende".into()),
        channel: Some(Channel::Phone),
        address: None,
    };
    let start = StartNotification {
        text: "Flom: møt på rådhuset".into(),
        list: None,
        recipients: vec![recipient],
        ack_timeout_s: Some(TIMEOUT_S),
    };
    let sent = MarkSent {
        notification: notification(),
        recipient: 1,
        channel: None,
    };
    [
        to_incident(FREE, IncidentCommand::StartNotification(start)),
        to_incident(FREE + 1, IncidentCommand::MarkNotificationSent(sent)),
    ]
}

fn notification() -> NotificationId {
    NotificationId(Uuid::from_u128(NOTIFICATION))
}

async fn called_in(engine: &Engine) {
    for order in called() {
        engine.submit(order).await.unwrap();
    }
}

/// The lines that tell that nobody answered.
async fn time_outs(engine: &Engine) -> Vec<Timestamp> {
    let log = engine.read_incident(incident(), None, 1_000).await.unwrap();
    let rung = |line: &&std::sync::Arc<varsko_domain::Recorded>| {
        matches!(line.event, Event::NotificationTimedOut(_))
    };
    log.iter()
        .filter(rung)
        .map(|line| line.occurred_at)
        .collect()
}

async fn rung(engine: &Engine) -> Vec<Timestamp> {
    let mut changes = engine.changes();
    loop {
        let found = time_outs(engine).await;
        if !found.is_empty() {
            return found;
        }
        within(changes.changed()).await.unwrap();
    }
}

#[tokio::test]
async fn nobody_answering_is_noticed_with_nobody_logged_in_as_of_when_it_was_due() {
    let (town, engine) = Town::founded().await;
    called_in(&engine).await;
    let due = Timestamp(BEGIN_MS).plus_s(TIMEOUT_S);
    town.clock.advance_ms(i64::from(TIMEOUT_S) * 1_000 - 1);
    // The loop looks at the clock before it takes an order.
    engine
        .submit(note(FREE + 2, "Ett millisekund igjen"))
        .await
        .unwrap();
    assert_eq!(time_outs(&engine).await, []);
    town.clock.advance_ms(61_000);
    assert_eq!(rung(&engine).await, [due]);
    engine.shutdown().await;
}

#[tokio::test]
async fn what_fell_due_while_the_server_was_down_happens_after_the_restart_and_once() {
    let (town, engine) = Town::founded().await;
    called_in(&engine).await;
    engine.shutdown().await;
    town.clock.advance_ms(3_600_000);
    let engine = town.open();
    let due = Timestamp(BEGIN_MS).plus_s(TIMEOUT_S);
    assert_eq!(rung(&engine).await, [due]);
    engine.forget_snapshots().await;
    engine.shutdown().await;
    town.clock.advance_ms(3_600_000);
    let engine = town.open();
    engine
        .submit(note(FREE + 2, "Etter omstart"))
        .await
        .unwrap();
    assert_eq!(time_outs(&engine).await, [due]);
    engine.shutdown().await;
}

#[tokio::test]
async fn an_answer_in_time_takes_the_alarm_off() {
    let (town, engine) = Town::founded().await;
    called_in(&engine).await;
    let answer = Acknowledge {
        notification: notification(),
        recipient: 1,
        eta_minutes: Some(20),
        answer: None,
        channel: Channel::Phone,
    };
    let answer = to_incident(FREE + 2, IncidentCommand::Acknowledge(answer));
    engine.submit(answer).await.unwrap();
    town.clock.advance_ms(3_600_000);
    for id in 3..6 {
        engine.submit(note(FREE + id, "Senere")).await.unwrap();
    }
    assert_eq!(time_outs(&engine).await, []);
    engine.shutdown().await;
}

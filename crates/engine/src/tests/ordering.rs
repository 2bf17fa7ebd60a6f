//! One order for all: positions, times, queues, the end (G-2, G-10).

use super::town::*;
use crate::{QUEUE_ORDERS_MAX, Rejection};
use std::collections::BTreeSet;
use varsko_domain::Timestamp;

const WRITERS: u128 = 64;
const ORDERS_EACH: u128 = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_writers_get_receipts_of_their_own_in_one_order_without_gaps() {
    let (_town, engine) = Town::founded().await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let engine = engine.clone();
            tokio::spawn(async move {
                let mut positions = Vec::new();
                for turn in 0..ORDERS_EACH {
                    let id = FREE + writer * ORDERS_EACH + turn;
                    let receipt = engine.submit(note(id, "Melding inn")).await.unwrap();
                    assert_eq!(receipt.count, 1);
                    // Reading after a receipt sees its effect.
                    assert!(engine.head() >= receipt.head);
                    let picture = engine.picture(incident()).unwrap();
                    assert!(picture.last.unwrap().position >= receipt.first);
                    positions.push((receipt.first, receipt.first_number.unwrap()));
                }
                positions
            })
        })
        .collect();
    let mut all = BTreeSet::new();
    for writer in writers {
        let positions = within(writer).await.unwrap();
        assert!(positions.is_sorted());
        all.extend(positions);
    }
    let last = WRITERS * ORDERS_EACH;
    let expected: BTreeSet<_> = (1..=last).map(|n| (n as u64 + 2, n as u32)).collect();
    assert_eq!(all, expected);
    let log = engine
        .read_incident(incident(), Some(0), 5_000)
        .await
        .unwrap();
    let numbers: Vec<_> = log.iter().map(|line| line.number()).collect();
    assert_eq!(numbers, (1..=last as u32).collect::<Vec<_>>());
    engine.shutdown().await;
}

#[tokio::test]
async fn recorded_times_never_go_back_when_the_clock_does_not_even_over_a_restart() {
    let (town, engine) = Town::founded().await;
    town.clock.advance_ms(5_000);
    let late = engine.submit(note(FREE, "Før")).await.unwrap().recorded_at;
    assert_eq!(late, Timestamp(BEGIN_MS + 5_000));
    town.clock.advance_ms(-60_000);
    assert_eq!(
        engine
            .submit(note(FREE + 1, "Etter"))
            .await
            .unwrap()
            .recorded_at,
        late
    );
    engine.shutdown().await;

    let engine = town.open();
    assert_eq!(
        engine
            .submit(note(FREE + 2, "Omstart"))
            .await
            .unwrap()
            .recorded_at,
        late
    );
    town.clock.advance_ms(120_000);
    let now = engine
        .submit(note(FREE + 3, "Stilt"))
        .await
        .unwrap()
        .recorded_at;
    assert_eq!(now, Timestamp(BEGIN_MS + 65_000));
    engine.shutdown().await;
}

#[tokio::test]
async fn one_order_more_than_may_wait_is_told_so_and_the_others_are_carried_out() {
    let (town, engine) = Town::founded().await;
    let (arrived, go) = town.gate.hold();
    let held = hand_in(&engine, note(FREE, "Holder disken opptatt"));
    within(arrived).await.unwrap();
    let mut waiting = tokio::task::JoinSet::new();
    for turn in 0..=QUEUE_ORDERS_MAX as u128 {
        let engine = engine.clone();
        waiting.spawn(async move { engine.submit(note(FREE + 1 + turn, "Venter")).await });
    }
    // With the loop at the disk, only the one too many is answered.
    let more = within(waiting.join_next()).await.unwrap().unwrap();
    assert_eq!(more, Err(Rejection::Overloaded));
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    while let Some(carried) = within(waiting.join_next()).await {
        carried.unwrap().unwrap();
    }
    assert_eq!(engine.head(), 3 + QUEUE_ORDERS_MAX as u64);
    engine.shutdown().await;
}

#[tokio::test]
async fn stopping_answers_what_was_handed_in_before_and_nothing_after() {
    let (town, engine) = Town::founded().await;
    let (arrived, go) = town.gate.hold();
    let held = hand_in(&engine, note(FREE, "Holder disken opptatt"));
    within(arrived).await.unwrap();
    let waiting: Vec<_> = (1..=10)
        .map(|turn| hand_in(&engine, note(FREE + turn, "Venter")))
        .collect();
    tokio::task::yield_now().await;
    let handle = engine.clone();
    let stopping = tokio::spawn(engine.shutdown());
    tokio::task::yield_now().await;
    go.send(()).unwrap();
    within(stopping).await.unwrap();
    held.await.unwrap().unwrap();
    for order in waiting {
        order.await.unwrap().unwrap();
    }
    assert_eq!(handle.head(), 13);
    let late = handle.submit(note(FREE + 99, "For sent")).await;
    assert_eq!(late, Err(Rejection::Stopped));
    // Reading goes on, and the end is signed for.
    assert_eq!(
        handle
            .read_incident(incident(), None, 100)
            .await
            .unwrap()
            .len(),
        12
    );
    let signed = varsko_journal::Read::newest_checkpoint(&handle.reader(), u64::MAX).unwrap();
    assert_eq!(signed.unwrap().tree.size, 13);
    drop(handle);
    town.open().shutdown().await;
}

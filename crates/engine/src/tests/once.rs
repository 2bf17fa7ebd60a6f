//! The same order again: one effect, one receipt, for ever (G-4).

use super::town::*;
use crate::Rejection;
use varsko_domain::{Stream, Timestamp};

#[tokio::test]
async fn an_order_sent_again_gets_its_first_receipt_before_and_after_a_restart() {
    let (town, engine) = Town::founded().await;
    let first = engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    assert_eq!((first.first, first.count, first.head), (3, 1, 3));
    assert_eq!(first.stream, Some(Stream::Incident(incident())));
    assert_eq!(first.first_number, Some(1));
    assert_eq!(first.recorded_at, Timestamp(BEGIN_MS));

    town.clock.advance_ms(60_000);
    engine.submit(note(FREE + 1, "Bru stengt")).await.unwrap();
    assert_eq!(
        engine.submit(note(FREE, "Elva stiger")).await,
        Ok(first.clone())
    );
    engine.shutdown().await;

    let engine = town.open();
    assert_eq!(engine.submit(note(FREE, "Elva stiger")).await, Ok(first));
    assert_eq!(engine.head(), 4);
    engine.shutdown().await;
}

#[tokio::test]
async fn an_id_used_for_another_order_is_refused_before_and_after_a_restart() {
    let (town, engine) = Town::founded().await;
    engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    let other = || note(FREE, "Elva synker");
    assert_eq!(engine.submit(other()).await, Err(Rejection::DifferentBody));
    engine.shutdown().await;
    let engine = town.open();
    assert_eq!(engine.submit(other()).await, Err(Rejection::DifferentBody));
    assert_eq!(engine.head(), 3);
    engine.shutdown().await;
}

#[tokio::test]
async fn within_one_batch_too_an_order_is_carried_out_once_and_another_body_refused() {
    let (town, engine) = Town::founded().await;
    let (arrived, go) = town.gate.hold();
    let held = hand_in(&engine, note(FREE, "Holder disken opptatt"));
    within(arrived).await.unwrap();
    // The loop is at the disk, so these four meet in the next batch.
    let (one, two, other, last) = within(Box::pin(async {
        tokio::join!(
            engine.submit(note(FREE + 1, "Elva stiger")),
            engine.submit(note(FREE + 1, "Elva stiger")),
            engine.submit(note(FREE + 1, "Elva synker")),
            async {
                go.send(()).unwrap();
                engine.submit(note(FREE + 2, "Bru stengt")).await
            },
        )
    }))
    .await;
    held.await.unwrap().unwrap();
    let receipt = one.unwrap();
    assert_eq!(two, Ok(receipt.clone()));
    assert_eq!(other, Err(Rejection::DifferentBody));
    assert_eq!(receipt.first, 4);
    assert_eq!(last.unwrap().first, 5);
    engine.shutdown().await;
}

#[tokio::test]
async fn an_order_that_stays_quiet_still_owns_a_receipt() {
    fn quiet(
        world: &varsko_domain::World,
        order: &varsko_domain::Order,
        now: Timestamp,
    ) -> Result<Vec<varsko_domain::Decided>, varsko_domain::Refusal> {
        let decided = varsko_domain::decide(world, order, now)?;
        Ok(if order.id.0.as_u128() == FREE {
            Vec::new()
        } else {
            decided
        })
    }
    let town = Town::empty();
    let engine = town.open_judged_by(quiet);
    town.found(&engine).await;
    let receipt = engine.submit(note(FREE, "Ingenting nytt")).await.unwrap();
    assert_eq!((receipt.count, receipt.stream, receipt.head), (0, None, 2));
    engine.submit(note(FREE + 1, "Noe nytt")).await.unwrap();
    engine.shutdown().await;

    // The rules would record something now; the order was answered before them.
    let engine = town.open();
    assert_eq!(
        engine.submit(note(FREE, "Ingenting nytt")).await,
        Ok(receipt)
    );
    assert_eq!(engine.head(), 3);
    engine.shutdown().await;
}

#[tokio::test]
async fn a_refused_order_owns_no_receipt_and_is_judged_anew() {
    let (_town, engine) = Town::founded().await;
    let early = note(FREE, "");
    let refused = engine.submit(early.clone()).await.unwrap_err();
    assert_eq!(refused.code(), "EMPTY_TEXT");
    assert!(engine.submit(note(FREE, "Nå med ord")).await.is_ok());
    assert_eq!(engine.submit(early).await, Err(Rejection::DifferentBody));
    engine.shutdown().await;
}

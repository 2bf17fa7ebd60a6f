//! When the rules stumble or the disk fails: a definite answer, and no trace of what was not stored.

use super::town::*;
use crate::Rejection;
use varsko_domain::{Decided, Order, Refusal, Timestamp, World};
use varsko_journal::Fault;

/// The order the stumbling rules panic over.
const STUMBLE: u128 = FREE + 7;

fn stumbling(world: &World, order: &Order, now: Timestamp) -> Result<Vec<Decided>, Refusal> {
    assert!(order.id.0.as_u128() != STUMBLE, "the rules stumble here");
    varsko_domain::decide(world, order, now)
}

#[tokio::test]
async fn a_decision_that_panics_fails_its_own_order_and_nothing_else_of_its_batch() {
    let town = Town::empty();
    let engine = town.open_judged_by(stumbling);
    town.found(&engine).await;
    let (arrived, go) = town.gate.hold();
    let held = hand_in(&engine, note(FREE, "Holder disken opptatt"));
    within(arrived).await.unwrap();
    let (before, stumbled, after, _) = within(async {
        tokio::join!(
            engine.submit(note(FREE + 1, "Før")),
            engine.submit(note(STUMBLE, "Her snubler vi")),
            engine.submit(note(FREE + 2, "Etter")),
            async { go.send(()).unwrap() },
        )
    })
    .await;
    held.await.unwrap().unwrap();
    assert_eq!(before.unwrap().first, 4);
    let reference = note(STUMBLE, "").id.to_string();
    assert_eq!(stumbled, Err(Rejection::Bug { reference }));
    assert_eq!(after.unwrap().first, 5);
    engine.shutdown().await;

    // Once the rules are mended the same order is carried out.
    let engine = town.open();
    assert_eq!(
        engine
            .submit(note(STUMBLE, "Her snubler vi"))
            .await
            .unwrap()
            .first,
        6
    );
    engine.shutdown().await;
}

#[tokio::test]
async fn a_batch_that_finds_the_disk_full_leaves_no_trace_and_may_be_sent_again() {
    let (town, engine) = Town::founded().await;
    let before = (engine.head(), engine.pictures(), engine.directory());
    town.gate.lose(Fault::Full);
    let other = open_incident(FREE);
    assert_eq!(engine.submit(other.clone()).await, Err(Rejection::Full));
    assert_eq!(
        (engine.head(), engine.pictures(), engine.directory()),
        before
    );
    let log = engine.read_incident(incident(), None, 100).await.unwrap();
    assert_eq!(log.len(), 1);

    // Had the lost batch left its incident behind, this would be carried out.
    let into_lost = Order {
        command: varsko_domain::Command::Incident(
            varsko_domain::IncidentId(other.id.0),
            varsko_domain::incident::commands::IncidentCommand::RecordEntry(
                varsko_testkit::asks::entry("Bru stengt"),
            ),
        ),
        ..note(FREE + 1, "")
    };
    assert_eq!(
        engine.submit(into_lost).await,
        Err(Rejection::Refused(Refusal::UnknownIncident))
    );
    assert_eq!(engine.submit(other).await.unwrap().first, 3);
    engine.shutdown().await;
}

#[tokio::test]
async fn a_refusal_that_rests_on_a_lost_batch_is_not_given() {
    let (town, engine) = Town::founded().await;
    let (arrived, go) = town.gate.hold();
    let held = hand_in(&engine, note(FREE, "Holder disken opptatt"));
    within(arrived).await.unwrap();
    town.gate.lose(Fault::Full);
    // Refused as it stands; but it was judged after an order that is about to be lost.
    let newest = engine
        .read_incident(incident(), None, 100)
        .await
        .unwrap()
        .len() as u32;
    let (lost, refused, known, _) = within(async {
        tokio::join!(
            engine.submit(note(FREE + 1, "Går tapt")),
            engine.submit(ask_erasure(FREE + 2, &[newest + 9])),
            engine.submit(open_incident(INCIDENT)),
            async { go.send(()).unwrap() },
        )
    })
    .await;
    held.await.unwrap().unwrap();
    assert_eq!(lost, Err(Rejection::Full));
    assert_eq!(refused, Err(Rejection::Full));
    // What was carried out long ago stands whatever becomes of the batch.
    assert_eq!(known.unwrap().first, 2);
    engine.shutdown().await;
}

#[tokio::test]
async fn after_a_failed_sync_nothing_is_recorded_any_more_and_everything_can_be_read() {
    for kept_on_disk in [false, true] {
        let (town, engine) = Town::founded().await;
        let first = engine.submit(note(FREE, "Elva stiger")).await.unwrap();
        let fault = Fault::SyncFailed("input/output error".into());
        if kept_on_disk {
            town.gate.keep_and_fail(fault);
        } else {
            town.gate.lose(fault);
        }
        let lost = engine.submit(note(FREE + 1, "Bru stengt")).await;
        assert!(matches!(lost, Err(Rejection::ReadOnly(_))), "{lost:?}");
        let later = engine.submit(note(FREE + 2, "Skole evakuert")).await;
        assert!(matches!(later, Err(Rejection::ReadOnly(_))), "{later:?}");
        assert!(matches!(
            engine.checkpoint().await,
            Err(Rejection::ReadOnly(_))
        ));

        // What was answered before can be read, and nothing that was not.
        assert_eq!(engine.submit(note(FREE, "Elva stiger")).await, Ok(first));
        assert_eq!(engine.head(), 3);
        let log = engine.read_incident(incident(), None, 100).await.unwrap();
        assert_eq!(log.len(), 2);
        let mut follower = engine.follow(0);
        assert_eq!(within(follower.next()).await.unwrap().len(), 3);
        engine.shutdown().await;
        assert!(
            within(follower.next()).await.is_err(),
            "nothing unanswered follows"
        );

        // A restart finds out what the disk kept, and recording goes on.
        let engine = town.open();
        assert_eq!(engine.head(), if kept_on_disk { 4 } else { 3 });
        let again = engine.submit(note(FREE + 1, "Bru stengt")).await.unwrap();
        assert_eq!((again.first, engine.head()), (4, 4));
        engine.shutdown().await;
    }
}

//! Following: every event once, in order, whatever happens meanwhile (G-3).

use super::town::*;
use crate::{Engine, Fault};
use std::sync::Arc;
use varsko_domain::Recorded;
use varsko_journal::LIVE_BATCHES_MAX;

const LINES: u64 = 1_500;

/// Follows from a position until the last line, holding each event to its place.
async fn follow_all(engine: Engine, after: u64, last: u64) -> Vec<Arc<Recorded>> {
    let mut follower = engine.follow(after);
    let mut seen = Vec::new();
    while seen
        .last()
        .is_none_or(|last_seen: &Arc<Recorded>| last_seen.position < last)
    {
        let events = follower.next().await.unwrap();
        assert!(!events.is_empty());
        // Never ahead of the folds.
        assert!(engine.head() >= events.last().unwrap().position);
        seen.extend(events.iter().cloned());
    }
    let positions: Vec<_> = seen.iter().map(|event| event.position).collect();
    assert_eq!(positions, (after + 1..=last).collect::<Vec<_>>());
    seen
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn followers_that_begin_anywhere_while_many_write_see_every_event_once() {
    let (_town, engine) = Town::founded().await;
    let writers: Vec<_> = (0..15)
        .map(|writer| {
            let engine = engine.clone();
            tokio::spawn(async move {
                for turn in 0..100 {
                    let id = FREE + writer * 100 + turn;
                    engine.submit(note(id, "Melding inn")).await.unwrap();
                }
            })
        })
        .collect();
    let last = LINES + 2;
    let mut moved = engine.changes();
    let mut followers = Vec::new();
    for begin in [0, 1, 100, 400, 900, 1_400] {
        within(moved.wait_for(|head| *head >= begin)).await.unwrap();
        followers.push(tokio::spawn(follow_all(engine.clone(), begin / 2, last)));
    }
    for writer in writers {
        within(writer).await.unwrap();
    }
    let mut logs = Vec::new();
    for follower in followers {
        logs.push(within(follower).await.unwrap());
    }
    // Live or from storage, an event is the same.
    let stored = follow_all(engine.clone(), 0, last).await;
    for log in logs {
        assert_eq!(log.as_slice(), &stored[stored.len() - log.len()..]);
    }
    engine.shutdown().await;
}

#[tokio::test]
async fn a_follower_that_fell_behind_the_live_channel_resumes_from_storage() {
    let (_town, engine) = Town::founded().await;
    let mut follower = engine.follow(0);
    assert_eq!(within(follower.next()).await.unwrap().len(), 2);
    let behind = LIVE_BATCHES_MAX as u128 + 10;
    for turn in 0..behind {
        engine
            .submit(note(FREE + turn, "Melding inn"))
            .await
            .unwrap();
    }
    let mut expected = 3;
    while expected <= engine.head() {
        for event in within(follower.next()).await.unwrap().iter() {
            assert_eq!(event.position, expected);
            expected += 1;
        }
    }
    engine.shutdown().await;
    let closed = within(follower.next()).await;
    assert!(matches!(
        closed,
        Err(Fault::Journal(varsko_journal::Fault::Closed))
    ));
}

#[tokio::test]
async fn the_watches_move_after_the_folds_and_rights_only_when_they_may_have_changed() {
    let (_town, engine) = Town::founded().await;
    let (mut changes, mut rights) = (engine.changes(), engine.access_changes());
    changes.mark_unchanged();
    rights.mark_unchanged();
    engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    assert!(changes.has_changed().unwrap());
    assert!(!rights.has_changed().unwrap());
    engine.submit(open_incident(FREE + 1)).await.unwrap();
    assert_eq!(*rights.borrow_and_update(), 4);
    engine.shutdown().await;
}

//! Following: no gap, no repeat, no seam, whoever is slow (G-3).

use std::time::Duration;

use varsko_journal::{
    CATCH_UP_ROWS, Fault, Follower, LIVE_BATCH_EVENTS_MAX, LIVE_BATCHES_MAX, Reader, Sealed, Store,
};

use crate::support::{commit, event, fill, open};

const PATIENCE: Duration = Duration::from_secs(30);

/// Follows up to a position and checks every step on the way.
async fn follow_to(follower: &mut Follower<Reader>, last: u64) -> u64 {
    let mut batches = 0;
    while follower.position() < last {
        let before = follower.position();
        let events = tokio::time::timeout(PATIENCE, follower.next())
            .await
            .expect("nothing came")
            .unwrap();
        let positions: Vec<u64> = events.iter().map(|event| event.position).collect();
        assert_eq!(
            positions,
            (before + 1..=before + events.len() as u64).collect::<Vec<_>>()
        );
        assert!(!events.is_empty());
        batches += 1;
    }
    batches
}

#[tokio::test]
async fn what_came_before_and_what_comes_after_arrive_once_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 5);
    let mut follower = reader.follow(2).unwrap();
    fill(&mut writer, 6, 5);
    follow_to(&mut follower, 10).await;
    fill(&mut writer, 11, 1);
    let events = follower.next().await.unwrap();
    assert_eq!(
        events[0].sealed,
        Sealed::Readable(b"entry of command 11".to_vec())
    );
    assert_eq!(follower.position(), 11);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn followers_that_join_at_any_moment_of_a_burst_miss_nothing_and_see_nothing_twice() {
    const COMMANDS: u128 = 1_500;
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let mut from_the_start = reader.follow(0).unwrap();
    let writing = std::thread::spawn(move || {
        fill(&mut writer, 1, COMMANDS);
        writer
    });
    let mut joined = Vec::new();
    for place in 1..=20 {
        follow_to(&mut from_the_start, place * 60).await;
        let mut follower = reader.follow(place * 30).unwrap();
        joined.push(tokio::spawn(async move {
            follow_to(&mut follower, COMMANDS as u64).await
        }));
    }
    follow_to(&mut from_the_start, COMMANDS as u64).await;
    for follower in joined {
        follower.await.unwrap();
    }
    drop(writing.join().unwrap());
}

#[tokio::test]
async fn a_follower_that_fell_behind_the_live_channel_goes_back_to_storage() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 1);
    let mut follower = reader.follow(0).unwrap();
    follow_to(&mut follower, 1).await;
    let more = LIVE_BATCHES_MAX as u128 + 200;
    fill(&mut writer, 2, more);
    follow_to(&mut follower, 1 + more as u64).await;
    fill(&mut writer, 2 + more, 1);
    follow_to(&mut follower, 2 + more as u64).await;
}

#[tokio::test]
async fn a_batch_too_large_for_the_live_channel_is_read_from_storage_in_pages() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let mut follower = reader.follow(0).unwrap();
    fill(&mut writer, 1, 1);
    follow_to(&mut follower, 1).await;
    let many = (0..LIVE_BATCH_EVENTS_MAX + CATCH_UP_ROWS)
        .map(|_| event(1, "x"))
        .collect::<Vec<_>>();
    let last = 1 + many.len() as u64;
    writer.append(vec![commit(2, many)]).unwrap();
    assert!(
        follow_to(&mut follower, last).await >= 2,
        "no page is larger than its bound"
    );
    fill(&mut writer, 3, 1);
    follow_to(&mut follower, last + 1).await;
}

#[tokio::test]
async fn a_follower_ends_when_the_writer_is_gone_and_everything_was_given_out() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let mut follower = reader.follow(0).unwrap();
    fill(&mut writer, 1, 3);
    drop(writer);
    follow_to(&mut follower, 3).await;
    assert_eq!(follower.next().await, Err(Fault::Closed));
    assert_eq!(reader.follow(0).err(), Some(Fault::Closed));
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let mut follower = reader.follow(0).unwrap();
    for number in 1..=20 {
        let given_up = tokio::time::timeout(Duration::ZERO, follower.next()).await;
        assert!(given_up.is_err());
        fill(&mut writer, number, 1);
        follow_to(&mut follower, number as u64).await;
    }
}

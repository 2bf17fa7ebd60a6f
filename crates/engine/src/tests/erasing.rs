//! Erasure: the words are gone from folds, snapshots, followers and files; the proof holds (G-8).

use super::town::*;
use std::path::Path;
use varsko_domain::{Event, Recorded, Text};
use varsko_journal::{Read, Sealed};

const SECRET: &str = "Kari Nordmann er savnet";

fn text_of(recorded: &Recorded) -> Option<&Text> {
    match &recorded.event {
        Event::EntryRecorded(entry) => Some(&entry.text),
        _ => None,
    }
}

fn files_hold(folder: &Path, words: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(words.len()).any(|window| window == words)
    })
}

#[tokio::test]
async fn an_erasure_leaves_the_words_nowhere_and_the_line_in_its_place() {
    let (town, engine) = Town::founded().await;
    let line = engine.submit(note(FREE, SECRET)).await.unwrap();
    let reader = engine.reader();
    let raw = reader.read_raw(line.first - 1, 1).unwrap().remove(0);
    let wrapped_key = raw.wrapped_key.clone().unwrap();
    assert!(
        files_hold(town.path(), &wrapped_key),
        "the control: the key is found while it is there"
    );
    engine.shutdown().await;

    // The stop wrote a snapshot with everything in it.
    let engine = town.open();
    assert_eq!(engine.snapshots().count(), 1);
    let mut late = engine.follow(0);
    let number = line.first_number.unwrap();
    engine
        .submit(ask_erasure(FREE + 1, &[number]))
        .await
        .unwrap();
    engine
        .submit(agree_to_erasure(FREE + 2, FREE + 1))
        .await
        .unwrap();
    assert_eq!(engine.snapshots().count(), 0);

    let log = engine.read_incident(incident(), None, 100).await.unwrap();
    assert_eq!(text_of(&log[number as usize]), Some(&Text::Erased));
    for event in within(late.next()).await.unwrap().iter() {
        assert_ne!(text_of(event).and_then(Text::as_str), Some(SECRET));
    }
    let picture = format!("{:?}", engine.picture(incident()).unwrap());
    assert!(!picture.contains(SECRET));
    // Asked after the erasure, so compaction has been tried by the time it answers.
    engine.checkpoint().await.unwrap();
    assert!(!files_hold(town.path(), &wrapped_key));
    assert!(!files_hold(town.path(), SECRET.as_bytes()));
    let stored = engine.reader().read(line.first - 1, 1).unwrap().remove(0);
    assert_eq!(stored.sealed, Sealed::Erased);
    assert_eq!(stored.leaf, raw.leaf);
    engine.shutdown().await;

    let engine = town.open();
    assert_eq!(
        engine.snapshots().count(),
        1,
        "a new snapshot was written, without the words"
    );
    assert!(!format!("{:?}", engine.picture(incident()).unwrap()).contains(SECRET));
    engine.shutdown().await;
}

#[tokio::test]
async fn a_follower_that_was_sent_the_words_before_the_erasure_does_not_hand_them_out_after_it() {
    let (_town, engine) = Town::founded().await;
    let mut follower = engine.follow(2);
    // Once this much was given out the follower is live.
    engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    assert_eq!(within(follower.next()).await.unwrap().len(), 1);
    let line = engine.submit(note(FREE + 1, SECRET)).await.unwrap();
    engine
        .submit(ask_erasure(FREE + 2, &[line.first_number.unwrap()]))
        .await
        .unwrap();
    engine
        .submit(agree_to_erasure(FREE + 3, FREE + 2))
        .await
        .unwrap();

    let mut seen = Vec::new();
    while seen.len() < 3 {
        seen.extend(within(follower.next()).await.unwrap().iter().cloned());
    }
    assert_eq!(text_of(&seen[0]), Some(&Text::Erased));
    assert_eq!(
        seen.iter().map(|event| event.position).collect::<Vec<_>>(),
        [4, 5, 6]
    );
    engine.shutdown().await;
}

#[tokio::test]
async fn a_snapshot_from_before_an_erasure_is_not_used_and_does_not_stay() {
    let (town, engine) = Town::founded().await;
    let line = engine.submit(note(FREE, SECRET)).await.unwrap();
    engine.shutdown().await;
    let views = town.path().join(crate::VIEWS_FILE);
    let before = std::fs::read(&views).unwrap();

    let engine = town.open();
    engine
        .submit(ask_erasure(FREE + 1, &[line.first_number.unwrap()]))
        .await
        .unwrap();
    engine
        .submit(agree_to_erasure(FREE + 2, FREE + 1))
        .await
        .unwrap();
    let live = engine.pictures();
    engine.shutdown().await;
    // As after a crash between the erasure and the end of the snapshots.
    for suffix in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(town.path().join(format!("{}{suffix}", crate::VIEWS_FILE)));
    }
    std::fs::write(&views, before).unwrap();
    let rows = rusqlite::Connection::open(&views).unwrap();
    let rows: u32 = rows
        .query_row("SELECT count(*) FROM snapshot", [], |row| row.get(0))
        .unwrap();
    assert!(rows > 0, "the control: the snapshot with the words is back");

    let engine = town.open();
    assert_eq!(engine.snapshots().count(), 0);
    assert_eq!(engine.pictures(), live);
    engine.shutdown().await;
}

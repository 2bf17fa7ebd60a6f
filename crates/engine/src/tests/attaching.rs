//! Files that belong to lines: durable before they are named, there for as long as they are, and
//! gone with the words of their line (R-15, R-20, G-1, G-4).

use super::town::*;
use crate::attachments::{NotOpened, NotTaken, UNATTACHED_KEPT_MS, back_up, bring_back, verify};
use crate::{Engine, Receipt, Rejection};
use std::path::{Path, PathBuf};
use varsko_domain::incident::commands::{IncidentCommand, RecordEntry};
use varsko_domain::incident::events::Attachment;
use varsko_domain::limits::ATTACHMENT_BYTES_MAX;
use varsko_domain::{Command, Event, IncidentId, Order};
use varsko_testkit::asks;

/// A file of a little more than one frame.
fn photo() -> Vec<u8> {
    (0..70_000_u32).map(|index| (index % 251) as u8).collect()
}

/// Takes a file in for the incident; gives its handle.
fn uploaded(engine: &Engine, content: &[u8]) -> String {
    let mut upload = engine.attachments().begin().unwrap();
    for piece in content.chunks(9_999) {
        upload.write(piece).unwrap();
    }
    let uploaded = upload.finish(incident()).unwrap();
    assert_eq!(uploaded.size, content.len() as u64);
    uploaded.handle
}

/// The attachment behind a handle that was given for an incident.
fn redeemed(engine: &Engine, incident: IncidentId, handle: &str) -> Option<Attachment> {
    let files = engine.attachments();
    files.redeem(incident, handle, "bru.jpg".into(), "image/jpeg".into())
}

/// A line with a file.
fn line(engine: &Engine, id: u128, handle: &str) -> Order {
    let entry = RecordEntry {
        attachments: vec![redeemed(engine, incident(), handle).unwrap()],
        ..asks::entry("Bilde av brua")
    };
    order(
        id,
        Command::Incident(incident(), IncidentCommand::RecordEntry(entry)),
    )
}

async fn attached(engine: &Engine, id: u128) -> Receipt {
    let handle = uploaded(engine, &photo());
    engine.submit(line(engine, id, &handle)).await.unwrap()
}

/// What a line says of its file now.
async fn named(engine: &Engine, line: &Receipt) -> Attachment {
    let after = line.first_number.unwrap().checked_sub(1);
    let lines = engine.read_incident(incident(), after, 1).await.unwrap();
    let Event::EntryRecorded(entry) = &lines[0].event else {
        panic!("an entry")
    };
    entry.attachments[0].clone()
}

fn content(engine: &Engine, attachment: &Attachment) -> Result<Vec<u8>, NotOpened> {
    let mut opening = engine.attachments().read(attachment)?;
    let mut content = Vec::new();
    while let Some(piece) = opening.next_piece()? {
        content.extend(piece);
    }
    Ok(content)
}

/// Every file of the folder of files.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

async fn erase(engine: &Engine, line: &Receipt) {
    let numbers = [line.first_number.unwrap()];
    engine
        .submit(ask_erasure(FREE + 50, &numbers))
        .await
        .unwrap();
    engine
        .submit(agree_to_erasure(FREE + 51, FREE + 50))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_file_is_read_back_byte_for_byte_also_after_a_restart() {
    let (town, engine) = Town::founded().await;
    let line = attached(&engine, FREE).await;
    assert_eq!(
        content(&engine, &named(&engine, &line).await).unwrap(),
        photo()
    );
    engine.shutdown().await;
    let engine = town.open();
    assert_eq!(
        content(&engine, &named(&engine, &line).await).unwrap(),
        photo()
    );
    let shown = format!("{:?}", named(&engine, &line).await);
    assert!(shown.contains("Secret(…)"), "{shown}");
}

#[tokio::test]
async fn a_handle_is_worth_nothing_for_another_incident() {
    let (_town, engine) = Town::founded().await;
    let handle = uploaded(&engine, b"kart");
    assert!(redeemed(&engine, incident(), &handle).is_some());
    let other = IncidentId(uuid::Uuid::from_u128(3));
    assert_eq!(redeemed(&engine, other, &handle), None);
}

#[tokio::test]
async fn what_no_line_names_for_a_day_goes_and_what_a_line_names_stays() {
    let (town, engine) = Town::founded().await;
    let kept = attached(&engine, FREE).await;
    let handle = uploaded(&engine, b"aldri brukt");
    town.clock.advance_ms(UNATTACHED_KEPT_MS);
    assert_eq!(engine.attachments().sweep().unwrap(), 0);
    town.clock.advance_ms(1);
    assert_eq!(engine.attachments().sweep().unwrap(), 1);
    let late = engine.submit(line(&engine, FREE + 1, &handle)).await;
    assert_eq!(late, Err(Rejection::AttachmentUnknown));
    // Uploading again is all it takes, under the same id.
    attached(&engine, FREE + 1).await;
    town.clock.advance_ms(100 * UNATTACHED_KEPT_MS);
    assert_eq!(engine.attachments().sweep().unwrap(), 0);
    assert_eq!(
        content(&engine, &named(&engine, &kept).await).unwrap(),
        photo()
    );
    engine.shutdown().await;
    assert!(
        verify(town.path(), Some(&root()), None, &mut |_, _| {})
            .unwrap()
            .report
            .holds()
    );
}

#[tokio::test]
async fn a_file_that_a_command_under_way_names_is_not_removed_however_old_it_is() {
    let (town, engine) = Town::founded().await;
    let handle = uploaded(&engine, &photo());
    town.clock.advance_ms(10 * UNATTACHED_KEPT_MS);
    let (arrived, go) = town.gate.hold();
    let sender = hand_in(&engine, line(&engine, FREE, &handle));
    within(arrived).await.unwrap();
    // A sender that stops waiting does not take the command back.
    sender.abort();
    assert!(within(sender).await.is_err());
    assert_eq!(engine.attachments().sweep().unwrap(), 0);
    go.send(()).unwrap();
    let line = within(engine.submit(line(&engine, FREE, &handle))).await;
    let line = line.unwrap();
    assert_eq!(engine.attachments().sweep().unwrap(), 0);
    assert_eq!(
        content(&engine, &named(&engine, &line).await).unwrap(),
        photo()
    );
}

#[tokio::test]
async fn an_erased_file_opens_no_more_and_is_removed_and_its_command_still_has_its_receipt() {
    let (town, engine) = Town::founded().await;
    let handle = uploaded(&engine, &photo());
    let order = line(&engine, FREE, &handle);
    let receipt = engine.submit(order.clone()).await.unwrap();
    assert_eq!(files(&town.path().join("blobs")).len(), 1);
    erase(&engine, &receipt).await;
    let named = named(&engine, &receipt).await;
    assert!(matches!(content(&engine, &named), Err(NotOpened::Erased)));
    engine.shutdown().await;
    assert_eq!(files(&town.path().join("blobs")).len(), 0);
    let proven = verify(town.path(), Some(&root()), None, &mut |_, _| {}).unwrap();
    assert!(proven.report.holds(), "{:?}", proven.report.findings);
    assert_eq!((proven.attachments, proven.attachments_erased), (0, 1));
    let engine = town.open();
    assert_eq!(engine.submit(order).await, Ok(receipt));
}

#[tokio::test]
async fn a_file_that_is_too_large_or_given_up_leaves_nothing_behind() {
    let (town, engine) = Town::founded().await;
    let mut upload = engine.attachments().begin().unwrap();
    let piece = vec![0; 1024 * 1024];
    for _ in 0..ATTACHMENT_BYTES_MAX / piece.len() as u64 {
        upload.write(&piece).unwrap();
    }
    assert!(matches!(upload.write(b"x"), Err(NotTaken::TooLarge)));
    assert_eq!(files(&town.path().join("blobs")).len(), 1);
    drop(upload);
    assert_eq!(files(&town.path().join("blobs")).len(), 0);
}

#[tokio::test]
async fn a_missing_and_an_altered_file_are_named_with_the_position_of_their_line() {
    let (town, engine) = Town::founded().await;
    let line = attached(&engine, FREE).await;
    engine.shutdown().await;
    let file = files(&town.path().join("blobs")).remove(0);
    let name = file.file_name().unwrap().to_str().unwrap().to_owned();
    let told = |what: &str| {
        let proven = verify(town.path(), None, None, &mut |_, _| {}).unwrap();
        let told: Vec<_> = proven
            .report
            .findings
            .list
            .iter()
            .map(ToString::to_string)
            .collect();
        let expected = format!(
            "position {}: the attachment {name}: the file is {what}",
            line.first
        );
        assert!(
            told.len() == 1 && told[0].starts_with(&expected),
            "{told:?}"
        );
    };
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[66_000] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    told("altered");
    std::fs::remove_file(&file).unwrap();
    told("missing");
}

#[tokio::test]
async fn a_backup_brings_the_files_back_and_tells_of_one_that_was_damaged_already() {
    let (town, engine) = Town::founded().await;
    let line = attached(&engine, FREE).await;
    let place = tempfile::tempdir().unwrap();
    let (backup, restored) = (place.path().join("backup"), place.path().join("restored"));
    let (_, copied) = back_up(&engine.reader(), &backup, 1).unwrap();
    assert_eq!((copied.files, copied.findings.is_empty()), (1, true));
    let (_, proven) = bring_back(&backup, &restored, Some(&root())).unwrap();
    assert!(proven.report.holds(), "{:?}", proven.report.findings);
    assert_eq!(proven.attachments, 1);

    std::fs::remove_file(files(&backup.join("blobs")).remove(0)).unwrap();
    let (_, proven) = bring_back(&backup, &place.path().join("again"), Some(&root())).unwrap();
    assert!(proven.report.findings.names(line.first));

    std::fs::write(files(&town.path().join("blobs")).remove(0), b"annet").unwrap();
    let (_, copied) = back_up(&engine.reader(), &place.path().join("late"), 1).unwrap();
    assert!(copied.findings.names(line.first) && copied.files == 0);
    engine.shutdown().await;
}

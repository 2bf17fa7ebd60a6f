//! Whatever is done to the file behind the journal's back, `verify` names the position (G-7).

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;
use varsko_journal::{Checkpoint, JOURNAL_FILE, NewEvent, Read, Reader, Report, Store, verify};

use crate::support::{commit, event, fill, open, root_key};

pub(crate) const EVENTS: u128 = 12;

/// A closed journal of twelve events, signed for at seven and at twelve.
pub(crate) fn journal() -> (TempDir, Checkpoint) {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, 7);
    writer.checkpoint().unwrap();
    fill(&mut writer, 8, EVENTS - 7);
    let checkpoint = writer.checkpoint().unwrap();
    (folder, checkpoint)
}

fn check(folder: &Path, outside: Option<&Checkpoint>) -> Report {
    verify(
        folder,
        Some(&root_key()),
        outside.map(|checkpoint| checkpoint.note.as_str()),
        &mut |_, _| {},
    )
    .unwrap()
}

/// The file as an attacker with SQL would open it: no triggers, no index in the way.
fn unguarded(folder: &Path) -> Connection {
    let sql = Connection::open(folder.join(JOURNAL_FILE)).unwrap();
    let triggers: Vec<String> = {
        let mut names = sql
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap();
        names
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    };
    triggers
        .iter()
        .for_each(|name| sql.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
    sql.execute_batch("DROP INDEX event_of_stream").unwrap();
    sql
}

fn tampered(statements: &str) -> (TempDir, Checkpoint) {
    let (folder, checkpoint) = journal();
    unguarded(folder.path()).execute_batch(statements).unwrap();
    (folder, checkpoint)
}

pub(crate) fn findings(report: &Report) -> Vec<String> {
    report
        .findings
        .list
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn an_untouched_journal_holds_with_and_without_key_and_outside_checkpoint() {
    let (folder, checkpoint) = journal();
    let report = check(folder.path(), Some(&checkpoint));
    assert_eq!(findings(&report), [""; 0]);
    assert_eq!(
        (
            report.head,
            report.events,
            report.sealed,
            report.opened,
            report.checkpoints
        ),
        (12, 12, 12, Some(12), 2)
    );
    let keyless = verify(folder.path(), None, None, &mut |_, _| {}).unwrap();
    assert!(keyless.holds());
    assert_eq!((keyless.opened, keyless.root.is_some()), (None, true));
}

#[test]
fn every_single_byte_of_every_column_of_an_event_is_named_when_it_changes() {
    let (folder, _) = journal();
    let sql = unguarded(folder.path());
    let columns: Vec<String> = {
        let mut names = sql
            .prepare("SELECT name FROM pragma_table_info('event') WHERE name <> 'position'")
            .unwrap();
        names
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    };
    let mut changes = 0;
    for column in columns {
        let original: Value = sql
            .query_row(
                &format!("SELECT {column} FROM event WHERE position = 5"),
                [],
                |row| row.get(0),
            )
            .unwrap();
        let set = |value: &Value| {
            sql.execute(
                &format!("UPDATE event SET {column} = ?1 WHERE position = 5"),
                [value],
            )
        };
        for changed in each_byte_changed(&original) {
            set(&changed).unwrap();
            let report = verify(folder.path(), None, None, &mut |_, _| {}).unwrap();
            assert!(
                report.findings.names(5),
                "{column} = {changed:?}: {:?}",
                findings(&report)
            );
            changes += 1;
        }
        set(&original).unwrap();
    }
    assert!(changes > 200, "only {changes} changes were tried");
    assert!(check(folder.path(), None).holds(), "all of it was put back");
}

fn each_byte_changed(value: &Value) -> Vec<Value> {
    let bent = |bytes: &[u8], at: usize| {
        let mut bytes = bytes.to_vec();
        bytes[at] ^= 1;
        bytes
    };
    match value {
        Value::Integer(number) => (0..8)
            .map(|byte| Value::Integer(number ^ (1 << (8 * byte))))
            .collect(),
        Value::Text(text) => (0..text.len())
            .map(|at| Value::Text(String::from_utf8(bent(text.as_bytes(), at)).unwrap()))
            .collect(),
        Value::Blob(bytes) => (0..bytes.len())
            .map(|at| Value::Blob(bent(bytes, at)))
            .collect(),
        Value::Null | Value::Real(_) => {
            panic!("every column of these events holds a number, a text or a blob")
        }
    }
}

#[test]
fn a_removed_event_is_named() {
    let (folder, checkpoint) = tampered("DELETE FROM event WHERE position = 5");
    let report = check(folder.path(), Some(&checkpoint));
    assert!(
        findings(&report).contains(&"position 5: missing".to_owned()),
        "{:?}",
        findings(&report)
    );
    assert!(
        !report.findings.names(9),
        "what follows is judged by itself: {:?}",
        findings(&report)
    );
}

#[test]
fn two_swapped_events_are_both_named() {
    let swap = "UPDATE event SET position = 100 WHERE position = 4; UPDATE event SET position = 4 WHERE position = 6; \
                UPDATE event SET position = 6 WHERE position = 100;";
    let report = check(tampered(swap).0.path(), None);
    assert!(
        report.findings.names(4) && report.findings.names(6),
        "{:?}",
        findings(&report)
    );
    assert!(!report.findings.names(1) && !report.findings.names(10));
}

#[test]
fn a_changed_name_stream_or_actor_is_named_at_every_event_that_uses_it() {
    for statement in [
        "UPDATE literal SET text = 'incident.entryRecordet' WHERE text = 'incident.entryRecorded'",
        "UPDATE literal SET text = 'incidenT' WHERE text = 'incident'",
        "UPDATE actor SET person = zeroblob(16)",
        "DELETE FROM actor",
        "UPDATE stream SET id = x'00' WHERE number = 1",
    ] {
        let report = check(tampered(statement).0.path(), None);
        assert!(
            report.findings.names(1) && report.findings.names(10),
            "{statement}: {:?}",
            findings(&report)
        );
    }
}

#[test]
fn an_event_rewritten_together_with_its_leaf_is_named_by_the_signed_root() {
    let (folder, _) = journal();
    let reader = Reader::open(folder.path(), None).unwrap();
    let raw = reader.read_raw(4, 1).unwrap().remove(0);
    let leaf = varsko_journal::leaf(&raw.header, "{}", raw.envelope.as_ref());
    unguarded(folder.path())
        .execute(
            "UPDATE event SET facts = '{}', leaf = ?1 WHERE position = 5",
            [leaf],
        )
        .unwrap();
    let report = check(folder.path(), None);
    assert_eq!(
        findings(&report),
        ["positions 1 to 7: rewritten: they do not give the root that was signed for them"]
    );
    assert_eq!(report.checkpoints, 1, "the events after it still hold");
}

#[test]
fn a_cleanly_missing_tail_is_seen_by_an_outside_checkpoint_alone() {
    let cut = "DELETE FROM event WHERE position > 9; DELETE FROM command WHERE first > 9; \
               DELETE FROM checkpoint WHERE size > 9; DELETE FROM entry_key WHERE position > 9;";
    let (folder, checkpoint) = tampered(cut);
    assert!(
        check(folder.path(), None).holds(),
        "a chain alone cannot see it"
    );
    let report = check(folder.path(), Some(&checkpoint));
    assert_eq!(
        findings(&report),
        ["positions 10 to 12: missing: the outside checkpoint was signed for them"]
    );
}

#[test]
fn a_tail_missing_behind_a_stored_checkpoint_or_receipt_is_named_without_help() {
    let report = check(
        tampered("DELETE FROM event WHERE position > 9").0.path(),
        None,
    );
    assert!(
        (10..=12).all(|position| report.findings.names(position)),
        "{:?}",
        findings(&report)
    );
    let report = check(
        tampered("DELETE FROM event WHERE position > 9; DELETE FROM checkpoint")
            .0
            .path(),
        None,
    );
    assert!(
        (10..=12).all(|position| report.findings.names(position)),
        "{:?}",
        findings(&report)
    );
}

#[test]
fn a_log_rewritten_whole_is_seen_by_an_outside_checkpoint() {
    let (folder, _) = journal();
    let (other, reader) = {
        let other = tempfile::tempdir().unwrap();
        let (mut writer, _reader) = open(other.path());
        fill(&mut writer, 1, 3);
        writer
            .append(vec![commit(4, vec![event(1, "another world")])])
            .unwrap();
        fill(&mut writer, 5, EVENTS);
        let checkpoint = writer.checkpoint().unwrap();
        (checkpoint, Reader::open(other.path(), None).unwrap())
    };
    assert_eq!(
        reader.public_key(),
        Reader::open(folder.path(), None).unwrap().public_key(),
        "same seed, same installation"
    );
    let twelve = {
        let (mut writer, _reader) = open(folder.path());
        fill(&mut writer, 20, 4);
        writer.checkpoint().unwrap()
    };
    assert_eq!(twelve.tree.size, other.tree.size);
    let report = check(folder.path(), Some(&other));
    assert_eq!(
        findings(&report),
        ["positions 1 to 16: rewritten: they do not give the root of the outside checkpoint"]
    );
}

#[test]
fn an_outside_checkpoint_of_another_log_or_no_checkpoint_at_all_is_said_so() {
    let (folder, checkpoint) = journal();
    let forged = checkpoint.note.replacen("\n12\n", "\n11\n", 1);
    for note in [forged.as_str(), "not a note"] {
        let report = verify(folder.path(), None, Some(note), &mut |_, _| {}).unwrap();
        assert!(
            findings(&report)[0].starts_with("the outside checkpoint cannot be used"),
            "{:?}",
            findings(&report)
        );
    }
}

#[test]
fn a_damaged_stored_checkpoint_is_named_by_its_size_and_blames_no_event() {
    for statement in [
        "UPDATE checkpoint SET note = replace(note, char(10) || '7' || char(10), char(10) || '6' || char(10)) WHERE size = 7",
        "UPDATE checkpoint SET frontier = zeroblob(96) WHERE size = 7",
        "UPDATE checkpoint SET size = 8 WHERE size = 7",
    ] {
        let report = check(tampered(statement).0.path(), None);
        assert_eq!(
            report.findings.list.len(),
            1,
            "{statement}: {:?}",
            findings(&report)
        );
        assert!(findings(&report)[0].contains("the stored checkpoint of this size is damaged"));
    }
}

#[test]
fn a_text_that_no_longer_opens_and_a_receipt_that_moved_are_named() {
    let report = check(
        tampered("UPDATE entry_key SET wrapped = zeroblob(72) WHERE position = 5")
            .0
            .path(),
        None,
    );
    assert_eq!(
        findings(&report),
        ["position 5: its entry key does not open under the root key"]
    );
    let report = check(
        tampered("UPDATE command SET first = 6 WHERE first = 5")
            .0
            .path(),
        None,
    );
    assert!(report.findings.names(5), "{:?}", findings(&report));
    let report = check(
        tampered("DELETE FROM command WHERE first = 5").0.path(),
        None,
    );
    assert!(report.findings.names(5), "{:?}", findings(&report));
}

#[test]
fn verification_works_beside_a_running_writer() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, 20);
    let mut seen = Vec::new();
    let report = verify(folder.path(), None, None, &mut |done, of| {
        seen.push((done, of))
    })
    .unwrap();
    assert!(report.holds());
    assert_eq!(seen, [(20, 20)]);
    fill(&mut writer, 21, 1);
}

#[test]
fn a_long_log_is_verified_in_pages_past_many_checkpoints() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    for number in 1..=35 {
        let events = (0..100)
            .map(|_| NewEvent {
                sealed: None,
                ..event(number % 4, "")
            })
            .collect();
        writer.append(vec![commit(number, events)]).unwrap();
    }
    drop(writer);
    unguarded(folder.path())
        .execute("UPDATE event SET scope = 9 WHERE position = 2500", [])
        .unwrap();
    let report = check(folder.path(), None);
    assert_eq!(
        findings(&report),
        ["position 2500: altered: it does not give its stored leaf hash"]
    );
    assert_eq!((report.events, report.checkpoints), (3_500, 2));
}

//! The embedded store and its disk: failures, locks, keys, and what SQL may not do.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use rusqlite::Connection;
use varsko_journal::{CommitGate, Fault, JOURNAL_FILE, Options, Read, RootKey, Store};

use crate::support::{Seeded, commit, event, fill, id, open, open_at};

/// Fails the N-th commit, before or after it reached the disk.
struct FailingGate {
    passed: u32,
    fail_at: u32,
    after_commit: bool,
    fault: Fault,
}

impl CommitGate for FailingGate {
    fn pass(&mut self, commit: &mut dyn FnMut() -> Result<(), Fault>) -> Result<(), Fault> {
        self.passed += 1;
        if self.passed != self.fail_at {
            return commit();
        }
        if self.after_commit {
            commit()?;
        }
        Err(self.fault.clone())
    }
}

fn failing(fail_at: u32, after_commit: bool, fault: Fault) -> Options {
    Options {
        gate: Some(Box::new(FailingGate {
            passed: 0,
            fail_at,
            after_commit,
            fault,
        })),
        pages_max: None,
    }
}

#[test]
fn a_failed_sync_is_final_at_every_append_and_no_acknowledged_event_is_lost() {
    // G-1
    for fail_at in 1..=5 {
        for after_commit in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let failure = Fault::SyncFailed("injected".to_owned());
            let (mut writer, reader) = open_at(
                folder.path(),
                failing(fail_at, after_commit, failure.clone()),
            );
            let mut acknowledged = 0;
            let mut answers = Vec::new();
            for number in 1..=7 {
                let answer = writer.append(vec![commit(number, vec![event(1, "x")])]);
                acknowledged += u64::from(answer.is_ok());
                answers.push(answer.map(drop));
            }
            let failed = fail_at as usize - 1;
            assert_eq!(answers[failed], Err(failure));
            assert!(answers[..failed].iter().all(Result::is_ok));
            assert!(
                answers[failed + 1..]
                    .iter()
                    .all(|answer| *answer == Err(Fault::Stopped))
            );
            assert_eq!(writer.checkpoint(), Err(Fault::Stopped));
            assert_eq!(
                reader.head().unwrap(),
                acknowledged,
                "readers are shown what was acknowledged"
            );
            drop((writer, reader));
            let (mut writer, reader) = open(folder.path());
            let survived = acknowledged + u64::from(after_commit);
            assert_eq!(
                writer.head(),
                survived,
                "an unconfirmed batch is found by its command id, or absent"
            );
            assert_eq!(
                writer
                    .find_command(commit(u128::from(fail_at), vec![]).command_id)
                    .unwrap()
                    .is_some(),
                after_commit
            );
            fill(&mut writer, 8, 1);
            assert_eq!(reader.read(0, 100).unwrap().len() as u64, survived + 1);
        }
    }
}

#[test]
fn a_full_disk_stores_nothing_and_the_same_writer_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open_at(folder.path(), failing(3, false, Fault::Full));
    fill(&mut writer, 1, 2);
    let batch = vec![commit(3, vec![event(9, "new stream, new command")])];
    assert_eq!(writer.append(batch.clone()), Err(Fault::Full));
    assert_eq!((writer.head(), reader.read(0, 10).unwrap().len()), (2, 2));
    let receipts = writer.append(batch).unwrap();
    assert_eq!((receipts[0].first, receipts[0].first_version), (3, 1));
}

#[test]
fn sqlite_running_out_of_pages_is_a_full_disk_with_all_acknowledged_events_intact() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open_at(
        folder.path(),
        Options {
            gate: None,
            pages_max: Some(60),
        },
    );
    let mut stored = 0;
    let fault = loop {
        match writer.append(vec![commit(
            stored + 1,
            vec![event(1, &"long text ".repeat(300))],
        )]) {
            Ok(_) => stored += 1,
            Err(fault) => break fault,
        }
        assert!(stored < 1_000, "the bound was never met");
    };
    assert_eq!(fault, Fault::Full);
    assert!(stored > 5);
    assert_eq!(reader.read(0, 5_000).unwrap().len() as u128, stored);
    assert!(!writer.has_stopped());
    drop((writer, reader));
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, stored + 1, 5);
}

#[test]
fn a_second_writer_gets_one_clear_sentence_and_the_first_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    let second = varsko_journal::open(
        folder.path(),
        &crate::support::root_key(),
        Box::new(Seeded(1)),
    );
    let fault = second.err().unwrap();
    assert!(matches!(fault, Fault::Locked(_)));
    assert!(
        fault.to_string().contains("in use by another process"),
        "{fault}"
    );
    fill(&mut writer, 1, 1);
    drop(writer);
    open(folder.path());
}

#[test]
fn another_installations_root_key_is_refused_by_writer_and_reader() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let other = RootKey::from_bytes([1; 32]);
    let refused = [
        varsko_journal::open(folder.path(), &other, Box::new(Seeded(1)))
            .err()
            .unwrap(),
        varsko_journal::Reader::open(folder.path(), Some(&other))
            .err()
            .unwrap(),
    ];
    for fault in refused {
        assert!(
            matches!(&fault, Fault::Key(sentence) if sentence.contains("does not belong to this journal")),
            "{fault}"
        );
    }
}

#[test]
fn a_reader_without_the_root_key_reads_everything_but_texts() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, 3);
    let reader = varsko_journal::Reader::open(folder.path(), None).unwrap();
    assert_eq!(reader.read_raw(0, 10).unwrap().len(), 3);
    assert_eq!(reader.head().unwrap(), 3);
    assert!(matches!(reader.read(0, 10), Err(Fault::Key(_))));
    assert!(matches!(reader.follow(0).err(), Some(Fault::Misuse(_))));
}

#[test]
fn the_database_itself_refuses_to_change_or_remove_anything_but_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, 3);
    writer.checkpoint().unwrap();
    drop(writer);
    let sql = Connection::open(folder.path().join(JOURNAL_FILE)).unwrap();
    for table in [
        "event",
        "command",
        "checkpoint",
        "meta",
        "literal",
        "stream",
        "actor",
    ] {
        let column: String = sql
            .query_row(
                "SELECT name FROM pragma_table_info(?1) LIMIT 1",
                [table],
                |row| row.get(0),
            )
            .unwrap();
        for statement in [
            format!("UPDATE {table} SET {column} = {column}"),
            format!("DELETE FROM {table}"),
        ] {
            let refused = sql.execute(&statement, []).unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{statement}: {refused}");
        }
    }
    assert!(
        sql.execute("UPDATE entry_key SET wrapped = x'00'", [])
            .is_err()
    );
    assert_eq!(
        sql.execute("DELETE FROM entry_key WHERE position = 1", [])
            .unwrap(),
        1
    );
}

#[test]
fn a_newer_format_and_a_foreign_file_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let sql = Connection::open(folder.path().join(JOURNAL_FILE)).unwrap();
    sql.pragma_update(None, "user_version", 99).unwrap();
    drop(sql);
    let opened = varsko_journal::open(
        folder.path(),
        &crate::support::root_key(),
        Box::new(Seeded(1)),
    );
    assert_eq!(
        opened.err(),
        Some(Fault::TooNew {
            found: 99,
            supported: 1
        })
    );

    let foreign = tempfile::tempdir().unwrap();
    Connection::open(foreign.path().join(JOURNAL_FILE))
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    let opened = varsko_journal::open(
        foreign.path(),
        &crate::support::root_key(),
        Box::new(Seeded(1)),
    );
    assert!(matches!(opened.err(), Some(Fault::Damaged { .. })));
}

#[test]
fn the_embedded_sqlite_is_one_without_the_wal_reset_bug_and_syncs_every_commit() {
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "{}",
        rusqlite::version()
    );
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, 1);
    let sql = Connection::open(folder.path().join(JOURNAL_FILE)).unwrap();
    let mode: String = sql
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn the_log_is_signed_for_without_being_asked_and_opens_from_there() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let plain = || varsko_journal::NewEvent {
        sealed: None,
        ..event(1, "")
    };
    for number in 1..=25 {
        writer
            .append(vec![commit(number, (0..100).map(|_| plain()).collect())])
            .unwrap();
    }
    assert_eq!(
        reader
            .newest_checkpoint(u64::MAX)
            .unwrap()
            .unwrap()
            .tree
            .size,
        2_000
    );
    assert_eq!(
        reader.newest_checkpoint(1_999).unwrap().unwrap().tree.size,
        1_000
    );
    drop((writer, reader));
    let (mut writer, reader) = open(folder.path());
    let leaves = reader.read_leaves(0, 5_000).unwrap();
    assert_eq!(
        writer.checkpoint().unwrap().tree.root,
        varsko_journal::merkle::root(&leaves)
    );
}

#[test]
fn readers_on_many_threads_see_whole_commands_while_the_writer_writes() {
    // G-5
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let done = Arc::new(AtomicU32::new(0));
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let (reader, done) = (reader.clone(), done.clone());
            std::thread::spawn(move || {
                while done.load(Ordering::Acquire) == 0 {
                    let events = reader.read_stream(id(1), 0, 5_000).unwrap();
                    assert_eq!(events.len() % 4, 0, "a command's four events come together");
                }
            })
        })
        .collect();
    for number in 1..=100 {
        writer
            .append(vec![commit(
                number,
                (0..4).map(|_| event(1, "part")).collect(),
            )])
            .unwrap();
    }
    done.store(1, Ordering::Release);
    readers
        .into_iter()
        .for_each(|reader| reader.join().unwrap());
}

#[test]
fn the_wal_is_copied_into_the_file_before_it_grows_without_bound() {
    const WAL_BYTES_MAX: u64 = 60_000_000;
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    let text = "x".repeat(100_000);
    for number in 1..=1_000 {
        writer
            .append(vec![commit(number, vec![event(1, &text)])])
            .unwrap();
    }
    let size = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len();
    assert!(
        size("journal.db-wal") < WAL_BYTES_MAX,
        "{}",
        size("journal.db-wal")
    );
    assert!(size(JOURNAL_FILE) > WAL_BYTES_MAX / 2);
}

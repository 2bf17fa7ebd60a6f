//! Backup while writing, restore, proof of what came back (G-13).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use varsko_journal::{
    Fault, JOURNAL_FILE, KEYS_FILE, MANIFEST_FILE, Read, Sealed, Store, backup, restore,
};

use crate::support::{commit, event, fill, open, root_key};

#[test]
fn a_backup_taken_while_writing_restores_to_a_proven_prefix_of_the_log() {
    let (folder, copy, target) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 200);
    writer.checkpoint().unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let writing = std::thread::spawn({
        let stop = stop.clone();
        move || {
            let mut number = 201;
            while !stop.load(Ordering::Acquire) {
                fill(&mut writer, number, 1);
                number += 1;
            }
            writer
        }
    });
    let manifest = backup(&reader, copy.path(), 77).unwrap();
    stop.store(true, Ordering::Release);
    let writer = writing.join().unwrap();
    assert!(manifest.head >= 200 && manifest.head <= writer.head());
    let restored = restore(copy.path(), target.path(), Some(&root_key())).unwrap();
    assert!(restored.report.holds(), "{:?}", restored.report.findings);
    assert_eq!(
        (restored.report.head, restored.keys, restored.report.opened),
        (manifest.head, manifest.head, Some(manifest.head))
    );
    assert_eq!(restored.manifest, manifest);
    let (mut again, read_again) = open(target.path());
    let limit = manifest.head as usize;
    assert_eq!(
        read_again.read(0, limit).unwrap(),
        reader.read(0, limit).unwrap()
    );
    let known = reader.read(9, 1).unwrap()[0].command_id;
    assert_eq!(
        again.find_command(known).unwrap(),
        reader.find_command(known).unwrap()
    );
    fill(&mut again, 1_000_000, 3);
}

#[test]
fn the_journal_file_of_a_backup_holds_no_keys_and_restores_closed_without_them() {
    let (folder, copy, target) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 50);
    let key = reader.read_raw(7, 1).unwrap()[0]
        .wrapped_key
        .clone()
        .unwrap();
    backup(&reader, copy.path(), 1).unwrap();
    let holds = |file: &str| {
        std::fs::read(copy.path().join(file))
            .unwrap()
            .windows(key.len())
            .any(|window| window == key)
    };
    assert!(!holds(JOURNAL_FILE));
    assert!(holds(KEYS_FILE));
    std::fs::remove_file(copy.path().join(KEYS_FILE)).unwrap();
    let restored = restore(copy.path(), target.path(), Some(&root_key())).unwrap();
    assert!(restored.report.holds(), "{:?}", restored.report.findings);
    assert_eq!(
        (
            restored.keys,
            restored.report.erased,
            restored.report.opened
        ),
        (0, 50, Some(0))
    );
    assert_eq!(
        open(target.path()).1.read(0, 1).unwrap()[0].sealed,
        Sealed::Erased
    );
}

#[test]
fn a_text_erased_before_the_backup_is_not_in_it() {
    let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 3);
    let key = reader.read_raw(1, 1).unwrap()[0]
        .wrapped_key
        .clone()
        .unwrap();
    let mut erasing = commit(4, vec![event(1, "erased")]);
    erasing.erase = vec![2];
    writer.append(vec![erasing]).unwrap();
    backup(&reader, copy.path(), 1).unwrap();
    for file in [JOURNAL_FILE, KEYS_FILE] {
        assert!(
            !std::fs::read(copy.path().join(file))
                .unwrap()
                .windows(key.len())
                .any(|window| window == key),
            "{file}"
        );
    }
}

#[test]
fn neither_backup_nor_restore_touches_a_folder_with_something_in_it() {
    let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 3);
    assert!(matches!(
        backup(&reader, folder.path(), 1),
        Err(Fault::Misuse(_))
    ));
    backup(&reader, copy.path(), 1).unwrap();
    assert!(matches!(
        restore(copy.path(), folder.path(), None),
        Err(Fault::Misuse(_))
    ));
    assert_eq!(reader.read(0, 10).unwrap().len(), 3);
}

#[test]
fn a_backup_that_is_unfinished_or_changed_is_refused() {
    let (folder, copy, target) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let (mut writer, reader) = open(folder.path());
    fill(&mut writer, 1, 3);
    backup(&reader, copy.path(), 1).unwrap();
    let manifest = std::fs::read(copy.path().join(MANIFEST_FILE)).unwrap();
    std::fs::remove_file(copy.path().join(MANIFEST_FILE)).unwrap();
    assert!(matches!(
        restore(copy.path(), target.path(), None),
        Err(Fault::Misuse(_))
    ));
    std::fs::write(copy.path().join(MANIFEST_FILE), manifest).unwrap();
    let mut journal = std::fs::read(copy.path().join(JOURNAL_FILE)).unwrap();
    let last = journal.len() - 1;
    journal[last] ^= 1;
    std::fs::write(copy.path().join(JOURNAL_FILE), journal).unwrap();
    assert!(matches!(
        restore(copy.path(), target.path(), None),
        Err(Fault::Damaged { .. })
    ));
}

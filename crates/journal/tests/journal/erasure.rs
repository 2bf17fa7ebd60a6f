//! Erasing a text leaves no trace of it in the folder's files, and the proof still holds (G-8).

use std::path::Path;

use varsko_journal::{Read, Sealed, Store, verify};

use crate::support::{commit, event, open, root_key};

const CANARY: &str = "kanarifugl: Kari Nordmann, Nystulia 7";

fn files_with(folder: &Path, needle: &[u8]) -> Vec<String> {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let holds = |path: &Path| {
        std::fs::read(path)
            .unwrap()
            .windows(needle.len())
            .any(|window| window == needle)
    };
    files
        .filter(|path| holds(path))
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_sealed_text_never_stands_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    writer
        .append(vec![commit(1, vec![event(1, CANARY)])])
        .unwrap();
    assert_eq!(files_with(folder.path(), CANARY.as_bytes()), [""; 0]);
    assert_ne!(
        files_with(folder.path(), br#"{"length":37}"#),
        [""; 0],
        "the search finds what does stand there"
    );
}

#[test]
fn after_compaction_no_file_holds_the_bytes_of_an_erased_key() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    for number in 1..=400 {
        writer
            .append(vec![commit(
                number,
                vec![event(1, &format!("{CANARY} {number}"))],
            )])
            .unwrap();
    }
    // Every third, so that pages are merged and keys that stay move about.
    let erased: Vec<u64> = (1..=400).filter(|position| position % 3 == 1).collect();
    let wrapped: Vec<Vec<u8>> = erased
        .iter()
        .map(|position| {
            reader.read_raw(position - 1, 1).unwrap()[0]
                .wrapped_key
                .clone()
                .unwrap()
        })
        .collect();
    assert!(
        !files_with(folder.path(), &wrapped[0]).is_empty(),
        "the search finds a key that is there"
    );
    let kept = reader.read_raw(1, 1).unwrap()[0]
        .wrapped_key
        .clone()
        .unwrap();
    for (number, half) in erased.chunks(67).enumerate() {
        let mut erasing = commit(500 + number as u128, vec![event(1, "erased by decision")]);
        erasing.erase = half.to_vec();
        writer.append(vec![erasing]).unwrap();
    }
    writer.compact().unwrap();
    for bytes in &wrapped {
        assert_eq!(files_with(folder.path(), bytes), [""; 0]);
        // Neither the nonce nor the encrypted key by itself.
        assert_eq!(files_with(folder.path(), &bytes[..24]), [""; 0]);
        assert_eq!(files_with(folder.path(), &bytes[24..]), [""; 0]);
    }
    assert!(!files_with(folder.path(), &kept).is_empty());
    let report = verify(folder.path(), Some(&root_key()), None, &mut |_, _| {}).unwrap();
    assert!(report.holds(), "{:?}", report.findings);
    assert_eq!((report.erased, report.opened), (134, Some(268)));
    assert_eq!(reader.read(0, 1).unwrap()[0].sealed, Sealed::Erased);
    assert_eq!(
        reader.read(1, 1).unwrap()[0].sealed,
        Sealed::Readable(format!("{CANARY} 2").into_bytes())
    );
}

#[test]
fn a_text_erased_by_the_command_that_brought_it_is_never_published() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(folder.path());
    let mut erasing = commit(1, vec![event(1, CANARY)]);
    erasing.erase = vec![1];
    writer.append(vec![erasing]).unwrap();
    assert_eq!(reader.read(0, 1).unwrap()[0].sealed, Sealed::Erased);
}

//! Damage below SQL: flipped bits and a WAL cut short are found, and nothing panics.

use varsko_journal::{Entropy as _, Fault, JOURNAL_FILE, Read, Reader, Store, verify};

use crate::support::{Seeded, fill, open, root_key};
use crate::tamper::{EVENTS, findings, journal};

#[test]
fn a_bit_flipped_anywhere_in_the_file_is_found_or_harmless_and_never_a_panic() {
    let (folder, _) = journal();
    let sound = std::fs::read(folder.path().join(JOURNAL_FILE)).unwrap();
    let reader = Reader::open(folder.path(), Some(&root_key())).unwrap();
    let events = reader.read(0, 100).unwrap();
    let mut random = Seeded(20_230_807);
    let mut found = 0;
    for _ in 0..600 {
        let mut place = [0; 8];
        random.fill(&mut place);
        let place = u64::from_le_bytes(place) as usize;
        let mut bytes = sound.clone();
        bytes[(place >> 3) % sound.len()] ^= 1 << (place & 7);
        let damaged = tempfile::tempdir().unwrap();
        std::fs::write(damaged.path().join(JOURNAL_FILE), bytes).unwrap();
        match verify(damaged.path(), Some(&root_key()), None, &mut |_, _| {}) {
            Ok(report) if report.holds() => {
                let read = Reader::open(damaged.path(), Some(&root_key()))
                    .unwrap()
                    .read(0, 100)
                    .unwrap();
                assert_eq!(
                    read, events,
                    "a flip at {place} changed what is read and was not found"
                );
            }
            Ok(_) => found += 1,
            // The one flip that makes the file look like a later version's.
            Err(fault) => assert!(
                matches!(fault, Fault::TooNew { .. }),
                "a flip at {place}: {fault}"
            ),
        }
    }
    assert!(found > 30, "only {found} of 600 flips met anything");
}

#[test]
fn a_wal_cut_short_anywhere_is_a_missing_tail_and_never_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(folder.path());
    fill(&mut writer, 1, EVENTS);
    let checkpoint = writer.checkpoint().unwrap();
    let wal = format!("{JOURNAL_FILE}-wal");
    let whole = std::fs::read(folder.path().join(&wal)).unwrap();
    assert!(whole.len() > 4_096 * 20);
    for part in 0..=20 {
        let length = whole.len() * part / 20;
        let crashed = tempfile::tempdir().unwrap();
        std::fs::copy(
            folder.path().join(JOURNAL_FILE),
            crashed.path().join(JOURNAL_FILE),
        )
        .unwrap();
        std::fs::write(crashed.path().join(&wal), &whole[..length]).unwrap();
        let Ok(report) = verify(
            crashed.path(),
            Some(&root_key()),
            Some(&checkpoint.note),
            &mut |_, _| {},
        ) else {
            continue;
        };
        if part == 20 {
            assert!(report.holds(), "{:?}", findings(&report));
        } else if report.head < 12 {
            assert!(
                !report.holds() && (report.head == 0 || report.findings.names(12)),
                "{length}: {:?}",
                findings(&report)
            );
        }
    }
}

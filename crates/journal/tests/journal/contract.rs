//! The contract of every store. It knows the traits and nothing of SQLite: a second store joins
//! with one more `contract!` line.

use varsko_journal::{Fault, READ_ROWS_MAX, Read, Sealed, Store};

use crate::support::{commit, event, fill, id};

/// A place where a store can be opened, closed and opened again with what it held.
pub(crate) trait Place {
    type Store: Store;
    type Read: Read;
    fn open(&mut self) -> (Self::Store, Self::Read);
}

/// The embedded store in a folder of its own.
struct Folder(tempfile::TempDir);

impl Place for Folder {
    type Store = varsko_journal::Writer;
    type Read = varsko_journal::Reader;

    fn open(&mut self) -> (Self::Store, Self::Read) {
        crate::support::open(self.0.path())
    }
}

macro_rules! contract {
    ($store:ident, $place:expr, [$($rule:ident),* $(,)?]) => {
        mod $store {
            use super::*;
            $(#[test] fn $rule() { super::$rule($place); })*
        }
    };
}

contract!(
    sqlite,
    Folder(tempfile::tempdir().unwrap()),
    [
        positions_and_versions_count_from_one_without_gaps,
        a_command_is_stored_whole_with_its_receipt,
        a_command_that_recorded_nothing_still_has_a_receipt,
        the_same_command_twice_is_refused_and_nothing_of_its_batch_stored,
        what_was_stored_is_read_back_field_by_field,
        a_recorded_time_before_the_newest_is_refused_and_nothing_stored,
        a_stream_keeps_its_kind,
        what_was_appended_is_there_after_opening_again,
        a_page_is_never_larger_than_its_bound,
        an_erased_text_is_gone_and_its_event_stays,
        there_is_nothing_to_erase_beyond_the_head,
        a_checkpoint_states_the_head_and_is_kept,
        a_batch_may_hold_many_commands_to_many_streams,
        literals_and_parts_are_bounded,
    ]
);

fn positions_and_versions_count_from_one_without_gaps(mut place: impl Place) {
    let (mut store, reader) = place.open();
    fill(&mut store, 1, 30);
    let all = reader.read(0, 100).unwrap();
    assert_eq!(
        all.iter().map(|event| event.position).collect::<Vec<_>>(),
        (1..=30).collect::<Vec<_>>()
    );
    for stream in 0..3 {
        let versions = reader
            .read_stream(id(stream), 0, 100)
            .unwrap()
            .iter()
            .map(|event| event.version)
            .collect::<Vec<_>>();
        assert_eq!(versions, (1..=10).collect::<Vec<_>>());
    }
    assert_eq!((store.head(), reader.head().unwrap()), (30, 30));
    assert_eq!(
        reader
            .read_stream(id(1), 7, 2)
            .unwrap()
            .iter()
            .map(|event| event.version)
            .collect::<Vec<_>>(),
        [8, 9]
    );
}

fn a_command_is_stored_whole_with_its_receipt(mut place: impl Place) {
    let (mut store, reader) = place.open();
    fill(&mut store, 1, 2);
    let three = commit(9, vec![event(1, "a"), event(1, "b"), event(2, "c")]);
    let receipts = store.append(vec![three.clone()]).unwrap();
    let receipt = &receipts[0];
    assert_eq!(
        (
            receipt.first,
            receipt.count,
            receipt.stream,
            receipt.first_version
        ),
        (3, 3, Some(id(1)), 2)
    );
    assert_eq!(
        (receipt.command_id, receipt.recorded_at),
        (three.command_id, 1_009)
    );
    assert_eq!(
        store.find_command(three.command_id).unwrap(),
        Some((receipt.clone(), three.body_hash))
    );
    assert_eq!(
        reader.find_command(three.command_id).unwrap(),
        Some((receipt.clone(), three.body_hash))
    );
    assert_eq!(store.find_command(id(77)).unwrap(), None);
}

fn a_command_that_recorded_nothing_still_has_a_receipt(mut place: impl Place) {
    let (mut store, _reader) = place.open();
    fill(&mut store, 1, 2);
    let receipts = store.append(vec![commit(3, vec![])]).unwrap();
    assert_eq!(
        (
            receipts[0].first,
            receipts[0].count,
            receipts[0].stream,
            receipts[0].first_version
        ),
        (3, 0, None, 0)
    );
    assert_eq!(
        store
            .find_command(receipts[0].command_id)
            .unwrap()
            .map(|found| found.0),
        Some(receipts[0].clone())
    );
    assert_eq!(store.head(), 2);
}

fn the_same_command_twice_is_refused_and_nothing_of_its_batch_stored(mut place: impl Place) {
    let (mut store, reader) = place.open();
    fill(&mut store, 1, 1);
    let known = commit(1, vec![]).command_id;
    let mut again = commit(3, vec![event(5, "again")]);
    again.command_id = known;
    let batch = vec![commit(2, vec![event(5, "first of the batch")]), again];
    assert_eq!(store.append(batch), Err(Fault::CommandKnown(known)));
    assert_eq!((store.head(), reader.read(0, 10).unwrap().len()), (1, 1));
    assert_eq!(
        store.find_command(commit(2, vec![]).command_id).unwrap(),
        None
    );
    let receipts = store
        .append(vec![commit(2, vec![event(5, "first of the batch")])])
        .unwrap();
    assert_eq!(
        (receipts[0].first, receipts[0].first_version),
        (2, 1),
        "the failed batch left no number behind"
    );
}

fn what_was_stored_is_read_back_field_by_field(mut place: impl Place) {
    let (mut store, reader) = place.open();
    let mut plain = event(1, "");
    plain.sealed = None;
    plain.noted_at = None;
    plain.organisation = None;
    plain.occurred_at = -5;
    plain.facts = "{\"odd\": \"æøå \\u0000\"}\n".to_owned();
    store
        .append(vec![commit(1, vec![plain.clone(), event(1, "tekst")])])
        .unwrap();
    let read = reader.read(0, 10).unwrap();
    assert_eq!(
        (read[0].facts.as_str(), &read[0].sealed),
        (plain.facts.as_str(), &Sealed::None)
    );
    assert_eq!(
        (read[0].noted_at, read[0].organisation, read[0].occurred_at),
        (None, None, -5)
    );
    assert_eq!(
        read[1].sealed,
        Sealed::Readable("tekst".as_bytes().to_vec())
    );
    assert_eq!(
        (
            read[1].noted_at,
            read[1].organisation,
            read[1].scope,
            read[1].schema
        ),
        (Some(950), Some(id(0xB1)), 1, 1)
    );
    assert_eq!(
        (&*read[1].kind, &*read[1].name),
        ("incident", "incident.entryRecorded")
    );
    assert_eq!(
        (read[1].stream, read[1].command_id, read[1].recorded_at),
        (id(1), commit(1, vec![]).command_id, 1_001)
    );
    assert_eq!(*read[1].actor, crate::support::actor());
    assert_eq!(
        reader.read_leaves(0, 10).unwrap(),
        [read[0].leaf, read[1].leaf]
    );
}

fn a_recorded_time_before_the_newest_is_refused_and_nothing_stored(mut place: impl Place) {
    let (mut store, _reader) = place.open();
    fill(&mut store, 5, 1);
    assert!(matches!(
        store.append(vec![commit(4, vec![event(1, "late")])]),
        Err(Fault::Misuse(_))
    ));
    assert_eq!((store.head(), store.newest_recorded_at()), (1, 1_005));
    fill(&mut store, 6, 1);
}

fn a_stream_keeps_its_kind(mut place: impl Place) {
    let (mut store, _reader) = place.open();
    fill(&mut store, 1, 1);
    let mut other = event(1, "x");
    other.kind = "exercise";
    assert!(matches!(
        store.append(vec![commit(2, vec![other])]),
        Err(Fault::Misuse(_))
    ));
    assert_eq!(store.head(), 1);
}

fn what_was_appended_is_there_after_opening_again(mut place: impl Place) {
    let (mut store, reader) = place.open();
    fill(&mut store, 1, 12);
    let before = reader.read(0, 100).unwrap();
    let receipt = store.find_command(before[5].command_id).unwrap();
    drop((store, reader));
    let (mut store, reader) = place.open();
    assert_eq!((store.head(), store.newest_recorded_at()), (12, 1_012));
    assert_eq!(reader.read(0, 100).unwrap(), before);
    assert_eq!(store.find_command(before[5].command_id).unwrap(), receipt);
    fill(&mut store, 13, 1);
    assert_eq!(
        reader.read(12, 1).unwrap()[0].version,
        5,
        "streams go on where they were"
    );
}

fn a_page_is_never_larger_than_its_bound(mut place: impl Place) {
    let (mut store, reader) = place.open();
    let plain = || varsko_journal::NewEvent {
        sealed: None,
        ..event(1, "")
    };
    let many = (0..=READ_ROWS_MAX).map(|_| plain()).collect();
    store.append(vec![commit(1, many)]).unwrap();
    assert_eq!(reader.read(0, usize::MAX).unwrap().len(), READ_ROWS_MAX);
    assert_eq!(reader.read_raw(0, usize::MAX).unwrap().len(), READ_ROWS_MAX);
    assert_eq!(
        reader.read_stream(id(1), 0, usize::MAX).unwrap().len(),
        READ_ROWS_MAX
    );
    assert_eq!(
        reader.read(READ_ROWS_MAX as u64, usize::MAX).unwrap().len(),
        1
    );
    assert!(reader.read(u64::MAX, 10).unwrap().is_empty());
}

fn an_erased_text_is_gone_and_its_event_stays(mut place: impl Place) {
    let (mut store, reader) = place.open();
    fill(&mut store, 1, 3);
    let before = reader.read(0, 10).unwrap();
    let mut erasing = commit(4, vec![event(1, "erased for a reason")]);
    erasing.erase = vec![2];
    store.append(vec![erasing]).unwrap();
    let after = reader.read(0, 10).unwrap();
    assert_eq!(after[1].sealed, Sealed::Erased);
    assert_eq!(
        (&after[1].header, &after[1].facts, after[1].leaf),
        (&before[1].header, &before[1].facts, before[1].leaf)
    );
    assert_eq!((&after[0], &after[2]), (&before[0], &before[2]));
    store.compact().unwrap();
    assert_eq!(
        reader.read(0, 10).unwrap(),
        after,
        "compacting changes nothing that can be read"
    );
}

fn there_is_nothing_to_erase_beyond_the_head(mut place: impl Place) {
    let (mut store, _reader) = place.open();
    fill(&mut store, 1, 1);
    for position in [0, 3] {
        let mut erasing = commit(2, vec![event(1, "x")]);
        erasing.erase = vec![position];
        assert!(
            matches!(store.append(vec![erasing]), Err(Fault::Misuse(_))),
            "{position}"
        );
    }
}

fn a_checkpoint_states_the_head_and_is_kept(mut place: impl Place) {
    let (mut store, reader) = place.open();
    assert_eq!(store.checkpoint().unwrap().tree.size, 0);
    assert_eq!(reader.newest_checkpoint(u64::MAX).unwrap(), None);
    fill(&mut store, 1, 5);
    let five = store.checkpoint().unwrap();
    assert_eq!(five.verify(reader.public_key()), Ok(()));
    assert_eq!(
        five.tree.root,
        varsko_journal::merkle::root(&reader.read_leaves(0, 10).unwrap())
    );
    assert_eq!(
        store.checkpoint().unwrap(),
        five,
        "asked for twice, given once"
    );
    fill(&mut store, 6, 2);
    let seven = store.checkpoint().unwrap();
    assert_eq!(seven.tree.size, 7);
    assert_eq!(reader.newest_checkpoint(u64::MAX).unwrap(), Some(seven));
    assert_eq!(reader.newest_checkpoint(6).unwrap(), Some(five));
}

fn a_batch_may_hold_many_commands_to_many_streams(mut place: impl Place) {
    let (mut store, reader) = place.open();
    let batch = (1..=64)
        .map(|number| commit(number, vec![event(number % 7, "one"), event(8, "two")]))
        .collect();
    let receipts = store.append(batch).unwrap();
    assert_eq!(
        receipts
            .iter()
            .map(|receipt| receipt.first)
            .collect::<Vec<_>>(),
        (0..64).map(|n| 1 + 2 * n).collect::<Vec<_>>()
    );
    assert_eq!(reader.read_stream(id(8), 0, 100).unwrap().len(), 64);
}

fn literals_and_parts_are_bounded(mut place: impl Place) {
    let (mut store, _reader) = place.open();
    let long = varsko_journal::NewEvent {
        facts: "x".repeat(varsko_journal::EVENT_PART_BYTES_MAX + 1),
        ..event(1, "")
    };
    let unnamed = varsko_journal::NewEvent {
        name: "",
        ..event(1, "")
    };
    for bad in [long, unnamed] {
        assert!(matches!(
            store.append(vec![commit(1, vec![bad])]),
            Err(Fault::Misuse(_))
        ));
    }
    assert_eq!(store.head(), 0);
}

//! Small fixed values to write tests with.

use std::path::Path;

use uuid::Uuid;
use varsko_journal::{
    Actor, Commit, Entropy, NewEvent, Options, Reader, RootKey, Store, Writer, open_with,
};

/// Bytes that look random and are the same in every run (SplitMix64).
pub(crate) struct Seeded(pub(crate) u64);

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

pub(crate) fn root_key() -> RootKey {
    RootKey::from_bytes([0x17; 32])
}

pub(crate) fn open(folder: &Path) -> (Writer, Reader) {
    open_at(folder, Options::default())
}

/// Every opening draws other bytes, as a real source would.
pub(crate) fn open_at(folder: &Path, options: Options) -> (Writer, Reader) {
    let seed = std::fs::metadata(folder.join("journal.db")).map_or(0, |file| file.len());
    open_with(folder, &root_key(), Box::new(Seeded(seed)), options).unwrap()
}

pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(crate) fn actor() -> Actor {
    Actor {
        person: id(0xA1),
        role: "operator".to_owned(),
        organisation: id(0xB1),
    }
}

/// An event in a stream, with a text that says which one it is.
pub(crate) fn event(stream: u128, text: &str) -> NewEvent {
    NewEvent {
        stream: id(stream),
        kind: "incident",
        name: "incident.entryRecorded",
        schema: 1,
        occurred_at: 900,
        noted_at: Some(950),
        organisation: Some(id(0xB1)),
        scope: 1,
        facts: format!(r#"{{"length":{}}}"#, text.len()),
        sealed: Some(text.as_bytes().to_vec()),
    }
}

/// A command with these events, recorded at a time that grows with its number.
pub(crate) fn commit(number: u128, events: Vec<NewEvent>) -> Commit {
    Commit {
        command_id: id(0xC000_0000 + number),
        body_hash: [u8::try_from(number % 251).unwrap(); 32],
        recorded_at: 1_000 + i64::try_from(number).unwrap(),
        actor: actor(),
        events,
        erase: Vec::new(),
    }
}

/// Appends `count` commands of one event each, over three streams, from command number `first`.
pub(crate) fn fill(writer: &mut impl Store, first: u128, count: u128) {
    for number in first..first + count {
        let text = format!("entry of command {number}");
        writer
            .append(vec![commit(number, vec![event(number % 3, &text)])])
            .unwrap();
    }
}

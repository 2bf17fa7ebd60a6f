//! Building a bundle from a journal.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::{BUNDLE_FORMAT, Consistency, ProofBundle, ProvenEntry, ProvenText};
use crate::event::Raw;
use crate::fault::Fault;
use crate::leaf::encode_header;
use crate::merkle::{self, Hash, Levels};
use crate::note::Checkpoint;
use crate::seal;
use crate::store::{READ_ROWS_MAX, Read};

/// An entry to put into a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selected {
    /// Its position.
    pub position: u64,
    /// Whether its text goes with it; without, the entry is proven and its text stays closed.
    pub with_text: bool,
}

/// Builds the proof of the selected entries in the newest stored checkpoint.
///
/// `withheld` is how many entries the exporter leaves out; `since` adds the proof that an older
/// checkpoint is a prefix of this one.
///
/// # Errors
/// [`Fault::Misuse`] when no stored checkpoint covers the entries (make one first) or `since` is
/// ahead of it; [`Fault::Key`] when texts are asked for without the root key; reading faults.
pub fn build<R: Read>(
    reader: &R,
    selected: &[Selected],
    withheld: u64,
    since: Option<&Checkpoint>,
) -> Result<ProofBundle, Fault> {
    let newest = reader.newest_checkpoint(u64::MAX)?;
    let checkpoint = newest.ok_or_else(uncovered)?;
    build_at(reader, selected, withheld, &checkpoint, since)
}

/// The same in a checkpoint that is given: what was signed before, or is to be given beside it.
///
/// # Errors
/// As [`build`] does.
pub fn build_at<R: Read>(
    reader: &R,
    selected: &[Selected],
    withheld: u64,
    checkpoint: &Checkpoint,
    since: Option<&Checkpoint>,
) -> Result<ProofBundle, Fault> {
    let mut selected = selected.to_vec();
    selected.sort_by_key(|entry| entry.position);
    selected.dedup_by_key(|entry| entry.position);
    let last = selected.last().map_or(0, |entry| entry.position);
    if last > checkpoint.tree.size {
        return Err(uncovered());
    }
    let leaves = leaves(reader, checkpoint.tree.size)?;
    let consistency = since.map(|older| consistent(&leaves, older)).transpose()?;
    let levels = Levels::of(leaves);
    let entries = selected
        .iter()
        .map(|entry| entry_of(reader, *entry, &levels))
        .collect::<Result<_, _>>()?;
    Ok(ProofBundle {
        format: BUNDLE_FORMAT.to_owned(),
        checkpoint: checkpoint.note.clone(),
        public_key: reader.public_key().to_string(),
        consistency,
        entries,
        withheld,
    })
}

fn uncovered() -> Fault {
    Fault::misuse("the checkpoint does not cover these entries yet: make a checkpoint first")
}

fn entry_of<R: Read>(
    reader: &R,
    selected: Selected,
    levels: &Levels,
) -> Result<ProvenEntry, Fault> {
    let position = selected.position;
    let missing = || Fault::misuse(format!("there is no entry {position} to prove"));
    let index = position.checked_sub(1).ok_or_else(missing)?;
    let raw = reader
        .read_raw(index, 1)?
        .pop()
        .filter(|raw| raw.header.position == position)
        .ok_or_else(missing)?;
    let path = usize::try_from(index)
        .ok()
        .and_then(|index| levels.inclusion(index))
        .ok_or_else(missing)?;
    let sealed = sealed_of(reader, &raw, selected.with_text)?;
    Ok(ProvenEntry {
        header: raw.header,
        facts: raw.facts,
        sealed,
        inclusion: encode(&path),
    })
}

fn sealed_of<R: Read>(reader: &R, raw: &Raw, with_text: bool) -> Result<Option<ProvenText>, Fault> {
    let Some(envelope) = &raw.envelope else {
        return Ok(None);
    };
    let key = if with_text {
        reader.entry_key(raw)?
    } else {
        None
    };
    let text = key
        .map(|key| seal::open(&key, &encode_header(&raw.header), envelope))
        .transpose()
        .map_err(|broken| Fault::damaged(raw.header.position, broken.to_string()))?;
    Ok(Some(ProvenText {
        commitment: BASE64_STANDARD.encode(envelope.commitment),
        ciphertext: BASE64_STANDARD.encode(&envelope.ciphertext),
        key: key.map(|key| BASE64_STANDARD.encode(key)),
        text: text.and_then(|text| String::from_utf8(text).ok()),
    }))
}

fn consistent(leaves: &[Hash], older: &Checkpoint) -> Result<Consistency, Fault> {
    let size = older.tree.size;
    let path = usize::try_from(size).ok().and_then(|older| merkle::consistency(leaves, older)).ok_or_else(|| {
        Fault::misuse(format!("the given checkpoint is of {size} events, the log's newest of {}: give an older one", leaves.len()))
    })?;
    Ok(Consistency {
        from_size: size,
        path: encode(&path),
    })
}

fn leaves<R: Read>(reader: &R, size: u64) -> Result<Vec<Hash>, Fault> {
    let mut leaves: Vec<Hash> = Vec::new();
    while (leaves.len() as u64) < size {
        let rest = usize::try_from(size - leaves.len() as u64).unwrap_or(READ_ROWS_MAX);
        let page = reader.read_leaves(leaves.len() as u64, rest.min(READ_ROWS_MAX))?;
        if page.is_empty() {
            return Err(Fault::damaged(
                leaves.len() as u64 + 1,
                "the event is missing, yet a checkpoint was signed for it",
            ));
        }
        leaves.extend(page);
    }
    Ok(leaves)
}

fn encode(path: &[Hash]) -> Vec<String> {
    path.iter()
        .map(|hash| BASE64_STANDARD.encode(hash))
        .collect()
}

//! The log as a proof: what the reader may read, each entry shown to be in the signed log.
//!
//! What the reader may not read is left out and counted. Names of people are not in it, nor where they
//! are reached: a proof carries pseudonyms, and the texts of the entries themselves.

use varsko_domain::rights::Reader;
use varsko_domain::{IncidentId, OrganisationId};
use varsko_journal::proof::{ProofBundle, Selected, build_at};
use varsko_journal::{Checkpoint, Fault, READ_ROWS_MAX, Read, Stored};
use varsko_picture::Lens;

/// The most entries of one proof, which is made and checked in memory.
pub const PROOF_ENTRIES_MAX: usize = 50_000;

/// Why there is no proof.
#[derive(Debug, thiserror::Error)]
pub enum ProofFailed {
    /// More than [`PROOF_ENTRIES_MAX`] entries.
    #[error(
        "a proof holds at most {PROOF_ENTRIES_MAX} entries, and this log has more; take it out as \
         csv or jsonl, and verify the data folder itself"
    )]
    TooLarge,
    /// The journal could not be read.
    #[error(transparent)]
    Journal(#[from] Fault),
}

/// Proves what the lens lets through of an incident, as far as this checkpoint covers it: whatever
/// else is given beside the proof names the same one.
///
/// # Errors
/// [`ProofFailed::TooLarge`], and faults of the journal, which needs its root key for the texts.
pub fn proof<R: Read>(
    journal: &R,
    incident: IncidentId,
    lens: &Lens<'_>,
    checkpoint: &Checkpoint,
) -> Result<ProofBundle, ProofFailed> {
    let covered = checkpoint.tree.size;
    let mut selected = Vec::new();
    let mut withheld = 0;
    let mut version = 0;
    'log: loop {
        let page = journal.read_stream(incident.0, version, READ_ROWS_MAX)?;
        let Some(last) = page.last() else { break };
        version = last.version;
        for stored in &page {
            if stored.position > covered {
                break 'log;
            }
            // The line's number is its version minus one: the opening is number 0.
            if lens.sees(stored.version - 1) {
                selected.push(Selected {
                    position: stored.position,
                    with_text: opens(stored, lens.reader()),
                });
            } else {
                withheld += 1;
            }
        }
        if selected.len() > PROOF_ENTRIES_MAX {
            return Err(ProofFailed::TooLarge);
        }
    }
    Ok(build_at(journal, &selected, withheld, checkpoint, None)?)
}

/// True for an entry that is proved with its text. That someone was sent something holds nothing but
/// where they are reached, as the directory knows it; and whom others told, at which addresses, is
/// theirs. Both are proved closed.
fn opens(stored: &Stored, reader: &Reader) -> bool {
    match &*stored.name {
        "notification.sent" => false,
        "notification.started" => reader.stands_for(stored.organisation.map(OrganisationId)),
        _ => true,
    }
}

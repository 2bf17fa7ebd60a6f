//! What the loop owes between batches: signed checkpoints, snapshots, and no trace of destroyed keys.
//!
//! None of it decides anything or holds up a receipt that is already earned.

use crate::answer::Rejection;
use crate::order_loop::OrderLoop;
use crate::snapshot::Capture;
use std::time::{Duration, Instant};
use varsko_journal::{Checkpoint, Fault, Store};

/// Seconds between two signed checkpoints while anything happens.
pub const CHECKPOINT_EVERY_S: u64 = 60;
/// Events between two snapshots.
pub const SNAPSHOT_EVERY_EVENTS: u64 = 50_000;

/// What is owed between batches.
pub(crate) struct Upkeep {
    pub(crate) due: Instant,
    pub(crate) checkpointed: u64,
    pub(crate) snapshotted: u64,
    /// When to remove the traces that destroyed keys may have left in the journal's files.
    compact: Option<Instant>,
}

impl Upkeep {
    /// Nothing owed but what a start found.
    pub(crate) fn at(snapshotted: u64, compact: bool) -> Upkeep {
        Upkeep {
            due: next_due(),
            checkpointed: 0,
            snapshotted,
            compact: compact.then(Instant::now),
        }
    }

    /// Keys were destroyed: their traces are to go before the next batch.
    pub(crate) fn owe_compaction(&mut self) {
        self.compact = Some(Instant::now());
    }
}

fn next_due() -> Instant {
    Instant::now() + Duration::from_secs(CHECKPOINT_EVERY_S)
}

impl OrderLoop {
    pub(crate) fn checkpoint(&mut self) -> Result<Checkpoint, Rejection> {
        let checkpoint = self
            .writer
            .checkpoint()
            .map_err(|fault| self.rejection(&fault))?;
        self.upkeep.checkpointed = checkpoint.tree.size;
        Ok(checkpoint)
    }

    /// What is owed between batches: compaction, a checkpoint, a snapshot.
    pub(crate) fn tend(&mut self) {
        let now = Instant::now();
        if self.upkeep.compact.is_some_and(|due| now >= due) {
            self.compact();
        }
        if now >= self.upkeep.due {
            self.upkeep.due = next_due();
            self.checkpoint_if_moved();
        }
        let since = self.history.head.saturating_sub(self.upkeep.snapshotted);
        if since >= SNAPSHOT_EVERY_EVENTS && self.ended.is_none() && self.scribe.is_idle() {
            self.snapshot();
        }
    }

    fn checkpoint_if_moved(&mut self) {
        if self.ended.is_none() && self.writer.head() > self.upkeep.checkpointed {
            // Every failure has been told by now; the next round tries again.
            let _ = self.checkpoint();
        }
    }

    fn compact(&mut self) {
        self.upkeep.compact = match self.writer.compact() {
            Ok(()) => {
                // The files of erased lines go with the last trace of their keys.
                self.sweeper.wake();
                None
            }
            // A long read holds the files. Waiting for it holds up writers, so not every batch does.
            Err(Fault::Busy | Fault::Full) => Some(next_due()),
            Err(fault) => {
                self.rejection(&fault);
                None
            }
        }
    }

    fn snapshot(&mut self) {
        self.upkeep.snapshotted = self.history.head;
        let pictures = self.folded.reading.pictures();
        let capture = Capture::of(&self.history, pictures, self.snapshots.era());
        self.scribe.write(capture);
    }

    /// The last things: nothing owed, a checkpoint of the end, and a snapshot so that the next
    /// start is short.
    pub(crate) fn finish(mut self) {
        if self.upkeep.compact.is_some() {
            self.compact();
        }
        self.checkpoint_if_moved();
        if self.ended.is_none() && self.history.head > self.upkeep.snapshotted {
            self.snapshot();
        }
        self.scribe.finish();
        self.sweeper.finish();
    }
}

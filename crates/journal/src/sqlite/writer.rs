//! The one writer: a batch becomes rows, leaves and receipts in one transaction with one sync.
//!
//! Everything that can be computed beforehand (numbers, sealing, hashing) is, so that the
//! transaction holds nothing but inserts. After a failure to reach the disk it never writes again (G-1).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;
use tokio::sync::broadcast;
use uuid::Uuid;

use super::connect::{self, ENTRY_KEY, Identity};
use super::folder::FolderLock;
use super::gate::{CommitGate, OpenGate};
use super::names::Names;
use super::reader::{self, Live, Reader};
use super::rows;
use super::stage::{Staged, Stager, check};
use super::tip::Tip;
use super::wal::WAL_PAGES_MAX;
use crate::event::{Commit, Receipt};
use crate::fault::Fault;
use crate::follow::{LIVE_BATCH_EVENTS_MAX, LIVE_BATCHES_MAX, Published};
use crate::keys::{Entropy, KeyRing, RootKey};
use crate::note::{self, Checkpoint};
use crate::store::Store;

/// Within this many events a signed checkpoint is stored without being asked for.
pub const CHECKPOINT_EVERY_EVENTS: u64 = 1_000;
/// Transactions between two looks at the size of the WAL.
const WAL_LOOK_EVERY_COMMITS: u32 = 64;

/// How to open a journal otherwise than [`open`] does.
#[derive(Default)]
pub struct Options {
    /// Stands around every commit.
    pub gate: Option<Box<dyn CommitGate>>,
    /// The most pages of 4 KiB the file may grow to; then appends give [`Fault::Full`].
    pub pages_max: Option<u32>,
}

/// The one writer of a data folder. Not shared between threads; give it one of its own.
pub struct Writer {
    connection: Connection,
    _lock: FolderLock,
    folder: PathBuf,
    identity: Identity,
    ring: KeyRing,
    entropy: Box<dyn Entropy>,
    gate: Box<dyn CommitGate>,
    names: Names,
    tip: Tip,
    live: broadcast::Sender<Published>,
    head: Arc<AtomicU64>,
    stopped: bool,
    commits_since_look: u32,
}

/// Opens the journal in a data folder, creating both if need be. A writer and a reader beside it.
///
/// # Errors
/// [`Fault::Locked`] when another process writes there, [`Fault::Key`] with another
/// installation's root key, [`Fault::TooNew`], [`Fault::Damaged`], [`Fault::Io`].
pub fn open(
    folder: &Path,
    root: &RootKey,
    entropy: Box<dyn Entropy>,
) -> Result<(Writer, Reader), Fault> {
    open_with(folder, root, entropy, Options::default())
}

/// [`open`], with options.
///
/// # Errors
/// As [`open`].
pub fn open_with(
    folder: &Path,
    root: &RootKey,
    mut entropy: Box<dyn Entropy>,
    options: Options,
) -> Result<(Writer, Reader), Fault> {
    let lock = FolderLock::take(folder)?;
    let (connection, identity, ring) = connect::writer(folder, root, &mut *entropy)?;
    if let Some(pages) = options.pages_max {
        connection.pragma_update(None, "max_page_count", pages)?;
    }
    let tip = Tip::load(&connection, &identity)?;
    let head = Arc::new(AtomicU64::new(tip.frontier.size()));
    let (live, _) = broadcast::channel(LIVE_BATCHES_MAX);
    let shared = Live {
        head: head.clone(),
        published: live.downgrade(),
    };
    let reader = Reader::new(folder, identity.clone(), Some(ring.clone()), Some(shared));
    let writer = Writer {
        connection,
        _lock: lock,
        folder: folder.to_owned(),
        identity,
        ring,
        entropy,
        gate: options.gate.unwrap_or_else(|| Box::new(OpenGate)),
        names: Names::default(),
        tip,
        live,
        head,
        stopped: false,
        commits_since_look: 0,
    };
    Ok((writer, reader))
}

impl Writer {
    /// The data folder written to.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether a failure has ended writing on this handle (G-1).
    pub fn has_stopped(&self) -> bool {
        self.stopped
    }

    /// Numbers, seals and hashes a batch, without touching the file.
    fn stage(&mut self, batch: Vec<Commit>) -> Result<Staged, Fault> {
        check(&batch, self.tip.frontier.size(), self.tip.recorded_at)?;
        let tip = self.tip.clone();
        Stager::new(
            &self.connection,
            &mut self.names,
            &self.ring,
            &mut *self.entropy,
            tip,
            &batch,
        )
        .stage(batch)
    }

    fn store(&mut self, staged: &mut Staged) -> Result<(), Fault> {
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        self.names.write_fresh(&self.connection)?;
        staged.write(&self.connection)?;
        if staged.tip.frontier.size() - staged.tip.checkpointed >= CHECKPOINT_EVERY_EVENTS {
            self.write_checkpoint(&mut staged.tip)?;
        }
        self.commit()
    }

    /// Signs the tip and stores it; within a transaction.
    fn write_checkpoint(&self, tip: &mut Tip) -> Result<Checkpoint, Fault> {
        let tree = tip.frontier.tree();
        let checkpoint = Checkpoint::sign(
            &note::origin(self.identity.installation),
            tree,
            &self.ring.signing,
        );
        let mut insert = self
            .connection
            .prepare_cached("INSERT INTO checkpoint (size, frontier, note) VALUES (?1, ?2, ?3)")?;
        insert.execute((
            reader::stored(tree.size),
            tip.frontier.to_bytes(),
            &checkpoint.note,
        ))?;
        tip.checkpointed = tree.size;
        Ok(checkpoint)
    }

    fn commit(&mut self) -> Result<(), Fault> {
        let connection = &self.connection;
        self.gate
            .pass(&mut || Ok(connection.prepare_cached("COMMIT")?.execute([]).map(drop)?))
    }

    /// Undoes what a failed step began, and ends writing where the fault is final.
    fn fail(&mut self, fault: Fault) -> Fault {
        self.names.forget();
        self.stopped = self.stopped || fault.is_final();
        if !self.connection.is_autocommit() {
            // Whatever the rollback answers: the transaction is unfinished, and so never happened.
            if let Err(error) = self.connection.execute_batch("ROLLBACK") {
                tracing::warn!(%error, "the failed transaction could not be rolled back; writing stops");
                self.stopped = true;
            }
        }
        if self.stopped {
            tracing::error!(%fault, "writing to the journal has stopped");
        }
        fault
    }

    /// Runs a step that writes; refuses when writing has stopped, and cleans up after a failure.
    fn guarded<T>(
        &mut self,
        step: impl FnOnce(&mut Writer) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if self.stopped {
            return Err(Fault::Stopped);
        }
        step(self).map_err(|fault| self.fail(fault))
    }

    /// Copies the WAL into the main file when it has grown. The batch is durable either way, so a
    /// failure here never fails the batch; a failed disk still ends writing.
    fn tend_wal(&mut self) {
        self.commits_since_look += 1;
        if self.commits_since_look < WAL_LOOK_EVERY_COMMITS {
            return;
        }
        self.commits_since_look = 0;
        let pragma = |sql: &str| -> Result<i64, Fault> {
            Ok(self
                .connection
                .prepare_cached(sql)?
                .query_row([], |row| row.get(1))?)
        };
        let tended = match pragma("PRAGMA wal_checkpoint(NOOP)") {
            Ok(pages) if pages >= WAL_PAGES_MAX => {
                pragma("PRAGMA wal_checkpoint(PASSIVE)").map(drop)
            }
            Ok(_) => Ok(()),
            Err(fault) => Err(fault),
        };
        if let Err(fault) = tended {
            tracing::warn!(%fault, "the WAL could not be copied into the journal file");
            self.fail(fault);
        }
    }

    fn publish(&self, staged: Staged) -> Vec<Receipt> {
        let head = staged.tip.frontier.size();
        self.head.store(head, Ordering::Release);
        // Without followers there is nobody to tell, which is no failure.
        if staged.count() > 0 && self.live.receiver_count() > 0 {
            let events = if staged.count() > LIVE_BATCH_EVENTS_MAX {
                Arc::default()
            } else {
                staged.stored.into()
            };
            let _ = self.live.send(Published { head, events });
        }
        staged.receipts
    }
}

impl Store for Writer {
    fn append(&mut self, batch: Vec<Commit>) -> Result<Vec<Receipt>, Fault> {
        let staged = self.guarded(|writer| {
            let mut staged = writer.stage(batch)?;
            writer.store(&mut staged)?;
            Ok(staged)
        })?;
        self.names.settle();
        self.tip = staged.tip.clone();
        let receipts = self.publish(staged);
        self.tend_wal();
        Ok(receipts)
    }

    fn find_command(&mut self, command_id: Uuid) -> Result<Option<(Receipt, [u8; 32])>, Fault> {
        rows::find_command(&self.connection, command_id)
    }

    fn head(&self) -> u64 {
        self.tip.frontier.size()
    }

    fn newest_recorded_at(&self) -> i64 {
        self.tip.recorded_at
    }

    fn checkpoint(&mut self) -> Result<Checkpoint, Fault> {
        if self.tip.checkpointed == self.head() && self.head() > 0 {
            let stored: String = self.connection.query_row(
                "SELECT note FROM checkpoint WHERE size = ?1",
                [reader::stored(self.head())],
                |row| row.get(0),
            )?;
            return Checkpoint::parse(&stored)
                .map_err(|broken| Fault::damaged(None, broken.to_string()));
        }
        let (checkpoint, tip) = self.guarded(|writer| {
            let mut tip = writer.tip.clone();
            if tip.frontier.size() == 0 {
                // An empty log is stated, not stored: there is nothing yet to pin down.
                let origin = note::origin(writer.identity.installation);
                return Ok((
                    Checkpoint::sign(&origin, tip.frontier.tree(), &writer.ring.signing),
                    tip,
                ));
            }
            writer.connection.execute_batch("BEGIN IMMEDIATE")?;
            let checkpoint = writer.write_checkpoint(&mut tip)?;
            writer.commit()?;
            Ok((checkpoint, tip))
        })?;
        self.tip = tip;
        Ok(checkpoint)
    }

    fn compact(&mut self) -> Result<(), Fault> {
        self.guarded(|writer| {
            // A page that was split or merged may keep stale copies of keys that moved. Pages of
            // a dropped table are overwritten with zeros (secure_delete), so the kept keys move
            // to a new table and the old one goes; emptying the WAL removes its older pages.
            writer.connection.execute_batch(
                "BEGIN IMMEDIATE;
                 DROP TRIGGER entry_key_keeps;
                 ALTER TABLE entry_key RENAME TO entry_key_before;",
            )?;
            writer.connection.execute_batch(ENTRY_KEY)?;
            writer.connection.execute_batch(
                "INSERT INTO entry_key (position, wrapped) SELECT position, wrapped FROM entry_key_before ORDER BY position;
                 DROP TABLE entry_key_before;",
            )?;
            writer.commit()?;
            let busy: bool = writer.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy { Err(Fault::Busy) } else { Ok(()) }
        })
    }
}

//! The contract every store keeps: one writer that appends, readers that page.
//!
//! The suite in `tests/contract` holds each store to it. Knows nothing of SQLite.

use uuid::Uuid;

use crate::event::{Commit, Raw, Receipt, Stored};
use crate::fault::Fault;
use crate::merkle::Hash;
use crate::note::{Checkpoint, PublicKey};

/// The most rows one read returns, whatever was asked for: bounds memory and read transactions.
pub const READ_ROWS_MAX: usize = 5_000;

/// The one writer of a journal.
pub trait Store: Send {
    /// Stores all commits in one transaction with one sync, or none of them (G-1, G-2, G-5).
    ///
    /// Receipts come in the order of the commits. Followers are told after the sync.
    ///
    /// # Errors
    /// On any error nothing of the batch is acknowledged. After [`Fault::Full`],
    /// [`Fault::CommandKnown`], [`Fault::Misuse`] and [`Fault::Busy`] nothing was stored and the
    /// writer goes on; after a final fault ([`Fault::is_final`]) every later append is refused
    /// with [`Fault::Stopped`].
    fn append(&mut self, batch: Vec<Commit>) -> Result<Vec<Receipt>, Fault>;

    /// The receipt and body hash of a command recorded earlier (G-4).
    ///
    /// # Errors
    /// When the store cannot be read.
    fn find_command(&mut self, command_id: Uuid) -> Result<Option<(Receipt, [u8; 32])>, Fault>;

    /// The position of the newest event; 0 for an empty journal.
    fn head(&self) -> u64;

    /// When the newest event was recorded, Unix milliseconds: the least the next may state.
    fn newest_recorded_at(&self) -> i64;

    /// A signed checkpoint of the present head, stored if the head has none yet (G-7).
    ///
    /// # Errors
    /// As [`Store::append`].
    fn checkpoint(&mut self) -> Result<Checkpoint, Fault>;

    /// Removes every trace of destroyed entry keys from the store's files (G-8).
    ///
    /// # Errors
    /// [`Fault::Busy`] while a long read holds the files; else as [`Store::append`].
    fn compact(&mut self) -> Result<(), Fault>;
}

/// Reading a journal, from any thread, while it is written.
pub trait Read: Clone + Send + Sync + 'static {
    /// The position of the newest durable event; 0 for an empty journal.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn head(&self) -> Result<u64, Fault>;

    /// Up to `limit` events (at most [`READ_ROWS_MAX`]) after a position, in order.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when an event cannot be decoded or opened; [`Fault::Key`] without a root key.
    fn read(&self, after: u64, limit: usize) -> Result<Vec<Stored>, Fault>;

    /// Up to `limit` events of one stream after a version, in order.
    ///
    /// # Errors
    /// As [`Read::read`].
    fn read_stream(
        &self,
        stream: Uuid,
        after_version: u32,
        limit: usize,
    ) -> Result<Vec<Stored>, Fault>;

    /// Up to `limit` events as they lie on the disk, for proofs and exports. Needs no root key.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when an event cannot be decoded.
    fn read_raw(&self, after: u64, limit: usize) -> Result<Vec<Raw>, Fault>;

    /// Up to `limit` stored leaf hashes after a position, in order.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when one cannot be decoded.
    fn read_leaves(&self, after: u64, limit: usize) -> Result<Vec<Hash>, Fault>;

    /// Opens the sealed part of a raw event, with the key it carries.
    ///
    /// # Errors
    /// As [`Read::read`].
    fn unseal(&self, raw: Raw) -> Result<Stored, Fault>;

    /// The entry key of a raw event: handing it out lets its holder read that one text.
    /// `None` without a sealed part or after erasure.
    ///
    /// # Errors
    /// As [`Read::read`].
    fn entry_key(&self, raw: &Raw) -> Result<Option<[u8; 32]>, Fault>;

    /// The receipt and body hash of a recorded command.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn find_command(&self, command_id: Uuid) -> Result<Option<(Receipt, [u8; 32])>, Fault>;

    /// The newest stored checkpoint of at most `size_max` events.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when it cannot be parsed.
    fn newest_checkpoint(&self, size_max: u64) -> Result<Option<Checkpoint>, Fault>;

    /// The key that checkpoints of this journal are signed with.
    fn public_key(&self) -> &PublicKey;

    /// The installation this journal belongs to.
    fn installation(&self) -> Uuid;
}

//! The append-only log: bytes, positions, proof and sealing (guarantees G-1 to G-5, G-7, G-8, G-13).
//!
//! A batch of [`Commit`]s goes in through the one [`Writer`], in one transaction with one sync;
//! [`Receipt`]s come back; a [`Reader`] gives [`Stored`] events by position or by stream, and a
//! [`Follower`] gives all of them, catching up and then live. Every event is a leaf of a Merkle
//! tree whose root is signed in a [`Checkpoint`], so that [`verify()`] here, and [`proof`] on
//! a machine without a database, can show that nothing was altered.
//!
//! Files that belong to events lie sealed beside the log, in [`Blobs`], each under the hash of what
//! lies there.
//!
//! Knows nothing of incidents: facts are opaque text, names are literals, times are numbers.
//! Has no clock and no randomness of its own.

mod backup;
mod blob;
mod event;
mod fault;
mod finding;
mod follow;
mod keys;
mod leaf;
pub mod merkle;
mod note;
pub mod proof;
mod seal;
mod sqlite;
mod store;
mod verify;
mod views;

pub use backup::{
    BACKUP_FORMAT, BackupFile, KEYS_FILE, MANIFEST_FILE, Manifest, Restored, backup, backup_with,
    restore,
};
pub use blob::{
    BLOBS_FOLDER, BlobBroken, BlobKey, BlobName, BlobStored, Blobs, FRAME_BYTES, HandleKey,
    Incoming, Opening, SealedBlob, sealed_bytes,
};
pub use event::{
    Actor, BATCH_COMMITS_MAX, BATCH_EVENTS_MAX, Commit, EVENT_PART_BYTES_MAX, Envelope, Header,
    LITERAL_BYTES_MAX, NewEvent, Raw, Receipt, Sealed, Stored,
};
pub use fault::Fault;
pub use finding::{FINDINGS_MAX, Finding, Findings};
pub use follow::{
    CATCH_UP_ROWS, Feed, Follower, LIVE_BATCH_EVENTS_MAX, LIVE_BATCHES_MAX, Published,
};
pub use keys::{Entropy, KEY_BYTES, RootKey};
pub use leaf::{encode_header, leaf};
pub use merkle::Hash;
pub use note::{Checkpoint, NOTE_BYTES_MAX, NoteBroken, PublicKey, origin};
pub use seal::{SealBroken, commitment, open as open_sealed};
pub use sqlite::{
    CHECKPOINT_EVERY_EVENTS, CommitGate, JOURNAL_FILE, LOCK_FILE, Options, Reader, Writer, open,
    open_with,
};
pub use store::{READ_ROWS_MAX, Read, Store};
pub use verify::{Report, verify};
pub use views::ViewKey;

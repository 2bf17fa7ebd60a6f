//! What goes into the journal and what comes out of it: commits, receipts, stored events.
//!
//! Shapes only. Knows nothing of incidents (facts are opaque text), of storage or of keys.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most commits one batch may carry.
pub const BATCH_COMMITS_MAX: usize = 4_096;
/// The most events one batch may carry, over all its commits.
pub const BATCH_EVENTS_MAX: usize = 65_536;
/// The most bytes of facts, and of plaintext to seal, one event may carry.
pub const EVENT_PART_BYTES_MAX: usize = 1_048_576;
/// The most bytes a stored literal (kind, event name, role) may have.
pub const LITERAL_BYTES_MAX: usize = 64;

/// An event about to be stored. Times are milliseconds since the Unix epoch, UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// The stream it belongs to; its versions count from 1 without gaps.
    pub stream: Uuid,
    /// What the stream is, a literal such as `"incident"`; the same for all events of a stream.
    pub kind: &'static str,
    /// What happened, a literal such as `"incident.opened"`; stored for ever.
    pub name: &'static str,
    /// Version of the shape of `facts` under this name.
    pub schema: u16,
    /// When it happened in the world, as stated.
    pub occurred_at: i64,
    /// When it was first noted elsewhere (paper, spreadsheet, offline client).
    pub noted_at: Option<i64>,
    /// The organisation the event concerns, where it concerns one.
    pub organisation: Option<Uuid>,
    /// Sharing scope, a code this crate does not interpret.
    pub scope: u8,
    /// JSON text, stored and hashed byte for byte, never parsed here.
    pub facts: String,
    /// Plaintext that is stored only encrypted, under a key of its own (G-8).
    pub sealed: Option<Vec<u8>>,
}

/// Who acted, by pseudonymous ids (never names), and in which role.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// The person.
    pub person: Uuid,
    /// The role acted in, a short literal.
    pub role: String,
    /// The organisation the person acted for.
    pub organisation: Uuid,
}

/// One decided command: all its events are stored, or none (G-5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The client-made id of the command; stored once, for ever (G-4).
    pub command_id: Uuid,
    /// SHA-256 of the command's body: tells a repeat from an id used twice.
    pub body_hash: [u8; 32],
    /// When the journal's owner recorded it, Unix milliseconds; never decreases (G-2).
    pub recorded_at: i64,
    /// Who asked for it.
    pub actor: Actor,
    /// What happened. Empty for a command that recorded nothing and still owns a receipt.
    pub events: Vec<NewEvent>,
    /// Positions whose entry keys are destroyed in the same transaction.
    pub erase: Vec<u64>,
}

/// The answer to a command: where its events stand. The same for ever (G-4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The command answered.
    pub command_id: Uuid,
    /// Position of its first event; with no events, the position the next event would have had.
    pub first: u64,
    /// How many events it recorded: they stand at `first..first + count`.
    pub count: u32,
    /// When it was recorded, Unix milliseconds.
    pub recorded_at: i64,
    /// The stream of its first event.
    pub stream: Option<Uuid>,
    /// The version of its first event in that stream; 0 without events.
    pub first_version: u32,
}

/// The plain part of a stored event: ids, literals, numbers and times, all covered by the leaf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Header {
    /// Place in the one order of the whole installation, from 1, without gaps (G-2).
    pub position: u64,
    /// The stream it belongs to.
    pub stream: Uuid,
    /// What the stream is.
    pub kind: Arc<str>,
    /// Place in the stream, from 1, without gaps.
    pub version: u32,
    /// What happened.
    pub name: Arc<str>,
    /// Version of the shape of the facts.
    pub schema: u16,
    /// When it was recorded, Unix milliseconds.
    pub recorded_at: i64,
    /// When it happened, as stated, Unix milliseconds.
    pub occurred_at: i64,
    /// When it was first noted elsewhere, Unix milliseconds.
    pub noted_at: Option<i64>,
    /// The command that recorded it.
    pub command_id: Uuid,
    /// Who acted.
    pub actor: Arc<Actor>,
    /// The organisation it concerns.
    pub organisation: Option<Uuid>,
    /// Sharing scope, uninterpreted.
    pub scope: u8,
}

/// The sealed part of a stored event, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sealed {
    /// The event never had a sealed part.
    None,
    /// The plaintext.
    Readable(Vec<u8>),
    /// The key was destroyed; nobody can read it again. The proof still holds.
    Erased,
}

/// A stored event as readers get it. Derefs to its [`Header`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The plain part.
    pub header: Header,
    /// JSON text, byte for byte as it was given.
    pub facts: String,
    /// The decrypted part.
    pub sealed: Sealed,
    /// The leaf hash, RFC 6962: what the proof covers.
    pub leaf: [u8; 32],
}

impl Deref for Stored {
    type Target = Header;

    fn deref(&self) -> &Header {
        &self.header
    }
}

/// A stored event as it lies on the disk: what proofs, exports and verification need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw {
    /// The plain part.
    pub header: Header,
    /// JSON text, byte for byte as it was given.
    pub facts: String,
    /// The encrypted part and the commitment to its key, for events that have one.
    pub envelope: Option<Envelope>,
    /// The wrapped entry key; `None` without a sealed part, or when it was destroyed.
    pub wrapped_key: Option<Vec<u8>>,
    /// The leaf hash as stored.
    pub leaf: [u8; 32],
}

/// An encrypted part with the commitment that binds it to exactly one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// SHA-256 over the entry key, domain separated; the AEAD alone does not commit to its key.
    pub commitment: [u8; 32],
    /// ChaCha20-Poly1305 output: as long as the plaintext, and a tag of 16 bytes.
    pub ciphertext: Vec<u8>,
}

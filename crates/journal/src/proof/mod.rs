//! Proof bundles: chosen entries, each shown to be in a signed log, on a machine without a database.
//!
//! `docs/proof.md` describes the format for third parties. A screened entry keeps its place and its
//! proof and gives away no text: it carries no key.

mod build;
mod check;

pub use build::{Selected, build, build_at};
pub use check::{BundleReport, verify_bundle};

use serde::{Deserialize, Serialize};

use crate::event::Header;

/// The name of the bundle format.
pub const BUNDLE_FORMAT: &str = "varsko-proof/1";

/// Entries with everything needed to prove them. Binary values are base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProofBundle {
    /// [`BUNDLE_FORMAT`].
    pub format: String,
    /// The signed checkpoint the entries are proven in, as a note.
    pub checkpoint: String,
    /// The key it is signed with; a reader compares it with one known from elsewhere.
    pub public_key: String,
    /// That an older checkpoint is a prefix of this one, when asked for.
    pub consistency: Option<Consistency>,
    /// The entries, by rising position.
    pub entries: Vec<ProvenEntry>,
    /// How many entries the exporter says were left out altogether.
    pub withheld: u64,
}

/// A consistency proof of RFC 6962 from an older checkpoint to the bundle's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Consistency {
    /// The size of the older tree.
    pub from_size: u64,
    /// The proof's hashes.
    pub path: Vec<String>,
}

/// One entry and its way to the root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProvenEntry {
    /// The plain part.
    pub header: Header,
    /// The facts, byte for byte as they were hashed.
    pub facts: String,
    /// The sealed part, for entries that have one.
    pub sealed: Option<ProvenText>,
    /// The inclusion proof, nearest hash first.
    pub inclusion: Vec<String>,
}

/// The sealed part of an entry, open or closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProvenText {
    /// The commitment to the entry's key.
    pub commitment: String,
    /// The ciphertext.
    pub ciphertext: String,
    /// The entry's key; `None` when it was destroyed or the entry is screened.
    pub key: Option<String>,
    /// The text the ciphertext decrypts to, for human readers.
    pub text: Option<String>,
}

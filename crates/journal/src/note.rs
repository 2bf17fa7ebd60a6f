//! Checkpoints as C2SP signed notes (`c2sp.org/tlog-checkpoint`, `c2sp.org/signed-note`), Ed25519.
//!
//! Writes, parses and verifies the text that leaves the machine. Knows nothing of storage.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::merkle::{Hash, Tree};

/// The most bytes of a note that are looked at.
pub const NOTE_BYTES_MAX: usize = 16_384;
/// The most signature lines of a note that are looked at.
pub(crate) const NOTE_SIGNATURES_MAX: usize = 32;

const ALGORITHM_ED25519: u8 = 0x01;

/// The origin line of an installation's log; also the name of its key.
pub fn origin(installation: Uuid) -> String {
    format!("varsko/{installation}")
}

/// Why a note is not to be believed.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum NoteBroken {
    /// Not a checkpoint in the signed-note format.
    #[error("the text is not a signed checkpoint: {0}")]
    Form(&'static str),
    /// Not a key in the signed-note format.
    #[error("the text is not a public key of the form name+id+base64")]
    Key,
    /// The signature of this key is missing.
    #[error("the checkpoint carries no signature by {0}")]
    Unsigned(String),
    /// The signature is there and wrong.
    #[error("the signature by {0} does not fit the checkpoint")]
    Forged(String),
}

/// The public half of a log's key, in the text form `name+keyid+base64` of the signed-note format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    name: String,
    key: VerifyingKey,
}

impl PublicKey {
    pub(crate) fn of(signing: &SigningKey, name: String) -> PublicKey {
        PublicKey {
            name,
            key: signing.verifying_key(),
        }
    }

    /// The key's name; for a log, its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The first four bytes of SHA-256(name ‖ newline ‖ algorithm ‖ key), as the format asks.
    fn id(&self) -> [u8; 4] {
        let hash = Sha256::new_with_prefix(self.name.as_bytes())
            .chain_update([b'\n', ALGORITHM_ED25519])
            .chain_update(self.key.as_bytes())
            .finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// [`NoteBroken::Key`] when it is another form or the id does not fit the key.
    pub fn parse(text: &str) -> Result<PublicKey, NoteBroken> {
        let read = || {
            let mut parts = text.trim().splitn(3, '+');
            let (name, id, encoded) = (parts.next()?, parts.next()?, parts.next()?);
            let bytes = BASE64_STANDARD.decode(encoded).ok()?;
            let (&algorithm, bytes) = bytes.split_first()?;
            let key = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
            let public = PublicKey {
                name: name.to_owned(),
                key,
            };
            let fits = algorithm == ALGORITHM_ED25519 && is_name(name) && id == hex(&public.id());
            fits.then_some(public)
        };
        read().ok_or(NoteBroken::Key)
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bytes = [&[ALGORITHM_ED25519][..], self.key.as_bytes()].concat();
        write!(
            f,
            "{}+{}+{}",
            self.name,
            hex(&self.id()),
            BASE64_STANDARD.encode(bytes)
        )
    }
}

/// A parsed checkpoint note. Holding one says nothing about its signatures: [`Checkpoint::verify`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log it speaks of.
    pub origin: String,
    /// The tree it states.
    pub tree: Tree,
    /// The whole note, as it is printed and sent.
    pub note: String,
}

impl Checkpoint {
    pub(crate) fn sign(origin: &str, tree: Tree, signing: &SigningKey) -> Checkpoint {
        let body = format!(
            "{origin}\n{}\n{}\n",
            tree.size,
            BASE64_STANDARD.encode(tree.root)
        );
        let key = PublicKey::of(signing, origin.to_owned());
        let signature = signing.sign(body.as_bytes()).to_bytes();
        let line = BASE64_STANDARD.encode([&key.id()[..], &signature].concat());
        Checkpoint {
            origin: origin.to_owned(),
            tree,
            note: format!("{body}\n— {origin} {line}\n"),
        }
    }

    /// Reads a note. Extension lines are allowed and ignored, as the format asks.
    ///
    /// # Errors
    /// [`NoteBroken::Form`] when it is not a checkpoint.
    pub fn parse(note: &str) -> Result<Checkpoint, NoteBroken> {
        if note.len() > NOTE_BYTES_MAX {
            return Err(NoteBroken::Form("it is longer than any checkpoint"));
        }
        let (body, _) = parts(note)?;
        let mut lines = body.lines();
        let origin = lines
            .next()
            .filter(|line| !line.is_empty())
            .ok_or(NoteBroken::Form("it has no origin line"))?;
        let size = lines
            .next()
            .and_then(number)
            .ok_or(NoteBroken::Form("its second line is not a tree size"))?;
        let root = lines
            .next()
            .and_then(hash)
            .ok_or(NoteBroken::Form("its third line is not a root hash"))?;
        Ok(Checkpoint {
            origin: origin.to_owned(),
            tree: Tree { size, root },
            note: note.to_owned(),
        })
    }

    /// Checks that `key` signed exactly this note. Signatures by others (witnesses) are passed over.
    ///
    /// # Errors
    /// [`NoteBroken::Unsigned`] without a signature by the key, [`NoteBroken::Forged`] with a wrong one.
    pub fn verify(&self, key: &PublicKey) -> Result<(), NoteBroken> {
        let (body, signatures) = parts(&self.note)?;
        // The fields are public; what was signed is the note, so the two must agree.
        if Checkpoint::parse(&self.note)?.tree != self.tree || self.origin != key.name {
            return Err(NoteBroken::Unsigned(key.name.clone()));
        }
        for line in signatures.lines().take(NOTE_SIGNATURES_MAX) {
            let (name, encoded) = line
                .strip_prefix("— ")
                .and_then(|rest| rest.split_once(' '))
                .ok_or(NoteBroken::Form("a signature line is malformed"))?;
            let bytes = BASE64_STANDARD
                .decode(encoded)
                .map_err(|_| NoteBroken::Form("a signature is not base64"))?;
            let Some((id, signature)) = bytes.split_first_chunk::<4>() else {
                continue;
            };
            if name != key.name || *id != key.id() {
                continue;
            }
            return Signature::from_slice(signature)
                .and_then(|signature| key.key.verify_strict(body.as_bytes(), &signature))
                .map_err(|_| NoteBroken::Forged(key.name.clone()));
        }
        Err(NoteBroken::Unsigned(key.name.clone()))
    }
}

/// The signed text (with its last newline) and the signature lines.
fn parts(note: &str) -> Result<(&str, &str), NoteBroken> {
    let split = note
        .rfind("\n\n")
        .ok_or(NoteBroken::Form("it has no blank line before signatures"))?;
    Ok((&note[..=split], &note[split + 2..]))
}

/// A decimal number without sign or leading zeros, so that a size has one spelling.
fn number(text: &str) -> Option<u64> {
    text.parse::<u64>()
        .ok()
        .filter(|number| number.to_string() == text)
}

fn hash(text: &str) -> Option<Hash> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+')
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;

//! Files beside the journal: sealed, each under a key of its own, named by the hash of what lies on
//! the disk (R-15, G-8).
//!
//! Whoever stores an event that belongs to a file puts the name among its facts, so that the proof
//! covers the file, and the key among its sealed texts, so that erasing the event closes the file.
//! Which events do so, and what a file is, this room does not know.

mod handle;
mod store;
mod stream;

#[cfg(test)]
mod tests;

pub use handle::HandleKey;
pub use store::{BLOBS_FOLDER, BlobStored, Blobs, Incoming};
pub use stream::{BlobBroken, FRAME_BYTES, Opening, SealedBlob, sealed_bytes};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

use crate::keys::{Entropy, KEY_BYTES};
use crate::merkle::Hash;

/// What a sealed file lies under: the SHA-256 of its bytes as they lie there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobName(pub Hash);

impl std::fmt::Display for BlobName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl BlobName {
    /// Reads 64 hexadecimal digits in lower case; `None` for anything else.
    pub fn parse(text: &str) -> Option<BlobName> {
        let digits: Vec<u8> = text
            .bytes()
            .map(|digit| match digit {
                b'0'..=b'9' => Some(digit - b'0'),
                b'a'..=b'f' => Some(digit - b'a' + 10),
                _ => None,
            })
            .collect::<Option<_>>()?;
        if digits.len() != 64 {
            return None;
        }
        let bytes: Vec<u8> = digits.chunks(2).map(|two| two[0] << 4 | two[1]).collect();
        Some(BlobName(bytes.try_into().ok()?))
    }
}

/// What opens one sealed file. Used for that file alone.
#[derive(Clone, PartialEq, Eq)]
pub struct BlobKey([u8; KEY_BYTES]);

impl BlobKey {
    /// The key of these bytes.
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> BlobKey {
        BlobKey(bytes)
    }

    /// A fresh key.
    pub fn generate(entropy: &mut dyn Entropy) -> BlobKey {
        let mut bytes = [0; KEY_BYTES];
        entropy.fill(&mut bytes);
        BlobKey(bytes)
    }

    /// The bytes, for whoever keeps them sealed.
    pub fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// The key as text, to be sealed with an event.
    pub fn to_text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads what [`BlobKey::to_text`] wrote; `None` for anything else.
    pub fn parse(text: &str) -> Option<BlobKey> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(BlobKey(bytes.try_into().ok()?))
    }
}

impl std::fmt::Debug for BlobKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BlobKey(…)")
    }
}

//! Sealing one event's free text under a key of its own, and opening it again (G-8).
//!
//! Every event has a fresh key, used once, so the nonce is constant. The AEAD does not commit to
//! its key, so a SHA-256 commitment is stored beside the ciphertext and covered by the leaf.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use sha2::{Digest, Sha256};

use crate::event::Envelope;
use crate::keys::KEY_BYTES;

const COMMITMENT_DOMAIN: &[u8] = b"varsko/key-commitment/1";
const NONCE: [u8; 12] = [0; 12];

/// Why a sealed part did not open.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum SealBroken {
    /// The key is not the one the event was sealed with.
    #[error("the key does not match the commitment")]
    OtherKey,
    /// The header or the ciphertext is not what was sealed.
    #[error("the ciphertext does not open under its key and header")]
    OtherText,
}

/// Encrypts `plaintext` for the event with this encoded header. `key` must be fresh.
pub(crate) fn seal(key: &[u8; KEY_BYTES], header: &[u8], plaintext: &[u8]) -> Envelope {
    let payload = Payload {
        msg: plaintext,
        aad: header,
    };
    let ciphertext = ChaCha20Poly1305::new(key.into())
        .encrypt(&Nonce::from(NONCE), payload)
        .expect("a bounded plaintext is within the cipher's limit of 256 GiB");
    Envelope {
        commitment: commitment(key),
        ciphertext,
    }
}

/// The plaintext, given the right key and the encoded header it was sealed with.
///
/// # Errors
/// [`SealBroken`] when the key, the header or the ciphertext is another.
pub fn open(
    key: &[u8; KEY_BYTES],
    header: &[u8],
    envelope: &Envelope,
) -> Result<Vec<u8>, SealBroken> {
    if commitment(key) != envelope.commitment {
        return Err(SealBroken::OtherKey);
    }
    let payload = Payload {
        msg: &envelope.ciphertext,
        aad: header,
    };
    ChaCha20Poly1305::new(key.into())
        .decrypt(&Nonce::from(NONCE), payload)
        .map_err(|_| SealBroken::OtherText)
}

/// What binds an envelope to exactly one key without telling the key.
pub fn commitment(key: &[u8; KEY_BYTES]) -> [u8; 32] {
    Sha256::new_with_prefix(COMMITMENT_DOMAIN)
        .chain_update(key)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_text_opens_only_with_its_key_its_header_and_its_ciphertext() {
        let envelope = seal(&[1; KEY_BYTES], b"header", b"two persons missing");
        assert_eq!(
            open(&[1; KEY_BYTES], b"header", &envelope),
            Ok(b"two persons missing".to_vec())
        );
        assert_eq!(
            open(&[2; KEY_BYTES], b"header", &envelope),
            Err(SealBroken::OtherKey)
        );
        assert_eq!(
            open(&[1; KEY_BYTES], b"headex", &envelope),
            Err(SealBroken::OtherText)
        );
        let mut flipped = envelope.clone();
        flipped.ciphertext[3] ^= 1;
        assert_eq!(
            open(&[1; KEY_BYTES], b"header", &flipped),
            Err(SealBroken::OtherText)
        );
    }
}

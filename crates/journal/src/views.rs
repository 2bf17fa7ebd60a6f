//! Sealing what can be rebuilt from the journal, such as snapshots: it holds the same texts.
//!
//! One key for all of it, derived from the root key and bound to the installation. Knows nothing
//! of what is sealed, and keeps nothing: erasing a text from a view is deleting the view (G-8).

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::keys::{KEY_BYTES, RootKey};

const SEAL_INFO: &[u8] = b"varsko/view-seal/1";
const NONCE_INFO: &[u8] = b"varsko/view-nonce/1";
const NONCE_BYTES: usize = 24;

/// The key views are sealed with.
pub struct ViewKey {
    cipher: XChaCha20Poly1305,
    nonce_key: [u8; KEY_BYTES],
}

impl ViewKey {
    /// The key of one installation.
    pub fn derive(root: &RootKey, installation: Uuid) -> ViewKey {
        ViewKey::derive_for(root, installation, SEAL_INFO, NONCE_INFO)
    }

    /// A key of the same make, apart from all others by what it is derived for.
    pub(crate) fn derive_for(
        root: &RootKey,
        installation: Uuid,
        seal_info: &[u8],
        nonce_info: &[u8],
    ) -> ViewKey {
        let hkdf = Hkdf::<Sha256>::new(Some(installation.as_bytes()), root.bytes());
        let expand = |info: &[u8]| {
            let mut key = [0; KEY_BYTES];
            hkdf.expand(info, &mut key)
                .expect("32 bytes are within what HKDF-SHA-256 can give");
            key
        };
        ViewKey {
            cipher: XChaCha20Poly1305::new(&expand(seal_info).into()),
            nonce_key: expand(nonce_info),
        }
    }

    /// Seals `plaintext` under a label, which opening must repeat: nonce, then ciphertext and tag.
    ///
    /// The nonce is a keyed hash of label and plaintext, so it needs no randomness and two
    /// different texts never share one.
    pub fn seal(&self, label: &[u8], plaintext: &[u8]) -> Vec<u8> {
        let nonce = self.nonce(label, plaintext);
        let payload = Payload {
            msg: plaintext,
            aad: label,
        };
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a view in memory is within the cipher's limit of 256 GiB");
        [&nonce[..], &sealed].concat()
    }

    /// The plaintext; `None` when the bytes are not what [`ViewKey::seal`] made under this label.
    pub fn open(&self, label: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload {
            msg: ciphertext,
            aad: label,
        };
        self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()
    }

    fn nonce(&self, label: &[u8], plaintext: &[u8]) -> [u8; NONCE_BYTES] {
        // The inner hash has a fixed length, and so does the key before it: no length extension
        // and no ambiguity between label and plaintext.
        let inner = Sha256::new()
            .chain_update((label.len() as u64).to_be_bytes())
            .chain_update(label)
            .chain_update(plaintext)
            .finalize();
        let keyed = Hkdf::<Sha256>::new(Some(&self.nonce_key), &inner);
        let mut nonce = [0; NONCE_BYTES];
        keyed
            .expand(NONCE_INFO, &mut nonce)
            .expect("24 bytes are within what HKDF-SHA-256 can give");
        nonce
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(root: u8, installation: u128) -> ViewKey {
        let root = RootKey::from_bytes([root; KEY_BYTES]);
        ViewKey::derive(&root, Uuid::from_u128(installation))
    }

    #[test]
    fn a_view_opens_only_under_its_label_its_root_key_and_its_installation() {
        let sealed = key(1, 7).seal(b"incident", b"to personer savnet");
        let opened = |key: ViewKey, label: &[u8]| key.open(label, &sealed);
        assert_eq!(
            opened(key(1, 7), b"incident"),
            Some(b"to personer savnet".to_vec())
        );
        assert_eq!(opened(key(1, 7), b"directory"), None);
        assert_eq!(opened(key(2, 7), b"incident"), None);
        assert_eq!(opened(key(1, 8), b"incident"), None);
        assert_eq!(key(1, 7).open(b"incident", &sealed[..20]), None);
    }

    #[test]
    fn no_word_shows_and_different_texts_never_share_a_nonce() {
        let one = key(1, 7).seal(b"label", b"savnet ved elva");
        let other = key(1, 7).seal(b"label", b"funnet ved elva");
        assert!(!one.windows(6).any(|bytes| bytes == b"savnet"));
        assert_ne!(one[..NONCE_BYTES], other[..NONCE_BYTES]);
    }
}

//! The root key and everything derived from it: the key that wraps entry keys, the signing key.
//!
//! Knows nothing of storage. Randomness is injected; whoever loses the root key loses the texts.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use sha2::Sha256;
use uuid::Uuid;

use crate::fault::Fault;

/// Bytes of every symmetric key here.
pub const KEY_BYTES: usize = 32;
/// Bytes of the random nonce an entry key is wrapped with.
pub(crate) const WRAP_NONCE_BYTES: usize = 24;

const KEY_TEXT_PREFIX: &str = "varsko-root-key-1:";
const WRAP_INFO: &[u8] = b"varsko/entry-key-wrap/1";
const SIGN_INFO: &[u8] = b"varsko/checkpoint-signing/1";

/// A source of unpredictable bytes, injected because only the binary owns randomness.
pub trait Entropy: Send {
    /// Fills the whole slice with bytes fit for keys.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// The one secret of an installation.
#[derive(Clone, PartialEq, Eq)]
pub struct RootKey([u8; KEY_BYTES]);

impl RootKey {
    /// The key of these bytes.
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> RootKey {
        RootKey(bytes)
    }

    /// A fresh key.
    pub fn generate(entropy: &mut dyn Entropy) -> RootKey {
        let mut bytes = [0; KEY_BYTES];
        entropy.fill(&mut bytes);
        RootKey(bytes)
    }

    /// Reads the text form made by [`RootKey::to_text`]; surrounding white space is ignored.
    ///
    /// # Errors
    /// [`Fault::Key`] when the text is of another form.
    pub fn parse(text: &str) -> Result<RootKey, Fault> {
        let refused = || {
            Fault::Key(format!(
                "the root key is not readable: expected one line of the form {KEY_TEXT_PREFIX}… and 32 bytes in base64"
            ))
        };
        let encoded = text
            .trim()
            .strip_prefix(KEY_TEXT_PREFIX)
            .ok_or_else(refused)?;
        let bytes = BASE64_STANDARD.decode(encoded).map_err(|_| refused())?;
        Ok(RootKey(bytes.try_into().map_err(|_| refused())?))
    }

    /// The key as one line of text, for a key file or a systemd credential.
    pub fn to_text(&self) -> String {
        format!("{KEY_TEXT_PREFIX}{}\n", BASE64_STANDARD.encode(self.0))
    }

    /// The bytes, for splitting into recovery shares.
    pub fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

impl std::fmt::Debug for RootKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RootKey(…)")
    }
}

/// What one installation derives from its root key.
#[derive(Clone)]
pub(crate) struct KeyRing {
    wrap: XChaCha20Poly1305,
    pub(crate) signing: SigningKey,
}

impl KeyRing {
    /// Derivation is bound to the installation: one root key used twice still gives other keys.
    pub(crate) fn derive(root: &RootKey, installation: Uuid) -> KeyRing {
        let hkdf = Hkdf::<Sha256>::new(Some(installation.as_bytes()), root.bytes());
        let expand = |info: &[u8]| {
            let mut key = [0; KEY_BYTES];
            hkdf.expand(info, &mut key)
                .expect("32 bytes are within what HKDF-SHA-256 can give");
            key
        };
        KeyRing {
            wrap: XChaCha20Poly1305::new(&expand(WRAP_INFO).into()),
            signing: SigningKey::from_bytes(&expand(SIGN_INFO)),
        }
    }

    /// Wraps an entry key for its position: nonce, then ciphertext and tag (72 bytes).
    pub(crate) fn wrap(
        &self,
        position: u64,
        key: &[u8; KEY_BYTES],
        nonce: [u8; WRAP_NONCE_BYTES],
    ) -> Vec<u8> {
        let payload = Payload {
            msg: key,
            aad: &position.to_be_bytes(),
        };
        let sealed = self
            .wrap
            .encrypt(&XNonce::from(nonce), payload)
            .expect("32 bytes are within the cipher's limit");
        [&nonce[..], &sealed].concat()
    }

    /// The entry key of a position, or `None` when the bytes are not what [`KeyRing::wrap`] made for it.
    pub(crate) fn unwrap(&self, position: u64, wrapped: &[u8]) -> Option<[u8; KEY_BYTES]> {
        let (nonce, sealed) = wrapped.split_first_chunk::<WRAP_NONCE_BYTES>()?;
        let payload = Payload {
            msg: sealed,
            aad: &position.to_be_bytes(),
        };
        self.wrap
            .decrypt(&XNonce::from(*nonce), payload)
            .ok()?
            .try_into()
            .ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(root: u8) -> KeyRing {
        KeyRing::derive(&RootKey::from_bytes([root; KEY_BYTES]), Uuid::from_u128(7))
    }

    #[test]
    fn a_wrapped_key_opens_only_at_its_position_and_under_its_root_key() {
        let wrapped = ring(1).wrap(5, &[9; KEY_BYTES], [3; WRAP_NONCE_BYTES]);
        assert_eq!(ring(1).unwrap(5, &wrapped), Some([9; KEY_BYTES]));
        assert_eq!(ring(1).unwrap(6, &wrapped), None);
        assert_eq!(ring(2).unwrap(5, &wrapped), None);
        assert_eq!(ring(1).unwrap(5, &wrapped[..20]), None);
    }

    #[test]
    fn a_root_key_survives_its_text_form_and_other_text_is_refused() {
        let key = RootKey::from_bytes([200; KEY_BYTES]);
        assert_eq!(RootKey::parse(&key.to_text()), Ok(key));
        assert!(matches!(
            RootKey::parse("varsko-root-key-1:AAAA"),
            Err(Fault::Key(_))
        ));
        assert!(matches!(RootKey::parse("hemmelig"), Err(Fault::Key(_))));
    }

    #[test]
    fn a_root_key_never_shows_itself_in_debug_output() {
        assert_eq!(
            format!("{:?}", RootKey::from_bytes([7; KEY_BYTES])),
            "RootKey(…)"
        );
    }
}

//! Secrets: how they are made, carried without leaking, and recognised by hash alone.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The source of randomness. Whoever owns the process supplies it; tests supply a seeded one.
pub trait Entropy: Send + Sync {
    /// Fills the bytes with values that nobody can predict.
    fn fill(&self, bytes: &mut [u8]);
}

/// How many random bytes a session, a token and a set-up code carry: 256 bits.
const SECRET_BYTES: usize = 32;

/// A password, session secret, token or code on its way through the program.
///
/// It can be printed by nobody by accident: `Debug` is redacted and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text itself, to be handed to its owner once, or compared.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Makes a fresh secret of 256 random bits behind a prefix, as base64url.
    pub(crate) fn mint(prefix: &str, entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; SECRET_BYTES];
        entropy.fill(&mut bytes);
        Self(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// What is stored instead. With 256 random bits to guess, a fast hash without salt is enough.
    pub(crate) fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

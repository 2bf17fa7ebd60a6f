//! A password or token of a gateway: used, and never shown.

use subtle::ConstantTimeEq;

/// Something that must not be read in a log, an error or a setting that is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The words themselves, for the one place that sends them.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether someone knows it; takes as long whichever letter is wrong.
    pub fn is(&self, guess: &str) -> bool {
        self.0.as_bytes().ct_eq(guess.as_bytes()).into()
    }
}

impl From<&str> for Secret {
    fn from(words: &str) -> Self {
        Self(words.trim().to_owned())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where a channel's secrets are looked up: by the channel's name and the secret's own.
pub type Secrets<'a> = &'a dyn Fn(&str, &str) -> Option<Secret>;

//! How a refusal is told to people: its sentence in each language.

use super::{Refusal, bokmal, english};

impl Refusal {
    /// The sentence in English.
    pub fn english(&self) -> String {
        english::sentence(self)
    }

    /// The sentence in bokmål.
    pub fn bokmal(&self) -> String {
        bokmal::sentence(self)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Refusal {}

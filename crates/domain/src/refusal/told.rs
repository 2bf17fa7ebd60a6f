//! How a refusal is told to people: its sentence in each language.

use super::{Refusal, bokmal, english, nynorsk};
use crate::words::Language;

impl Refusal {
    /// The sentence in the reader's language.
    pub fn told(&self, language: impl Into<Language>) -> String {
        match language.into() {
            Language::Bokmal => bokmal::sentence(self),
            Language::Nynorsk => nynorsk::sentence(self),
            Language::English => english::sentence(self),
        }
    }

    /// The sentence in English, as logs and the command line say it.
    pub fn english(&self) -> String {
        self.told(Language::English)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Refusal {}

//! What makes a password good enough, and how it is hashed. Knows no accounts.

use std::collections::HashSet;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::{AccessError, Result};
use crate::secret::{Entropy, Secret};
use crate::turnstile::Turnstile;

/// The fewest characters of a password, not counting those that merely repeat the login.
pub const PASSWORD_CHARS_MIN: usize = 12;
/// The most bytes of a password that are hashed.
pub const PASSWORD_BYTES_MAX: usize = 1024;
/// The fewest different characters of a password.
const DIFFERENT_CHARS_MIN: usize = 5;
/// How many passwords are hashed at once; each takes 19 MiB and one core.
pub const HASHES_AT_ONCE_MAX: usize = 4;
/// How many more may wait for their turn.
pub const HASHES_WAITING_MAX: usize = 64;
const SALT_BYTES: usize = 16;

/// Words that the most common passwords of twelve and more characters are put together from.
const COMMON_WORDS: [&str; 40] = [
    "admin",
    "administrator",
    "asdfghjkl",
    "asdf",
    "beredskap",
    "changeme",
    "dragon",
    "football",
    "fotball",
    "hallo",
    "hei",
    "hemmelig",
    "høst",
    "hytte",
    "iloveyou",
    "jegelskerdeg",
    "julen",
    "juli",
    "kommune",
    "krise",
    "letmein",
    "login",
    "master",
    "monkey",
    "norge",
    "oslo",
    "passord",
    "passordet",
    "password",
    "qazwsx",
    "qwerty",
    "qwertyuiop",
    "sommer",
    "sunshine",
    "varsko",
    "velkommen",
    "vinter",
    "vår",
    "welcome",
    "zxcvbnm",
];

/// How much work one hash is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes that could be computed in parallel.
    pub lanes: u32,
}

impl HashCost {
    /// What every installation uses (OWASP's recommendation for argon2id).
    pub const STANDARD: Self = Self {
        memory_kib: 19_456,
        passes: 2,
        lanes: 1,
    };
    /// The least argon2 accepts; for tests that do not want to wait.
    pub const LEAST: Self = Self {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
}

/// Why a password is refused. The sentences tell what would be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// Too few characters once the login is taken out.
    #[error(
        "the password is too short; at least {PASSWORD_CHARS_MIN} characters are needed, the login in it not counted, and a sentence of a few words is a good one"
    )]
    TooShort,
    /// More bytes than are hashed.
    #[error("the password is too long; at most {PASSWORD_BYTES_MAX} bytes are allowed")]
    TooLong,
    /// The same few characters over and over.
    #[error(
        "the password repeats too few characters; at least {DIFFERENT_CHARS_MIN} different ones are needed"
    )]
    TooUniform,
    /// Nothing but digits, signs and the words everyone uses.
    #[error("the password is among those that are guessed first; add words that are your own")]
    TooCommon,
}

impl WeakPassword {
    /// The stable name of the weakness for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "PASSWORD_TOO_SHORT",
            Self::TooLong => "PASSWORD_TOO_LONG",
            Self::TooUniform => "PASSWORD_TOO_UNIFORM",
            Self::TooCommon => "PASSWORD_TOO_COMMON",
        }
    }
}

/// Judges a password for a login: length over composition, and nothing that is guessed first.
pub fn check_password(login: &str, password: &Secret) -> std::result::Result<(), WeakPassword> {
    let password = password.expose();
    if password.len() > PASSWORD_BYTES_MAX {
        return Err(WeakPassword::TooLong);
    }
    let folded = password.to_lowercase();
    let login = login.trim().to_lowercase();
    let own = if login.is_empty() {
        folded
    } else {
        folded.replace(&login, "")
    };
    if own.chars().count() < PASSWORD_CHARS_MIN {
        return Err(WeakPassword::TooShort);
    }
    if own.chars().collect::<HashSet<_>>().len() < DIFFERENT_CHARS_MIN {
        return Err(WeakPassword::TooUniform);
    }
    if is_common(&own) {
        return Err(WeakPassword::TooCommon);
    }
    Ok(())
}

/// Whether nothing is left when digits, signs and common words are taken out, longest words first.
fn is_common(folded: &str) -> bool {
    let mut letters: String = folded.chars().filter(|c| c.is_alphabetic()).collect();
    let mut words = COMMON_WORDS;
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in words {
        letters = letters.replace(word, "");
    }
    letters.is_empty()
}

/// Hashes and compares, a few at a time, so that a rush of sign-ins cannot exhaust the machine.
pub(crate) struct Hasher {
    argon2: Argon2<'static>,
    decoy: String,
    turnstile: Turnstile,
}

impl Hasher {
    pub(crate) fn new(cost: HashCost, entropy: &dyn Entropy) -> Result<Self> {
        let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, None)
            .map_err(AccessError::HashCost)?;
        let mut hasher = Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            decoy: String::new(),
            turnstile: Turnstile::new(HASHES_AT_ONCE_MAX, HASHES_WAITING_MAX),
        };
        hasher.decoy = hasher.hash(&Secret::mint("", entropy), entropy)?;
        Ok(hasher)
    }

    /// The hash of a password nobody knows, for logins nobody has: the work is the same.
    pub(crate) fn decoy(&self) -> &str {
        &self.decoy
    }

    pub(crate) fn hash(&self, password: &Secret, entropy: &dyn Entropy) -> Result<String> {
        let mut salt = [0; SALT_BYTES];
        entropy.fill(&mut salt);
        let _place = self.turnstile.enter().ok_or(AccessError::Busy)?;
        self.argon2
            .hash_password_with_salt(password.expose().as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(AccessError::Hashing)
    }

    pub(crate) fn matches(&self, password: &Secret, hash: &str) -> Result<bool> {
        // No accepted password is longer, and a stranger should not choose how much is hashed.
        let fits = password.expose().len() <= PASSWORD_BYTES_MAX;
        let hashed = if fits { password.expose() } else { "" };
        let hash = PasswordHash::new(hash).map_err(|error| AccessError::Hashing(error.into()))?;
        let _place = self.turnstile.enter().ok_or(AccessError::Busy)?;
        match self.argon2.verify_password(hashed.as_bytes(), &hash) {
            Ok(()) => Ok(fits),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(AccessError::Hashing(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(password: &str) -> std::result::Result<(), WeakPassword> {
        check_password("kari.nordmann", &password.into())
    }

    #[test]
    fn a_sentence_of_a_few_words_is_a_good_password() {
        assert_eq!(judged("fire kråker på tunet"), Ok(()));
        assert_eq!(judged("Nystulia-bru-1937"), Ok(()));
    }

    #[test]
    fn eleven_characters_are_too_few_and_twelve_are_enough() {
        assert_eq!(judged("brunosterpå"), Err(WeakPassword::TooShort));
        assert_eq!(judged("brunosterpåk"), Ok(()));
    }

    #[test]
    fn the_login_does_not_count_toward_the_length() {
        assert_eq!(judged("kari.nordmann"), Err(WeakPassword::TooShort));
        assert_eq!(judged("Kari.Nordmann-brunost"), Err(WeakPassword::TooShort));
        assert_eq!(judged("kari.nordmann spiser brunost"), Ok(()));
    }

    #[test]
    fn common_words_with_digits_and_signs_are_guessed_first() {
        for common in [
            "Passord123456!",
            "passordpassord",
            "1q2w3e4r5t6y",
            "Sommer2024Norge",
            "123456789012",
        ] {
            assert_eq!(judged(common), Err(WeakPassword::TooCommon), "{common}");
        }
    }

    #[test]
    fn the_same_few_characters_over_and_over_are_refused() {
        assert_eq!(judged("abababababababab"), Err(WeakPassword::TooUniform));
    }

    #[test]
    fn a_password_longer_than_what_is_hashed_is_refused() {
        assert_eq!(
            judged(&"fire kråker ".repeat(100)),
            Err(WeakPassword::TooLong)
        );
    }
}

//! Sign-in: local accounts, sessions, API tokens, the first-start set-up code. Knows nothing of incidents.
//!
//! Credentials are the one thing that must be changeable and forgettable, so they live beside the
//! journal, in `access.db`, and never in it. A person, an organisation and a role are opaque here:
//! what they mean, and what they may do, is decided elsewhere.
//!
//! Everything is synchronous, and hashing a password takes tens of milliseconds: call it from a
//! thread that may block. Time and randomness are handed in; all times are milliseconds since the
//! Unix epoch, UTC.

mod account;
mod credential;
mod ending;
mod error;
mod feed;
mod password;
mod secret;
mod setup;
mod store;
mod throttle;
mod turnstile;

use std::path::Path;
use std::sync::Arc;

pub use account::{ACCOUNTS_MAX, Account, LOGIN_CHARS_MAX};
pub use credential::{
    Credential, CredentialId, Holder, Issued, Kind, LABEL_CHARS_MAX, LISTED_MAX, Listed, Of,
    ROLE_CHARS_MAX, Revoke, SEEN_STEP_MS, SESSION_ABSOLUTE_LIMIT_MS, SESSION_IDLE_LIMIT_MS,
    SESSIONS_PER_PERSON_MAX, TOKEN_PREFIX, TOKENS_PER_ORGANISATION_MAX,
};
pub use ending::Ending;
pub use error::{AccessError, Result};
pub use feed::{FEED_TOKEN_CHARS, FeedKey};
pub use password::{
    HASHES_AT_ONCE_MAX, HASHES_WAITING_MAX, HashCost, PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN,
    WeakPassword, check_password,
};
pub use secret::{Entropy, Secret};
pub use setup::SETUP_CODE_LIFE_MS;
pub use throttle::{FIRST_DELAY_MS, LONGEST_DELAY_MS};

use ending::Endings;
use password::Hasher;
use store::Store;
use throttle::Throttle;

/// Who may come in: the accounts, sessions and tokens of one installation.
///
/// Share it behind an `Arc`; every method takes `&self` and may be called from any thread.
pub struct Access {
    store: Store,
    entropy: Arc<dyn Entropy>,
    hasher: Hasher,
    throttle: Throttle,
    endings: Endings,
}

impl Access {
    /// Opens, and on first use creates, `access.db` in the data folder.
    ///
    /// Costs one password hash, for the decoy that unknown logins are compared with. Errors when
    /// the folder cannot be written, or when a newer version of the program has been there.
    pub fn open(folder: &Path, entropy: Arc<dyn Entropy>, cost: HashCost) -> Result<Self> {
        Ok(Self {
            store: Store::open(folder)?,
            hasher: Hasher::new(cost, &*entropy)?,
            entropy,
            throttle: Throttle::default(),
            endings: Endings::default(),
        })
    }

    /// Writes a consistent copy to a file that does not exist yet, while everything goes on.
    ///
    /// Accounts and tokens are copied; sessions and the set-up code are not, so that restoring a
    /// backup cannot bring back a session that was ended after the copy was made.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        self.store.copy_to(path)
    }
}

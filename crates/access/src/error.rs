//! Why access says no, and what can go wrong with it. No variant ever carries a secret.

use std::io;

use crate::account::{ACCOUNTS_MAX, LOGIN_CHARS_MAX, LOGIN_CHARS_MIN};
use crate::credential::TOKENS_PER_ORGANISATION_MAX;
use crate::password::WeakPassword;

/// What every function of this crate returns.
pub type Result<T> = std::result::Result<T, AccessError>;

/// A refusal (the caller can do something about it) or a fault (the installation can).
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// Deliberately one answer for an unknown login, a wrong password and a disabled account.
    #[error("the login or the password is not right, or the account is disabled")]
    SignInRefused,
    /// Someone who changes their password got their present one wrong.
    #[error("the current password is not right; nothing was changed")]
    WrongPassword,
    /// The login or the address has failed too often just now.
    #[error("too many failed attempts; try again in {} s", (retry_after_ms + 999) / 1000)]
    TooManyAttempts {
        /// How long to wait, in milliseconds; never more than the longest delay.
        retry_after_ms: i64,
    },
    /// More people are signing in than passwords can be checked.
    #[error("too many people are signing in at this moment; try again in a few seconds")]
    Busy,
    /// The session or token was never issued, has been ended, or is past its time.
    #[error("the session or token is unknown, ended or expired; sign in again")]
    NotSignedIn,
    /// The login has the wrong shape.
    #[error(
        "a login is {LOGIN_CHARS_MIN} to {LOGIN_CHARS_MAX} letters, digits or any of . - _ @ +, without spaces"
    )]
    LoginNotAllowed,
    /// Another account has this login.
    #[error("the login is taken; choose another")]
    LoginTaken,
    /// The person can already sign in.
    #[error("this person already has an account; set its password, or enable it, instead")]
    PersonHasAccount,
    /// No account has this login.
    #[error("no account has this login; list the accounts to see those there are")]
    NoSuchAccount,
    /// The installation is full.
    #[error("there are already {ACCOUNTS_MAX} accounts, which is the most there can be")]
    TooManyAccounts,
    /// The password is too easy to guess, or too long to hash.
    #[error(transparent)]
    WeakPassword(#[from] WeakPassword),
    /// The person's account is disabled, so nothing may be issued to them.
    #[error("the account is disabled; enable it first")]
    AccountDisabled,
    /// A label, a name or a role is empty or too long.
    #[error("the {what} must have 1 to {chars_max} characters")]
    BadLength {
        /// Which text.
        what: &'static str,
        /// The most characters it may have.
        chars_max: usize,
    },
    /// The token would never work.
    #[error("the token would already have expired; give a later time, or none")]
    ExpiryInThePast,
    /// The organisation has all the tokens it can have.
    #[error(
        "the organisation already has {TOKENS_PER_ORGANISATION_MAX} tokens; revoke one that is not used"
    )]
    TooManyTokens,
    /// Somebody can sign in already, so there is nothing to set up.
    #[error(
        "the installation is already set up; sign in, or have an administrator create an account"
    )]
    AlreadySetUp,
    /// Wrong, used or expired; which of them is not said.
    #[error(
        "the set-up code is not valid; it works once, for 24 hours, and a restart of the server prints a new one"
    )]
    SetupCodeRefused,
    /// The data folder cannot be used.
    #[error("the folder of the sign-in database cannot be used")]
    Folder(#[source] io::Error),
    /// The database failed.
    #[error("the sign-in database failed")]
    Store(#[from] rusqlite::Error),
    /// The database was written by a newer version of the program.
    #[error(
        "the sign-in database has version {found}, and this program knows up to {known}; use a newer program"
    )]
    Newer {
        /// The version of the file.
        found: i64,
        /// The newest version this program reads.
        known: i64,
    },
    /// A password could not be hashed, or a stored hash could not be read.
    #[error("the password could not be hashed or compared")]
    Hashing(#[source] argon2::password_hash::Error),
    /// The hash cost asked for is not one argon2 accepts.
    #[error("the hash cost is not one that argon2 accepts")]
    HashCost(#[source] argon2::Error),
}

impl AccessError {
    /// The stable name of the error for programs; the sentence is for people.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SignInRefused => "SIGN_IN_REFUSED",
            Self::WrongPassword => "WRONG_PASSWORD",
            Self::TooManyAttempts { .. } => "TOO_MANY_ATTEMPTS",
            Self::Busy => "SIGN_IN_BUSY",
            Self::NotSignedIn => "NOT_SIGNED_IN",
            Self::LoginNotAllowed => "LOGIN_NOT_ALLOWED",
            Self::LoginTaken => "LOGIN_TAKEN",
            Self::PersonHasAccount => "PERSON_HAS_ACCOUNT",
            Self::NoSuchAccount => "NO_SUCH_ACCOUNT",
            Self::TooManyAccounts => "TOO_MANY_ACCOUNTS",
            Self::WeakPassword(weakness) => weakness.code(),
            Self::AccountDisabled => "ACCOUNT_DISABLED",
            Self::BadLength { .. } => "BAD_LENGTH",
            Self::ExpiryInThePast => "EXPIRY_IN_THE_PAST",
            Self::TooManyTokens => "TOO_MANY_TOKENS",
            Self::AlreadySetUp => "ALREADY_SET_UP",
            Self::SetupCodeRefused => "SETUP_CODE_REFUSED",
            Self::Folder(_) => "ACCESS_FOLDER_FAILED",
            Self::Store(_) => "ACCESS_STORE_FAILED",
            Self::Newer { .. } => "ACCESS_STORE_NEWER",
            Self::Hashing(_) | Self::HashCost(_) => "PASSWORD_HASHING_FAILED",
        }
    }

    /// Whether the installation is to blame rather than the caller: such an error belongs in the
    /// program's own log, and the caller gets only a reference.
    pub fn is_fault(&self) -> bool {
        matches!(
            self,
            Self::Folder(_)
                | Self::Store(_)
                | Self::Newer { .. }
                | Self::Hashing(_)
                | Self::HashCost(_)
        )
    }
}

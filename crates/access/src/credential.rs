//! Sessions and API tokens: issued, resolved, listed, and ended at once when revoked (G-9).
//!
//! Both are a random secret whose hash is stored, bound to one person in one organisation and
//! role. They differ in how long they live: a session ends when idle and at the latest after three
//! days, a token when its time is up, if it has one.

pub(crate) mod table;

use rusqlite::{Transaction, params};
use uuid::{Builder, Uuid};

use crate::account::refuse_disabled;
use crate::error::{AccessError, Result};
use crate::{Access, Ending, Secret};

/// A session unused for this long has ended: a whole shift, so that nobody signs in mid-crisis.
pub const SESSION_IDLE_LIMIT_MS: i64 = 12 * 3_600_000;
/// A session this old has ended, however busy.
pub const SESSION_ABSOLUTE_LIMIT_MS: i64 = 72 * 3_600_000;
/// When a credential was last seen is written at most this often.
pub const SEEN_STEP_MS: i64 = 60_000;
/// With more sessions than this, the one longest unused makes room for the new one.
pub const SESSIONS_PER_PERSON_MAX: u32 = 20;
/// The most tokens of one organisation.
pub const TOKENS_PER_ORGANISATION_MAX: u32 = 100;
/// The most characters of a session's label and a token's name.
pub const LABEL_CHARS_MAX: usize = 200;
/// The most characters of a role.
pub const ROLE_CHARS_MAX: usize = 64;
/// The most credentials that are listed at once.
pub const LISTED_MAX: usize = 1_000;
/// Every token begins with this, so that people and secret scanners recognise it.
pub const TOKEN_PREFIX: &str = "vko_";

/// Names a session or token without giving it away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CredentialId(pub Uuid);

/// The two kinds of credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person at a screen.
    Session,
    /// A program.
    Token,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Token => "token",
        }
    }
}

/// On whose behalf a credential acts: one person, in one role, in one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The person.
    pub person: Uuid,
    /// The organisation.
    pub organisation: Uuid,
    /// The access role; opaque here, at most [`ROLE_CHARS_MAX`] characters.
    pub role: String,
}

/// What a valid secret stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its name, for listing, revoking and watching.
    pub id: CredentialId,
    /// Session or token.
    pub kind: Kind,
    /// On whose behalf.
    pub holder: Holder,
    /// When it ends unless used or revoked, in milliseconds since the epoch; `None` for never.
    ///
    /// Use moves it. A socket that reaches this time asks [`Access::check`] before it closes.
    pub expires_at: Option<i64>,
}

/// A new credential. The secret is shown here, once, and cannot be had again.
#[derive(Clone, Debug)]
pub struct Issued {
    /// What the owner presents from now on.
    pub secret: Secret,
    /// What it stands for.
    pub credential: Credential,
}

/// A credential as its owner or an administrator sees it in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it is and on whose behalf.
    pub credential: Credential,
    /// The label of a session (the browser it runs in) or the name of a token.
    pub label: String,
    /// When it was issued, in milliseconds since the epoch.
    pub created_at: i64,
    /// When it was last used, to the minute; `None` if never.
    pub last_seen: Option<i64>,
}

/// Whose credentials to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// One person's, in all roles.
    Person(Uuid),
    /// Everyone's in one organisation.
    Organisation(Uuid),
}

/// What to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revoke {
    /// One session or token.
    One(CredentialId),
    /// One of a person's own; someone else's is left alone.
    OwnOne {
        /// The person who asks.
        person: Uuid,
        /// The session or token.
        id: CredentialId,
    },
    /// A person's sessions, save perhaps the one they are using.
    SessionsOf {
        /// The person.
        person: Uuid,
        /// The session that stays.
        except: Option<CredentialId>,
    },
    /// All sessions and tokens of a person.
    AllOf(Uuid),
    /// All that act in one role of one person in one organisation, when that role is taken away.
    Role(Holder),
}

impl Access {
    /// Opens a session for someone who has just signed in. The label is cut to its limit.
    pub fn open_session(&self, holder: &Holder, label: &str, now_ms: i64) -> Result<Issued> {
        let label = label.chars().take(LABEL_CHARS_MAX).collect();
        let secret = Secret::mint("", &*self.entropy);
        let session = self.fresh(Kind::Session, holder, label, None, now_ms)?;
        self.ending(|connection| {
            refuse_disabled(connection, holder.person)?;
            let ended = table::make_room(connection, holder.person, now_ms)?;
            table::insert(connection, &secret, &session)?;
            Ok(ended)
        })?;
        Ok(Issued {
            secret,
            credential: session.credential,
        })
    }

    /// Issues an API token with a name that tells what it is for, and an optional last moment.
    pub fn issue_token(
        &self,
        holder: &Holder,
        name: &str,
        expires_at: Option<i64>,
        now_ms: i64,
    ) -> Result<Issued> {
        let name = name.trim();
        check_length("name", name, LABEL_CHARS_MAX)?;
        if expires_at.is_some_and(|end| end <= now_ms) {
            return Err(AccessError::ExpiryInThePast);
        }
        let secret = Secret::mint(TOKEN_PREFIX, &*self.entropy);
        let token = self.fresh(Kind::Token, holder, name.to_owned(), expires_at, now_ms)?;
        self.store.write(|connection| {
            refuse_disabled(connection, holder.person)?;
            table::refuse_too_many_tokens(connection, holder.organisation)?;
            table::insert(connection, &secret, &token)
        })?;
        Ok(Issued {
            secret,
            credential: token.credential,
        })
    }

    /// Tells what a presented session secret or bearer token stands for, and counts as use.
    pub fn resolve(&self, secret: &Secret, now_ms: i64) -> Result<Credential> {
        let found = self
            .store
            .read(|connection| table::by_secret(connection, secret))?
            .filter(|listed| listed.is_alive(now_ms))
            .ok_or(AccessError::NotSignedIn)?;
        if found
            .last_seen
            .is_some_and(|seen| now_ms.saturating_sub(seen) < SEEN_STEP_MS)
        {
            return Ok(found.credential);
        }
        let id = found.credential.id;
        match self
            .store
            .note(|connection| table::note_seen(connection, id, now_ms))
        {
            Ok(()) => Ok(found.seen(now_ms).credential),
            // A full disk must not sign anyone out: at worst the session ends idle too early.
            Err(_) => Ok(found.credential),
        }
    }

    /// Tells whether a credential still holds, and until when, without counting as use.
    pub fn check(&self, id: CredentialId, now_ms: i64) -> Result<Credential> {
        self.store
            .read(|connection| table::by_id(connection, id))?
            .filter(|listed| listed.is_alive(now_ms))
            .map(|listed| listed.credential)
            .ok_or(AccessError::NotSignedIn)
    }

    /// Watches a credential: the ending comes the moment it is revoked, also if it already was.
    ///
    /// Expiry is not announced: wait for `expires_at` beside it, and [`Access::check`] then.
    pub fn watch(&self, id: CredentialId) -> Result<Ending> {
        // Watching first and looking second, so that no revocation slips between.
        let ending = self.endings.of(id);
        if self
            .store
            .read(|connection| table::by_id(connection, id))?
            .is_none()
        {
            self.endings.announce(id);
        }
        Ok(ending)
    }

    /// Lists sessions or tokens, newest first, at most [`LISTED_MAX`]. Expired sessions are left
    /// out; expired tokens are shown, so that whoever wonders why one stopped can see it.
    pub fn list(&self, kind: Kind, of: Of, now_ms: i64) -> Result<Vec<Listed>> {
        let (column, id) = match of {
            Of::Person(person) => ("person", person),
            Of::Organisation(organisation) => ("organisation", organisation),
        };
        self.store.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT * FROM credential WHERE {column} = ?1 AND kind = ?2
                 ORDER BY created_at DESC, id LIMIT {LISTED_MAX}"
            ))?;
            let rows = statement.query_map(params![id.as_bytes(), kind.name()], table::read)?;
            let mut listed = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            listed.retain(|listed| kind == Kind::Token || listed.is_alive(now_ms));
            Ok(listed)
        })
    }

    /// Ends credentials, durably, and tells those who watch them. Gives how many there were;
    /// ending what has already ended is no error.
    pub fn revoke(&self, which: Revoke) -> Result<usize> {
        self.ending(|connection| table::end(connection, &which))
    }

    /// Makes a change that ends credentials, and tells their watchers once it is durable.
    pub(crate) fn ending(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<Vec<CredentialId>>,
    ) -> Result<usize> {
        let ended = self.store.write(change)?;
        ended.iter().for_each(|id| self.endings.announce(*id));
        Ok(ended.len())
    }

    fn fresh(
        &self,
        kind: Kind,
        holder: &Holder,
        label: String,
        own_end: Option<i64>,
        now_ms: i64,
    ) -> Result<Listed> {
        check_length("role", &holder.role, ROLE_CHARS_MAX)?;
        let mut id = [0; 16];
        self.entropy.fill(&mut id);
        Ok(Listed {
            credential: Credential {
                id: CredentialId(Builder::from_random_bytes(id).into_uuid()),
                kind,
                holder: holder.clone(),
                expires_at: table::end_of_life(kind, now_ms, None, own_end),
            },
            label,
            created_at: now_ms,
            last_seen: None,
        })
    }
}

fn check_length(what: &'static str, text: &str, chars_max: usize) -> Result<()> {
    if (1..=chars_max).contains(&text.chars().count()) {
        Ok(())
    } else {
        Err(AccessError::BadLength { what, chars_max })
    }
}

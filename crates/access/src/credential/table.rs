//! The rows behind sessions and tokens, and the rule of how long each lives.

use rusqlite::{Connection, OptionalExtension as _, Params, Row, params};
use uuid::Uuid;

use super::{
    Credential, CredentialId, Holder, Kind, Listed, Revoke, SESSION_ABSOLUTE_LIMIT_MS,
    SESSION_IDLE_LIMIT_MS, SESSIONS_PER_PERSON_MAX, TOKENS_PER_ORGANISATION_MAX,
};
use crate::error::{AccessError, Result};
use crate::secret::Secret;
use crate::store::uuid_at;

impl Listed {
    pub(super) fn is_alive(&self, now_ms: i64) -> bool {
        self.credential.expires_at.is_none_or(|end| now_ms < end)
    }

    pub(super) fn seen(mut self, now_ms: i64) -> Self {
        self.last_seen = Some(now_ms);
        let Credential {
            kind, expires_at, ..
        } = self.credential;
        self.credential.expires_at = end_of_life(kind, self.created_at, self.last_seen, expires_at);
        self
    }
}

/// When a credential ends. Only a token has an end of its own; a session's follows from its use.
pub(super) fn end_of_life(
    kind: Kind,
    created_at: i64,
    last_seen: Option<i64>,
    own_end: Option<i64>,
) -> Option<i64> {
    match kind {
        Kind::Token => own_end,
        Kind::Session => {
            let idle_end = last_seen
                .unwrap_or(created_at)
                .saturating_add(SESSION_IDLE_LIMIT_MS);
            Some(idle_end.min(created_at.saturating_add(SESSION_ABSOLUTE_LIMIT_MS)))
        }
    }
}

pub(super) fn insert(connection: &Connection, secret: &Secret, listed: &Listed) -> Result<()> {
    let Credential {
        id,
        kind,
        holder,
        expires_at,
    } = &listed.credential;
    let own_end = match kind {
        Kind::Token => *expires_at,
        Kind::Session => None,
    };
    connection.execute(
        "INSERT INTO credential
             (id, secret_hash, kind, person, organisation, role, label, created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id.0.as_bytes(),
            secret.digest(),
            kind.name(),
            holder.person.as_bytes(),
            holder.organisation.as_bytes(),
            holder.role,
            listed.label,
            listed.created_at,
            own_end,
        ],
    )?;
    Ok(())
}

pub(super) fn by_secret(connection: &Connection, secret: &Secret) -> Result<Option<Listed>> {
    Ok(connection
        .prepare_cached("SELECT * FROM credential WHERE secret_hash = ?1")?
        .query_row([secret.digest()], read)
        .optional()?)
}

pub(super) fn by_id(connection: &Connection, id: CredentialId) -> Result<Option<Listed>> {
    Ok(connection
        .prepare_cached("SELECT * FROM credential WHERE id = ?1")?
        .query_row([id.0.as_bytes()], read)
        .optional()?)
}

pub(super) fn note_seen(connection: &Connection, id: CredentialId, now_ms: i64) -> Result<()> {
    connection
        .prepare_cached("UPDATE credential SET last_seen = ?2 WHERE id = ?1")?
        .execute(params![id.0.as_bytes(), now_ms])?;
    Ok(())
}

/// Removes every session whose time is up, and enough of the person's own for one more.
pub(super) fn make_room(
    connection: &Connection,
    person: Uuid,
    now_ms: i64,
) -> Result<Vec<CredentialId>> {
    let mut ended = delete(
        connection,
        "kind = 'session' AND (created_at <= ?1 OR coalesce(last_seen, created_at) <= ?2)",
        params![
            now_ms - SESSION_ABSOLUTE_LIMIT_MS,
            now_ms - SESSION_IDLE_LIMIT_MS
        ],
    )?;
    ended.extend(delete(
        connection,
        "id IN (SELECT id FROM credential WHERE person = ?1 AND kind = 'session'
                ORDER BY coalesce(last_seen, created_at) DESC, id LIMIT -1 OFFSET ?2)",
        params![person.as_bytes(), SESSIONS_PER_PERSON_MAX - 1],
    )?);
    Ok(ended)
}

pub(super) fn refuse_too_many_tokens(connection: &Connection, organisation: Uuid) -> Result<()> {
    let issued: u32 = connection.query_row(
        "SELECT count(*) FROM credential WHERE organisation = ?1 AND kind = 'token'",
        [organisation.as_bytes()],
        |row| row.get(0),
    )?;
    if issued < TOKENS_PER_ORGANISATION_MAX {
        Ok(())
    } else {
        Err(AccessError::TooManyTokens)
    }
}

/// Deletes what is to end, and tells which there were. Whoever commits this announces them.
pub(crate) fn end(connection: &Connection, which: &Revoke) -> Result<Vec<CredentialId>> {
    match which {
        Revoke::One(id) => delete(connection, "id = ?1", [id.0.as_bytes()]),
        Revoke::OwnOne { person, id } => delete(
            connection,
            "id = ?1 AND person = ?2",
            [id.0.as_bytes(), person.as_bytes()],
        ),
        Revoke::SessionsOf { person, except } => delete(
            connection,
            "person = ?1 AND kind = 'session' AND id IS NOT ?2",
            params![person.as_bytes(), except.as_ref().map(|id| id.0.as_bytes())],
        ),
        Revoke::AllOf(person) => delete(connection, "person = ?1", [person.as_bytes()]),
        Revoke::Role(Holder {
            person,
            organisation,
            role,
        }) => delete(
            connection,
            "person = ?1 AND organisation = ?2 AND role = ?3",
            params![person.as_bytes(), organisation.as_bytes(), role],
        ),
    }
}

fn delete(connection: &Connection, which: &str, params: impl Params) -> Result<Vec<CredentialId>> {
    let mut statement = connection.prepare_cached(&format!(
        "DELETE FROM credential WHERE {which} RETURNING id"
    ))?;
    let ended = statement.query_map(params, |row| Ok(CredentialId(uuid_at(row, "id")?)))?;
    Ok(ended.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let kind = match row.get_ref("kind")?.as_str()? {
        "token" => Kind::Token,
        // The table allows no third kind.
        _ => Kind::Session,
    };
    let created_at = row.get("created_at")?;
    let last_seen = row.get("last_seen")?;
    Ok(Listed {
        credential: Credential {
            id: CredentialId(uuid_at(row, "id")?),
            kind,
            holder: Holder {
                person: uuid_at(row, "person")?,
                organisation: uuid_at(row, "organisation")?,
                role: row.get("role")?,
            },
            expires_at: end_of_life(kind, created_at, last_seen, row.get("expires_at")?),
        },
        label: row.get("label")?,
        created_at,
        last_seen,
    })
}

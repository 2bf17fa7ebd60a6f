//! One row of the event or command table, decoded into its shape without trusting it.
//!
//! A damaged column gives a [`Fault::Damaged`] that names the position, never a panic.

use std::sync::Arc;

use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use super::interned::Interned;
use crate::event::{Envelope, Header, Raw, Receipt};
use crate::fault::Fault;
use crate::merkle::Hash;

/// The columns [`decode`] reads, in its order; append a `WHERE` and an `ORDER BY`.
pub(crate) const SELECT_EVENT: &str = "SELECT e.position, s.id, s.kind, e.version, e.name, e.schema, e.recorded_at, \
     e.occurred_at, e.noted_at, e.command, e.actor, e.organisation, e.scope, e.leaf, e.facts, e.commitment, \
     e.ciphertext, k.wrapped \
     FROM event e LEFT JOIN stream s ON s.number = e.stream LEFT JOIN entry_key k ON k.position = e.position ";

/// Decodes a row of [`SELECT_EVENT`].
pub(super) fn decode(row: &Row<'_>, interned: &Interned<'_>) -> Result<Raw, Fault> {
    let position = number(row, 0, "position", 0)?;
    let column = Columns { row, position };
    let envelope = match (
        column.optional(15, "commitment")?,
        column.optional(16, "ciphertext")?,
    ) {
        (None, None) => None,
        (Some(commitment), Some(Bytes(ciphertext))) => Some(Envelope {
            commitment: column.array(commitment, "commitment")?,
            ciphertext,
        }),
        _ => {
            return Err(Fault::damaged(
                position,
                "half of its sealed part is missing",
            ));
        }
    };
    let header = Header {
        position,
        stream: Uuid::from_bytes(column.bytes(1, "stream")?),
        kind: column.literal(2, "kind", interned)?,
        version: number(row, 3, "version", position)?,
        name: column.literal(4, "name", interned)?,
        schema: number(row, 5, "schema", position)?,
        recorded_at: column.required(6, "recorded_at")?,
        occurred_at: column.required(7, "occurred_at")?,
        noted_at: column.optional(8, "noted_at")?,
        command_id: Uuid::from_bytes(column.bytes(9, "command")?),
        actor: interned
            .actor(column.required(10, "actor")?)
            .map_err(|fault| blame(fault, position))?,
        organisation: match column.optional(11, "organisation")? {
            Some(bytes) => Some(Uuid::from_bytes(column.array(bytes, "organisation")?)),
            None => None,
        },
        scope: number(row, 12, "scope", position)?,
    };
    Ok(Raw {
        header,
        facts: column.required(14, "facts")?,
        envelope,
        wrapped_key: column
            .optional::<Bytes>(17, "entry key")?
            .map(|Bytes(bytes)| bytes),
        leaf: column.bytes(13, "leaf")?,
    })
}

/// Looks a command up by its id.
pub(crate) fn find_command(
    connection: &Connection,
    command_id: Uuid,
) -> Result<Option<(Receipt, [u8; 32])>, Fault> {
    let mut statement = connection.prepare_cached(
        "SELECT body_hash, first, count, recorded_at, stream, first_version FROM command WHERE id = ?1",
    )?;
    let found = statement
        .query_row([command_id.as_bytes()], |row| Ok(command(row, command_id)))
        .optional()?;
    found.transpose()
}

fn command(row: &Row<'_>, command_id: Uuid) -> Result<(Receipt, [u8; 32]), Fault> {
    let named = |fault| match fault {
        Fault::Damaged { what, .. } => {
            Fault::damaged(None, format!("command {command_id}: {what}"))
        }
        other => other,
    };
    let column = Columns { row, position: 0 };
    let read = || {
        let stream = match column.optional(4, "stream")? {
            Some(bytes) => Some(Uuid::from_bytes(column.array(bytes, "stream")?)),
            None => None,
        };
        let receipt = Receipt {
            command_id,
            first: number(row, 1, "first", 0)?,
            count: number(row, 2, "count", 0)?,
            recorded_at: column.required(3, "recorded_at")?,
            stream,
            first_version: number(row, 5, "first_version", 0)?,
        };
        Ok((receipt, column.bytes(0, "body_hash")?))
    };
    read().map_err(named)
}

/// The leaf hash in the given column of a row that starts with its position.
pub(crate) fn leaf(row: &Row<'_>) -> Result<(u64, Hash), Fault> {
    let position = number(row, 0, "position", 0)?;
    Ok((position, Columns { row, position }.bytes(1, "leaf")?))
}

/// A blob that may have any length.
struct Bytes(Vec<u8>);

impl FromSql for Bytes {
    fn column_result(value: ValueRef<'_>) -> rusqlite::types::FromSqlResult<Bytes> {
        Ok(Bytes(value.as_blob()?.to_vec()))
    }
}

struct Columns<'a> {
    row: &'a Row<'a>,
    position: u64,
}

impl Columns<'_> {
    fn required<T: FromSql>(&self, index: usize, name: &str) -> Result<T, Fault> {
        self.row.get(index).map_err(|_| self.unreadable(name))
    }

    fn optional<T: FromSql>(&self, index: usize, name: &str) -> Result<Option<T>, Fault> {
        self.required(index, name)
    }

    fn bytes<const N: usize>(&self, index: usize, name: &str) -> Result<[u8; N], Fault> {
        self.array(self.required(index, name)?, name)
    }

    fn array<const N: usize>(&self, Bytes(bytes): Bytes, name: &str) -> Result<[u8; N], Fault> {
        bytes.try_into().map_err(|_| self.unreadable(name))
    }

    fn literal(
        &self,
        index: usize,
        name: &str,
        interned: &Interned<'_>,
    ) -> Result<Arc<str>, Fault> {
        interned
            .literal(self.required(index, name)?)
            .map_err(|fault| blame(fault, self.position))
    }

    fn unreadable(&self, name: &str) -> Fault {
        Fault::damaged(self.known_position(), format!("its {name} is unreadable"))
    }

    fn known_position(&self) -> Option<u64> {
        (self.position > 0).then_some(self.position)
    }
}

/// A number that must fit its type; SQLite itself would hold any 64-bit one.
fn number<T: TryFrom<i64>>(
    row: &Row<'_>,
    index: usize,
    name: &str,
    position: u64,
) -> Result<T, Fault> {
    let column = Columns { row, position };
    T::try_from(column.required::<i64>(index, name)?).map_err(|_| column.unreadable(name))
}

/// Puts the event to blame into a fault found in a side table.
fn blame(fault: Fault, position: u64) -> Fault {
    match fault {
        Fault::Damaged {
            position: None,
            what,
        } => Fault::damaged(position, what),
        other => other,
    }
}

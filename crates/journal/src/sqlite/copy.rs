//! Copying a journal while it is written: the append-only tables into one file, the entry keys
//! into another, both as of the same moment; and putting the two together again.

use std::path::Path;

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use super::connect::{self, ENTRY_KEY};
use super::folder::sync_folder;
use super::reader::{Reader, stored_head};
use crate::fault::Fault;

/// The append-only tables, in an order in which they can be filled.
const TABLES: [&str; 6] = [
    "literal",
    "stream",
    "actor",
    "event",
    "command",
    "checkpoint",
];

/// Writes both files into an existing empty folder; gives the position they end at.
///
/// The copy is read in one transaction, so the WAL cannot shrink until it is done.
pub(crate) fn copy_out(
    reader: &Reader,
    folder: &Path,
    journal: &str,
    keys: &str,
) -> Result<u64, Fault> {
    let mut journal = create(&folder.join(journal))?;
    connect::create(&mut journal, reader.identity())?;
    let keys = create(&folder.join(keys))?;
    keys.execute_batch(ENTRY_KEY)?;
    let head = reader.with(|source| {
        let snapshot = source.unchecked_transaction()?;
        in_transaction(&journal, || {
            TABLES
                .iter()
                .try_for_each(|table| copy_table(&snapshot, &journal, table))
        })?;
        in_transaction(&keys, || copy_table(&snapshot, &keys, "entry_key"))?;
        stored_head(&snapshot)
    })?;
    close(journal)?;
    close(keys)?;
    sync_folder(folder)?;
    Ok(head)
}

/// Copies the entry keys of a backup into its restored journal; gives how many there were.
pub(crate) fn copy_keys_in(keys: &Path, journal: &Path) -> Result<u64, Fault> {
    let keys = Connection::open_with_flags(keys, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let journal = Connection::open_with_flags(journal, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    in_transaction(&journal, || copy_table(&keys, &journal, "entry_key"))?;
    let count: i64 = journal.query_row("SELECT count(*) FROM entry_key", [], |row| row.get(0))?;
    close(journal)?;
    Ok(count.unsigned_abs())
}

fn create(path: &Path) -> Result<Connection, Fault> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}

fn in_transaction(
    connection: &Connection,
    work: impl FnOnce() -> Result<(), Fault>,
) -> Result<(), Fault> {
    let transaction = connection.unchecked_transaction()?;
    work()?;
    Ok(transaction.commit()?)
}

/// Copies all rows of a table that has the same columns on both sides.
fn copy_table(from: &Connection, to: &Connection, table: &str) -> Result<(), Fault> {
    let mut select = from.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = select.column_count();
    let places = (1..=columns)
        .map(|number| format!("?{number}"))
        .collect::<Vec<_>>()
        .join(", ");
    let mut insert = to.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..columns)
            .map(|column| row.get_ref(column).map(ToSqlOutput::Borrowed))
            .collect::<Result<Vec<_>, _>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}

fn close(connection: Connection) -> Result<(), Fault> {
    connection.close().map_err(|(_, error)| error.into())
}

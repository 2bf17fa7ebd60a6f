//! `access.db`: one SQLite file, one connection, durable before anything is answered.
//!
//! Knows the tables, not what they mean.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

use parking_lot::Mutex;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::error::{AccessError, Result};

/// The file in the data folder.
const FILE_NAME: &str = "access.db";
/// The version of the tables below, kept in `user_version`.
const SCHEMA_VERSION: i64 = 1;
/// How long to wait for another process (a backup tool, a curious administrator) to let go.
const BUSY_TIMEOUT_MS: u64 = 5_000;

pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).map_err(AccessError::Folder)?;
        let path = folder.join(FILE_NAME);
        if !path.exists() {
            // Created here because SQLite would make it readable for everyone on the machine.
            create_private(&path).map_err(AccessError::Folder)?;
        }
        let mut connection = Connection::open(&path)?;
        connection.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
        // Ended credentials are to be gone, hence secure_delete.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA secure_delete = ON;
             PRAGMA trusted_schema = OFF;",
        )?;
        migrate(&mut connection)?;
        Ok(Self {
            connection: Mutex::new(connection),
        })
    }

    pub(crate) fn read<T>(&self, question: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        question(&self.connection.lock())
    }

    /// Checks and acts as one: everything the closure does happens, durably, or nothing does.
    pub(crate) fn write<T>(&self, change: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut connection = self.connection.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let outcome = change(&transaction)?;
        transaction.commit()?;
        Ok(outcome)
    }

    /// Writes something that a power cut may take back, without waiting for the disk.
    pub(crate) fn note(&self, change: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let connection = self.connection.lock();
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        let outcome = change(&connection);
        connection.pragma_update(None, "synchronous", "FULL")?;
        outcome
    }

    pub(crate) fn copy_to(&self, path: &Path) -> Result<()> {
        let target = path.to_str().ok_or_else(|| {
            AccessError::Folder(io::Error::new(
                io::ErrorKind::InvalidFilename,
                "the path of the copy is not valid UTF-8",
            ))
        })?;
        create_private(path).map_err(AccessError::Folder)?;
        let copied = self
            .fill_copy(target)
            .and_then(|()| make_durable(path).map_err(AccessError::Folder));
        if copied.is_err() {
            // Half a copy must not be mistaken for one; the first failure is the one to report.
            let _ = fs::remove_file(path);
        }
        copied
    }

    fn fill_copy(&self, target: &str) -> Result<()> {
        self.connection.lock().execute("VACUUM INTO ?1", [target])?;
        let copy = Connection::open(target)?;
        copy.execute_batch(
            "PRAGMA journal_mode = DELETE;
             PRAGMA secure_delete = ON;
             DELETE FROM credential WHERE kind = 'session';
             DELETE FROM setup_code;",
        )?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}

/// Reads a column that holds an id.
pub(crate) fn uuid_at(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<Uuid> {
    Ok(Uuid::from_bytes(row.get(column)?))
}

fn migrate(connection: &mut Connection) -> Result<()> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(AccessError::Newer {
            found,
            known: SCHEMA_VERSION,
        });
    }
    if found == 0 {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(include_str!("tables.sql"))?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Creates an empty file that only its owner can read; fails if there is one already.
fn create_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path).map(drop)
}

fn make_durable(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()?;
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

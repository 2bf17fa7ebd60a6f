//! Where snapshots lie: sealed, in `views.db`, which may be deleted at any time without loss.
//!
//! Trouble with it never stops the engine: it is told once, and everything is folded instead.

use super::{Capture, Unusable, restore};
use crate::load::State;
use parking_lot::Mutex;
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;
use std::time::Duration;
use varsko_journal::{Hash, Read, Reader, RootKey, ViewKey};

/// The file in the data folder that holds what can be rebuilt.
pub const VIEWS_FILE: &str = "views.db";
/// Snapshots kept: the newest, and one before it in case the newest cannot be read.
pub const SNAPSHOTS_KEPT: u32 = 2;
/// How long a connection waits for another's lock.
const BUSY_TIMEOUT_MS: u64 = 5_000;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS snapshot (
        position INTEGER NOT NULL,
        part     TEXT NOT NULL,
        sealed   BLOB NOT NULL,
        UNIQUE (position, part)
    ) STRICT;";

/// Why a snapshot was not written.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotWritten {
    #[error("it cannot be written down")]
    Shape(#[from] rmp_serde::encode::Error),
    #[error("views.db could not be written")]
    Views(#[from] rusqlite::Error),
    #[error("the journal could not be read")]
    Journal(#[from] varsko_journal::Fault),
}

/// The stored snapshots of one installation.
pub(crate) struct Snapshots {
    key: ViewKey,
    reader: Reader,
    shelf: Mutex<Shelf>,
}

struct Shelf {
    /// `None` when the file cannot be used; then there are no snapshots, and that is all.
    views: Option<Connection>,
    era: u64,
}

impl Snapshots {
    pub(crate) fn open(folder: &Path, root: &RootKey, reader: Reader) -> Snapshots {
        let path = folder.join(VIEWS_FILE);
        let views = connect(&path).or_else(|error| {
            tracing::warn!(%error, "views.db is unusable and is made anew; snapshots are folded again");
            remove(&path);
            connect(&path)
        });
        let views = views
            .inspect_err(
                |error| tracing::warn!(%error, "there will be no snapshots: starting takes longer"),
            )
            .ok();
        Snapshots {
            key: ViewKey::derive(root, reader.installation()),
            reader,
            shelf: Mutex::new(Shelf { views, era: 0 }),
        }
    }

    /// To be put into a capture, so that an erasure after it keeps it from being written.
    pub(crate) fn era(&self) -> u64 {
        self.shelf.lock().era
    }

    /// Stores a capture unless something was erased since it was taken, and drops the oldest.
    pub(super) fn write(&self, capture: &Capture) -> Result<(), NotWritten> {
        let position = stored(capture.position);
        let sealed: Vec<_> = capture
            .parts(self.leaf(capture.position)?)?
            .into_iter()
            .map(|(name, bytes)| {
                let sealed = self.key.seal(&label(capture.position, &name), &bytes);
                (name, sealed)
            })
            .collect();
        let mut shelf = self.shelf.lock();
        let stale = shelf.era != capture.era;
        let Some(views) = shelf.views.as_mut().filter(|_| !stale) else {
            return Ok(());
        };
        let transaction = views.transaction()?;
        transaction.execute("DELETE FROM snapshot WHERE position = ?1", [position])?;
        let mut insert = transaction
            .prepare_cached("INSERT INTO snapshot (position, part, sealed) VALUES (?1, ?2, ?3)")?;
        for (name, sealed) in sealed {
            insert.execute((position, name, sealed))?;
        }
        drop(insert);
        transaction.execute(
            "DELETE FROM snapshot WHERE position NOT IN \
             (SELECT DISTINCT position FROM snapshot ORDER BY position DESC LIMIT ?1)",
            [SNAPSHOTS_KEPT],
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// The newest usable snapshot of at most `head` events.
    pub(crate) fn newest(&self, head: u64) -> Option<State> {
        let shelf = self.shelf.lock();
        let views = shelf.views.as_ref()?;
        let positions = positions(views, head).unwrap_or_else(|error| {
            tracing::warn!(%error, "views.db could not be read; everything is folded again");
            Vec::new()
        });
        positions.into_iter().find_map(|position| {
            self.read(views, position)
                .inspect_err(|unusable| {
                    tracing::warn!(position, why = %chain(unusable), "a snapshot is passed over");
                })
                .ok()
        })
    }

    fn read(&self, views: &Connection, position: u64) -> Result<State, Unusable> {
        let mut select = views
            .prepare_cached("SELECT sealed FROM snapshot WHERE position = ?1 AND part = ?2")?;
        restore(position, self.leaf(position)?, |name| {
            let sealed: Option<Vec<u8>> = select
                .query_row((stored(position), name), |row| row.get(0))
                .optional()?;
            let opened = sealed.and_then(|sealed| self.key.open(&label(position, name), &sealed));
            opened.ok_or(Unusable::Part)
        })
    }

    /// Deletes every snapshot and keeps captures taken before from being written (G-8).
    pub(crate) fn forget(&self) {
        let mut shelf = self.shelf.lock();
        shelf.era += 1;
        let Some(views) = shelf.views.as_mut() else {
            return;
        };
        // Deleted pages are overwritten (secure_delete), and emptying the WAL removes older copies.
        let emptied = views
            .execute("DELETE FROM snapshot", [])
            .and_then(|_| views.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
        if let Err(error) = emptied {
            tracing::warn!(%error, "snapshots could not be deleted from views.db; the file is made anew");
            let path = views.path().map(std::path::PathBuf::from);
            shelf.views = path.and_then(|path| {
                remove(&path);
                connect(&path).ok()
            });
        }
    }

    /// How many snapshots lie there.
    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        let shelf = self.shelf.lock();
        let views = shelf.views.as_ref().unwrap();
        positions(views, u64::MAX).unwrap().len()
    }

    /// The leaf of the event at a position.
    fn leaf(&self, position: u64) -> Result<Hash, varsko_journal::Fault> {
        let leaves = self.reader.read_leaves(position.saturating_sub(1), 1)?;
        Ok(leaves.first().copied().unwrap_or_default())
    }
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let views = Connection::open(path)?;
    views.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
    views.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;",
    )?;
    views.execute_batch(SCHEMA)?;
    Ok(views)
}

/// Removes the file with its log; what is not there needs no removing, and what cannot be removed
/// shows when the file is opened.
fn remove(path: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        let _ = std::fs::remove_file(name);
    }
}

fn positions(views: &Connection, head: u64) -> rusqlite::Result<Vec<u64>> {
    let mut select = views.prepare_cached(
        "SELECT DISTINCT position FROM snapshot WHERE position <= ?1 ORDER BY position DESC",
    )?;
    let rows = select.query_map([stored(head)], |row| row.get::<_, i64>(0))?;
    rows.map(|position| position.map(i64::unsigned_abs))
        .collect()
}

fn label(position: u64, part: &str) -> Vec<u8> {
    format!("snapshot/{position}/{part}").into_bytes()
}

fn stored(position: u64) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

/// An error with everything behind it, for one log line.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    std::iter::successors(error.source(), |error| error.source())
        .fold(error.to_string(), |text, source| {
            format!("{text}: {source}")
        })
}

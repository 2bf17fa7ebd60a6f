//! Reading the embedded store from any thread, beside the writer.
//!
//! Every call takes a connection of its own from a small pool and ends its read transaction
//! before it returns, so that no reader ever holds the WAL open.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;
use rusqlite::{Connection, OptionalExtension, Params};
use tokio::sync::broadcast;
use uuid::Uuid;

use super::connect::{self, Identity};
use super::interned::{Interned, Memory};
use super::rows::{self, SELECT_EVENT};
use crate::event::{Raw, Receipt, Sealed, Stored};
use crate::fault::Fault;
use crate::follow::{Follower, Published};
use crate::keys::{KEY_BYTES, KeyRing, RootKey};
use crate::leaf::encode_header;
use crate::merkle::Hash;
use crate::note::{Checkpoint, PublicKey};
use crate::seal;
use crate::store::{READ_ROWS_MAX, Read};

/// Idle connections kept; more are opened under load and closed after use.
const CONNECTIONS_IDLE_MAX: usize = 4;

/// Reads a journal. Cheap to clone.
#[derive(Clone)]
pub struct Reader {
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    identity: Identity,
    ring: Option<KeyRing>,
    idle: Mutex<Vec<Connection>>,
    memory: Memory,
    live: Option<Live>,
}

/// What the writer in this process shares with its readers.
#[derive(Clone)]
pub(crate) struct Live {
    pub(crate) head: Arc<AtomicU64>,
    pub(crate) published: broadcast::WeakSender<Published>,
}

impl Reader {
    /// Opens the journal in a data folder read-only, whether or not a server runs on it.
    ///
    /// Without a root key everything but sealed texts can be read.
    ///
    /// # Errors
    /// [`Fault::Io`] without a journal there, [`Fault::Key`] with another installation's key,
    /// [`Fault::TooNew`], [`Fault::Damaged`].
    pub fn open(folder: &Path, root: Option<&RootKey>) -> Result<Reader, Fault> {
        let connection = connect::reader(folder)?;
        let identity = connect::identity(&connection)?;
        let ring = root
            .map(|root| connect::key_ring(&identity, root))
            .transpose()?;
        Ok(Reader::new(folder, identity, ring, None))
    }

    pub(crate) fn new(
        folder: &Path,
        identity: Identity,
        ring: Option<KeyRing>,
        live: Option<Live>,
    ) -> Reader {
        let shared = Shared {
            folder: folder.to_owned(),
            identity,
            ring,
            idle: Mutex::default(),
            memory: Memory::default(),
            live,
        };
        Reader {
            shared: Arc::new(shared),
        }
    }

    /// Follows the journal from a position: everything after it, once, in order, for ever (G-3).
    ///
    /// # Errors
    /// [`Fault::Misuse`] for a reader opened beside another process's writer, which tells it nothing.
    pub fn follow(&self, after: u64) -> Result<Follower<Reader>, Fault> {
        let live = self.shared.live.as_ref().ok_or_else(|| {
            Fault::misuse("only the process that writes the journal can follow it")
        })?;
        let published = live.published.upgrade().ok_or(Fault::Closed)?;
        Ok(Follower::new(self.clone(), published.subscribe(), after))
    }

    /// The data folder read from.
    pub fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// Whether sealed texts can be read.
    pub fn has_key(&self) -> bool {
        self.shared.ring.is_some()
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.shared.identity
    }

    /// Runs `work` on a pooled connection; `work` must leave no transaction open.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let idle = self.shared.idle.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect::reader(&self.shared.folder)?,
        };
        let result = work(&connection);
        let mut idle = self.shared.idle.lock();
        if idle.len() < CONNECTIONS_IDLE_MAX {
            idle.push(connection);
        }
        result
    }

    /// Every row of a query over [`SELECT_EVENT`], decoded; the caller judges each by itself.
    pub(crate) fn each_raw(
        &self,
        condition: &str,
        params: impl Params,
        mut take: impl FnMut(Result<Raw, Fault>),
    ) -> Result<(), Fault> {
        self.with(|connection| {
            let interned = Interned {
                memory: &self.shared.memory,
                connection,
            };
            let mut statement = connection.prepare_cached(&format!("{SELECT_EVENT}{condition}"))?;
            let mut rows = statement.query(params)?;
            while let Some(row) = rows.next()? {
                take(rows::decode(row, &interned));
            }
            Ok(())
        })
    }

    fn raws(&self, condition: &str, params: impl Params) -> Result<Vec<Raw>, Fault> {
        let mut raws = Vec::new();
        let mut broken = None;
        self.each_raw(condition, params, |raw| match raw {
            Ok(raw) => raws.push(raw),
            Err(fault) => broken = broken.take().or(Some(fault)),
        })?;
        broken.map_or(Ok(raws), Err)
    }

    fn ring(&self) -> Result<&KeyRing, Fault> {
        self.shared.ring.as_ref().ok_or_else(|| {
            Fault::Key("reading sealed texts needs the root key: give the key file this journal was created with".to_owned())
        })
    }
}

impl Read for Reader {
    fn head(&self) -> Result<u64, Fault> {
        match &self.shared.live {
            Some(live) => Ok(live.head.load(Ordering::Acquire)),
            None => self.with(stored_head),
        }
    }

    fn read(&self, after: u64, limit: usize) -> Result<Vec<Stored>, Fault> {
        self.read_raw(after, limit)?
            .into_iter()
            .map(|raw| self.unseal(raw))
            .collect()
    }

    fn read_stream(
        &self,
        stream: Uuid,
        after_version: u32,
        limit: usize,
    ) -> Result<Vec<Stored>, Fault> {
        let condition = "WHERE e.stream = (SELECT number FROM stream WHERE id = ?1) AND e.version > ?2 ORDER BY e.version LIMIT ?3";
        let raws = self.raws(
            condition,
            (stream.as_bytes(), after_version, bounded(limit)),
        )?;
        raws.into_iter().map(|raw| self.unseal(raw)).collect()
    }

    fn read_raw(&self, after: u64, limit: usize) -> Result<Vec<Raw>, Fault> {
        self.raws(
            "WHERE e.position > ?1 ORDER BY e.position LIMIT ?2",
            (stored(after), bounded(limit)),
        )
    }

    fn read_leaves(&self, after: u64, limit: usize) -> Result<Vec<Hash>, Fault> {
        self.with(|connection| leaves(connection, after, bounded(limit)))
    }

    fn unseal(&self, raw: Raw) -> Result<Stored, Fault> {
        let sealed = match (&raw.envelope, self.entry_key(&raw)?) {
            (None, _) => Sealed::None,
            (Some(_), None) => Sealed::Erased,
            (Some(envelope), Some(key)) => seal::open(&key, &encode_header(&raw.header), envelope)
                .map(Sealed::Readable)
                .map_err(|broken| Fault::damaged(raw.header.position, broken.to_string()))?,
        };
        Ok(Stored {
            header: raw.header,
            facts: raw.facts,
            sealed,
            leaf: raw.leaf,
        })
    }

    fn entry_key(&self, raw: &Raw) -> Result<Option<[u8; KEY_BYTES]>, Fault> {
        let (Some(_), Some(wrapped)) = (&raw.envelope, &raw.wrapped_key) else {
            return Ok(None);
        };
        let position = raw.header.position;
        let key = self.ring()?.unwrap(position, wrapped);
        key.map(Some).ok_or_else(|| {
            Fault::damaged(position, "its entry key does not open under the root key")
        })
    }

    fn find_command(&self, command_id: Uuid) -> Result<Option<(Receipt, [u8; 32])>, Fault> {
        self.with(|connection| rows::find_command(connection, command_id))
    }

    fn newest_checkpoint(&self, size_max: u64) -> Result<Option<Checkpoint>, Fault> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT note FROM checkpoint WHERE size <= ?1 ORDER BY size DESC LIMIT 1",
            )?;
            let note: Option<String> = statement
                .query_row([stored(size_max)], |row| row.get(0))
                .optional()?;
            note.map(|note| Checkpoint::parse(&note))
                .transpose()
                .map_err(|broken| Fault::damaged(None, broken.to_string()))
        })
    }

    fn public_key(&self) -> &PublicKey {
        &self.shared.identity.public_key
    }

    fn installation(&self) -> Uuid {
        self.shared.identity.installation
    }
}

/// Up to `limit` leaves after a position, which must follow on it without a gap.
pub(crate) fn leaves(connection: &Connection, after: u64, limit: i64) -> Result<Vec<Hash>, Fault> {
    let mut statement = connection.prepare_cached(
        "SELECT position, leaf FROM event WHERE position > ?1 ORDER BY position LIMIT ?2",
    )?;
    let mut rows = statement.query((stored(after), limit))?;
    let mut leaves = Vec::new();
    while let Some(row) = rows.next()? {
        let (position, leaf) = rows::leaf(row)?;
        let expected = after + leaves.len() as u64 + 1;
        if position != expected {
            return Err(Fault::damaged(expected, "the event is missing"));
        }
        leaves.push(leaf);
    }
    Ok(leaves)
}

pub(crate) fn stored_head(connection: &Connection) -> Result<u64, Fault> {
    let head: i64 =
        connection.query_row("SELECT coalesce(max(position), 0) FROM event", [], |row| {
            row.get(0)
        })?;
    u64::try_from(head).map_err(|_| Fault::damaged(None, "its newest position is negative"))
}

/// A position as SQLite holds it; no stored one is above its largest.
pub(crate) fn stored(position: u64) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

fn bounded(limit: usize) -> i64 {
    limit.min(READ_ROWS_MAX) as i64
}

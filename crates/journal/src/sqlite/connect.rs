//! Opening connections: pragmas, the file's format, what it says of itself.
//!
//! Knows no events.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use uuid::Uuid;

use super::folder::{JOURNAL_FILE, sync_folder};
use super::wal;
use crate::fault::Fault;
use crate::keys::{Entropy, KeyRing, RootKey};
use crate::note::{self, PublicKey};

/// The journal's mark in the SQLite header ("VaJo"), so that another file is not taken for one.
const APPLICATION_ID: i64 = 0x5661_4a6f;
/// The format this version writes, in the header's `user_version`.
const FORMAT: i64 = 1;
/// How long a connection waits for another's lock.
const BUSY_TIMEOUT_MS: u64 = 5_000;
/// Page cache of the writer and of each reader, KiB.
const CACHE_KIB: i64 = 8_192;
/// Prepared statements kept per connection.
const STATEMENTS_MAX: usize = 32;

const SCHEMA: &str = include_str!("schema.sql");
pub(crate) const ENTRY_KEY: &str = include_str!("entry_key.sql");

/// What a journal says of itself: whose it is, and who signs for it.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    pub(crate) installation: Uuid,
    pub(crate) public_key: PublicKey,
}

/// Opens the journal for writing, creating it if the folder has none.
pub(crate) fn writer(
    folder: &Path,
    root: &RootKey,
    entropy: &mut dyn Entropy,
) -> Result<(Connection, Identity, KeyRing), Fault> {
    if !folder.join(JOURNAL_FILE).exists() {
        // SQLite throws away a write-ahead log that lies beside no journal.
        drop(founded(folder, root, entropy)?);
    }
    wal::lay_out(folder);
    let connection = founded(folder, root, entropy)?;
    let identity = identity(&connection)?;
    let ring = key_ring(&identity, root)?;
    Ok((connection, identity, ring))
}

/// Opens the file to write to, with its tables.
fn founded(folder: &Path, root: &RootKey, entropy: &mut dyn Entropy) -> Result<Connection, Fault> {
    let mut connection = Connection::open_with_flags(
        folder.join(JOURNAL_FILE),
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    let fresh = is_fresh(&connection)?;
    if !fresh {
        check_format(&connection)?;
    }
    settle(&connection)?;
    // The writer checkpoints by itself after a commit, because SQLite's own automatic
    // checkpoint swallows a failed sync (G-1).
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA wal_autocheckpoint = 0;",
    )?;
    if fresh {
        create(&mut connection, &Identity::generate(root, entropy))?;
        sync_folder(folder)?;
    }
    Ok(connection)
}

/// Opens the journal for reading only; works beside a running writer and needs no lock.
pub(crate) fn reader(folder: &Path) -> Result<Connection, Fault> {
    let path = folder.join(JOURNAL_FILE);
    if !path.is_file() {
        return Err(Fault::Io(format!(
            "there is no {JOURNAL_FILE} in {}",
            folder.display()
        )));
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    check_format(&connection)?;
    settle(&connection)?;
    Ok(connection)
}

impl Identity {
    fn generate(root: &RootKey, entropy: &mut dyn Entropy) -> Identity {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes);
        let installation = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let public_key = KeyRing::derive(root, installation).public_key(installation);
        Identity {
            installation,
            public_key,
        }
    }
}

/// Writes the tables of an empty file, all or none.
pub(crate) fn create(connection: &mut Connection, identity: &Identity) -> Result<(), Fault> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    transaction.execute_batch(ENTRY_KEY)?;
    let mut meta = transaction.prepare("INSERT INTO meta (name, value) VALUES (?1, ?2)")?;
    meta.execute(["installation", &identity.installation.to_string()])?;
    meta.execute(["public_key", &identity.public_key.to_string()])?;
    drop(meta);
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", FORMAT)?;
    transaction.commit()?;
    Ok(())
}

/// Reads whose journal it is.
pub(crate) fn identity(connection: &Connection) -> Result<Identity, Fault> {
    let read = |name: &str| -> Result<String, Fault> {
        connection
            .query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| {
                row.get(0)
            })
            .optional()?
            .ok_or_else(|| Fault::damaged(None, format!("it does not state its {name}")))
    };
    let installation = Uuid::parse_str(&read("installation")?)
        .map_err(|_| Fault::damaged(None, "its installation id is not a UUID"))?;
    let public_key = PublicKey::parse(&read("public_key")?)
        .map_err(|error| Fault::damaged(None, error.to_string()))?;
    if public_key.name() != note::origin(installation) {
        return Err(Fault::damaged(
            None,
            "its public key is named after another installation",
        ));
    }
    Ok(Identity {
        installation,
        public_key,
    })
}

/// Derives the keys, and refuses a root key that this journal was not made with.
pub(crate) fn key_ring(identity: &Identity, root: &RootKey) -> Result<KeyRing, Fault> {
    let ring = KeyRing::derive(root, identity.installation);
    if ring.public_key(identity.installation) != identity.public_key {
        return Err(Fault::Key(format!(
            "the root key does not belong to this journal (installation {}): use the key it was created with",
            identity.installation
        )));
    }
    Ok(ring)
}

impl KeyRing {
    fn public_key(&self, installation: Uuid) -> PublicKey {
        PublicKey::of(&self.signing, note::origin(installation))
    }
}

fn is_fresh(connection: &Connection) -> Result<bool, Fault> {
    Ok(
        connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| {
            row.get(0)
        })?,
    )
}

fn check_format(connection: &Connection) -> Result<(), Fault> {
    let application: i64 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Fault::damaged(None, "the file is not a Varsko journal"));
    }
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        FORMAT => Ok(()),
        _ if found > FORMAT => Err(Fault::TooNew {
            found,
            supported: FORMAT,
        }),
        _ => Err(Fault::damaged(
            None,
            format!("it states the format {found}, which never existed"),
        )),
    }
}

/// Settings every connection shares.
fn settle(connection: &Connection) -> Result<(), Fault> {
    connection.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(())
}

//! Backup and restore (G-13): a journal without its keys, the keys as a file of their own, and a
//! manifest that says what both must be.
//!
//! The keys travel apart because they may be kept only briefly: an erased text must not live on
//! in a backup (G-8). Without them a backup restores to a journal whose proof holds and whose
//! texts are closed.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::fault::Fault;
use crate::keys::RootKey;
use crate::sqlite::folder::sync_folder;
use crate::sqlite::{JOURNAL_FILE, Reader, copy};
use crate::store::Read;
use crate::verify::{Report, verify};

/// The name of the backup format.
pub const BACKUP_FORMAT: &str = "varsko-backup/1";
/// The file that says what a backup holds; written last, so that a backup without it is unfinished.
pub const MANIFEST_FILE: &str = "manifest.json";
/// The file with the wrapped entry keys. It may be kept for 35 days at most, or left out.
pub const KEYS_FILE: &str = "keys.db";

const READ_BUFFER_BYTES: usize = 65_536;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// [`BACKUP_FORMAT`].
    pub format: String,
    /// The installation it is of.
    pub installation: Uuid,
    /// When it was taken, Unix milliseconds, as the caller stated.
    pub taken_at: i64,
    /// The position of its newest event.
    pub head: u64,
    /// The newest signed checkpoint it contains, as a note.
    pub checkpoint: Option<String>,
    /// The journal without keys.
    pub journal: BackupFile,
    /// The keys.
    pub keys: BackupFile,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupFile {
    /// Its name in the backup's folder.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
}

/// What came of a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup said it holds.
    pub manifest: Manifest,
    /// How many entry keys came back; 0 when the keys' file was left out.
    pub keys: u64,
    /// The proof of the restored journal. A restore that is damaged is reported, not hidden.
    pub report: Report,
}

/// Takes a backup into a folder that is empty or does not exist, while the journal is written.
///
/// # Errors
/// [`Fault::Misuse`] for a folder with something in it; reading and writing faults. After an error
/// the folder holds no manifest and is no backup.
pub fn backup(reader: &Reader, to: &Path, taken_at: i64) -> Result<Manifest, Fault> {
    backup_with(reader, to, taken_at, |_| Ok(()))
}

/// [`backup`], with what belongs to the events: `beside` is told the position of the newest event
/// and copies that into the folder before the backup counts as finished.
///
/// # Errors
/// As [`backup`], and what `beside` failed with.
pub fn backup_with(
    reader: &Reader,
    to: &Path,
    taken_at: i64,
    beside: impl FnOnce(u64) -> Result<(), Fault>,
) -> Result<Manifest, Fault> {
    claim_empty(to)?;
    let head = copy::copy_out(reader, to, JOURNAL_FILE, KEYS_FILE)?;
    beside(head)?;
    let manifest = Manifest {
        format: BACKUP_FORMAT.to_owned(),
        installation: reader.installation(),
        taken_at,
        head,
        checkpoint: reader
            .newest_checkpoint(head)?
            .map(|checkpoint| checkpoint.note),
        journal: describe(to, JOURNAL_FILE)?,
        keys: describe(to, KEYS_FILE)?,
    };
    let text =
        serde_json::to_string_pretty(&manifest).map_err(|error| Fault::Other(error.to_string()))?;
    let mut file = File::create_new(to.join(MANIFEST_FILE))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
        .map_err(|error| Fault::SyncFailed(error.to_string()))?;
    sync_folder(to)?;
    Ok(manifest)
}

/// Restores a backup into a folder that is empty or does not exist, then proves what came of it.
///
/// A backup whose keys' file was taken away restores too; its texts stay closed. With the root
/// key the proof also opens every text.
///
/// # Errors
/// [`Fault::Misuse`] for a folder with something in it or a backup without a readable manifest;
/// [`Fault::Damaged`] when a file is not the one the manifest describes; [`Fault::Key`].
pub fn restore(from: &Path, to: &Path, root: Option<&RootKey>) -> Result<Restored, Fault> {
    let manifest = read_manifest(from)?;
    check_file(from, &manifest.journal)?;
    let with_keys = from.join(KEYS_FILE).exists();
    if with_keys {
        check_file(from, &manifest.keys)?;
    }
    claim_empty(to)?;
    let journal = to.join(JOURNAL_FILE);
    std::fs::copy(from.join(JOURNAL_FILE), &journal)?;
    File::options()
        .write(true)
        .open(&journal)?
        .sync_all()
        .map_err(|error| Fault::SyncFailed(error.to_string()))?;
    let keys = if with_keys {
        copy::copy_keys_in(&from.join(KEYS_FILE), &journal)?
    } else {
        0
    };
    sync_folder(to)?;
    let mut report = verify(to, root, manifest.checkpoint.as_deref(), &mut |_, _| {})?;
    if report.head != manifest.head {
        let what = format!(
            "the manifest states {} events, the journal holds {}",
            manifest.head, report.head
        );
        report.findings.general(what);
    }
    Ok(Restored {
        manifest,
        keys,
        report,
    })
}

fn claim_empty(folder: &Path) -> Result<(), Fault> {
    std::fs::create_dir_all(folder)?;
    if std::fs::read_dir(folder)?.next().is_some() {
        return Err(Fault::misuse(format!(
            "the folder {} is not empty: choose an empty or a new one",
            folder.display()
        )));
    }
    Ok(())
}

fn read_manifest(from: &Path) -> Result<Manifest, Fault> {
    let refused = |why: String| {
        Fault::misuse(format!(
            "{} is not a finished backup: {why}",
            from.display()
        ))
    };
    let text = std::fs::read_to_string(from.join(MANIFEST_FILE))
        .map_err(|error| refused(format!("{MANIFEST_FILE}: {error}")))?;
    let manifest: Manifest = serde_json::from_str(&text)
        .map_err(|error| refused(format!("{MANIFEST_FILE}: {error}")))?;
    if manifest.format != BACKUP_FORMAT {
        return Err(refused(format!(
            "its format is {:?}, this version reads {BACKUP_FORMAT}",
            manifest.format
        )));
    }
    Ok(manifest)
}

fn check_file(folder: &Path, stated: &BackupFile) -> Result<(), Fault> {
    // Only the two names a backup is made with are read, whatever a manifest says.
    let name = if stated.name == KEYS_FILE {
        KEYS_FILE
    } else {
        JOURNAL_FILE
    };
    if describe(folder, name)? == *stated {
        return Ok(());
    }
    Err(Fault::damaged(
        None,
        format!("{name} is not the file the backup's manifest describes"),
    ))
}

fn describe(folder: &Path, name: &str) -> Result<BackupFile, Fault> {
    let mut file = File::open(folder.join(name))?;
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut buffer = vec![0; READ_BUFFER_BYTES];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
    }
    let sha256 = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(BackupFile {
        name: name.to_owned(),
        bytes,
        sha256,
    })
}

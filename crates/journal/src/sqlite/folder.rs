//! The data folder's journal file and the lock that keeps a second writer out.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::fault::Fault;

/// The journal's file in the data folder.
pub const JOURNAL_FILE: &str = "journal.db";
/// The file whose lock says that a process writes here. Empty; it stays when the process ends.
pub const LOCK_FILE: &str = "varsko.lock";

/// Holds the data folder for one process; the lock ends with the value, or with the process.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Creates the folder if need be and takes its lock.
    pub(crate) fn take(folder: &Path) -> Result<FolderLock, Fault> {
        std::fs::create_dir_all(folder)?;
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join(LOCK_FILE))?;
        match file.try_lock() {
            Ok(()) => Ok(FolderLock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Fault::Locked(folder.display().to_string())),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// Makes new names in a folder as durable as the files they name.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Fault> {
    File::open(folder)?
        .sync_all()
        .map_err(|error| Fault::SyncFailed(error.to_string()))
}

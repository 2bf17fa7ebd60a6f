//! The write-ahead log's file, laid out before SQLite opens it.
//!
//! A commit that lengthens a file makes the file system record the new length beside the data; one
//! that overwrites pages already there syncs in about two thirds of the time, and a lone operator
//! waits for just that sync. SQLite takes a write-ahead log whose header is all zeros for an empty
//! one, and begins it again from its start once its pages are in the main file. Knows no events.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use super::folder::{JOURNAL_FILE, sync_folder};

/// Pages the write-ahead log may hold before they are copied into the main file.
pub(crate) const WAL_PAGES_MAX: i64 = 4_000;
/// Bytes laid out: those pages with their frames' headers, and room for one large batch.
const LAID_OUT_BYTES: usize = 20 << 20;
const CHUNK_BYTES: usize = 1 << 20;

/// Lays the file out when the journal was closed in order and so has none. Only speed is lost when
/// that fails, a full disk for one, so nothing is refused for it; half a layout is taken away.
pub(crate) fn lay_out(folder: &Path) {
    let path = folder.join(format!("{JOURNAL_FILE}-wal"));
    let made = match File::create_new(&path) {
        Ok(file) => fill(file).and_then(|()| {
            sync_folder(folder).map_err(|fault| std::io::Error::other(fault.to_string()))
        }),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return,
        Err(error) => Err(error),
    };
    if let Err(error) = made {
        tracing::debug!(%error, "the write-ahead log could not be laid out; commits will lengthen it");
        // It was never opened by SQLite, so nothing but zeros is lost.
        let _ = std::fs::remove_file(&path);
    }
}

fn fill(mut file: File) -> std::io::Result<()> {
    let zeros = vec![0; CHUNK_BYTES];
    for _ in 0..LAID_OUT_BYTES / CHUNK_BYTES {
        file.write_all(&zeros)?;
    }
    file.sync_all()
}

//! The folder of sealed files: `blobs/ab/abcd…`, and `blobs/incoming/` for those not whole yet.
//!
//! A file appears under its name only once it is whole and on stable storage. Nothing here asks
//! what time it is: the caller stamps a file and judges its age.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use super::stream::{BlobBroken, Opening, SealedBlob, Sealing, sealed_bytes};
use super::{BlobKey, BlobName};
use crate::fault::Fault;
use crate::sqlite::folder::sync_folder;

/// The folder of sealed files in the data folder.
pub const BLOBS_FOLDER: &str = "blobs";
const INCOMING: &str = "incoming";
const COPY_BUFFER_BYTES: usize = 65_536;

/// A sealed file as it lies in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlobStored {
    /// What it lies under.
    pub name: BlobName,
    /// Its bytes there.
    pub bytes: u64,
    /// When it was stamped to have come, Unix milliseconds.
    pub came_at: i64,
}

/// The sealed files of a data folder. Cheap to clone; the folder is made with the first file.
#[derive(Clone, Debug)]
pub struct Blobs {
    folder: PathBuf,
    incoming: Arc<AtomicU64>,
}

impl Blobs {
    /// The files of this data folder, or of a backup.
    pub fn of(data_folder: &Path) -> Blobs {
        Blobs {
            folder: data_folder.join(BLOBS_FOLDER),
            incoming: Arc::default(),
        }
    }

    /// Begins to take a file in. `key` must be fresh.
    ///
    /// # Errors
    /// [`Fault::Full`], [`Fault::Io`].
    pub fn begin(&self, key: BlobKey) -> Result<Incoming, Fault> {
        let unfinished = self.unfinished()?;
        let file = BufWriter::new(File::create_new(&unfinished.path)?);
        Ok(Incoming {
            sealing: Sealing::new(key),
            file,
            unfinished,
            blobs: self.clone(),
        })
    }

    /// Opens a file to read its content. Nothing of it is read yet.
    ///
    /// # Errors
    /// [`BlobBroken::Missing`], [`BlobBroken::Unreadable`].
    pub fn open(&self, sealed: &SealedBlob) -> Result<Opening<File>, BlobBroken> {
        Ok(Opening::new(self.file(sealed.name)?, sealed))
    }

    /// Whether a file of this name is there.
    pub fn holds(&self, name: BlobName) -> bool {
        self.path(name).is_file()
    }

    /// Reads a file through, and shows that it is the one that its name and the size of its
    /// content promise. Needs no key.
    ///
    /// # Errors
    /// [`BlobBroken`].
    pub fn check(&self, name: BlobName, size: u64) -> Result<(), BlobBroken> {
        let read = hash_through(self.file(name)?, &mut io::sink())?;
        (read == (name, sealed_bytes(size)))
            .then_some(())
            .ok_or(BlobBroken::Altered)
    }

    /// Copies a file into another folder, durably, if its bytes are those its name promises.
    ///
    /// # Errors
    /// [`BlobBroken::Unreadable`] also when the copy cannot be written; no part of it stays then.
    pub fn copy_to(&self, name: BlobName, to: &Blobs) -> Result<u64, BlobBroken> {
        let source = self.file(name)?;
        let unfinished = to.unfinished()?;
        let mut file = File::create_new(&unfinished.path)?;
        let (read, bytes) = hash_through(source, &mut file)?;
        if read != name {
            return Err(BlobBroken::Altered);
        }
        to.keep(file, unfinished, name)
            .map_err(|fault| BlobBroken::Unreadable(io::Error::other(fault)))?;
        Ok(bytes)
    }

    /// Every whole file there is, in no particular order. What bears no name of ours is passed over.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn list(&self) -> Result<Vec<BlobStored>, Fault> {
        let mut listed = Vec::new();
        for shard in entries(&self.folder)? {
            if shard.file_name().is_none_or(|name| name == INCOMING) || !shard.is_dir() {
                continue;
            }
            listed.extend(entries(&shard)?.iter().filter_map(|path| stored(path)));
        }
        Ok(listed)
    }

    /// Removes a file; one that is gone already is fine.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, name: BlobName) -> Result<(), Fault> {
        gone(std::fs::remove_file(self.path(name)))
    }

    /// Removes what was left unfinished by a process that is gone. Only the process that holds the
    /// data folder may call it, before it takes anything in.
    ///
    /// # Errors
    /// When something cannot be removed.
    pub fn clear_unfinished(&self) -> Result<(), Fault> {
        for path in entries(&self.folder.join(INCOMING))? {
            gone(std::fs::remove_file(path))?;
        }
        Ok(())
    }

    fn path(&self, name: BlobName) -> PathBuf {
        let name = name.to_string();
        self.folder.join(&name[..2]).join(name)
    }

    fn file(&self, name: BlobName) -> Result<File, BlobBroken> {
        File::open(self.path(name)).map_err(|error| match error.kind() {
            ErrorKind::NotFound => BlobBroken::Missing,
            _ => BlobBroken::Unreadable(error),
        })
    }

    fn unfinished(&self) -> io::Result<Unfinished> {
        let folder = self.folder.join(INCOMING);
        std::fs::create_dir_all(&folder)?;
        let number = self.incoming.fetch_add(1, Ordering::Relaxed);
        Ok(Unfinished {
            path: folder.join(number.to_string()),
        })
    }

    /// Makes a whole file durable, and then known by its name.
    fn keep(&self, file: File, unfinished: Unfinished, name: BlobName) -> Result<(), Fault> {
        file.sync_all()
            .map_err(|error| Fault::SyncFailed(error.to_string()))?;
        drop(file);
        let path = self.path(name);
        let shard = path.parent().expect("a name lies in a folder");
        std::fs::create_dir_all(shard)?;
        std::fs::rename(&unfinished.path, &path)?;
        sync_folder(shard)?;
        sync_folder(&self.folder)?;
        self.folder.parent().map_or(Ok(()), sync_folder)
    }
}

/// A file on its way in. Dropped before [`Incoming::finish`], it leaves nothing behind.
pub struct Incoming {
    sealing: Sealing,
    file: BufWriter<File>,
    unfinished: Unfinished,
    blobs: Blobs,
}

impl Incoming {
    /// Takes more of the content.
    ///
    /// # Errors
    /// [`Fault::Full`], [`Fault::Io`]: give it up then.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        Ok(self.sealing.take(bytes, &mut self.file)?)
    }

    /// Ends the content, stamps the file with the time it came (Unix milliseconds), and gives what
    /// opens it once it is on stable storage under its name.
    ///
    /// # Errors
    /// As [`Incoming::write`]; [`Fault::SyncFailed`].
    pub fn finish(self, came_at: i64) -> Result<SealedBlob, Fault> {
        let mut writer = self.file;
        let sealed = self.sealing.finish(&mut writer)?;
        let file = writer
            .into_inner()
            .map_err(|error| Fault::from(error.into_error()))?;
        let since = Duration::from_millis(u64::try_from(came_at).unwrap_or(0));
        file.set_modified(SystemTime::UNIX_EPOCH + since)?;
        self.blobs.keep(file, self.unfinished, sealed.name)?;
        Ok(sealed)
    }
}

/// The name of a file that is not whole; with the value the file goes, unless it got another name.
struct Unfinished {
    path: PathBuf,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // A file that cannot be removed now goes at the next start.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn stored(path: &Path) -> Option<BlobStored> {
    let name = BlobName::parse(path.file_name()?.to_str()?)?;
    // A file that is gone by now is not listed.
    let meta = std::fs::metadata(path).ok()?;
    let came = meta.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH);
    let came_at = came.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(0));
    Some(BlobStored {
        name,
        bytes: meta.len(),
        came_at,
    })
}

/// What stands in a folder; nothing when there is none.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    match std::fs::read_dir(folder) {
        Ok(entries) => Ok(entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn gone(removed: io::Result<()>) -> Result<(), Fault> {
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Reads to the end, copying; gives the name those bytes have, and how many there were.
fn hash_through(mut source: File, to: &mut impl Write) -> io::Result<(BlobName, u64)> {
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut buffer = vec![0; COPY_BUFFER_BYTES];
    loop {
        let read = source.read(&mut buffer)?;
        if read == 0 {
            return Ok((BlobName(hash.finalize().into()), bytes));
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
        to.write_all(&buffer[..read])?;
    }
}

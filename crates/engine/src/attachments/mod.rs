//! Files that belong to lines: taken in before the command that names them, opened for whoever may
//! read the line, removed once nothing names them.
//!
//! A file is durable and sealed before its handle is given. Until a line names it, it waits; what
//! waits for a day is removed, and never while a command that names it is under way. Who may bring
//! or read a file is the caller's to judge.

mod hold;
mod named;
mod sweep;
mod whole;

pub use named::Named;
pub use whole::{Copied, Proven, back_up, bring_back, verify};

pub(crate) use hold::{Hold, Ledger};
pub(crate) use named::named_by;
pub use sweep::SWEEP_EVERY_S;
pub(crate) use sweep::Sweeper;

use crate::clock::Clock;
use crate::reading::Reading;
use named::blob_of;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use varsko_domain::incident::events::Attachment;
use varsko_domain::limits::ATTACHMENT_BYTES_MAX;
use varsko_domain::{IncidentId, Secret, Text};
use varsko_journal::{
    BlobBroken, BlobKey, BlobName, Blobs, Entropy, Fault, HandleKey, Incoming, Opening, RootKey,
    SealedBlob, sealed_bytes,
};

/// How long a file waits for a line to name it, in milliseconds.
pub const UNATTACHED_KEPT_MS: i64 = 24 * 60 * 60 * 1000;
/// Most bytes on the disk of files that wait for a line, all together.
pub const UNATTACHED_BYTES_MAX: u64 = 1024 * 1024 * 1024;

/// The attachments of an installation. Cheap to clone.
#[derive(Clone)]
pub struct Attachments(Arc<Shared>);

struct Shared {
    blobs: Blobs,
    handles: HandleKey,
    entropy: Mutex<SharedEntropy>,
    clock: Arc<dyn Clock>,
    reading: Arc<Reading>,
    ledger: Mutex<Ledger>,
}

/// Why a file was not taken in. Nothing of it is left.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// It is larger than [`ATTACHMENT_BYTES_MAX`].
    #[error("the file is larger than {ATTACHMENT_BYTES_MAX} bytes")]
    TooLarge,
    /// More than [`UNATTACHED_BYTES_MAX`] wait to be attached.
    #[error("too many files wait to be attached")]
    TooManyWaiting,
    /// It could not be stored.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Why a file that a line names does not open.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// The words of its line were lawfully erased, and with them what opens it.
    #[error("the file was erased with the words of its line")]
    Erased,
    /// It is missing or damaged.
    #[error(transparent)]
    Broken(#[from] BlobBroken),
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uploaded {
    /// What to show to have it attached; opaque.
    pub handle: String,
    /// Bytes of its content.
    pub size: u64,
    /// SHA-256 of its content, hexadecimal.
    pub sha256: String,
}

/// A file on its way in. Dropped before [`Upload::finish`], it leaves nothing behind.
pub struct Upload {
    incoming: Incoming,
    left: u64,
    attachments: Attachments,
}

impl Attachments {
    /// The attachments in a data folder that this process holds.
    pub(crate) fn open(
        folder: &Path,
        (root, installation): (&RootKey, Uuid),
        entropy: SharedEntropy,
        clock: Arc<dyn Clock>,
        reading: Arc<Reading>,
    ) -> Result<Attachments, Fault> {
        let blobs = Blobs::of(folder);
        blobs.clear_unfinished()?;
        Ok(Attachments(Arc::new(Shared {
            blobs,
            handles: HandleKey::derive(root, installation),
            entropy: Mutex::new(entropy),
            clock,
            reading,
            ledger: Mutex::default(),
        })))
    }

    /// Begins to take a file in. Blocks on the disk, as does writing and finishing it.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub fn begin(&self) -> Result<Upload, NotTaken> {
        if self.0.ledger.lock().waiting_bytes() >= UNATTACHED_BYTES_MAX {
            return Err(NotTaken::TooManyWaiting);
        }
        let key = BlobKey::generate(&mut *self.0.entropy.lock());
        Ok(Upload {
            incoming: self.0.blobs.begin(key)?,
            left: ATTACHMENT_BYTES_MAX,
            attachments: self.clone(),
        })
    }

    /// The attachment to name in a command, for a handle given for this incident; `None` for any
    /// other. Whether the file still waits is seen when the command is submitted.
    pub fn redeem(
        &self,
        incident: IncidentId,
        handle: &str,
        name: Text,
        media_type: String,
    ) -> Option<Attachment> {
        let sealed = self.0.handles.redeem(incident.0, handle)?;
        Some(Attachment {
            sha256: sealed.name.to_string(),
            size: sealed.size,
            media_type,
            name,
            content_sha256: hexadecimal(&sealed).into(),
            key: Secret(sealed.key.to_text().into()),
        })
    }

    /// Opens the file a line names, for whoever may read the line. Blocks on the disk.
    ///
    /// # Errors
    /// [`NotOpened`].
    pub fn read(&self, attachment: &Attachment) -> Result<Opening<File>, NotOpened> {
        let erased = attachment.key.0 == Text::Erased;
        let sealed = blob_of(attachment).filter(|_| !erased);
        match sealed {
            Some(sealed) => Ok(self.0.blobs.open(&sealed)?),
            None if erased => Err(NotOpened::Erased),
            None => Err(BlobBroken::Altered.into()),
        }
    }

    /// Keeps these files from being removed for as long as the hold is there.
    pub(crate) fn hold(&self, names: Vec<BlobName>) -> Hold {
        Hold::take(self.clone(), names)
    }

    /// Every name that lines give, and whether one of them still opens its file.
    fn named(&self) -> BTreeMap<BlobName, bool> {
        let mut named = BTreeMap::new();
        for picture in self.0.reading.pictures().incidents.values() {
            for (name, erased) in picture.lines.attached() {
                if let Some(name) = BlobName::parse(name) {
                    *named.entry(name).or_insert(false) |= !erased;
                }
            }
        }
        named
    }
}

impl Upload {
    /// Takes more of the content.
    ///
    /// # Errors
    /// [`NotTaken`]: give it up then.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), NotTaken> {
        self.left = self
            .left
            .checked_sub(bytes.len() as u64)
            .ok_or(NotTaken::TooLarge)?;
        Ok(self.incoming.write(bytes)?)
    }

    /// Ends the content, and gives its handle for this incident once it is on stable storage (G-1).
    ///
    /// # Errors
    /// [`NotTaken`].
    pub fn finish(self, incident: IncidentId) -> Result<Uploaded, NotTaken> {
        let shared = &self.attachments.0;
        let sealed = self.incoming.finish(shared.clock.now().0)?;
        let bytes = sealed_bytes(sealed.size);
        shared.ledger.lock().waits(sealed.name, bytes);
        Ok(Uploaded {
            handle: shared.handles.handle(incident.0, &sealed),
            size: sealed.size,
            sha256: hexadecimal(&sealed),
        })
    }
}

/// The hash of the content, in the form of a name.
fn hexadecimal(sealed: &SealedBlob) -> String {
    BlobName(sealed.content).to_string()
}

/// One source of randomness for the journal and for the keys of files.
#[derive(Clone)]
pub(crate) struct SharedEntropy(Arc<Mutex<Box<dyn Entropy>>>);

impl SharedEntropy {
    pub(crate) fn new(entropy: Box<dyn Entropy>) -> SharedEntropy {
        SharedEntropy(Arc::new(Mutex::new(entropy)))
    }
}

impl Entropy for SharedEntropy {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.lock().fill(bytes);
    }
}

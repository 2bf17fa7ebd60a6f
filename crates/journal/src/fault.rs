//! What can go wrong with the journal, sorted by what its owner must do about it.
//!
//! Every text is a whole sentence: what is wrong and what would be allowed. Knows no SQL.

use uuid::Uuid;

/// An operational failure. Unless said otherwise, nothing of the attempted work was stored.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum Fault {
    /// No room left. May be tried again on the same handle once there is room.
    #[error("the disk is full: nothing was stored; free some space and try again")]
    Full,
    /// A sync to stable storage failed. Final (G-1): whether the batch survives is unknown until
    /// the journal is opened again, and the handle refuses every later append with [`Fault::Stopped`].
    #[error(
        "the disk failed to confirm a write ({0}): restart on a sound disk before writing again"
    )]
    SyncFailed(String),
    /// Reading or writing the files failed. Final for a writer, as [`Fault::SyncFailed`] is.
    #[error("the disk failed to read or write the journal ({0}): check the disk, then restart")]
    Io(String),
    /// An earlier failure ended writing on this handle; reading goes on.
    #[error("writing has stopped after a disk failure: reading goes on, restart to write again")]
    Stopped,
    /// Another process writes to this data folder.
    #[error(
        "the data folder {0} is in use by another process: stop it first, or choose another folder"
    )]
    Locked(String),
    /// Stored bytes are not what was written. `position` where one event is to blame.
    #[error("the journal is damaged{}: {what}; run verify and restore a backup", at(*.position))]
    Damaged {
        /// The event to blame, where one is.
        position: Option<u64>,
        /// What is wrong with it.
        what: String,
    },
    /// The files were written by a newer version of this software.
    #[error(
        "the journal has format {found}, this version reads up to {supported}: use a newer version"
    )]
    TooNew {
        /// The format the file states.
        found: i64,
        /// The newest format this version knows.
        supported: i64,
    },
    /// The root key is missing, malformed, or belongs to another installation.
    #[error("{0}")]
    Key(String),
    /// The command id is already recorded; its receipt can be found by it (G-4).
    #[error("command {0} is already recorded: ask for its receipt instead of storing it again")]
    CommandKnown(Uuid),
    /// The caller broke the contract; the sentence says which part of it.
    #[error("{0}")]
    Misuse(String),
    /// Someone else held the files for longer than the bounded wait; may be tried again.
    #[error("the journal is busy with a long read: try again in a moment")]
    Busy,
    /// The writer is gone; there is nothing more to follow.
    #[error("the journal was closed")]
    Closed,
    /// Anything else.
    #[error("the journal failed: {0}")]
    Other(String),
}

impl Fault {
    /// Whether a writer that met this fault may never write again on the same handle (G-1).
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Fault::SyncFailed(_) | Fault::Io(_) | Fault::Damaged { .. }
        )
    }

    pub(crate) fn damaged(position: impl Into<Option<u64>>, what: impl Into<String>) -> Fault {
        Fault::Damaged {
            position: position.into(),
            what: what.into(),
        }
    }

    pub(crate) fn misuse(what: impl Into<String>) -> Fault {
        Fault::Misuse(what.into())
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Fault {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Fault::Full,
            _ => Fault::Io(error.to_string()),
        }
    }
}

fn at(position: Option<u64>) -> String {
    position
        .map(|position| format!(" at position {position}"))
        .unwrap_or_default()
}

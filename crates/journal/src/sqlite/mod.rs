//! The embedded store: one SQLite file in a data folder, one writer, readers of their own.
//!
//! The only room that speaks SQL.

pub(crate) mod connect;
pub(crate) mod copy;
pub(crate) mod folder;
mod gate;
mod interned;
mod names;
mod reader;
pub(crate) mod rows;
mod sqlite_fault;
mod stage;
mod tip;
pub(crate) mod verify;
mod wal;
mod writer;

pub use folder::{JOURNAL_FILE, LOCK_FILE};
pub use gate::CommitGate;
pub use reader::Reader;
pub use writer::{CHECKPOINT_EVERY_EVENTS, Options, Writer, open, open_with};

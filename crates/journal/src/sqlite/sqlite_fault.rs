//! SQLite's extended result codes, sorted into faults.

use rusqlite::ffi;

use crate::fault::Fault;

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Fault {
        let text = error.to_string();
        let Some(code) = error.sqlite_error().map(|error| error.extended_code) else {
            // Not SQLite's own failure: a column held another type than the schema allows.
            return Fault::damaged(None, text);
        };
        match code {
            ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC => Fault::SyncFailed(text),
            // The index of the write-ahead log could not grow: it needs nothing but room, and holds
            // nothing that has to last.
            ffi::SQLITE_IOERR_SHMSIZE => Fault::Full,
            // The only way in which these mean "no memory" is the operating system refusing it.
            ffi::SQLITE_IOERR_NOMEM => Fault::Other(text),
            _ => match code & 0xff {
                ffi::SQLITE_FULL => Fault::Full,
                ffi::SQLITE_IOERR => Fault::Io(text),
                ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN => Fault::Io(text),
                ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Fault::damaged(None, text),
                ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Fault::Busy,
                _ => Fault::Other(text),
            },
        }
    }
}

//! A municipality's own spreadsheet log, read into rows and a diagnosis of what it can bear.
//!
//! Bytes in, a [`Sheet`] or every reason why not out. Nothing is half read: one broken time refuses
//! the file, so that nobody imports half a crisis. Knows no incident, no clock and no storage; what
//! a row becomes is decided by whoever imports it.

mod columns;
mod decoding;
mod kinds;
mod markers;
mod problem;
mod reading;
mod refused;
mod remark;
mod summary;
mod times;
mod wording;

pub use columns::Column;
pub use problem::{Place, Problem};
pub use refused::Refused;
pub use remark::Remark;
pub use summary::{Late, Summary};
pub use wording::Language;

use varsko_domain::limits::{SHORT_BYTES_MAX, TEXT_BYTES_MAX};
use varsko_domain::words::{EntryKind, Precision};

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
/// The most rows of a file.
pub const ROWS_MAX: usize = 100_000;
/// The longest text of a row, in bytes of UTF-8: what a log entry can hold.
pub const ROW_TEXT_BYTES_MAX: usize = TEXT_BYTES_MAX;
/// The longest of the short fields (from, to, source), in bytes of UTF-8.
pub const ROW_SHORT_BYTES_MAX: usize = SHORT_BYTES_MAX;
/// The most problems that are listed one by one; the rest are counted.
pub const PROBLEMS_LISTED_MAX: usize = 20;

/// A spreadsheet log that was read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// What was taken differently from how it stood, or not at all.
    pub remarks: Vec<Remark>,
}

/// One row: one entry of the log to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number in the sheet, or the row's place when the sheet has no numbers.
    pub nr: u64,
    /// How many rows before this one have the same number; with `nr` it names the row for good.
    pub repeat: u32,
    /// The line of the file where the row begins, from 1.
    pub line: usize,
    /// When it happened, in milliseconds since the epoch; a placeholder unless `precision` says better.
    pub occurred_at: i64,
    /// When it was written down, if the sheet says so, in milliseconds since the epoch.
    pub recorded_at: Option<i64>,
    /// How exactly `occurred_at` is known.
    pub precision: Precision,
    /// Who it came from.
    pub from: Option<String>,
    /// Who it went to.
    pub to: Option<String>,
    /// What kind of entry it is.
    pub kind: EntryKind,
    /// What was written, without the marks that `precision` now carries.
    pub text: String,
    /// What was written to the letter, where that differs from `text`.
    pub raw_text: Option<String>,
    /// Where it is known from.
    pub source: Option<String>,
    /// Whether it corrects something earlier; what, the sheet does not say.
    pub corrects_something: bool,
    /// Whether it was planned rather than done.
    pub planned: bool,
}

impl Row {
    /// Whether the clock time only fills a gap, and must not be used to judge order or delay.
    pub fn time_is_placeholder(&self) -> bool {
        match self.precision {
            Precision::Daypart | Precision::DateOnly => true,
            Precision::Exact | Precision::Approximate => false,
        }
    }
}

impl Sheet {
    /// Reads a CSV file as spreadsheets write it: comma, semicolon or tab; UTF-8, UTF-16 or
    /// Windows-1252; headings in Norwegian or English.
    ///
    /// Times without an offset are Norwegian time. Errors tell every problem, up to a bound.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        reading::read(bytes)
    }

    /// What this log can bear: how exact its times are, how late it was kept, what stands out.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.rows)
    }
}

#[cfg(test)]
mod tests;

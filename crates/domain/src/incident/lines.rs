//! What is remembered of each line of a crisis log: whose it is and who may read it. No texts.

use crate::ids::OrganisationId;
use crate::rights::{Reader, Shares};
use crate::words::{AccessRole, Scope};
use serde::{Deserialize, Serialize};

/// What one line of the log is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Whose.
    pub organisation: Option<OrganisationId>,
    /// Readable by: as first recorded, or as widened or recalled since.
    pub scope: Scope,
    /// Written by a person, so that it can be corrected.
    pub entry: bool,
    /// The access roles it is screened to; empty means not screened.
    pub restricted_to: Vec<AccessRole>,
}

/// All lines of a log, as runs of equal ones: a long log of one organisation is a handful of runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lines {
    /// How many lines there are; the newest has this number minus one.
    count: u32,
    /// First number of each run, rising.
    runs: Vec<(u32, Line)>,
    /// Scopes that were widened or recalled since.
    shares: Shares,
}

impl Lines {
    /// Number of the newest line.
    pub fn newest(&self) -> u32 {
        self.count.saturating_sub(1)
    }

    /// Number of the newest line that `reader` may read; 0 when there is none.
    pub fn newest_for(&self, reader: &Reader) -> u32 {
        (0..self.count)
            .rfind(|number| self.read(reader, *number).is_some())
            .unwrap_or_default()
    }

    /// The line with this number, if `reader` may read it, with the scope it has now.
    pub fn read(&self, reader: &Reader, number: u32) -> Option<Line> {
        let mut line = self.first(number)?.clone();
        let (of, first, screened) = (line.organisation, line.scope, &line.restricted_to);
        if !reader.reads(number, of, first, screened, &self.shares) {
            return None;
        }
        line.scope = self.shares.now(number, first);
        Some(line)
    }

    /// True when the line could be read by whoever stands as `reader` does, as widely as it was
    /// shared at most.
    pub fn was_read(&self, reader: &Reader, number: u32) -> bool {
        let line = self.first(number);
        line.is_some_and(|line| {
            let widest = self.shares.widest(number, line.scope);
            reader.sees(line.organisation, widest, &line.restricted_to)
        })
    }

    /// The line with this number as it was recorded.
    fn first(&self, number: u32) -> Option<&Line> {
        if number >= self.count {
            return None;
        }
        let run = self
            .runs
            .partition_point(|(first, _)| *first <= number)
            .checked_sub(1)?;
        Some(&self.runs.get(run)?.1)
    }

    /// Adds the next line.
    pub(super) fn push(&mut self, line: Line) {
        if self.runs.last().is_none_or(|(_, last)| *last != line) {
            self.runs.push((self.count, line));
        }
        self.count += 1;
    }

    /// From the newest line on, the line is readable by `scope`.
    pub(super) fn rescope(&mut self, number: u32, scope: Scope) {
        self.shares.note(number, self.newest(), scope);
    }
}

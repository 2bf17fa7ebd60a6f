//! What is remembered of each line of a crisis log: whose it is and who may read it. No texts.

use crate::ids::OrganisationId;
use crate::words::{AccessRole, Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    scopes: BTreeMap<u32, Scope>,
}

impl Lines {
    /// Number of the newest line.
    pub fn newest(&self) -> u32 {
        self.count.saturating_sub(1)
    }

    /// Number of the newest line that `readable` lets through; 0 when there is none.
    pub fn newest_where(&self, readable: impl Fn(&Line) -> bool) -> u32 {
        (0..self.count)
            .rfind(|number| self.get(*number).is_some_and(|line| readable(&line)))
            .unwrap_or_default()
    }

    /// The line with this number, with the scope it has now.
    pub fn get(&self, number: u32) -> Option<Line> {
        if number >= self.count {
            return None;
        }
        let run = self
            .runs
            .partition_point(|(first, _)| *first <= number)
            .checked_sub(1)?;
        let mut line = self.runs.get(run)?.1.clone();
        if let Some(scope) = self.scopes.get(&number) {
            line.scope = *scope;
        }
        Some(line)
    }

    /// Adds the next line.
    pub(super) fn push(&mut self, line: Line) {
        if self.runs.last().is_none_or(|(_, last)| *last != line) {
            self.runs.push((self.count, line));
        }
        self.count += 1;
    }

    /// From now on the line is readable by `scope`.
    pub(super) fn rescope(&mut self, number: u32, scope: Scope) {
        self.scopes.insert(number, scope);
    }
}

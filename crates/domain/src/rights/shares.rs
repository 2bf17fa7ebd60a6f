//! How widely each line of one incident was shared, and when that changed.
//!
//! Knows scopes and line numbers; who stands in a scope is a [`super::Reader`]'s to judge.

use crate::words::Scope;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Scopes that were widened or recalled after the line was recorded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shares(BTreeMap<u32, BTreeMap<u32, Scope>>);

impl Shares {
    /// From line `by` on, `line` is readable by `scope`. Noting it again changes nothing.
    pub fn note(&mut self, line: u32, by: u32, scope: Scope) {
        self.0.entry(line).or_default().insert(by, scope);
    }

    /// True when the line's scope is not the one it was recorded with.
    pub fn changed(&self, line: u32) -> bool {
        self.0.contains_key(&line)
    }

    /// The newest line whose scope is not the one it was recorded with.
    pub fn last_changed(&self) -> Option<u32> {
        self.0.last_key_value().map(|(line, _)| *line)
    }

    /// The scope of a line now, which was recorded with `first`.
    pub fn now(&self, line: u32, first: Scope) -> Scope {
        self.up_to(line, u32::MAX, first)
    }

    /// The widest scope the line, recorded with `first`, ever had.
    pub fn widest(&self, line: u32, first: Scope) -> Scope {
        let changes = self.0.get(&line).into_iter().flat_map(BTreeMap::values);
        changes.copied().fold(first, Scope::max)
    }

    /// The scope the line had when line `last` was recorded.
    pub fn up_to(&self, line: u32, last: u32, first: Scope) -> Scope {
        let changes = self.0.get(&line);
        let newest = changes.and_then(|changes| changes.range(..=last).next_back());
        newest.map_or(first, |(_, scope)| *scope)
    }
}

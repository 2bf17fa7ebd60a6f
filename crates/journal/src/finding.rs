//! Something that does not hold, and where: what `verify` and a proof bundle's check report.

use serde::{Deserialize, Serialize};

/// The most findings a report carries; further ones are only counted.
pub const FINDINGS_MAX: usize = 1_000;

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The first position concerned; `None` when it is no event's fault.
    pub first: Option<u64>,
    /// The last position concerned; the same as `first` for a single event.
    pub last: Option<u64>,
    /// What does not hold, as the rest of a sentence that begins with the position.
    pub what: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.first, self.last) {
            (Some(first), Some(last)) if first == last => {
                write!(f, "position {first}: {}", self.what)
            }
            (Some(first), Some(last)) => write!(f, "positions {first} to {last}: {}", self.what),
            (Some(first), None) => write!(f, "from position {first}: {}", self.what),
            (None, _) => write!(f, "{}", self.what),
        }
    }
}

/// A bounded list of findings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// The first findings, at most [`FINDINGS_MAX`].
    pub list: Vec<Finding>,
    /// How many more there were.
    pub omitted: u64,
}

impl Findings {
    /// Whether everything holds.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether some finding is about this position.
    pub fn names(&self, position: u64) -> bool {
        self.list.iter().any(|finding| {
            finding.first.is_some_and(|first| first <= position)
                && finding.last.is_none_or(|last| position <= last)
        })
    }

    /// Adds what does not hold at a position.
    pub fn at(&mut self, position: u64, what: impl Into<String>) {
        self.range(position, position, what);
    }

    pub(crate) fn range(&mut self, first: u64, last: u64, what: impl Into<String>) {
        self.put(Finding {
            first: Some(first),
            last: Some(last),
            what: what.into(),
        });
    }

    /// Adds what does not hold and is no event's fault.
    pub fn general(&mut self, what: impl Into<String>) {
        self.put(Finding {
            first: None,
            last: None,
            what: what.into(),
        });
    }

    fn put(&mut self, finding: Finding) {
        if self.list.len() < FINDINGS_MAX {
            self.list.push(finding);
        } else {
            self.omitted += 1;
        }
    }
}

//! Which lines of a log someone wants to see. Narrows what a reader may read, never widens it.

use super::Line;
use crate::as_of::Basis;
use std::collections::BTreeSet;
use varsko_domain::words::{EntryKind, Phase, Priority, Verification};
use varsko_domain::{OrganisationId, Timestamp};

/// Words to look for: case is ignored, and å is not a.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needle(String);

impl Needle {
    /// Looks for these words as they stand next to each other.
    pub fn new(words: &str) -> Self {
        Self(words.to_lowercase())
    }

    fn is_in(&self, text: &str) -> bool {
        text.to_lowercase().contains(&self.0)
    }
}

/// What a line must be like. An empty set and an absent bound ask nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Of one of these kinds.
    pub kinds: BTreeSet<EntryKind>,
    /// In one of these phases.
    pub phases: BTreeSet<Phase>,
    /// Of one of these organisations.
    pub organisations: BTreeSet<OrganisationId>,
    /// With these words in its text.
    pub text: Option<Needle>,
    /// From someone called so.
    pub from: Option<Needle>,
    /// To someone called so.
    pub to: Option<Needle>,
    /// At least this urgent.
    pub priority_min: Option<Priority>,
    /// This sure by now.
    pub verification: BTreeSet<Verification>,
    /// At or after.
    pub since: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
    /// The time that `since` and `until` are held against; time of occurrence when absent. By
    /// `Recorded` an imported line counts from when it was noted.
    pub basis: Option<Basis>,
    /// Decisions and deliberate omissions only.
    pub only_decisions: bool,
    /// Corrections, and the lines they correct, only.
    pub only_corrections: bool,
}

/// True when the line is one of those asked for.
pub fn matches(line: &Line, filter: &Filter) -> bool {
    among(&filter.kinds, Some(line.kind))
        && among(&filter.phases, line.phase)
        && among(&filter.organisations, Some(line.organisation))
        && among(&filter.verification, line.verification)
        && filter
            .priority_min
            .is_none_or(|least| line.priority >= least)
        && within(line, filter)
        && (!filter.only_decisions || is_decision(line))
        && (!filter.only_corrections || is_correction(line))
        && found(filter.text.as_ref(), Some(&line.text))
        && found(filter.from.as_ref(), line.from.as_deref())
        && found(filter.to.as_ref(), line.to.as_deref())
}

fn among<T: Ord>(wanted: &BTreeSet<T>, value: Option<T>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.contains(&value))
}

fn found(needle: Option<&Needle>, text: Option<&str>) -> bool {
    needle.is_none_or(|needle| text.is_some_and(|text| needle.is_in(text)))
}

fn within(line: &Line, filter: &Filter) -> bool {
    let time = match filter.basis {
        Some(Basis::Recorded) => line.known_at,
        Some(Basis::Occurred) | None => line.occurred_at,
    };
    filter.since.is_none_or(|since| time >= since) && filter.until.is_none_or(|until| time < until)
}

fn is_decision(line: &Line) -> bool {
    matches!(line.kind, EntryKind::Decision | EntryKind::Omission)
}

fn is_correction(line: &Line) -> bool {
    line.kind == EntryKind::Correction || line.corrects.is_some() || !line.corrected_by.is_empty()
}

//! A deadline that can be set anew, followed through what was said of it.
//!
//! Knows nothing of what it is a deadline of.

use super::Deadline;
use crate::clocks::ClockKind;
use crate::fact::Origin;
use varsko_domain::{OrganisationId, Text, Timestamp};

/// A deadline in the making: steps are told in the order of their lines.
pub(super) struct Course {
    kind: ClockKind,
    organisation: OrganisationId,
    about: Option<Text>,
    /// What is due, and the line that set it.
    runs: Option<(Timestamp, Origin)>,
    told: Vec<Deadline>,
}

impl Course {
    pub(super) fn new(kind: ClockKind, organisation: OrganisationId, about: Option<Text>) -> Self {
        Self {
            kind,
            organisation,
            about,
            runs: None,
            told: Vec::new(),
        }
    }

    /// The line sets it anew, or with `None` calls it off. What had passed by then was missed.
    pub(super) fn due(&mut self, at: Option<Timestamp>, line: Origin) {
        if self.runs.is_some_and(|(due, _)| due <= line.occurred_at) {
            self.tell(None);
        }
        self.runs = at.map(|due| (due, line));
    }

    /// The line meets it; nothing happens when nothing is due.
    pub(super) fn met(&mut self, line: Origin) {
        self.tell(Some(line));
    }

    /// It was said that it will never be met.
    pub(super) fn failed(&mut self) {
        self.tell(None);
    }

    /// Each time it was met or missed, and last what is still due.
    pub(super) fn told(mut self) -> Vec<Deadline> {
        self.tell(None);
        self.told
    }

    fn tell(&mut self, met: Option<Origin>) {
        let runs = self.runs.take();
        self.told.extend(runs.map(|(due_at, set)| Deadline {
            kind: self.kind,
            organisation: self.organisation,
            about: self.about.clone(),
            due_at,
            set,
            met,
        }));
    }
}

//! A structured figure and its series. It never fills a gap between two reports.

use crate::fact::Forget;
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Recorded;
use varsko_domain::incident::events::{IndicatorDefined, IndicatorReported};

/// A structured figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// How it was defined, newest last.
    pub definitions: History<IndicatorDefined>,
    /// What was reported, by as-of time and then position.
    pub reports: History<IndicatorReported>,
}

impl Indicator {
    pub(super) fn define(&mut self, recorded: &Recorded, definition: &IndicatorDefined) {
        self.definitions.note(recorded, definition.clone());
    }

    /// Puts a figure in its place among the others; nearly always that is the end.
    pub(super) fn report(&mut self, recorded: &Recorded, report: &IndicatorReported) {
        self.reports.note_by_time(recorded, report.clone());
    }
}

impl Forget for Indicator {
    fn forget(&mut self, line: u32) {
        self.reports.forget(line);
    }
}

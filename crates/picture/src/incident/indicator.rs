//! A structured figure and its series. It never fills a gap between two reports.

use crate::fact::{Fact, Forget, note};
use serde::{Deserialize, Serialize};
use varsko_domain::Recorded;
use varsko_domain::incident::events::{IndicatorDefined, IndicatorReported};

/// A structured figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// How it was defined, newest last.
    pub definitions: Vec<Fact<IndicatorDefined>>,
    /// What was reported, by as-of time and then position.
    pub reports: Vec<Fact<IndicatorReported>>,
}

impl Indicator {
    pub(super) fn define(&mut self, recorded: &Recorded, definition: &IndicatorDefined) {
        note(&mut self.definitions, recorded, definition);
    }

    /// Puts a figure in its place among the others; nearly always that is the end.
    pub(super) fn report(&mut self, recorded: &Recorded, report: &IndicatorReported) {
        let fact = Fact::of(recorded, report.clone());
        let when = |fact: &Fact<_>| (fact.origin.occurred_at, fact.origin.position);
        let place = self
            .reports
            .partition_point(|known| when(known) <= when(&fact));
        self.reports.insert(place, fact);
    }
}

impl Forget for Indicator {
    fn forget(&mut self, line: u32) {
        self.reports.forget(line);
    }
}

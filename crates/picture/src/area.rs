//! How involved areas and sectors stand, in four fields, and which stay silent.

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words, words};
use crate::incident;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::area::events::{AreaEvent, AreaReported};
use varsko_domain::words::EntryKind;
use varsko_domain::{OrganisationId, Timestamp};

words! {
    AreaReported: status damage needs decisions;
}

impl Words for AreaEvent {
    fn erase(&mut self) {
        match self {
            AreaEvent::Reported(event) => event.erase(),
            AreaEvent::Involved(_) | AreaEvent::Silent(_) | AreaEvent::Ended(_) => {}
        }
    }
}

pub(crate) fn kind(event: &AreaEvent) -> EntryKind {
    match event {
        AreaEvent::Reported(_) => EntryKind::StatusReport,
        AreaEvent::Involved(_) | AreaEvent::Silent(_) | AreaEvent::Ended(_) => EntryKind::Note,
    }
}

/// An area or sector that reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// To whom it reports.
    pub organisation: OrganisationId,
    /// Short key.
    pub key: String,
    /// Name for people.
    pub name: String,
    /// Minutes between reports.
    pub every_min: u32,
    /// Since where it reports.
    pub involved: Origin,
    /// Every report, oldest first.
    pub reports: Vec<Fact<AreaReported>>,
    /// Where it was told to be silent, since its newest report.
    pub silent: Option<Origin>,
}

impl Area {
    /// How it stands, as last reported.
    pub fn latest(&self) -> Option<&Fact<AreaReported>> {
        self.reports.last()
    }

    /// When its next report is due.
    pub fn due_at(&self) -> Timestamp {
        let since = self.latest().map_or(self.involved, |report| report.origin);
        since.occurred_at.plus_min(self.every_min)
    }

    /// True when nothing is known of it, or nothing new when it should be.
    pub fn is_missing(&self) -> bool {
        self.reports.is_empty() || self.silent.is_some()
    }
}

/// The areas that report to an organisation, by key.
pub(crate) fn areas(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> Vec<Area> {
    let mut areas: BTreeMap<&str, Area> = BTreeMap::new();
    for fact in lens.through(&part.areas) {
        let Fact { origin, said } = fact;
        match said {
            AreaEvent::Involved(e) => {
                let area = areas.entry(&e.area).or_insert_with(|| Area {
                    organisation,
                    key: e.area.clone(),
                    name: e.name.clone(),
                    every_min: e.every_min,
                    involved: *origin,
                    reports: Vec::new(),
                    silent: None,
                });
                area.name.clone_from(&e.name);
                area.every_min = e.every_min;
            }
            AreaEvent::Reported(e) => {
                if let Some(area) = areas.get_mut(e.area.as_str()) {
                    let (origin, said) = (*origin, e.clone());
                    area.reports.push(Fact { origin, said });
                    area.silent = None;
                }
            }
            AreaEvent::Silent(e) => {
                if let Some(area) = areas.get_mut(e.area.as_str()) {
                    area.silent = Some(*origin);
                }
            }
            AreaEvent::Ended(e) => {
                areas.remove(e.area.as_str());
            }
        }
    }
    areas.into_values().collect()
}

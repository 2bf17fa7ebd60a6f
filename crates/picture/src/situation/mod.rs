//! The situational picture of one incident, as one reader may see it.
//!
//! Every value here was said on a line its reader may read: [`view`] is the same as folding only
//! those lines. It never asks what time it is; age and expiry are judged by whoever reads it, with
//! [`is_stale`] for items.

mod compare;
mod notification;
mod open_work;
mod part;
mod subjects;

pub use compare::{Change, Changes, compare};
pub use notification::{
    Attempt, ChannelState, Notification, Progress, Recipient, Report, Response,
};
pub use open_work::{OpenWork, WorkKind, open_work};
pub use part::{Held, Part, PhaseNow, Presence, Tenure, Vacancy};
pub use subjects::{Indicator, Item, Measure, Standing};

pub(crate) use notification::{notification, notifications};
pub use part::phase_now;
pub(crate) use part::{held, tenures, vacancies};
pub(crate) use subjects::{items, measures};

use crate::access::Lens;
use crate::assistance::{Request, requests};
use crate::cards::{self, CardRun};
use crate::clocks::{Clock, clocks};
use crate::directory::Directory;
use crate::eps::{Centre, centres};
use crate::fact::{Fact, Origin};
use crate::incident::IncidentPicture;
use crate::information::{self, Information};
use crate::leading::{Led, led};
use crate::report::{self, ReportOrder};
use crate::resource::{Use, uses};
use crate::staffing::Minimum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::evaluation::events::Observed;
use varsko_domain::incident::events::{Dismissed, PlacedUnderObservation};
use varsko_domain::rights::Reader;
use varsko_domain::words::{MeasureStage, Section, Severity};
use varsko_domain::{Coordinates, IncidentId, ItemId, OrganisationId, Text, Timestamp};

/// The situational picture of one incident. Absent values were not said, or not to this reader.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// Which incident; `None` before its first event.
    pub incident: Option<IncidentId>,
    /// True for an exercise; always told, whatever else the reader may see.
    pub exercise: bool,
    /// Whose incident it is.
    pub lead: Option<OrganisationId>,
    /// Title, type and severity as they are now.
    pub headline: Headline,
    /// Under observation: placed there, and nobody has been notified since.
    pub observation: Option<Fact<PlacedUnderObservation>>,
    /// Judged not to be an incident, and not reopened since.
    pub dismissed: Option<Fact<Dismissed>>,
    /// The newest line the reader may read.
    pub newest: Option<Origin>,
    /// Each organisation that takes or took part; the lead first, then by id.
    pub parts: Vec<Part>,
    /// Items that stand or are proposed, by section; most precious value first, then by line.
    pub sections: BTreeMap<Section, Vec<Item>>,
    /// Measures by where they stand, by line.
    pub measures: BTreeMap<MeasureStage, Vec<Measure>>,
    /// Meetings, decisions, tasks, requests and goals.
    pub led: Led,
    /// Notifications, by line.
    pub notifications: Vec<Notification>,
    /// Structured figures, by key.
    pub indicators: Vec<Indicator>,
    /// Evaluators' observations.
    pub observations: Vec<Fact<Observed>>,
    /// Action cards in use, and those put away, by line.
    pub cards: Vec<CardRun>,
    /// Situation reports, by line.
    pub reports: Vec<report::Report>,
    /// Orders for situation reports, by line.
    pub report_orders: Vec<ReportOrder>,
    /// Public information, by line.
    pub information: Vec<Information>,
    /// Resources in use, by line.
    pub resources: Vec<Use>,
    /// Requests for assistance: ranked ones first, then by line.
    pub assistance: Vec<Request>,
    /// Evacuee and next-of-kin centres, by line.
    pub centres: Vec<Centre>,
    /// Every deadline that runs, soonest first.
    pub clocks: Vec<Clock>,
    /// What is missing; shown, not hidden.
    pub gaps: Vec<Gap>,
}

/// What an incident is called and how bad it may become, as it is now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Headline {
    /// What people call it.
    pub title: Option<Text>,
    /// Type key.
    pub kind: Option<String>,
    /// Worst plausible outcome.
    pub severity: Option<Severity>,
    /// The same in words.
    pub potential: Option<Text>,
    /// Where.
    pub place: Option<Text>,
    /// Where on the map.
    pub coordinates: Option<Coordinates>,
    /// Where it was opened; `occurred_at` is when it was detected.
    pub opened: Option<Origin>,
}

/// Something that is missing in the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Gap {
    /// Nothing has been stated yet.
    NoPicture,
    /// A question nobody can answer yet.
    Unknown(ItemId),
    /// A figure that is defined, and not known.
    NoValue(String),
    /// A critical role of an active body that nobody holds.
    Vacant(Vacancy),
    /// Fewer than there must be, now or as planned.
    Short(Minimum),
    /// An involved area that has not reported, or not lately.
    Silent {
        /// To whom it reports.
        organisation: OrganisationId,
        /// Its key.
        area: String,
        /// Its name.
        name: String,
    },
}

/// True when an item must be looked at again at `at`: it has expired.
pub fn is_stale(item: &Item, at: Timestamp) -> bool {
    item.statement.expires_at.is_some_and(|expiry| expiry <= at)
}

/// What this reader may see of an incident.
pub fn view(picture: &IncidentPicture, reader: &Reader, directory: &Directory) -> Situation {
    let lens = Lens::new(&picture.access, reader);
    let parts = part::parts(picture, &lens, directory);
    let sections = sections(picture, &lens);
    let indicators = subjects::indicators(picture, &lens);
    let gaps = gaps(&parts, &sections, &indicators);
    let mut by_stage = BTreeMap::<_, Vec<_>>::new();
    for measure in measures(picture, &lens) {
        by_stage.entry(measure.stage).or_default().push(measure);
    }
    Situation {
        incident: picture.id,
        exercise: picture.exercise,
        lead: picture.lead,
        headline: headline(picture, &lens),
        observation: observation(picture, &lens),
        dismissed: dismissed(picture, &lens).cloned(),
        newest: lens.newest_line(),
        parts,
        sections,
        measures: by_stage,
        led: led(picture, &lens),
        notifications: notifications(picture, &lens),
        indicators,
        observations: lens
            .through(&picture.header.observations)
            .cloned()
            .collect(),
        cards: cards::runs(picture, &lens),
        reports: report::reports(picture, &lens),
        report_orders: report::orders(picture, &lens),
        information: information::information(picture, &lens),
        resources: uses(picture, &lens),
        assistance: requests(picture, &lens),
        centres: centres(picture, &lens),
        clocks: clocks(picture, &lens, directory),
        gaps,
    }
}

/// The newest title, type, severity, potential and place the reader may read.
pub fn headline(picture: &IncidentPicture, lens: &Lens<'_>) -> Headline {
    let mut headline = Headline::default();
    let opened = picture
        .header
        .opened
        .as_ref()
        .filter(|fact| lens.sees(fact.origin.line));
    if let Some(Fact { origin, said }) = opened {
        headline = Headline {
            title: Some(said.title.clone()),
            kind: said.kind.clone(),
            severity: Some(said.severity),
            potential: said.potential.clone(),
            place: said.place.clone(),
            coordinates: None,
            opened: Some(*origin),
        };
    }
    for Fact { said, .. } in lens.through(&picture.header.reclassified) {
        keep(&mut headline.title, &said.title);
        keep(&mut headline.kind, &said.kind);
        keep(&mut headline.severity, &said.severity);
        keep(&mut headline.potential, &said.potential);
        keep(&mut headline.place, &said.place);
        keep(&mut headline.coordinates, &said.coordinates);
    }
    headline
}

/// An absent field of a reclassification stays as it was.
fn keep<T: Clone>(value: &mut Option<T>, said: &Option<T>) {
    if said.is_some() {
        value.clone_from(said);
    }
}

/// Observation ends when any organisation takes a step into a phase.
fn observation(picture: &IncidentPicture, lens: &Lens<'_>) -> Option<Fact<PlacedUnderObservation>> {
    let placed = lens.newest(&picture.header.observed)?;
    let went_on = picture
        .parts
        .iter()
        .flat_map(|(_, part)| lens.through(&part.phases))
        .any(|step| step.origin.position > placed.origin.position);
    (!went_on).then(|| placed.clone())
}

/// Dismissal ends when a part is opened again.
pub fn dismissed<'p>(picture: &'p IncidentPicture, lens: &Lens<'_>) -> Option<&'p Fact<Dismissed>> {
    let dismissed = lens.newest(&picture.header.dismissed)?;
    let reopened = picture
        .parts
        .iter()
        .flat_map(|(_, part)| lens.through(&part.phases))
        .any(|step| part::reopens(&step.said) && step.origin.position > dismissed.origin.position);
    (!reopened).then_some(dismissed)
}

fn sections(picture: &IncidentPicture, lens: &Lens<'_>) -> BTreeMap<Section, Vec<Item>> {
    let mut sections = BTreeMap::<_, Vec<Item>>::new();
    for item in items(picture, lens) {
        if item.standing != Standing::Withdrawn {
            sections
                .entry(item.statement.section)
                .or_default()
                .push(item);
        }
    }
    for items in sections.values_mut() {
        items.sort_by_key(|item| {
            (
                item.statement.value.is_none(),
                item.statement.value,
                item.first.line,
            )
        });
    }
    sections
}

fn gaps(
    parts: &[Part],
    sections: &BTreeMap<Section, Vec<Item>>,
    indicators: &[Indicator],
) -> Vec<Gap> {
    let stated = |item: &&Item| item.standing == Standing::Stated;
    let mut gaps = Vec::new();
    if !sections.values().flatten().any(|item| stated(&item)) {
        gaps.push(Gap::NoPicture);
    }
    let unknowns = sections
        .get(&Section::Unknowns)
        .into_iter()
        .flatten()
        .filter(stated);
    gaps.extend(unknowns.map(|item| Gap::Unknown(item.id)));
    let without_value = indicators
        .iter()
        .filter(|indicator| indicator.value().is_none());
    gaps.extend(without_value.map(|indicator| Gap::NoValue(indicator.key.clone())));
    gaps.extend(
        parts
            .iter()
            .flat_map(|part| &part.vacancies)
            .cloned()
            .map(Gap::Vacant),
    );
    for part in parts {
        let short = part.minimums.iter().filter(|minimum| minimum.is_short());
        gaps.extend(short.cloned().map(Gap::Short));
        let missing = part.areas.iter().filter(|area| area.is_missing());
        gaps.extend(missing.map(|area| Gap::Silent {
            organisation: part.organisation,
            area: area.key.clone(),
            name: area.name.clone(),
        }));
    }
    gaps
}

#[cfg(test)]
mod tests;

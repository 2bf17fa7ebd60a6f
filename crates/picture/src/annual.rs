//! An organisation's year: incidents, exercises, measures, evaluations, revised plans, drills of
//! notification. Exercises stand apart, and count into nothing else.
//!
//! Which instants the year begins and ends with is said by whoever asks; what is overdue is judged by
//! the clock they hand over.

use crate::access::Lens;
use crate::directory::Directory;
use crate::fact::Origin;
use crate::incident::IncidentPicture;
use crate::situation::{headline, measures, notifications, phase_now};
use serde::{Deserialize, Serialize};
use varsko_domain::rights::Reader;
use varsko_domain::words::{MeasureStage, Phase, PlanKind, Severity};
use varsko_domain::{IncidentId, NotificationId, OrganisationId, PlanId, Text, Timestamp};

/// A stretch of time, its end not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
}

/// An organisation's year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnnualReport {
    /// Incidents detected in it, the first first.
    pub incidents: Vec<YearIncident>,
    /// Exercises begun in it, the first first.
    pub exercises: Vec<YearIncident>,
    /// Plans adopted or gone through in it, in order.
    pub plans: Vec<YearPlan>,
    /// Drills of notification begun in it, in order.
    pub drills: Vec<YearDrill>,
}

/// An incident or exercise of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearIncident {
    /// Which.
    pub id: IncidentId,
    /// What people call it.
    pub title: Option<Text>,
    /// Type key.
    pub kind: Option<String>,
    /// Worst plausible outcome.
    pub severity: Option<Severity>,
    /// When it was detected.
    pub detected_at: Timestamp,
    /// Where the organisation stands in it now.
    pub phase: Option<Phase>,
    /// The organisation's measures.
    pub measures: MeasureTally,
    /// Where its evaluation was begun.
    pub evaluated: Option<Origin>,
}

/// How many measures stand where (R-10: not done is told as plainly as done).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureTally {
    /// Done.
    pub done: u32,
    /// Not done, with a reason.
    pub not_done: u32,
    /// Called off.
    pub cancelled: u32,
    /// Neither.
    pub open: u32,
    /// Of the open ones, past their deadline.
    pub overdue: u32,
}

/// A plan that was revised in the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearPlan {
    /// Which.
    pub id: PlanId,
    /// What kind of plan.
    pub kind: PlanKind,
    /// What the version is called.
    pub title: Text,
    /// Number of the version.
    pub version: u32,
    /// True when it was adopted; false when it was gone through and found to hold.
    pub adopted: bool,
    /// When, and by whom.
    pub origin: Origin,
}

/// A drill of notification.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearDrill {
    /// Which notification.
    pub id: NotificationId,
    /// Where it was begun.
    pub origin: Origin,
    /// What the list is called.
    pub list: Option<Text>,
    /// How many were called.
    pub called: u32,
    /// How many confirmed.
    pub confirmed: u32,
    /// How many were called in vain.
    pub not_reached: u32,
}

impl Year {
    fn has(self, at: Timestamp) -> bool {
        self.from <= at && at < self.to
    }
}

impl MeasureTally {
    /// Both together.
    #[must_use]
    pub fn and(self, other: MeasureTally) -> MeasureTally {
        MeasureTally {
            done: self.done + other.done,
            not_done: self.not_done + other.not_done,
            cancelled: self.cancelled + other.cancelled,
            open: self.open + other.open,
            overdue: self.overdue + other.overdue,
        }
    }
}

impl AnnualReport {
    /// The measures of all its incidents, exercises apart.
    pub fn measures(&self) -> MeasureTally {
        let tallies = self.incidents.iter().map(|incident| incident.measures);
        tallies.fold(MeasureTally::default(), MeasureTally::and)
    }
}

/// The year of an organisation, with the incidents as a reader may see them.
pub fn annual_report<'a>(
    organisation: OrganisationId,
    year: Year,
    now: Timestamp,
    directory: &Directory,
    incidents: impl IntoIterator<Item = (&'a IncidentPicture, &'a Reader)>,
) -> AnnualReport {
    let mut report = AnnualReport {
        plans: plans(organisation, year, directory),
        ..AnnualReport::default()
    };
    for (picture, reader) in incidents {
        let lens = Lens::new(&picture.access, reader);
        report
            .drills
            .extend(drills(organisation, year, picture, &lens));
        if let Some(incident) = incident(organisation, year, now, picture, &lens) {
            match picture.exercise {
                true => report.exercises.push(incident),
                false => report.incidents.push(incident),
            }
        }
    }
    let by_time = |incident: &YearIncident| (incident.detected_at, incident.id);
    report.incidents.sort_by_key(by_time);
    report.exercises.sort_by_key(by_time);
    report.drills.sort_by_key(|drill| drill.origin.position);
    report
}

fn incident(
    organisation: OrganisationId,
    year: Year,
    now: Timestamp,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<YearIncident> {
    let part = picture.parts.get(&organisation)?;
    let told = headline(picture, lens);
    let detected_at = told.opened?.occurred_at;
    year.has(detected_at).then_some(())?;
    let mut tally = MeasureTally::default();
    for measure in measures(picture, lens) {
        if measure.proposed.origin.organisation != organisation {
            continue;
        }
        match measure.stage {
            MeasureStage::Done | MeasureStage::EffectAssessed => tally.done += 1,
            MeasureStage::NotDone => tally.not_done += 1,
            MeasureStage::Cancelled => tally.cancelled += 1,
            MeasureStage::Proposed
            | MeasureStage::Decided
            | MeasureStage::Assigned
            | MeasureStage::Acknowledged
            | MeasureStage::InProgress => {
                tally.open += 1;
                let overdue = measure.deadline.is_some_and(|deadline| deadline <= now);
                tally.overdue += u32::from(overdue);
            }
        }
    }
    Some(YearIncident {
        id: picture.id?,
        title: told.title,
        kind: told.kind,
        severity: told.severity,
        detected_at,
        phase: phase_now(part, lens).map(|now| now.phase),
        measures: tally,
        evaluated: lens.newest(&part.evaluation).map(|begun| begun.origin),
    })
}

fn drills(
    organisation: OrganisationId,
    year: Year,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Vec<YearDrill> {
    let own = notifications(picture, lens).into_iter().filter(|started| {
        let origin = started.origin;
        started.drill() && origin.organisation == organisation && year.has(origin.occurred_at)
    });
    own.map(|started| YearDrill {
        id: started.id,
        origin: started.origin,
        called: started.called(),
        confirmed: started.confirmed(),
        not_reached: started.not_reached(),
        list: started.list,
    })
    .collect()
}

fn plans(organisation: OrganisationId, year: Year, directory: &Directory) -> Vec<YearPlan> {
    let mut revised = Vec::new();
    for (id, file) in directory.plans.of(organisation) {
        for version in &file.versions {
            let adopted = version.adopted.iter().map(|a| (true, a.origin));
            let reviewed = version.reviews.iter().map(|r| (false, r.origin));
            let within = adopted
                .chain(reviewed)
                .filter(|(_, o)| year.has(o.occurred_at));
            revised.extend(within.map(|(adopted, origin)| YearPlan {
                id,
                kind: file.kind,
                title: version.body.title.clone(),
                version: version.number,
                adopted,
                origin,
            }));
        }
    }
    revised.sort_by_key(|plan| plan.origin.position);
    revised
}

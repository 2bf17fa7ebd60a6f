//! Which deadlines were kept, and which were missed (R-39, R-42, R-43, domain §10).

use super::Deadline;
use crate::access::Lens;
use crate::area::areas;
use crate::clocks::ClockKind;
use crate::fact::{Fact, Origin};
use crate::incident::{self, IncidentPicture, ItemStep};
use crate::leading::led;
use crate::situation::{measures, tenures};
use varsko_domain::OrganisationId;
use varsko_domain::words::{MeasureStage, TaskStage};

/// Every deadline of first pictures, area reports, tasks, decisions, measures and requests from
/// above, by when it fell due.
pub(super) fn deadlines(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    for (organisation, part) in picture.parts.iter() {
        deadlines.extend(first_pictures(*organisation, part, picture, lens));
        deadlines.extend(area_reports(*organisation, part, lens));
    }
    let led = led(picture, lens);
    deadlines.extend(led.tasks.iter().filter_map(|task| {
        let finished = matches!(task.stage, TaskStage::Done | TaskStage::NotDone);
        Some(Deadline {
            kind: ClockKind::Task,
            organisation: task.given.origin.organisation,
            about: Some(task.given.said.title.clone()),
            due_at: task.deadline?,
            set: task.given.origin,
            met: finished.then_some(task.since),
        })
    }));
    deadlines.extend(led.decisions.iter().filter_map(|decision| {
        Some(Deadline {
            kind: ClockKind::Decision,
            organisation: decision.first.organisation,
            about: decision.question.clone(),
            due_at: decision.needed_by?,
            set: decision.first,
            met: decision.made.as_ref().map(|made| made.origin),
        })
    }));
    deadlines.extend(led.demands.iter().filter_map(|demand| {
        Some(Deadline {
            kind: ClockKind::Demand,
            organisation: demand.received.origin.organisation,
            about: Some(demand.received.said.text.clone()),
            due_at: demand.received.said.deadline?,
            set: demand.received.origin,
            met: demand.completed.as_ref().map(|done| done.origin),
        })
    }));
    deadlines.extend(measures(picture, lens).iter().filter_map(|measure| {
        let done = |step: &&Fact<incident::MeasureStep>| step.said.stage == MeasureStage::Done;
        Some(Deadline {
            kind: ClockKind::Measure,
            organisation: measure.proposed.origin.organisation,
            about: Some(measure.proposed.said.text.clone()),
            due_at: measure.deadline?,
            set: measure.proposed.origin,
            met: measure.steps.iter().find(done).map(|step| step.origin),
        })
    }));
    deadlines.sort_by_key(|known| (known.due_at, known.kind, known.set.position));
    deadlines
}

fn first_pictures(
    organisation: OrganisationId,
    part: &incident::Part,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Deadline> {
    let stated = first_stated(organisation, picture, lens);
    let started = tenures(part, lens).into_iter();
    started.filter_map(move |tenure| {
        Some(Deadline {
            kind: ClockKind::FirstPicture,
            organisation,
            about: None,
            due_at: tenure.first_picture_by?,
            set: tenure.activated,
            met: stated,
        })
    })
}

fn first_stated(
    organisation: OrganisationId,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Origin> {
    let items = picture.items.iter();
    let steps = items.flat_map(|(_, item)| lens.through(&item.steps));
    let stated = steps.filter(|fact| {
        fact.origin.organisation == organisation && matches!(fact.said, ItemStep::Stated(_))
    });
    let stated = stated.map(|fact| fact.origin);
    stated.min_by_key(|origin| (origin.occurred_at, origin.position))
}

/// Each report is due a while after the one before it, the first after the area was involved.
fn area_reports(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    for area in areas(organisation, part, lens) {
        let mut before = area.involved;
        for report in &area.reports {
            deadlines.push(Deadline {
                kind: ClockKind::AreaStatus,
                organisation,
                about: Some(area.name.as_str().into()),
                due_at: before.occurred_at.plus_min(area.every_min),
                set: before,
                met: Some(report.origin),
            });
            before = report.origin;
        }
        if area.silent.is_some() {
            deadlines.push(Deadline {
                kind: ClockKind::AreaStatus,
                organisation,
                about: Some(area.name.as_str().into()),
                due_at: area.due_at(),
                set: before,
                met: None,
            });
        }
    }
    deadlines
}

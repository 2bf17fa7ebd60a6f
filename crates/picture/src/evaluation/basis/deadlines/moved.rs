//! What can be given another deadline, or be called off: tasks, measures, meetings, areas that report.
//!
//! Moved or called off in time, a deadline was not missed; once it had passed, it was.

use super::Deadline;
use super::course::Course;
use crate::access::Lens;
use crate::clocks::ClockKind;
use crate::fact::{Fact, Origin};
use crate::incident::{IncidentPicture, Part};
use crate::leading::Task;
use crate::meeting::Known;
use crate::situation::Measure;
use std::collections::BTreeMap;
use varsko_domain::OrganisationId;
use varsko_domain::incident::area::events::AreaEvent;
use varsko_domain::incident::meeting::events::MeetingEvent;
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::words::MeasureStage;

/// Done meets it; said not to be done, it was never met.
pub(super) fn task(task: &Task) -> Vec<Deadline> {
    let (given, title) = (task.given.origin, task.given.said.title.clone());
    let mut course = Course::new(ClockKind::Task, given.organisation, Some(title));
    course.due(task.given.said.deadline, given);
    for step in &task.steps {
        match &step.said {
            TaskEvent::DeadlineSet(e) => course.due(e.deadline, step.origin),
            TaskEvent::Done(_) => course.met(step.origin),
            TaskEvent::NotDone(_) => course.failed(),
            TaskEvent::Given(_)
            | TaskEvent::Reassigned(_)
            | TaskEvent::Acknowledged(_)
            | TaskEvent::Started(_)
            | TaskEvent::Late(_) => {}
        }
    }
    course.told()
}

/// As a task; one that is given on without another deadline keeps the one it had.
pub(super) fn measure(measure: &Measure) -> Vec<Deadline> {
    let (proposed, text) = (measure.proposed.origin, measure.proposed.said.text.clone());
    let mut course = Course::new(ClockKind::Measure, proposed.organisation, Some(text));
    course.due(measure.proposed.said.deadline, proposed);
    for step in &measure.steps {
        if step.said.deadline.is_some() {
            course.due(step.said.deadline, step.origin);
        }
        match step.said.stage {
            MeasureStage::Done => course.met(step.origin),
            MeasureStage::NotDone => course.failed(),
            MeasureStage::Cancelled => course.due(None, step.origin),
            MeasureStage::Proposed
            | MeasureStage::Decided
            | MeasureStage::Assigned
            | MeasureStage::Acknowledged
            | MeasureStage::InProgress
            | MeasureStage::EffectAssessed => {}
        }
    }
    course.told()
}

/// Whether each meeting began when it was to.
pub(super) fn meetings(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Deadline> {
    let meetings = picture.meetings.iter();
    let told = meetings.filter_map(|(_, known)| meeting(known, lens));
    told.flatten().collect()
}

fn meeting(known: &Known, lens: &Lens<'_>) -> Option<Vec<Deadline>> {
    let convened = known.convened.as_ref();
    let convened = convened.filter(|fact| lens.sees(fact.origin.line))?;
    let mut course = Course::new(ClockKind::Meeting, convened.origin.organisation, None);
    course.due(Some(convened.said.starts_at), convened.origin);
    for step in lens.through(&known.steps) {
        match &step.said {
            MeetingEvent::Moved(e) => course.due(Some(e.starts_at), step.origin),
            MeetingEvent::Cancelled(_) => course.due(None, step.origin),
            MeetingEvent::Started(_) => course.met(step.origin),
            MeetingEvent::Convened(_)
            | MeetingEvent::Noted(_)
            | MeetingEvent::Attended(_)
            | MeetingEvent::Adjourned(_)
            | MeetingEvent::Overdue(_) => {}
        }
    }
    Some(course.told())
}

/// An area that reports.
struct Reporting {
    course: Course,
    every_min: u32,
    /// Its newest report, or where it was involved.
    before: Origin,
}

impl Reporting {
    fn wait(&mut self, line: Origin) {
        let due = self.before.occurred_at.plus_min(self.every_min);
        self.course.due(Some(due), line);
    }
}

/// Each report is due a while after the one before it, the first after the area was involved; of an
/// area that reports no more too.
pub(super) fn area_reports(
    organisation: OrganisationId,
    part: &Part,
    lens: &Lens<'_>,
) -> Vec<Deadline> {
    let mut told = Vec::new();
    let mut reporting: BTreeMap<&str, Reporting> = BTreeMap::new();
    for Fact { origin, said } in lens.through(&part.areas) {
        match said {
            AreaEvent::Involved(e) => {
                let name = Some(e.name.as_str().into());
                let area = reporting.entry(&e.area).or_insert_with(|| Reporting {
                    course: Course::new(ClockKind::AreaStatus, organisation, name),
                    every_min: e.every_min,
                    before: *origin,
                });
                area.every_min = e.every_min;
                area.wait(*origin);
            }
            AreaEvent::Reported(e) => {
                if let Some(area) = reporting.get_mut(e.area.as_str()) {
                    area.course.met(*origin);
                    area.before = *origin;
                    area.wait(*origin);
                }
            }
            AreaEvent::Silent(_) => {}
            AreaEvent::Ended(e) => {
                if let Some(mut area) = reporting.remove(e.area.as_str()) {
                    area.course.due(None, *origin);
                    told.extend(area.course.told());
                }
            }
        }
    }
    let still = reporting.into_values();
    told.extend(still.flat_map(|area| area.course.told()));
    told
}

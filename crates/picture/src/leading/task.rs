//! Tasks as one reader may see them, and who holds the role they were given to.

use super::by_line;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use crate::situation::held;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::task::events::{self as e, TaskEvent};
use varsko_domain::words::{Capacity, TaskStage};
use varsko_domain::{OrganisationId, PersonId, TaskId, Timestamp};

words! {
    e::Given: title text;
    e::Reassigned: reason;
    e::DeadlineSet: reason;
    e::Done: result;
    e::NotDone: reason;
}

impl Words for TaskEvent {
    fn erase(&mut self) {
        match self {
            TaskEvent::Given(e) => e.erase(),
            TaskEvent::Reassigned(e) => e.erase(),
            TaskEvent::DeadlineSet(e) => e.erase(),
            TaskEvent::Done(e) => e.erase(),
            TaskEvent::NotDone(e) => e.erase(),
            TaskEvent::Acknowledged(_) | TaskEvent::Started(_) | TaskEvent::Late(_) => {}
        }
    }
}

/// A task. It follows the role, not the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// Which.
    pub id: TaskId,
    /// What to do, how urgent, and what it comes from.
    pub given: Fact<e::Given>,
    /// Where it stands.
    pub stage: TaskStage,
    /// Since when it stands there.
    pub since: Origin,
    /// Key of the role it was last given to.
    pub role: String,
    /// Who holds that role now, as holder or deputy; nobody, and it is nobody's.
    pub holders: Vec<(PersonId, Capacity)>,
    /// By when, as last set.
    pub deadline: Option<Timestamp>,
    /// Where it was noticed that it was not finished in time.
    pub late: Option<Origin>,
    /// What happened to it after it was given, in order.
    pub steps: Vec<Fact<TaskEvent>>,
}

/// The tasks the reader may read, by line.
pub(super) fn tasks(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Task> {
    let known = picture.leading.tasks.iter();
    let mut tasks: Vec<_> = known
        .filter_map(|(id, steps)| task(*id, steps, lens))
        .collect();
    for task in &mut tasks {
        task.holders = holders(picture, lens, task.given.origin.organisation, &task.role);
    }
    by_line(tasks, |task| task.given.origin.line)
}

/// Who holds a role now.
fn holders(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    organisation: OrganisationId,
    role: &str,
) -> Vec<(PersonId, Capacity)> {
    let Some(part) = picture.parts.get(&organisation) else {
        return Vec::new();
    };
    let held = held(part, lens).into_iter();
    held.filter(|held| held.role == role && held.relieved.is_none())
        .map(|held| (held.person, held.capacity))
        .collect()
}

fn task(id: TaskId, steps: &History<TaskEvent>, lens: &Lens<'_>) -> Option<Task> {
    let given = lens.through(steps).find_map(|step| match &step.said {
        TaskEvent::Given(given) => Some(Fact {
            origin: step.origin,
            said: given.clone(),
        }),
        TaskEvent::Reassigned(_)
        | TaskEvent::DeadlineSet(_)
        | TaskEvent::Acknowledged(_)
        | TaskEvent::Started(_)
        | TaskEvent::Done(_)
        | TaskEvent::NotDone(_)
        | TaskEvent::Late(_) => None,
    })?;
    let mut task = Task {
        id,
        stage: TaskStage::Given,
        since: given.origin,
        role: given.said.role.clone(),
        holders: Vec::new(),
        deadline: given.said.deadline,
        late: None,
        steps: Vec::new(),
        given,
    };
    for step in lens.through(steps) {
        task.take(step);
    }
    Some(task)
}

impl Task {
    fn take(&mut self, step: &Fact<TaskEvent>) {
        let origin = step.origin;
        match &step.said {
            TaskEvent::Given(_) => return,
            TaskEvent::Reassigned(e) => {
                self.role.clone_from(&e.role);
                self.stand(TaskStage::Given, origin);
            }
            TaskEvent::DeadlineSet(e) => (self.deadline, self.late) = (e.deadline, None),
            TaskEvent::Acknowledged(_) => self.stand(TaskStage::Acknowledged, origin),
            TaskEvent::Started(_) => self.stand(TaskStage::InProgress, origin),
            TaskEvent::Done(_) => self.stand(TaskStage::Done, origin),
            TaskEvent::NotDone(_) => self.stand(TaskStage::NotDone, origin),
            TaskEvent::Late(_) => self.late = Some(origin),
        }
        self.steps.push(step.clone());
    }

    fn stand(&mut self, stage: TaskStage, since: Origin) {
        (self.stage, self.since) = (stage, since);
    }

    /// True while something is still to be done about it.
    pub fn is_open(&self) -> bool {
        match self.stage {
            TaskStage::Given | TaskStage::Acknowledged | TaskStage::InProgress => true,
            TaskStage::Done | TaskStage::NotDone => false,
        }
    }

    pub(super) fn clock(&self) -> Option<Clock> {
        Some(Clock {
            kind: ClockKind::Task,
            organisation: self.given.origin.organisation,
            due_at: self.deadline.filter(|_| self.is_open())?,
            subject: Some(self.id.0),
            about: Some(self.given.said.title.clone()),
            origin: self.since,
        })
    }
}

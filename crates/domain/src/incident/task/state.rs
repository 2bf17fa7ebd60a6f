//! What is remembered of tasks to judge the next command. Holds no free text.

use super::events::{Given, TaskEvent};
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{OrganisationId, TaskId};
use crate::incident::state::Incident;
use crate::time::Timestamp;
use crate::words::TaskStage;
use serde::{Deserialize, Serialize};

/// A task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// Whose.
    pub organisation: OrganisationId,
    /// The line it was given on.
    pub line: u32,
    /// Where it stands.
    pub stage: TaskStage,
    /// Key of the role that owns it.
    pub role: String,
    /// By when.
    pub deadline: Option<Timestamp>,
}

impl Incident {
    /// Takes one event of a task in.
    pub(in crate::incident) fn tasked(
        &mut self,
        by: OrganisationId,
        event: &TaskEvent,
        recorded: &Recorded,
    ) {
        let task = event.task();
        match event {
            TaskEvent::Given(e) => self.given(by, e, recorded.number()),
            TaskEvent::Reassigned(e) => self.task(task, |known| {
                known.stage = TaskStage::Given;
                known.role.clone_from(&e.role);
            }),
            TaskEvent::DeadlineSet(e) => {
                self.task(task, |known| known.deadline = e.deadline);
                self.wait_for(by, task, e.deadline);
            }
            TaskEvent::Acknowledged(_) => self.task(task, |t| t.stage = TaskStage::Acknowledged),
            TaskEvent::Started(_) => self.task(task, |t| t.stage = TaskStage::InProgress),
            TaskEvent::Done(_) => self.finished(task, TaskStage::Done),
            TaskEvent::NotDone(_) => self.finished(task, TaskStage::NotDone),
            TaskEvent::Late(_) => self.alarms.take_off(&Alarm::TaskDue { task }),
        }
    }

    fn given(&mut self, by: OrganisationId, event: &Given, line: u32) {
        let task = Task {
            organisation: by,
            line,
            stage: TaskStage::Given,
            role: event.role.clone(),
            deadline: event.deadline,
        };
        self.tasks.insert(event.task, task);
        self.wait_for(by, event.task, event.deadline);
    }

    fn wait_for(&mut self, by: OrganisationId, task: TaskId, deadline: Option<Timestamp>) {
        match deadline {
            Some(at) => self.alarms.set(Alarm::TaskDue { task }, at, by),
            None => self.alarms.take_off(&Alarm::TaskDue { task }),
        }
    }

    fn task(&mut self, task: TaskId, change: impl FnOnce(&mut Task)) {
        if let Some(known) = self.tasks.get_mut(&task) {
            change(known);
        }
    }

    fn finished(&mut self, task: TaskId, stage: TaskStage) {
        self.task(task, |known| known.stage = stage);
        self.alarms.take_off(&Alarm::TaskDue { task });
    }
}

//! What leading a crisis leaves behind: decisions, tasks, requests from above and to authorities,
//! goals.
//!
//! The fold keeps every event with its line; [`led`] is what one reader gets of it. Nothing here
//! asks what time it is: what fell due tells of itself by its own line.

mod decision;
mod demand;
mod external;
mod goal;
mod task;

#[cfg(test)]
mod tests;

pub use decision::Decision;
pub use demand::Demand;
pub use external::External;
pub use goal::Goal;
pub use task::Task;

use crate::access::Lens;
use crate::clocks::Clock;
use crate::fact::{Forget, Origin};
use crate::history::History;
use crate::incident::{IncidentPicture, Shelf};
use crate::meeting::{self, Meeting, meetings};
use serde::{Deserialize, Serialize};
use varsko_domain::incident::decision::events::DecisionEvent;
use varsko_domain::incident::demand::events::DemandEvent;
use varsko_domain::incident::external::events::ExternalEvent;
use varsko_domain::incident::goal::events::GoalEvent;
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::words::TaskStage;
use varsko_domain::{
    DecisionId, DemandId, ExternalId, GoalId, OrganisationId, Recorded, TaskId, Timestamp,
};

/// Everything that happened to them, by id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Leading {
    /// Decisions, and questions put up for one.
    pub(crate) decisions: Shelf<DecisionId, History<DecisionEvent>>,
    /// Tasks.
    pub(crate) tasks: Shelf<TaskId, History<TaskEvent>>,
    /// Requests from above.
    pub(crate) demands: Shelf<DemandId, History<DemandEvent>>,
    /// Requests to external authorities.
    pub(crate) externals: Shelf<ExternalId, History<ExternalEvent>>,
    /// Goals.
    pub(crate) goals: Shelf<GoalId, History<GoalEvent>>,
}

impl Leading {
    pub(crate) fn decide(&mut self, recorded: &Recorded, event: &DecisionEvent) {
        let decision = self.decisions.edit(event.decision());
        decision.note(recorded, event.clone());
    }

    pub(crate) fn task(&mut self, recorded: &Recorded, event: &TaskEvent) {
        let task = self.tasks.edit(event.task());
        task.note(recorded, event.clone());
    }

    pub(crate) fn demand(&mut self, recorded: &Recorded, event: &DemandEvent) {
        let demand = self.demands.edit(event.demand());
        demand.note(recorded, event.clone());
    }

    pub(crate) fn ask(&mut self, recorded: &Recorded, event: &ExternalEvent) {
        let external = self.externals.edit(event.request());
        external.note(recorded, event.clone());
    }

    pub(crate) fn aim(&mut self, recorded: &Recorded, event: &GoalEvent) {
        let goal = self.goals.edit(event.goal());
        goal.note(recorded, event.clone());
    }
}

impl Forget for Leading {
    fn forget(&mut self, line: u32) {
        self.decisions.forget(line);
        self.tasks.forget(line);
        self.demands.forget(line);
        self.externals.forget(line);
        self.goals.forget(line);
    }
}

/// How a crisis is led, as one reader may see it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Led {
    /// Meetings, by when they begin.
    pub meetings: Vec<Meeting>,
    /// Decisions wanted and made, by line.
    pub decisions: Vec<Decision>,
    /// Tasks, by line.
    pub tasks: Vec<Task>,
    /// Requests from above, by line.
    pub demands: Vec<Demand>,
    /// Requests to external authorities, by line.
    pub externals: Vec<External>,
    /// Goals, by line.
    pub goals: Vec<Goal>,
}

/// How a crisis is led, as the reader may see it.
pub(crate) fn led(picture: &IncidentPicture, lens: &Lens<'_>) -> Led {
    Led {
        meetings: meetings(picture, lens),
        decisions: decision::decisions(picture, lens),
        tasks: task::tasks(picture, lens),
        demands: demand::demands(picture, lens),
        externals: external::externals(picture, lens),
        goals: goal::goals(picture, lens),
    }
}

/// Where requests from above stand whose sender does not know that they arrived.
pub(crate) fn awaited_demands(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Origin> {
    let open = demand::demands(picture, lens).into_iter();
    let open = open.filter(Demand::awaits_receipt);
    open.map(|demand| demand.received.origin).collect()
}

/// Where tasks stand that their role has not acknowledged.
pub(crate) fn awaited_tasks(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Origin> {
    let given = task::tasks(picture, lens).into_iter();
    let given = given.filter(|task| task.stage == TaskStage::Given);
    given.map(|task| task.given.origin).collect()
}

/// Where requests to authorities stand that have no outcome.
pub(crate) fn awaited_externals(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Origin> {
    let open = external::externals(picture, lens).into_iter();
    let open = open.filter(External::is_open);
    open.map(|request| request.asked.origin).collect()
}

/// Where questions stand that are put up and not decided.
pub(crate) fn wanted_decisions(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Origin> {
    let wanted = decision::decisions(picture, lens).into_iter();
    let wanted = wanted.filter(Decision::is_wanted);
    wanted.filter_map(|decision| decision.wanted).collect()
}

/// What is still to be done in one organisation's leading of a crisis, counted for the board.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// When the next meeting begins.
    pub next_meeting: Option<Timestamp>,
    /// A meeting sits.
    pub meeting_sits: bool,
    /// Questions put up and not decided.
    pub decisions_wanted: u32,
    /// Decisions whose review is due and not made.
    pub reviews_due: u32,
    /// Tasks that are not finished.
    pub tasks_open: u32,
    /// Of these, past their deadline.
    pub tasks_late: u32,
    /// Of these, given to a role that nobody holds.
    pub tasks_ownerless: u32,
    /// Requests from above whose sender does not know that they arrived.
    pub demands_unacknowledged: u32,
    /// Requests from above that are not completed.
    pub demands_open: u32,
    /// Of these, past their deadline.
    pub demands_late: u32,
    /// Requests to authorities without an outcome.
    pub externals_open: u32,
}

impl Led {
    /// What `organisation` has still to do.
    pub fn tally(&self, organisation: OrganisationId) -> Tally {
        let count = |n: usize| n as u32;
        let tasks = || {
            let own = |task: &&Task| task.given.origin.organisation == organisation;
            self.tasks.iter().filter(own).filter(|task| task.is_open())
        };
        let demands = || {
            let own = |demand: &&Demand| demand.received.origin.organisation == organisation;
            self.demands.iter().filter(own)
        };
        let decisions = || {
            let own = |decision: &&Decision| decision.first.organisation == organisation;
            self.decisions.iter().filter(own)
        };
        let meetings = || {
            let of = |meeting: &&Meeting| meeting.convened.origin.organisation == organisation;
            self.meetings.iter().filter(of)
        };
        let externals = self.externals.iter();
        let externals = externals.filter(|asked| asked.asked.origin.organisation == organisation);
        Tally {
            next_meeting: meetings().find(|m| m.is_to_come()).map(|m| m.starts_at),
            meeting_sits: meetings().any(Meeting::sits),
            decisions_wanted: count(decisions().filter(|d| d.is_wanted()).count()),
            reviews_due: count(decisions().filter(|d| d.review_due.is_some()).count()),
            tasks_open: count(tasks().count()),
            tasks_late: count(tasks().filter(|task| task.late.is_some()).count()),
            tasks_ownerless: count(tasks().filter(|task| task.holders.is_empty()).count()),
            demands_unacknowledged: count(demands().filter(|d| d.awaits_receipt()).count()),
            demands_open: count(demands().filter(|d| d.completed.is_none()).count()),
            demands_late: count(demands().filter(|d| d.is_late()).count()),
            externals_open: count(externals.filter(|asked| asked.is_open()).count()),
        }
    }
}

/// The clocks that leading a crisis starts.
pub(crate) fn clocks(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Clock> {
    let led = led(picture, lens);
    let mut clocks: Vec<Clock> = meeting::clocks(&led.meetings).collect();
    clocks.extend(led.decisions.iter().flat_map(Decision::clocks));
    clocks.extend(led.tasks.iter().filter_map(Task::clock));
    clocks.extend(led.demands.iter().filter_map(Demand::clock));
    clocks.extend(led.externals.iter().filter_map(External::clock));
    clocks.extend(led.goals.iter().filter_map(Goal::clock));
    clocks
}

/// In the order of the lines they first stood on.
fn by_line<T>(mut things: Vec<T>, line: impl Fn(&T) -> u32) -> Vec<T> {
    things.sort_by_key(line);
    things
}

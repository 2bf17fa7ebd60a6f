//! Two pictures held against each other: what is new, changed, gone.
//!
//! Compares what is said, not when it was said again: an item confirmed anew in the same words is
//! no change. Both pictures must be the same reader's, or rights would show up as changes.

use super::{Held, Indicator, Item, Measure, PhaseNow, Situation};
use crate::fact::Fact;
use crate::leading::{Decision, Goal, Led, Task};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::events::FocusSet;
use varsko_domain::words::DecisionStage;
use varsko_domain::{DecisionId, GoalId, ItemId, MeasureId, OrganisationId, PersonId, TaskId};

/// What differs between two pictures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// There now, and not before.
    pub new: Vec<Change>,
    /// There in both, and different: before and after.
    pub changed: Vec<(Change, Change)>,
    /// There before, and no longer.
    pub gone: Vec<Change>,
}

impl Changes {
    /// True when nothing differs.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// One thing that differs, as it stands on its side of the comparison.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// An item of the picture.
    Item(Item),
    /// A structured figure.
    Indicator(Indicator),
    /// A measure.
    Measure(Measure),
    /// Someone holding a role of an organisation.
    Role(OrganisationId, Held),
    /// The phase an organisation is in.
    Phase(OrganisationId, PhaseNow),
    /// The leadership focus of an organisation.
    Focus(OrganisationId, Fact<FocusSet>),
    /// A goal of the leadership.
    Goal(Goal),
    /// A decision, or a question put up for one.
    Decision(Box<Decision>),
    /// A task.
    Task(Task),
}

impl Change {
    /// True when both say the same, whenever and on whichever line they say it.
    fn says_the_same(&self, other: &Change) -> bool {
        match (self, other) {
            (Change::Item(a), Change::Item(b)) => {
                (a.standing, &a.statement) == (b.standing, &b.statement)
            }
            (Change::Indicator(a), Change::Indicator(b)) => {
                (a.value(), &a.name, &a.unit) == (b.value(), &b.name, &b.unit)
            }
            (Change::Measure(a), Change::Measure(b)) => {
                (&a.proposed.said, a.stage, a.deadline, &a.role)
                    == (&b.proposed.said, b.stage, b.deadline, &b.role)
            }
            (Change::Role(_, a), Change::Role(_, b)) => a.capacity == b.capacity,
            (Change::Phase(_, a), Change::Phase(_, b)) => a.phase == b.phase,
            (Change::Focus(_, a), Change::Focus(_, b)) => a.said == b.said,
            (Change::Goal(a), Change::Goal(b)) => {
                (&a.set.said, a.standing()) == (&b.set.said, b.standing())
            }
            (Change::Decision(a), Change::Decision(b)) => decided(a) == decided(b),
            (Change::Task(a), Change::Task(b)) => {
                (&a.given.said, a.stage, a.deadline, &a.role)
                    == (&b.given.said, b.stage, b.deadline, &b.role)
            }
            _ => false,
        }
    }
}

/// What a decision says: what is asked, what was chosen and why, and until when it holds.
fn decided(decision: &Decision) -> impl PartialEq + '_ {
    (
        (decision.stage, &decision.question, &decision.options),
        decision.made.as_ref().map(|made| &made.said),
        (decision.needed_by, decision.review_at),
        decision.superseded_by,
    )
}

/// What a change is about: the same thing in both pictures has the same subject.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Focus(OrganisationId),
    Phase(OrganisationId),
    Goal(GoalId),
    Decision(DecisionId),
    Item(ItemId),
    Indicator(String),
    Measure(MeasureId),
    Task(TaskId),
    Role(OrganisationId, String, PersonId),
}

/// What differs from `before` to `after`: focus, phases, goals and decisions first, then items,
/// figures, measures, tasks, roles.
pub fn compare(before: &Situation, after: &Situation) -> Changes {
    let mut before = subjects(before);
    let mut changes = Changes::default();
    for (subject, after) in subjects(after) {
        match before.remove(&subject) {
            None => changes.new.push(after),
            Some(before) if before.says_the_same(&after) => {}
            Some(before) => changes.changed.push((before, after)),
        }
    }
    changes.gone = before.into_values().collect();
    changes
}

fn subjects(situation: &Situation) -> BTreeMap<Subject, Change> {
    let mut subjects: BTreeMap<_, _> = leading(&situation.led).collect();
    for part in &situation.parts {
        let id = part.organisation;
        if let Some(focus) = &part.focus {
            subjects.insert(Subject::Focus(id), Change::Focus(id, focus.clone()));
        }
        if let Some(phase) = part.phase {
            subjects.insert(Subject::Phase(id), Change::Phase(id, phase));
        }
        for held in part.roles.iter().filter(|held| held.relieved.is_none()) {
            let subject = Subject::Role(id, held.role.clone(), held.person);
            subjects.insert(subject, Change::Role(id, held.clone()));
        }
    }
    for item in situation.sections.values().flatten() {
        subjects.insert(Subject::Item(item.id), Change::Item(item.clone()));
    }
    for indicator in &situation.indicators {
        let subject = Subject::Indicator(indicator.key.clone());
        subjects.insert(subject, Change::Indicator(indicator.clone()));
    }
    for measure in situation.measures.values().flatten() {
        subjects.insert(
            Subject::Measure(measure.id),
            Change::Measure(measure.clone()),
        );
    }
    subjects
}

/// What leading it left behind. A question taken back is gone, as a withdrawn item is.
fn leading(led: &Led) -> impl Iterator<Item = (Subject, Change)> {
    let goals = led.goals.iter();
    let goals = goals.map(|goal| (Subject::Goal(goal.id), Change::Goal(goal.clone())));
    let decisions = led.decisions.iter();
    let decisions = decisions
        .filter(|decision| decision.stage != DecisionStage::Withdrawn)
        .map(|known| {
            (
                Subject::Decision(known.id),
                Change::Decision(known.clone().into()),
            )
        });
    let tasks = led.tasks.iter();
    let tasks = tasks.map(|task| (Subject::Task(task.id), Change::Task(task.clone())));
    goals.chain(decisions).chain(tasks)
}

//! Goals as one reader may see them, and what they are measured by.

use super::by_line;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::GoalId;
use varsko_domain::incident::goal::events::{self as e, GoalEvent};
use varsko_domain::words::GoalStanding;

words! {
    e::Set: text;
    e::Assessed: text;
}

impl Words for GoalEvent {
    fn erase(&mut self) {
        match self {
            GoalEvent::Set(e) => e.erase(),
            GoalEvent::Assessed(e) => e.erase(),
        }
    }
}

/// A goal of the crisis leadership.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Which.
    pub id: GoalId,
    /// What is to be reached, by when, measured by what.
    pub set: Fact<e::Set>,
    /// Every time it was held against how things stand, oldest first.
    pub assessed: Vec<Fact<e::Assessed>>,
    /// The newest value of the figure it is measured by.
    pub value: Option<f64>,
}

/// The goals the reader may read, by line.
pub(super) fn goals(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Goal> {
    let known = picture.leading.goals.iter();
    let goals = known.filter_map(|(id, steps)| goal(*id, steps, picture, lens));
    by_line(goals.collect(), |goal| goal.set.origin.line)
}

fn goal(
    id: GoalId,
    steps: &History<GoalEvent>,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Goal> {
    let (mut set, mut assessed) = (None, Vec::new());
    for Fact { origin, said } in lens.through(steps) {
        let origin = *origin;
        match said.clone() {
            GoalEvent::Set(said) => set = Some(Fact { origin, said }),
            GoalEvent::Assessed(said) => assessed.push(Fact { origin, said }),
        }
    }
    let set = set?;
    let measured = set.said.indicator.as_ref();
    let measured = measured.and_then(|key| picture.indicators.get(key));
    let newest = measured.and_then(|figure| lens.newest(&figure.reports));
    let value = newest.and_then(|report| report.said.value);
    Some(Goal {
        id,
        set,
        assessed,
        value,
    })
}

impl Goal {
    /// How far it is met, as last judged.
    pub fn standing(&self) -> Option<GoalStanding> {
        self.assessed.last().map(|fact| fact.said.standing)
    }

    /// True while it is neither met nor given up.
    pub fn is_open(&self) -> bool {
        !matches!(
            self.standing(),
            Some(GoalStanding::Met | GoalStanding::GivenUp)
        )
    }

    pub(super) fn clock(&self) -> Option<Clock> {
        Some(Clock {
            kind: ClockKind::Goal,
            organisation: self.set.origin.organisation,
            due_at: self.set.said.by.filter(|_| self.is_open())?,
            subject: Some(self.id.0),
            about: Some(self.set.said.text.clone()),
            origin: self.set.origin,
        })
    }
}

//! Who was shown which lines of an incident, and by when.
//!
//! A fold of what the system noted. It keeps stretches of lines, and puts two that touch together
//! when little time lies between; the later time then stands for both. So it never says that
//! something was shown earlier than it was.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::readership::{ReadershipEvent, Showing};
use varsko_domain::words::Means;
use varsko_domain::{Actor, Event, IncidentId, Recorded, Timestamp};

/// Stretches that touch are told by one time when no more lies between, in milliseconds.
pub const SAME_SHOWING_MS: i64 = 10 * 60 * 1000;

/// Stretches of lines by their first number: the last number, and by when it was shown.
type Stretches = BTreeMap<u32, (u32, Timestamp)>;

/// Who was shown which lines of one incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Readership {
    shown: BTreeMap<(ActorKey, Means), Stretches>,
    /// How many showings could not be kept until they were noted.
    pub lost: u64,
}

/// Who was shown a line, how, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Who.
    pub to: Actor,
    /// How.
    pub means: Means,
    /// When at the latest.
    pub by: Timestamp,
}

/// An actor in an order.
type ActorKey = (
    varsko_domain::PersonId,
    varsko_domain::words::AccessRole,
    varsko_domain::OrganisationId,
);

fn key(actor: &Actor) -> ActorKey {
    (actor.person, actor.role, actor.organisation)
}

impl Readership {
    fn take(&mut self, showing: &Showing) {
        let stretches = self.shown.entry((key(&showing.to), showing.means));
        let stretches = stretches.or_default();
        for (first, last) in &showing.lines {
            note(stretches, *first, *last, showing.by);
        }
    }

    /// Whom a line was shown to, those who were first.
    pub fn of(&self, line: u32) -> Vec<Shown> {
        let covers = |stretches: &Stretches| {
            let before = stretches.range(..=line).next_back();
            before
                .filter(|(_, (last, _))| *last >= line)
                .map(|(_, (_, by))| *by)
        };
        let shown = self.shown.iter().filter_map(|((actor, means), stretches)| {
            let (person, role, organisation) = *actor;
            Some(Shown {
                to: Actor {
                    person,
                    role,
                    organisation,
                },
                means: *means,
                by: covers(stretches)?,
            })
        });
        let mut shown: Vec<Shown> = shown.collect();
        shown.sort_by_key(|shown| (shown.by, shown.to.person));
        shown
    }

    /// True when it is noted already that the line was shown to this actor so.
    pub fn knows(&self, to: &Actor, means: Means, line: u32) -> bool {
        let stretches = self.shown.get(&(key(to), means));
        let before = stretches.and_then(|stretches| stretches.range(..=line).next_back());
        before.is_some_and(|(_, (last, _))| *last >= line)
    }
}

/// Adds a stretch; what was shown before keeps its time.
fn note(stretches: &mut Stretches, first: u32, last: u32, by: Timestamp) {
    let mut first = first;
    while first <= last {
        let before = stretches.range(..=first).next_back();
        if let Some((_, (end, _))) = before.filter(|(_, (end, _))| *end >= first) {
            first = end.saturating_add(1);
            continue;
        }
        let next = stretches.range(first..).next().map(|(next, _)| *next);
        let until = next.map_or(last, |next| last.min(next - 1));
        add(stretches, first, until, by);
        first = until.saturating_add(1);
    }
}

/// Adds a stretch that touches nothing known, or just what lies before it.
fn add(stretches: &mut Stretches, first: u32, last: u32, by: Timestamp) {
    let touching = stretches.range_mut(..first).next_back();
    if let Some((_, (end, known))) = touching
        && end.saturating_add(1) == first
        && (0..=SAME_SHOWING_MS).contains(&by.since(*known))
    {
        (*end, *known) = (last, by);
        return;
    }
    stretches.insert(first, (last, by));
}

/// Who was shown what, by incident. Cloning costs a counter per incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Readerships(BTreeMap<IncidentId, Arc<Readership>>);

impl Readerships {
    /// Takes an event in; those that note nothing about reading leave it as it was.
    pub fn apply(&mut self, recorded: &Recorded) {
        if let Event::Readership(ReadershipEvent::Noted(noted)) = &recorded.event {
            let readership = Arc::make_mut(self.0.entry(noted.incident).or_default());
            readership.lost += noted.lost;
            noted.showings.iter().for_each(|one| readership.take(one));
        }
    }

    /// Who was shown what of an incident.
    pub fn of(&self, incident: IncidentId) -> Arc<Readership> {
        self.0.get(&incident).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;

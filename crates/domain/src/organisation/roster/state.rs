//! The roster as it stands: duties, and when each number was last tried. Numbers themselves are
//! words, and kept by whoever shows them.

use super::events::RosterEvent;
use crate::ids::{DutyId, DutyNumberId, PersonId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who is on call for what, and the numbers that are answered day and night.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Roster {
    /// By id.
    pub duties: BTreeMap<DutyId, Duty>,
    /// By id.
    pub numbers: BTreeMap<DutyNumberId, DutyNumber>,
}

/// Someone on call for a role, from one instant up to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duty {
    /// Key of the role.
    pub role: String,
    /// Who.
    pub person: PersonId,
    /// From when.
    pub from: Timestamp,
    /// To when; no longer at that instant.
    pub to: Timestamp,
}

/// A number that is answered day and night.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DutyNumber {
    /// What it is called.
    pub name: String,
    /// The role that answers it.
    pub role: Option<String>,
    /// When it was last tried, and whether someone answered.
    pub tested: Option<(Timestamp, bool)>,
}

impl Roster {
    /// Takes one event in, which happened at `at`.
    pub fn evolve(&mut self, event: &RosterEvent, at: Timestamp) {
        match event {
            RosterEvent::Planned(e) => {
                let duty = Duty {
                    role: e.role.clone(),
                    person: e.person,
                    from: e.from,
                    to: e.to,
                };
                self.duties.insert(e.duty, duty);
            }
            RosterEvent::Swapped(e) => {
                if let Some(duty) = self.duties.get_mut(&e.duty) {
                    duty.person = e.to;
                }
            }
            RosterEvent::Cancelled(e) => {
                self.duties.remove(&e.duty);
            }
            RosterEvent::NumberSet(e) => {
                let tested = self.numbers.get(&e.number).and_then(|known| known.tested);
                let (name, role) = (e.name.clone(), e.role.clone());
                self.numbers
                    .insert(e.number, DutyNumber { name, role, tested });
            }
            RosterEvent::NumberTested(e) => {
                if let Some(number) = self.numbers.get_mut(&e.number) {
                    number.tested = Some((at, e.answered));
                }
            }
            RosterEvent::NumberRemoved(e) => {
                self.numbers.remove(&e.number);
            }
        }
    }

    /// Who is on call for a role at an instant, whoever came on first before the others.
    pub fn on_call(&self, role: &str, at: Timestamp) -> Vec<PersonId> {
        let mut on: Vec<&Duty> = self
            .of(role)
            .filter(|d| d.from <= at && at < d.to)
            .collect();
        on.sort_by_key(|duty| (duty.from, duty.person));
        on.into_iter().map(|duty| duty.person).collect()
    }

    /// The stretches between `from` and `to` in which nobody is on call for a role, in order.
    pub fn gaps(&self, role: &str, from: Timestamp, to: Timestamp) -> Vec<(Timestamp, Timestamp)> {
        let mut duties: Vec<&Duty> = self.of(role).collect();
        duties.sort_by_key(|duty| duty.from);
        let (mut gaps, mut covered) = (Vec::new(), from);
        for duty in duties {
            if duty.from >= to {
                break;
            }
            if duty.from > covered {
                gaps.push((covered, duty.from));
            }
            covered = covered.max(duty.to);
        }
        if covered < to {
            gaps.push((covered, to));
        }
        gaps
    }

    fn of<'a>(&'a self, role: &str) -> impl Iterator<Item = &'a Duty> {
        let role = role.to_owned();
        self.duties.values().filter(move |duty| duty.role == role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn duty(number: u128, from: i64, to: i64) -> (DutyId, Duty) {
        let duty = Duty {
            role: "staff_leader".into(),
            person: PersonId(Uuid::from_u128(number)),
            from: Timestamp(from),
            to: Timestamp(to),
        };
        (DutyId(Uuid::from_u128(number)), duty)
    }

    fn roster(duties: impl IntoIterator<Item = (DutyId, Duty)>) -> Roster {
        Roster {
            duties: duties.into_iter().collect(),
            numbers: BTreeMap::new(),
        }
    }

    fn gaps(roster: &Roster) -> Vec<(i64, i64)> {
        let gaps = roster.gaps("staff_leader", Timestamp(0), Timestamp(100));
        gaps.into_iter().map(|(from, to)| (from.0, to.0)).collect()
    }

    #[test]
    fn a_duty_ends_where_the_next_begins_and_holds_from_its_first_instant() {
        let roster = roster([duty(2, 10, 20), duty(1, 20, 30)]);
        let on_call = |at| roster.on_call("staff_leader", Timestamp(at));
        assert_eq!(on_call(10), [PersonId(Uuid::from_u128(2))]);
        assert_eq!(on_call(20), [PersonId(Uuid::from_u128(1))]);
        assert_eq!(on_call(30), []);
        assert_eq!(roster.on_call("log_keeper", Timestamp(15)), []);
    }

    #[test]
    fn what_nobody_has_is_a_gap_and_overlaps_are_none() {
        assert_eq!(gaps(&roster([])), [(0, 100)]);
        let covered = roster([
            duty(1, -10, 40),
            duty(2, 30, 60),
            duty(3, 35, 36),
            duty(4, 70, 200),
        ]);
        assert_eq!(gaps(&covered), [(60, 70)]);
        assert_eq!(gaps(&roster([duty(1, 200, 300)])), [(0, 100)]);
        assert_eq!(gaps(&roster([duty(1, 0, 100)])), []);
    }
}

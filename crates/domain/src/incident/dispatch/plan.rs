//! Whom a list would call, in which order and by what: what a preview shows, and what a start does
//! . Both ask here, so that what was shown is what happens.

use crate::directory::Directory;
use crate::ids::{PersonId, PreviewId};
use crate::incident::events::{Recipient, Run};
use crate::limits::{CHAIN_MAX, ROUNDS_MAX};
use crate::organisation::Organisation;
use crate::organisation::lists::List;
use crate::organisation::lists::events::{Defined, Entry};
use crate::organisation::roster::Roster;
use crate::time::Timestamp;
use crate::words::{Capacity, Channel, ListOrder};
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Who holds which role of an organisation in an incident now.
pub type Held = BTreeMap<(String, PersonId), Capacity>;

/// Someone a list would call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Planned {
    /// Who, by number.
    pub recipient: Recipient,
    /// By what in each round that there is something for; nothing when they cannot be reached.
    pub rounds: Vec<(u8, Vec<Channel>)>,
    /// True when they are called as soon as the list is started.
    pub at_once: bool,
}

/// What starting a list would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// How the list would be run.
    pub run: Run,
    /// Whom it would call, by number.
    pub people: Vec<Planned>,
    /// Roles of the list that nobody answers for now.
    pub vacant: Vec<String>,
}

impl Plan {
    /// What starting `list` of `organisation` would do at the instant `at`, with these roles held in
    /// the incident.
    pub fn of(
        list: &List,
        drill: bool,
        held: &Held,
        organisation: &Organisation,
        directory: &Directory,
        at: Timestamp,
    ) -> Plan {
        let run = run(list, drill);
        let mut people: Vec<Planned> = Vec::new();
        let mut vacant = Vec::new();
        for (place, entry) in (1..).zip(&list.defined.entries) {
            let chain = chain(entry, held, &organisation.roster, at);
            if let (true, Some(role)) = (chain.is_empty(), &entry.role) {
                vacant.push(role.clone());
            }
            for person in chain {
                let number = people.len() as u32 + 1;
                people.push(Planned {
                    recipient: recipient(number, place, entry, person),
                    rounds: rounds(&run, person, directory),
                    at_once: false,
                });
            }
        }
        for number in firsts(&run, &people) {
            people[number].at_once = true;
        }
        Plan {
            run,
            people,
            vacant,
        }
    }

    /// The name of this plan with this text: another as soon as anything in it is another.
    pub fn named(&self, text: &str) -> PreviewId {
        let seen = serde_json::to_string(&(self, text));
        let seen = seen.expect("a plan holds nothing that cannot be written as JSON");
        PreviewId(Uuid::new_v5(&self.run.list.0, seen.as_bytes()))
    }
}

fn run(list: &List, drill: bool) -> Run {
    let Defined {
        list: id,
        order,
        channels,
        timeouts_s,
        on_timeout,
        language,
        ..
    } = &list.defined;
    Run {
        list: *id,
        revision: list.revision,
        order: *order,
        channels: channels.clone(),
        timeouts_s: timeouts_s.clone(),
        on_timeout: *on_timeout,
        language: *language,
        drill,
    }
}

fn recipient(number: u32, entry: u32, listed: &Entry, person: PersonId) -> Recipient {
    Recipient {
        number,
        entry: Some(entry),
        person: Some(person),
        role: listed.role.clone(),
        name: None,
        channel: None,
        address: None,
    }
}

/// The people to try for one entry, in order, each once.
fn chain(entry: &Entry, held: &Held, roster: &Roster, at: Timestamp) -> Vec<PersonId> {
    let role = entry.role.iter();
    let holders = role.flat_map(|role| holders_of(role, held, roster, at));
    let listed = entry.people.iter().map(|listed| listed.person);
    let mut chain = Vec::new();
    for person in holders.chain(listed) {
        if chain.len() < CHAIN_MAX && !chain.contains(&person) {
            chain.push(person);
        }
    }
    chain
}

/// Who answers for a role, before those whom the list itself names: whoever holds it in the
/// incident, the holder before deputies, and then whoever is on call for it.
fn holders_of(role: &str, held: &Held, roster: &Roster, at: Timestamp) -> Vec<PersonId> {
    let mut holders: Vec<_> = held
        .iter()
        .filter(|((key, _), _)| key == role)
        .map(|((_, person), capacity)| (*capacity, *person))
        .collect();
    holders.sort_unstable();
    let holders = holders.into_iter().map(|(_, person)| person);
    holders.chain(roster.on_call(role, at)).collect()
}

/// The channels a person is tried by, for each round that there is one for.
fn rounds(run: &Run, person: PersonId, directory: &Directory) -> Vec<(u8, Vec<Channel>)> {
    (1..=ROUNDS_MAX)
        .map(|round| (round, channels(run, person, round, directory)))
        .filter(|(_, channels)| !channels.is_empty())
        .collect()
}

/// The channels a person is tried by in one round of a run.
pub(super) fn channels(
    run: &Run,
    person: PersonId,
    round: u8,
    directory: &Directory,
) -> Vec<Channel> {
    if usize::from(round) > run.timeouts_s.len() {
        return Vec::new();
    }
    let points = directory.people.get(&person).map(|known| &known.points);
    let used = |channel: &Channel| run.channels.is_empty() || run.channels.contains(channel);
    points
        .into_iter()
        .flatten()
        .filter(|point| point.round == round)
        .map(|point| point.channel)
        .filter(used)
        .collect()
}

/// The places of those who are called at once: on an ordered list the first who can be reached, on
/// a parallel one the first of each entry who can.
fn firsts(run: &Run, people: &[Planned]) -> Vec<usize> {
    let mut firsts: Vec<usize> = Vec::new();
    for (place, planned) in people.iter().enumerate() {
        let waits_for = |first: &usize| {
            run.order == ListOrder::Ordered
                || people[*first].recipient.entry == planned.recipient.entry
        };
        if !planned.rounds.is_empty() && !firsts.last().is_some_and(waits_for) {
            firsts.push(place);
        }
    }
    firsts
}

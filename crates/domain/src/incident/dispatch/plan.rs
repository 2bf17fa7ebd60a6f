//! Whom a list would call, or those named without one, in which order and by what: what a preview
//! shows, and what a start does. Both ask here, so that what was shown is what happens.

use super::whom::{Addressing, Elsewhere, RoleOf, Whom};
use crate::directory::Directory;
use crate::ids::{OrganisationId, PersonId, PreviewId, ReportId};
use crate::incident::events::{Recipient, Run};
use crate::limits::{CHAIN_MAX, ROUNDS_MAX};
use crate::organisation::Organisation;
use crate::organisation::lists::List;
use crate::organisation::lists::events::{Defined, Entry};
use crate::organisation::roster::Roster;
use crate::time::Timestamp;
use crate::words::{Capacity, Channel, ListOrder};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
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

/// What telling people would do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// How it would be run.
    pub run: Run,
    /// Whom it would call, by number.
    pub people: Vec<Planned>,
    /// Roles among them that nobody answers for now.
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
        let entries = list.defined.entries.iter().map(|entry| Place {
            role: entry.role.as_ref(),
            chain: chain(entry, held, &organisation.roster, at)
                .into_iter()
                .map(|person| someone(person, entry.role.as_ref()))
                .collect(),
        });
        Self::laid(run(list, drill), entries, directory)
    }

    /// What telling people who stand on no list would do at the instant `at`, with the roles that
    /// `held` says of each organisation.
    pub fn of_people(
        asked: &Addressing,
        drill: bool,
        held: impl Fn(OrganisationId) -> Held,
        directory: &Directory,
        at: Timestamp,
    ) -> Plan {
        let entries = asked.to.iter().map(|whom| match whom {
            Whom::Person(person) => Place {
                role: None,
                chain: vec![someone(*person, None)],
            },
            Whom::Role(RoleOf { organisation, role }) => {
                let known = directory.organisations.get(organisation);
                let holders = known.map(|known| {
                    let held = held(*organisation);
                    each_once(holders_of(role, &held, &known.roster, at))
                });
                let chain = holders.into_iter().flatten();
                Place {
                    role: Some(role),
                    chain: chain.map(|person| someone(person, Some(role))).collect(),
                }
            }
            Whom::Elsewhere(elsewhere) => Place {
                role: None,
                chain: vec![at_an_address(elsewhere)],
            },
        });
        Self::laid(run_without_list(asked, drill), entries, directory)
    }

    /// The plan of a run for these, numbered in their order. Whoever is the first to be tried for one
    /// entry stands for no later one: they are told once, and one answer is enough.
    fn laid<'e>(run: Run, entries: impl Iterator<Item = Place<'e>>, directory: &Directory) -> Plan {
        let mut people: Vec<Planned> = Vec::new();
        let mut vacant = Vec::new();
        let mut heads = BTreeSet::new();
        for (entry, place) in (1..).zip(entries) {
            if let (true, Some(role)) = (place.chain.is_empty(), place.role) {
                vacant.push(role.clone());
            }
            let mut head = None;
            for someone in place.chain {
                if someone.person.is_some_and(|one| heads.contains(&one)) {
                    continue;
                }
                let recipient = Recipient {
                    number: people.len() as u32 + 1,
                    entry: Some(entry),
                    ..someone
                };
                let rounds = rounds(&run, &recipient, directory);
                if !rounds.is_empty() {
                    head = head.or(recipient.person);
                }
                people.push(Planned {
                    rounds,
                    recipient,
                    at_once: false,
                });
            }
            heads.extend(head);
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

    /// The name of this plan with this text, and with the report that goes with it: another as soon
    /// as anything in it is another.
    pub fn named(&self, text: &str, report: Option<ReportId>) -> PreviewId {
        let seen = serde_json::to_string(&(self, text, report));
        let seen = seen.expect("a plan holds nothing that cannot be written as JSON");
        let of = self.run.list.map_or(Uuid::nil(), |list| list.0);
        PreviewId(Uuid::new_v5(&of, seen.as_bytes()))
    }

    /// True when there is a way to anyone of it.
    pub(super) fn reaches_anyone(&self) -> bool {
        self.people.iter().any(|planned| !planned.rounds.is_empty())
    }
}

/// One place of a plan in the making: those to try, in order.
struct Place<'e> {
    role: Option<&'e String>,
    chain: Vec<Recipient>,
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
        list: Some(*id),
        revision: list.revision,
        order: *order,
        channels: channels.clone(),
        timeouts_s: timeouts_s.clone(),
        on_timeout: *on_timeout,
        language: *language,
        drill,
    }
}

fn run_without_list(asked: &Addressing, drill: bool) -> Run {
    Run {
        list: None,
        revision: 0,
        order: ListOrder::Parallel,
        channels: asked.channels.clone(),
        timeouts_s: asked.timeouts_s.clone(),
        on_timeout: asked.on_timeout,
        language: asked.language,
        drill,
    }
}

/// Someone registered; the number and the entry are given when their place is known.
fn someone(person: PersonId, role: Option<&String>) -> Recipient {
    Recipient {
        number: 0,
        entry: None,
        person: Some(person),
        role: role.cloned(),
        name: None,
        channel: None,
        address: None,
    }
}

/// The same for someone who is told where the message itself says.
fn at_an_address(elsewhere: &Elsewhere) -> Recipient {
    Recipient {
        number: 0,
        entry: None,
        person: None,
        role: None,
        name: Some(elsewhere.name.clone()),
        channel: Some(elsewhere.channel),
        address: elsewhere.address.clone(),
    }
}

/// The people to try for one entry, in order, each once.
fn chain(entry: &Entry, held: &Held, roster: &Roster, at: Timestamp) -> Vec<PersonId> {
    let role = entry.role.iter();
    let holders = role.flat_map(|role| holders_of(role, held, roster, at));
    let listed = entry.people.iter().map(|listed| listed.person);
    each_once(holders.chain(listed))
}

fn each_once(people: impl IntoIterator<Item = PersonId>) -> Vec<PersonId> {
    let mut chain = Vec::new();
    for person in people {
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

/// The channels someone is tried by, for each round that there is one for.
fn rounds(run: &Run, recipient: &Recipient, directory: &Directory) -> Vec<(u8, Vec<Channel>)> {
    let (person, at) = (recipient.person, recipient.channel);
    (1..=ROUNDS_MAX)
        .map(|round| (round, channels(run, (person, at), round, directory)))
        .filter(|(_, channels)| !channels.is_empty())
        .collect()
}

/// The channels someone is tried by in one round of a run: the one they were named with, and then
/// that is all there is, else their contact points'.
pub(super) fn channels(
    run: &Run,
    (person, at): (Option<PersonId>, Option<Channel>),
    round: u8,
    directory: &Directory,
) -> Vec<Channel> {
    if usize::from(round) > run.timeouts_s.len() {
        return Vec::new();
    }
    if let Some(channel) = at {
        return (round == 1).then_some(channel).into_iter().collect();
    }
    let known = person.and_then(|person| directory.people.get(&person));
    let points = known.map(|known| &known.points);
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

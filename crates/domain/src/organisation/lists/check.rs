//! What a list must be before anyone can trust it at night: somebody behind every role, nobody
//! twice, no deputies in a ring, and times that can be kept.

use super::events::{Defined, Entry};
use crate::directory::Directory;
use crate::ids::PersonId;
use crate::limits::{
    ACK_TIMEOUT_S_MAX, ACK_TIMEOUT_S_MIN, CHAIN_MAX, LIST_ENTRIES_MAX, RECIPIENTS_MAX, ROUNDS_MAX,
    TITLE_BYTES_MAX, at_most, plain, within,
};
use crate::organisation::Organisation;
use crate::refusal::Refusal;
use crate::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Refuses what could not be run.
pub(super) fn list(
    list: &Defined,
    organisation: &Organisation,
    directory: &Directory,
    now: Timestamp,
) -> Result<(), Refusal> {
    plain("name", &list.name, TITLE_BYTES_MAX)?;
    time_to_answer(&list.timeouts_s)?;
    if list.entries.is_empty() {
        return Err(Refusal::EmptyList);
    }
    at_most("entries", list.entries.len(), LIST_ENTRIES_MAX)?;
    let people = list.entries.iter().map(|entry| entry.people.len()).sum();
    at_most("people", people, RECIPIENTS_MAX)?;
    for (place, entry) in (1..).zip(&list.entries) {
        self::entry(place, entry, organisation, directory, now)?;
    }
    each_once(&list.entries)?;
    no_ring(&list.entries)
}

/// Refuses times to answer, in seconds and one for each round, that could not be kept.
pub(crate) fn time_to_answer(timeouts_s: &[u32]) -> Result<(), Refusal> {
    let rounds = timeouts_s.len() as u64;
    within("timeoutsS", rounds, 1, u64::from(ROUNDS_MAX))?;
    for timeout in timeouts_s {
        let (min, max) = (u64::from(ACK_TIMEOUT_S_MIN), u64::from(ACK_TIMEOUT_S_MAX));
        within("timeoutsS", u64::from(*timeout), min, max)?;
    }
    Ok(())
}

fn entry(
    place: u32,
    entry: &Entry,
    organisation: &Organisation,
    directory: &Directory,
    now: Timestamp,
) -> Result<(), Refusal> {
    if let Some(role) = &entry.role {
        if organisation.role(role).is_none() {
            return Err(Refusal::UnknownRole {
                role: role.clone(),
                known: organisation.roles.iter().map(|r| r.key.clone()).collect(),
            });
        }
        // Nobody holds a role before there is an incident: without the list's own people or
        // someone on call there would be nobody.
        if entry.people.is_empty() && organisation.roster.on_call(role, now).is_empty() {
            return Err(Refusal::RoleWithNobody { role: role.clone() });
        }
    } else if entry.people.is_empty() {
        return Err(Refusal::EntryWithNobody { entry: place });
    }
    at_most("people of an entry", entry.people.len(), CHAIN_MAX)?;
    let mut seen = BTreeSet::new();
    for listed in &entry.people {
        if !directory.people.contains_key(&listed.person) {
            return Err(Refusal::UnknownPerson);
        }
        if !seen.insert(listed.person) {
            return Err(Refusal::ListedTwice {
                entry: place,
                other: place,
            });
        }
    }
    Ok(())
}

/// Nobody and no role stands on the list twice in their own right.
fn each_once(entries: &[Entry]) -> Result<(), Refusal> {
    let mut roles = BTreeMap::new();
    let mut firsts = BTreeMap::new();
    for (place, entry) in (1..).zip(entries) {
        let role = entry.role.as_ref();
        let again = role.and_then(|role| roles.insert(role, place));
        let first = entry.people.first();
        let again = again.or(first.and_then(|first| firsts.insert(first.person, place)));
        if let Some(other) = again {
            return Err(Refusal::ListedTwice {
                entry: place,
                other,
            });
        }
    }
    Ok(())
}

/// Nobody is, through deputies, the deputy of their own deputy: then each would wait for the other.
fn no_ring(entries: &[Entry]) -> Result<(), Refusal> {
    let deputies: BTreeMap<PersonId, (u32, &Entry)> = (1..)
        .zip(entries)
        .filter_map(|(place, entry)| Some((entry.people.first()?.person, (place, entry))))
        .collect();
    // Whose deputies were all followed to their end without meeting a ring.
    let mut sound = BTreeSet::new();
    for person in deputies.keys() {
        let mut path = Vec::new();
        follow(*person, &deputies, &mut sound, &mut path)?;
    }
    Ok(())
}

fn follow(
    person: PersonId,
    deputies: &BTreeMap<PersonId, (u32, &Entry)>,
    sound: &mut BTreeSet<PersonId>,
    path: &mut Vec<(PersonId, u32)>,
) -> Result<(), Refusal> {
    let Some((place, entry)) = deputies.get(&person) else {
        return Ok(());
    };
    if sound.contains(&person) {
        return Ok(());
    }
    if path.iter().any(|(met, _)| *met == person) {
        let through = path.last().map_or(*place, |(_, place)| *place);
        return Err(Refusal::CircularDeputy {
            entry: *place,
            through,
        });
    }
    path.push((person, *place));
    for deputy in entry.people.iter().skip(1) {
        follow(deputy.person, deputies, sound, path)?;
    }
    path.pop();
    sound.insert(person);
    Ok(())
}

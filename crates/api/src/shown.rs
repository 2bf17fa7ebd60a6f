//! What was shown to whom, until it is noted in the journal.
//!
//! Reading only adds a number to a set in memory, so that it waits for nothing. Whoever owns this
//! takes what has gathered once a minute and has it noted; what was noted before is left out. Lines
//! are kept up to a bound; beyond it showings are counted and not kept, and the note says so.

use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use varsko_domain::readership::{NoteShowings, SHOWINGS_MAX, STRETCHES_MAX, Showing};
use varsko_domain::words::{AccessRole, Means};
use varsko_domain::{Actor, IncidentId, OrganisationId, PersonId, Timestamp};
use varsko_picture::readership::Readership;

/// Lines that wait to be noted, each once for each reader and means.
pub const SHOWN_LINES_MAX: usize = 200_000;

/// Who was shown something, and how, in an order.
type Reader = (PersonId, AccessRole, OrganisationId, Means);

/// What waits to be noted. Cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Shown(Arc<Mutex<Waiting>>);

#[derive(Debug, Default)]
struct Waiting {
    by: BTreeMap<IncidentId, BTreeMap<Reader, (BTreeSet<u32>, Timestamp)>>,
    lines: usize,
    lost: BTreeMap<IncidentId, u64>,
}

impl Shown {
    /// A line of an incident was shown to someone just now.
    pub fn note(&self, incident: IncidentId, to: &Actor, means: Means, line: u32, now: Timestamp) {
        self.note_all(incident, to, means, [line], now);
    }

    /// The same for several lines.
    pub fn note_all(
        &self,
        incident: IncidentId,
        to: &Actor,
        means: Means,
        lines: impl IntoIterator<Item = u32>,
        now: Timestamp,
    ) {
        let reader = (to.person, to.role, to.organisation, means);
        let mut guard = self.0.lock();
        let waiting = &mut *guard;
        let readers = waiting.by.entry(incident).or_default();
        let (numbers, last) = readers.entry(reader).or_insert((BTreeSet::new(), now));
        *last = now.max(*last);
        for line in lines {
            if waiting.lines < SHOWN_LINES_MAX {
                waiting.lines += usize::from(numbers.insert(line));
            } else if !numbers.contains(&line) {
                *waiting.lost.entry(incident).or_default() += 1;
            }
        }
    }

    /// Takes what waits, as notes of bounded size, without what `known` tells was noted before.
    pub fn take(
        &self,
        known: impl Fn(IncidentId) -> Arc<Readership>,
    ) -> Vec<(IncidentId, NoteShowings)> {
        let waiting = std::mem::take(&mut *self.0.lock());
        let mut lost = waiting.lost;
        let mut notes = Vec::new();
        for (incident, readers) in waiting.by {
            let known = known(incident);
            let showings = readers.into_iter().filter_map(|(reader, shown)| {
                let showing = showing(reader, shown, &known);
                (!showing.lines.is_empty()).then_some(showing)
            });
            let lost = lost.remove(&incident).unwrap_or(0);
            notes.extend(bounded(showings, lost).map(|note| (incident, note)));
        }
        notes
    }

    /// Lets a note wait again that could not be stored.
    pub fn give_back(&self, incident: IncidentId, note: &NoteShowings) {
        for showing in &note.showings {
            let lines = showing
                .lines
                .iter()
                .flat_map(|(first, last)| *first..=*last);
            self.note_all(incident, &showing.to, showing.means, lines, showing.by);
        }
        if note.lost > 0 {
            *self.0.lock().lost.entry(incident).or_default() += note.lost;
        }
    }
}

fn showing(
    (person, role, organisation, means): Reader,
    (numbers, by): (BTreeSet<u32>, Timestamp),
    known: &Readership,
) -> Showing {
    let to = Actor {
        person,
        role,
        organisation,
    };
    let mut lines: Vec<(u32, u32)> = Vec::new();
    let new = numbers
        .into_iter()
        .filter(|line| !known.knows(&to, means, *line));
    for number in new {
        match lines.last_mut() {
            Some((_, last)) if last.saturating_add(1) == number => *last = number,
            _ => lines.push((number, number)),
        }
    }
    Showing {
        to,
        means,
        by,
        lines,
    }
}

/// Parts showings into notes that the rules take.
fn bounded(
    showings: impl Iterator<Item = Showing>,
    lost: u64,
) -> impl Iterator<Item = NoteShowings> {
    let mut notes: Vec<NoteShowings> = Vec::new();
    let mut stretches = STRETCHES_MAX;
    let parts = showings.flat_map(|showing| {
        let parts = showing.lines.chunks(STRETCHES_MAX).map(|lines| Showing {
            lines: lines.to_vec(),
            ..showing.clone()
        });
        parts.collect::<Vec<_>>()
    });
    for showing in parts {
        stretches += showing.lines.len();
        match notes.last_mut() {
            Some(note) if stretches <= STRETCHES_MAX && note.showings.len() < SHOWINGS_MAX => {
                note.showings.push(showing);
            }
            _ => {
                stretches = showing.lines.len();
                let showings = vec![showing];
                notes.push(NoteShowings { showings, lost: 0 });
            }
        }
    }
    if lost > 0 {
        let showings = Vec::new();
        notes.push(NoteShowings { showings, lost });
    }
    notes.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const INCIDENT: IncidentId = IncidentId(Uuid::from_u128(1));

    fn reader(person: u128) -> Actor {
        Actor {
            person: PersonId(Uuid::from_u128(person)),
            role: AccessRole::Observer,
            organisation: OrganisationId(Uuid::from_u128(9)),
        }
    }

    fn nothing(_: IncidentId) -> Arc<Readership> {
        Arc::default()
    }

    #[test]
    fn lines_shown_to_someone_are_taken_once_as_stretches() {
        let shown = Shown::default();
        for line in [3, 1, 2, 2, 7] {
            shown.note(INCIDENT, &reader(1), Means::Log, line, Timestamp(5));
        }
        let notes = shown.take(nothing);
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].1.showings[0].lines, [(1, 3), (7, 7)]);
        assert!(shown.take(nothing).is_empty());
        shown.give_back(INCIDENT, &notes[0].1);
        assert_eq!(shown.take(nothing), notes);
    }

    #[test]
    fn notes_hold_no_more_readers_and_stretches_than_the_rules_take() {
        let shown = Shown::default();
        for person in 0..SHOWINGS_MAX as u128 + 1 {
            shown.note(INCIDENT, &reader(person), Means::Log, 1, Timestamp(5));
        }
        let apart = (0..STRETCHES_MAX as u32 + 1).map(|line| line * 2);
        shown.note_all(INCIDENT, &reader(0), Means::Export, apart, Timestamp(5));
        let notes = shown.take(nothing);
        let stretches = |note: &NoteShowings| -> usize {
            let showings = note.showings.iter();
            showings.map(|showing| showing.lines.len()).sum()
        };
        assert!(
            notes
                .iter()
                .all(|(_, note)| stretches(note) <= STRETCHES_MAX)
        );
        assert!(
            notes
                .iter()
                .all(|(_, note)| note.showings.len() <= SHOWINGS_MAX)
        );
        let all: usize = notes.iter().map(|(_, note)| stretches(note)).sum();
        assert_eq!(all, SHOWINGS_MAX + 1 + STRETCHES_MAX + 1);
    }

    #[test]
    fn beyond_the_bound_showings_are_counted_and_the_note_says_so() {
        let shown = Shown::default();
        let lines = 0..SHOWN_LINES_MAX as u32 + 3;
        shown.note_all(INCIDENT, &reader(1), Means::Log, lines, Timestamp(5));
        let lost: u64 = shown.take(nothing).iter().map(|(_, note)| note.lost).sum();
        assert_eq!(lost, 3);
    }
}

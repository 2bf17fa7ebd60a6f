//! Everything that was said of one thing, in order, cheap to share between snapshots.
//!
//! Kept in chunks: cloning a history of a thousand facts copies a handful of counters, and adding to
//! it copies one chunk at most. Knows nothing of what the facts say.

use crate::fact::{Fact, Forget, Words};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;
use varsko_domain::Recorded;

/// Facts per chunk.
const CHUNK_FACTS: usize = 64;

/// Facts of one kind, oldest first.
#[derive(Clone, Debug)]
pub struct History<T> {
    /// None is empty.
    chunks: Vec<Arc<Vec<Fact<T>>>>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self { chunks: Vec::new() }
    }
}

impl<T> History<T> {
    /// The facts, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Fact<T>> {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }

    /// The newest fact.
    pub fn last(&self) -> Option<&Fact<T>> {
        self.chunks.last().and_then(|chunk| chunk.last())
    }

    /// True when nothing was said.
    pub fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }
}

impl<T: Clone> History<T> {
    /// Adds what a line says at the end.
    pub(crate) fn note(&mut self, recorded: &Recorded, said: T) {
        self.push(Fact::of(recorded, said));
    }

    fn push(&mut self, fact: Fact<T>) {
        match self
            .chunks
            .last_mut()
            .filter(|chunk| chunk.len() < CHUNK_FACTS)
        {
            Some(chunk) => Arc::make_mut(chunk).push(fact),
            None => self.chunks.push(Arc::new(vec![fact])),
        }
    }

    /// Adds what a line says where its time of occurrence puts it, by position among equals; nearly
    /// always that is the end.
    pub(crate) fn note_by_time(&mut self, recorded: &Recorded, said: T) {
        let fact = Fact::of(recorded, said);
        let when = |known: &Fact<T>| (known.origin.occurred_at, known.origin.position);
        let is_before = |known: &Fact<T>| when(known) <= when(&fact);
        let place = self
            .chunks
            .partition_point(|chunk| chunk.last().is_some_and(is_before));
        let Some(chunk) = self.chunks.get_mut(place) else {
            return self.push(fact);
        };
        let chunk = Arc::make_mut(chunk);
        chunk.insert(chunk.partition_point(is_before), fact);
        if chunk.len() >= 2 * CHUNK_FACTS {
            let second = chunk.split_off(CHUNK_FACTS);
            self.chunks.insert(place + 1, Arc::new(second));
        }
    }
}

impl<T: Clone + Words> Forget for History<T> {
    fn forget(&mut self, line: u32) {
        let holds =
            |chunk: &&mut Arc<Vec<Fact<T>>>| chunk.iter().any(|fact| fact.origin.line == line);
        for chunk in self.chunks.iter_mut().filter(holds) {
            Arc::make_mut(chunk).forget(line);
        }
    }
}

/// Equal facts make equal histories, however they are cut into chunks.
impl<T: PartialEq> PartialEq for History<T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: Clone> FromIterator<Fact<T>> for History<T> {
    fn from_iter<I: IntoIterator<Item = Fact<T>>>(facts: I) -> Self {
        let mut history = Self::default();
        facts.into_iter().for_each(|fact| history.push(fact));
        history
    }
}

impl<T: Serialize> Serialize for History<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Clone + Deserialize<'de>> Deserialize<'de> for History<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{BAERUM, line, minute, wrote};
    use proptest::prelude::*;
    use varsko_domain::words::Scope;

    proptest! {
        #[test]
        fn facts_stand_by_time_and_then_position_however_they_come(
            times in proptest::collection::vec(0..50i64, 0..400),
        ) {
            let mut history = History::default();
            let mut expected = Vec::new();
            for (number, at) in (0..).zip(times) {
                let recorded = line(number, at, BAERUM, Scope::Own, wrote(""));
                history.note_by_time(&recorded, number);
                expected.push((minute(at), number));
            }
            expected.sort();
            let told: Vec<_> =
                history.iter().map(|fact| (fact.origin.occurred_at, fact.said)).collect();
            prop_assert_eq!(told, expected);
        }
    }

    #[test]
    fn a_shared_history_is_not_changed_by_what_is_added_to_its_copy() {
        let recorded = line(2, 1, BAERUM, Scope::Own, wrote(""));
        let mut history = History::default();
        history.note(&recorded, 1);
        let before = history.clone();
        history.note(&recorded, 2);
        assert_eq!((before.iter().count(), history.iter().count()), (1, 2));
    }
}

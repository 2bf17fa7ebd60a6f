//! Turns at dear work: so many at once, so many of them one person's, and a bounded wait for one (G-10).
//!
//! Whoever waits stands in line behind their own first, and only then with everyone else: a person
//! who asks for a hundred keeps nobody else waiting. Knows nothing of the work.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use varsko_domain::PersonId;

/// The turns at one kind of work. Clones share them.
#[derive(Clone, Debug)]
pub struct Turns {
    shared: Arc<Semaphore>,
    by_person: Arc<Mutex<HashMap<PersonId, Arc<Semaphore>>>>,
    per_person_max: usize,
    wait_max: Duration,
}

/// One turn, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    _shared: OwnedSemaphorePermit,
    _own: OwnedSemaphorePermit,
}

impl Turns {
    /// `at_once_max` turns in all, `per_person_max` of them for one person; `wait_max` is the
    /// longest that anyone waits for one.
    pub fn new(at_once_max: usize, per_person_max: usize, wait_max: Duration) -> Self {
        Self {
            shared: Arc::new(Semaphore::new(at_once_max)),
            by_person: Arc::default(),
            per_person_max,
            wait_max,
        }
    }

    /// A turn for this person; `None` when none came free in time.
    pub async fn take(&self, person: PersonId) -> Option<Turn> {
        let own = self.of(person);
        let taking = async {
            let own = own.acquire_owned().await.ok()?;
            let shared = Arc::clone(&self.shared).acquire_owned().await.ok()?;
            Some(Turn {
                _shared: shared,
                _own: own,
            })
        };
        timeout(self.wait_max, taking).await.ok().flatten()
    }

    /// This person's own turns; those of people who neither hold one nor wait are forgotten.
    fn of(&self, person: PersonId) -> Arc<Semaphore> {
        // Forgetting cannot leave the map half changed, so a poisoned lock is as good as new.
        let mut by_person = self
            .by_person
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        by_person.retain(|_, own| Arc::strong_count(own) > 1);
        let own = by_person
            .entry(person)
            .or_insert_with(|| Arc::new(Semaphore::new(self.per_person_max)));
        Arc::clone(own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const KARI: PersonId = PersonId(Uuid::from_u128(1));
    const OLA: PersonId = PersonId(Uuid::from_u128(2));
    const SIV: PersonId = PersonId(Uuid::from_u128(3));
    /// Longer than any turn here is held.
    const LONG: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn one_person_cannot_hold_every_turn_and_all_together_no_more_than_there_are() {
        let turns = Turns::new(3, 2, Duration::ZERO);
        let _first = turns.take(KARI).await.unwrap();
        let second = turns.take(KARI).await.unwrap();
        assert!(turns.take(KARI).await.is_none());
        let _olas = turns.take(OLA).await.unwrap();
        assert!(turns.take(SIV).await.is_none());
        drop(second);
        assert!(turns.take(SIV).await.is_some());
    }

    #[tokio::test]
    async fn whoever_waits_behind_their_own_turn_keeps_nobody_else_waiting() {
        let turns = Turns::new(2, 1, LONG);
        let first = turns.take(KARI).await.unwrap();
        let mut many: Vec<_> = (0..100).map(|_| Box::pin(turns.take(KARI))).collect();
        for waiting in &mut many {
            assert!(futures_util::poll!(waiting).is_pending());
        }
        let _olas = turns.take(OLA).await.unwrap();
        drop(first);
        assert!(many.remove(0).await.is_some());
    }

    #[tokio::test]
    async fn nothing_is_remembered_of_whoever_has_had_their_turn() {
        let turns = Turns::new(3, 2, Duration::ZERO);
        drop(turns.take(KARI).await);
        let _olas = turns.take(OLA).await;
        let remembered = turns.by_person.lock().unwrap();
        assert_eq!(Vec::from_iter(remembered.keys()), [&OLA]);
    }
}

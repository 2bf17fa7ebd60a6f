//! Lets a few through at once, a few more wait, and turns the rest away. Knows not what for.

use parking_lot::{Condvar, Mutex};

pub(crate) struct Turnstile {
    inside_max: usize,
    waiting_max: usize,
    counts: Mutex<Counts>,
    freed: Condvar,
}

#[derive(Default)]
struct Counts {
    inside: usize,
    waiting: usize,
}

/// A place inside, free again when dropped, also by a panic.
pub(crate) struct Place<'a>(&'a Turnstile);

impl Turnstile {
    pub(crate) fn new(inside_max: usize, waiting_max: usize) -> Self {
        Self {
            inside_max,
            waiting_max,
            counts: Mutex::default(),
            freed: Condvar::new(),
        }
    }

    /// Waits for a place, or gives none when as many as may are waiting already.
    pub(crate) fn enter(&self) -> Option<Place<'_>> {
        let mut counts = self.counts.lock();
        if counts.inside >= self.inside_max {
            if counts.waiting >= self.waiting_max {
                return None;
            }
            counts.waiting += 1;
            self.freed
                .wait_while(&mut counts, |counts| counts.inside >= self.inside_max);
            counts.waiting -= 1;
        }
        counts.inside += 1;
        Some(Place(self))
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.counts.lock().inside -= 1;
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn a_few_are_inside_a_few_wait_and_the_rest_are_turned_away() {
        let turnstile = Turnstile::new(2, 3);
        let inside = [turnstile.enter(), turnstile.enter()];
        assert!(inside.iter().all(Option::is_some));
        thread::scope(|scope| {
            let waiting: Vec<_> = (0..3)
                .map(|_| scope.spawn(|| turnstile.enter().is_some()))
                .collect();
            let patience = Instant::now() + Duration::from_secs(10);
            while turnstile.counts.lock().waiting < 3 && Instant::now() < patience {
                thread::yield_now();
            }
            assert!(turnstile.enter().is_none());
            drop(inside);
            assert!(waiting.into_iter().all(|waiter| waiter.join().unwrap()));
        });
        assert_eq!(turnstile.counts.lock().inside, 0);
    }
}

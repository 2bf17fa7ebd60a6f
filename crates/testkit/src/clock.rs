//! A clock that stands still until a test moves it, forwards or backwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use varsko_domain::Timestamp;

/// A clock in a test's hand; clones show the same time.
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<AtomicI64>);

impl ManualClock {
    /// A clock that shows this instant.
    pub fn at(instant: Timestamp) -> ManualClock {
        ManualClock(Arc::new(AtomicI64::new(instant.0)))
    }

    /// What it shows.
    pub fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }

    /// Moves it by so many milliseconds; a negative number moves it back.
    pub fn advance_ms(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }

    /// Sets it.
    pub fn set(&self, instant: Timestamp) {
        self.0.store(instant.0, Ordering::SeqCst);
    }

    /// A function that tells what it shows, for whoever takes a clock as one.
    pub fn teller(&self) -> impl Fn() -> Timestamp + Send + Sync + 'static {
        let clock = self.clone();
        move || clock.now()
    }
}

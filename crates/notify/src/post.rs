//! One channel's own queue: bounded, at its own pace, with its own patience.
//!
//! Nothing here is shared with another channel, so one that is dead, slow or talks rubbish makes no
//! other wait. A message that waits here is not lost when the process ends: whoever handed it in
//! still has it.

use crate::driver::{Driver, Failure, Message, Outcome};
use crate::settings::Pace;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// Messages that may wait in one channel; the next stays with whoever wants it sent.
pub const WAITING_MAX: usize = 4_096;
/// Times a message is handed over again after a failure that may pass.
pub const RETRIES_MAX: u32 = 3;
/// Wait before the first of them; each later one waits four times as long.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const WAIT_GROWS: u32 = 4;

/// A channel that carries.
pub struct Post {
    driver: Arc<dyn Driver>,
    between: Duration,
    next: Mutex<Option<Instant>>,
    hands: Semaphore,
    places: Arc<Semaphore>,
}

/// A place in a channel's queue.
pub struct Place {
    post: Arc<Post>,
    _kept: OwnedSemaphorePermit,
}

impl Post {
    /// A channel that carries by `driver`, no faster than `pace`.
    pub fn new(driver: Arc<dyn Driver>, pace: Pace) -> Arc<Self> {
        Arc::new(Self {
            driver,
            between: Duration::from_secs(60) / pace.per_minute.max(1),
            next: Mutex::default(),
            hands: Semaphore::new(pace.at_once.max(1).into()),
            places: Arc::new(Semaphore::new(WAITING_MAX)),
        })
    }

    /// A place in the queue; `None` while it is full.
    pub fn place(self: &Arc<Self>) -> Option<Place> {
        let kept = self.places.clone().try_acquire_owned().ok()?;
        Some(Place {
            post: self.clone(),
            _kept: kept,
        })
    }

    /// Hands a message over once, when it is its turn and it is still wanted.
    async fn hand_over(&self, message: &Message, progress: &dyn Progress) -> Option<Outcome> {
        let _hand = self.hands.acquire().await;
        if !progress.is_wanted() {
            return None;
        }
        self.turn().await;
        Some(self.driver.send(message).await)
    }

    /// Waits until the pace allows one more.
    async fn turn(&self) {
        let at = {
            let mut next = self.next.lock().await;
            let now = Instant::now();
            let at = next.map_or(now, |next| next.max(now));
            *next = Some(at + self.between);
            at
        };
        tokio::time::sleep_until(at).await;
    }
}

/// What whoever handed a message in knows and wants to know while it is under way.
pub trait Progress: Sync {
    /// Whether it still is to be sent.
    fn is_wanted(&self) -> bool {
        true
    }

    /// Told of each failure that may pass.
    fn failing(&self, _failure: &Failure) {}
}

/// Nothing to know, and nothing wanted.
impl Progress for () {}

impl Place {
    /// Carries a message, again when it fails in a way that may pass, and never past `until`.
    /// `None` when it was no longer wanted and did not leave.
    pub async fn carry(
        self,
        message: &Message,
        until: Instant,
        progress: &dyn Progress,
    ) -> Option<Outcome> {
        let mut wait = FIRST_WAIT;
        let mut last = Failure::passing("kanalen rakk ikke over den i tide");
        for _ in 0..=RETRIES_MAX {
            let turn = self.post.hand_over(message, progress);
            let Ok(outcome) = tokio::time::timeout_at(until, turn).await else {
                break;
            };
            last = match outcome? {
                Outcome::Failed(failure) if failure.retry => failure,
                settled => return Some(settled),
            };
            progress.failing(&last);
            if Instant::now() + wait >= until {
                break;
            }
            tokio::time::sleep(wait).await;
            wait *= WAIT_GROWS;
        }
        Some(Outcome::Failed(last))
    }
}

#[cfg(test)]
mod tests;

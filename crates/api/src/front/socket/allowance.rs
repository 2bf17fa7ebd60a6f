//! How much one client may say: a bucket that fills by the minute.

use std::time::Duration;

use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);

/// A token bucket that holds one minute's worth of messages.
pub(super) struct Allowance {
    per_minute: u32,
    left: f64,
    counted_at: Instant,
}

impl Allowance {
    pub(super) fn new(per_minute: u32, now: Instant) -> Self {
        Self {
            per_minute,
            left: f64::from(per_minute),
            counted_at: now,
        }
    }

    /// Takes one message out; false when there was none left.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let minutes = now.duration_since(self.counted_at).as_secs_f64() / MINUTE.as_secs_f64();
        let full = f64::from(self.per_minute);
        self.left = (self.left + minutes * full).min(full);
        self.counted_at = now;
        let enough = self.left >= 1.0;
        if enough {
            self.left -= 1.0;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_of_messages_may_come_at_once_and_then_only_as_time_passes() {
        let start = Instant::now();
        let mut allowance = Allowance::new(60, start);
        assert_eq!((0..100).filter(|_| allowance.take(start)).count(), 60);
        assert!(allowance.take(start + Duration::from_secs(1)));
        assert!(!allowance.take(start + Duration::from_secs(1)));
        assert_eq!(
            (0..100)
                .filter(|_| allowance.take(start + Duration::from_secs(3600)))
                .count(),
            60
        );
    }
}

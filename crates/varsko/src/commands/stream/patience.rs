//! How long to wait before looking for a server again: longer each time, never together with everyone else.

use std::time::Duration;

const FIRST_MS: f64 = 500.0;
const LONGEST_MS: f64 = 15_000.0;

/// Waiting between attempts.
pub(super) struct Patience {
    attempts: u32,
    attempts_max: Option<u32>,
    /// Gives a number from 0 to 1: clients that lost the same server must not all come back at once.
    draw: fn() -> f64,
}

impl Patience {
    /// Without `attempts_max` it never ends.
    pub(super) fn new(attempts_max: Option<u32>, draw: fn() -> f64) -> Self {
        Self {
            attempts: 0,
            attempts_max,
            draw,
        }
    }

    /// True when nothing has failed since the last success.
    pub(super) fn is_fresh(&self) -> bool {
        self.attempts == 0
    }

    /// It worked.
    pub(super) fn reset(&mut self) {
        self.attempts = 0;
    }

    /// How long to wait before the next attempt; `None` when there were enough.
    pub(super) fn next(&mut self) -> Option<Duration> {
        if self.attempts_max.is_some_and(|most| self.attempts >= most) {
            return None;
        }
        let longest = (FIRST_MS * 2f64.powi(self.attempts.min(16) as i32)).min(LONGEST_MS);
        self.attempts += 1;
        let wait_ms = longest * (0.5 + 0.5 * (self.draw)());
        Some(Duration::from_millis(wait_ms as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_bound_are_never_all_alike_and_begin_anew_after_success() {
        let waits = |draw| {
            let mut patience = Patience::new(None, draw);
            (0..40)
                .map(|_| patience.next().unwrap().as_millis())
                .collect::<Vec<_>>()
        };
        let (short, long) = (waits(|| 0.0), waits(|| 1.0));
        assert_eq!(long[..6], [500, 1_000, 2_000, 4_000, 8_000, 15_000]);
        assert_eq!(long[39], 15_000);
        assert!(
            short
                .iter()
                .zip(&long)
                .all(|(short, long)| short * 2 == *long)
        );

        let mut patience = Patience::new(Some(2), || 1.0);
        assert!(
            patience.next().is_some() && patience.next().is_some() && patience.next().is_none()
        );
        patience.reset();
        assert_eq!(patience.next(), Some(Duration::from_millis(500)));
    }
}

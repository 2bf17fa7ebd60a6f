//! The demo's clock: it runs through a flood of two weeks in minutes, and then goes on as clocks do.
//!
//! Between two events of the story it glides from the one to the other, so that ages, countdowns
//! and new entries typed meanwhile fall where they belong.

use crate::edge;
use std::sync::Mutex;
use varsko_domain::Timestamp;
use varsko_engine::Clock;

/// Where the story stands, and how fast it goes.
#[derive(Clone, Copy, Debug)]
struct Glide {
    real_from: i64,
    story_from: i64,
    story_to: i64,
    /// Milliseconds of the machine's time the glide takes; 0 stands still at the end.
    real_for: i64,
    /// True once the story is told: then the clock runs at its ordinary pace.
    told: bool,
}

/// Time as the story has it.
pub(crate) struct StoryClock(Mutex<Glide>);

impl StoryClock {
    /// A clock that stands at `story` until told to go on.
    pub(crate) fn standing_at(story: Timestamp) -> Self {
        let real_from = edge::now().0;
        Self(Mutex::new(Glide {
            real_from,
            story_from: story.0,
            story_to: story.0,
            real_for: 0,
            told: false,
        }))
    }

    /// Glides from where it stands to `story`, arriving after `real_ms`. Never goes back.
    pub(crate) fn glide_to(&self, story: Timestamp, real_ms: i64) {
        let real = edge::now().0;
        let mut glide = self.lock();
        let from = glide.at(real);
        *glide = Glide {
            real_from: real,
            story_from: from,
            story_to: story.0.max(from),
            real_for: real_ms.max(0),
            told: false,
        };
    }

    /// From here on one second is one second.
    pub(crate) fn end_of_story(&self) {
        let real = edge::now().0;
        let mut glide = self.lock();
        let from = glide.at(real);
        *glide = Glide {
            real_from: real,
            story_from: from,
            story_to: from,
            real_for: 0,
            told: true,
        };
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Glide> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Glide {
    fn at(&self, real: i64) -> i64 {
        let elapsed = (real - self.real_from).max(0);
        if self.told {
            return self.story_from + elapsed;
        }
        if elapsed >= self.real_for {
            return self.story_to;
        }
        let share = elapsed as f64 / self.real_for as f64;
        self.story_from + ((self.story_to - self.story_from) as f64 * share) as i64
    }
}

impl Clock for StoryClock {
    fn now(&self) -> Timestamp {
        let real = edge::now().0;
        Timestamp(self.lock().at(real))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glide_runs_evenly_arrives_and_then_stands_still() {
        let glide = Glide {
            real_from: 1_000,
            story_from: 0,
            story_to: 8_000,
            real_for: 100,
            told: false,
        };
        assert_eq!(
            [900, 1_000, 1_050, 1_100, 5_000].map(|real| glide.at(real)),
            [0, 0, 4_000, 8_000, 8_000]
        );
    }

    #[test]
    fn once_the_story_is_told_a_second_is_a_second() {
        let glide = Glide {
            real_from: 1_000,
            story_from: 500,
            story_to: 500,
            real_for: 0,
            told: true,
        };
        assert_eq!(glide.at(3_000), 2_500);
    }
}

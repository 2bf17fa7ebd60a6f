//! The edge of the world: the one place that reads the clock, draws randomness and makes ids.
#![expect(
    clippy::disallowed_methods,
    reason = "this file is where clock, randomness and fresh ids come from"
)]

use uuid::Uuid;
use varsko_domain::{CommandId, Timestamp};

/// The machine's wall clock.
pub(crate) struct SystemClock;

impl varsko_engine::Clock for SystemClock {
    fn now(&self) -> Timestamp {
        now()
    }
}

/// The instant it is, by the machine's wall clock.
pub(crate) fn now() -> Timestamp {
    Timestamp(jiff::Timestamp::now().as_millisecond())
}

/// A new id for a command, rising with time so that the journal's index stays cheap.
pub(crate) fn fresh_command() -> CommandId {
    CommandId(Uuid::now_v7())
}

/// A number by chance, for waits that shall not all end at once.
pub(crate) fn chance() -> u8 {
    let mut byte = [0];
    OsEntropy::draw(&mut byte);
    byte[0]
}

/// The operating system's randomness.
#[derive(Clone, Copy)]
pub(crate) struct OsEntropy;

impl OsEntropy {
    fn draw(bytes: &mut [u8]) {
        getrandom::fill(bytes)
            .expect("a system without randomness cannot keep secrets, so it must not start");
    }
}

impl varsko_journal::Entropy for OsEntropy {
    fn fill(&mut self, bytes: &mut [u8]) {
        Self::draw(bytes);
    }
}

impl varsko_access::Entropy for OsEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        Self::draw(bytes);
    }
}

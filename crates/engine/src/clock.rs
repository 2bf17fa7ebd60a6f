//! Where the engine asks what time it is. Has no clock of its own: the binary, or a test, hands one over.

use varsko_domain::Timestamp;

/// Tells the time. It may jump, also backwards; what is recorded never goes back (G-2).
pub trait Clock: Send + Sync + 'static {
    /// The present instant, UTC.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp + Send + Sync + 'static> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

//! Every bound of the server outside GraphQL, in one place, so that a test can shorten a wait and an
//! operator can read what holds.

use std::time::Duration;

/// What one client, and all of them together, may take of a server (G-10). [`Bounds::default`] is
/// what the product runs with.
#[derive(Clone, Debug)]
pub(crate) struct Bounds {
    /// Connections open at once, WebSockets among them; whoever comes beyond waits to be let in.
    /// More than the front allows sockets, so that sockets alone shut nobody out.
    pub(crate) connections_max: usize,
    /// How long the head of a request may take, and so how long a connection may idle before one.
    pub(crate) head_timeout: Duration,
    /// Largest head of a request, in bytes; beyond it the answer is 431.
    pub(crate) head_bytes_max: usize,
    /// How long the body of a request may take, and a second more for every
    /// `body_bytes_per_second_min` bytes that have come.
    pub(crate) body_timeout: Duration,
    /// See `body_timeout`.
    pub(crate) body_bytes_per_second_min: u64,
    /// How long a client may take nothing of what is sent to it before its connection is ended.
    pub(crate) unread_timeout: Duration,
    /// How long open sockets and requests get to say goodbye when the server stops.
    pub(crate) goodbye_timeout: Duration,
    /// Exports running at once, in the whole process; a proof is made in memory.
    pub(crate) exports_max: usize,
    /// Exports running at once for one person.
    pub(crate) exports_per_person_max: usize,
    /// How long an export waits for one that is ending.
    pub(crate) export_wait: Duration,
    /// How long one export may take, from its first byte to its last.
    pub(crate) export_timeout: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            connections_max: 24_000,
            head_timeout: Duration::from_secs(20),
            head_bytes_max: 64 * 1024,
            body_timeout: Duration::from_secs(20),
            body_bytes_per_second_min: 16 * 1024,
            unread_timeout: Duration::from_secs(30),
            goodbye_timeout: Duration::from_secs(5),
            exports_max: 4,
            exports_per_person_max: 1,
            export_wait: Duration::from_secs(2),
            export_timeout: Duration::from_secs(10 * 60),
        }
    }
}

//! Every bound of the front, in one place, so that a test can shorten a wait and an operator can read what holds.
//!
//! Knows no schema: what a field costs beyond its page size is the executor's business.

use std::time::Duration;

/// A field that reads a whole log: always, or only when this argument is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryField {
    pub(super) name: &'static str,
    pub(super) argument: Option<&'static str>,
}

impl HistoryField {
    /// A field that always does.
    pub const fn always(name: &'static str) -> Self {
        let argument = None;
        Self { name, argument }
    }

    /// A field that does when it is given this argument.
    pub const fn with(name: &'static str, argument: &'static str) -> Self {
        let argument = Some(argument);
        Self { name, argument }
    }

    /// Its name in the schema.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// The bounds of one front. [`Limits::default`] is what the product runs with.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Largest body of a `POST`, in bytes; beyond it the answer is 413.
    pub body_bytes_max: usize,
    /// Largest GraphQL document, in bytes.
    pub document_bytes_max: usize,
    /// Selections in a document once every fragment is spread out.
    pub selections_max: u64,
    /// Fields inside fields.
    pub depth_max: u64,
    /// Braces inside braces, fragments included; at most 32, where the executor itself stops.
    pub nesting_max: u64,
    /// Selections weighted by the page sizes (`first`, `last`) above them.
    pub complexity_max: u64,
    /// Readings of a whole log in a document once every fragment is spread out.
    pub histories_max: u64,
    /// The fields that are such readings. None by default: the front knows no schema and is told.
    pub history_fields: &'static [HistoryField],
    /// Directives in a document once every fragment is spread out.
    pub directives_max: u64,
    /// Aliases in a document once every fragment is spread out.
    pub aliases_max: u64,
    /// Errors in one answer; the rest are dropped.
    pub errors_max: usize,
    /// How long a query or mutation, or the door, may take to answer.
    pub execution_timeout: Duration,

    /// How long a fresh socket may wait with `connection_init`.
    pub init_timeout: Duration,
    /// Time between two pings; a socket from which nothing came in a whole period is dropped.
    pub ping_period: Duration,
    /// How long one batch of messages may take to leave before the socket is given up.
    pub write_timeout: Duration,
    /// How long to wait for the other side of a closing handshake.
    pub close_timeout: Duration,
    /// Largest message a client may send, in bytes.
    pub message_bytes_max: usize,
    /// Longest operation id a client may choose, in bytes.
    pub id_bytes_max: usize,
    /// Operations running at once on one socket.
    pub operations_max: usize,
    /// Messages a client may send in a minute, all at once if it likes.
    pub messages_per_minute_max: u32,
    /// Sockets open at once for one user.
    pub sockets_per_user_max: usize,
    /// Sockets open at once in all, signed in or not.
    pub sockets_max: usize,
    /// Messages written in one go before anything else on the socket gets a turn.
    pub batch_messages_max: usize,
    /// Bytes gathered for one write before anything else on the socket gets a turn.
    pub batch_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes_max: 256 * 1024,
            document_bytes_max: 16 * 1024,
            selections_max: 2_000,
            depth_max: 16,
            nesting_max: 32,
            complexity_max: 20_000,
            histories_max: 8,
            history_fields: &[],
            directives_max: 100,
            aliases_max: 200,
            errors_max: 20,
            execution_timeout: Duration::from_secs(20),
            init_timeout: Duration::from_secs(3),
            ping_period: Duration::from_secs(12),
            write_timeout: Duration::from_secs(10),
            close_timeout: Duration::from_secs(1),
            message_bytes_max: 64 * 1024,
            id_bytes_max: 128,
            operations_max: 32,
            messages_per_minute_max: 100,
            sockets_per_user_max: 32,
            sockets_max: 20_000,
            batch_messages_max: 64,
            batch_bytes_max: 256 * 1024,
        }
    }
}

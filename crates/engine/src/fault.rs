//! What can go wrong with reading: operational failures, typed, with their source.
//!
//! Why an order was not carried out is an answer, not a fault: see [`Rejection`](crate::Rejection).

use varsko_domain::UnknownEvent;

/// Why something could not be read or started.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The journal failed.
    #[error(transparent)]
    Journal(#[from] varsko_journal::Fault),
    /// A stored event that this version has no word or shape for.
    #[error(
        "the event at position {position} is {name:?}, which this version cannot read: use the version that wrote it, or a newer one"
    )]
    UnknownEvent {
        /// Where it stands.
        position: u64,
        /// The stored name.
        name: String,
        /// What did not fit.
        #[source]
        source: UnknownEvent,
    },
    /// A stored header that this version has no word for.
    #[error(
        "the event at position {position} has the {part} {found:?}, which this version cannot read: use the version that wrote it, or a newer one"
    )]
    UnknownHeader {
        /// Where it stands.
        position: u64,
        /// Which part of the header.
        part: &'static str,
        /// What stands there.
        found: String,
    },
    /// The system refused a thread.
    #[error("the engine could not start a thread of its own: free some memory or raise the limit")]
    Thread(#[source] std::io::Error),
}

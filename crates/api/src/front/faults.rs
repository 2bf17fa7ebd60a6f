//! Faults and refusals on their way out: what a caller may read, and what the log may keep.
//!
//! The texts of a request and its variables are never logged: they are what people write in a crisis.

use std::fmt::Display;
use std::sync::atomic::{AtomicU64, Ordering};

use async_graphql::{ErrorExtensionValues, ServerError};

/// The `extensions.code` of every error the front itself makes.
pub mod code {
    /// The request is not a GraphQL request at all.
    pub const BAD_REQUEST: &str = "BAD_REQUEST";
    /// The document does not parse, or names an operation it does not have.
    pub const BAD_DOCUMENT: &str = "BAD_DOCUMENT";
    /// The request is larger, deeper or dearer than a named limit allows.
    pub const LIMIT_EXCEEDED: &str = "LIMIT_EXCEEDED";
    /// Sign in first.
    pub const NOT_ADMITTED: &str = "NOT_ADMITTED";
    /// The page asking is not one of this installation's.
    pub const FOREIGN_ORIGIN: &str = "FOREIGN_ORIGIN";
    /// Something the request needs cannot be reached at the moment.
    pub const UNAVAILABLE: &str = "UNAVAILABLE";
    /// The answer took too long and was given up.
    pub const TIMEOUT: &str = "TIMEOUT";
    /// A fault of ours; `extensions.reference` finds it in the server's log.
    pub const FAULT: &str = "FAULT";
    /// Set by a stream that has fallen behind; the socket closes with 4900 and the client resumes by `after`.
    pub const LAGGED: &str = "LAGGED";
}

/// An error of the front: a sentence and its code.
pub fn error(code: &str, message: impl Into<String>) -> ServerError {
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", code);
    let mut error = ServerError::new(message, None);
    error.extensions = Some(extensions);
    error
}

/// Numbers the faults of one run, so that what a caller was shown can be found in the log.
///
/// It is in the request data: resolvers mask their own faults with the same numbers.
#[derive(Debug)]
pub struct Faults {
    run: String,
    count: AtomicU64,
}

impl Faults {
    /// `run` tells this run of the server from others; references read `run-1`, `run-2` ….
    pub fn new(run: impl Into<String>) -> Self {
        Self {
            run: run.into(),
            count: AtomicU64::new(0),
        }
    }

    /// Logs one line and returns the error to show, which holds a reference and nothing else.
    ///
    /// `detail` must carry no text of a request.
    pub fn mask(&self, what: &'static str, detail: &dyn Display) -> ServerError {
        let reference = format!(
            "{}-{}",
            self.run,
            self.count.fetch_add(1, Ordering::Relaxed) + 1
        );
        tracing::error!(%reference, %detail, "{what}");
        let mut error = error(
            code::FAULT,
            format!(
                "something went wrong on the server; tell its operator the reference {reference}"
            ),
        );
        error
            .extensions
            .get_or_insert_default()
            .set("reference", reference);
        error
    }
}

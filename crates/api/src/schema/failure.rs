//! Errors of queries and subscriptions: a code for programs, a sentence for people, no content.
//!
//! What a viewer may not see fails exactly as what does not exist, word for word.

use std::fmt::Display;
use std::sync::Arc;

use async_graphql::{Context, Error, ErrorExtensions};
use varsko_domain::Refusal;
use varsko_engine::Fault;

use super::viewer::Viewer;
use crate::front::Faults;
use crate::front::faults::code;

/// The `extensions.code` of errors made by resolvers, beside those of the front.
pub mod schema_code {
    /// There is no such incident, or none that the viewer may read.
    pub const UNKNOWN_INCIDENT: &str = "UNKNOWN_INCIDENT";
    /// The viewer may not do this; asking again will not help.
    pub const NOT_PERMITTED: &str = "NOT_PERMITTED";
    /// The stream has ended because its viewer lost the right to what it shows.
    pub const RIGHT_LOST: &str = "RIGHT_LOST";
    /// An argument is not one of those that are allowed.
    pub const BAD_ARGUMENT: &str = "BAD_ARGUMENT";
    /// The answer would be larger than a named limit.
    pub const TOO_LARGE: &str = "TOO_LARGE";
    /// Too much of this kind is going on at the moment; asking again in a few seconds is right.
    pub const OVERLOADED: &str = "OVERLOADED";
}

/// An error with its code.
pub(super) fn refused(code: &str, message: impl Into<String>) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", code))
}

/// The sentence in the viewer's language, of those in bokmål, nynorsk and English.
pub(super) fn told(viewer: &Viewer, sentences: [&str; 3]) -> String {
    viewer.language.of(sentences).to_owned()
}

/// An argument that is not allowed: what would be, in bokmål, nynorsk and English.
pub(super) fn bad_argument(ctx: &Context<'_>, sentences: [&str; 3]) -> Error {
    match Viewer::of(ctx) {
        Ok(viewer) => refused(schema_code::BAD_ARGUMENT, told(viewer, sentences)),
        Err(error) => error,
    }
}

/// No such incident, as far as this viewer can tell.
pub(super) fn unknown_incident(viewer: &Viewer) -> Error {
    let refusal = Refusal::UnknownIncident;
    refused(schema_code::UNKNOWN_INCIDENT, refusal.told(viewer.language))
}

/// The right to what a stream shows is gone.
pub(super) fn right_lost(viewer: &Viewer) -> Error {
    refused(
        schema_code::RIGHT_LOST,
        told(
            viewer,
            [
                "du har ikke lenger tilgang til hendelsen; spør den som leder den, eller logg inn med en annen rolle",
                "du har ikkje lenger tilgang til hendinga; spør den som leier henne, eller logg inn med ei anna rolle",
                "you may no longer read this incident; ask whoever leads it, or sign in with another role",
            ],
        ),
    )
}

/// Too much of this kind is going on; the sentence says of what.
pub(super) fn overloaded(viewer: &Viewer, sentences: [&str; 3]) -> Error {
    refused(schema_code::OVERLOADED, told(viewer, sentences))
}

/// The answer would be too large; the sentence says where to ask instead.
pub(super) fn too_large(viewer: &Viewer, sentences: [&str; 3]) -> Error {
    refused(schema_code::TOO_LARGE, told(viewer, sentences))
}

/// The server goes down while a stream runs.
pub(super) fn stopping(viewer: &Viewer) -> Error {
    refused(
        code::UNAVAILABLE,
        told(
            viewer,
            [
                "serveren er i ferd med å stoppe; koble til igjen og fortsett etter den siste posisjonen du har",
                "tenaren er i ferd med å stoppe; kople til igjen og hald fram etter den siste posisjonen du har",
                "the server is stopping; connect again and go on after the last position you have",
            ],
        ),
    )
}

/// Where faults are masked: the log gets the chain, the caller a reference.
#[derive(Clone)]
pub(super) struct Mask(Option<Arc<Faults>>);

impl Mask {
    /// The mask of this request; executing without a front, there is no log to refer to.
    pub(super) fn of(ctx: &Context<'_>) -> Self {
        Self(ctx.data_opt::<Arc<Faults>>().cloned())
    }

    /// What a caller is told of a fault; the end of the engine is told as such.
    pub(super) fn engine(&self, viewer: &Viewer, fault: &Fault) -> Error {
        match fault {
            Fault::Journal(varsko_journal::Fault::Closed) => stopping(viewer),
            other => self.fault("reading the journal failed", &chain(other)),
        }
    }

    /// What a caller is told of any other fault. `detail` carries no text of anyone.
    pub(super) fn fault(&self, what: &'static str, detail: &dyn Display) -> Error {
        let Some(faults) = &self.0 else {
            return refused(code::FAULT, "something went wrong on the server");
        };
        let masked = faults.mask(what, detail);
        let mut error = Error::new(masked.message);
        error.extensions = masked.extensions;
        error
    }
}

/// An error and its sources in one line.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

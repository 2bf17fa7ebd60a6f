//! Errors of queries and subscriptions: a code for programs, a sentence for people, no content.
//!
//! What a viewer may not see fails exactly as what does not exist, word for word.

use std::fmt::Display;
use std::sync::Arc;

use async_graphql::{Context, Error, ErrorExtensions};
use varsko_domain::Refusal;
use varsko_engine::Fault;
use varsko_picture::Language;

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

/// The sentence that fits the viewer; nynorsk readers get bokmål where there is no third.
pub(super) fn told(viewer: &Viewer, english: &str, bokmal: &str) -> String {
    match viewer.language {
        Language::English => english.to_owned(),
        Language::Bokmal | Language::Nynorsk => bokmal.to_owned(),
    }
}

/// No such incident, as far as this viewer can tell.
pub(super) fn unknown_incident(viewer: &Viewer) -> Error {
    let refusal = Refusal::UnknownIncident;
    refused(
        schema_code::UNKNOWN_INCIDENT,
        told(viewer, &refusal.english(), &refusal.bokmal()),
    )
}

/// The right to what a stream shows is gone.
pub(super) fn right_lost(viewer: &Viewer) -> Error {
    refused(
        schema_code::RIGHT_LOST,
        told(
            viewer,
            "you may no longer read this incident; ask whoever leads it, or sign in with another role",
            "du har ikke lenger tilgang til hendelsen; spør den som leder den, eller logg inn med en annen rolle",
        ),
    )
}

/// Too much of this kind is going on; the sentence says of what.
pub(super) fn overloaded(viewer: &Viewer, english: &str, bokmal: &str) -> Error {
    refused(schema_code::OVERLOADED, told(viewer, english, bokmal))
}

/// The server goes down while a stream runs.
pub(super) fn stopping(viewer: &Viewer) -> Error {
    refused(
        code::UNAVAILABLE,
        told(
            viewer,
            "the server is stopping; connect again and go on after the last position you have",
            "serveren er i ferd med å stoppe; koble til igjen og fortsett etter den siste posisjonen du har",
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

//! The rules of a crisis, each as a sentence: what is recorded, what is refused, what stays quiet.
//!
//! One file per part of the sequence. Histories are made by deciding real orders (`testkit`), so a
//! given state is one that can be reached.

mod addressed;
mod afterwards;
mod areas;
mod authority;
mod cards;
mod decisions;
mod dispatch;
mod duty_log;
mod eps;
mod erasure;
mod evaluation;
mod exercises;
mod followup;
mod handle;
mod installation;
mod links;
mod lists;
mod log;
mod meeting;
mod mobilise;
mod notify;
mod opening;
mod operations_centre;
mod participation;
mod phases;
mod plans;
mod provisions;
mod public_information;
mod readership;
mod reports;
mod resources;
mod ros;
mod roster;
mod sequence;
mod sharing;
mod staffing;
mod starting;
mod tasks;
mod templates;
mod understand;
mod warnings;
mod whom;
mod year;

/// What most tests use.
mod prelude {
    pub(crate) use varsko_domain::incident::commands::{IncidentCommand as C, *};
    pub(crate) use varsko_domain::incident::events as e;
    pub(crate) use varsko_domain::rights::Operation;
    pub(crate) use varsko_domain::words::*;
    pub(crate) use varsko_domain::{Coordinates, Event, Refusal, Text};
    pub(crate) use varsko_testkit::asks::*;
    pub(crate) use varsko_testkit::cast::*;
    pub(crate) use varsko_testkit::{History, ask, at, given, incident, installation, noon};
    pub(crate) use varsko_testkit::{INCIDENT, ITEM, MEASURE, NOTIFICATION, REQUEST, WHEN};

    /// A phase was reached.
    pub(crate) fn reached(phase: Phase) -> Event {
        Event::PhaseReached(e::PhaseReached { phase })
    }

    /// The sequence was deviated from.
    pub(crate) fn deviated(acting: Phase, missing: Phase, reason: &str) -> Event {
        Event::PhaseDeviated(e::PhaseDeviated {
            acting,
            missing,
            reason: reason.into(),
        })
    }

    /// The role may not do it for that organisation.
    pub(crate) fn not_permitted(
        operation: Operation,
        role: AccessRole,
        organisation: &str,
    ) -> Refusal {
        Refusal::NotPermitted {
            operation,
            role,
            organisation: organisation.into(),
        }
    }

    /// A text of `bytes` bytes.
    pub(crate) fn long(bytes: usize) -> Text {
        "x".repeat(bytes).into()
    }

    /// A field was too long by one byte.
    pub(crate) fn too_long(field: &'static str, max: usize) -> Refusal {
        let given = max + 1;
        Refusal::TooLong { field, given, max }
    }
}

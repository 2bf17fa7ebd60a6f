//! Read models as pure folds: crisis log, situational picture, status board, timeline.
//!
//! One fold per incident ([`IncidentPicture`]) keeps every fact with the line it came from. What a
//! reader gets (a [`situation`], a board row, a log [`Line`](log::Line)) is computed from it through
//! a [`Lens`], which lets through exactly the lines that reader may see: a view is the fold of what
//! its reader could have read, and nothing else reaches its counts or sentences (R-17, G-9).
//!
//! This crate knows no storage, network or GraphQL, and never asks what time it is: ages are handed
//! out as instants and judged by whoever reads them.

mod access;
pub mod alarms;
pub mod annual;
pub mod area;
mod as_of;
pub mod assistance;
pub mod board;
pub mod cards;
pub mod clocks;
pub mod compliance;
mod directory;
pub mod duty_log;
pub mod eps;
pub mod evaluation;
pub mod exercises;
mod fact;
pub mod followup;
mod history;
pub mod incident;
pub mod information;
pub mod language;
pub mod leading;
pub mod link;
pub mod log;
pub mod meeting;
pub mod outbox;
pub mod plans;
mod post;
pub mod preparedness;
pub mod preview;
pub mod provisions;
pub mod queue;
pub mod readership;
pub mod report;
pub mod resource;
pub mod ros;
pub mod roster;
pub mod situation;
pub mod staffing;
pub mod templates;
pub mod thread;
pub mod timeline;
pub mod upkeep;
pub mod warnings;
pub mod year;

#[cfg(test)]
mod generated;
#[cfg(test)]
mod scene;

pub use access::{Access, Lens};
pub use as_of::{AsOf, Basis, as_of};
pub use board::{Pending, Row, status_board};
pub use clocks::{Clock, ClockKind};
pub use directory::Directory;
pub use fact::{Fact, Origin};
pub use history::History;
pub use incident::IncidentPicture;
pub use language::Language;
pub use situation::{Changes, Situation, compare, is_stale, view};
pub use thread::ThreadNode;
pub use timeline::{Timeline, timeline};

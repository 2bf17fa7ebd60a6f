//! Action cards (tiltakskort): an organisation's shelf of them with every version, and those in use in
//! an incident, step by step.
//!
//! A card in use names its version; what that version says is looked up on the shelf, where it never
//! changes. Whether a review is overdue is judged by whoever reads.

mod run;
mod shelf;

pub use run::{CardRun, Put, Step, runs};
pub use shelf::{CardFile, CardVersion, Cards};

pub(crate) use run::title;

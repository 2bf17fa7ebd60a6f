//! `varsko warning`: warnings that others send, taken in by hand.

use super::Place;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Warning {
    /// What to do.
    #[command(subcommand)]
    pub(crate) action: WarningAction,
}

/// What can be done with warnings.
#[derive(Debug, Subcommand)]
pub(crate) enum WarningAction {
    /// Take a message in (CAP 1.2 or MetAlerts) for every organisation it concerns. Repeating it adds
    /// nothing.
    Take {
        /// The file with the message.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
}

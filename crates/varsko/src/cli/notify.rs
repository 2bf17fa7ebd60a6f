//! What can be typed about the channels out of the house.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Notify {
    #[command(subcommand)]
    pub(crate) action: NotifyAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum NotifyAction {
    /// Send a message that says it is a test. Nothing is logged; a server may be running.
    Test {
        /// The channel.
        #[arg(long, value_parser = ["sms", "email", "voice", "webhook"])]
        channel: String,
        /// The number or address; a webhook needs none.
        #[arg(long, default_value = "", hide_default_value = true)]
        to: String,
        /// Data folder, whose settings and secrets are used.
        #[arg(long, env = "VARSKO_DATA", default_value = "varsko-data")]
        data: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the gateways that are described ready-made.
    Presets {
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

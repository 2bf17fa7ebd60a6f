//! What can be typed to administer: people, organisations, tokens.

use super::Place;
use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct User {
    #[command(subcommand)]
    pub(crate) action: UserAction,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserAction {
    /// Make a person known, with an account. The password is asked for, or read from VARSKO_PASSWORD.
    /// Repeating it finishes what was cut off.
    Add {
        /// What they type to sign in.
        login: String,
        /// What they are called.
        #[arg(long)]
        name: String,
        /// Organisation: id, short name or full name.
        #[arg(long)]
        organisation: Option<String>,
        /// Access role, such as log_keeper. May be repeated.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
    },
    /// List persons and their roles.
    List,
    /// Take a role away, and end what was signed in with it.
    Revoke {
        /// Login.
        login: String,
        /// Organisation: id, short name or full name.
        #[arg(long)]
        organisation: Option<String>,
        /// Access role, such as log_keeper.
        #[arg(long)]
        role: String,
    },
    /// Refuse sign-in and end every session.
    Disable {
        /// Login.
        login: String,
    },
    /// Let them sign in again.
    Enable {
        /// Login.
        login: String,
    },
    /// Set a new password; it is asked for, or read from VARSKO_PASSWORD.
    Password {
        /// Login.
        login: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Org {
    #[command(subcommand)]
    pub(crate) action: OrgAction,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Subcommand)]
pub(crate) enum OrgAction {
    /// Make an organisation known.
    Add {
        /// Full name.
        name: String,
        /// Short name for boards; the full name when left out.
        #[arg(long)]
        short: Option<String>,
        /// Kind.
        #[arg(long, default_value = "municipality", value_parser = ["municipality", "operations_centre", "county_governor", "other"])]
        kind: String,
        /// County.
        #[arg(long)]
        county: Option<String>,
        /// Official number.
        #[arg(long)]
        number: Option<String>,
    },
    /// List organisations.
    List,
    /// Let an operations centre serve an organisation.
    Serve {
        /// The organisation.
        organisation: String,
        /// The centre.
        centre: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Token {
    #[command(subcommand)]
    pub(crate) action: TokenAction,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TokenAction {
    /// Issue a token for a person's role; it is printed once.
    Issue {
        /// What the token is for.
        name: String,
        /// Login of the person it acts for.
        #[arg(long)]
        login: String,
        /// Organisation: id, short name or full name.
        #[arg(long)]
        organisation: Option<String>,
        /// Access role.
        #[arg(long)]
        role: String,
        /// Days until it ends; never when left out.
        #[arg(long)]
        days: Option<u32>,
    },
    /// List tokens of an organisation.
    List {
        /// Organisation: id, short name or full name.
        #[arg(long)]
        organisation: Option<String>,
    },
    /// End a token, by the id that `list` shows.
    Revoke {
        /// Its id.
        id: String,
    },
}

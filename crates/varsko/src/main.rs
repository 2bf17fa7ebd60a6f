//! The `varsko` command: argument in, one command run, one exit code out.

// The layout of what a mutation awaits is as deep as the schema has fields.
#![recursion_limit = "512"]

mod attached;
mod channels;
mod cli;
mod commands;
mod demo;
mod documenting;
mod edge;
mod feeds;
mod folder;
mod founding;
mod installation;
mod recovery;
mod restoring;
mod serve;
mod sheet;
mod taking_out;
mod talk;
mod tiles;
mod trouble;

use clap::Parser;
use std::io::IsTerminal;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    tell_only_where_it_panicked();
    start_logging(cli.log_json);
    match commands::run(cli) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("varsko: {trouble}");
            trouble.code()
        }
    }
}

/// A panic's text may hold what someone wrote; the log gets the place and nothing else.
fn tell_only_where_it_panicked() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(place, "a bug: something panicked");
    }));
}

/// Starts the program's own log on standard error. What is logged is set by `RUST_LOG`.
fn start_logging(json: bool) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    if json {
        log.json().init()
    } else {
        log.compact().init()
    }
}

//! One file per command; this one sends each to its own.

mod admin;
mod attachments;
mod backup;
mod doctor;
mod documentation;
mod drill;
mod export;
mod import;
mod key;
mod notify;
mod paper;
mod say;
mod serve;
mod stream;
mod verify;
mod warning;

use crate::cli::{Cli, Command};
use crate::folder::{DataFolder, KEY_FILE, KEY_VARIABLE};
use crate::trouble::{Exit, Trouble};
use clap::CommandFactory;
use std::process::ExitCode;
use tokio::runtime::Runtime;

/// Runs the command and gives the exit code; trouble is told by the caller.
pub(crate) fn run(cli: Cli) -> Result<ExitCode, Trouble> {
    let done = match cli.command {
        Command::Demo(demo) => runtime()?.block_on(crate::demo::run(demo)),
        Command::Serve(serve) => runtime()?.block_on(serve::run(serve)),
        Command::Tail(tail) => runtime()?.block_on(stream::tail(tail)),
        Command::Replay(replay) => runtime()?.block_on(stream::replay(replay)),
        Command::Import(import) => import::run(&import),
        Command::Export(export) => export::run(&export),
        Command::Verify(verify) => return verify::run(&verify),
        Command::Checkpoint(place) => export::checkpoint(&place),
        Command::Backup(backup) => return backup::backup(&backup),
        Command::Drill(drill) => return drill::run(&drill),
        Command::Documentation(asked) => documentation::run(&asked),
        Command::Paper(asked) => paper::run(&asked),
        Command::Restore(restore) => return backup::restore(&restore),
        Command::User(user) => admin::user(&user),
        Command::Org(org) => admin::org(&org),
        Command::Token(token) => admin::token(&token),
        Command::Key(key) => key::run(&key),
        Command::Notify(notify) => return runtime()?.block_on(notify::run(notify)),
        Command::Warning(warning) => warning::run(&warning),
        Command::Doctor(place) => return doctor::run(&place),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "varsko", &mut std::io::stdout());
            Ok(())
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}

fn runtime() -> Result<Runtime, Trouble> {
    Runtime::new()
        .map_err(|error| Trouble::new(Exit::Data, format!("cannot start worker threads: {error}")))
}

/// Tells, once, that a root key was made, and gives its three parts.
pub(crate) fn tell_of_new_key(folder: &DataFolder) -> Result<(), Trouble> {
    let Some(root) = folder.key()? else {
        return Ok(());
    };
    eprintln!(
        "\n  A root key was made: {}",
        folder.path().join(KEY_FILE).display()
    );
    eprintln!(
        "  Losing it is losing every text in the log, for good. Keep these three lines in three"
    );
    eprintln!(
        "  places; any two bring the key back (varsko key recover). It can also be handed over"
    );
    eprintln!(
        "  in {KEY_VARIABLE} or as a systemd credential, and then taken out of the folder.\n"
    );
    for part in crate::recovery::split(&root) {
        eprintln!("    {part}");
    }
    eprintln!();
    Ok(())
}

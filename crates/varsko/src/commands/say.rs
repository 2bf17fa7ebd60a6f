//! Saying things: JSON for scripts, progress for people.

use crate::trouble::{Exit, Trouble};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::io::{IsTerminal, Write};
use varsko_picture::Language;

/// Prints one JSON value on a line.
pub(super) fn json(value: &impl Serialize) -> Result<(), Trouble> {
    let text = serde_json::to_string(value).map_err(|error| Trouble::data(error.to_string()))?;
    line(&text)
}

/// Prints one line. A reader that went away, as `head` does, ends the command quietly.
pub(super) fn line(text: &str) -> Result<(), Trouble> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}") {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => Err(Trouble::new(
            Exit::File,
            format!("standard output: {error}"),
        )),
        Ok(()) => Ok(()),
    }
}

/// A bar for long work, shown to people only.
pub(super) fn progress(length: u64, what: &'static str) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
    ProgressBar::new(length)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(what)
}

/// The language of the log's own sentences: the terminal's, if the product speaks it.
pub(super) fn language() -> Language {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = variables
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
    let tag = set.unwrap_or_default();
    // POSIX writes nb_NO.UTF-8.
    let tag = tag.split(['.', '@']).next().unwrap_or_default();
    Language::parse(tag).unwrap_or(Language::English)
}

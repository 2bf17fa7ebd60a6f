//! `varsko doctor`: what is missing or worrying here, and what that means.

use super::say;
use crate::cli::Place;
use crate::folder::{DataFolder, KEY_FILE, KEY_VARIABLE};
use crate::talk::{DEFAULT_DATA, Remote, Talk};
use crate::trouble::{Exit, Trouble};
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How good a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Good,
    Worrying,
    Bad,
}

/// One thing looked at, and what it means.
#[derive(Serialize)]
struct Look {
    what: &'static str,
    state: State,
    meaning: String,
}

fn good(what: &'static str, meaning: impl Into<String>) -> Look {
    Look {
        what,
        state: State::Good,
        meaning: meaning.into(),
    }
}

fn worrying(what: &'static str, meaning: impl Into<String>) -> Look {
    Look {
        what,
        state: State::Worrying,
        meaning: meaning.into(),
    }
}

fn bad(what: &'static str, meaning: impl Into<String>) -> Look {
    Look {
        what,
        state: State::Bad,
        meaning: meaning.into(),
    }
}

pub(super) fn run(place: &Place) -> Result<ExitCode, Trouble> {
    let mut looks = Vec::new();
    if place.url.is_none() {
        let path = place
            .data
            .clone()
            .unwrap_or_else(|| PathBuf::from(DEFAULT_DATA));
        looks.extend(folder(&path));
    }
    if place.data.is_none() {
        looks.push(server(place));
    }
    if place.json {
        say::json(&looks)?;
    } else {
        for look in &looks {
            let mark = match look.state {
                State::Good => "ok   ",
                State::Worrying => "mind ",
                State::Bad => "BAD  ",
            };
            say::line(&format!("{mark}{:<12} {}", look.what, look.meaning))?;
        }
    }
    let is_bad = looks.iter().any(|look| look.state == State::Bad);
    Ok(if is_bad {
        ExitCode::from(Exit::Refused as u8)
    } else {
        ExitCode::SUCCESS
    })
}

fn folder(path: &Path) -> Vec<Look> {
    let folder = match DataFolder::existing(path) {
        Ok(folder) => folder,
        Err(trouble) => return vec![worrying("data", trouble.to_string())],
    };
    let mut looks = vec![
        good("data", path.display().to_string()),
        key(&folder),
        owner(path),
    ];
    let root = folder.key().ok().flatten();
    let proven = varsko_engine::attachments::verify(path, root.as_ref(), None, &mut |_, _| {});
    match proven.map(|proven| proven.report) {
        Ok(report) if report.holds() => {
            looks.push(good(
                "log",
                format!("{} events, everything holds", report.events),
            ));
            looks.push(if report.checkpoints > 0 {
                good(
                    "checkpoints",
                    format!(
                        "{} signed; keep the newest elsewhere: varsko checkpoint",
                        report.checkpoints
                    ),
                )
            } else {
                worrying(
                    "checkpoints",
                    "none signed yet; without one kept elsewhere a cut-off end cannot be shown",
                )
            });
        }
        Ok(report) => {
            let first = report
                .findings
                .list
                .first()
                .map(ToString::to_string)
                .unwrap_or_default();
            looks.push(bad(
                "log",
                format!("does not hold: {first}; run varsko verify, and restore a backup"),
            ));
        }
        Err(fault) => looks.push(bad("log", fault.to_string())),
    }
    looks
}

fn key(folder: &DataFolder) -> Look {
    match folder.key() {
        Ok(Some(_)) => good(
            "root key",
            "there; are its three parts in three places? (varsko key split)",
        ),
        Ok(None) => bad(
            "root key",
            format!(
                "missing: texts cannot be read; put {KEY_FILE} back, set {KEY_VARIABLE}, or varsko key recover"
            ),
        ),
        Err(trouble) => bad("root key", trouble.to_string()),
    }
}

#[cfg(unix)]
fn owner(path: &Path) -> Look {
    use std::os::unix::fs::PermissionsExt;
    match std::fs::metadata(path) {
        Ok(meta) if meta.permissions().mode() & 0o077 != 0 => worrying(
            "folder",
            "others on this machine can look into it; chmod 700 it",
        ),
        Ok(_) => good("folder", "only its owner can look into it"),
        Err(error) => bad("folder", error.to_string()),
    }
}

#[cfg(not(unix))]
fn owner(_: &Path) -> Look {
    worrying(
        "folder",
        "who can look into it cannot be told on this system",
    )
}

fn server(place: &Place) -> Look {
    let remote = Remote::of(place);
    let url = remote.url.clone();
    match Talk::remote(remote).ask("query { installation { head } }", json!({})) {
        Ok(_) => good("server", format!("{url} answers")),
        Err(trouble) => worrying("server", trouble.to_string()),
    }
}

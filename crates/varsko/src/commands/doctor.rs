//! `varsko doctor`: what is missing or worrying here, and what that means.

use super::say;
use crate::channels::Channels;
use crate::cli::Place;
use crate::folder::{DataFolder, KEY_FILE, KEY_VARIABLE};
use crate::talk::{DEFAULT_DATA, Remote, Talk};
use crate::trouble::{Exit, Trouble};
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use varsko_api::warnings::FeedState;
use varsko_domain::Timestamp;

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
    looks.extend(channels(&folder));
    looks.extend(feeds(&folder));
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

/// What leaves the house by itself, and what is in the way of it.
fn channels(folder: &DataFolder) -> Vec<Look> {
    let settings = match folder.settings() {
        Ok(settings) => settings,
        Err(trouble) => return vec![bad("settings", trouble.to_string())],
    };
    let channels = Channels::set_up(&settings.notify, &settings.public_urls, folder);
    let mut looks: Vec<_> = channels
        .troubles()
        .iter()
        .map(|(channel, why)| bad("channels", format!("{channel} cannot be used: {why}")))
        .collect();
    let ready: Vec<_> = channels.ready().map(|channel| channel.literal()).collect();
    looks.push(if ready.is_empty() {
        worrying(
            "channels",
            "none is set up: nobody is notified but by hand; see [notify] in docs/operations.md",
        )
    } else {
        let example = ready[0];
        let ready = ready.join(", ");
        good(
            "channels",
            format!("{ready}; try each: varsko notify test --channel {example} --to …"),
        )
    });
    if !ready_without_links(&channels) {
        return looks;
    }
    looks.push(worrying(
        "answer link",
        "messages carry none: name an address that phones can reach in public_urls or notify.answer_url",
    ));
    looks
}

/// Where warnings are taken from, and how that went last.
fn feeds(folder: &DataFolder) -> Vec<Look> {
    let Ok(settings) = folder.settings() else {
        return Vec::new(); // told of beside the channels
    };
    let kept = crate::feeds::kept(folder);
    let stated = crate::feeds::stated(&settings.feeds).into_iter();
    let look = |(name, stated): (String, Result<_, String>)| {
        let known = kept.iter().find(|known| known.name == name);
        match (stated, known) {
            (Err(why), _) => bad("feeds", format!("{name} is not read: {why}")),
            (Ok(_), None) => worrying("feeds", format!("{name} was not looked at yet")),
            (Ok(_), Some(known)) => went(known),
        }
    };
    stated.map(look).collect()
}

fn went(known: &FeedState) -> Look {
    let (name, at) = (&known.name, |at: Timestamp| {
        jiff::Timestamp::from_millisecond(at.0)
            .map_or_else(|_| at.0.to_string(), |at| at.to_string())
    });
    let newest_trouble = known.last_trouble.as_ref();
    match (known.last_success, newest_trouble) {
        (Some(well), Some((when, why))) if *when >= well => worrying(
            "feeds",
            format!("{name} had trouble at {}: {why}", at(*when)),
        ),
        (Some(well), _) => good("feeds", format!("{name} was last read at {}", at(well))),
        (None, Some((when, why))) => bad(
            "feeds",
            format!("{name} was never read; at {}: {why}", at(*when)),
        ),
        (None, None) => worrying("feeds", format!("{name} was not looked at yet")),
    }
}

fn ready_without_links(channels: &Channels) -> bool {
    channels.ready().next().is_some() && !channels.has_links()
}

fn server(place: &Place) -> Look {
    let remote = Remote::of(place);
    let url = remote.url.clone();
    match Talk::remote(remote).ask("query { installation { head } }", json!({})) {
        Ok(_) => good("server", format!("{url} answers")),
        Err(trouble) => worrying("server", trouble.to_string()),
    }
}

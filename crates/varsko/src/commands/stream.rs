//! `varsko tail` and `varsko replay`: a log in the terminal, live or as it unfolded.
//!
//! Here is what the two ask for and where lines are shown. Getting there, and getting back there
//! after an interruption, is the journey's.

mod answers;
pub(super) mod asks;
mod course;
mod entry;
mod journey;
mod line;
mod patience;
mod socket;
#[cfg(test)]
mod tests;

use super::say;
use crate::cli::{Basis, Place, Replay, Tail};
use crate::demo::access::running_demo;
use crate::edge::OsEntropy;
use crate::talk::Remote;
use crate::trouble::{Exit, Trouble};
use course::{Course, Past};
use entry::{Entry, Incident};
use journey::{Journey, Screen, Way};
use line::Paint;
use patience::Patience;
use std::io::IsTerminal;
use varsko_domain::Timestamp;
use varsko_picture::Language;

/// The slowest and the fastest a replay goes.
const REPLAY_SPEEDS: std::ops::RangeInclusive<f64> = 1.0..=3600.0;
/// How often a server that went away is looked for when the command is to end by itself.
const ATTEMPTS_MAX: u32 = 8;

/// Streams an incident's log until it is interrupted, or with `--no-follow` until its present end.
pub(super) async fn tail(tail: Tail) -> Result<(), Trouble> {
    let course = if tail.no_follow {
        Course::Pages {
            after: tail.after.unwrap_or(0),
        }
    } else {
        Course::Log {
            after: tail.after.unwrap_or(0),
        }
    };
    run(tail.incident, course, &tail.place).await
}

/// Plays an incident's log at a pace, to its end.
pub(super) async fn replay(replay: Replay) -> Result<(), Trouble> {
    if !REPLAY_SPEEDS.contains(&replay.speed) {
        let sentence = "--speed must be 1 to 3600: how many times as fast as it happened";
        return Err(Trouble::new(Exit::Refused, sentence));
    }
    let course = Course::Replay(Past {
        from: instant("--from", replay.from)?,
        to: instant("--to", replay.to)?,
        // Whole speeds only; within the range checked above, nothing is lost but a fraction.
        speed: replay.speed.round() as u32,
        basis: match replay.basis {
            Basis::Recorded => "RECORDED",
            Basis::Occurred => "OCCURRED",
        },
        max_gap_seconds: replay.max_gap_seconds,
        shown: None,
    });
    run(replay.incident, course, &replay.place).await
}

fn instant(flag: &str, given: Option<String>) -> Result<Option<String>, Trouble> {
    let read = |text: String| match text.parse::<Timestamp>() {
        Ok(instant) => Ok(instant.to_string()),
        Err(_) => Err(Trouble::new(
            Exit::Refused,
            format!("{flag} must be a time with its offset, such as 2023-08-08T20:30:00+02:00"),
        )),
    };
    given.map(read).transpose()
}

async fn run(incident: Option<String>, course: Course, place: &Place) -> Result<(), Trouble> {
    if let (Some(folder), None) = (&place.data, &place.url) {
        let sentence = format!(
            "a log is followed through a running server: start one with `varsko serve --data {}` and \
             name its address with --url; `varsko export` reads the folder itself",
            folder.display()
        );
        return Err(Trouble::new(Exit::Refused, sentence));
    }
    if incident
        .as_deref()
        .is_some_and(|id| id.parse::<uuid::Uuid>().is_err())
    {
        let sentence = "an incident's id is written like 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57; \
                        leave it out for the newest incident";
        return Err(Trouble::new(Exit::Refused, sentence));
    }
    let language = say::language();
    let attempts_max = matches!(course, Course::Pages { .. }).then_some(ATTEMPTS_MAX);
    let mut journey = Journey {
        way: ToServer {
            place,
            remote: Remote::of(place),
        },
        screen: Terminal::new(language, place.json),
        patience: Patience::new(attempts_max, draw),
        language,
        wanted: incident,
        course,
        installation: None,
        incident: None,
    };
    journey.run().await
}

/// A number from 0 to 1.
fn draw() -> f64 {
    let mut bytes = [0; 2];
    varsko_access::Entropy::fill(&OsEntropy, &mut bytes);
    f64::from(u16::from_le_bytes(bytes)) / f64::from(u16::MAX)
}

/// The way to the server that was meant. A demo that was ended and started anew is found again,
/// with its new token.
struct ToServer<'p> {
    place: &'p Place,
    remote: Remote,
}

impl Way for ToServer<'_> {
    fn remote(&self) -> &Remote {
        &self.remote
    }

    fn look_again(&mut self) -> bool {
        let Some(demo) = running_demo().filter(|_| self.place.url.is_none()) else {
            return false;
        };
        let found = Remote {
            url: demo.url,
            token: self.place.token.clone().or(Some(demo.token)),
        };
        let is_other = found.url != self.remote.url || found.token != self.remote.token;
        self.remote = found;
        is_other
    }
}

/// Standard output for lines, standard error for what happens around them.
struct Terminal {
    json: bool,
    language: Language,
    paint: Paint,
    incident: Option<Incident>,
}

impl Terminal {
    fn new(language: Language, json: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty())
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let paint = Paint::new(!plain && std::io::stdout().is_terminal());
        Self {
            json,
            language,
            paint,
            incident: None,
        }
    }
}

impl Screen for Terminal {
    fn begin(&mut self, incident: &Incident) {
        if !self.json {
            eprintln!("{}", line::heading(incident, self.language));
        }
        self.incident = Some(incident.clone());
    }

    fn show(&mut self, entry: &Entry) -> Result<(), Trouble> {
        let Some(incident) = &self.incident else {
            return Ok(());
        };
        if self.json {
            return say::line(&entry.json(incident));
        }
        say::line(&line::line(
            entry,
            incident.exercise,
            self.language,
            self.paint,
        ))
    }

    fn notice(&mut self, sentence: &str) {
        eprintln!("varsko: {sentence}");
    }
}

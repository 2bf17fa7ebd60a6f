//! Where warnings are taken from: files, folders and addresses, as `[feeds]` in the settings says.
//!
//! Each feed is looked at by a task of its own, so one that is slow or broken stands in no other's
//! way. A broken message is told once, by its sentence, and never stops the feed (G-12).

mod settings;
mod source;
mod state;

pub(crate) use settings::{FeedsSettings, stated};
pub(crate) use state::kept;

use crate::edge;
use crate::installation::Installation;
use settings::Stated;
use source::{Found, Source};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use varsko_api::warnings::{FeedState, bring, system};
use varsko_engine::Rejection;
use varsko_feeds::Warning;

/// Longest time between two looks while a feed fails.
const PAUSE_MAX: Duration = Duration::from_secs(6 * 3_600);
/// How many times in a row the pause doubles.
const DOUBLINGS_MAX: u32 = 6;
/// The part of a pause that may be added by chance, so that not everyone asks at once.
const JITTER_PART: u32 = 10;
/// Sentences remembered as told, of one feed.
const TOLD_MAX: usize = 1_000;

/// The feeds at work.
pub(crate) struct Working {
    stop: watch::Sender<bool>,
    work: JoinSet<()>,
}

impl Working {
    /// Lets every feed end what it is at.
    pub(crate) async fn end(mut self) {
        let _ = self.stop.send(true); // they may have ended by themselves
        while self.work.join_next().await.is_some() {}
    }
}

/// Starts every feed that is stated rightly; the others are told of.
pub(crate) fn start(installation: &Arc<Installation>, settings: &FeedsSettings) -> Working {
    let (stop, stopping) = watch::channel(false);
    let mut work = JoinSet::new();
    for (name, stated) in stated(settings) {
        match stated {
            Ok(stated) => {
                let feed = Feed::new(name, installation.clone(), stated);
                work.spawn(feed.run(stopping.clone()));
            }
            Err(why) => eprintln!("varsko: warnings are not taken from feeds.{name}: {why}"),
        }
    }
    Working { stop, work }
}

/// One feed.
struct Feed {
    installation: Arc<Installation>,
    source: Source,
    every: Duration,
    state: FeedState,
    told: BTreeSet<String>,
    failures: u32,
}

/// What came of one look.
enum Looked {
    Well,
    Badly,
}

impl Feed {
    fn new(name: String, installation: Arc<Installation>, stated: Stated) -> Self {
        let before = kept(&installation.folder).into_iter();
        let before = before.into_iter().find(|known| known.name == name);
        let source = stated.place.shown();
        let state = FeedState {
            last_success: before.as_ref().and_then(|known| known.last_success),
            last_trouble: before.and_then(|known| known.last_trouble),
            taken: 0,
            name,
            source,
        };
        installation.feeds.note(state.clone());
        Self {
            installation,
            source: Source::new(stated.place),
            every: stated.every,
            state,
            told: BTreeSet::new(),
            failures: 0,
        }
    }

    async fn run(mut self, mut stopping: watch::Receiver<bool>) {
        while !*stopping.borrow() {
            let Some(looked) = self.look().await else {
                return;
            };
            self.failures = match looked {
                Looked::Well => 0,
                Looked::Badly => (self.failures + 1).min(DOUBLINGS_MAX),
            };
            tokio::select! {
                _ = stopping.changed() => {}
                () = tokio::time::sleep(pause(self.every, self.failures, edge::chance())) => {}
            }
        }
    }

    /// Looks once and takes in what there is; `None` when the log has ended.
    async fn look(&mut self) -> Option<Looked> {
        let source = std::mem::replace(
            &mut self.source,
            Source::new(settings::Place::File("".into())),
        );
        let looked = tokio::task::spawn_blocking(move || {
            let found = source.look();
            (source, found)
        });
        let Ok((source, found)) = looked.await else {
            return None;
        };
        self.source = source;
        let looked = match found {
            Ok(found) => self.take(found).await?,
            Err(why) => {
                self.trouble(why);
                Looked::Badly
            }
        };
        if let Looked::Well = looked {
            self.state.last_success = Some(self.installation.clock.now());
        }
        self.installation.feeds.note(self.state.clone());
        state::keep(&self.installation.folder, &self.installation.feeds.states());
        Some(looked)
    }

    async fn take(&mut self, all: Vec<Found>) -> Option<Looked> {
        let mut looked = Looked::Well;
        for found in all {
            let content = found.content.as_ref().map_err(Clone::clone);
            let read = content
                .and_then(|bytes| varsko_feeds::read(bytes).map_err(|trouble| trouble.to_string()));
            match read {
                Ok(warnings) => {
                    if self.bring(&warnings).await? {
                        self.source.confirm(found);
                    } else {
                        looked = Looked::Badly;
                    }
                }
                Err(why) => {
                    let name = &found.what;
                    self.trouble(if name.is_empty() {
                        why
                    } else {
                        format!("{name}: {why}")
                    });
                    self.source.confirm(found);
                }
            }
        }
        Some(looked)
    }

    /// Brings messages to whom they concern; false when the log takes nothing at the moment.
    async fn bring(&mut self, warnings: &[Warning]) -> Option<bool> {
        for warning in warnings {
            for brought in bring(&self.installation.engine, warning, system).await {
                match brought.taken {
                    Ok(new) => self.state.taken += u64::from(new),
                    Err(Rejection::Stopped) => return None,
                    Err(Rejection::Overloaded | Rejection::Full | Rejection::ReadOnly(_)) => {
                        self.trouble(
                            "the log takes nothing at the moment; it is tried again".into(),
                        );
                        return Some(false);
                    }
                    Err(other) => {
                        let of = &brought.identifier;
                        self.trouble(format!("{of} was not taken: {}", other.english()));
                    }
                }
            }
        }
        Some(true)
    }

    /// Notes what went wrong; tells it where it was not told before.
    fn trouble(&mut self, why: String) {
        if self.told.len() >= TOLD_MAX {
            self.told.clear();
        }
        if self.told.insert(why.clone()) {
            tracing::warn!(
                feed = self.state.name,
                why,
                "a feed of warnings has trouble"
            );
        }
        self.state.last_trouble = Some((self.installation.clock.now(), why));
    }
}

/// How long until the next look: longer each time it fails, and a little more by `chance` out of 255.
fn pause(every: Duration, failures: u32, chance: u8) -> Duration {
    let pause = every.saturating_mul(1 << failures.min(DOUBLINGS_MAX));
    let pause = pause.min(PAUSE_MAX.max(every));
    pause + pause / JITTER_PART * u32::from(chance) / 255
}

#[cfg(test)]
mod tests;

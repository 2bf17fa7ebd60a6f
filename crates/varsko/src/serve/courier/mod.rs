//! The courier: takes every letter from the outboxes to its channel, and tells the log what came of
//! it.
//!
//! Decides nothing. What shall be sent stands in the log before it comes here, and stays there until
//! the log says that it was sent or failed for good: so a crash loses nothing, and sends twice at
//! worst what had left and not yet been told.

mod deadline;
mod report;
mod words;

pub(super) use report::{name, order};

use crate::channels::Channels;
use crate::installation::Installation;
use deadline::{carry_until, queued_for};
use futures_util::FutureExt as _;
use report::{Told, tell};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;
use varsko_domain::incident::dispatch::{DispatchCommand, ReportFailed, ReportSent};
use varsko_domain::words::Channel;
use varsko_domain::{Text, Timestamp};
use varsko_notify::{Addressed, Failure, Outcome, Place, Progress, Reference};
use varsko_picture::IncidentPicture;
use varsko_picture::outbox::{Letter, outbox};

/// How long an answer link works after the notification was started, in milliseconds.
pub(crate) const ANSWER_LIFE_MS: i64 = 72 * 3_600_000;
/// Least time between two looks into the outboxes: one look then serves many changes.
const LOOK_PAUSE: Duration = Duration::from_millis(20);
/// Longest time between two looks: a channel's queue may have room again.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long messages that are under way get to arrive and be told of when the server stops.
const GOODBYE_MAX: Duration = Duration::from_secs(5);

/// A courier at work.
pub(crate) struct Working {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

impl Working {
    /// Lets it put down what has not left, and waits for what has, within a bound.
    pub(crate) async fn end(self) {
        let _ = self.stop.send(true); // it may have ended by itself
        let _ = self.work.await;
    }

    /// Ends it in the middle of everything, as a crash does.
    #[cfg(test)]
    async fn break_off(self) {
        self.work.abort();
        let _ = self.work.await; // aborted: nothing to learn from it
    }
}

/// What the courier and each of its errands share.
struct Bag {
    installation: Arc<Installation>,
    channels: Arc<Channels>,
    /// Letters that were taken and not yet told of.
    in_hand: parking_lot::Mutex<HashSet<Reference>>,
    /// Letters that stood in an outbox at the last look.
    standing: parking_lot::Mutex<Arc<HashSet<Reference>>>,
    stopping: watch::Receiver<bool>,
}

/// Starts the courier.
pub(crate) fn start(installation: Arc<Installation>, channels: Arc<Channels>) -> Working {
    let (stop, stopping) = watch::channel(false);
    let bag = Arc::new(Bag {
        installation,
        channels,
        in_hand: parking_lot::Mutex::default(),
        standing: parking_lot::Mutex::default(),
        stopping,
    });
    Working {
        stop,
        work: tokio::spawn(run(bag)),
    }
}

async fn run(bag: Arc<Bag>) {
    let mut changes = bag.installation.engine.changes();
    let mut stopping = bag.stopping.clone();
    let mut errands = JoinSet::new();
    while !*stopping.borrow() {
        changes.borrow_and_update();
        look(&bag, &mut errands);
        tokio::select! {
            _ = stopping.changed() => {}
            changed = changes.changed() => {
                if changed.is_err() {
                    break;
                }
            }
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        while errands.try_join_next().is_some() {}
        tokio::time::sleep(LOOK_PAUSE).await;
    }
    let all = async { while errands.join_next().await.is_some() {} };
    if tokio::time::timeout(GOODBYE_MAX, all).await.is_err() {
        // What is cut off here still stands in its outbox.
        errands.shutdown().await;
    }
}

/// Takes every letter in hand that is not yet, as far as its channel has room.
fn look(bag: &Arc<Bag>, errands: &mut JoinSet<()>) {
    // Before the outboxes are read: a letter told of meanwhile may still stand in what was read.
    let in_hand = bag.in_hand.lock().clone();
    let engine = &bag.installation.engine;
    let directory = engine.directory();
    let mut standing = HashSet::new();
    for (incident, picture) in engine.pictures() {
        if !picture.has_letters() {
            continue;
        }
        // What breaks over one incident must not keep the letters of the others.
        let read = catch_unwind(AssertUnwindSafe(|| outbox(&picture, &directory)));
        let Ok(letters) = read else {
            tracing::error!(%incident, "the outbox of an incident could not be read");
            continue;
        };
        for letter in letters {
            let reference = reference(&letter);
            standing.insert(reference);
            if in_hand.contains(&reference) {
                continue;
            }
            let place = match bag.channels.post(letter.channel) {
                Some(post) => match post.place() {
                    Some(place) => Some(place),
                    None => continue,
                },
                None => None,
            };
            bag.in_hand.lock().insert(reference);
            let due = queued_for(&picture, &letter);
            let until = carry_until(&picture, &letter, due, bag.installation.clock.now());
            let errand = Errand {
                bag: bag.clone(),
                reference,
                picture: picture.clone(),
                letter,
                due,
                telling: Arc::default(),
            };
            errands.spawn(errand.run(place, until));
        }
    }
    *bag.standing.lock() = Arc::new(standing);
}

/// One letter on its way.
struct Errand {
    bag: Arc<Bag>,
    reference: Reference,
    letter: Letter,
    /// The incident as it was when the letter was taken.
    picture: Arc<IncidentPicture>,
    due: Option<Timestamp>,
    /// True while it is being told that the channel fails.
    telling: Arc<AtomicBool>,
}

impl Errand {
    async fn run(self, place: Option<Place>, until: Instant) {
        let told = match self.carry_or_break(place, until).await {
            // Nobody wants it any more, or the server stops: it is as if it had not been taken.
            None => Told::Yes,
            Some(Outcome::Sent { .. }) => self.tell(self.sent()).await,
            Some(Outcome::Failed(failure)) => self.tell(self.failed(&failure, false)).await,
        };
        match told {
            Told::Yes | Told::Stopped => {
                self.bag.in_hand.lock().remove(&self.reference);
            }
            // It left the house. Kept in hand, it does not leave again.
            Told::Refused(code) => {
                tracing::error!(incident = %self.letter.incident, code, "what came of a letter was not recorded");
            }
        }
    }

    /// A channel that breaks is one that failed for good: the next one, or a person, takes over.
    async fn carry_or_break(&self, place: Option<Place>, until: Instant) -> Option<Outcome> {
        let carried = AssertUnwindSafe(self.carry(place, until)).catch_unwind();
        carried.await.unwrap_or_else(|_| {
            tracing::error!(incident = %self.letter.incident, channel = ?self.letter.channel, "a channel broke over a letter");
            Some(Outcome::Failed(broke()))
        })
    }

    async fn carry(&self, place: Option<Place>, until: Instant) -> Option<Outcome> {
        let message = match words::message(&self.bag, &self.picture, &self.letter, self.due) {
            Ok(message) => message,
            Err(failure) => return Some(Outcome::Failed(failure)),
        };
        match place {
            Some(place) => place.carry(&message, until, self).await,
            None => Some(Outcome::Failed(not_set_up(self.letter.channel))),
        }
    }

    async fn tell(&self, report: DispatchCommand) -> Told {
        tell(
            &self.bag.installation,
            (self.letter.incident, self.letter.organisation),
            name(&report),
            report,
            self.bag.stopping.clone(),
        )
        .await
    }

    fn sent(&self) -> DispatchCommand {
        DispatchCommand::Sent(ReportSent {
            notification: self.letter.notification,
            recipient: self.letter.recipient,
            attempt: self.letter.attempt,
            address: self.letter.address.clone(),
        })
    }

    fn failed(&self, failure: &Failure, retry: bool) -> DispatchCommand {
        DispatchCommand::Failed(ReportFailed {
            notification: self.letter.notification,
            recipient: self.letter.recipient,
            attempt: self.letter.attempt,
            reason: Text::from(failure.reason.as_str()),
            retry,
        })
    }
}

impl Progress for Errand {
    fn is_wanted(&self) -> bool {
        !*self.bag.stopping.borrow() && self.bag.standing.lock().contains(&self.reference)
    }

    /// That a channel fails is on the board while it still is tried. One telling at a time: while
    /// the log takes nothing, later failures say nothing new.
    fn failing(&self, failure: &Failure) {
        if self.telling.swap(true, Ordering::Relaxed) {
            return;
        }
        let report = self.failed(failure, true);
        let (installation, stopping) = (self.bag.installation.clone(), self.bag.stopping.clone());
        let of = (self.letter.incident, self.letter.organisation);
        let telling = self.telling.clone();
        tokio::spawn(async move {
            let name = name(&report);
            tell(&installation, of, name, report, stopping).await;
            telling.store(false, Ordering::Relaxed);
        });
    }
}

/// The letter's name outside the house.
fn reference(letter: &Letter) -> Reference {
    Reference {
        incident: letter.incident.0,
        notification: letter.notification.0,
        recipient: letter.recipient,
        attempt: letter.attempt,
    }
}

fn addressed(letter: &Letter) -> Addressed {
    Addressed {
        notification: letter.notification.0,
        recipient: letter.recipient,
    }
}

/// It may have left before it broke: whoever reads this knows to ask.
fn broke() -> Failure {
    Failure::lasting("uventet feil i kanalen; meldingen kan likevel ha gått ut")
}

/// A channel that is not there is no reason to wait: the next one, or a person, must take over.
fn not_set_up(channel: Channel) -> Failure {
    let what = match channel {
        Channel::Sms => "SMS",
        Channel::Email => "e-post",
        Channel::Voice => "automatisk oppringing",
        Channel::Webhook => "samhandlingskanal",
        _ => "kanalen",
    };
    Failure::lasting(format!("{what} er ikke satt opp her"))
}

#[cfg(test)]
mod tests;

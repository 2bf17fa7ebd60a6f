//! The next step when someone does not come: the next round, the deputy, the next on the list.
//!
//! Works out what shall happen and in which order. Knows no clock: that time is up, an answer came or
//! a channel failed is told.

use super::events::{AttemptsQueued, DispatchEvent, Intended, NotReached};
use super::plan::channels;
use super::state::{Notification, Standing};
use crate::directory::Directory;
use crate::event::Event;
use crate::ids::NotificationId;
use crate::incident::events::{NotificationEscalated, NotificationTimedOut, Run};
use crate::limits::{ATTEMPTS_PER_EVENT_MAX, ROUNDS_MAX};
use crate::words::{Delivery, ListOrder, OnTimeout, Unreached};
use std::collections::BTreeSet;

/// The steps of one run that follow from what just happened.
pub(super) struct Steps<'a> {
    id: NotificationId,
    run: &'a Run,
    known: &'a Notification,
    directory: &'a Directory,
    events: Vec<Event>,
    queued: Vec<Intended>,
    /// Who is called, and who given up, in these very steps.
    called: BTreeSet<u32>,
    given_up: BTreeSet<u32>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(
        id: NotificationId,
        run: &'a Run,
        known: &'a Notification,
        directory: &'a Directory,
    ) -> Self {
        Self {
            id,
            run,
            known,
            directory,
            events: Vec::new(),
            queued: Vec::new(),
            called: BTreeSet::new(),
            given_up: BTreeSet::new(),
        }
    }

    /// The events, what is queued last and together.
    pub(super) fn events(self) -> Vec<Event> {
        let Self {
            id,
            mut events,
            queued,
            ..
        } = self;
        let attempts = queued.chunks(ATTEMPTS_PER_EVENT_MAX);
        events.extend(attempts.map(|attempts| {
            Event::Dispatch(DispatchEvent::Queued(AttemptsQueued {
                notification: id,
                attempts: attempts.to_vec(),
            }))
        }));
        events
    }

    /// It was started.
    pub(super) fn start(&mut self) {
        let mut entry = None;
        for (addressee, number) in self.known.recipients.iter().zip(1..) {
            if entry.is_none() || self.run.order == ListOrder::Parallel && addressee.entry != entry
            {
                entry = addressee.entry;
                self.call(number);
            }
        }
    }

    /// Time is up for someone.
    pub(super) fn time_is_up(&mut self, number: u32) {
        if self.next_round(number) {
            return;
        }
        self.events
            .push(Event::NotificationTimedOut(NotificationTimedOut {
                notification: self.id,
                recipient: number,
            }));
        self.pass_on(number);
    }

    /// Someone cannot come.
    pub(super) fn declined(&mut self, number: u32) {
        self.pass_on(number);
    }

    /// An attempt failed for good: when it was the last hope of its round, things go on at once.
    pub(super) fn failed(&mut self, number: u32, attempt: u32) {
        let Some(addressee) = self.known.recipient(number) else {
            return;
        };
        let round = addressee.round();
        let hopeless = addressee.attempts.iter().zip(1..).all(|(tried, place)| {
            place == attempt || tried.round != round || tried.standing == Standing::Failed
        });
        let tried_now = addressee.attempt(attempt).map(|tried| tried.round);
        if !hopeless || tried_now != Some(round) || !addressee.delivery.is_awaited() {
            return;
        }
        if !self.next_round(number) {
            self.not_reached(number, Unreached::ChannelsFailed);
            self.pass_on(number);
        }
    }

    /// Calls someone, or whoever stands in for them when there is no way to them.
    fn call(&mut self, number: u32) {
        let mut number = number;
        loop {
            self.called.insert(number);
            if self.next_round(number) {
                return;
            }
            self.not_reached(number, Unreached::NoContactPoint);
            let Some(next) = self.next_after(number) else {
                return;
            };
            self.escalate(number, next);
            number = next;
        }
    }

    /// Queues the next round there is a contact point for; false when there is none.
    fn next_round(&mut self, number: u32) -> bool {
        let Some(addressee) = self.known.recipient(number) else {
            return false;
        };
        let to = (addressee.person, addressee.channel);
        let mut rounds = addressee.round() + 1..=ROUNDS_MAX;
        let next = rounds.find_map(|round| {
            let channels = channels(self.run, to, round, self.directory);
            (!channels.is_empty()).then_some((round, channels))
        });
        let Some((round, channels)) = next else {
            return false;
        };
        let first = addressee.attempts.len() as u32 + 1;
        let intended = (first..).zip(channels).map(|(attempt, channel)| Intended {
            recipient: number,
            attempt,
            round,
            channel,
        });
        self.queued.extend(intended);
        true
    }

    /// Goes on to whoever stands in, unless someone else who is enough has answered or is being
    /// waited for.
    fn pass_on(&mut self, number: u32) {
        self.given_up.insert(number);
        let mut others = self.known.together_with(number);
        let enough = others.any(|other| {
            let Some(known) = self.known.recipient(other) else {
                return false;
            };
            let awaited = known.delivery.is_awaited() && !self.given_up.contains(&other);
            other != number && (known.delivery.is_confirmed() || awaited)
        });
        if enough || self.run.on_timeout == OnTimeout::Stop {
            return;
        }
        if let Some(next) = self.next_after(number) {
            self.escalate(number, next);
            self.call(next);
        }
    }

    /// Who is next in reserve for a recipient: of the same entry, and on an ordered list after it.
    fn next_after(&self, number: u32) -> Option<u32> {
        let mut others = self.known.together_with(number);
        others.find(|other| {
            let known = self.known.recipient(*other);
            let in_reserve = known.is_some_and(|known| known.delivery == Delivery::Reserve);
            *other > number && in_reserve && !self.called.contains(other)
        })
    }

    fn escalate(&mut self, number: u32, to: u32) {
        self.events
            .push(Event::NotificationEscalated(NotificationEscalated {
                notification: self.id,
                recipient: number,
                to,
            }));
    }

    fn not_reached(&mut self, number: u32, why: Unreached) {
        self.given_up.insert(number);
        self.events
            .push(Event::Dispatch(DispatchEvent::NotReached(NotReached {
                notification: self.id,
                recipient: number,
                why,
            })));
    }
}

//! Attempts that are queued and not yet carried, by the notification they belong to.
//!
//! Kept beside the picture itself so that looking whether there is anything to carry costs nothing.
//! Only a live picture's is ever looked at.

use super::IncidentPicture;
use crate::fact::Fact;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use varsko_domain::incident::dispatch::{AttemptsQueued, DispatchEvent};
use varsko_domain::incident::events::{NotificationStarted, Run};
use varsko_domain::words::{Channel, ListOrder};
use varsko_domain::{NotificationId, OrganisationId, Recorded};

/// An attempt that waits to be carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// By what.
    pub(crate) channel: Channel,
    /// In which round.
    pub(crate) round: u8,
    /// The position of the event it was queued by.
    pub(crate) since: u64,
}

/// The attempts of one notification, by recipient and attempt.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Letters(BTreeMap<(u32, u32), Waiting>);

impl Letters {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&(u32, u32), &Waiting)> {
        self.0.iter()
    }
}

/// As a list: keys of two numbers have no form in JSON.
impl Serialize for Letters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.0)
    }
}

impl<'de> Deserialize<'de> for Letters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let letters: Vec<((u32, u32), Waiting)> = Vec::deserialize(deserializer)?;
        Ok(Self(letters.into_iter().collect()))
    }
}

impl IncidentPicture {
    /// Takes what the courier reports, and what is queued, in.
    pub(super) fn dispatch(&mut self, recorded: &Recorded, event: &DispatchEvent) {
        match event {
            DispatchEvent::Queued(e) => self.queue(recorded, e),
            DispatchEvent::Failed(e) => {
                self.deliver(recorded, e.notification, e.into());
                if !e.retry {
                    self.carried(e.notification, e.recipient, e.attempt);
                }
            }
            DispatchEvent::NotReached(e) => self.deliver(recorded, e.notification, e.into()),
            DispatchEvent::Stopped(e) => {
                let notification = self.notifications.edit(e.notification);
                notification.stopped = Some(Fact::of(recorded, e.clone()));
                self.waiting.remove(&e.notification);
            }
        }
    }

    fn queue(&mut self, recorded: &Recorded, event: &AttemptsQueued) {
        let since = recorded.position;
        for intended in &event.attempts {
            self.deliver(recorded, event.notification, intended.into());
            if intended.channel.is_carried() {
                let letters = self.waiting.edit(event.notification);
                let waiting = Waiting {
                    channel: intended.channel,
                    round: intended.round,
                    since,
                };
                letters
                    .0
                    .insert((intended.recipient, intended.attempt), waiting);
            }
        }
    }

    /// One attempt needs no carrying any more.
    pub(super) fn carried(&mut self, id: NotificationId, recipient: u32, attempt: u32) {
        if self.waiting.get(&id).is_some() {
            self.waiting.edit(id).0.remove(&(recipient, attempt));
            self.tidy(id);
        }
    }

    /// Someone answered: nothing more is carried to them, nor, when they come, to whoever stands in
    /// for them.
    pub(super) fn needless(&mut self, id: NotificationId, recipient: u32, comes: bool) {
        if self.waiting.get(&id).is_none() {
            return;
        }
        let known = self.notifications.get(&id);
        let started = known.and_then(|known| known.started.as_ref());
        let together = |number: u32| match started {
            Some(started) if comes => is_enough_for(&started.said, recipient, number),
            Some(_) | None => number == recipient,
        };
        let of = self.waiting.get(&id);
        let of = of.into_iter().flat_map(Letters::iter);
        let over: Vec<_> = of
            .map(|(key, _)| *key)
            .filter(|(number, _)| together(*number))
            .collect();
        let letters = self.waiting.edit(id);
        for key in over {
            letters.0.remove(&key);
        }
        self.tidy(id);
    }

    /// An organisation's part is over: nothing more is carried for it.
    pub(super) fn nothing_more_for(&mut self, organisation: Option<OrganisationId>) {
        let ids: Vec<_> = self.waiting.iter().map(|(id, _)| *id).collect();
        for id in ids {
            let known = self.notifications.get(&id);
            let started = known.and_then(|known| known.started.as_ref());
            let of = started.map(|started| started.origin.organisation);
            if organisation.is_none() || of == organisation {
                self.waiting.remove(&id);
            }
        }
    }

    fn tidy(&mut self, id: NotificationId) {
        if self
            .waiting
            .get(&id)
            .is_some_and(|letters| letters.0.is_empty())
        {
            self.waiting.remove(&id);
        }
    }
}

/// True when an answer of `one` is enough for `other` too: people of one entry, or anyone on an
/// ordered list.
pub(crate) fn is_enough_for(said: &NotificationStarted, one: u32, other: u32) -> bool {
    let entry = |number: u32| {
        let place = (number as usize).checked_sub(1)?;
        said.recipients.get(place)?.entry
    };
    let ordered = |run: &Run| run.order == ListOrder::Ordered;
    one == other
        || said.run.as_ref().is_some_and(ordered)
        || entry(one).is_some() && entry(one) == entry(other)
}

//! What a notification on its way to people is called in a sentence.
//!
//! A whole round that is queued is one line: who, by what, in which round.

use super::slots::Slots;
use crate::language::Phrase;
use std::collections::BTreeSet;
use varsko_domain::NotificationId;
use varsko_domain::incident::dispatch::{AttemptFailed, AttemptsQueued, DispatchEvent};
use varsko_domain::words::Channel;

/// People named in a line; more are counted.
const NAMED_MAX: usize = 3;

impl Slots<'_, '_> {
    pub(super) fn dispatch(&mut self, event: &DispatchEvent) -> &mut Self {
        match event {
            DispatchEvent::Queued(event) => self.queued(event),
            DispatchEvent::Failed(event) => self.failed(event),
            DispatchEvent::NotReached(event) => {
                let why = self.scribe.language.unreached(event.why);
                self.recipient(event.notification, event.recipient)
                    .put("reason", why)
            }
            DispatchEvent::Stopped(event) => self.because(&event.reason),
        }
    }

    fn queued(&mut self, event: &AttemptsQueued) -> &mut Self {
        let language = self.scribe.language;
        let people: BTreeSet<u32> = event.attempts.iter().map(|a| a.recipient).collect();
        let channels: BTreeSet<Channel> = event.attempts.iter().map(|a| a.channel).collect();
        let channels: Vec<_> = channels.into_iter().map(|c| language.channel(c)).collect();
        let who = self.named(event.notification, &people);
        let round = event.attempts.iter().map(|a| a.round).max();
        if let Some(round) = round.filter(|round| *round > 1) {
            self.put("round", round.to_string());
        }
        self.put("who", who).put("channels", channels.join(", "))
    }

    /// A few recipients by name; more are counted.
    pub(super) fn named(&self, id: NotificationId, people: &BTreeSet<u32>) -> String {
        if people.len() > NAMED_MAX {
            let recipients = self.scribe.language.phrase(Phrase::Recipients);
            return format!("{} {recipients}", people.len());
        }
        let names = people.iter().map(|number| self.name_of(id, *number));
        names.collect::<Vec<_>>().join(", ")
    }

    fn failed(&mut self, event: &AttemptFailed) -> &mut Self {
        let language = self.scribe.language;
        let channel = self.channel_of(event.notification, event.recipient, event.attempt);
        if let Some(channel) = channel {
            self.put("channel", language.channel(channel));
        }
        if event.retry {
            self.put("retry", language.phrase(Phrase::TriedAgain));
        }
        self.message(event.notification)
            .recipient(event.notification, event.recipient)
            .because(&event.reason)
    }

    fn channel_of(&self, id: NotificationId, recipient: u32, attempt: u32) -> Option<Channel> {
        let known = self.scribe.picture.notifications.get(&id)?;
        // Only from a line the reader may read.
        let mut steps = self.scribe.lens.through(&known.steps);
        steps.find_map(|step| {
            let same = step.said.recipient == recipient && step.said.attempt == Some(attempt);
            step.said.channel.filter(|_| same)
        })
    }
}

//! What is remembered of a notification to judge the next step of it. Holds no free text.

use super::events::{AttemptFailed, AttemptsQueued};
use crate::ids::{OrganisationId, PersonId, ReportId};
use crate::incident::events::{NotificationSent, NotificationStarted, Recipient, Run};
use crate::time::Timestamp;
use crate::words::{Channel, Delivery, ListOrder, Scope};
use serde::{Deserialize, Serialize};

/// A notification: whom, and where each stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// When it was started.
    pub started_at: Timestamp,
    /// Who may read that it was; what becomes of it is told to the same.
    pub scope: Scope,
    /// In order of recipient number, from 1.
    pub recipients: Vec<Addressee>,
    /// How long each has to answer who is called by hand, in seconds.
    pub ack_timeout_s: Option<u32>,
    /// How it is run; absent when everyone is called by hand.
    pub run: Option<Run>,
    /// The situation report it carries.
    pub report: Option<ReportId>,
    /// Nobody more is told.
    pub stopped: bool,
}

/// One recipient of a notification.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Addressee {
    /// Who, when registered.
    pub person: Option<PersonId>,
    /// How they are reached, when the notification says so.
    pub channel: Option<Channel>,
    /// The entry of the list they stand for.
    pub entry: Option<u32>,
    /// Where they stand.
    pub delivery: Delivery,
    /// Every attempt, numbered from 1.
    pub attempts: Vec<Attempt>,
}

/// One attempt to reach a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// In which round; 0 when somebody tried by hand.
    pub round: u8,
    /// By what.
    pub channel: Channel,
    /// Where it stands.
    pub standing: Standing,
}

/// Where an attempt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// Intended.
    Queued,
    /// Intended still; the channel did not take it yet.
    Failing,
    /// It failed for good.
    Failed,
    /// Handed to the channel.
    Sent,
    /// The channel says it arrived.
    Delivered,
}

impl Notification {
    /// A notification as it was started.
    pub(crate) fn started(
        event: &NotificationStarted,
        by: OrganisationId,
        at: Timestamp,
        scope: Scope,
    ) -> Self {
        // In a run everyone waits until they are called; by hand everyone is to be called.
        let delivery = match event.run {
            Some(_) => Delivery::Reserve,
            None => Delivery::Queued,
        };
        let addressee = |recipient: &Recipient| Addressee {
            person: recipient.person,
            channel: recipient.channel,
            entry: recipient.entry,
            delivery,
            attempts: Vec::new(),
        };
        Self {
            organisation: by,
            started_at: at,
            scope,
            recipients: event.recipients.iter().map(addressee).collect(),
            ack_timeout_s: event.ack_timeout_s,
            run: event.run.clone(),
            report: event.report,
            stopped: false,
        }
    }

    /// The recipient with this number, from 1.
    pub fn recipient(&self, number: u32) -> Option<&Addressee> {
        self.recipients.get((number as usize).checked_sub(1)?)
    }

    pub(crate) fn recipient_mut(&mut self, number: u32) -> Option<&mut Addressee> {
        let place = (number as usize).checked_sub(1)?;
        self.recipients.get_mut(place)
    }

    /// The numbers of those of whom one answer is enough, this recipient among them: an entry's
    /// people, or everyone on an ordered list.
    pub fn together_with(&self, number: u32) -> impl Iterator<Item = u32> {
        let entry = self.recipient(number).and_then(|known| known.entry);
        let ordered = matches!(&self.run, Some(run) if run.order == ListOrder::Ordered);
        let of = self.recipients.iter().zip(1..);
        of.filter(move |(other, place)| {
            *place == number || ordered || entry.is_some() && other.entry == entry
        })
        .map(|(_, place)| place)
    }

    pub(crate) fn queued(&mut self, event: &AttemptsQueued) {
        for intended in &event.attempts {
            if let Some(addressee) = self.recipient_mut(intended.recipient) {
                addressee.delivery = addressee.delivery.then(Delivery::Queued);
                addressee.attempts.push(Attempt {
                    round: intended.round,
                    channel: intended.channel,
                    standing: Standing::Queued,
                });
            }
        }
    }

    pub(crate) fn sent(&mut self, event: &NotificationSent) {
        let Some(addressee) = self.recipient_mut(event.recipient) else {
            return;
        };
        match addressee.attempt_mut(event.attempt) {
            Some(attempt) => attempt.standing = attempt.standing.max(Standing::Sent),
            None => addressee.attempts.push(Attempt {
                round: 0,
                channel: event.channel,
                standing: Standing::Sent,
            }),
        }
    }

    pub(crate) fn failed(&mut self, event: &AttemptFailed) {
        let addressee = self.recipient_mut(event.recipient);
        if let Some(attempt) = addressee.and_then(|known| known.attempt_mut(event.attempt)) {
            attempt.standing = if event.retry {
                Standing::Failing
            } else {
                Standing::Failed
            };
        }
    }

    pub(crate) fn delivered(&mut self, recipient: u32, attempt: u32) {
        let addressee = self.recipient_mut(recipient);
        if let Some(attempt) = addressee.and_then(|known| known.attempt_mut(attempt)) {
            attempt.standing = Standing::Delivered;
        }
    }
}

impl Addressee {
    /// The attempt with this number, from 1.
    pub fn attempt(&self, number: u32) -> Option<&Attempt> {
        self.attempts.get((number as usize).checked_sub(1)?)
    }

    fn attempt_mut(&mut self, number: u32) -> Option<&mut Attempt> {
        let place = (number as usize).checked_sub(1)?;
        self.attempts.get_mut(place)
    }

    /// The number of the attempt that trying by hand is: the one intended on this channel, or one
    /// more.
    pub fn by_hand(&self, channel: Channel) -> u32 {
        let intended = self.attempts.iter().position(|attempt| {
            let intended = attempt.standing < Standing::Failed && !channel.is_carried();
            attempt.channel == channel && intended
        });
        intended.unwrap_or(self.attempts.len()) as u32 + 1
    }

    /// The round they are in, from 1; 0 before the first.
    pub fn round(&self) -> u8 {
        let rounds = self.attempts.iter().map(|attempt| attempt.round);
        rounds.max().unwrap_or(0)
    }
}

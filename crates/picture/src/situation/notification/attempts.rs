//! The attempts to reach people, and what they tell of the channels.

use super::Recipient;
use crate::fact::{Fact, Origin};
use crate::incident::DeliveryStep;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::Text;
use varsko_domain::incident::dispatch::Standing;
use varsko_domain::words::{Channel, Delivery};

/// One attempt to reach someone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// The how-manieth at this recipient, from 1.
    pub number: u32,
    /// In which round, from 1; 0 when somebody tried by hand.
    pub round: u8,
    /// By what.
    pub channel: Channel,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: Origin,
    /// The number or address it went to.
    pub address: Option<Text>,
    /// Why it failed, if it did.
    pub reason: Option<Text>,
}

impl Attempt {
    pub(super) fn sent(&self) -> bool {
        self.standing >= Standing::Sent
    }

    pub(super) fn delivered(&self) -> bool {
        self.standing == Standing::Delivered
    }
}

/// Attempts in the making, by number.
#[derive(Default)]
pub(super) struct Attempts(BTreeMap<u32, Attempt>);

impl Attempts {
    pub(super) fn take(&mut self, step: &Fact<DeliveryStep>) {
        let said = &step.said;
        let (Some(number), standing) = (said.attempt, standing(said)) else {
            return;
        };
        let attempt = self.0.entry(number).or_insert_with(|| Attempt {
            number,
            round: said.round.unwrap_or(0),
            channel: said.channel.unwrap_or(Channel::Other),
            standing,
            since: step.origin,
            address: None,
            reason: None,
        });
        let arrived = attempt.delivered() && standing == Standing::Sent;
        attempt.standing = if arrived { attempt.standing } else { standing };
        attempt.since = step.origin;
        if said.address.is_some() {
            attempt.address.clone_from(&said.address);
        }
        match standing {
            Standing::Failing | Standing::Failed => attempt.reason.clone_from(&said.words),
            Standing::Queued | Standing::Sent | Standing::Delivered => attempt.reason = None,
        }
    }

    pub(super) fn made(self) -> Vec<Attempt> {
        self.0.into_values().collect()
    }
}

fn standing(said: &DeliveryStep) -> Standing {
    match said.delivery {
        Some(Delivery::Queued) => Standing::Queued,
        Some(Delivery::Delivered) => Standing::Delivered,
        Some(_) => Standing::Sent,
        None if said.retried => Standing::Failing,
        None => Standing::Failed,
    }
}

/// How one channel of a notification does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChannelState {
    /// Which.
    pub channel: Channel,
    /// Attempts that are intended and not yet handed over, those that will be made again included.
    pub waiting: u32,
    /// Attempts handed over.
    pub sent: u32,
    /// Attempts that failed for good.
    pub failed: u32,
    /// Dead: its newest attempts failed, and nothing was taken since.
    pub dead: bool,
    /// Why it last failed.
    pub reason: Option<Text>,
}

/// The channels of these recipients' attempts.
pub(super) fn channels(recipients: &[Recipient]) -> Vec<ChannelState> {
    let mut channels: BTreeMap<Channel, Counted> = BTreeMap::new();
    for attempt in recipients.iter().flat_map(|known| &known.attempts) {
        channels.entry(attempt.channel).or_default().take(attempt);
    }
    let channels = channels.into_iter();
    channels
        .map(|(channel, counted)| counted.of(channel))
        .collect()
}

/// A channel in the making.
#[derive(Default)]
struct Counted {
    waiting: u32,
    sent: u32,
    failed: u32,
    /// The position of the newest success.
    worked: Option<u64>,
    /// The position of the newest failure, and why.
    broke: Option<(u64, Option<Text>)>,
}

impl Counted {
    fn take(&mut self, attempt: &Attempt) {
        let at = attempt.since.position;
        match attempt.standing {
            Standing::Queued | Standing::Failing => self.waiting += 1,
            Standing::Failed => self.failed += 1,
            Standing::Sent | Standing::Delivered => self.sent += 1,
        }
        if attempt.sent() {
            self.worked = self.worked.max(Some(at));
        }
        let failed = matches!(attempt.standing, Standing::Failing | Standing::Failed);
        let newer = self.broke.as_ref().is_none_or(|(before, _)| *before < at);
        if failed && newer {
            self.broke = Some((at, attempt.reason.clone()));
        }
    }

    fn of(self, channel: Channel) -> ChannelState {
        let broke = self.broke.as_ref().map(|(at, _)| *at);
        ChannelState {
            channel,
            waiting: self.waiting,
            sent: self.sent,
            failed: self.failed,
            dead: broke > self.worked,
            reason: self.broke.and_then(|(_, reason)| reason),
        }
    }
}

//! What is remembered of an organisation's warnings. No texts.

use super::events::{WarningAsks, WarningEvent, WarningMessage};
use super::orders::StandingOrders;
use crate::ids::WarningId;
use crate::limits::{WARNING_MESSAGES_MAX, WARNINGS_KEPT_MAX};
use crate::time::Timestamp;
use crate::words::WarningLevel;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The warnings that concern an organisation, and what it has decided about them beforehand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Warnings {
    /// What they set going.
    pub orders: StandingOrders,
    /// The newest of them, by id.
    pub known: BTreeMap<WarningId, Warning>,
}

/// A warning as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    /// The messages it came by, the first first; of very many the newest.
    pub identifiers: Vec<String>,
    /// Who sends it, by its id.
    pub sender: String,
    /// What the sender calls itself, where it says so.
    pub sender_name: Option<String>,
    /// What it is about.
    pub event: String,
    /// How dangerous.
    pub level: WarningLevel,
    /// From when it holds.
    pub onset: Option<Timestamp>,
    /// Until when.
    pub expires: Option<Timestamp>,
    /// Never asks for anything.
    pub exercise: bool,
    /// What the newest message that asked anything asked.
    pub asks: WarningAsks,
    /// The highest level at which someone has acknowledged it or set it aside.
    pub answered: Option<WarningLevel>,
    /// Nothing is asked of the organisation, someone judged.
    pub set_aside: bool,
    /// Called off, or replaced.
    pub over: bool,
    /// When it first came.
    pub received_at: Timestamp,
}

impl Warning {
    fn of(message: &WarningMessage, asks: &WarningAsks, at: Timestamp) -> Self {
        Self {
            identifiers: vec![message.identifier.clone()],
            sender: message.sender.clone(),
            sender_name: message.sender_name.clone(),
            event: message.event.clone(),
            level: message.level,
            onset: message.onset,
            expires: message.expires,
            exercise: message.exercise,
            asks: asks.clone(),
            answered: None,
            set_aside: false,
            over: false,
            received_at: at,
        }
    }

    fn updated(&mut self, message: &WarningMessage, asks: &WarningAsks) {
        self.named(&message.identifier);
        self.sender_name.clone_from(&message.sender_name);
        self.event.clone_from(&message.event);
        self.level = message.level;
        self.onset = message.onset;
        self.expires = message.expires;
        self.asks.acknowledgement = asks.acknowledgement;
        if asks.acknowledgement {
            self.set_aside = false;
        }
        if asks.incident {
            self.asks.incident = true;
            self.asks.list = asks.list;
        }
    }

    fn named(&mut self, identifier: &str) {
        self.identifiers.push(identifier.to_owned());
        if self.identifiers.len() > WARNING_MESSAGES_MAX {
            self.identifiers.remove(0);
        }
    }

    fn answered(&mut self) {
        self.answered = self.answered.max(Some(self.level));
        self.asks.acknowledgement = false;
    }

    /// The newest message it came by.
    pub fn identifier(&self) -> &str {
        self.identifiers.last().map_or("", String::as_str)
    }

    /// True until it has expired, as long as nobody has called it off.
    pub fn holds(&self, now: Timestamp) -> bool {
        !self.over && self.expires.is_none_or(|expires| now < expires)
    }

    /// True when it holds at some time at which something from `onset` to `expires` holds too.
    pub(super) fn overlaps(&self, onset: Option<Timestamp>, expires: Option<Timestamp>) -> bool {
        let before = |end: Option<Timestamp>, start: Option<Timestamp>| {
            end.zip(start).is_some_and(|(end, start)| end < start)
        };
        !before(self.expires, onset) && !before(expires, self.onset)
    }
}

/// Takes one event of an organisation's warnings in.
pub(crate) fn evolve(warnings: &mut Warnings, event: &WarningEvent, at: Timestamp) {
    let known = &mut warnings.known;
    match event {
        WarningEvent::Received(e) => {
            known.insert(e.warning, Warning::of(&e.message, &e.asks, at));
            forget_oldest(known);
        }
        WarningEvent::Updated(e) => {
            if let Some(warning) = known.get_mut(&e.warning) {
                warning.updated(&e.message, &e.asks);
            }
        }
        WarningEvent::Cancelled(e) => {
            if let Some(warning) = known.get_mut(&e.warning) {
                warning.named(&e.identifier);
                warning.over = true;
            }
        }
        WarningEvent::Acknowledged(e) => {
            if let Some(warning) = known.get_mut(&e.warning) {
                warning.answered();
            }
        }
        WarningEvent::SetAside(e) => {
            if let Some(warning) = known.get_mut(&e.warning) {
                warning.answered();
                warning.set_aside = true;
            }
        }
        WarningEvent::OrdersSet(e) => warnings.orders = e.orders,
    }
}

/// Of very many only the newest are remembered; those that are over go first.
fn forget_oldest(known: &mut BTreeMap<WarningId, Warning>) {
    if known.len() <= WARNINGS_KEPT_MAX {
        return;
    }
    let oldest = known
        .iter()
        .min_by_key(|(id, warning)| (!warning.over, warning.received_at, **id));
    if let Some(id) = oldest.map(|(id, _)| *id) {
        known.remove(&id);
    }
}

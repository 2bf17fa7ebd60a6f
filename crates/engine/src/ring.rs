//! Letting what is due happen, with nobody logged in (R-5, G-11).
//!
//! What is due stands in the world that orders are judged against, so it is there again after a
//! restart, and an alarm rings as an order of the system: judged, stored and idempotent like any
//! other. This file only looks at the clock.

use crate::body;
use crate::order_loop::{Asked, OrderLoop};
use std::collections::HashSet;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use varsko_domain::{Alarm, AlarmsOf, Timestamp, ringing};

/// Longest time between two looks at the clock while an alarm is set, in milliseconds: clocks are
/// put right and machines wake from sleep.
pub const CLOCK_LOOK_EVERY_MS: u64 = 500;
/// How long nothing rings after an alarm could not be stored, in seconds.
const RING_PAUSE_S: u64 = 5;
/// Alarms remembered to have failed; beyond that all are tried once more.
const FAILED_ALARMS_MAX: usize = 1_000;

/// What the loop remembers about ringing.
#[derive(Default)]
pub(crate) struct Ringing {
    /// Alarms that were rung and are still set: a mistake of ours, which must not keep the loop busy.
    failed: HashSet<(AlarmsOf, Alarm, Timestamp)>,
    paused_until: Option<Instant>,
}

impl OrderLoop {
    /// How long the loop may sleep before it must look at the clock again.
    pub(crate) fn until_a_look(&self, otherwise: Duration) -> Duration {
        if self.history.world.clockwork.due().next().is_none() {
            return otherwise;
        }
        otherwise.min(Duration::from_millis(CLOCK_LOOK_EVERY_MS))
    }

    /// The order of an alarm that is due now, if there is one.
    pub(crate) fn due(&mut self) -> Option<(Rung, Asked)> {
        if self.ended.is_some() || self.is_paused() {
            return None;
        }
        let now = self.clock.now();
        let rung = self.first_due(now)?;
        let (alarm, at, by) = (&rung.alarm, rung.at, rung.by);
        let order = ringing(rung.of, by, alarm, at);
        let body_hash = body::hash(&order).ok()?;
        // Nobody waits for the answer; what came of it is read from the world.
        let (reply, _) = oneshot::channel();
        let asked = Asked {
            order,
            body_hash,
            reply,
        };
        Some((rung, asked))
    }

    fn first_due(&self, now: Timestamp) -> Option<Rung> {
        let world = &self.history.world;
        let due = world.clockwork.due().take_while(|(at, _)| *at <= now);
        due.filter_map(|(_, of)| {
            let alarms = world.alarms(of)?;
            alarms.due(now).find_map(|(at, alarm)| {
                let key = (of, alarm.clone(), at);
                if self.ringing.failed.contains(&key) {
                    return None;
                }
                let (_, by) = alarms.at(alarm)?;
                Some(Rung {
                    of,
                    alarm: alarm.clone(),
                    at,
                    by,
                })
            })
        })
        .next()
    }

    fn is_paused(&mut self) -> bool {
        if self
            .ringing
            .paused_until
            .is_some_and(|until| Instant::now() < until)
        {
            return true;
        }
        self.ringing.paused_until = None;
        false
    }

    /// Notes what came of an alarm that was rung.
    pub(crate) fn rang(&mut self, rung: Rung) {
        let alarms = self.history.world.alarms(rung.of);
        let set = alarms.and_then(|alarms| alarms.at(&rung.alarm));
        if set.is_none_or(|(at, _)| at != rung.at) {
            return;
        }
        if self.disk_full || self.ended.is_some() {
            let pause = Duration::from_secs(RING_PAUSE_S);
            self.ringing.paused_until = Some(Instant::now() + pause);
            return;
        }
        tracing::error!(of = ?rung.of, alarm = ?rung.alarm, "an alarm rang and nothing came of it");
        if self.ringing.failed.len() >= FAILED_ALARMS_MAX {
            self.ringing.failed.clear();
        }
        self.ringing.failed.insert((rung.of, rung.alarm, rung.at));
    }
}

/// An alarm that is being rung.
pub(crate) struct Rung {
    of: AlarmsOf,
    alarm: Alarm,
    at: Timestamp,
    by: varsko_domain::OrganisationId,
}

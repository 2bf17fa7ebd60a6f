//! Judging one order: seen before, refused, or carried into the batch in hand.
//!
//! The rules are the domain's and get nothing but a look at the world; what they decide is given
//! its place and taken into the world before the next order is judged.

use crate::answer::{Receipt, Rejection};
use crate::batch::{Batch, Verdict};
use crate::encode::{self, Unstorable};
use crate::order_loop::{Asked, OrderLoop};
use std::panic::{AssertUnwindSafe, catch_unwind};
use varsko_domain::{Decided, Event, Order, Stream, Timestamp};
use varsko_journal::{Fault, Read, Store};

impl OrderLoop {
    pub(crate) fn judge(&mut self, batch: &mut Batch, asked: &Asked) -> Verdict {
        let order = &asked.order;
        if let Some(verdict) = batch.repeated(order.id.0, asked.body_hash) {
            return verdict;
        }
        match self.writer.find_command(order.id.0) {
            Ok(Some((receipt, hash))) if hash == asked.body_hash => {
                return Verdict::Known(Ok(Receipt::of(receipt, &order.command)));
            }
            Ok(Some(_)) => return Verdict::Known(Err(Rejection::DifferentBody)),
            Ok(None) => {}
            Err(fault) => return Verdict::Known(Err(self.rejection(&fault))),
        }
        if let Some(why) = &self.ended {
            return Verdict::Known(Err(Rejection::ReadOnly(why.clone())));
        }
        match self.decide(order, batch.recorded_at) {
            Ok(decided) => self.carry(batch, asked, decided),
            Err(rejection) => Verdict::Declined(rejection),
        }
    }

    /// Asks the rules. They get the world to look at only, so a panic leaves it as it was.
    fn decide(&self, order: &Order, now: Timestamp) -> Result<Vec<Decided>, Rejection> {
        let judged = catch_unwind(AssertUnwindSafe(|| {
            (self.decide)(&self.history.world, order, now)
        }));
        match judged {
            Ok(decided) => decided.map_err(Rejection::Refused),
            // The panic's own words may quote the order, so only its reference is told.
            Err(_) => Err(bug(order, "the rules panicked")),
        }
    }

    fn carry(&mut self, batch: &mut Batch, asked: &Asked, decided: Vec<Decided>) -> Verdict {
        let (order, at) = (&asked.order, batch.recorded_at);
        let erase = match self.keys_to_destroy(batch, &decided) {
            Ok(erase) => erase,
            Err(fault) => return Verdict::Declined(self.rejection(&fault)),
        };
        let commit = match encode::commit(order, asked.body_hash, at.0, &decided, erase) {
            Ok(commit) => commit,
            Err(Unstorable::TooLarge(refusal)) => {
                return Verdict::Declined(Rejection::Refused(refusal));
            }
            Err(Unstorable::NotJson) => {
                return Verdict::Declined(bug(order, "its events cannot be written as JSON"));
            }
        };
        for decided in decided {
            batch.recorded.push(self.history.extend(order, at, decided));
        }
        batch.carry(commit, order.command.clone())
    }

    /// The positions of the lines an erasure names: in the journal, or in the batch in hand.
    fn keys_to_destroy(&self, batch: &mut Batch, decided: &[Decided]) -> Result<Vec<u64>, Fault> {
        let mut positions = Vec::new();
        for decided in decided {
            let (Stream::Incident(id), Event::ErasureCarriedOut(erased)) =
                (decided.stream, &decided.event)
            else {
                continue;
            };
            batch.erased_in.push(id);
            for number in &erased.numbers {
                let page = self.folded.reader.read_stream(id.0, *number, 1)?;
                let stored = page.first().map(|line| line.position);
                let in_hand = || {
                    let line = batch.recorded.iter().find(|recorded| {
                        recorded.stream == decided.stream && recorded.number() == *number
                    });
                    line.map(|line| line.position)
                };
                positions.extend(stored.or_else(in_hand));
            }
        }
        Ok(positions)
    }
}

/// A mistake of ours, told once to the log by the reference its sender gets.
fn bug(order: &Order, what: &str) -> Rejection {
    let reference = order.id.to_string();
    tracing::error!(reference, what, "an order failed by a mistake of ours");
    Rejection::Bug { reference }
}

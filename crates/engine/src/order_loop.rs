//! The one loop, on a thread of its own: take what has arrived, judge it in order, store it with
//! one sync, fold it, answer, publish (`docs/architecture.md`).
//!
//! It alone writes. A decision that panics fails its own order; a batch that cannot be stored
//! leaves no trace; a disk that fails ends writing for good, and reading goes on (G-1).

use crate::answer::Rejection;
use crate::attachments::Sweeper;
use crate::batch::{Batch, Reply};
use crate::clock::Clock;
use crate::follow::Folded;
use crate::gather::Gathering;
use crate::history::History;
use crate::load::{fold_incident, load};
use crate::ring::Ringing;
use crate::snapshot::{Scribe, Snapshots};
use crate::upkeep::Upkeep;
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Instant;
use tokio::sync::{broadcast, oneshot};
use varsko_domain::{Decided, Order, Recorded, Refusal, Timestamp, World};
use varsko_journal::{Checkpoint, Fault, LIVE_BATCH_EVENTS_MAX, Published, Store, Writer};

/// The rules: [`varsko_domain::decide`], unless a test puts a stumbling one in its place.
pub(crate) type Decide = fn(&World, &Order, Timestamp) -> Result<Vec<Decided>, Refusal>;

/// What the loop can be asked.
pub(crate) enum Request {
    Carry(Box<Asked>),
    Checkpoint(oneshot::Sender<Result<Checkpoint, Rejection>>),
    Stop,
}

/// An order with what its sender waits on.
pub(crate) struct Asked {
    pub(crate) order: Order,
    pub(crate) body_hash: [u8; 32],
    pub(crate) reply: Reply,
}

/// Everything the loop owns.
pub(crate) struct OrderLoop {
    pub(crate) writer: Writer,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) decide: Decide,
    pub(crate) history: History,
    pub(crate) folded: Folded,
    pub(crate) live: broadcast::Sender<Published<Arc<Recorded>>>,
    pub(crate) snapshots: Arc<Snapshots>,
    pub(crate) scribe: Scribe,
    pub(crate) sweeper: Sweeper,
    pub(crate) upkeep: Upkeep,
    pub(crate) ringing: Ringing,
    /// Why nothing can be written any more.
    pub(crate) ended: Option<String>,
    /// The last batch found the disk full, and the log was told.
    pub(crate) disk_full: bool,
    /// The newest time given out; none is ever older (G-2).
    pub(crate) newest_recorded_at: i64,
}

impl OrderLoop {
    /// Runs until it is asked to stop, or until nobody is left who could ask anything.
    pub(crate) fn run(mut self, mut gathering: Gathering) {
        let mut waiting = None;
        loop {
            if waiting.is_none()
                && let Some((rung, asked)) = self.due()
            {
                waiting = self.turn(asked, &mut gathering);
                self.rang(rung);
                self.tend();
                continue;
            }
            let left = self.upkeep.due.saturating_duration_since(Instant::now());
            let left = self.until_a_look(left);
            let next = match waiting.take() {
                Some(request) => Ok(request),
                None => gathering.next(left),
            };
            match next {
                Ok(Request::Carry(asked)) => waiting = self.turn(*asked, &mut gathering),
                Ok(Request::Checkpoint(reply)) => {
                    let _ = reply.send(self.checkpoint());
                }
                Err(RecvTimeoutError::Timeout) => {}
                Ok(Request::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            }
            self.tend();
        }
        self.finish();
    }

    /// One batch: the order, and whatever else belongs to it. Gives back a request that is no order.
    fn turn(&mut self, first: Asked, gathering: &mut Gathering) -> Option<Request> {
        self.newest_recorded_at = self.newest_recorded_at.max(self.clock.now().0);
        let mut batch = Batch::new(Timestamp(self.newest_recorded_at));
        let patient_until = gathering.patient_until();
        let mut next = Some(first);
        let mut other = None;
        while let Some(asked) = next.take() {
            let verdict = self.judge(&mut batch, &asked);
            batch.answer(asked.reply, verdict);
            if batch.is_full() {
                break;
            }
            match gathering.another(batch.orders(), patient_until) {
                Some(Request::Carry(asked)) => next = Some(*asked),
                request => other = request,
            }
        }
        self.settle(batch, gathering);
        other
    }

    /// Stores the batch and shows it, or makes it as if it had never been.
    fn settle(&mut self, mut batch: Batch, gathering: &mut Gathering) {
        if batch.commits.is_empty() {
            return batch.stored(Vec::new());
        }
        let first = batch.recorded.first().map(|recorded| recorded.position);
        let erased = batch.erased();
        let begun = Instant::now();
        match self.writer.append(std::mem::take(&mut batch.commits)) {
            Ok(receipts) => {
                self.disk_full = false;
                // One writer and one order: what the folds were told is what the journal stored.
                let placed = receipts.iter().find(|receipt| receipt.count > 0);
                let placed = placed.map(|receipt| receipt.first);
                assert_eq!(
                    placed, first,
                    "the journal stored a batch elsewhere than foreseen"
                );
                let sync = begun.elapsed();
                self.show(&batch, erased);
                gathering.learn(batch.orders(), sync);
                let recorded = std::mem::take(&mut batch.recorded);
                batch.stored(receipts);
                self.publish(recorded);
            }
            Err(fault) => {
                let why = self.rejection(&fault);
                self.start_over();
                batch.lost(&why);
            }
        }
    }

    /// Folds a durable batch, so that whoever reads after the receipt sees its effect.
    fn show(&mut self, batch: &Batch, erased: Vec<u64>) {
        let reading = self.folded.reading.clone();
        reading.fold(&batch.recorded);
        if !batch.erased_in.is_empty() {
            reading.forget(erased);
            self.snapshots.forget();
            self.upkeep.owe_compaction();
            for id in &batch.erased_in {
                match fold_incident(&self.folded.reader, *id) {
                    Ok(picture) => reading.replace_picture(*id, picture),
                    Err(fault) => {
                        let fault: &dyn std::error::Error = &fault;
                        tracing::error!(
                            fault,
                            "an incident could not be folded again after an erasure; its fold forgot the texts by itself"
                        );
                    }
                }
            }
        }
        reading.announce(&batch.recorded);
    }

    fn publish(&self, recorded: Vec<Arc<Recorded>>) {
        let Some(head) = recorded.last().map(|last| last.position) else {
            return;
        };
        if self.live.receiver_count() == 0 {
            return;
        }
        let events = if recorded.len() > LIVE_BATCH_EVENTS_MAX {
            Arc::default()
        } else {
            recorded.into()
        };
        // The last follower may have left in between, which is no failure.
        let _ = self.live.send(Published { head, events });
    }

    /// Throws away what was decided and not stored, and folds again what was.
    fn start_over(&mut self) {
        let head = self.folded.reading.head();
        match load(&self.folded.reader, &self.snapshots, head) {
            Ok(loaded) => {
                self.history = loaded.state.history;
                self.folded.reading.replace(loaded.state.pictures);
            }
            Err(fault) => self.end(format!("the journal could not be read again: {fault}")),
        }
    }

    /// What a failed write means for those who wait for it.
    pub(crate) fn rejection(&mut self, fault: &Fault) -> Rejection {
        match fault {
            Fault::Full => {
                if !std::mem::replace(&mut self.disk_full, true) {
                    tracing::error!(
                        "the disk is full: nothing can be recorded until there is space"
                    );
                }
                Rejection::Full
            }
            Fault::Busy => Rejection::Overloaded,
            fault if fault.is_final() || *fault == Fault::Stopped => {
                self.end(fault.to_string());
                Rejection::ReadOnly(self.ended.clone().unwrap_or_default())
            }
            fault => {
                let reference = format!("journal-{}", self.folded.reading.head());
                tracing::error!(%fault, reference, "a batch could not be stored");
                Rejection::Bug { reference }
            }
        }
    }

    fn end(&mut self, why: String) {
        if self.ended.is_none() {
            tracing::error!(why, "writing has ended until a restart; reading goes on");
            self.folded.reading.end(&why);
            self.ended = Some(why);
        }
    }
}

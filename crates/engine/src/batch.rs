//! The orders judged since the last sync, and what each sender will be told.
//!
//! Nothing here is durable. An answer that rests on the batch is given only once the batch is
//! stored, refusals included: they were judged against events that may yet be thrown away.

use crate::answer::{Receipt, Rejection};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::oneshot;
use uuid::Uuid;
use varsko_domain::{Command, IncidentId, Recorded, Timestamp};
use varsko_journal::{BATCH_COMMITS_MAX, Commit};

/// Orders judged at most before a sync.
pub const BATCH_ORDERS_MAX: usize = 1_024;
/// Events after which no further order joins a batch; the order that reaches it is stored whole.
pub const BATCH_EVENTS_GOAL: usize = 8_192;

const _: () = assert!(BATCH_ORDERS_MAX <= BATCH_COMMITS_MAX);

/// Where an answer goes. Its receiver may be gone: the order is carried out all the same.
pub(crate) type Reply = oneshot::Sender<Result<Receipt, Rejection>>;

/// What one order came to.
pub(crate) enum Verdict {
    /// The answer stands whatever becomes of the batch.
    Known(Result<Receipt, Rejection>),
    /// Carried out as the batch's commit of this index, if the batch is stored.
    Carried(usize),
    /// Not carried out, judged against what the batch holds.
    Declined(Rejection),
}

/// A batch in the making.
pub(crate) struct Batch {
    /// When everything in it is recorded.
    pub(crate) recorded_at: Timestamp,
    pub(crate) commits: Vec<Commit>,
    /// The command behind each commit.
    commands: Vec<Command>,
    pub(crate) recorded: Vec<Arc<Recorded>>,
    /// Incidents of which texts are erased.
    pub(crate) erased_in: Vec<IncidentId>,
    by_id: HashMap<Uuid, usize>,
    answers: Vec<(Reply, Verdict)>,
}

impl Batch {
    pub(crate) fn new(recorded_at: Timestamp) -> Batch {
        Batch {
            recorded_at,
            commits: Vec::new(),
            commands: Vec::new(),
            recorded: Vec::new(),
            erased_in: Vec::new(),
            by_id: HashMap::new(),
            answers: Vec::new(),
        }
    }

    /// How many orders it will answer.
    pub(crate) fn orders(&self) -> usize {
        self.answers.len()
    }

    /// True when no further order should join.
    pub(crate) fn is_full(&self) -> bool {
        self.answers.len() >= BATCH_ORDERS_MAX || self.recorded.len() >= BATCH_EVENTS_GOAL
    }

    /// The verdict on an order whose id this batch has carried out already (G-4).
    pub(crate) fn repeated(&self, id: Uuid, body_hash: [u8; 32]) -> Option<Verdict> {
        let index = *self.by_id.get(&id)?;
        let same = self
            .commits
            .get(index)
            .is_some_and(|commit| commit.body_hash == body_hash);
        Some(if same {
            Verdict::Carried(index)
        } else {
            Verdict::Declined(Rejection::DifferentBody)
        })
    }

    /// Takes a carried-out order in.
    pub(crate) fn carry(&mut self, commit: Commit, command: Command) -> Verdict {
        let index = self.commits.len();
        self.by_id.insert(commit.command_id, index);
        self.commits.push(commit);
        self.commands.push(command);
        Verdict::Carried(index)
    }

    /// Notes what to answer once the batch is settled.
    pub(crate) fn answer(&mut self, reply: Reply, verdict: Verdict) {
        self.answers.push((reply, verdict));
    }

    /// Positions whose keys this batch destroys.
    pub(crate) fn erased(&self) -> Vec<u64> {
        self.commits
            .iter()
            .flat_map(|commit| commit.erase.iter().copied())
            .collect()
    }

    /// Answers everyone: the batch is stored, with these receipts.
    pub(crate) fn stored(self, receipts: Vec<varsko_journal::Receipt>) {
        let receipts: Vec<Receipt> = receipts
            .into_iter()
            .zip(&self.commands)
            .map(|(stored, command)| Receipt::of(stored, command))
            .collect();
        for (reply, verdict) in self.answers {
            let answer = match verdict {
                Verdict::Known(answer) => answer,
                Verdict::Declined(rejection) => Err(rejection),
                Verdict::Carried(index) => receipts.get(index).cloned().ok_or(Rejection::Stopped),
            };
            let _ = reply.send(answer);
        }
    }

    /// Answers everyone: nothing of the batch was stored, for this reason.
    pub(crate) fn lost(self, why: &Rejection) {
        for (reply, verdict) in self.answers {
            let answer = match verdict {
                Verdict::Known(answer) => answer,
                Verdict::Declined(_) | Verdict::Carried(_) => Err(why.clone()),
            };
            let _ = reply.send(answer);
        }
    }
}

//! What the next order is judged against, and where its events will stand.
//!
//! Runs ahead of the journal by the batch in hand, and is thrown away when that cannot be stored.

use std::collections::HashMap;
use std::sync::Arc;
use varsko_domain::{Decided, Order, Recorded, Stream, Timestamp, World};

/// The world, and the ends of the log and of every stream in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct History {
    pub(crate) world: World,
    /// Position of the newest event taken in.
    pub(crate) head: u64,
    /// Version of the newest event of each stream.
    pub(crate) versions: HashMap<Stream, u32>,
}

impl History {
    /// Takes in an event that has its place.
    pub(crate) fn take(&mut self, recorded: &Recorded) {
        self.head = recorded.position;
        self.versions.insert(recorded.stream, recorded.version);
        self.world.evolve(recorded);
    }

    /// Gives a decision the place it will have, and takes it in.
    pub(crate) fn extend(
        &mut self,
        order: &Order,
        recorded_at: Timestamp,
        decided: Decided,
    ) -> Arc<Recorded> {
        let recorded = Recorded {
            position: self.head + 1,
            stream: decided.stream,
            version: self.versions.get(&decided.stream).copied().unwrap_or(0) + 1,
            recorded_at,
            occurred_at: decided.occurred_at,
            noted_at: decided.noted_at,
            command: order.id,
            actor: order.actor,
            organisation: decided.organisation,
            scope: decided.scope,
            event: decided.event,
        };
        self.take(&recorded);
        Arc::new(recorded)
    }
}

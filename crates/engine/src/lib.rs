//! The one loop: commands in, receipts out; keeps the folds live and tells who follows them.
//!
//! One thread judges every order in one sequence against the world folded from the journal,
//! appends a batch in one transaction, folds it, and only then answers: whoever reads after a
//! receipt sees its effect. Reading never waits for that thread and never makes it wait.
//!
//! Knows no HTTP and no GraphQL, has no clock and no randomness of its own, and holds no rule of
//! the domain: what may happen is `varsko-domain`'s to say, what it looks like `varsko-picture`'s.

mod answer;
pub mod attachments;
mod batch;
mod body;
mod clock;
mod decode;
mod encode;
mod engine;
mod fault;
mod follow;
mod gather;
mod history;
mod judge;
mod load;
mod order_loop;
mod reading;
mod rights_change;
mod ring;
mod snapshot;
mod upkeep;

#[cfg(test)]
mod tests;

pub use answer::{Receipt, Rejection};
pub use batch::{BATCH_EVENTS_GOAL, BATCH_ORDERS_MAX};
pub use clock::Clock;
pub use decode::{decode, scope_code, scope_of_code};
pub use engine::{Engine, QUEUE_ORDERS_MAX};
pub use fault::Fault;
pub use follow::Follower;
pub use ring::CLOCK_LOOK_EVERY_MS;
pub use snapshot::{SNAPSHOTS_KEPT, VIEWS_FILE};
pub use upkeep::{CHECKPOINT_EVERY_S, SNAPSHOT_EVERY_EVENTS};

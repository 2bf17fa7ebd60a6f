//! The engine as its users meet it, with a clock and a disk in the test's hand.

mod attaching;
mod erasing;
mod failing;
mod following;
mod gate;
mod notifying;
mod once;
mod ordering;
mod ringing;
mod snapshots;
mod town;

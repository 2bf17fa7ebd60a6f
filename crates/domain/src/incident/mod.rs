//! One incident from its first sign to its evaluation, with every organisation that takes part.
//!
//! Each file holds one part of the sequence: its decisions and their tests. What was decided is in
//! [`events`], what can be asked in [`commands`], and what is remembered to judge it in [`state`].

pub mod commands;
pub mod events;
pub mod state;

mod classify;
mod desk;
mod entry;
mod erasure;
mod evaluate;
mod handle;
mod lifecycle;
mod mobilise;
mod notify;
mod phase;
mod understand;

pub(crate) use desk::decide;
pub(crate) use lifecycle::open;

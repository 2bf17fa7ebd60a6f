//! One incident from its first sign to its evaluation, with every organisation that takes part.
//!
//! Each file holds the decisions of one part of the sequence. What can be asked is in [`commands`],
//! what was decided in [`events`], and what is remembered to judge it in [`state`].

pub mod area;
pub mod assistance;
pub mod card;
pub mod clock;
pub mod commands;
pub mod decision;
pub mod demand;
pub mod dispatch;
pub mod duty_log;
pub mod eps;
pub mod evaluation;
pub mod events;
pub mod external;
pub mod goal;
pub mod information;
pub mod inject;
pub mod meeting;
pub mod report;
pub mod resource;
pub mod staffing;
pub mod state;
pub mod task;
pub mod template;
pub mod warning;

mod classify;
mod desk;
mod entry;
mod erasure;
mod evolve;
mod handle;
pub mod left_open;
mod lifecycle;
mod lines;
pub mod link;
mod mobilise;
mod notify;
mod phase;
mod ring;
mod understand;

pub(crate) use desk::decide;
pub(crate) use lifecycle::{open, opening};

//! The whole product, from outside: the real binary, real sockets, a real disk.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod administering;
mod ask;
mod attaching;
mod backing_up;
mod bad_input;
mod bad_notifying;
mod browser;
mod calendar;
mod centre;
mod clocks;
mod console;
mod crowding;
mod demo;
mod documents;
mod erasing;
mod feeding;
mod first_start;
mod flood;
mod follower;
mod gjerdrum;
mod judges;
mod killing;
mod learning;
mod moods;
mod once;
mod overdue;
mod papers;
#[path = "../peers/mod.rs"]
mod peers;
mod product;
mod proving;
mod public_page;
mod reporting;
mod rights;
mod silence;
mod stage;
mod standing_clock;
mod town;
mod wire;

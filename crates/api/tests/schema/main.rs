//! The schema over a real engine on a real folder: what each reader gets, of three organisations,
//! their centre and the county governor.

// One answer over every part of the schema is one nested future.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a panic in a test is its verdict")]

mod as_of;
mod door;
mod exercising;
mod following;
mod learning;
mod log;
mod queue;
mod replaying;
mod sdl;
mod town;
mod turns;
mod visibility;
mod year;

//! The whole product, from outside: the real binary, real sockets, a real disk.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod administering;
mod ask;
mod attaching;
mod backing_up;
mod bad_input;
mod centre;
mod console;
mod crowding;
mod demo;
mod erasing;
mod first_start;
mod follower;
mod gjerdrum;
mod judges;
mod killing;
mod once;
mod product;
mod proving;
mod public_page;
mod rights;
mod silence;
mod town;
mod wire;

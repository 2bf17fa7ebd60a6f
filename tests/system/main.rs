//! The whole product, from outside: the real binary, real sockets, a real disk.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod ask;
mod backing_up;
mod console;
mod erasing;
mod killing;
mod once;
mod product;
mod proving;
mod town;

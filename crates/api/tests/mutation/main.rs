//! Mutations through the real schema and a real engine in a folder of its own: what each input
//! records, what is answered, and who may touch sign-in.

// One mutation over every part of the schema is one nested future.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, reason = "a panic in a test is its verdict")]

mod addressed;
mod administering;
mod alarms;
mod answers;
mod course;
mod crisis;
mod handling;
mod importing;
mod leading;
mod learning;
mod lists;
mod log;
mod measures;
mod mobilising;
mod ordinary;
mod planning;
mod signing_in;
mod story;
mod templates;
mod town;
mod warnings;

//! The server against clients that are slow, many, or no longer allowed: over real sockets, with
//! bounds short enough to wait for.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its verdict")]

mod exports;
mod house;
mod slow;

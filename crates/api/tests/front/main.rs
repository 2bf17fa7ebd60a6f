//! The front on a real socket, with a toy schema behind it: every probe a client or an attacker would try.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its verdict")]

mod client;
mod faults;
mod graphiql;
mod http;
mod judges;
mod socket;
mod socket_bounds;
mod socket_ends;
mod toy;

#[path = "../../../../tests/judges/node.rs"]
mod node;

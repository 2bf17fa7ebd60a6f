//! The journal as its users meet it: one contract for every store, then what is particular to
//! the embedded one. One binary, because linking SQLite once is enough.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets an unexpected answer must stop there"
)]

mod backup;
mod contract;
mod damage;
mod disk;
mod erasure;
mod follow;
mod model;
mod proof;
mod support;
mod tamper;

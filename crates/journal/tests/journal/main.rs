//! The journal as its users meet it: one contract for every store, then what is particular to
//! the embedded one. One binary, because linking SQLite once is enough.

mod backup;
mod contract;
mod disk;
mod erasure;
mod follow;
mod model;
mod proof;
mod support;
mod tamper;

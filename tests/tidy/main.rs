//! Tidiness that can be checked: arrows between rooms, the map, docs, sources of time, lengths, licences.
//!
//! What a linter knows is the linter's; what is ours alone to promise stands here.

mod errors;
mod lengths;
mod licences;
mod lint;
mod rooms;
mod sources;
mod tree;

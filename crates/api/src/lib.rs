//! GraphQL: mutations in, queries out, subscriptions by position; authorisation at the door. Knows no SQL.
//!
//! ```text
//!  front ── door ── schema
//!  protocols, limits   who comes in   what may be asked, told and followed
//! ```

// One answer over every part of the schema is one nested future, as deep as the schema is wide.
#![recursion_limit = "256"]

pub mod door;
pub mod front;
pub mod restoring;
pub mod schema;
pub mod shown;
pub mod turns;
pub mod warnings;

//! GraphQL: mutations in, queries out, subscriptions by position; authorisation at the door. Knows no SQL.
//!
//! ```text
//!  front ── door ── schema
//!  protocols, limits   who comes in   what may be asked, told and followed
//! ```

pub mod door;
pub mod front;
pub mod schema;
pub mod turns;

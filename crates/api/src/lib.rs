//! GraphQL: mutations in, queries out, subscriptions by position; authorisation at the door. Knows no SQL.

pub mod front;

//! The `varsko` command.
fn main() {}

//! Sign-in as its callers see it: one rule, one test.

mod accounts;
mod credentials;
mod installation;
#[cfg(test)]
mod town;

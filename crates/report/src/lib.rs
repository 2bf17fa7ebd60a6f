//! Documents out and in: CSV, JSON Lines, proof bundles; spreadsheet logs in. Knows no HTTP.

pub mod documentation;
pub mod export;
pub mod public;
pub mod spreadsheet;

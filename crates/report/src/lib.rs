//! Documents out and in: CSV, JSON Lines, proof bundles, PDF/A, archive packages; spreadsheet logs in. Knows
//! no HTTP.

pub mod archive;
pub mod calendar;
pub mod document;
pub mod documentation;
pub mod documents;
pub mod export;
pub mod public;
pub mod spreadsheet;

//! The schema: what can be asked, told and followed, and for whom.
//!
//! Resolvers translate and nothing else: rules are the domain's, folding is the picture's, rights
//! are judged by the domain's `Reader` each time anything is shown (G-9). Knows no HTTP and no SQL.

pub mod outcome;
pub mod scalars;
pub mod services;
pub mod viewer;
pub mod words;

pub use services::Services;
pub use viewer::Viewer;

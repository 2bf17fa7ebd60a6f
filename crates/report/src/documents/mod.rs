//! The documents people file: what stands in each, from what one reader may read.
//!
//! One file per document. Each is a pure function of views and an [`Issue`], and gives a
//! [`Document`](crate::document::Document) that says nothing of how it looks. Knows no HTTP, storage
//! or clock; what may be read was judged by the lens before it came here.

mod annual;
mod crisis_log;
mod evaluation;
mod followup;
mod issue;
mod moments;
mod pen;
mod ros;
mod situation_report;
mod words;

#[cfg(test)]
mod tests;

pub use annual::{AnnualReport, annual_report};
pub use crisis_log::{CrisisLog, LOG_TEXT_BYTES_MAX};
pub use evaluation::{Evaluated, Followed, evaluation_report};
pub use followup::{FollowUpPlan, follow_up_plan};
pub use issue::Issue;
pub use ros::ros;
pub use situation_report::situation_report;

use issue::Subject;
use varsko_picture::Language;

/// The one of these that is in this language: bokmål, nynorsk, English.
const fn of(language: Language, words: [&'static str; 3]) -> &'static str {
    match language {
        Language::Bokmal => words[0],
        Language::Nynorsk => words[1],
        Language::English => words[2],
    }
}

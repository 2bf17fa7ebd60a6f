//! Every command in the words a test would use, small and filled with fixed values.
//!
//! Each is asked by Bærum's crisis leader; chain [`Ask::by`](crate::Ask::by) and the like for more.

mod afterwards;
mod card;
mod course;
mod exercise;
mod handle;
mod helping;
mod leading;
mod learning;
mod link;
mod lists;
mod log;
mod meeting;
mod mobilise;
mod notify;
mod plans;
mod provisions;
mod report;
mod staffing;
mod template;
mod understand;
mod warning;
mod year;

pub use afterwards::*;
pub use card::*;
pub use course::*;
pub use exercise::*;
pub use handle::*;
pub use helping::*;
pub use leading::*;
pub use learning::*;
pub use link::*;
pub use lists::*;
pub use log::*;
pub use meeting::*;
pub use mobilise::*;
pub use notify::*;
pub use plans::*;
pub use provisions::*;
pub use report::*;
pub use staffing::*;
pub use template::*;
pub use understand::*;
pub use warning::*;
pub use year::*;

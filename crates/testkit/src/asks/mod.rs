//! Every command in the words a test would use, small and filled with fixed values.
//!
//! Each is asked by Bærum's crisis leader; chain [`Ask::by`](crate::Ask::by) and the like for more.

mod afterwards;
mod course;
mod handle;
mod log;
mod mobilise;
mod notify;
mod understand;

pub use afterwards::*;
pub use course::*;
pub use handle::*;
pub use log::*;
pub use mobilise::*;
pub use notify::*;
pub use understand::*;

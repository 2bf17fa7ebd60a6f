//! What can have happened in an incident. Stored for ever: add, never edit.
//!
//! `Text` fields are sealed in the journal and erasable (G-8); everything else is plain. The
//! organisation an event concerns, its times, its actor and its scope stand in the header.

macro_rules! stored {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)* }
    )*};
}
pub(crate) use stored;

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

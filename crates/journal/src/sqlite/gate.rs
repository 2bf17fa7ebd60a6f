//! The one step that makes a transaction durable, open to whoever wants to see it fail.

use crate::fault::Fault;

/// Stands around the one step that makes a transaction durable.
///
/// The writer's own passes straight through; a test puts a failing disk there: an error returned
/// without calling `commit` is a write that never happened, one returned after it a sync that
/// failed with the data perhaps on the disk.
pub trait CommitGate: Send {
    /// Runs the step, or fails in its place.
    ///
    /// # Errors
    /// What `commit` gave, or what the disk would have said.
    fn pass(&mut self, commit: &mut dyn FnMut() -> Result<(), Fault>) -> Result<(), Fault>;
}

/// The gate of every real writer.
pub(super) struct OpenGate;

impl CommitGate for OpenGate {
    fn pass(&mut self, commit: &mut dyn FnMut() -> Result<(), Fault>) -> Result<(), Fault> {
        commit()
    }
}

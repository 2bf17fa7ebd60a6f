//! When the installation was last backed up, and when restoring it was last tried and went well (R-59,
//! G-13). Kept by whoever owns the data folder; here it is only asked for.

use std::sync::Arc;
use varsko_domain::Timestamp;

/// What is known of backups and of drills of restoring them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Restoring {
    /// The last backup.
    pub backup: Option<Backup>,
    /// The last drill, whatever came of it.
    pub drill: Option<Drill>,
    /// The last drill in which everything held.
    pub good_drill: Option<Drill>,
}

/// A backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was taken.
    pub at: Timestamp,
    /// The newest position in it.
    pub head: u64,
}

/// A drill: a backup was taken, brought back elsewhere, and proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drill {
    /// When it was over.
    pub at: Timestamp,
    /// The newest position that was brought back.
    pub head: u64,
    /// True when everything held.
    pub holds: bool,
}

/// Who knows.
#[derive(Clone)]
pub struct Restorer(Arc<dyn Fn() -> Restoring + Send + Sync>);

impl Restorer {
    /// Asks `known` each time anew.
    pub fn new(known: impl Fn() -> Restoring + Send + Sync + 'static) -> Self {
        Self(Arc::new(known))
    }

    /// What is known now.
    pub fn known(&self) -> Restoring {
        (self.0)()
    }
}

/// Nobody knows of any.
impl Default for Restorer {
    fn default() -> Self {
        Self::new(Restoring::default)
    }
}

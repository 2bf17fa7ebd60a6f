//! Files that wait for a line, and files that must not go because a command names them.

use super::Attachments;
use std::collections::{BTreeMap, BTreeSet};
use varsko_journal::BlobName;

/// What is known of files beyond the log. Judging that a file may go, and removing it, happens
/// under the ledger's lock; so does taking a hold.
#[derive(Default)]
pub(crate) struct Ledger {
    /// Files no line names yet, with their bytes on the disk. A start finds them anew.
    waiting: BTreeMap<BlobName, u64>,
    waiting_bytes: u64,
    /// How many commands under way name a file.
    held: BTreeMap<BlobName, usize>,
}

impl Ledger {
    pub(super) fn waiting_bytes(&self) -> u64 {
        self.waiting_bytes
    }

    pub(super) fn waits(&mut self, name: BlobName, bytes: u64) {
        self.settled(name);
        self.waiting.insert(name, bytes);
        self.waiting_bytes += bytes;
    }

    /// The file waits no more: a line names it, or it is gone.
    pub(super) fn settled(&mut self, name: BlobName) {
        self.waiting_bytes -= self.waiting.remove(&name).unwrap_or(0);
    }

    pub(super) fn is_held(&self, name: BlobName) -> bool {
        self.held.contains_key(&name)
    }

    fn release(&mut self, name: BlobName) {
        if let Some(holders) = self.held.get_mut(&name) {
            *holders -= 1;
            if *holders == 0 {
                self.held.remove(&name);
            }
        }
    }
}

/// While it is there, these files stay.
pub(crate) struct Hold {
    attachments: Attachments,
    names: BTreeSet<BlobName>,
}

impl Hold {
    pub(super) fn take(attachments: Attachments, names: Vec<BlobName>) -> Hold {
        let names = BTreeSet::from_iter(names);
        {
            let mut ledger = attachments.0.ledger.lock();
            for name in &names {
                *ledger.held.entry(*name).or_insert(0) += 1;
            }
        }
        Hold { attachments, names }
    }

    /// Whether every file is there. Blocks on the disk.
    pub(crate) fn is_whole(&self) -> bool {
        let blobs = &self.attachments.0.blobs;
        self.names.iter().all(|name| blobs.holds(*name))
    }

    /// A line names the files now.
    pub(crate) fn attached(&self) {
        let mut ledger = self.attachments.0.ledger.lock();
        self.names.iter().for_each(|name| ledger.settled(*name));
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut ledger = self.attachments.0.ledger.lock();
        self.names.iter().for_each(|name| ledger.release(*name));
    }
}

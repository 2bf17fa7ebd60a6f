//! What became of single lines of the log: corrected, judged anew, erased; and their attachments.
//!
//! Only lines that something happened to are kept; a hundred thousand quiet ones cost nothing.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::words::Verification;

/// What became of one line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LineFacts {
    /// The lines that correct it, in the order they were folded.
    pub corrected_by: Vec<u32>,
    /// How sure we are, with the line it was judged on, in the order they were folded.
    pub judged: Vec<(u32, Verification)>,
    /// True once its words were lawfully destroyed.
    pub erased: bool,
    /// The names that the files attached to it lie under: the hashes of the sealed files.
    pub attached: Vec<Box<str>>,
}

/// The lines something happened to, by number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lines {
    exceptions: Arc<BTreeMap<u32, LineFacts>>,
    /// How many of them are erased, so that the common case asks nothing of each line.
    erased: u32,
}

impl Lines {
    /// What became of a line; `None` when nothing did.
    pub fn get(&self, number: u32) -> Option<&LineFacts> {
        self.exceptions.get(&number)
    }

    /// True when the words of the line are gone.
    pub fn erased(&self, number: u32) -> bool {
        self.erased > 0 && self.get(number).is_some_and(|facts| facts.erased)
    }

    /// The name of every attached file, and whether the words of its line, and so the file's key,
    /// are gone.
    pub fn attached(&self) -> impl Iterator<Item = (&str, bool)> {
        self.exceptions.values().flat_map(|facts| {
            let names = facts.attached.iter();
            names.map(|name| (&**name, facts.erased))
        })
    }

    pub(super) fn correct(&mut self, number: u32, by: u32) {
        self.edit(number).corrected_by.push(by);
    }

    pub(super) fn judge(&mut self, number: u32, on: u32, verification: Verification) {
        self.edit(number).judged.push((on, verification));
    }

    pub(super) fn attach(&mut self, number: u32, sealed_sha256: &str) {
        self.edit(number).attached.push(sealed_sha256.into());
    }

    pub(super) fn erase(&mut self, number: u32) {
        let facts = self.edit(number);
        if !facts.erased {
            facts.erased = true;
            self.erased += 1;
        }
    }

    fn edit(&mut self, number: u32) -> &mut LineFacts {
        Arc::make_mut(&mut self.exceptions)
            .entry(number)
            .or_default()
    }
}

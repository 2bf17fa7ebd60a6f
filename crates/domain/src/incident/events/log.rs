//! What can have happened in the crisis log: lines, judgements, shares.

use crate::text::{Secret, Text};
use crate::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};
use serde::{Deserialize, Serialize};

stored! {
    /// A line someone wrote in the crisis log. Corrections are lines too.
    EntryRecorded {
        /// Kind.
        kind: EntryKind,
        /// The one phase the action belongs to.
        phase: Phase,
        /// What was said, decided, done or deliberately not done.
        text: Text,
        /// Who said it.
        from: Option<Text>,
        /// To whom.
        to: Option<Text>,
        /// How it travelled.
        channel: Option<Channel>,
        /// How sure we are.
        verification: Verification,
        /// Where it comes from.
        source: Option<Text>,
        /// Priority.
        priority: Priority,
        /// The line this one corrects, by number.
        corrects: Option<u32>,
        /// Other lines it points at, by number.
        references: Vec<u32>,
        /// Access roles it is screened to within its scope; empty means not screened.
        restricted_to: Vec<AccessRole>,
        /// The ground for screening, when screened.
        screening_ground: Option<Text>,
        /// How exactly `occurredAt` is known.
        precision: Precision,
        /// Where it was copied from, when it came out of an existing log.
        imported: Option<Imported>,
        /// Files that belong to it, kept sealed beside the journal.
        attachments: Vec<Attachment>,
    }
    /// A file that belongs to a line. It lies sealed beside the journal, under the hash of what
    /// lies there; what opens it is a sealed text of the line, so that erasing the line's words
    /// makes the file unreadable too.
    Attachment {
        /// SHA-256 of the sealed file, hexadecimal: its name, and what the proof of the line covers.
        sha256: String,
        /// Bytes of the content.
        size: u64,
        /// Media type, as stated by who attached it.
        media_type: String,
        /// The name it came with.
        name: Text,
        /// SHA-256 of the content, hexadecimal. Sealed: the hash of a known document would name it.
        content_sha256: Text,
        /// The key that opens the file.
        key: Secret,
    }
    /// Where an imported line stood in the log it came from.
    Imported {
        /// Its number there.
        nr: u64,
        /// Its line in the file.
        line: u64,
    }
    /// Someone judged how sure we are of a line; the line itself stays as it was.
    EntryVerificationJudged {
        /// The line.
        number: u32,
        /// The judgement.
        verification: Verification,
        /// On what.
        reason: Option<Text>,
    }
    /// A line was shared with more.
    EntryShareWidened {
        /// The line.
        number: u32,
        /// From now on readable by.
        scope: Scope,
    }
    /// A share was recalled for the future; who had read it stays known.
    EntryShareRecalled {
        /// The line.
        number: u32,
        /// From now on readable by.
        scope: Scope,
        /// Why.
        reason: Text,
    }
}

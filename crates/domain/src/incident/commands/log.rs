//! What can be asked of the crisis log: writing, judging, sharing.

use crate::incident::events::stored;
use crate::incident::events::{Attachment, Imported};
use crate::text::Text;
use crate::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};
use serde::{Deserialize, Serialize};

stored! {
    /// Write a line in the crisis log.
    RecordEntry {
        /// Kind.
        kind: EntryKind,
        /// The phase it belongs to; the organisation's current one when absent.
        phase: Option<Phase>,
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
        /// The line this one corrects.
        corrects: Option<u32>,
        /// Other lines it points at.
        references: Vec<u32>,
        /// Access roles it is screened to; empty means not screened.
        restricted_to: Vec<AccessRole>,
        /// The ground for screening.
        screening_ground: Option<Text>,
        /// How exactly the time is known.
        precision: Precision,
        /// Where it was copied from.
        imported: Option<Imported>,
        /// Files that already lie sealed beside the journal.
        attachments: Vec<Attachment>,
    }
    /// Judge how sure we are of a line.
    JudgeEntry {
        /// The line.
        number: u32,
        /// The judgement.
        verification: Verification,
        /// On what.
        reason: Option<Text>,
    }
    /// Share a line with more; the scope stands on the order.
    WidenShare {
        /// The line.
        number: u32,
        /// Readable by.
        scope: Scope,
    }
    /// Recall a share for the future.
    RecallShare {
        /// The line.
        number: u32,
        /// Readable by.
        scope: Scope,
        /// Why.
        reason: Text,
    }
}

//! Writing, judging and sharing lines.

use crate::ask::{Ask, ask};
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::words::{EntryKind, Precision, Priority, Scope, Verification};

/// A note with a text and nothing else.
pub fn entry(text: &str) -> RecordEntry {
    RecordEntry {
        kind: EntryKind::Note,
        phase: None,
        text: text.into(),
        from: None,
        to: None,
        channel: None,
        verification: Verification::Unverified,
        source: None,
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: Precision::Exact,
        imported: None,
        attachments: Vec::new(),
    }
}

/// Write a line.
pub fn record(entry: RecordEntry) -> Ask {
    ask(C::RecordEntry(entry))
}

/// Judge a line.
pub fn judge(number: u32, verification: Verification) -> Ask {
    ask(C::JudgeEntry(JudgeEntry {
        number,
        verification,
        reason: None,
    }))
}

/// Share a line with more.
pub fn widen(number: u32, scope: Scope) -> Ask {
    ask(C::WidenShare(WidenShare { number, scope }))
}

/// Recall a share.
pub fn recall(number: u32, scope: Scope, reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::RecallShare(RecallShare {
        number,
        scope,
        reason,
    }))
}

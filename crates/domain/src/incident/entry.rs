//! Writing in the crisis log, and sharing what was written.
//!
//! A log entry is never refused for being early, late or out of sequence: writing down what
//! happened must always work while the part is open.

use super::commands::{JudgeEntry, RecallShare, RecordEntry, WidenShare};
use super::desk::Desk;
use super::events::{
    Attachment, EntryRecorded, EntryShareRecalled, EntryShareWidened, EntryVerificationJudged,
};
use super::state::Line;
use crate::event::Event;
use crate::limits::{
    ATTACHMENTS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most,
    hash, maybe, media_type, words,
};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::{AccessRole, Scope};

/// Writes a line. A correction points at an entry and leaves it standing.
pub(super) fn record(desk: &mut Desk, command: &RecordEntry) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    let part = desk.open_part()?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    for (field, text) in [
        ("from", &command.from),
        ("to", &command.to),
        ("source", &command.source),
        ("screeningGround", &command.screening_ground),
    ] {
        maybe(field, text.as_ref(), SHORT_BYTES_MAX)?;
    }
    at_most("references", command.references.len(), REFERENCES_MAX)?;
    at_most(
        "restrictedTo",
        command.restricted_to.len(),
        AccessRole::ALL.len(),
    )?;
    check_attachments(&command.attachments)?;
    if !command.restricted_to.is_empty() && command.screening_ground.is_none() {
        return Err(Refusal::Screened);
    }
    for number in &command.references {
        desk.line(*number)?;
    }
    if let Some(number) = command.corrects {
        entry_line(desk, number)?;
    }
    desk.emit(Event::EntryRecorded(EntryRecorded {
        kind: command.kind,
        phase: command.phase.unwrap_or(part.current),
        text: command.text.clone(),
        from: command.from.clone(),
        to: command.to.clone(),
        channel: command.channel,
        verification: command.verification,
        source: command.source.clone(),
        priority: command.priority,
        corrects: command.corrects,
        references: command.references.clone(),
        restricted_to: command.restricted_to.clone(),
        screening_ground: command.screening_ground.clone(),
        precision: command.precision,
        imported: command.imported.clone(),
        attachments: command.attachments.clone(),
    }));
    Ok(())
}

fn check_attachments(attachments: &[Attachment]) -> Result<(), Refusal> {
    at_most("attachments", attachments.len(), ATTACHMENTS_MAX)?;
    for attachment in attachments {
        hash("sha256", &attachment.sha256)?;
        media_type("mediaType", &attachment.media_type)?;
        words("name", &attachment.name, TITLE_BYTES_MAX)?;
        let content = attachment.content_sha256.as_str().unwrap_or_default();
        hash("contentSha256", content)?;
        words("key", &attachment.key.0, TITLE_BYTES_MAX)?;
    }
    Ok(())
}

/// Judges how sure we are of an entry; the entry itself stays as it was written. The judgement of a
/// screened entry stays within its organisation, so that its words cannot tell what is screened.
pub(super) fn judge(desk: &mut Desk, command: &JudgeEntry) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    let line = entry_line(desk, command.number)?;
    let scope = if line.restricted_to.is_empty() {
        line.scope
    } else {
        Scope::Own
    };
    desk.emit_to(
        scope,
        Event::EntryVerificationJudged(EntryVerificationJudged {
            number: command.number,
            verification: command.verification,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Lets more people read a line. The record of it is readable by those it is shared with.
pub(super) fn widen(desk: &mut Desk, command: &WidenShare) -> Result<(), Refusal> {
    desk.permit(Operation::Share)?;
    desk.part()?;
    let line = desk.own_line(Operation::Share, command.number)?;
    if command.scope <= line.scope {
        return Err(Refusal::ScopeNotWider { now: line.scope });
    }
    desk.emit_to(
        command.scope,
        Event::EntryShareWidened(EntryShareWidened {
            number: command.number,
            scope: command.scope,
        }),
    );
    Ok(())
}

/// Recalls a share for the future. The record of it is readable by those who keep it.
pub(super) fn recall(desk: &mut Desk, command: &RecallShare) -> Result<(), Refusal> {
    desk.permit(Operation::Share)?;
    desk.part()?;
    let line = desk.own_line(Operation::Share, command.number)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if command.scope >= line.scope {
        return Err(Refusal::ScopeNotNarrower { now: line.scope });
    }
    desk.emit_to(
        command.scope,
        Event::EntryShareRecalled(EntryShareRecalled {
            number: command.number,
            scope: command.scope,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// A line people wrote, which alone can be corrected or judged.
fn entry_line(desk: &Desk, number: u32) -> Result<Line, Refusal> {
    let line = desk.line(number)?;
    if line.entry {
        Ok(line)
    } else {
        Err(Refusal::NotAnEntry { number })
    }
}

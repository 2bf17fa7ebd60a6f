//! Which files a command or an event names: the one place where the log meets the folder of files.

use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::events::Attachment;
use varsko_domain::{Command, Event};
use varsko_journal::{BlobKey, BlobName, Fault, READ_ROWS_MAX, Raw, Read, SealedBlob};

/// A file that a stored event names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where the event stands.
    pub position: u64,
    /// What the file lies under.
    pub blob: BlobName,
    /// Bytes of its content.
    pub size: u64,
    /// True once the event's key is destroyed, and the file's with it.
    pub erased: bool,
}

/// The files a command names.
pub(crate) fn named_by(command: &Command) -> Vec<BlobName> {
    let Command::Incident(_, IncidentCommand::RecordEntry(entry)) = command else {
        return Vec::new();
    };
    let names = entry.attachments.iter();
    names
        .filter_map(|file| BlobName::parse(&file.sha256))
        .collect()
}

/// What opens the file of an attachment; `None` when its words are erased or not of their form.
pub(super) fn blob_of(attachment: &Attachment) -> Option<SealedBlob> {
    Some(SealedBlob {
        name: BlobName::parse(&attachment.sha256)?,
        key: BlobKey::parse(attachment.key.0.as_str()?)?,
        size: attachment.size,
        content: BlobName::parse(attachment.content_sha256.as_str()?)?.0,
    })
}

/// Tells of every file that events up to a position name, page by page. Needs no root key. An event
/// that this version cannot read is passed over: what is wrong with it is the journal's to tell.
pub(super) fn each_named<F: From<Fault>>(
    reader: &impl Read,
    up_to: u64,
    mut tell: impl FnMut(Named) -> Result<(), F>,
) -> Result<(), F> {
    let mut after = 0;
    while after < up_to {
        let page = reader.read_raw(after, READ_ROWS_MAX)?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        after = last.header.position;
        for raw in page.iter().filter(|raw| raw.header.position <= up_to) {
            named_in(raw).into_iter().try_for_each(&mut tell)?;
        }
    }
    Ok(())
}

fn named_in(raw: &Raw) -> Vec<Named> {
    let header = &raw.header;
    let Ok(Event::EntryRecorded(entry)) =
        Event::decode(&header.name, header.schema, &raw.facts, None)
    else {
        return Vec::new();
    };
    let named = |file: &Attachment| {
        Some(Named {
            position: header.position,
            blob: BlobName::parse(&file.sha256)?,
            size: file.size,
            erased: raw.wrapped_key.is_none(),
        })
    };
    entry.attachments.iter().filter_map(named).collect()
}

//! The log as JSON Lines: one object a line, for programs and for the archive.
//!
//! Every object has every key, in the order of [`Entry`], whatever is known; what is not there is
//! `null` or empty. Keys are added at the end, and never change their meaning. Words of the domain
//! stand as the literals they are stored under, whatever the language.

use super::{Cover, times};
use serde::Serialize;
use std::io::{self, Write};
use varsko_domain::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};
use varsko_domain::{IncidentId, OrganisationId, PersonId, Timestamp};
use varsko_picture::log::{Attached, Line};

/// One line of the log. Instants stand twice: as Norwegian local time with its offset (RFC
/// 3339), and as milliseconds since the Unix epoch, UTC.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    incident_id: IncidentId,
    incident_title: &'a str,
    exercise: bool,
    number: u32,
    position: u64,
    event: &'static str,
    generated: bool,
    kind: EntryKind,
    phase: Option<Phase>,
    occurred_at: String,
    occurred_at_ms: i64,
    precision: Precision,
    recorded_at: String,
    recorded_at_ms: i64,
    noted_at: Option<String>,
    noted_at_ms: Option<i64>,
    known_at: String,
    known_at_ms: i64,
    late: bool,
    recorded_by: RecordedBy<'a>,
    organisation_id: OrganisationId,
    organisation: String,
    from: Option<&'a str>,
    to: Option<&'a str>,
    channel: Option<Channel>,
    text: &'a str,
    verification: Option<Verification>,
    source: Option<&'a str>,
    priority: Priority,
    scope: Scope,
    restricted_to: &'a [AccessRole],
    screening_ground: Option<&'a str>,
    references: &'a [u32],
    corrects: Option<u32>,
    corrected_by: &'a [u32],
    attachments: Vec<Attachment<'a>>,
    erased: bool,
    imported_from: Option<ImportedFrom>,
}

/// Who recorded it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct RecordedBy<'a> {
    person_id: PersonId,
    name: &'a str,
    role: AccessRole,
    organisation_id: OrganisationId,
    organisation: String,
}

/// A file beside the log. The hash of its content is gone once the line is erased; that of the
/// sealed file stays, for the proof covers it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Attachment<'a> {
    sha256: Option<&'a str>,
    size: u64,
    media_type: &'a str,
    name: &'a str,
    sealed_sha256: &'a str,
}

/// Where it stood in the log it was copied from.
#[derive(Debug, Serialize)]
struct ImportedFrom {
    number: u64,
    line: u64,
}

impl<'a> Entry<'a> {
    fn of(line: &'a Line, cover: &'a Cover<'_>) -> Self {
        let ms = |instant: Timestamp| instant.0;
        Self {
            incident_id: line.incident,
            incident_title: &cover.title,
            exercise: cover.exercise,
            number: line.number,
            position: line.position,
            event: line.event,
            generated: line.generated,
            kind: line.kind,
            phase: line.phase,
            occurred_at: times::local(line.occurred_at),
            occurred_at_ms: ms(line.occurred_at),
            precision: line.precision,
            recorded_at: times::local(line.recorded_at),
            recorded_at_ms: ms(line.recorded_at),
            noted_at: line.noted_at.map(times::local),
            noted_at_ms: line.noted_at.map(ms),
            known_at: times::local(line.known_at),
            known_at_ms: ms(line.known_at),
            late: line.late,
            recorded_by: RecordedBy {
                person_id: line.actor.person,
                name: cover.names().person(line.actor.person),
                role: line.actor.role,
                organisation_id: line.actor.organisation,
                organisation: cover.names().organisation(line.actor.organisation),
            },
            organisation_id: line.organisation,
            organisation: cover.names().organisation(line.organisation),
            from: line.from.as_deref(),
            to: line.to.as_deref(),
            channel: line.channel,
            text: &line.text,
            verification: line.verification,
            source: line.source.as_deref(),
            priority: line.priority,
            scope: line.scope,
            restricted_to: &line.restricted_to,
            screening_ground: line.screening_ground.as_deref(),
            references: &line.references,
            corrects: line.corrects,
            corrected_by: &line.corrected_by,
            attachments: line
                .attachments
                .iter()
                .map(|file| attachment(file, cover))
                .collect(),
            erased: line.erased,
            imported_from: line.imported.as_ref().map(|from| ImportedFrom {
                number: from.nr,
                line: from.line,
            }),
        }
    }
}

fn attachment<'a>(file: &'a Attached, cover: &Cover<'_>) -> Attachment<'a> {
    Attachment {
        sha256: file.sha256.as_str(),
        size: file.size,
        media_type: &file.media_type,
        name: cover.language.text(&file.name),
        sealed_sha256: &file.sealed_sha256,
    }
}

/// Writes lines, an object each.
///
/// # Errors
/// When `out` does not take them.
pub fn write<'l>(
    lines: impl IntoIterator<Item = &'l Line>,
    cover: &Cover<'_>,
    mut out: impl Write,
) -> io::Result<()> {
    for line in lines {
        serde_json::to_writer(&mut out, &Entry::of(line, cover))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

//! The crisis log as one reader reads it: one line per event, in words.
//!
//! A line is made from the event itself, read from the journal, and from what the live picture
//! knows became of it: who may read it now, what corrects it, how sure we are by now. Every event
//! of an incident is a line, so nobody types twice; what a person wrote stands as written.

mod card;
mod dispatch;
mod duty_log;
mod evaluation;
mod exercise;
mod filter;
mod helping;
mod information;
mod kind;
mod leading;
mod link;
mod meeting;
mod mobilising;
mod report;
mod sentence;
mod slots;
mod template;
mod templates;
mod warning;

pub use filter::{Filter, Needle, matches};
pub use kind::{kind, phase};

use crate::access::Lens;
use crate::directory::Directory;
use crate::fact::concerned;
use crate::incident::IncidentPicture;
use crate::language::Language;
use serde::Serialize;
use varsko_domain::incident::events::{Attachment, EntryRecorded, Imported};
use varsko_domain::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};
use varsko_domain::{Actor, Event, IncidentId, OrganisationId, Recorded, Text, Timestamp};

/// A line known later than this after it happened is shown as late.
pub const LATE_AFTER_MS: i64 = 15 * 60 * 1000;

/// A file that belongs to a line, as whoever reads the line knows it. What opens it is left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attached {
    /// SHA-256 of the content, hexadecimal.
    pub sha256: Text,
    /// SHA-256 of the sealed file, hexadecimal: what the proof of the line covers.
    pub sealed_sha256: String,
    /// Bytes of the content.
    pub size: u64,
    /// Media type, as stated by who attached it.
    pub media_type: String,
    /// The name it came with.
    pub name: Text,
}

impl From<&Attachment> for Attached {
    fn from(stored: &Attachment) -> Self {
        Self {
            sha256: stored.content_sha256.clone(),
            sealed_sha256: stored.sha256.clone(),
            size: stored.size,
            media_type: stored.media_type.clone(),
            name: stored.name.clone(),
        }
    }
}

/// One line of the crisis log, as one reader may read it in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// Whose log it stands in.
    pub incident: IncidentId,
    /// Its number in that log; the opening is number 0.
    pub number: u32,
    /// Its position in the installation's one order.
    pub position: u64,
    /// The stored name of its event.
    pub event: &'static str,
    /// True when the product wrote it; false when a person did.
    pub generated: bool,
    /// Kind.
    pub kind: EntryKind,
    /// The phase it belongs to; `None` for the keeping of the log itself.
    pub phase: Option<Phase>,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// When the system got it.
    pub recorded_at: Timestamp,
    /// When it was first noted elsewhere.
    pub noted_at: Option<Timestamp>,
    /// When it became known: as noted elsewhere, else as recorded here.
    pub known_at: Timestamp,
    /// True when it became known more than [`LATE_AFTER_MS`] after it happened.
    pub late: bool,
    /// How exactly `occurred_at` is known.
    pub precision: Precision,
    /// Who did it.
    pub actor: Actor,
    /// The organisation it concerns.
    pub organisation: OrganisationId,
    /// What people read: the words of an entry, a sentence for anything else.
    pub text: String,
    /// Who said it.
    pub from: Option<String>,
    /// To whom.
    pub to: Option<String>,
    /// How it travelled.
    pub channel: Option<Channel>,
    /// How sure we are by now.
    pub verification: Option<Verification>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Priority.
    pub priority: Priority,
    /// Who may read it now.
    pub scope: Scope,
    /// Access roles it is screened to.
    pub restricted_to: Vec<AccessRole>,
    /// The ground for screening.
    pub screening_ground: Option<String>,
    /// Other lines it points at, of those the reader may read.
    pub references: Vec<u32>,
    /// The line it corrects.
    pub corrects: Option<u32>,
    /// The line whose share it recalls.
    pub recalls: Option<u32>,
    /// The lines that correct it, of those the reader may read.
    pub corrected_by: Vec<u32>,
    /// Where it was copied from.
    pub imported: Option<Imported>,
    /// Files that belong to it.
    pub attachments: Vec<Attached>,
    /// True once its words were lawfully destroyed.
    pub erased: bool,
}

/// Makes lines for one reader in one language.
#[derive(Clone, Debug)]
pub struct Scribe<'a> {
    picture: &'a IncidentPicture,
    directory: &'a Directory,
    lens: Lens<'a>,
    language: Language,
}

impl<'a> Scribe<'a> {
    /// A scribe for whoever looks through `lens`; `picture` is the live one, for rights are judged
    /// as they are now, also in a log read as it was.
    pub fn new(
        picture: &'a IncidentPicture,
        lens: Lens<'a>,
        directory: &'a Directory,
        language: Language,
    ) -> Self {
        Self {
            picture,
            directory,
            lens,
            language,
        }
    }

    /// The line an event is; `None` when the reader may not read it, or it belongs to no incident.
    pub fn line(&self, recorded: &Recorded) -> Option<Line> {
        let incident = recorded.incident()?;
        let number = recorded.number();
        if !self.lens.sees(number) {
            return None;
        }
        let facts = self.picture.lines.get(number);
        let event = &recorded.event;
        let mut line = Line {
            incident,
            number,
            position: recorded.position,
            event: event.name(),
            generated: true,
            kind: kind(event),
            phase: phase(event),
            occurred_at: recorded.occurred_at,
            recorded_at: recorded.recorded_at,
            noted_at: recorded.noted_at,
            known_at: recorded.known_at(),
            late: is_late(recorded),
            precision: Precision::Exact,
            actor: recorded.actor,
            organisation: concerned(recorded),
            text: sentence::sentence(self, recorded),
            from: None,
            to: None,
            channel: None,
            verification: verification(event),
            source: None,
            priority: Priority::Normal,
            scope: self.picture.access.scope(number).unwrap_or(recorded.scope),
            restricted_to: Vec::new(),
            screening_ground: None,
            references: Vec::new(),
            corrects: None,
            recalls: None,
            corrected_by: Vec::new(),
            imported: None,
            attachments: Vec::new(),
            erased: self.picture.lines.erased(number),
        };
        if let Event::EntryRecorded(entry) = event {
            self.write(&mut line, entry);
        } else if let Event::EntryShareRecalled(recalled) = event {
            line.recalls = Some(recalled.number);
        }
        if let Event::Inject(inject) = event {
            self.bring(&mut line, inject);
        }
        if let Some(facts) = facts {
            line.corrected_by = self.lens.readable(&facts.corrected_by);
            let judged = facts
                .judged
                .iter()
                .rev()
                .find(|(on, _)| self.lens.sees(*on));
            line.verification = judged.map(|(_, judged)| *judged).or(line.verification);
        }
        Some(line)
    }

    /// What a person wrote stands as written.
    fn write(&self, line: &mut Line, entry: &EntryRecorded) {
        let words = |text: &Option<Text>| text.as_ref().map(|text| self.words(text));
        line.generated = false;
        line.precision = entry.precision;
        line.from = words(&entry.from);
        line.to = words(&entry.to);
        line.channel = entry.channel;
        line.source = words(&entry.source);
        line.priority = entry.priority;
        line.restricted_to.clone_from(&entry.restricted_to);
        line.screening_ground = words(&entry.screening_ground);
        line.references = self.lens.readable(&entry.references);
        line.corrects = entry.corrects;
        line.imported.clone_from(&entry.imported);
        line.attachments = entry.attachments.iter().map(Attached::from).collect();
    }

    fn words(&self, text: &Text) -> String {
        self.language.text(text).to_owned()
    }
}

/// Late is what became known long after it happened, where we know when it became known.
fn is_late(recorded: &Recorded) -> bool {
    !recorded.knowledge_is_assumed()
        && recorded.known_at().since(recorded.occurred_at) > LATE_AFTER_MS
}

/// How sure the line itself says it is.
fn verification(event: &Event) -> Option<Verification> {
    if let Event::EntryRecorded(entry) = event {
        Some(entry.verification)
    } else if let Event::IndicatorReported(report) = event {
        Some(report.verification)
    } else {
        sentence::statement(event).map(|statement| statement.verification)
    }
}

#[cfg(test)]
mod tests;

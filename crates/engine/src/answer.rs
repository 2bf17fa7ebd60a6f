//! What an order's sender is told: a receipt, or why there is none. Every case has one answer.
//!
//! Sentences say what is wrong and what would be allowed, and never repeat what was sent.

use varsko_domain::words::Language;
use varsko_domain::{Command, CommandId, Refusal, Stream, StreamKind, Timestamp};

/// The order was carried out and its effect can be read. The same for ever (G-4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The order's id.
    pub command: CommandId,
    /// Position of its first event; of the event that would have come next, when it had none.
    pub first: u64,
    /// How many events it recorded: they stand at `first..first + count`.
    pub count: u32,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// The stream of its first event; `None` when it had none.
    pub stream: Option<Stream>,
    /// The line number of its first event, when that stands in an incident's log.
    pub first_number: Option<u32>,
    /// The position at which its effect is visible: that of its last event.
    pub head: u64,
}

impl Receipt {
    /// From the journal's receipt for `command`, of which only the stream's kind is not stored.
    pub(crate) fn of(stored: varsko_journal::Receipt, command: &Command) -> Receipt {
        let kind = stream_kind(command);
        let stream = stored
            .stream
            .and_then(|id| Stream::from_stored(kind.literal(), id));
        let in_log = matches!(stream, Some(Stream::Incident(_)));
        Receipt {
            command: CommandId(stored.command_id),
            first: stored.first,
            count: stored.count,
            recorded_at: Timestamp(stored.recorded_at),
            stream,
            first_number: in_log.then(|| stored.first_version.saturating_sub(1)),
            head: (stored.first + u64::from(stored.count)).saturating_sub(1),
        }
    }
}

/// The kind of stream a command's events go to: one command, one stream.
fn stream_kind(command: &Command) -> StreamKind {
    match command {
        Command::RegisterOrganisation(_)
        | Command::StartService(_)
        | Command::EndService(_)
        | Command::DefineRoles(_)
        | Command::DefineReadinessLevels(_)
        | Command::DefineReportTemplate(_)
        | Command::SetClocks(_)
        | Command::Roster(..)
        | Command::Card(..)
        | Command::Plan(..)
        | Command::Provision(..)
        | Command::Template(..)
        | Command::Exercise(..)
        | Command::Year(..)
        | Command::Ring(..)
        | Command::Warning(..)
        | Command::Ros(..)
        | Command::FollowUp(..)
        | Command::Resource(..)
        | Command::List(_) => StreamKind::Organisation,
        Command::RegisterPerson(_)
        | Command::SetContactPoints(_)
        | Command::GrantAccess(_)
        | Command::RevokeAccess(_) => StreamKind::Person,
        Command::OpenIncident(_)
        | Command::OpenDutyLog(_)
        | Command::OpenFromDutyLog(_)
        | Command::Incident(..) => StreamKind::Incident,
        Command::NoteShowings(..) => StreamKind::Readership,
    }
}

/// Why there is no receipt. After each of these the order may be sent again under the same id.
#[derive(Clone, Debug, PartialEq)]
pub enum Rejection {
    /// The rules say no.
    Refused(Refusal),
    /// It names a file that is not, or no longer, there to be attached.
    AttachmentUnknown,
    /// Another order was sent under the same id (G-4).
    DifferentBody,
    /// More orders are waiting than may wait (G-10).
    Overloaded,
    /// Writing has ended until a restart; the text says why (G-1).
    ReadOnly(String),
    /// The disk is full. Nothing was stored.
    Full,
    /// A mistake of ours; nothing was stored. The reference is what the log calls it.
    Bug {
        /// To be told to whoever runs the installation.
        reference: String,
    },
    /// The engine is stopping. Whether the order was carried out shows when it is sent again.
    Stopped,
}

impl Rejection {
    /// The public code: stable, upper case, one per variant and one per refusal.
    pub fn code(&self) -> &'static str {
        match self {
            Rejection::Refused(refusal) => refusal.code(),
            Rejection::AttachmentUnknown => "ATTACHMENT_UNKNOWN",
            Rejection::DifferentBody => "DIFFERENT_BODY",
            Rejection::Overloaded => "OVERLOADED",
            Rejection::ReadOnly(_) => "READ_ONLY",
            Rejection::Full => "DISK_FULL",
            Rejection::Bug { .. } => "BUG",
            Rejection::Stopped => "STOPPED",
        }
    }

    /// The sentence in the reader's language.
    pub fn told(&self, language: impl Into<Language>) -> String {
        match language.into() {
            Language::Bokmal => self.bokmal(),
            Language::Nynorsk => self.nynorsk(),
            Language::English => self.english(),
        }
    }

    /// The sentence in English, as logs and the command line say it.
    pub fn english(&self) -> String {
        match self {
            Rejection::Refused(refusal) => refusal.english(),
            Rejection::AttachmentUnknown => "no file that was uploaded to this incident, and still waits, is behind the handle of an attachment; upload it again and send the new handle".into(),
            Rejection::DifferentBody => "this command id was used for another command; send a changed command under a new id".into(),
            Rejection::Overloaded => "too many commands are waiting; send it again in a moment, under the same id".into(),
            Rejection::ReadOnly(why) => format!("nothing can be recorded until the server is restarted, reading goes on ({why}); keep a paper log"),
            Rejection::Full => "the server's disk is full and nothing was recorded; free some space, then send it again under the same id".into(),
            Rejection::Bug { reference } => format!("a fault of ours, and nothing was recorded; report the reference {reference} to whoever runs the server"),
            Rejection::Stopped => "the server is stopping; send it again under the same id when it is back".into(),
        }
    }

    fn bokmal(&self) -> String {
        match self {
            Rejection::Refused(refusal) => refusal.told(Language::Bokmal),
            Rejection::AttachmentUnknown => "ingen fil som er lastet opp til denne hendelsen og fortsatt venter, hører til referansen for et vedlegg; last den opp på nytt, og send den nye referansen".into(),
            Rejection::DifferentBody => "denne kommando-id-en er brukt til en annen kommando; send en endret kommando med ny id".into(),
            Rejection::Overloaded => "for mange kommandoer venter; send den igjen om et øyeblikk, med samme id".into(),
            Rejection::ReadOnly(_) => "ingenting kan føres før serveren er startet på nytt, men alt kan leses; før logg på papir".into(),
            Rejection::Full => "serverens disk er full, og ingenting ble ført; frigjør plass, og send kommandoen igjen med samme id".into(),
            Rejection::Bug { reference } => format!("en feil hos oss, og ingenting ble ført; oppgi referansen {reference} til den som drifter serveren"),
            Rejection::Stopped => "serveren er i ferd med å stoppe; send kommandoen igjen med samme id når den er tilbake".into(),
        }
    }

    fn nynorsk(&self) -> String {
        match self {
            Rejection::Refused(refusal) => refusal.told(Language::Nynorsk),
            Rejection::AttachmentUnknown => "inga fil som er lasta opp til denne hendinga og framleis ventar, høyrer til referansen for eit vedlegg; last henne opp på nytt, og send den nye referansen".into(),
            Rejection::DifferentBody => "denne kommando-id-en er brukt til ein annan kommando; send ein endra kommando med ny id".into(),
            Rejection::Overloaded => "for mange kommandoar ventar; send han igjen om ein augneblink, med same id".into(),
            Rejection::ReadOnly(_) => "ingenting kan førast før tenaren er starta på nytt, men alt kan lesast; før logg på papir".into(),
            Rejection::Full => "disken til tenaren er full, og ingenting blei ført; frigjer plass, og send kommandoen igjen med same id".into(),
            Rejection::Bug { reference } => format!("ein feil hos oss, og ingenting blei ført; oppgi referansen {reference} til den som driftar tenaren"),
            Rejection::Stopped => "tenaren er i ferd med å stoppe; send kommandoen igjen med same id når han er tilbake".into(),
        }
    }
}

impl std::fmt::Display for Rejection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.english())
    }
}

impl std::error::Error for Rejection {}

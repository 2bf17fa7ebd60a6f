//! What every mutation answers: a receipt, or a refusal with a sentence for the person who asked.
//!
//! Faults of the installation are refusals here too, each with a code and whether to send the same
//! command again: whoever writes in a crisis must get a definite answer. Knows no single mutation.

use async_graphql::{Context, Description, Object, Result, SimpleObject, Union};
use varsko_domain::{CommandId, Stream};
use varsko_engine::{Receipt as Recorded, Rejection};
use varsko_picture::Language;

use super::incident::Incident;
use super::scalars::{DateTime, Id, Position};
use super::services::Services;
use super::viewer::Viewer;
use super::words::AccessRole;

/// What became of a command.
///
/// Sending the same command again with the same id gives the original receipt and changes nothing,
/// also years later. So when an answer got lost, send it again.
#[derive(Union)]
pub enum CommandResult {
    /// It is recorded, durably.
    Receipt(Receipt),
    /// It is not recorded.
    Refusal(Refusal),
}

impl CommandResult {
    /// The answer for a viewer to what the engine said.
    pub fn of(result: Result<Recorded, Rejection>, viewer: &Viewer) -> Self {
        match result {
            Ok(recorded) => Self::Receipt(Receipt(recorded)),
            Err(rejection) => Self::Refusal(Refusal::of(&rejection, viewer.language)),
        }
    }
}

/// The proof that a command is recorded: its events are on stable storage, and reading now sees them.
#[derive(Description)]
pub struct Receipt(Recorded);

#[Object(use_type_description)]
impl Receipt {
    /// The id the sender gave the command.
    async fn command_id(&self) -> Id<CommandId> {
        Id(self.0.command)
    }

    /// The id of what the command created: an incident, a notification, an item, a measure and so
    /// on are named after the command that created them. Equal to `commandId`.
    async fn id(&self) -> Id<CommandId> {
        Id(self.0.command)
    }

    /// The position of the command's first event; the others follow it directly. A command that
    /// changed nothing names the position the next event would have had.
    async fn position(&self) -> Position {
        Position(self.0.first)
    }

    /// How many events the command recorded; 0 when everything was already so.
    async fn count(&self) -> u32 {
        self.0.count
    }

    /// The number of its first line in the incident's log, where it concerns an incident.
    async fn number(&self) -> Option<u32> {
        self.0.first_number
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> DateTime {
        self.0.recorded_at.into()
    }

    /// The incident as it is now, where the command concerns one that the viewer may read.
    async fn incident(&self, ctx: &Context<'_>) -> Result<Option<Incident>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        Ok(match self.0.stream {
            Some(Stream::Incident(id)) => services.sight(viewer, id).map(Incident::new),
            Some(Stream::Organisation(_) | Stream::Person(_) | Stream::Readership(_)) | None => {
                None
            }
        })
    }
}

/// Why a command was not recorded, and what would be allowed.
#[derive(SimpleObject)]
pub struct Refusal {
    /// What stood in the way, for programs: stable, upper case, such as `PHASE_NOT_REACHED`.
    code: String,
    /// The same as a sentence for the person who asked, in their language (nynorsk readers get bokmål).
    pub(super) message: String,
    /// The access roles that could have done it, when the right to do it is what was missing.
    could_be_done_by: Vec<AccessRole>,
    /// True when the same command with the same id may be recorded if it is simply sent again
    /// later: keep it until then. False when it will be refused again unless something changes.
    retry: bool,
}

impl Refusal {
    /// A refusal in its own words, of something that never reaches the engine. Sending it again
    /// unchanged does not help.
    pub(super) fn said(code: &str, message: String) -> Self {
        Self {
            code: code.to_owned(),
            message,
            could_be_done_by: Vec::new(),
            retry: false,
        }
    }

    /// What the engine would say for this rejection.
    pub(super) fn of(rejection: &Rejection, language: Language) -> Self {
        Self {
            code: rejection.code().to_owned(),
            message: rejection.told(language),
            could_be_done_by: could_be_done_by(rejection),
            retry: is_passing(rejection),
        }
    }
}

fn could_be_done_by(rejection: &Rejection) -> Vec<AccessRole> {
    match rejection {
        Rejection::Refused(refusal) => refusal.could().iter().map(|role| (*role).into()).collect(),
        Rejection::AttachmentUnknown
        | Rejection::DifferentBody
        | Rejection::Overloaded
        | Rejection::ReadOnly(_)
        | Rejection::Full
        | Rejection::Bug { .. }
        | Rejection::Stopped => Vec::new(),
    }
}

/// True for what lies in the state of the installation and not in the command.
fn is_passing(rejection: &Rejection) -> bool {
    match rejection {
        Rejection::Overloaded | Rejection::ReadOnly(_) | Rejection::Full | Rejection::Stopped => {
            true
        }
        Rejection::Refused(_)
        | Rejection::AttachmentUnknown
        | Rejection::DifferentBody
        | Rejection::Bug { .. } => false,
    }
}

//! What an incident's log tells of the warnings it is about.
//!
//! The warning itself lives with the organisation; here stands that the incident is about it, and
//! what became of it since, as it was then.

use super::desk::Desk;
use super::events::stored;
use crate::event::{Event, family};
use crate::ids::WarningId;
use crate::limits::{TEXT_BYTES_MAX, maybe};
use crate::organisation::warnings;
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{WarningLevel, WarningNews};
use serde::{Deserialize, Serialize};

stored! {
    /// Note that the incident is about a warning, or what its sender says of it now.
    AttachWarning {
        /// Which: one that concerns the acting organisation.
        warning: WarningId,
        /// What it says in one line.
        headline: Option<Text>,
    }
    /// The incident is about a warning, or its sender said something new of it.
    WarningAttached {
        /// Which.
        warning: WarningId,
        /// What is told.
        news: WarningNews,
        /// The message it said this with.
        identifier: String,
        /// Who sends it: what the sender calls itself, else its id.
        sender: String,
        /// What it is about, as the sender's code for it.
        event: String,
        /// How dangerous.
        level: WarningLevel,
        /// From when it holds.
        onset: Option<Timestamp>,
        /// Until when.
        expires: Option<Timestamp>,
        /// What it says in one line.
        headline: Option<Text>,
    }
}

family! {
    /// What an incident's log tells of warnings.
    IncidentWarningEvent {
        "incident.warning_attached" 1 Attached(WarningAttached),
    }
}

impl IncidentWarningEvent {
    /// The warning it is about.
    pub fn warning(&self) -> WarningId {
        match self {
            IncidentWarningEvent::Attached(e) => e.warning,
        }
    }
}

/// Notes it. Quiet when the log has told of the warning's newest message.
pub(super) fn attach(desk: &mut Desk, command: &AttachWarning) -> Result<(), Refusal> {
    desk.permit(Operation::AnswerWarning)?;
    desk.open_part()?;
    maybe("headline", command.headline.as_ref(), TEXT_BYTES_MAX)?;
    let warning = warnings::known(desk.organisation()?, command.warning)?;
    let identifier = warning.identifier();
    let told = desk.incident.warnings.get(&command.warning);
    let news = match told {
        Some(told) if told == identifier => return Ok(()),
        Some(_) if warning.over => WarningNews::CalledOff,
        Some(_) => WarningNews::Updated,
        None => WarningNews::Attached,
    };
    let attached = WarningAttached {
        warning: command.warning,
        news,
        identifier: identifier.to_owned(),
        sender: warning
            .sender_name
            .as_ref()
            .unwrap_or(&warning.sender)
            .clone(),
        event: warning.event.clone(),
        level: warning.level,
        onset: warning.onset,
        expires: warning.expires,
        headline: command.headline.clone(),
    };
    desk.emit(Event::IncidentWarning(IncidentWarningEvent::Attached(
        attached,
    )));
    Ok(())
}

//! Public information (informasjon til befolkningen), from draft to what is public.
//!
//! Each wording is a version: clearing and publishing name the version they are about, so that what
//! was cleared is what is published. What concerns the scene, the injured or the dead is let out by
//! the police, and it is recorded who there said so. Knows no page and no reader.

pub mod commands;
pub mod events;
pub mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::ids::InformationId;
use crate::limits::{
    INFORMATION_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{Audience, PoliceMatter};
use commands::{
    ClearInformation, DraftInformation, InformationCommand, PublishInformation,
    RecordPoliceClearance, RecordToldAffected, ReviseInformation, WithdrawInformation,
};
use events::{
    Cleared, Drafted, InformationEvent, PoliceCleared, Published, Revised, ToldAffected, Withdrawn,
    Wording,
};
use state::Information;

/// Judges a command about public information.
pub(super) fn decide(desk: &mut Desk, command: &InformationCommand) -> Result<(), Refusal> {
    desk.permit(match command {
        InformationCommand::Draft(_)
        | InformationCommand::Revise(_)
        | InformationCommand::RecordPoliceClearance(_)
        | InformationCommand::RecordToldAffected(_) => Operation::WriteInformation,
        InformationCommand::Clear(_) => Operation::ClearInformation,
        InformationCommand::Publish(_) | InformationCommand::Withdraw(_) => {
            Operation::PublishInformation
        }
    })?;
    desk.part()?;
    let event = match command {
        InformationCommand::Draft(command) => draft(desk, command)?,
        InformationCommand::Revise(command) => revise(desk, command)?,
        InformationCommand::RecordPoliceClearance(command) => police(desk, command)?,
        InformationCommand::RecordToldAffected(command) => told(desk, command)?,
        InformationCommand::Clear(command) => clear(desk, command)?,
        InformationCommand::Publish(command) => publish(desk, command)?,
        InformationCommand::Withdraw(command) => withdraw(desk, command)?,
    };
    if let Some(event) = event {
        desk.emit(Event::Information(event));
    }
    Ok(())
}

/// What a command comes to; nothing when it is so already.
type Outcome = Result<Option<InformationEvent>, Refusal>;

fn check(wording: &Wording) -> Result<(), Refusal> {
    words("title", &wording.title, TITLE_BYTES_MAX)?;
    words("text", &wording.text, TEXT_BYTES_MAX)?;
    key("language", &wording.language)?;
    at_most("about", wording.about.len(), PoliceMatter::ALL.len())
}

/// Drafts information. Never held back by the sequence: a warning to people may come first.
fn draft(desk: &Desk, command: &DraftInformation) -> Outcome {
    desk.open_part()?;
    check(&command.wording)?;
    let drafts = desk.incident.information.len();
    at_most("information", drafts + 1, INFORMATION_MAX)?;
    Ok(Some(InformationEvent::Drafted(Drafted {
        information: InformationId::from(desk.order.id),
        audience: command.audience,
        wording: command.wording.clone(),
    })))
}

/// Words it anew, as the next version. What is public stays public until the new one is published.
fn revise(desk: &Desk, command: &ReviseInformation) -> Outcome {
    desk.open_part()?;
    check(&command.wording)?;
    let known = known(desk, command.information)?;
    Ok(Some(InformationEvent::Revised(Revised {
        information: command.information,
        version: known.version + 1,
        wording: command.wording.clone(),
    })))
}

/// Records that the police let the newest version out: who there, and, as the order says, when.
fn police(desk: &Desk, command: &RecordPoliceClearance) -> Outcome {
    words("officer", &command.officer, TITLE_BYTES_MAX)?;
    let version = known(desk, command.information)?.newest(command.version)?;
    Ok(Some(InformationEvent::PoliceCleared(PoliceCleared {
        information: command.information,
        version,
        officer: command.officer.clone(),
    })))
}

/// Records that those affected have been told, and how.
fn told(desk: &Desk, command: &RecordToldAffected) -> Outcome {
    words("how", &command.how, SHORT_BYTES_MAX)?;
    let version = known(desk, command.information)?.newest(command.version)?;
    Ok(Some(InformationEvent::ToldAffected(ToldAffected {
        information: command.information,
        version,
        how: command.how.clone(),
    })))
}

/// Clears the newest version. Quiet when it is cleared.
fn clear(desk: &Desk, command: &ClearInformation) -> Outcome {
    desk.open_part()?;
    let known = known(desk, command.information)?;
    let version = known.newest(command.version)?;
    if known.cleared == Some(version) {
        return Ok(None);
    }
    let information = command.information;
    Ok(Some(InformationEvent::Cleared(Cleared {
        information,
        version,
    })))
}

/// Publishes the cleared version. Quiet when it is what is public.
fn publish(desk: &Desk, command: &PublishInformation) -> Outcome {
    desk.open_part()?;
    let known = known(desk, command.information)?;
    let version = known.newest(command.version)?;
    if known.published == Some(version) {
        return Ok(None);
    }
    if known.cleared != Some(version) {
        return Err(Refusal::NotCleared);
    }
    if !known.about.is_empty() && known.police_cleared != Some(version) {
        return Err(Refusal::PoliceMustClear {
            about: known.about.clone(),
        });
    }
    // Whoever is affected hears of a correction too before the others do.
    if known.audience == Audience::AffectedFirst && known.told_affected != Some(version) {
        return Err(Refusal::AffectedFirst);
    }
    let information = command.information;
    Ok(Some(InformationEvent::Published(Published {
        information,
        version,
    })))
}

/// Takes what is public back, also after the part was closed. Quiet when nothing is public.
fn withdraw(desk: &Desk, command: &WithdrawInformation) -> Outcome {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let known = known(desk, command.information)?;
    Ok(known.published.map(|version| {
        InformationEvent::Withdrawn(Withdrawn {
            information: command.information,
            version,
            reason: command.reason.clone(),
        })
    }))
}

fn known<'a>(desk: &Desk<'a>, id: InformationId) -> Result<&'a Information, Refusal> {
    let known = desk.incident.information.get(&id);
    known
        .filter(|known| known.organisation == desk.organisation)
        .ok_or(Refusal::Unknown {
            what: Thing::Information,
        })
}

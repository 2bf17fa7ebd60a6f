//! What the incident is called and judged to be, and who takes part.

use super::commands::{EndParticipation, InviteOrganisation, Reclassify, SetReadiness};
use super::desk::Desk;
use super::events::{ParticipationEnded, ParticipationStarted, ReadinessSet, Reclassified};
use crate::coordinates::somewhere;
use crate::event::Event;
use crate::limits::{
    PARTICIPANTS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, words,
};
use crate::refusal::Refusal;
use crate::rights::Operation;

/// Changes title, type, severity, potential, place or point on the map while it runs: the lead's judgement,
/// since the incident is called and judged the same for everyone.
pub(super) fn reclassify(desk: &mut Desk, command: &Reclassify) -> Result<(), Refusal> {
    desk.permit_lead(Operation::Reclassify)?;
    desk.open_part()?;
    maybe("title", command.title.as_ref(), TITLE_BYTES_MAX)?;
    maybe("potential", command.potential.as_ref(), TEXT_BYTES_MAX)?;
    maybe("place", command.place.as_ref(), SHORT_BYTES_MAX)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    somewhere(command.coordinates.as_ref())?;
    command
        .kind
        .as_deref()
        .map_or(Ok(()), |kind| key("kind", kind))?;
    let changes = command.title.is_some()
        || command.kind.is_some()
        || command.severity.is_some()
        || command.potential.is_some()
        || command.place.is_some()
        || command.coordinates.is_some();
    if !changes {
        return Err(Refusal::NothingChanges);
    }
    desk.emit(Event::IncidentReclassified(Reclassified {
        title: command.title.clone(),
        kind: command.kind.clone(),
        severity: command.severity,
        potential: command.potential.clone(),
        place: command.place.clone(),
        reason: command.reason.clone(),
        coordinates: command.coordinates.clone(),
    }));
    Ok(())
}

/// Asks an organisation in.
pub(super) fn invite(desk: &mut Desk, command: &InviteOrganisation) -> Result<(), Refusal> {
    desk.permit(Operation::ManageParticipation)?;
    desk.open_part()?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    let directory = &desk.world.directory;
    let id = command.organisation;
    if !directory.organisations.contains_key(&id) {
        return Err(Refusal::UnknownOrganisation { id });
    }
    if desk.incident.participants.contains(&id) {
        return Err(Refusal::AlreadyParticipating {
            organisation: directory.short_name(id),
        });
    }
    at_most(
        "participants",
        desk.incident.participants.len() + 1,
        PARTICIPANTS_MAX,
    )?;
    desk.emit(Event::ParticipationStarted(ParticipationStarted {
        organisation: id,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Ends an organisation's part: one's own, or one that the lead asked in. Not the operations
/// centre's to decide.
pub(super) fn end_participation(
    desk: &mut Desk,
    command: &EndParticipation,
) -> Result<(), Refusal> {
    desk.permit(Operation::EndParticipation)?;
    desk.open_part()?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let id = command.organisation;
    if desk.incident.lead == Some(id) {
        return Err(Refusal::LeadMustStay);
    }
    let acts_for_lead = desk.incident.lead == Some(desk.organisation);
    if !desk.incident.participants.contains(&id) || !(acts_for_lead || id == desk.organisation) {
        return Err(Refusal::NotParticipating {
            organisation: desk.world.directory.short_name(id),
        });
    }
    desk.emit(Event::ParticipationEnded(ParticipationEnded {
        organisation: id,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Sets the readiness level, in the organisation's own names.
pub(super) fn set_readiness(desk: &mut Desk, command: &SetReadiness) -> Result<(), Refusal> {
    desk.permit(Operation::SetReadiness)?;
    desk.open_part()?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    key("level", &command.level)?;
    let levels = &desk.organisation()?.levels;
    let Some(level) = levels.iter().find(|level| level.key == command.level) else {
        let known = levels.iter().map(|level| level.key.clone()).collect();
        return Err(Refusal::UnknownLevel {
            level: command.level.clone(),
            known,
        });
    };
    desk.emit(Event::ReadinessSet(ReadinessSet {
        level: level.key.clone(),
        name: level.name.clone(),
        reason: command.reason.clone(),
    }));
    Ok(())
}

//! The log of ordinary days: duty log, media log, planned events.
//!
//! It is kept with everything an incident's log has: entries, corrections, shares, search, exports,
//! streams. It follows no sequence, has no crisis leadership, and owes no evaluation. What turns out
//! to be more becomes an incident of its own that points back at the lines it began with.

pub mod commands;
pub mod events;

use super::desk::Desk;
use super::events::PhaseReached;
use super::lifecycle;
use super::mobilise;
use super::state::Incident;
use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{IncidentId, OrganisationId};
use crate::incident::commands::{IncidentCommand, OpenIncident};
use crate::limits::{REFERENCES_MAX, TEXT_BYTES_MAX, at_most, words};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::{DutyLogKind, Phase, Scope, Severity};
use crate::world::World;
use commands::{HandOverShift, OpenDutyLog, OpenFromDutyLog};
use events::{
    BegunInDutyLog, DutyLogBegun, DutyLogContinued, DutyLogEvent, IncidentMade, ShiftHandedOver,
};

/// Opens a duty log. An organisation keeps one duty log and one media log at a time; the next goes
/// on from the one before, which ends with that. Planned events have a log each.
pub(crate) fn open(
    world: &World,
    order: &Order,
    command: &OpenDutyLog,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let lead = order.organisation.unwrap_or(order.actor.organisation);
    let opening = OpenIncident {
        title: command.title.clone(),
        kind: None,
        severity: Severity::Unknown,
        potential: None,
        place: None,
        exercise: false,
        participants: Vec::new(),
    };
    let mut decided = lifecycle::open(world, order, &opening, now)?;
    let kept = kept(world, lead, command.kind);
    match command.continues {
        Some(log) if kept != Some(log) => {
            return Err(Refusal::Unknown {
                what: Thing::DutyLog,
            });
        }
        None if command.kind != DutyLogKind::Planned => {
            if let Some(log) = kept {
                return Err(Refusal::DutyLogKept { log });
            }
        }
        Some(_) | None => {}
    }
    let id = IncidentId::from(order.id);
    let begun = DutyLogBegun {
        kind: command.kind,
        continues: command.continues,
    };
    let begun = Event::DutyLog(DutyLogEvent::Begun(begun));
    decided.push(beside(order, lead, id, begun, now));
    if let Some(log) = command.continues {
        let on = DutyLogEvent::Continued(DutyLogContinued { into: id });
        decided.push(beside(order, lead, log, Event::DutyLog(on), now));
        let phase = Phase::Closed;
        let ended = Event::PhaseReached(PhaseReached { phase });
        decided.push(beside(order, lead, log, ended, now));
    }
    Ok(decided)
}

/// The open log of this kind that an organisation keeps; of planned events the one opened first.
fn kept(world: &World, lead: OrganisationId, kind: DutyLogKind) -> Option<IncidentId> {
    let is_kept = |incident: &Incident| {
        let part = incident.parts.get(&lead);
        incident.duty_log == Some(kind)
            && incident.lead == Some(lead)
            && part.is_some_and(|part| !part.closed())
    };
    let mut incidents = world.incidents.iter();
    incidents
        .find(|(_, incident)| is_kept(incident))
        .map(|(id, _)| *id)
}

/// Opens an incident from lines of a duty log that the actor may read and write in.
pub(crate) fn open_incident(
    world: &World,
    order: &Order,
    command: &OpenFromDutyLog,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let log = Desk::at(world, order, command.log, now)?;
    log.permit(Operation::Log)?;
    if log.incident.duty_log.is_none() {
        return Err(Refusal::Unknown {
            what: Thing::DutyLog,
        });
    }
    let numbers = &command.numbers;
    if numbers.is_empty() {
        return Err(Refusal::Empty { field: "numbers" });
    }
    at_most("numbers", numbers.len(), REFERENCES_MAX)?;
    for number in numbers {
        log.line(*number)?;
    }
    let lead = order.organisation.unwrap_or(order.actor.organisation);
    let mut decided = lifecycle::open(world, order, &command.opening, now)?;
    let id = IncidentId::from(order.id);
    let begun = BegunInDutyLog {
        log: command.log,
        numbers: numbers.clone(),
    };
    let made = IncidentMade {
        incident: id,
        numbers: numbers.clone(),
    };
    let organisation = log.organisation;
    let begun = Event::DutyLog(DutyLogEvent::BegunIn(begun));
    decided.push(beside(order, lead, id, begun, now));
    let made = Event::DutyLog(DutyLogEvent::IncidentMade(made));
    decided.push(beside(order, organisation, command.log, made, now));
    Ok(decided)
}

fn beside(
    order: &Order,
    organisation: OrganisationId,
    incident: IncidentId,
    event: Event,
    now: Timestamp,
) -> Decided {
    Decided {
        stream: Stream::Incident(incident),
        organisation: Some(organisation),
        occurred_at: order.occurred_at.unwrap_or(now),
        noted_at: order.noted_at,
        scope: order.scope.unwrap_or(Scope::Participants),
        event,
    }
}

/// Hands the shift over; in any log, for an operations centre changes shift in a crisis too.
pub(super) fn hand_over(desk: &mut Desk, command: &HandOverShift) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    at_most("entries", command.entries.len(), REFERENCES_MAX)?;
    for number in &command.entries {
        desk.line(*number)?;
    }
    if let Some(person) = command.to {
        mobilise::known_person(desk, person)?;
    }
    desk.emit(Event::DutyLog(DutyLogEvent::ShiftHandedOver(
        ShiftHandedOver {
            to: command.to,
            text: command.text.clone(),
            entries: command.entries.clone(),
        },
    )));
    Ok(())
}

/// Refuses what belongs to a crisis: the log of an ordinary day has no phases and no leadership.
pub(super) fn refuse_crisis(desk: &Desk, command: &IncidentCommand) -> Result<(), Refusal> {
    use IncidentCommand as C;
    let of_a_crisis = matches!(
        command,
        C::PlaceUnderObservation(_)
            | C::Dismiss(_)
            | C::Normalise(_)
            | C::AdvancePhase(_)
            | C::ReturnToPhase(_)
            | C::SetReadiness(_)
            | C::ActivateBody(_)
            | C::StartEvaluation(_)
    );
    if desk.incident.duty_log.is_some() && of_a_crisis {
        return Err(Refusal::OfACrisis);
    }
    Ok(())
}

impl Incident {
    pub(super) fn kept_daily(&mut self, event: &DutyLogEvent) {
        match event {
            DutyLogEvent::Begun(e) => self.duty_log = Some(e.kind),
            DutyLogEvent::Continued(_)
            | DutyLogEvent::IncidentMade(_)
            | DutyLogEvent::BegunIn(_)
            | DutyLogEvent::ShiftHandedOver(_) => {}
        }
    }
}

//! Meetings of the crisis leadership: convened, held on a pinned picture, adjourned.
//!
//! In doubt about convening, convene: the sequence never holds a meeting back. What is decided in
//! one is a decision of its own; what is written here are the minutes.

pub mod commands;
pub mod events;
pub mod state;

use self::commands::{Adjourn, Attend, Cancel, Convene, MeetingCommand, Move, Note, Start};
use self::events::{
    Adjourned, Attended, Attendee, Cancelled, Convened, MeetingEvent, Moved, Noted, Overdue,
    Started,
};
use self::state::Meeting;
use super::desk::Desk;
use super::mobilise::known_person;
use crate::event::Event;
use crate::ids::{MeetingId, PersonId};
use crate::limits::{
    MATTERS_MAX, RECIPIENTS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, maybe,
    words,
};
use crate::organisation::{CRISIS_LEADER, STAFF_LEADER};
use crate::refusal::{Refusal, Stands, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::{AccessRole, MeetingKind, MeetingStage, Topic};

/// Judges a command about meetings.
pub(super) fn decide(desk: &mut Desk, command: &MeetingCommand) -> Result<(), Refusal> {
    match command {
        MeetingCommand::Convene(command) => convene(desk, command),
        MeetingCommand::Start(command) => start(desk, command),
        MeetingCommand::Note(command) => note(desk, command),
        MeetingCommand::Attend(command) => attend(desk, command),
        MeetingCommand::Adjourn(command) => adjourn(desk, command),
        MeetingCommand::Move(command) => reschedule(desk, command),
        MeetingCommand::Cancel(command) => cancel(desk, command),
    }
}

/// The points a kind of meeting brings.
pub const fn agenda(kind: MeetingKind) -> &'static [Topic] {
    match kind {
        MeetingKind::First => &[
            Topic::WhatHappened,
            Topic::WhatWasDone,
            Topic::WorstCase,
            Topic::WhatToDo,
            Topic::WhatFirst,
        ],
        MeetingKind::Status => &[
            Topic::Situation,
            Topic::Potential,
            Topic::Focus,
            Topic::Tasks,
            Topic::NextMeeting,
        ],
        MeetingKind::Extra => &[],
    }
}

/// Convenes a meeting, and opens it when it is to begin at once. Anyone of the leadership may.
fn convene(desk: &mut Desk, command: &Convene) -> Result<(), Refusal> {
    desk.permit(Operation::Convene)?;
    desk.open_part()?;
    maybe("place", command.place.as_ref(), SHORT_BYTES_MAX)?;
    at_most("matters", command.matters.len(), MATTERS_MAX)?;
    for matter in &command.matters {
        words("matters", matter, SHORT_BYTES_MAX)?;
    }
    let chair = chair(desk, command.chair)?;
    if let Some(starts_at) = command.starts_at {
        desk.ahead("startsAt", starts_at)?;
    } else {
        nothing_sits(desk)?;
    }
    let meeting = MeetingId::from(desk.order.id);
    let from_line = desk.incident.lines.newest();
    let starts_at = command.starts_at.unwrap_or(desk.happened_at());
    emit(
        desk,
        MeetingEvent::Convened(Convened {
            meeting,
            kind: command.kind,
            starts_at,
            chair,
            place: command.place.clone(),
            agenda: agenda(command.kind).to_vec(),
            matters: command.matters.clone(),
            picture_from: picture_from(desk, starts_at)?,
        }),
    );
    if command.starts_at.is_none() {
        open(desk, meeting, chair, from_line);
    }
    Ok(())
}

/// Opens a convened meeting; one at a time.
fn start(desk: &mut Desk, command: &Start) -> Result<(), Refusal> {
    desk.permit(Operation::HoldMeeting)?;
    let known = at_stage(desk, command.meeting, &[MeetingStage::Convened])?;
    let chair = chair(desk, command.chair)?.or(known.chair);
    nothing_sits(desk)?;
    let from_line = desk.incident.lines.newest();
    open(desk, command.meeting, chair, from_line);
    Ok(())
}

/// Whoever opens it chairs it, if they may and nobody else is named.
fn open(desk: &mut Desk, meeting: MeetingId, chair: Option<PersonId>, from_line: u32) {
    let oneself = desk.order.actor.person;
    let chair = chair.or_else(|| may_chair(desk, oneself).then_some(oneself));
    emit(
        desk,
        MeetingEvent::Started(Started {
            meeting,
            chair,
            from_line,
        }),
    );
}

/// Writes in the minutes. Whoever keeps the log may, during the meeting and after.
fn note(desk: &mut Desk, command: &Note) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    words("text", &command.text, TEXT_BYTES_MAX)?;
    use MeetingStage::{Adjourned, Sitting};
    let known = at_stage(desk, command.meeting, &[Sitting, Adjourned])?;
    if let Some(point) = command.point
        && !(1..=known.points).contains(&point)
    {
        return Err(Refusal::UnknownPoint {
            point,
            points: known.points,
        });
    }
    emit(
        desk,
        MeetingEvent::Noted(Noted {
            meeting: command.meeting,
            point: command.point,
            text: command.text.clone(),
        }),
    );
    Ok(())
}

/// Notes who takes part.
fn attend(desk: &mut Desk, command: &Attend) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    at_most("attendees", command.attendees.len(), RECIPIENTS_MAX)?;
    if command.attendees.is_empty() {
        return Err(Refusal::NothingChanges);
    }
    command
        .attendees
        .iter()
        .try_for_each(|attendee| check(desk, attendee))?;
    use MeetingStage::{Adjourned, Convened, Sitting};
    at_stage(desk, command.meeting, &[Convened, Sitting, Adjourned])?;
    emit(
        desk,
        MeetingEvent::Attended(Attended {
            meeting: command.meeting,
            attendees: command.attendees.clone(),
        }),
    );
    Ok(())
}

fn check(desk: &Desk, attendee: &Attendee) -> Result<(), Refusal> {
    match (attendee.person, &attendee.name) {
        (Some(person), _) => known_person(desk, person)?,
        (None, None) => return Err(Refusal::Empty { field: "name" }),
        (None, Some(_)) => {}
    }
    maybe("name", attendee.name.as_ref(), TITLE_BYTES_MAX)
}

/// Ends a meeting. The time of the next one convenes it, as a status meeting named after this
/// command.
fn adjourn(desk: &mut Desk, command: &Adjourn) -> Result<(), Refusal> {
    desk.permit(Operation::HoldMeeting)?;
    maybe("conclusion", command.conclusion.as_ref(), TEXT_BYTES_MAX)?;
    let known = at_stage(desk, command.meeting, &[MeetingStage::Sitting])?;
    if let Some(next_at) = command.next_at {
        desk.ahead("nextAt", next_at)?;
    }
    emit(
        desk,
        MeetingEvent::Adjourned(Adjourned {
            meeting: command.meeting,
            conclusion: command.conclusion.clone(),
            next_at: command.next_at,
        }),
    );
    if let Some(starts_at) = command.next_at {
        let kind = MeetingKind::Status;
        let next = Convened {
            meeting: MeetingId::from(desk.order.id),
            kind,
            starts_at,
            chair: known.chair,
            place: None,
            agenda: agenda(kind).to_vec(),
            matters: Vec::new(),
            picture_from: picture_from(desk, starts_at)?,
        };
        emit(desk, MeetingEvent::Convened(next));
    }
    Ok(())
}

/// Gives a convened meeting another time.
fn reschedule(desk: &mut Desk, command: &Move) -> Result<(), Refusal> {
    desk.permit(Operation::Convene)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    at_stage(desk, command.meeting, &[MeetingStage::Convened])?;
    desk.ahead("startsAt", command.starts_at)?;
    emit(
        desk,
        MeetingEvent::Moved(Moved {
            meeting: command.meeting,
            starts_at: command.starts_at,
            picture_from: picture_from(desk, command.starts_at)?,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// Calls a convened meeting off.
fn cancel(desk: &mut Desk, command: &Cancel) -> Result<(), Refusal> {
    desk.permit(Operation::Convene)?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    at_stage(desk, command.meeting, &[MeetingStage::Convened])?;
    emit(
        desk,
        MeetingEvent::Cancelled(Cancelled {
            meeting: command.meeting,
            reason: command.reason.clone(),
        }),
    );
    Ok(())
}

/// A meeting has not begun in time; told to those who know of the meeting.
pub(super) fn overdue(desk: &mut Desk, meeting: MeetingId) -> Result<(), Refusal> {
    let event = Event::Meeting(MeetingEvent::Overdue(Overdue { meeting }));
    match desk.incident.meetings.get(&meeting) {
        Some(known) => desk.emit_beside(known.line, event),
        None => Ok(()),
    }
}

fn emit(desk: &mut Desk, event: MeetingEvent) {
    desk.emit(Event::Meeting(event));
}

/// Who is named to chair, if they may: crisis leader, deputy or staff leader.
fn chair(desk: &Desk, named: Option<PersonId>) -> Result<Option<PersonId>, Refusal> {
    let Some(person) = named else {
        return Ok(None);
    };
    known_person(desk, person)?;
    if may_chair(desk, person) {
        return Ok(named);
    }
    Err(Refusal::NotAChair)
}

fn may_chair(desk: &Desk, person: PersonId) -> bool {
    let leads = |role: &str| [CRISIS_LEADER, STAFF_LEADER].contains(&role);
    let assigned = desk.part().is_ok_and(|part| {
        let mut roles = part.roles.keys();
        roles.any(|(role, holder)| *holder == person && leads(role))
    });
    let directory = &desk.world.directory;
    assigned || directory.holds(person, desk.organisation, AccessRole::CrisisLeader)
}

/// From when on the picture shall be refreshed for a meeting, by the organisation's own clock
/// any earlier, and it is old by then.
fn picture_from(desk: &Desk, starts_at: Timestamp) -> Result<Timestamp, Refusal> {
    let minutes = desk.organisation()?.clocks.meeting_refresh_min;
    Ok(starts_at.plus_ms(-i64::from(minutes) * 60_000))
}

fn nothing_sits(desk: &Desk) -> Result<(), Refusal> {
    let sits = |meeting: &Meeting| {
        meeting.organisation == desk.organisation && meeting.stage == MeetingStage::Sitting
    };
    if desk.incident.meetings.values().any(sits) {
        return Err(Refusal::MeetingSits);
    }
    Ok(())
}

fn at_stage(desk: &Desk, id: MeetingId, stages: &[MeetingStage]) -> Result<Meeting, Refusal> {
    desk.open_part()?;
    let found = desk.incident.meetings.get(&id).copied();
    let known = found.filter(|meeting| meeting.organisation == desk.organisation);
    let known = known.ok_or(Refusal::Unknown {
        what: Thing::Meeting,
    })?;
    if stages.contains(&known.stage) {
        return Ok(known);
    }
    Err(Refusal::WrongStage {
        stands: Stands::Meeting(known.stage),
        allowed: next_steps(known.stage),
    })
}

/// What can be asked of a meeting where it stands, named as the API names it.
const fn next_steps(stage: MeetingStage) -> &'static [&'static str] {
    match stage {
        MeetingStage::Convened => &["startMeeting", "moveMeeting", "cancelMeeting"],
        MeetingStage::Sitting => &["noteInMeeting", "adjournMeeting"],
        MeetingStage::Adjourned => &["noteInMeeting", "conveneMeeting"],
        MeetingStage::Cancelled => &["conveneMeeting"],
    }
}

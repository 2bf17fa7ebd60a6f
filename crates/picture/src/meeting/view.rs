//! Meetings as one reader may see them.

use super::Known;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::events::FocusSet;
use varsko_domain::incident::meeting::events::{Attendee, Convened, MeetingEvent, Noted, Started};
use varsko_domain::words::{Attendance, MeetingStage};
use varsko_domain::{MeetingId, PersonId, Text, Timestamp};

/// A meeting of the crisis leadership.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which.
    pub id: MeetingId,
    /// Kind, agenda, place.
    pub convened: Fact<Convened>,
    /// Where it stands.
    pub stage: MeetingStage,
    /// Since when it stands there.
    pub since: Origin,
    /// When it begins, or began.
    pub starts_at: Timestamp,
    /// From when on the picture is to be refreshed for it.
    pub picture_from: Timestamp,
    /// Who chairs it.
    pub chair: Option<PersonId>,
    /// Where it began: the position is the picture it started from.
    pub started: Option<Fact<Started>>,
    /// Where it was noticed that it had not begun in time.
    pub overdue: Option<Origin>,
    /// What came of it.
    pub conclusion: Option<Text>,
    /// Why it was moved or called off, as last said.
    pub reason: Option<Text>,
    /// When the next one begins.
    pub next_at: Option<Timestamp>,
    /// The minutes, in the order they were written.
    pub notes: Vec<Fact<Noted>>,
    /// Who takes part, in the order they were first named.
    pub attendees: Vec<Person>,
    /// The leadership focus set while it sat.
    pub focus: Option<Fact<FocusSet>>,
}

/// Someone at a meeting, as last noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Who, when registered.
    pub person: Option<PersonId>,
    /// What a guest is called.
    pub name: Option<Text>,
    /// How they take part.
    pub attendance: Attendance,
    /// Where that was noted.
    pub origin: Origin,
}

impl Known {
    /// When it begins, as the reader may know.
    pub(crate) fn starts_at(&self, lens: &Lens<'_>) -> Option<Timestamp> {
        let convened = self.convened.as_ref();
        let convened = convened.filter(|fact| lens.sees(fact.origin.line))?;
        let moved = |fact: &Fact<MeetingEvent>| match &fact.said {
            MeetingEvent::Moved(moved) => Some(moved.starts_at),
            MeetingEvent::Convened(_)
            | MeetingEvent::Started(_)
            | MeetingEvent::Noted(_)
            | MeetingEvent::Attended(_)
            | MeetingEvent::Adjourned(_)
            | MeetingEvent::Cancelled(_)
            | MeetingEvent::Overdue(_) => None,
        };
        let moved = lens.through(&self.steps).rev().find_map(moved);
        Some(moved.unwrap_or(convened.said.starts_at))
    }
}

/// The meetings the reader may read, by when they begin.
pub(crate) fn meetings(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Meeting> {
    let known = picture.meetings.iter();
    let mut meetings: Vec<_> = known
        .filter_map(|(id, known)| meeting(*id, known, picture, lens))
        .collect();
    meetings.sort_by_key(|meeting| (meeting.starts_at, meeting.convened.origin.line));
    meetings
}

fn meeting(
    id: MeetingId,
    known: &Known,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Meeting> {
    let convened = known.convened.as_ref();
    let convened = convened.filter(|fact| lens.sees(fact.origin.line))?;
    let said = &convened.said;
    let mut meeting = Meeting {
        id,
        convened: convened.clone(),
        stage: MeetingStage::Convened,
        since: convened.origin,
        starts_at: said.starts_at,
        picture_from: said.picture_from,
        chair: said.chair,
        started: None,
        overdue: None,
        conclusion: None,
        reason: None,
        next_at: None,
        notes: Vec::new(),
        attendees: Vec::new(),
        focus: None,
    };
    for step in lens.through(&known.steps) {
        meeting.take(step);
    }
    meeting.focus = meeting.focus_in(picture, lens);
    Some(meeting)
}

impl Meeting {
    fn take(&mut self, step: &Fact<MeetingEvent>) {
        let origin = step.origin;
        match &step.said {
            MeetingEvent::Started(e) => {
                self.stand(MeetingStage::Sitting, origin);
                self.chair = e.chair.or(self.chair);
                let said = e.clone();
                self.started = Some(Fact { origin, said });
            }
            MeetingEvent::Noted(e) => {
                let said = e.clone();
                self.notes.push(Fact { origin, said });
            }
            MeetingEvent::Attended(e) => {
                e.attendees
                    .iter()
                    .for_each(|attendee| self.seat(attendee, origin));
            }
            MeetingEvent::Adjourned(e) => {
                self.stand(MeetingStage::Adjourned, origin);
                self.conclusion.clone_from(&e.conclusion);
                self.next_at = e.next_at;
            }
            MeetingEvent::Moved(e) => {
                self.starts_at = e.starts_at;
                self.picture_from = e.picture_from;
                self.reason.clone_from(&e.reason);
                self.overdue = None;
            }
            MeetingEvent::Cancelled(e) => {
                self.stand(MeetingStage::Cancelled, origin);
                self.reason = Some(e.reason.clone());
            }
            MeetingEvent::Overdue(_) => self.overdue = Some(origin),
            MeetingEvent::Convened(_) => {}
        }
    }

    fn stand(&mut self, stage: MeetingStage, since: Origin) {
        (self.stage, self.since) = (stage, since);
    }

    /// For someone noted again the newest holds.
    fn seat(&mut self, attendee: &Attendee, origin: Origin) {
        let Attendee {
            person,
            name,
            attendance,
        } = attendee.clone();
        let noted = Person {
            person,
            name,
            attendance,
            origin,
        };
        let same = |known: &Person| match person {
            Some(_) => known.person == person,
            None => known.person.is_none() && known.name == noted.name,
        };
        match self.attendees.iter().position(same) {
            Some(place) => self.attendees[place] = noted,
            None => self.attendees.push(noted),
        }
    }

    /// The newest focus its organisation set between its beginning and its end.
    fn focus_in(&self, picture: &IncidentPicture, lens: &Lens<'_>) -> Option<Fact<FocusSet>> {
        let began = self.started.as_ref()?.origin.occurred_at;
        let adjourned = self.stage == MeetingStage::Adjourned;
        let ended = adjourned.then_some(self.since.occurred_at);
        let part = picture.parts.get(&self.convened.origin.organisation)?;
        let while_it_sat = |fact: &&Fact<FocusSet>| {
            let at = fact.origin.occurred_at;
            at >= began && ended.is_none_or(|ended| at <= ended)
        };
        lens.through(&part.focus).rfind(while_it_sat).cloned()
    }

    /// True while it is still to be held.
    pub fn is_to_come(&self) -> bool {
        self.stage == MeetingStage::Convened
    }

    /// True while it is held.
    pub fn sits(&self) -> bool {
        self.stage == MeetingStage::Sitting
    }
}

/// What runs towards meetings to come: the meeting itself, and the picture it needs.
pub(crate) fn clocks(meetings: &[Meeting]) -> impl Iterator<Item = Clock> {
    let to_come = meetings.iter().filter(|meeting| meeting.is_to_come());
    to_come.flat_map(|meeting| {
        let clock = |kind, due_at| Clock {
            kind,
            organisation: meeting.convened.origin.organisation,
            due_at,
            subject: Some(meeting.id.0),
            about: meeting.convened.said.place.clone(),
            origin: meeting.convened.origin,
        };
        [
            clock(ClockKind::PictureRefresh, meeting.picture_from),
            clock(ClockKind::Meeting, meeting.starts_at),
        ]
    })
}

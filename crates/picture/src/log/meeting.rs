//! What the sentences about meetings name.

use super::slots::Slots;
use varsko_domain::MeetingId;
use varsko_domain::incident::meeting::events::{self as e, MeetingEvent};
use varsko_domain::words::Attendance;

impl Slots<'_, '_> {
    pub(super) fn met(&mut self, event: &MeetingEvent) -> &mut Self {
        match event {
            MeetingEvent::Convened(e) => self.convened(e),
            MeetingEvent::Started(e) => self.chair(e.chair).number(e.from_line),
            MeetingEvent::Noted(e) => self.noted(e),
            MeetingEvent::Attended(e) => self.attended(e),
            MeetingEvent::Adjourned(e) => {
                self.maybe("text", &e.conclusion).at_maybe("at", e.next_at)
            }
            MeetingEvent::Moved(e) => self.at("at", e.starts_at).because(e.reason.as_ref()),
            MeetingEvent::Cancelled(e) => self.because(&e.reason),
            MeetingEvent::Overdue(e) => self.starting(e.meeting),
        }
    }

    fn convened(&mut self, event: &e::Convened) -> &mut Self {
        let language = self.scribe.language;
        if !event.matters.is_empty() {
            self.texts("text", &event.matters);
        }
        self.put("kind", language.meeting_kind(event.kind))
            .at("at", event.starts_at)
            .maybe("place", &event.place)
            .chair(event.chair)
    }

    fn chair(&mut self, chair: Option<varsko_domain::PersonId>) -> &mut Self {
        match chair {
            Some(person) => self.person(person),
            None => self,
        }
    }

    /// The point by its words, where the reader may read what stands on the agenda.
    fn noted(&mut self, event: &e::Noted) -> &mut Self {
        let language = self.scribe.language;
        let convened = self.meeting(event.meeting);
        let place = event.point.and_then(|point| point.checked_sub(1));
        if let (Some(convened), Some(place)) = (convened, place) {
            let place = place as usize;
            let matter = place.checked_sub(convened.agenda.len());
            let topic = convened.agenda.get(place);
            let topic = topic.map(|topic| language.topic(*topic));
            let matter = matter.and_then(|place| convened.matters.get(place));
            let topic = topic.or(matter.map(|matter| language.text(matter)));
            if let Some(topic) = topic.map(str::to_owned) {
                self.put("topic", topic);
            }
        }
        self.text("text", &event.text)
    }

    fn attended(&mut self, event: &e::Attended) -> &mut Self {
        for (name, attendance) in [
            ("present", Attendance::Present),
            ("remote", Attendance::Remote),
            ("absent", Attendance::Absent),
        ] {
            let there = event.attendees.iter();
            let there = there.filter(|attendee| attendee.attendance == attendance);
            let names: Vec<_> = there.map(|attendee| self.called(attendee)).collect();
            if !names.is_empty() {
                self.put(name, names.join(", "));
            }
        }
        self
    }

    fn called(&self, attendee: &e::Attendee) -> String {
        let (language, directory) = (self.scribe.language, self.scribe.directory);
        match (attendee.person, &attendee.name) {
            (Some(person), _) => directory.called(person, language).to_owned(),
            (None, Some(name)) => language.text(name).to_owned(),
            (None, None) => String::new(),
        }
    }

    fn starting(&mut self, id: MeetingId) -> &mut Self {
        let known = self.scribe.picture.meetings.get(&id);
        let starts_at = known.and_then(|known| known.starts_at(&self.scribe.lens));
        self.at_maybe("at", starts_at)
    }

    /// How a meeting was convened, if the reader may read that.
    fn meeting(&self, id: MeetingId) -> Option<&e::Convened> {
        let known = self.scribe.picture.meetings.get(&id)?;
        let convened = known.convened.as_ref()?;
        let seen = self.scribe.lens.sees(convened.origin.line);
        seen.then_some(&convened.said)
    }
}

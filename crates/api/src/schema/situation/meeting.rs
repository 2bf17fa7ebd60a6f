//! Meetings of the crisis leadership and their minutes.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::MeetingId;
use varsko_domain::incident::meeting::events as stored;
use varsko_picture::{Fact, meeting as picture};

use super::leading::Focus;
use super::{PICTURE_LIST_MAX, judged_at, seconds_left};
use crate::schema::directory::{Organisation, Origin, Person, maybe_said, said};
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::viewer::Viewer;
use crate::schema::words::{Attendance, MeetingKind, MeetingStage, Topic};

/// A meeting of the crisis leadership.
#[derive(Description)]
pub(super) struct Meeting(pub(super) picture::Meeting);

#[Object(use_type_description)]
impl Meeting {
    /// Its id.
    async fn id(&self) -> Id<MeetingId> {
        Id(self.0.id)
    }

    /// Which kind.
    async fn kind(&self) -> MeetingKind {
        self.0.convened.said.kind.into()
    }

    /// The organisation whose leadership meets.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.convened.origin.organisation)
    }

    /// Where it stands.
    async fn stage(&self) -> MeetingStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// How it was convened.
    async fn convened(&self) -> Origin {
        Origin(self.0.convened.origin)
    }

    /// When it begins, or was to begin.
    async fn starts_at(&self) -> DateTime {
        self.0.starts_at.into()
    }

    /// Seconds until it begins, negative when that is past; null once it has begun or was called off.
    async fn seconds_left(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Judged at this instant; now when left out.")] at: Option<DateTime>,
    ) -> Result<Option<i64>> {
        let now = judged_at(ctx, at)?;
        let left = seconds_left(self.0.starts_at, now);
        Ok(self.0.is_to_come().then_some(left))
    }

    /// From when on the picture is to be refreshed for it; any earlier, and it is old by then.
    async fn picture_from(&self) -> DateTime {
        self.0.picture_from.into()
    }

    /// Where, or how to take part from afar.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.convened.said.place.as_ref())
    }

    /// Who chairs it.
    async fn chair(&self) -> Option<Person> {
        self.0.chair.map(Person)
    }

    /// Its points with their minutes, numbered from 1.
    async fn agenda(&self, ctx: &Context<'_>) -> Result<Vec<AgendaPoint>> {
        let said = &self.0.convened.said;
        let topics = said.agenda.iter().map(|topic| (Some(*topic), None));
        let matters = said.matters.iter().map(|matter| (None, Some(matter)));
        let points = (1..).zip(topics.chain(matters));
        let language = Viewer::of(ctx)?.language;
        points
            .map(|(number, (topic, matter))| {
                let title = topic.map(|topic| language.topic(topic).to_owned());
                let title = title.or(maybe_said(ctx, matter)?).unwrap_or_default();
                Ok(AgendaPoint {
                    number,
                    topic: topic.map(Topic::from),
                    title,
                    notes: self.notes_on(ctx, Some(number))?,
                })
            })
            .collect()
    }

    /// Minutes that belong to no point.
    async fn notes(&self, ctx: &Context<'_>) -> Result<Vec<Note>> {
        self.notes_on(ctx, None)
    }

    /// Who takes part, in the order they were first named.
    async fn attendees(&self, ctx: &Context<'_>) -> Result<Vec<Attendee>> {
        let attendees = self.0.attendees.iter().take(PICTURE_LIST_MAX);
        attendees.map(|person| Attendee::of(ctx, person)).collect()
    }

    /// Where it began.
    async fn started(&self) -> Option<Origin> {
        self.0.started.as_ref().map(|fact| Origin(fact.origin))
    }

    /// The position of the picture it started from; pass it as `at` to see what they saw.
    async fn position(&self) -> Option<Position> {
        let started = self.0.started.as_ref();
        started.map(|fact| Position(fact.origin.position))
    }

    /// The number of the newest line of the log when it began.
    async fn from_line(&self) -> Option<u32> {
        self.0.started.as_ref().map(|fact| fact.said.from_line)
    }

    /// Where it was noticed, with nobody logged in, that it had not begun in time.
    async fn overdue(&self) -> Option<Origin> {
        self.0.overdue.map(Origin)
    }

    /// The leadership focus that was set while it sat.
    async fn focus(&self, ctx: &Context<'_>) -> Result<Option<Focus>> {
        let focus = self.0.focus.as_ref();
        focus.map(|fact| Focus::of(ctx, fact)).transpose()
    }

    /// What came of it.
    async fn conclusion(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.conclusion.as_ref())
    }

    /// Why it was moved or called off, as last said.
    async fn reason(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.reason.as_ref())
    }

    /// When the next one begins, as set when this one ended.
    async fn next_at(&self) -> Option<DateTime> {
        self.0.next_at.map(DateTime)
    }
}

impl Meeting {
    fn notes_on(&self, ctx: &Context<'_>, point: Option<u32>) -> Result<Vec<Note>> {
        let notes = self.0.notes.iter();
        let notes = notes.filter(|note| note.said.point == point);
        let notes = notes.take(PICTURE_LIST_MAX);
        notes.map(|fact| Note::of(ctx, fact)).collect()
    }
}

/// A point of a meeting's agenda.
#[derive(SimpleObject)]
pub(super) struct AgendaPoint {
    /// Its number, from 1.
    number: u32,
    /// Which of the points that a kind of meeting brings; null for a matter someone put there.
    topic: Option<Topic>,
    /// What it is called, in the viewer's language.
    title: String,
    /// The minutes.
    notes: Vec<Note>,
}

/// Something in the minutes.
#[derive(SimpleObject)]
pub(super) struct Note {
    /// What was said.
    text: String,
    /// The line it was written on.
    origin: Origin,
}

impl Note {
    fn of(ctx: &Context<'_>, fact: &Fact<stored::Noted>) -> Result<Self> {
        Ok(Self {
            text: said(ctx, &fact.said.text)?,
            origin: Origin(fact.origin),
        })
    }
}

/// Someone at a meeting, as last noted.
#[derive(SimpleObject)]
pub(super) struct Attendee {
    /// Who, when registered.
    person: Option<Person>,
    /// What a guest is called.
    name: Option<String>,
    /// How they take part.
    attendance: Attendance,
    /// The line it was noted on.
    origin: Origin,
}

impl Attendee {
    fn of(ctx: &Context<'_>, seat: &picture::Person) -> Result<Self> {
        Ok(Self {
            person: seat.person.map(Person),
            name: maybe_said(ctx, seat.name.as_ref())?,
            attendance: seat.attendance.into(),
            origin: Origin(seat.origin),
        })
    }
}

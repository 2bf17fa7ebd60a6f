//! Meetings of the crisis leadership.

use async_graphql::InputObject;
use varsko_domain::incident::meeting::events as stored;
use varsko_domain::{MeetingId, PersonId};

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Attendance, MeetingKind};

mutations! {
    /// Meetings.
    Meetings {
        /// Convene a meeting: for a time to come, or to begin at once. In doubt about convening,
        /// convene; the sequence never holds a meeting back. The receipt's `id` is the id of the meeting.
        convene_meeting(ConveneMeetingInput);
        /// Open a convened meeting. It rests on the log as it is now, and says so for ever.
        start_meeting(StartMeetingInput);
        /// Write in the minutes, during the meeting or after. Whoever follows the situation or the
        /// log sees them as they are written.
        note_in_meeting(NoteInMeetingInput);
        /// Say who takes part. For someone named again the newest holds.
        attend_meeting(AttendMeetingInput);
        /// End a meeting. With `nextAt` the next status meeting is convened, named by this command:
        /// its id is the receipt's `id`.
        adjourn_meeting(AdjournMeetingInput);
        /// Give a convened meeting another time.
        move_meeting(MoveMeetingInput);
        /// Call a convened meeting off.
        cancel_meeting(CancelMeetingInput);
    }
}

/// Someone at a meeting: a registered person, or a guest by name.
#[derive(InputObject)]
pub(super) struct AttendeeInput {
    /// Who, when registered.
    person_id: Option<Id<PersonId>>,
    /// What a guest is called who is not. At most 300 bytes.
    name: Option<String>,
    /// How they take part.
    #[graphql(default_with = "Attendance::Present")]
    attendance: Attendance,
}

impl Meaning<stored::Attendee> for AttendeeInput {
    fn meaning(self) -> stored::Attendee {
        stored::Attendee {
            person: self.person_id.meaning(),
            name: self.name.meaning(),
            attendance: self.attendance.meaning(),
        }
    }
}

incident_inputs! { meeting, Meeting(MeetingCommand):
    /// A meeting to convene.
    ConveneMeetingInput => Convene(Convene) {
        /// Which kind; it brings the agenda.
        kind: MeetingKind,
        /// When it begins; at once when left out.
        starts_at: Option<DateTime>,
        /// Who shall chair it: crisis leader, deputy or staff leader.
        #[graphql(name = "chairId")]
        chair: Option<Id<PersonId>>,
        /// Where, or how to take part from afar. At most 2 KiB.
        place: Option<String>,
        /// Points after those that the kind brings. At most 30, each at most 2 KiB.
        #[graphql(default)]
        matters: Vec<String>,
    }
    /// A meeting to open.
    StartMeetingInput => Start(Start) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// Who chairs it, when another than was meant.
        #[graphql(name = "chairId")]
        chair: Option<Id<PersonId>>,
    }
    /// Something for the minutes.
    NoteInMeetingInput => Note(Note) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// The number of the point on the agenda, from 1; left out for what belongs to none.
        point: Option<u32>,
        /// What was said. At most 16 KiB.
        text: String,
    }
    /// Who takes part.
    AttendMeetingInput => Attend(Attend) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// Whom. At most 1,000.
        attendees: Vec<AttendeeInput>,
    }
    /// A meeting to end.
    AdjournMeetingInput => Adjourn(Adjourn) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// What came of it. At most 16 KiB.
        conclusion: Option<String>,
        /// When the next one begins.
        next_at: Option<DateTime>,
    }
    /// Another time for a meeting.
    MoveMeetingInput => Move(Move) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// When it begins now.
        starts_at: DateTime,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A meeting to call off.
    CancelMeetingInput => Cancel(Cancel) {
        /// The meeting.
        #[graphql(name = "meetingId")]
        meeting: Id<MeetingId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

//! Every deadline that runs in an incident, as one list: what is due when, and whose it is
//! (R-39, domain §10).
//!
//! A clock is worked out from the lines its reader may read and never stored. It does not know what
//! time it is: whoever shows it tells how much is left, or how long it is over. Whatever gets a
//! deadline of its own joins here, with a kind and a function that lists its clocks.

mod helping;

use crate::access::Lens;
use crate::area::areas;
use crate::directory::Directory;
use crate::evaluation;
use crate::fact::{Fact, Origin, Words, words};
use crate::incident::{self, IncidentPicture, ItemStep};
use crate::leading;
use crate::report;
use crate::situation::{self, Standing, items, measures, notifications, tenures};
use crate::staffing::{Relief, reliefs};
use helping::{awaited_help, depletions, retentions};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use varsko_domain::incident::clock::events as e;
use varsko_domain::incident::clock::events::ClockEvent;
use varsko_domain::words::EntryKind;
use varsko_domain::{OrganisationId, Text, Timestamp};

words! {
    e::MailboxChecked: note;
}

impl Words for ClockEvent {
    fn erase(&mut self) {
        match self {
            ClockEvent::MailboxChecked(event) => event.erase(),
            ClockEvent::Overdue(_) => {}
        }
    }
}

pub(crate) fn kind(event: &ClockEvent) -> EntryKind {
    match event {
        ClockEvent::MailboxChecked(_) | ClockEvent::Overdue(_) => EntryKind::Note,
    }
}

/// What a clock is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ClockKind {
    /// The first picture after activation.
    FirstPicture,
    /// The next look into the shared mailbox.
    Mailbox,
    /// The next report of an involved area.
    AreaStatus,
    /// A planned relief of someone from a role.
    Relief,
    /// The planned end of a body's sitting.
    StandDown,
    /// An answer to a notification.
    Answer,
    /// A measure's deadline.
    Measure,
    /// How long an item of the picture is good for.
    Freshness,
    /// The answer to an open question of the picture.
    Question,
    /// How long the leadership focus holds.
    Focus,
    /// When a stock is empty.
    Depletion,
    /// When asked-for help is needed.
    Assistance,
    /// When the register of a centre is erased.
    EpsRetention,
    /// From when on the picture is to be refreshed for the next meeting.
    PictureRefresh,
    /// The next meeting begins.
    Meeting,
    /// A decision that is wanted.
    Decision,
    /// A decision is to be looked at again.
    DecisionReview,
    /// A task's deadline.
    Task,
    /// A request from above.
    Demand,
    /// The answer of an authority that was asked.
    ExternalAnswer,
    /// By when a goal is to be met.
    Goal,
    /// A situation report that was ordered.
    Report,
    /// A plan is to be revised.
    PlanRevision,
    /// An action card is to be looked through.
    CardReview,
    /// A shelter is to be inspected.
    ShelterInspection,
    /// There is less in a stockpile than there must be.
    StockMinimum,
    /// Something in a stockpile expires.
    StockExpiry,
    /// An agreement lapses.
    Agreement,
    /// The plan is to be exercised with a scenario of the ROS.
    Exercise,
    /// The crisis leadership is to be exercised.
    LeadershipExercise,
    /// The time for answers to the draft of an evaluation.
    Consultation,
    /// By when the ROS must have been looked at anew.
    Ros,
    /// A measure of the follow-up plan.
    FollowUp,
    /// A duty of the annual wheel.
    Obligation,
    /// A meeting of the year.
    Gathering,
    /// A finding of supervision is to be put right.
    Supervision,
    /// Training that the holder of a role lacks, or will lack.
    Training,
}

/// A deadline that runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// What it is about.
    pub kind: ClockKind,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// When it runs out; in the past, it is over.
    pub due_at: Timestamp,
    /// The one thing it is about, when that has an id.
    pub subject: Option<Uuid>,
    /// The same in words: a name, or what was said.
    pub about: Option<Text>,
    /// The line that started it.
    pub origin: Origin,
}

impl Clock {
    /// Milliseconds left at `now`; negative once it is over.
    pub fn left_ms(&self, now: Timestamp) -> i64 {
        self.due_at.since(now)
    }
}

/// Every clock that runs in an incident, soonest first.
pub(crate) fn clocks(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    directory: &Directory,
) -> Vec<Clock> {
    let mut clocks = Vec::new();
    for (organisation, part) in picture.parts.iter() {
        let organisation = *organisation;
        clocks.extend(first_picture(organisation, part, picture, lens));
        clocks.extend(mailbox(organisation, part, lens));
        clocks.extend(area_reports(organisation, part, lens));
        clocks.extend(planned_reliefs(organisation, part, lens, directory));
        clocks.extend(stand_downs(organisation, part, lens));
        clocks.extend(focus(organisation, part, lens));
        clocks.extend(depletions(organisation, part, lens));
    }
    clocks.extend(leading::clocks(picture, lens));
    clocks.extend(answers(picture, lens));
    clocks.extend(measure_deadlines(picture, lens));
    clocks.extend(freshness(picture, lens));
    clocks.extend(open_questions(picture, lens));
    clocks.extend(awaited_help(picture, lens));
    clocks.extend(retentions(picture, lens));
    clocks.extend(report::clocks(picture, lens));
    clocks.extend(evaluation::clocks(picture, lens));
    clocks.sort_by_key(|clock| (clock.due_at, clock.kind, clock.origin.position));
    clocks
}

/// Runs from the activation that started it until something is stated, or nothing is active.
fn first_picture(
    organisation: OrganisationId,
    part: &incident::Part,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Clock> {
    let mut active = active(part, lens);
    let (due_at, origin) = active.find_map(|t| Some((t.first_picture_by?, t.activated)))?;
    let states = |fact: &Fact<ItemStep>| {
        fact.origin.organisation == organisation && matches!(fact.said, ItemStep::Stated(_))
    };
    let mut said = picture
        .items
        .iter()
        .flat_map(|(_, item)| lens.through(&item.steps));
    (!said.any(states)).then_some(Clock {
        kind: ClockKind::FirstPicture,
        organisation,
        due_at,
        subject: None,
        about: None,
        origin,
    })
}

/// Runs from the activation that started it, and anew from each look, while anything is active.
fn mailbox(organisation: OrganisationId, part: &incident::Part, lens: &Lens<'_>) -> Option<Clock> {
    active(part, lens).next()?;
    let started = tenures(part, lens)
        .into_iter()
        .filter_map(|t| Some((t.mailbox_by?, t.activated)));
    let looked = lens
        .through(&part.clocks)
        .filter_map(|fact| match &fact.said {
            ClockEvent::MailboxChecked(e) => Some((e.next_by?, fact.origin)),
            ClockEvent::Overdue(_) => None,
        });
    let newest = started
        .chain(looked)
        .max_by_key(|(_, origin)| origin.position);
    newest.map(|(due_at, origin)| Clock {
        kind: ClockKind::Mailbox,
        organisation,
        due_at,
        subject: None,
        about: None,
        origin,
    })
}

fn area_reports(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Clock> {
    areas(organisation, part, lens)
        .into_iter()
        .map(move |area| Clock {
            kind: ClockKind::AreaStatus,
            organisation,
            due_at: area.due_at(),
            subject: None,
            origin: area.latest().map_or(area.involved, |report| report.origin),
            about: Some(area.name.into()),
        })
}

fn planned_reliefs(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
    directory: &Directory,
) -> impl Iterator<Item = Clock> {
    let open = reliefs(part, lens).into_iter().filter(Relief::is_open);
    open.map(move |relief| Clock {
        kind: ClockKind::Relief,
        organisation,
        due_at: relief.at,
        subject: Some(relief.id.0),
        about: Some(directory.role_name(organisation, &relief.role).into()),
        origin: relief.planned,
    })
}

fn stand_downs(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Clock> {
    let active: Vec<_> = active(part, lens).collect();
    active.into_iter().filter_map(move |tenure| {
        Some(Clock {
            kind: ClockKind::StandDown,
            organisation,
            due_at: tenure.until?,
            subject: None,
            about: Some(tenure.body.literal().into()),
            origin: tenure.activated,
        })
    })
}

fn focus(organisation: OrganisationId, part: &incident::Part, lens: &Lens<'_>) -> Option<Clock> {
    let set = lens.newest(&part.focus)?;
    Some(Clock {
        kind: ClockKind::Focus,
        organisation,
        due_at: set.said.until?,
        subject: None,
        about: None,
        origin: set.origin,
    })
}

/// One per notification somebody has still to answer: the answer that was or is due first. It is
/// over, and shows as over, until they answer, are reached otherwise, or it is stopped.
fn answers(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    notifications(picture, lens)
        .into_iter()
        .filter_map(|notification| {
            let recipients = notification.recipients.iter();
            let due = recipients.filter_map(|recipient| {
                let due_at = recipient.overdue_since.or(recipient.due)?;
                Some((due_at, recipient.since))
            });
            let (due_at, origin) = due.min_by_key(|(due_at, _)| *due_at)?;
            Some(Clock {
                kind: ClockKind::Answer,
                organisation: notification.origin.organisation,
                due_at,
                subject: Some(notification.id.0),
                about: Some(notification.text.clone()),
                origin,
            })
        })
}

fn measure_deadlines(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    let open = measures(picture, lens)
        .into_iter()
        .filter(|measure| measure.is_open());
    open.filter_map(|measure| {
        Some(Clock {
            kind: ClockKind::Measure,
            organisation: measure.proposed.origin.organisation,
            due_at: measure.deadline?,
            subject: Some(measure.id.0),
            about: Some(measure.proposed.said.text),
            origin: measure.since,
        })
    })
}

fn open_questions(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    let asked = items(picture, lens).into_iter();
    let asked = asked.filter(situation::Item::is_open_question);
    asked.filter_map(|item| {
        Some(Clock {
            kind: ClockKind::Question,
            organisation: item.origin.organisation,
            due_at: item.answer_by()?,
            subject: Some(item.id.0),
            about: Some(item.statement.text),
            origin: item.origin,
        })
    })
}

fn freshness(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    let stand = items(picture, lens)
        .into_iter()
        .filter(|i| i.standing == Standing::Stated);
    stand.filter_map(|item| {
        Some(Clock {
            kind: ClockKind::Freshness,
            organisation: item.origin.organisation,
            due_at: item.statement.expires_at?,
            subject: Some(item.id.0),
            about: Some(item.statement.text),
            origin: item.origin,
        })
    })
}

fn active(part: &incident::Part, lens: &Lens<'_>) -> impl Iterator<Item = situation::Tenure> {
    let tenures = tenures(part, lens).into_iter();
    tenures.filter(|tenure| tenure.stood_down.is_none())
}

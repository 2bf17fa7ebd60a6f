//! An organisation's year: the aims of its follow-up plan (oppfølgingsplan), the annual wheel
//! (årshjul), the meetings it holds, what supervision found, and who was trained (R-56, § 7, § 10).
//!
//! What is due tells of itself with nobody logged in. The measures of the follow-up plan are a family
//! of their own; this one knows them by id.

pub mod commands;
pub mod events;
mod meetings;
mod state;
mod supervision;
mod training;
mod wheel;

pub(crate) use meetings::overdue as gathering_overdue;
pub use state::{Course, Finding, Gathering, Obligation, Training, Year};
pub(crate) use supervision::overdue as finding_overdue;
pub(crate) use wheel::due as obligation_due;

use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::{CalendarFeedId, OrganisationId};
use crate::limits::{AIMS_MAX, CALENDAR_FEEDS_MAX, SHORT_BYTES_MAX, at_most, words};
use crate::organisation::{Organisation, permitted};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::Scope;
use crate::world::World;
use commands::{CloseCalendarFeed, OpenCalendarFeed, SetAims, YearCommand};
use events::{AimsSet, CalendarFeedClosed, CalendarFeedOpened, YearEvent};

/// What a command to the year is judged with.
#[derive(Clone, Copy)]
struct Sitting<'a> {
    world: &'a World,
    order: &'a Order,
    organisation: &'a Organisation,
    now: Timestamp,
}

impl<'a> Sitting<'a> {
    fn year(&self) -> &'a Year {
        &self.organisation.year
    }

    /// Refuses a time that has passed where something is planned.
    fn ahead(&self, field: &'static str, given: Timestamp) -> Result<(), Refusal> {
        if given > self.now {
            return Ok(());
        }
        let now = self.now;
        Err(Refusal::NotAhead { field, given, now })
    }
}

/// Judges a command to an organisation's year.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &YearCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    use YearCommand as C;
    let organisation = permitted(world, order, id, Operation::KeepYear)?;
    let sitting = Sitting {
        world,
        order,
        organisation,
        now,
    };
    let event = match command {
        C::SetAims(command) => set_aims(command).map(Some),
        C::SetObligation(command) => wheel::set(sitting, command).map(Some),
        C::CompleteObligation(command) => wheel::complete(sitting, command),
        C::GiveUpObligation(command) => wheel::give_up(sitting, command),
        C::EndObligation(command) => wheel::end(sitting, command),
        C::Convene(command) => meetings::convene(sitting, command).map(Some),
        C::Hold(command) => meetings::hold(sitting, command).map(Some),
        C::CallOff(command) => meetings::call_off(sitting, command),
        C::RecordFinding(command) => supervision::record(sitting, command).map(Some),
        C::MoveDeadline(command) => supervision::move_deadline(sitting, command).map(Some),
        C::AnswerFinding(command) => supervision::answer(sitting, command).map(Some),
        C::CloseFinding(command) => supervision::close(sitting, command),
        C::SetCourse(command) => training::set_course(sitting, command).map(Some),
        C::EndCourse(command) => training::end_course(sitting, command).map(Some),
        C::RecordTraining(command) => training::record(sitting, command).map(Some),
        C::WithdrawTraining(command) => training::withdraw(sitting, command).map(Some),
        C::OpenFeed(command) => open_feed(sitting, command).map(Some),
        C::CloseFeed(command) => close_feed(sitting, command).map(Some),
    }?;
    let told = |event| Decided::of_organisation(order, now, id, Scope::Own, Event::Year(event));
    Ok(event.into_iter().map(told).collect())
}

/// The aims of the follow-up plan: the whole list anew.
fn set_aims(command: &SetAims) -> Result<YearEvent, Refusal> {
    let (from, to) = (command.from, command.to);
    if to <= from {
        return Err(Refusal::EndsBeforeItBegins { from, to });
    }
    if command.aims.is_empty() {
        return Err(Refusal::Empty { field: "aims" });
    }
    at_most("aims", command.aims.len(), AIMS_MAX)?;
    for aim in &command.aims {
        words("aims", aim, SHORT_BYTES_MAX)?;
    }
    let aims = command.aims.clone();
    Ok(YearEvent::AimsSet(AimsSet { from, to, aims }))
}

fn open_feed(sitting: Sitting<'_>, command: &OpenCalendarFeed) -> Result<YearEvent, Refusal> {
    words("label", &command.label, SHORT_BYTES_MAX)?;
    let open = sitting.year().feeds.len();
    at_most("calendarFeeds", open + 1, CALENDAR_FEEDS_MAX)?;
    Ok(YearEvent::CalendarFeedOpened(CalendarFeedOpened {
        feed: CalendarFeedId::from(sitting.order.id),
        label: command.label.clone(),
    }))
}

fn close_feed(sitting: Sitting<'_>, command: &CloseCalendarFeed) -> Result<YearEvent, Refusal> {
    let feed = command.feed;
    if !sitting.year().feeds.contains(&feed) {
        let what = Thing::CalendarFeed;
        return Err(Refusal::Unknown { what });
    }
    Ok(YearEvent::CalendarFeedClosed(CalendarFeedClosed { feed }))
}

//! The log of ordinary days, and the incidents that began there, as one reader may know.

use crate::access::Lens;
use crate::fact::{Fact, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use varsko_domain::incident::duty_log::events::{
    BegunInDutyLog, DutyLogEvent, IncidentMade, ShiftHandedOver,
};
use varsko_domain::words::{DutyLogKind, EntryKind};

words! {
    ShiftHandedOver: text;
}

impl Words for DutyLogEvent {
    fn erase(&mut self) {
        match self {
            DutyLogEvent::ShiftHandedOver(event) => event.erase(),
            DutyLogEvent::Begun(_)
            | DutyLogEvent::Continued(_)
            | DutyLogEvent::IncidentMade(_)
            | DutyLogEvent::BegunIn(_) => {}
        }
    }
}

/// What the log is kept for, when it is a duty log; an incident otherwise.
pub fn kept_for(picture: &IncidentPicture) -> Option<DutyLogKind> {
    picture.duty_log.iter().find_map(|fact| match &fact.said {
        DutyLogEvent::Begun(begun) => Some(begun.kind),
        DutyLogEvent::Continued(_)
        | DutyLogEvent::IncidentMade(_)
        | DutyLogEvent::BegunIn(_)
        | DutyLogEvent::ShiftHandedOver(_) => None,
    })
}

/// The lines of a duty log that the incident began with; the log itself is for whoever may see it.
pub fn begun_in(picture: &IncidentPicture, lens: &Lens<'_>) -> Option<Fact<BegunInDutyLog>> {
    seen(&picture.duty_log, lens, |said| match said {
        DutyLogEvent::BegunIn(begun) => Some(begun.clone()),
        DutyLogEvent::Begun(_)
        | DutyLogEvent::Continued(_)
        | DutyLogEvent::IncidentMade(_)
        | DutyLogEvent::ShiftHandedOver(_) => None,
    })
    .into_iter()
    .next()
}

/// The incidents that were opened from lines of the log.
pub fn made(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Fact<IncidentMade>> {
    seen(&picture.duty_log, lens, |said| match said {
        DutyLogEvent::IncidentMade(made) => Some(made.clone()),
        DutyLogEvent::Begun(_)
        | DutyLogEvent::Continued(_)
        | DutyLogEvent::BegunIn(_)
        | DutyLogEvent::ShiftHandedOver(_) => None,
    })
}

/// How shifts were handed over, the newest last.
pub fn handovers(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Fact<ShiftHandedOver>> {
    seen(&picture.duty_log, lens, |said| match said {
        DutyLogEvent::ShiftHandedOver(handed) => Some(handed.clone()),
        DutyLogEvent::Begun(_)
        | DutyLogEvent::Continued(_)
        | DutyLogEvent::IncidentMade(_)
        | DutyLogEvent::BegunIn(_) => None,
    })
}

fn seen<T>(
    history: &History<DutyLogEvent>,
    lens: &Lens<'_>,
    which: impl Fn(&DutyLogEvent) -> Option<T>,
) -> Vec<Fact<T>> {
    let facts = lens.through(history);
    let which = facts.filter_map(|fact| {
        let origin = fact.origin;
        which(&fact.said).map(|said| Fact { origin, said })
    });
    which.collect()
}

pub(crate) fn kind(event: &DutyLogEvent) -> EntryKind {
    match event {
        DutyLogEvent::ShiftHandedOver(_) => EntryKind::Handover,
        DutyLogEvent::Begun(_)
        | DutyLogEvent::Continued(_)
        | DutyLogEvent::IncidentMade(_)
        | DutyLogEvent::BegunIn(_) => EntryKind::Note,
    }
}

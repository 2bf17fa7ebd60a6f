//! The picture as it was: the same fold, stopped somewhere else.
//!
//! Two questions have two answers. *What did we know at T* takes every line known by T, in the
//! order it became known: a correction recorded later is not there, however early the thing it is
//! about. *What had happened by T* takes every line about something that occurred by T, in the
//! order things occurred: a correction typed with the time of what it corrects is there, although
//! nobody knew at T, and one typed with the time it was made is not.
//!
//! Who may read is never a matter of the past. A share recalled since, and words erased since, are
//! gone from every older picture too.

use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::{Event, Recorded, Timestamp};

/// Which of a line's two times an instant is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// When it became known: what did we know at T.
    Recorded,
    /// When it happened: what had happened by T.
    Occurred,
}

impl Basis {
    /// The time of an event on this basis.
    pub fn time(self, recorded: &Recorded) -> Timestamp {
        match self {
            Basis::Recorded => recorded.known_at(),
            Basis::Occurred => recorded.occurred_at,
        }
    }
}

/// Where the fold stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AsOf {
    /// After this position, which is included; folded in the order of positions.
    Position(u64),
    /// At this instant, which is included; folded in the order of the basis, then of positions.
    Instant(Timestamp, Basis),
    /// At the end; folded in the order of positions, as the live picture is.
    Now,
}

impl AsOf {
    /// True when an event is within the picture asked for.
    pub fn includes(self, recorded: &Recorded) -> bool {
        match self {
            AsOf::Position(last) => recorded.position <= last,
            AsOf::Instant(at, basis) => basis.time(recorded) <= at,
            AsOf::Now => true,
        }
    }
}

/// The picture of one incident as of `at`.
///
/// Takes the incident's *whole* stream in the order of positions, also what lies after `at`: shares
/// and erasures count from today, whatever instant is looked at.
pub fn as_of<'a>(events: impl IntoIterator<Item = &'a Recorded>, at: AsOf) -> IncidentPicture {
    let mut picture = IncidentPicture::default();
    let mut included = Vec::new();
    let mut settled = Vec::new();
    for recorded in events {
        if at.includes(recorded) {
            match at {
                AsOf::Instant(_, basis) => included.push((basis.time(recorded), recorded)),
                AsOf::Position(_) | AsOf::Now => picture.apply(recorded),
            }
        }
        if settles(&recorded.event) {
            settled.push(recorded);
        }
    }
    included.sort_by_key(|(time, _)| *time);
    included
        .iter()
        .for_each(|(_, recorded)| picture.apply(recorded));
    settled
        .iter()
        .for_each(|recorded| settle(&mut picture, recorded));
    picture
}

/// True for what holds for every older picture too.
fn settles(event: &Event) -> bool {
    matches!(
        event,
        Event::EntryShareWidened(_) | Event::EntryShareRecalled(_) | Event::ErasureCarriedOut(_)
    )
}

fn settle(picture: &mut IncidentPicture, recorded: &Recorded) {
    let by = recorded.number();
    if let Event::EntryShareWidened(widened) = &recorded.event {
        picture.access.share(widened.number, by, widened.scope);
    } else if let Event::EntryShareRecalled(recalled) = &recorded.event {
        picture.access.share(recalled.number, by, recalled.scope);
    } else if let Event::ErasureCarriedOut(erased) = &recorded.event {
        erased.numbers.iter().for_each(|line| picture.forget(*line));
    }
}

#[cfg(test)]
mod tests;

//! A fact of the picture: something that was said, and the line of the log it was said on.
//!
//! Keeping the line is what lets one fold serve every reader: whoever may not read the line does
//! not get the fact. Here is also how a fact loses its words when its line is erased.

use serde::{Deserialize, Serialize};
use varsko_domain::incident::dispatch as d;
use varsko_domain::incident::events as e;
use varsko_domain::{Actor, OrganisationId, Recorded, Text, Timestamp};

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The line's number in its crisis log.
    pub line: u32,
    /// Its position in the installation's one order.
    pub position: u64,
    /// When it happened; the as-of time of a statement or figure.
    pub occurred_at: Timestamp,
    /// When the system got it.
    pub recorded_at: Timestamp,
    /// Who did it.
    pub by: Actor,
    /// The organisation it concerns.
    pub organisation: OrganisationId,
}

impl Origin {
    /// The origin of whatever this event says.
    pub fn of(recorded: &Recorded) -> Self {
        Self {
            line: recorded.number(),
            position: recorded.position,
            occurred_at: recorded.occurred_at,
            recorded_at: recorded.recorded_at,
            by: recorded.actor,
            organisation: concerned(recorded),
        }
    }
}

/// The organisation an event concerns: on whose behalf it was done, else the actor's own.
pub(crate) fn concerned(recorded: &Recorded) -> OrganisationId {
    recorded.organisation.unwrap_or(recorded.actor.organisation)
}

/// Something said, with where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact<T> {
    /// Where it comes from.
    pub origin: Origin,
    /// What was said.
    pub said: T,
}

impl<T> Fact<T> {
    pub(crate) fn of(recorded: &Recorded, said: T) -> Self {
        Self {
            origin: Origin::of(recorded),
            said,
        }
    }
}

/// Losing the words of one line, wherever they stand.
pub(crate) trait Forget {
    /// Makes every text that came from `line` unreadable.
    fn forget(&mut self, line: u32);
}

impl<T: Words> Forget for Fact<T> {
    fn forget(&mut self, line: u32) {
        if self.origin.line == line {
            self.said.erase();
        }
    }
}

impl<T: Forget> Forget for Vec<T> {
    fn forget(&mut self, line: u32) {
        self.iter_mut().for_each(|part| part.forget(line));
    }
}

impl<T: Forget> Forget for Option<T> {
    fn forget(&mut self, line: u32) {
        if let Some(part) = self {
            part.forget(line);
        }
    }
}

/// Something that holds words, and can lose them.
pub(crate) trait Words {
    fn erase(&mut self);
}

impl Words for Text {
    fn erase(&mut self) {
        *self = Text::Erased;
    }
}

impl Words for varsko_domain::Coordinates {
    fn erase(&mut self) {
        varsko_domain::Coordinates::erase(self);
    }
}

impl<T: Words> Words for Option<T> {
    fn erase(&mut self) {
        if let Some(words) = self {
            words.erase();
        }
    }
}

impl<T: Words> Words for Vec<T> {
    fn erase(&mut self) {
        self.iter_mut().for_each(Words::erase);
    }
}

/// Names the texts of each payload the picture keeps; the key of an event is one for all of them.
macro_rules! words {
    ($($type:ty: $($field:ident)*;)*) => {$(
        impl Words for $type {
            fn erase(&mut self) { $(self.$field.erase();)* }
        }
    )*};
}
pub(crate) use words;

words! {
    e::Opened: title potential place;
    e::PlacedUnderObservation: reason;
    e::Dismissed: reason;
    e::Reclassified: title potential place reason coordinates;
    e::ReadinessSet: reason;
    e::PhaseDeviated: reason;
    e::IndicatorReported: source;
    e::NotificationStarted: text list recipients again;
    d::NotificationStopped: reason;
    e::Recipient: name address;
    e::BodyActivated: authority place legal_ground powers;
    e::BodyStoodDown: reason;
    e::RoleRelieved: handover;
    e::Statement: text source coordinates;
    e::ItemWithdrawn: reason;
    e::FocusSet: items;
    e::MeasureProposed: text goal;
    e::NormalisationDecided: text handed_over;
    e::EvaluationStarted: mandate;
    e::ErasureRequested: ground reference;
    e::IndicatorDefined: ;
    varsko_domain::incident::left_open::LeftOpen: ;
    e::RoleAssigned: ;
    e::MobilisationReported: ;
}

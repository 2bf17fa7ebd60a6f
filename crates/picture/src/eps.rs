//! Evacuee and next-of-kin centres (EPS): for all who take part counts and leaders, and for the
//! keepers of a register the people in it.
//!
//! The difference is the lens's to make: what is said of a person stands on lines that only they
//! may read. Nothing here is told of persons in a sentence.

use crate::access::Lens;
use crate::fact::{Fact, Forget, Origin, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::eps::events as e;
use varsko_domain::incident::eps::events::EpsEvent;
use varsko_domain::words::{EntryKind, GuestKind};
use varsko_domain::{EpsId, GuestId, PersonId, Text, Timestamp};

words! {
    e::EpsOpened: place decision;
    e::GuestRegistered: who;
    e::Person: name born phone address relation needs;
    e::GuestMoved: where_to;
    e::EpsClosed: reason;
}

impl Words for EpsEvent {
    fn erase(&mut self) {
        match self {
            EpsEvent::Opened(event) => event.erase(),
            EpsEvent::Registered(event) => event.erase(),
            EpsEvent::Moved(event) => event.erase(),
            EpsEvent::Closed(event) => event.erase(),
            EpsEvent::UnitSet(_) | EpsEvent::Counted(_) | EpsEvent::RetentionPassed(_) => {}
        }
    }
}

pub(crate) fn kind(event: &EpsEvent) -> EntryKind {
    match event {
        EpsEvent::Opened(_) | EpsEvent::Closed(_) => EntryKind::Decision,
        EpsEvent::UnitSet(_) => EntryKind::Mobilisation,
        EpsEvent::Counted(_) => EntryKind::StatusReport,
        EpsEvent::Registered(_) | EpsEvent::Moved(_) | EpsEvent::RetentionPassed(_) => {
            EntryKind::Note
        }
    }
}

/// A centre: everything that happened there, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Eps {
    /// Every event of it.
    pub steps: History<EpsEvent>,
}

impl Forget for Eps {
    fn forget(&mut self, line: u32) {
        self.steps.forget(line);
    }
}

/// The centre an event is of.
pub(crate) fn centre(event: &EpsEvent) -> EpsId {
    match event {
        EpsEvent::Opened(e) => e.eps,
        EpsEvent::UnitSet(e) => e.eps,
        EpsEvent::Registered(e) => e.eps,
        EpsEvent::Moved(e) => e.eps,
        EpsEvent::Counted(e) => e.eps,
        EpsEvent::Closed(e) => e.eps,
        EpsEvent::RetentionPassed(e) => e.eps,
    }
}

/// A centre as one reader may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Centre {
    /// Which.
    pub id: EpsId,
    /// Where it is and who decided; who runs it stands in the origin.
    pub opened: Fact<e::EpsOpened>,
    /// Its units, by key.
    pub units: Vec<Unit>,
    /// How many it has, as last counted.
    pub counted: Option<Fact<e::GuestsCounted>>,
    /// The register, by line; empty for all but its keepers.
    pub guests: Vec<Guest>,
    /// Where it was closed.
    pub closed: Option<Origin>,
    /// When its register is erased.
    pub erase_at: Option<Timestamp>,
    /// Where the register was erased.
    pub erased: Option<Origin>,
}

/// A unit of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Short key.
    pub key: String,
    /// Name for people.
    pub name: String,
    /// Who leads it.
    pub leader: Option<PersonId>,
}

/// Someone in a register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guest {
    /// Whom: a pseudonym.
    pub id: GuestId,
    /// Evacuee or relative.
    pub kind: GuestKind,
    /// Who; erased once the time for keeping it has passed.
    pub who: e::Person,
    /// The unit that takes care of them.
    pub unit: Option<String>,
    /// True while they are there.
    pub inside: bool,
    /// Where they went.
    pub where_to: Option<Text>,
    /// Where they were registered.
    pub registered: Origin,
    /// Where they last came or went.
    pub since: Origin,
}

/// The centres the reader may know of, by the line they were opened on.
pub(crate) fn centres(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Centre> {
    let known = picture.eps.iter();
    let mut centres: Vec<Centre> = known.filter_map(|(id, eps)| seen(*id, eps, lens)).collect();
    centres.sort_by_key(|centre| centre.opened.origin.line);
    centres
}

fn seen(id: EpsId, eps: &Eps, lens: &Lens<'_>) -> Option<Centre> {
    let opened = lens.through(&eps.steps).find_map(|fact| match &fact.said {
        EpsEvent::Opened(e) => Some(Fact {
            origin: fact.origin,
            said: e.clone(),
        }),
        EpsEvent::UnitSet(_)
        | EpsEvent::Registered(_)
        | EpsEvent::Moved(_)
        | EpsEvent::Counted(_)
        | EpsEvent::Closed(_)
        | EpsEvent::RetentionPassed(_) => None,
    })?;
    let mut centre = Centre {
        id,
        opened,
        units: Vec::new(),
        counted: None,
        guests: Vec::new(),
        closed: None,
        erase_at: None,
        erased: None,
    };
    let mut units: BTreeMap<&str, Unit> = BTreeMap::new();
    for Fact { origin, said } in lens.through(&eps.steps) {
        match said {
            EpsEvent::Opened(_) => {}
            EpsEvent::UnitSet(e) => {
                let (key, name, leader) = (e.unit.clone(), e.name.clone(), e.leader);
                units.insert(&e.unit, Unit { key, name, leader });
            }
            EpsEvent::Registered(e) => centre.guests.push(registered(e, origin)),
            EpsEvent::Moved(e) => centre.moved(e, origin),
            EpsEvent::Counted(e) => {
                let (origin, said) = (*origin, e.clone());
                centre.counted = Some(Fact { origin, said });
            }
            EpsEvent::Closed(e) => {
                centre.closed = Some(*origin);
                centre.erase_at = Some(e.erase_at);
            }
            EpsEvent::RetentionPassed(_) => centre.erased = Some(*origin),
        }
    }
    centre.units = units.into_values().collect();
    Some(centre)
}

fn registered(event: &e::GuestRegistered, origin: &Origin) -> Guest {
    Guest {
        id: event.guest,
        kind: event.kind,
        who: event.who.clone(),
        unit: event.unit.clone(),
        inside: true,
        where_to: None,
        registered: *origin,
        since: *origin,
    }
}

impl Centre {
    fn moved(&mut self, event: &e::GuestMoved, origin: &Origin) {
        if let Some(guest) = self.guests.iter_mut().find(|guest| guest.id == event.guest) {
            guest.inside = event.inside;
            guest.where_to.clone_from(&event.where_to);
            if event.unit.is_some() {
                guest.unit.clone_from(&event.unit);
            }
            guest.since = *origin;
        }
    }
}

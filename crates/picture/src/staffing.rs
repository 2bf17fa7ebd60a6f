//! How a part is staffed over time: planned reliefs, planned stand-downs, and the least staffing
//! with when a plan breaks it.
//!
//! Never asks what time it is: a plan that is past due is told of by its own line.

use crate::access::Lens;
use crate::directory::Directory;
use crate::fact::{Fact, Origin, Words, words};
use crate::incident::{self, RoleStep};
use crate::situation::{Held, held, tenures};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::staffing::events as e;
use varsko_domain::incident::staffing::events::StaffingEvent;
use varsko_domain::words::{Body, EntryKind, Scope};
use varsko_domain::{OrganisationId, PersonId, ReliefId, Text, Timestamp};

words! {
    e::StandDownPlanned: reason;
    e::ReliefPlanned: note;
    e::ReliefCancelled: reason;
}

impl Words for StaffingEvent {
    fn erase(&mut self) {
        match self {
            StaffingEvent::StandDownPlanned(event) => event.erase(),
            StaffingEvent::ReliefPlanned(event) => event.erase(),
            StaffingEvent::ReliefCancelled(event) => event.erase(),
            StaffingEvent::StandDownOverdue(_)
            | StaffingEvent::ReliefCarriedOut(_)
            | StaffingEvent::ReliefOverdue(_)
            | StaffingEvent::MinimumSet(_) => {}
        }
    }
}

pub(crate) fn kind(event: &StaffingEvent) -> EntryKind {
    match event {
        StaffingEvent::StandDownPlanned(_) | StaffingEvent::MinimumSet(_) => EntryKind::Decision,
        StaffingEvent::ReliefCarriedOut(_) => EntryKind::Handover,
        StaffingEvent::ReliefPlanned(_)
        | StaffingEvent::ReliefCancelled(_)
        | StaffingEvent::ReliefOverdue(_)
        | StaffingEvent::StandDownOverdue(_) => EntryKind::Mobilisation,
    }
}

/// A relief as planned, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relief {
    /// Which.
    pub id: ReliefId,
    /// Key of the role.
    pub role: String,
    /// Who leaves it.
    pub person: PersonId,
    /// Who takes over; nobody, and it is a departure.
    pub successor: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// What to remember.
    pub note: Option<Text>,
    /// Where it was planned.
    pub planned: Origin,
    /// Where it was told to be overdue.
    pub overdue: Option<Origin>,
    /// Where it happened, or the role was left otherwise.
    pub carried_out: Option<Origin>,
    /// Where it was taken back.
    pub cancelled: Option<Origin>,
}

impl Relief {
    /// True until it happened or was taken back.
    pub fn is_open(&self) -> bool {
        self.carried_out.is_none() && self.cancelled.is_none()
    }
}

/// The least staffing of a body, or of one of its roles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Minimum {
    /// Whose.
    pub organisation: OrganisationId,
    /// The body.
    pub body: Body,
    /// One of its roles; the whole body when absent.
    pub role: Option<String>,
    /// How many there must at least be.
    pub at_least: u32,
    /// How many there are.
    pub now: u32,
    /// When the plan leaves fewer; `None` when it never does.
    pub breaks_at: Option<Timestamp>,
    /// Where it was set.
    pub set: Origin,
}

impl Minimum {
    /// True when there are too few, or will be as planned.
    pub fn is_short(&self) -> bool {
        self.now < self.at_least || self.breaks_at.is_some()
    }
}

/// Every relief that was planned, by when it is due.
pub(crate) fn reliefs(part: &incident::Part, lens: &Lens<'_>) -> Vec<Relief> {
    let mut reliefs: BTreeMap<ReliefId, Relief> = BTreeMap::new();
    for Fact { origin, said } in lens.through(&part.staffing) {
        match said {
            StaffingEvent::ReliefPlanned(e) => {
                reliefs.insert(e.relief, planned(e, origin));
            }
            StaffingEvent::ReliefCancelled(e) => {
                settle(&mut reliefs, e.relief, |r| r.cancelled = Some(*origin));
            }
            StaffingEvent::ReliefCarriedOut(e) => {
                settle(&mut reliefs, e.relief, |r| r.carried_out = Some(*origin));
            }
            StaffingEvent::ReliefOverdue(e) => {
                settle(&mut reliefs, e.relief, |r| r.overdue = Some(*origin));
            }
            StaffingEvent::StandDownPlanned(_)
            | StaffingEvent::StandDownOverdue(_)
            | StaffingEvent::MinimumSet(_) => {}
        }
    }
    for Fact { origin, said } in lens.through(&part.roles) {
        let RoleStep::Relieved(left) = said else {
            continue;
        };
        let of = |r: &&mut Relief| {
            r.is_open()
                && (&r.role, r.person) == (&left.role, left.person)
                && r.planned.position < origin.position
        };
        reliefs
            .values_mut()
            .filter(of)
            .for_each(|r| r.carried_out = Some(*origin));
    }
    let mut reliefs: Vec<Relief> = reliefs.into_values().collect();
    reliefs.sort_by_key(|relief| (relief.at, relief.planned.position));
    reliefs
}

fn planned(event: &e::ReliefPlanned, origin: &Origin) -> Relief {
    Relief {
        id: event.relief,
        role: event.role.clone(),
        person: event.person,
        successor: event.successor,
        at: event.at,
        note: event.note.clone(),
        planned: *origin,
        overdue: None,
        carried_out: None,
        cancelled: None,
    }
}

fn settle(reliefs: &mut BTreeMap<ReliefId, Relief>, id: ReliefId, how: impl FnOnce(&mut Relief)) {
    if let Some(relief) = reliefs.get_mut(&id) {
        how(relief);
    }
}

/// Until when a body is meant to sit, as planned after `since`; and where it was told to sit longer.
pub(crate) fn meant_until(
    part: &incident::Part,
    lens: &Lens<'_>,
    body: Body,
    since: &Origin,
) -> (Option<Timestamp>, Option<Origin>) {
    let (mut until, mut overdue) = (None, None);
    for Fact { origin, said } in lens.through(&part.staffing) {
        if origin.position < since.position {
            continue;
        }
        match said {
            StaffingEvent::StandDownPlanned(e) if e.body == body => {
                (until, overdue) = (Some(e.at), None);
            }
            StaffingEvent::StandDownOverdue(e) if e.body == body => overdue = Some(*origin),
            StaffingEvent::StandDownPlanned(_)
            | StaffingEvent::StandDownOverdue(_)
            | StaffingEvent::ReliefPlanned(_)
            | StaffingEvent::ReliefCancelled(_)
            | StaffingEvent::ReliefCarriedOut(_)
            | StaffingEvent::ReliefOverdue(_)
            | StaffingEvent::MinimumSet(_) => {}
        }
    }
    (until, overdue)
}

/// The least staffing of active bodies, each with whether it holds. Told only to those who read
/// what is shared among participants: to anyone else every post would look too thin.
pub(crate) fn minimums(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
    directory: &Directory,
) -> Vec<Minimum> {
    let reader = lens.reader();
    let known = directory.standing.organisations.get(&organisation);
    let Some(known) = known.filter(|_| reader.sees(Some(organisation), Scope::Participants, &[]))
    else {
        return Vec::new();
    };
    let active: Vec<Body> = tenures(part, lens)
        .into_iter()
        .filter(|tenure| tenure.stood_down.is_none())
        .map(|tenure| tenure.body)
        .collect();
    let reliefs: Vec<Relief> = reliefs(part, lens)
        .into_iter()
        .filter(Relief::is_open)
        .collect();
    let held: Vec<Held> = held(part, lens)
        .into_iter()
        .filter(|h| h.relieved.is_none())
        .collect();
    set(part, lens)
        .into_iter()
        .filter(|((body, _), _)| active.contains(body))
        .map(|((body, role), (at_least, set))| {
            let counts = |key: &str| match &role {
                Some(role) => role == key,
                None => known.role(key).is_some_and(|role| role.body == body),
            };
            let post: Vec<(&str, PersonId)> = held
                .iter()
                .filter(|h| counts(&h.role))
                .map(|h| (h.role.as_str(), h.person))
                .collect();
            let plan = reliefs.iter().filter(|relief| counts(&relief.role));
            let (now, breaks_at) = outlook(post, plan, at_least);
            let role = role.clone();
            Minimum {
                organisation,
                body,
                role,
                at_least,
                now,
                breaks_at,
                set,
            }
        })
        .collect()
}

/// A body, or one of its roles.
type Post = (Body, Option<String>);

/// The minimums as last set, without those taken back.
fn set(part: &incident::Part, lens: &Lens<'_>) -> BTreeMap<Post, (u32, Origin)> {
    let mut set = BTreeMap::new();
    for Fact { origin, said } in lens.through(&part.staffing) {
        if let StaffingEvent::MinimumSet(e) = said {
            set.insert((e.body, e.role.clone()), (e.at_least, *origin));
        }
    }
    set.retain(|_, (at_least, _)| *at_least > 0);
    set
}

/// How many persons hold the post now, and when the plan first leaves fewer than `at_least`.
fn outlook<'a>(
    mut post: Vec<(&'a str, PersonId)>,
    plan: impl Iterator<Item = &'a Relief>,
    at_least: u32,
) -> (u32, Option<Timestamp>) {
    let persons = |post: &[(&str, PersonId)]| {
        let mut persons: Vec<PersonId> = post.iter().map(|(_, person)| *person).collect();
        persons.sort();
        persons.dedup();
        persons.len() as u32
    };
    let now = persons(&post);
    for relief in plan {
        let leaving = (relief.role.as_str(), relief.person);
        post.retain(|held| *held != leaving);
        post.extend(
            relief
                .successor
                .map(|successor| (relief.role.as_str(), successor)),
        );
        if now >= at_least && persons(&post) < at_least {
            return (now, Some(relief.at));
        }
    }
    (now, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Origin;
    use crate::scene::{BAERUM, KARI, OLA, line, minute, reached};
    use varsko_domain::words::Phase;

    fn leaving(person: PersonId, successor: Option<PersonId>, at: i64) -> Relief {
        let event = reached(Phase::Mobilise);
        let planned = Origin::of(&line(1, 0, BAERUM, Scope::Participants, event));
        Relief {
            id: ReliefId(uuid::Uuid::from_u128(at as u128)),
            role: "log_keeper".into(),
            person,
            successor,
            at: minute(at),
            note: None,
            planned,
            overdue: None,
            carried_out: None,
            cancelled: None,
        }
    }

    #[test]
    fn a_plan_breaks_a_minimum_when_it_first_leaves_too_few() {
        //
        let post = || vec![("log_keeper", KARI), ("log_keeper", OLA)];
        let plan = [leaving(KARI, None, 300), leaving(OLA, None, 400)];
        assert_eq!(outlook(post(), plan.iter(), 2), (2, Some(minute(300))));
        assert_eq!(outlook(post(), plan.iter(), 1), (2, Some(minute(400))));
        assert_eq!(outlook(post(), plan[..1].iter(), 1), (2, None));
    }

    #[test]
    fn whoever_takes_over_keeps_the_number_unless_they_are_there_already() {
        let relieved = [leaving(KARI, Some(OLA), 300)];
        let alone = vec![("log_keeper", KARI)];
        assert_eq!(outlook(alone, relieved.iter(), 1), (1, None));
        let both = vec![("log_keeper", KARI), ("staff_leader", OLA)];
        assert_eq!(outlook(both, relieved.iter(), 2), (2, Some(minute(300))));
    }
}

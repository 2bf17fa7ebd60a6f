//! One organisation's part as one reader may see it: what holds now, and the intervals it held in.

use crate::access::Lens;
use crate::area::{Area, areas};
use crate::directory::Directory;
use crate::fact::{Fact, Origin};
use crate::incident::{self, BodyStep, IncidentPicture, PhaseStep, RoleStep};
use crate::resource::{Stock, stocks};
use crate::staffing::{Minimum, Relief, meant_until, minimums, reliefs};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::events::{
    EvaluationStarted, FocusSet, MobilisationReported, NormalisationDecided, PhaseDeviated,
    ReadinessSet,
};
use varsko_domain::incident::left_open::LeftOpen;
use varsko_domain::words::{Body, Capacity, Phase, Scope};
use varsko_domain::{OrganisationId, PersonId, Text, Timestamp};

/// One organisation's part in an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// Where it came in.
    pub started: Origin,
    /// Where its part ended without the incident being closed.
    pub ended: Option<Origin>,
    /// The phase it is in; `None` when the reader may not know.
    pub phase: Option<PhaseNow>,
    /// The first time each phase was reached.
    pub reached: BTreeMap<Phase, Origin>,
    /// Every step between phases.
    pub steps: Vec<Fact<PhaseStep>>,
    /// Deviations from the sequence.
    pub deviations: Vec<Fact<PhaseDeviated>>,
    /// Intervals in which crisis leadership or staff was active.
    pub bodies: Vec<Tenure>,
    /// Intervals in which someone held a role.
    pub roles: Vec<Held>,
    /// Critical roles of active bodies that nobody holds.
    pub vacancies: Vec<Vacancy>,
    /// Planned reliefs, and what became of each, by when they are due.
    pub reliefs: Vec<Relief>,
    /// The least staffing of active bodies, and whether it holds.
    pub minimums: Vec<Minimum>,
    /// Areas and sectors that report, by key.
    pub areas: Vec<Area>,
    /// What is used up, and when it is empty, by key.
    pub stocks: Vec<Stock>,
    /// Where each person stands on the way in, by person.
    pub presence: Vec<Presence>,
    /// Readiness level, in the organisation's own name for it.
    pub readiness: Option<Fact<ReadinessSet>>,
    /// Leadership focus.
    pub focus: Option<Fact<FocusSet>>,
    /// The decided return to normal.
    pub normalisation: Option<Fact<NormalisationDecided>>,
    /// What was open when that was decided.
    pub left_open: Option<Fact<LeftOpen>>,
    /// The evaluation's beginning.
    pub evaluation: Option<Fact<EvaluationStarted>>,
}

/// The phase an organisation is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseNow {
    /// Which.
    pub phase: Phase,
    /// Since when.
    pub since: Origin,
}

/// An interval in which a body was active; special powers hold within it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tenure {
    /// Which body.
    pub body: Body,
    /// By what authority.
    pub authority: Text,
    /// On what legal ground.
    pub legal_ground: Option<Text>,
    /// Special powers; they hold within the interval and no longer.
    pub powers: Vec<Text>,
    /// Where it sits.
    pub place: Option<Text>,
    /// Until when it is meant to sit.
    pub until: Option<Timestamp>,
    /// Where it was told to sit longer than planned.
    pub overdue: Option<Origin>,
    /// By when the first picture is due, when this started that clock.
    pub first_picture_by: Option<Timestamp>,
    /// By when the shared mailbox is due, when this started that clock.
    pub mailbox_by: Option<Timestamp>,
    /// From here.
    pub activated: Origin,
    /// To here; `None` while it is active.
    pub stood_down: Option<Origin>,
    /// Why it was stood down.
    pub reason: Option<Text>,
}

/// An interval in which someone held a role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// Key of the role.
    pub role: String,
    /// Who.
    pub person: PersonId,
    /// As holder or deputy.
    pub capacity: Capacity,
    /// From here.
    pub assigned: Origin,
    /// To here; `None` while they hold it.
    pub relieved: Option<Origin>,
    /// What was handed over.
    pub handover: Option<Text>,
}

/// A critical role of an active body that nobody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vacancy {
    /// Whose.
    pub organisation: OrganisationId,
    /// The body.
    pub body: Body,
    /// Key of the role.
    pub role: String,
    /// Its name.
    pub name: String,
}

/// Where a person stands on the way in.
pub type Presence = Fact<MobilisationReported>;

/// Every organisation that takes or took part: the lead first, then by id.
pub(super) fn parts(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    directory: &Directory,
) -> Vec<Part> {
    let mut parts: Vec<Part> = picture
        .parts
        .iter()
        .filter_map(|(id, part)| of(*id, part, lens, directory))
        .collect();
    parts.sort_by_key(|part| Some(part.organisation) != picture.lead);
    parts
}

fn of(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
    directory: &Directory,
) -> Option<Part> {
    Some(Part {
        organisation,
        started: part.started.filter(|origin| lens.knows(origin))?,
        ended: part.ended.filter(|origin| lens.knows(origin)),
        phase: phase_now(part, lens),
        reached: reached(part, lens),
        steps: lens.through(&part.phases).cloned().collect(),
        deviations: lens.through(&part.deviations).cloned().collect(),
        bodies: tenures(part, lens),
        roles: held(part, lens),
        vacancies: vacancies(organisation, part, lens, directory),
        reliefs: reliefs(part, lens),
        minimums: minimums(organisation, part, lens, directory),
        areas: areas(organisation, part, lens),
        stocks: stocks(organisation, part, lens),
        presence: presence(part, lens),
        readiness: lens.newest(&part.readiness).cloned(),
        focus: lens.newest(&part.focus).cloned(),
        normalisation: lens.newest(&part.normalisation).cloned(),
        left_open: lens.newest(&part.left_open).cloned(),
        evaluation: lens.newest(&part.evaluation).cloned(),
    })
}

/// The phase a part is in: the furthest reached, unless someone went back. Taking part begins with
/// having detected.
pub fn phase_now(part: &incident::Part, lens: &Lens<'_>) -> Option<PhaseNow> {
    let started = lens.origin(part.started);
    let mut now = started.map(|since| PhaseNow {
        phase: Phase::Detected,
        since,
    });
    for Fact { origin, said } in lens.through(&part.phases) {
        let phase = match said {
            PhaseStep::Reached(phase) => now.map_or(*phase, |now| now.phase.max(*phase)),
            PhaseStep::Returned { to, .. } => *to,
            PhaseStep::Reopened { phase, .. } => *phase,
        };
        if now.is_none_or(|now| now.phase != phase) {
            now = Some(PhaseNow {
                phase,
                since: *origin,
            });
        }
    }
    now
}

pub(super) fn reopens(step: &PhaseStep) -> bool {
    matches!(step, PhaseStep::Reopened { .. })
}

fn reached(part: &incident::Part, lens: &Lens<'_>) -> BTreeMap<Phase, Origin> {
    let mut reached = BTreeMap::new();
    if let Some(started) = lens.origin(part.started) {
        reached.insert(Phase::Detected, started);
    }
    for Fact { origin, said } in lens.through(&part.phases) {
        if let PhaseStep::Reached(phase) = said {
            reached.entry(*phase).or_insert(*origin);
        }
    }
    reached
}

pub(crate) fn tenures(part: &incident::Part, lens: &Lens<'_>) -> Vec<Tenure> {
    let mut tenures: Vec<Tenure> = Vec::new();
    for Fact { origin, said } in lens.through(&part.bodies) {
        match said {
            BodyStep::Activated(activated) => {
                let (until, overdue) = meant_until(part, lens, activated.body, origin);
                tenures.push(Tenure {
                    body: activated.body,
                    authority: activated.authority.clone(),
                    legal_ground: activated.legal_ground.clone(),
                    powers: activated.powers.clone(),
                    place: activated.place.clone(),
                    until: until.or(activated.until),
                    overdue,
                    first_picture_by: activated.first_picture_by,
                    mailbox_by: activated.mailbox_by,
                    activated: *origin,
                    stood_down: None,
                    reason: None,
                });
            }
            BodyStep::StoodDown(stood_down) => {
                let open = |t: &&mut Tenure| t.body == stood_down.body && t.stood_down.is_none();
                for tenure in tenures.iter_mut().filter(open) {
                    tenure.stood_down = Some(*origin);
                    tenure.reason.clone_from(&stood_down.reason);
                }
            }
        }
    }
    tenures
}

pub(crate) fn held(part: &incident::Part, lens: &Lens<'_>) -> Vec<Held> {
    let mut held: Vec<Held> = Vec::new();
    for Fact { origin, said } in lens.through(&part.roles) {
        let (role, person) = match said {
            RoleStep::Assigned(step) => (&step.role, step.person),
            RoleStep::Relieved(step) => (&step.role, step.person),
        };
        let open = |h: &&mut Held| h.role == *role && h.person == person && h.relieved.is_none();
        for interval in held.iter_mut().filter(open) {
            interval.relieved = Some(*origin);
            if let RoleStep::Relieved(relieved) = said {
                interval.handover.clone_from(&relieved.handover);
            }
        }
        if let RoleStep::Assigned(assigned) = said {
            held.push(Held {
                role: role.clone(),
                person,
                capacity: assigned.capacity,
                assigned: *origin,
                relieved: None,
                handover: None,
            });
        }
    }
    held
}

fn presence(part: &incident::Part, lens: &Lens<'_>) -> Vec<Presence> {
    let mut newest = BTreeMap::new();
    for fact in lens.through(&part.presence) {
        newest.insert(fact.said.person, fact);
    }
    newest.into_values().cloned().collect()
}

/// Critical roles of active bodies that nobody holds. Told only to those who read what is shared
/// among participants: to anyone else every role would look vacant.
pub(crate) fn vacancies(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
    directory: &Directory,
) -> Vec<Vacancy> {
    let Some(known) = directory.standing.organisations.get(&organisation) else {
        return Vec::new();
    };
    if !lens
        .reader()
        .sees(Some(organisation), Scope::Participants, &[])
    {
        return Vec::new();
    }
    let active: Vec<Body> = tenures(part, lens)
        .into_iter()
        .filter(|tenure| tenure.stood_down.is_none())
        .map(|tenure| tenure.body)
        .collect();
    let held = held(part, lens);
    let filled = |key: &str| held.iter().any(|h| h.role == key && h.relieved.is_none());
    known
        .roles
        .iter()
        .filter(|role| role.critical && active.contains(&role.body) && !filled(&role.key))
        .map(|role| Vacancy {
            organisation,
            body: role.body,
            role: role.key.clone(),
            name: role.name.clone(),
        })
        .collect()
}

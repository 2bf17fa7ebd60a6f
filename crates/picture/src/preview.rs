//! A preview of a notification: who would be told, in which order, by what, with which text, and
//! who could not be reached and why.
//!
//! It is worked out from everything that is known, as starting it is: rights to see it are
//! judged by whoever asks.

use crate::directory::Directory;
use crate::incident::{IncidentPicture, RoleStep};
use crate::language::Language;
use crate::outbox::marked;
use varsko_domain::incident::dispatch::{Addressing, Held, Plan, Planned};
use varsko_domain::words::Channel;
use varsko_domain::{ListId, OrganisationId, PreviewId, ReportId, Text, Timestamp};

/// What telling people would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Its name: what starting it must hand back.
    pub name: PreviewId,
    /// Whom it would call, and how it would be run.
    pub plan: Plan,
    /// What people would read.
    pub text: String,
}

/// What people shall be told.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'t> {
    /// The words.
    pub text: &'t str,
    /// True for a drill.
    pub drill: bool,
    /// The situation report that goes with them.
    pub report: Option<ReportId>,
}

/// What starting `list` of `organisation` would do at the instant `at`; `None` when there is no such
/// list, or it is not used any more.
pub fn of_list(
    picture: &IncidentPicture,
    directory: &Directory,
    (organisation, list): (OrganisationId, ListId),
    telling: Telling<'_>,
    at: Timestamp,
) -> Option<Preview> {
    let standing = &directory.standing;
    let organisation = standing.organisations.get(&organisation)?;
    let list = organisation
        .lists
        .get(&list)
        .filter(|list| !list.withdrawn)?;
    let held = held(picture, organisation.id);
    let plan = Plan::of(list, telling.drill, &held, organisation, standing, at);
    Some(Preview::of(plan, telling, picture))
}

/// What telling those would do who stand on no list.
pub fn of_people(
    picture: &IncidentPicture,
    directory: &Directory,
    asked: &Addressing,
    telling: Telling<'_>,
    at: Timestamp,
) -> Preview {
    let held = |organisation| held(picture, organisation);
    let plan = Plan::of_people(asked, telling.drill, held, &directory.standing, at);
    Preview::of(plan, telling, picture)
}

impl Preview {
    fn of(plan: Plan, telling: Telling<'_>, picture: &IncidentPicture) -> Self {
        let Telling {
            text,
            drill,
            report,
        } = telling;
        let language = Language::from(plan.run.language);
        Self {
            name: plan.named(text, report),
            text: marked(text, language, picture.exercise, drill),
            plan,
        }
    }
}

/// Where someone would be reached by a channel in a round.
pub fn address<'d>(
    directory: &'d Directory,
    planned: &'d Planned,
    round: u8,
    channel: Channel,
) -> Option<&'d Text> {
    if planned.recipient.address.is_some() {
        return planned.recipient.address.as_ref();
    }
    let contact = directory.contacts.get(&planned.recipient.person?)?;
    let mut points = contact.points.iter();
    let point = points.find(|point| point.round == round && point.channel == channel)?;
    point.address.as_ref()
}

/// Who holds which role of the organisation now.
pub(crate) fn held(picture: &IncidentPicture, organisation: OrganisationId) -> Held {
    let mut held = Held::new();
    let part = picture.parts.get(&organisation);
    for step in part.into_iter().flat_map(|part| part.roles.iter()) {
        match &step.said {
            RoleStep::Assigned(e) => {
                held.insert((e.role.clone(), e.person), e.capacity);
            }
            RoleStep::Relieved(e) => {
                held.remove(&(e.role.clone(), e.person));
            }
        }
    }
    held
}

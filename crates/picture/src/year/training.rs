//! Who holds which role, and what of its training they have (§ 7).
//!
//! Outside a crisis, whoever stands for a role on one of the organisation's notification lists in use
//! holds it, deputies included: they are whom a crisis would call.

use crate::clocks::{Clock, ClockKind};
use crate::directory::Directory;
use crate::fact::{Fact, Origin};
use crate::year::YearFile;
use std::collections::BTreeSet;
use varsko_domain::organisation::year::events::TrainingRecorded;
use varsko_domain::{OrganisationId, PersonId, Text, Timestamp, TrainingId};

/// What one holder of a role has of one course that the role asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct HolderTraining {
    /// Key of the role.
    pub role: String,
    /// Who holds it.
    pub person: PersonId,
    /// Key of the course.
    pub course: String,
    /// Where the course was asked for.
    pub asked: Origin,
    /// The newest record of it; `None` when there is none.
    pub newest: Option<Fact<TrainingRecorded>>,
}

impl HolderTraining {
    /// True when they have it at `now`.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        let until = self.newest.as_ref().map(|newest| newest.said.valid_until);
        until.is_some_and(|until| until.is_none_or(|until| now < until))
    }

    /// When they must have it, or have it again; `None` when they have it for good.
    fn due_at(&self) -> Option<Timestamp> {
        match &self.newest {
            Some(newest) => newest.said.valid_until,
            None => Some(self.asked.occurred_at),
        }
    }
}

impl YearFile {
    /// The training of a role that its holder has, when they have all of it: of several courses the
    /// one that is good for the shortest time. A role that asks for no course is satisfied with any.
    pub fn trained(
        &self,
        role: &str,
        person: PersonId,
    ) -> Option<(TrainingId, &Fact<TrainingRecorded>)> {
        let asked = self.courses.values().map(|set| &set.said);
        let asked = asked.filter(|course| course.roles.iter().any(|asks| asks == role));
        let asked: Vec<&str> = asked.map(|course| course.course.as_str()).collect();
        if asked.is_empty() {
            return self.newest(person, |_| true);
        }
        let have = asked
            .into_iter()
            .map(|course| self.newest(person, |had| had == course));
        let have: Vec<_> = have.collect::<Option<_>>()?;
        let shortest = |(_, fact): &(TrainingId, &Fact<TrainingRecorded>)| {
            fact.said.valid_until.unwrap_or(Timestamp(i64::MAX))
        };
        have.into_iter().min_by_key(shortest)
    }

    /// The newest record of a person's training in such a course that counts.
    fn newest(
        &self,
        person: PersonId,
        course: impl Fn(&str) -> bool,
    ) -> Option<(TrainingId, &Fact<TrainingRecorded>)> {
        let records = self.trainings.iter();
        let counts = records.filter(|(_, file)| file.withdrawn.is_none());
        counts
            .map(|(id, file)| (*id, &file.recorded))
            .filter(|(_, fact)| fact.said.person == person && course(&fact.said.course))
            .max_by_key(|(_, fact)| (fact.origin.occurred_at, fact.origin.position))
    }
}

/// Every holder of a role that asks for training, by role, person and course.
pub fn role_training(directory: &Directory, organisation: OrganisationId) -> Vec<HolderTraining> {
    let Some(year) = directory.years.of(organisation) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (role, person) in holders(directory, organisation) {
        let asked = year.courses.iter();
        for (course, set) in asked.filter(|(_, set)| set.said.roles.contains(&role)) {
            let newest = year.newest(person, |had| had == course);
            all.push(HolderTraining {
                role: role.clone(),
                person,
                course: course.clone(),
                asked: set.origin,
                newest: newest.map(|(_, fact)| fact.clone()),
            });
        }
    }
    all
}

/// Who holds which role outside a crisis.
fn holders(directory: &Directory, organisation: OrganisationId) -> BTreeSet<(String, PersonId)> {
    let known = directory.standing.organisations.get(&organisation);
    let lists = known.into_iter().flat_map(|known| known.lists.values());
    let entries = lists
        .filter(|list| !list.withdrawn)
        .flat_map(|list| &list.defined.entries);
    let holders = entries.filter_map(|entry| Some((entry.role.as_ref()?, &entry.people)));
    holders
        .flat_map(|(role, people)| people.iter().map(|listed| (role.clone(), listed.person)))
        .collect()
}

/// One clock per course that a holder lacks, or will lack when it is no longer good.
pub(super) fn clocks(
    directory: &Directory,
    organisation: OrganisationId,
) -> impl Iterator<Item = Clock> {
    let all = role_training(directory, organisation).into_iter();
    all.filter_map(move |training| {
        let name = directory.name(training.person).cloned();
        Some(Clock {
            kind: ClockKind::Training,
            organisation,
            due_at: training.due_at()?,
            subject: Some(training.person.0),
            about: Some(name.unwrap_or(Text::Erased)),
            origin: training
                .newest
                .as_ref()
                .map_or(training.asked, |newest| newest.origin),
        })
    })
}

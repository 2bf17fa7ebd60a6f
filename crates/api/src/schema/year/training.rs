//! What the holders of roles must have learnt, and who has (§ 7).

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::organisation::year::events::CourseSet;
use varsko_domain::{Timestamp, TrainingId};
use varsko_picture::Fact;
use varsko_picture::year::{HolderTraining, TrainingFile};

use crate::schema::directory::{Origin, Person, maybe_said};
use crate::schema::scalars::{DateTime, Id};

/// What the holders of some roles must have learnt.
#[derive(SimpleObject)]
pub(super) struct TrainingCourse {
    /// Short key.
    key: String,
    /// What it is called.
    name: String,
    /// Keys of the roles whose holders must have it.
    roles: Vec<String>,
    /// Months it is good for; null for ever.
    valid_months: Option<u32>,
    /// When and by whom it was set.
    set: Origin,
}

impl TrainingCourse {
    pub(super) fn of(fact: &Fact<CourseSet>) -> Self {
        let course = &fact.said;
        Self {
            key: course.course.clone(),
            name: course.name.clone(),
            roles: course.roles.clone(),
            valid_months: course.valid_months,
            set: Origin(fact.origin),
        }
    }
}

/// A record of someone's training.
#[derive(SimpleObject)]
pub(super) struct TrainingRecord {
    /// Its id.
    id: Id<TrainingId>,
    /// Who.
    person: Person,
    /// Key of the course.
    course: String,
    /// When they were trained, and who recorded it.
    trained: Origin,
    /// Until when it is good; null for ever.
    valid_until: Option<DateTime>,
    /// By whom, how.
    note: Option<String>,
    /// Why the record counts no more; null while it does.
    withdrawn_because: Option<String>,
}

impl TrainingRecord {
    pub(super) fn of(ctx: &Context<'_>, id: TrainingId, file: &TrainingFile) -> Result<Self> {
        let record = &file.recorded.said;
        let withdrawn = file.withdrawn.as_ref();
        Ok(Self {
            id: Id(id),
            person: Person(record.person),
            course: record.course.clone(),
            trained: Origin(file.recorded.origin),
            valid_until: record.valid_until.map(DateTime),
            note: maybe_said(ctx, record.note.as_ref())?,
            withdrawn_because: maybe_said(ctx, withdrawn.map(|(_, reason)| reason))?,
        })
    }
}

/// What one holder of a role has of one course the role asks for.
#[derive(SimpleObject)]
pub(super) struct RoleTraining {
    /// Key of the role.
    role: String,
    /// Who holds it.
    person: Person,
    /// Key of the course.
    course: String,
    /// True when they have it now.
    valid: bool,
    /// When they had it last; null when they never did.
    trained: Option<Origin>,
    /// Until when it is good; null for ever, and when they never had it.
    valid_until: Option<DateTime>,
}

impl RoleTraining {
    pub(super) fn of(holder: HolderTraining, now: Timestamp) -> Self {
        let valid = holder.is_valid(now);
        let newest = holder.newest;
        Self {
            role: holder.role,
            person: Person(holder.person),
            course: holder.course,
            valid,
            trained: newest.as_ref().map(|newest| Origin(newest.origin)),
            valid_until: newest
                .and_then(|newest| newest.said.valid_until)
                .map(DateTime),
        }
    }
}

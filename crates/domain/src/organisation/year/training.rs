//! Training: what the holders of a role must have learnt, and who has, until when (§ 7, R-56).

use super::Sitting;
use super::commands::{EndCourse, RecordTraining, SetCourse, WithdrawTraining};
use super::events::{CourseEnded, CourseSet, TrainingRecorded, TrainingWithdrawn, YearEvent};
use crate::ids::TrainingId;
use crate::limits::{
    COURSES_MAX, OBLIGATION_MONTHS_MAX, ROLES_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX, TRAININGS_MAX,
    at_most, key, maybe, plain, within, words,
};
use crate::organisation::known_role;
use crate::refusal::{Refusal, Thing};

/// What a course is, and whose holders must have it.
pub(super) fn set_course(sitting: Sitting<'_>, command: &SetCourse) -> Result<YearEvent, Refusal> {
    key("course", &command.course)?;
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    at_most("roles", command.roles.len(), ROLES_MAX)?;
    for role in &command.roles {
        known_role(sitting.organisation, role)?;
    }
    if let Some(months) = command.valid_months {
        within("validMonths", months.into(), 1, OBLIGATION_MONTHS_MAX)?;
    }
    let courses = &sitting.year().courses;
    if !courses.contains_key(&command.course) {
        at_most("courses", courses.len() + 1, COURSES_MAX)?;
    }
    Ok(YearEvent::CourseSet(CourseSet {
        course: command.course.clone(),
        name: command.name.clone(),
        roles: command.roles.clone(),
        valid_months: command.valid_months,
    }))
}

/// No longer asked for. What was recorded stays.
pub(super) fn end_course(sitting: Sitting<'_>, command: &EndCourse) -> Result<YearEvent, Refusal> {
    let course = command.course.clone();
    if !sitting.year().courses.contains_key(&course) {
        return Err(unknown_course());
    }
    Ok(YearEvent::CourseEnded(CourseEnded { course }))
}

/// Someone was trained; how long it is good follows from the course.
pub(super) fn record(sitting: Sitting<'_>, command: &RecordTraining) -> Result<YearEvent, Refusal> {
    maybe("note", command.note.as_ref(), SHORT_BYTES_MAX)?;
    let course = sitting.year().courses.get(&command.course);
    let course = course.ok_or_else(unknown_course)?;
    if !sitting.world.directory.people.contains_key(&command.person) {
        return Err(Refusal::UnknownPerson);
    }
    let kept = sitting.year().trainings.len();
    at_most("trainings", kept + 1, TRAININGS_MAX)?;
    let when = sitting.order.occurred_at.unwrap_or(sitting.now);
    Ok(YearEvent::TrainingRecorded(TrainingRecorded {
        training: TrainingId::from(sitting.order.id),
        person: command.person,
        course: command.course.clone(),
        valid_until: course.valid_months.map(|months| when.plus_months(months)),
        note: command.note.clone(),
    }))
}

/// A record was wrong.
pub(super) fn withdraw(
    sitting: Sitting<'_>,
    command: &WithdrawTraining,
) -> Result<YearEvent, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let training = command.training;
    if !sitting.year().trainings.contains_key(&training) {
        let what = Thing::Training;
        return Err(Refusal::Unknown { what });
    }
    let reason = command.reason.clone();
    Ok(YearEvent::TrainingWithdrawn(TrainingWithdrawn {
        training,
        reason,
    }))
}

fn unknown_course() -> Refusal {
    Refusal::Unknown {
        what: Thing::Course,
    }
}

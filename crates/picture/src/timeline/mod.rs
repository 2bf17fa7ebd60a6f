//! The timeline of an incident: how long each step took, what stands out, how dense the log was.
//!
//! Intervals are computed from lines of the log, never typed, and each names the two lines it
//! was computed from. An interval that rests on a placeholder or an estimated time is not given a
//! length: a wrong number of minutes is worse than none.

mod significance;

use crate::access::Lens;
use crate::as_of::Basis;
use crate::fact::{Origin, concerned};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use significance::{Significance, is_alarm};
use std::collections::BTreeMap;
use varsko_domain::rights::Reader;
use varsko_domain::words::Precision;
use varsko_domain::{Event, NotificationId, OrganisationId, Recorded, Timestamp};

/// What an organisation passes on its way, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Milestone {
    /// Something was known to have happened or to threaten.
    Detected,
    /// Someone was notified.
    Notified,
    /// Someone confirmed that they had received and understood.
    Acknowledged,
    /// Someone was called in, or a body was activated.
    Mobilised,
    /// The first item of the picture was stated.
    FirstPicture,
    /// The first measure was decided.
    FirstMeasure,
    /// The return to normal was decided.
    Normal,
}

impl Milestone {
    /// Every milestone, in order.
    pub const ALL: [Milestone; 7] = [
        Milestone::Detected,
        Milestone::Notified,
        Milestone::Acknowledged,
        Milestone::Mobilised,
        Milestone::FirstPicture,
        Milestone::FirstMeasure,
        Milestone::Normal,
    ];
}

/// The earliest line that shows a milestone was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// Where.
    pub origin: Origin,
    /// False when its time is a placeholder or an estimate.
    pub exact: bool,
}

/// How long it took from one milestone to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// From.
    pub from: Milestone,
    /// To.
    pub to: Milestone,
    /// The line it begins on.
    pub from_line: Option<u32>,
    /// The line it ends on.
    pub to_line: Option<u32>,
    /// Milliseconds by time of occurrence, negative when the second came first; `None` when either
    /// was not passed or its time is not exact.
    pub length_ms: Option<i64>,
    /// True when both times are exact.
    pub exact: bool,
}

/// One organisation's way through the sequence.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// The milestones it passed.
    pub passed: BTreeMap<Milestone, Passed>,
}

impl Course {
    /// The intervals between neighbouring milestones, in order; always as many.
    pub fn intervals(&self) -> Vec<Interval> {
        Milestone::ALL
            .windows(2)
            .map(|pair| self.interval(pair[0], pair[1]))
            .collect()
    }

    /// How long it took from one milestone to another.
    pub fn interval(&self, from: Milestone, to: Milestone) -> Interval {
        let (start, end) = (self.passed.get(&from), self.passed.get(&to));
        let exact = start.is_some_and(|p| p.exact) && end.is_some_and(|p| p.exact);
        let length = |(start, end): (&Passed, &Passed)| {
            end.origin.occurred_at.since(start.origin.occurred_at)
        };
        Interval {
            from,
            to,
            from_line: start.map(|passed| passed.origin.line),
            to_line: end.map(|passed| passed.origin.line),
            length_ms: start.zip(end).filter(|_| exact).map(length),
            exact,
        }
    }

    /// The earliest line wins; at the same instant a time that is not exact makes the milestone so.
    fn pass(&mut self, milestone: Milestone, origin: Origin, exact: bool) {
        let passed = Passed { origin, exact };
        let known = self.passed.entry(milestone).or_insert(passed);
        if origin.occurred_at < known.origin.occurred_at {
            *known = passed;
        } else if origin.occurred_at == known.origin.occurred_at {
            known.exact &= exact;
        }
    }
}

/// What stands out on a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MarkKind {
    /// A decision.
    Decision,
    /// Something deliberately not done.
    Omission,
    /// A phase was reached or gone back to.
    Phase,
    /// A measure was decided, done or not done.
    Measure,
    /// A correction of an earlier line.
    Correction,
}

/// A line that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Why it stands out.
    pub kind: MarkKind,
    /// The line.
    pub origin: Origin,
}

/// The timeline of one incident, as one reader may see it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// Each organisation's way; only those that take or took part.
    pub courses: BTreeMap<OrganisationId, Course>,
    /// What stands out, in the order of the log.
    pub marks: Vec<Mark>,
    /// How many lines fall in each bucket, by the bucket's first instant; empty ones are left out.
    pub density: BTreeMap<Timestamp, u32>,
    /// The width of a bucket in milliseconds.
    pub bucket_ms: i64,
}

/// The timeline of one incident for a reader, from its stream in any order.
///
/// `basis` says which time the density counts by; `bucket_ms` below 1 counts as 1.
pub fn timeline<'a>(
    events: impl IntoIterator<Item = &'a Recorded>,
    picture: &IncidentPicture,
    reader: &Reader,
    basis: Basis,
    bucket_ms: i64,
) -> Timeline {
    let lens = Lens::new(&picture.access, reader);
    let bucket_ms = bucket_ms.max(1);
    let mut timeline = Timeline {
        bucket_ms,
        ..Timeline::default()
    };
    for (organisation, part) in picture.parts.iter() {
        if part.started.is_some() {
            timeline.courses.insert(*organisation, Course::default());
        }
    }
    for recorded in events
        .into_iter()
        .filter(|recorded| lens.sees(recorded.number()))
    {
        timeline.take(recorded, basis, |notification| {
            let known = picture.notifications.get(notification);
            let started = known.and_then(|known| known.started.as_ref());
            started.is_some_and(|fact| !is_alarm(&fact.said))
        });
    }
    timeline
}

impl Timeline {
    fn take(
        &mut self,
        recorded: &Recorded,
        basis: Basis,
        is_aside: impl Fn(&NotificationId) -> bool,
    ) {
        let time = basis.time(recorded).0;
        let bucket = time.saturating_sub(time.rem_euclid(self.bucket_ms));
        *self.density.entry(Timestamp(bucket)).or_default() += 1;
        let origin = Origin::of(recorded);
        let Significance { milestone, mark } = Significance::of(&recorded.event, is_aside);
        if let Some(kind) = mark {
            self.marks.push(Mark { kind, origin });
        }
        let course = self.courses.get_mut(&whose(recorded));
        if let (Some(milestone), Some(course)) = (milestone, course) {
            course.pass(milestone, origin, is_exact(&recorded.event));
        }
    }
}

/// Whose course a line belongs to: an organisation that comes in is named in the event itself.
fn whose(recorded: &Recorded) -> OrganisationId {
    if let Event::IncidentOpened(opened) = &recorded.event {
        opened.lead
    } else if let Event::ParticipationStarted(started) = &recorded.event {
        started.organisation
    } else {
        concerned(recorded)
    }
}

fn is_exact(event: &Event) -> bool {
    !matches!(event, Event::EntryRecorded(entry) if entry.precision != Precision::Exact)
}

#[cfg(test)]
mod tests;

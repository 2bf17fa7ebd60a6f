//! The timeline of an incident: how long each step took, what stands out, how dense the log was.

use async_graphql::{Description, Enum, Object, SimpleObject};
use varsko_domain::OrganisationId;
use varsko_picture::timeline as picture;

use super::directory::{Organisation, Origin};
use super::scalars::DateTime;

/// The most marks and the most buckets of one timeline; more are left out from the end.
pub const TIMELINE_MARKS_MAX: usize = 5_000;

macro_rules! listed {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Enum, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl From<picture::$name> for $name {
            fn from(word: picture::$name) -> Self {
                match word { $(picture::$name::$variant => Self::$variant,)* }
            }
        }

        impl From<$name> for picture::$name {
            fn from(word: $name) -> Self {
                match word { $($name::$variant => Self::$variant,)* }
            }
        }
    )*};
}

listed! {
    /// What an organisation passes on its way, in order.
    Milestone {
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
    /// Why a line stands out.
    MarkKind {
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
}

/// The timeline of an incident, as the viewer may see it. Everything on it is computed from lines
/// of the log; nothing on it was ever typed.
#[derive(Description)]
pub struct Timeline(pub(super) picture::Timeline);

#[Object(use_type_description)]
impl Timeline {
    /// Each organisation's way through the sequence.
    async fn courses(&self) -> Vec<Course> {
        let courses = self.0.courses.iter();
        courses
            .map(|(organisation, course)| Course(*organisation, course.clone()))
            .collect()
    }

    /// Lines that stand out, in the order of the log; at most 5,000.
    async fn marks(&self) -> Vec<Mark> {
        let marks = self.0.marks.iter().take(TIMELINE_MARKS_MAX);
        marks
            .map(|mark| Mark {
                kind: mark.kind.into(),
                origin: Origin(mark.origin),
            })
            .collect()
    }

    /// How many lines fall in each stretch of time; empty stretches are left out, and at most 5,000 given.
    async fn density(&self) -> Vec<Density> {
        let density = self.0.density.iter().take(TIMELINE_MARKS_MAX);
        density
            .map(|(from, lines)| Density {
                from: (*from).into(),
                lines: *lines,
            })
            .collect()
    }

    /// The length of a stretch in seconds.
    async fn bucket_seconds(&self) -> i64 {
        self.0.bucket_ms / 1_000
    }
}

/// One organisation's way through the sequence.
#[derive(Description)]
pub struct Course(OrganisationId, picture::Course);

#[Object(use_type_description)]
impl Course {
    /// Which organisation.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0)
    }

    /// The milestones it passed, in order.
    async fn passed(&self) -> Vec<Passed> {
        let passed = self.1.passed.iter();
        passed
            .map(|(milestone, passed)| Passed {
                milestone: (*milestone).into(),
                origin: Origin(passed.origin),
                exact: passed.exact,
            })
            .collect()
    }

    /// The intervals between neighbouring milestones, in order.
    async fn intervals(&self) -> Vec<Interval> {
        self.1.intervals().into_iter().map(Into::into).collect()
    }

    /// How long it took from one milestone to another.
    async fn interval(
        &self,
        #[graphql(desc = "The milestone to count from.")] from: Milestone,
        #[graphql(desc = "The milestone to count to.")] to: Milestone,
    ) -> Interval {
        self.1.interval(from.into(), to.into()).into()
    }
}

/// The earliest line that shows a milestone was passed.
#[derive(SimpleObject)]
pub struct Passed {
    /// Which.
    milestone: Milestone,
    /// The line.
    origin: Origin,
    /// False when its time is a placeholder or an estimate.
    exact: bool,
}

/// How long it took from one milestone to another.
#[derive(SimpleObject)]
pub struct Interval {
    /// From.
    from: Milestone,
    /// To.
    to: Milestone,
    /// Number of the line it begins on; null when that milestone was not passed.
    from_number: Option<u32>,
    /// Number of the line it ends on; null when that milestone was not passed.
    to_number: Option<u32>,
    /// Seconds, by time of occurrence; negative when the second came first. Null when either was
    /// not passed or its time is not exact: a wrong number would be worse than none.
    seconds: Option<f64>,
    /// True when both times are exact.
    exact: bool,
}

impl From<picture::Interval> for Interval {
    fn from(interval: picture::Interval) -> Self {
        Self {
            from: interval.from.into(),
            to: interval.to.into(),
            from_number: interval.from_line,
            to_number: interval.to_line,
            seconds: interval.length_ms.map(|ms| ms as f64 / 1_000.0),
            exact: interval.exact,
        }
    }
}

/// A line that stands out.
#[derive(SimpleObject)]
pub struct Mark {
    /// Why it stands out.
    kind: MarkKind,
    /// The line.
    origin: Origin,
}

/// How many lines fall in a stretch of time.
#[derive(SimpleObject)]
pub struct Density {
    /// Where the stretch begins.
    from: DateTime,
    /// How many lines fall in it.
    lines: u32,
}

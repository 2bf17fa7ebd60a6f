//! What the log tells an evaluation before anybody has written a word, with the lines it rests on.

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use varsko_domain::{CardRunId, ItemId};
use varsko_picture::evaluation as picture;

use super::clock::ClockKind;
use super::directory::{Organisation, Origin, Person, maybe_said, said};
use super::scalars::{DateTime, Id};
use super::situation::Deviation;
use super::timeline::Interval;

/// The most entries of each list here.
const BASIS_LIST_MAX: usize = 1_000;

/// What the log tells of how an incident was handled. It does not say what was right; it says where
/// to look.
#[derive(Description)]
pub(super) struct EvaluationBasis(pub(super) picture::Basis);

#[Object(use_type_description)]
impl EvaluationBasis {
    /// How long each step of the sequence took each organisation.
    async fn courses(&self) -> Vec<CourseIntervals> {
        let courses = self.0.intervals.iter();
        let course = |(id, intervals): (&varsko_domain::OrganisationId, &Vec<_>)| CourseIntervals {
            organisation: Organisation(*id),
            intervals: intervals.iter().copied().map(Interval::from).collect(),
        };
        courses.map(course).collect()
    }

    /// How fast those who were called answered and came, drills left out; at most 1,000.
    async fn reactions(&self, ctx: &Context<'_>) -> Result<Vec<ResponseTime>> {
        let reactions = self.0.reactions.iter().take(BASIS_LIST_MAX);
        reactions
            .map(|known| ResponseTime::of(ctx, known))
            .collect()
    }

    /// Deadlines that were kept or missed, by when they fell due; at most 1,000.
    async fn deadlines(&self, ctx: &Context<'_>) -> Result<Vec<DeadlineKept>> {
        let deadlines = self.0.deadlines.iter().take(BASIS_LIST_MAX);
        deadlines
            .map(|known| DeadlineKept::of(ctx, known))
            .collect()
    }

    /// Where the sequence was deviated from (avvik fra rekkefølge), and why; at most 1,000.
    async fn deviations(&self, ctx: &Context<'_>) -> Result<Vec<Deviation>> {
        let deviations = self.0.deviations.iter().take(BASIS_LIST_MAX);
        deviations.map(|fact| Deviation::of(ctx, fact)).collect()
    }

    /// The lines that are decisions; at most 1,000.
    async fn decisions(&self) -> Vec<Origin> {
        self.turns(false)
    }

    /// The lines that tell of what was deliberately not done; at most 1,000.
    async fn omissions(&self) -> Vec<Origin> {
        self.turns(true)
    }

    /// Statements of the picture that did not hold, and for how long they stood; at most 1,000.
    async fn invalid_items(&self, ctx: &Context<'_>) -> Result<Vec<InvalidItem>> {
        let invalid = self.0.invalid.iter().take(BASIS_LIST_MAX);
        invalid.map(|known| InvalidItem::of(ctx, known)).collect()
    }

    /// Who was called and never reached, and nobody stood in for; at most 1,000.
    async fn unreached(&self, ctx: &Context<'_>) -> Result<Vec<NeverReached>> {
        let unreached = self.0.unreached.iter().take(BASIS_LIST_MAX);
        unreached
            .map(|known| NeverReached::of(ctx, known))
            .collect()
    }

    /// Steps of action cards that were left open or said not to apply; at most 1,000.
    async fn skipped_steps(&self, ctx: &Context<'_>) -> Result<Vec<SkippedStep>> {
        let skipped = self.0.skipped_steps.iter().take(BASIS_LIST_MAX);
        skipped.map(|known| SkippedStep::of(ctx, known)).collect()
    }

    /// Lines known more than 15 minutes after what they tell of had happened, the latest first; at
    /// most 1,000.
    async fn late_entries(&self) -> Vec<LateEntry> {
        let late = self.0.late.iter().take(BASIS_LIST_MAX);
        late.map(|known| LateEntry {
            origin: Origin(known.origin),
            late_s: seconds(known.late_ms),
        })
        .collect()
    }
}

impl EvaluationBasis {
    fn turns(&self, omission: bool) -> Vec<Origin> {
        let turns = self.0.turns.iter().filter(|turn| turn.omission == omission);
        let lines = turns.map(|turn| Origin(turn.origin));
        lines.take(BASIS_LIST_MAX).collect()
    }
}

fn seconds(ms: i64) -> f64 {
    ms as f64 / 1_000.0
}

/// How long each step of the sequence took an organisation.
#[derive(SimpleObject)]
pub(super) struct CourseIntervals {
    /// Which.
    organisation: Organisation,
    /// Each step.
    intervals: Vec<Interval>,
}

/// How fast someone who was called answered and came.
#[derive(SimpleObject)]
pub(super) struct ResponseTime {
    /// Who called.
    organisation: Organisation,
    /// Key of the role they were called as.
    role: Option<String>,
    /// Who, when registered.
    person: Option<Person>,
    /// What they are called in the notification, when that was said.
    name: Option<String>,
    /// The line with which they were called.
    called: Origin,
    /// The line with which they confirmed; null when they never did.
    acknowledged: Option<Origin>,
    /// Seconds from the call to the confirmation.
    acknowledged_after_s: Option<f64>,
    /// The line that says they were in place.
    in_place: Option<Origin>,
    /// Seconds from the call to being in place.
    in_place_after_s: Option<f64>,
}

impl ResponseTime {
    fn of(ctx: &Context<'_>, known: &picture::Reaction) -> Result<Self> {
        Ok(Self {
            organisation: Organisation(known.organisation),
            role: known.role.clone(),
            person: known.person.map(Person),
            name: maybe_said(ctx, known.name.as_ref())?,
            called: Origin(known.called),
            acknowledged: known.acknowledged.map(Origin),
            acknowledged_after_s: known.acknowledged_ms().map(seconds),
            in_place: known.in_place.map(Origin),
            in_place_after_s: known.in_place_ms().map(seconds),
        })
    }
}

/// A deadline, and whether it was kept.
#[derive(SimpleObject)]
pub(super) struct DeadlineKept {
    /// What it was about.
    kind: ClockKind,
    /// Whose it was.
    organisation: Organisation,
    /// What it was about, in words.
    about: Option<String>,
    /// When it fell due.
    due_at: DateTime,
    /// True when it was met in time.
    kept: bool,
    /// The line that set it.
    set: Origin,
    /// The line with which it was met; null when that never happened.
    met: Option<Origin>,
}

impl DeadlineKept {
    fn of(ctx: &Context<'_>, known: &picture::Deadline) -> Result<Self> {
        Ok(Self {
            kind: known.kind.into(),
            organisation: Organisation(known.organisation),
            about: maybe_said(ctx, known.about.as_ref())?,
            due_at: known.due_at.into(),
            kept: known.is_kept(),
            set: Origin(known.set),
            met: known.met.map(Origin),
        })
    }
}

/// What became of a statement of the picture that did not hold.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "picture::Fate")]
pub(super) enum ItemFate {
    /// It was said to be wrong.
    Refuted,
    /// It was taken out.
    Withdrawn,
    /// Another statement took its place.
    Superseded,
}

/// A statement of the picture that did not hold.
#[derive(SimpleObject)]
pub(super) struct InvalidItem {
    /// Of which item.
    item_id: Id<ItemId>,
    /// What was stated.
    text: String,
    /// What became of it.
    fate: ItemFate,
    /// For how many seconds it stood.
    stood_s: f64,
    /// The line that stated it.
    stated: Origin,
    /// The line that ended it.
    ended: Origin,
}

impl InvalidItem {
    fn of(ctx: &Context<'_>, known: &picture::Invalid) -> Result<Self> {
        Ok(Self {
            item_id: Id(known.item),
            text: said(ctx, &known.text)?,
            fate: known.fate.into(),
            stood_s: seconds(known.stood_ms()),
            stated: Origin(known.stated),
            ended: Origin(known.ended),
        })
    }
}

/// Someone who was called and never reached.
#[derive(SimpleObject)]
pub(super) struct NeverReached {
    /// Key of the role they were called as.
    role: Option<String>,
    /// Who, when registered.
    person: Option<Person>,
    /// What they are called in the notification, when that was said.
    name: Option<String>,
    /// The line with which they were called.
    called: Origin,
}

impl NeverReached {
    fn of(ctx: &Context<'_>, known: &picture::Unreached) -> Result<Self> {
        Ok(Self {
            role: known.role.clone(),
            person: known.person.map(Person),
            name: maybe_said(ctx, known.name.as_ref())?,
            called: Origin(known.called),
        })
    }
}

/// A step of an action card that was not done.
#[derive(SimpleObject)]
pub(super) struct SkippedStep {
    /// Of which card in use.
    run_id: Id<CardRunId>,
    /// Number of the step, from 1.
    step: u32,
    /// What the card says there.
    text: Option<String>,
    /// Why it was not done, where that was said.
    reason: Option<String>,
    /// The line that tells.
    origin: Origin,
}

impl SkippedStep {
    fn of(ctx: &Context<'_>, known: &picture::SkippedStep) -> Result<Self> {
        Ok(Self {
            run_id: Id(known.run),
            step: known.step,
            text: maybe_said(ctx, known.text.as_ref())?,
            reason: maybe_said(ctx, known.reason.as_ref())?,
            origin: Origin(known.origin),
        })
    }
}

/// A line that was known late.
#[derive(SimpleObject)]
pub(super) struct LateEntry {
    /// The line.
    origin: Origin,
    /// How many seconds after it happened it was known.
    late_s: f64,
}

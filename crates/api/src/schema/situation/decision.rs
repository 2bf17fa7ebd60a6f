//! Decisions of the crisis leadership and its goals.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::decision::events as stored;
use varsko_domain::incident::goal::events as stored_goal;
use varsko_domain::{DecisionId, GoalId, MeasureId, MeetingId};
use varsko_picture::{Fact, leading as picture};

use super::PICTURE_LIST_MAX;
use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::words::{Capacity, DecisionStage, GoalStanding};

/// A decision, or a question put up for one.
#[derive(Description)]
pub(super) struct Decision(pub(super) picture::Decision);

#[Object(use_type_description)]
impl Decision {
    /// Its id.
    async fn id(&self) -> Id<DecisionId> {
        Id(self.0.id)
    }

    /// The organisation whose decision it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.first.organisation)
    }

    /// Where it stands.
    async fn stage(&self) -> DecisionStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// What must be, or was, decided; null where that was put up for others only.
    async fn question(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.question.as_ref())
    }

    /// What there is to choose from, numbered from 1; at most 20.
    async fn options(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        self.0.options.iter().map(|text| said(ctx, text)).collect()
    }

    /// Where the question was put up; null when it was decided at once.
    async fn wanted(&self) -> Option<Origin> {
        self.0.wanted.map(Origin)
    }

    /// By when it is needed.
    async fn needed_by(&self) -> Option<DateTime> {
        self.0.needed_by.map(DateTime)
    }

    /// Where it was noticed, with nobody logged in, that it was not made in time.
    async fn late(&self) -> Option<Origin> {
        self.0.late.map(Origin)
    }

    /// The choice, who made it, and on what ground.
    async fn made(&self, ctx: &Context<'_>) -> Result<Option<DecisionMade>> {
        let made = self.0.made.as_ref();
        made.map(|fact| DecisionMade::of(ctx, fact)).transpose()
    }

    /// Numbers of the lines it rests on, of those the viewer may read.
    async fn entries(&self) -> &[u32] {
        &self.0.entries
    }

    /// When it is to be looked at again.
    async fn review_at(&self) -> Option<DateTime> {
        self.0.review_at.map(DateTime)
    }

    /// Where it was noticed that this was due; null once it was done.
    async fn review_due(&self) -> Option<Origin> {
        self.0.review_due.map(Origin)
    }

    /// Every time it was looked at again.
    async fn reviews(&self, ctx: &Context<'_>) -> Result<Vec<DecisionReview>> {
        let reviews = self.0.reviews.iter().take(PICTURE_LIST_MAX);
        reviews.map(|fact| DecisionReview::of(ctx, fact)).collect()
    }

    /// Why the question was taken back.
    async fn withdrawn(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.withdrawn.as_ref())
    }

    /// The decision that took its place.
    async fn superseded_by(&self) -> Option<Id<DecisionId>> {
        self.0.superseded_by.map(Id)
    }

    /// The measures that carry it out.
    async fn measures(&self) -> Vec<Id<MeasureId>> {
        let measures = self.0.measures.iter().take(PICTURE_LIST_MAX);
        measures.copied().map(Id).collect()
    }
}

/// A choice that was made.
#[derive(SimpleObject)]
pub(super) struct DecisionMade {
    /// The choice, in words.
    choice: String,
    /// The number of the option chosen, when it was one of them.
    option: Option<u32>,
    /// Why.
    reason: Option<String>,
    /// Decided by the holder of the authority, or a deputy.
    capacity: Capacity,
    /// By what authority.
    authority: Option<String>,
    /// Why it could not wait for the crisis leadership to be activated.
    outside_activation: Option<String>,
    /// The number of the newest line of the log when it was made.
    from_line: u32,
    /// The position of the picture it rests on: what the decider said to look at, else as it then was.
    position: Position,
    /// The meeting it was made in.
    meeting_id: Option<Id<MeetingId>>,
    /// The decision it took the place of.
    supersedes_id: Option<Id<DecisionId>>,
    /// The line it was said on: who decided, and when.
    origin: Origin,
}

impl DecisionMade {
    fn of(ctx: &Context<'_>, fact: &Fact<stored::Made>) -> Result<Self> {
        let made = &fact.said;
        Ok(Self {
            choice: said(ctx, &made.choice)?,
            option: made.option,
            reason: maybe_said(ctx, made.reason.as_ref())?,
            capacity: made.capacity.into(),
            authority: maybe_said(ctx, made.authority.as_ref())?,
            outside_activation: maybe_said(ctx, made.outside_activation.as_ref())?,
            from_line: made.from_line,
            position: Position(made.seen_at.unwrap_or(fact.origin.position)),
            meeting_id: made.meeting.map(Id),
            supersedes_id: made.supersedes.map(Id),
            origin: Origin(fact.origin),
        })
    }
}

/// A time a decision was looked at again.
#[derive(SimpleObject)]
pub(super) struct DecisionReview {
    /// What came of it.
    conclusion: String,
    /// When to look again.
    review_at: Option<DateTime>,
    /// The line it was said on.
    origin: Origin,
}

impl DecisionReview {
    fn of(ctx: &Context<'_>, fact: &Fact<stored::Reviewed>) -> Result<Self> {
        Ok(Self {
            conclusion: said(ctx, &fact.said.conclusion)?,
            review_at: fact.said.review_at.map(DateTime),
            origin: Origin(fact.origin),
        })
    }
}

/// A goal of the crisis leadership.
#[derive(Description)]
pub(super) struct Goal(pub(super) picture::Goal);

#[Object(use_type_description)]
impl Goal {
    /// Its id.
    async fn id(&self) -> Id<GoalId> {
        Id(self.0.id)
    }

    /// The organisation whose goal it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.set.origin.organisation)
    }

    /// What is to be reached.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.set.said.text)
    }

    /// Key of the figure it is measured by.
    async fn indicator(&self) -> Option<&str> {
        self.0.set.said.indicator.as_deref()
    }

    /// The value that figure shall reach.
    async fn target(&self) -> Option<f64> {
        self.0.set.said.target
    }

    /// The value that figure has, as far as the viewer may know.
    async fn value(&self) -> Option<f64> {
        self.0.value
    }

    /// By when.
    async fn by(&self) -> Option<DateTime> {
        self.0.set.said.by.map(DateTime)
    }

    /// How far it is met, as last judged; null until someone has looked.
    async fn standing(&self) -> Option<GoalStanding> {
        self.0.standing().map(GoalStanding::from)
    }

    /// Every time it was held against how things stand, oldest first.
    async fn assessments(&self, ctx: &Context<'_>) -> Result<Vec<GoalAssessment>> {
        let assessed = self.0.assessed.iter().take(PICTURE_LIST_MAX);
        assessed.map(|fact| GoalAssessment::of(ctx, fact)).collect()
    }

    /// The line it was set on.
    async fn origin(&self) -> Origin {
        Origin(self.0.set.origin)
    }
}

/// A time a goal was held against how things stood.
#[derive(SimpleObject)]
pub(super) struct GoalAssessment {
    /// How far it was met.
    standing: GoalStanding,
    /// Why one judged so.
    text: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl GoalAssessment {
    fn of(ctx: &Context<'_>, fact: &Fact<stored_goal::Assessed>) -> Result<Self> {
        Ok(Self {
            standing: fact.said.standing.into(),
            text: maybe_said(ctx, fact.said.text.as_ref())?,
            origin: Origin(fact.origin),
        })
    }
}

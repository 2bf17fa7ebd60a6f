//! Evaluations as their viewer may see them: observations, findings, learning points, the report.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::evaluation::events::{self as stored, Observed};
use varsko_domain::{EvaluationId, FindingId, LearningPointId, ObservationId};
use varsko_picture::{Fact, evaluation as picture};

use super::directory::{Organisation, Origin, maybe_said, said};
use super::scalars::{DateTime, Id, Position};
use super::words::{EvaluationStage, FindingKind, LearningTarget, ReplayBasis, Tendency};

/// What an evaluator saw, pinned to lines of the log, to a position or to an instant of a replay: the
/// first link of the chain to learning.
#[derive(SimpleObject)]
pub(super) struct Observation {
    /// Its id.
    id: Id<ObservationId>,
    /// What was seen.
    text: String,
    /// Numbers of the lines it rests on.
    entries: Vec<u32>,
    /// Good practice or improvement.
    tendency: Tendency,
    /// The position the evaluator was looking at.
    seen_at: Option<Position>,
    /// The instant of the replay the evaluator was looking at.
    replayed: Option<Replayed>,
    /// The line it was said on.
    origin: Origin,
}

impl Observation {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<Observed>) -> Result<Self> {
        Ok(Self {
            id: Id(fact.said.observation),
            text: said(ctx, &fact.said.text)?,
            entries: fact.said.entries.clone(),
            tendency: fact.said.tendency.into(),
            seen_at: fact.said.seen_at.map(Position),
            replayed: fact.said.replayed.as_ref().map(Replayed::from),
            origin: Origin(fact.origin),
        })
    }
}

/// An instant of a replay.
#[derive(SimpleObject)]
pub(super) struct Replayed {
    /// When.
    at: DateTime,
    /// The time the replay ran on.
    basis: ReplayBasis,
}

impl From<&stored::Replayed> for Replayed {
    fn from(replayed: &stored::Replayed) -> Self {
        Self {
            at: replayed.at.into(),
            basis: replayed.basis.into(),
        }
    }
}

/// An evaluation of one organisation's part in an incident or exercise.
#[derive(Description)]
pub(super) struct Evaluation(pub(super) picture::Evaluation);

#[Object(use_type_description)]
impl Evaluation {
    /// Its id.
    async fn id(&self) -> Id<EvaluationId> {
        Id(self.0.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// Where it stands.
    async fn stage(&self) -> EvaluationStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// Where it was mandated.
    async fn mandated(&self) -> Origin {
        Origin(self.0.mandated.origin)
    }

    /// What it is for; null when it began without a mandate in words.
    async fn purpose(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let purpose = &self.0.mandated.said.purpose;
        let begun_without = purpose.as_str().is_some_and(str::is_empty);
        maybe_said(ctx, (!begun_without).then_some(purpose))
    }

    /// From when on it looks; null for the beginning.
    async fn from(&self) -> Option<DateTime> {
        self.0.mandated.said.from.map(DateTime)
    }

    /// Until when it looks; null for the end.
    async fn to(&self) -> Option<DateTime> {
        self.0.mandated.said.to.map(DateTime)
    }

    /// What it looks at; at most 100.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let themes = self.0.mandated.said.themes.iter();
        themes.map(|theme| said(ctx, theme)).collect()
    }

    /// What it shall achieve; at most 100.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let goals = self.0.mandated.said.goals.iter();
        goals.map(|goal| said(ctx, goal)).collect()
    }

    /// Its findings, by line; at most 2,000.
    async fn findings(&self, ctx: &Context<'_>) -> Result<Vec<Finding>> {
        let findings = self.0.findings.iter();
        findings.map(|finding| Finding::of(ctx, finding)).collect()
    }

    /// Its learning points, by line; at most 2,000.
    async fn learning_points(&self, ctx: &Context<'_>) -> Result<Vec<LearningPoint>> {
        let points = self.0.points.iter();
        points.map(|point| LearningPoint::of(ctx, point)).collect()
    }

    /// How many drafts of its report there are.
    async fn drafts(&self) -> u32 {
        self.0.drafts.len() as u32
    }

    /// The newest draft of its report.
    async fn draft(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let newest = self.0.drafts.last();
        maybe_said(ctx, newest.map(|draft| &draft.said.text))
    }

    /// How its draft was last sent out to be answered.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        let opened = self.0.consultation.as_ref();
        opened
            .map(|opened| Consultation::of(ctx, opened, &self.0))
            .transpose()
    }

    /// The final report.
    async fn report(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let report = self.0.report.as_ref();
        maybe_said(ctx, report.map(|report| &report.said.text))
    }

    /// Why the report is final without a finished consultation.
    async fn final_early(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let report = self.0.report.as_ref();
        maybe_said(ctx, report.and_then(|report| report.said.early.as_ref()))
    }

    /// What came of its goals; null until it is closed.
    async fn conclusion(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let closed = self.0.closed.as_ref();
        maybe_said(ctx, closed.map(|closed| &closed.said.conclusion))
    }
}

/// A finding: what was to be expected, and what was done.
#[derive(SimpleObject)]
pub(super) struct Finding {
    /// Its id.
    id: Id<FindingId>,
    /// Good practice, or something to improve.
    kind: FindingKind,
    /// What was to be expected.
    expected: String,
    /// What was done.
    actual: String,
    /// Why.
    cause: Option<String>,
    /// The observations it is built on.
    observation_ids: Vec<Id<ObservationId>>,
    /// Why it was taken back; null while it stands.
    withdrawn: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl Finding {
    fn of(ctx: &Context<'_>, finding: &picture::Finding) -> Result<Self> {
        let stated = &finding.stated.said;
        let withdrawn = finding.withdrawn.as_ref();
        Ok(Self {
            id: Id(finding.id),
            kind: stated.kind.into(),
            expected: said(ctx, &stated.expected)?,
            actual: said(ctx, &stated.actual)?,
            cause: maybe_said(ctx, stated.cause.as_ref())?,
            observation_ids: stated.observations.iter().copied().map(Id).collect(),
            withdrawn: maybe_said(ctx, withdrawn.map(|fact| &fact.said.reason))?,
            origin: Origin(finding.stated.origin),
        })
    }
}

/// A learning point (læringspunkt): what is learnt, and what it asks to change.
#[derive(SimpleObject)]
pub(super) struct LearningPoint {
    /// Its id.
    id: Id<LearningPointId>,
    /// What is learnt.
    text: String,
    /// The findings it comes from.
    finding_ids: Vec<Id<FindingId>>,
    /// What kind of thing it asks to change.
    target: LearningTarget,
    /// What shall be another.
    change: String,
    /// Why it was taken back; null while it stands.
    withdrawn: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl LearningPoint {
    fn of(ctx: &Context<'_>, point: &picture::LearningPoint) -> Result<Self> {
        let stated = &point.stated.said;
        let withdrawn = point.withdrawn.as_ref();
        Ok(Self {
            id: Id(point.id),
            text: said(ctx, &stated.text)?,
            finding_ids: stated.findings.iter().copied().map(Id).collect(),
            target: stated.target.into(),
            change: said(ctx, &stated.change)?,
            withdrawn: maybe_said(ctx, withdrawn.map(|fact| &fact.said.reason))?,
            origin: Origin(point.stated.origin),
        })
    }
}

/// How a draft was sent out to be answered, and what was answered.
#[derive(SimpleObject)]
pub(super) struct Consultation {
    /// Who was asked.
    asked: Vec<String>,
    /// By when answers are wanted.
    deadline: DateTime,
    /// Where that time was told to have passed.
    passed: Option<Origin>,
    /// What was answered, by line.
    answers: Vec<ConsultationAnswer>,
    /// The line it was opened on.
    origin: Origin,
}

/// An answer to a draft.
#[derive(SimpleObject)]
pub(super) struct ConsultationAnswer {
    /// Who answered.
    from: String,
    /// What.
    text: String,
    /// The line it was noted on.
    origin: Origin,
}

impl Consultation {
    fn of(
        ctx: &Context<'_>,
        opened: &Fact<stored::ConsultationOpened>,
        evaluation: &picture::Evaluation,
    ) -> Result<Self> {
        let asked = opened.said.asked.iter();
        let answers = evaluation.answers.iter().map(|answer| {
            Ok(ConsultationAnswer {
                from: said(ctx, &answer.said.from)?,
                text: said(ctx, &answer.said.text)?,
                origin: Origin(answer.origin),
            })
        });
        Ok(Self {
            asked: asked.map(|name| said(ctx, name)).collect::<Result<_>>()?,
            deadline: opened.said.deadline.into(),
            passed: evaluation.passed.map(Origin),
            answers: answers.collect::<Result<_>>()?,
            origin: Origin(opened.origin),
        })
    }
}

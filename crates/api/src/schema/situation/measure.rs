//! Measures (tiltak) and the stages they went through. Not done is a stage like any other.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::MeasureId;
use varsko_picture::Fact;
use varsko_picture::incident::MeasureStep;
use varsko_picture::situation as picture;

use super::PICTURE_LIST_MAX;
use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Capacity, MeasureStage};

/// A measure (tiltak).
#[derive(Description)]
pub(super) struct Measure(pub(super) picture::Measure);

#[Object(use_type_description)]
impl Measure {
    /// Its id.
    async fn id(&self) -> Id<MeasureId> {
        Id(self.0.id)
    }

    /// What to do.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.proposed.said.text)
    }

    /// What it shall achieve.
    async fn goal(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.proposed.said.goal.as_ref())
    }

    /// The organisation whose measure it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.proposed.origin.organisation)
    }

    /// Where it stands.
    async fn stage(&self) -> MeasureStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// True while something is still to be done about it.
    async fn open(&self) -> bool {
        self.0.is_open()
    }

    /// By when, as last set.
    async fn deadline(&self) -> Option<DateTime> {
        self.0.deadline.map(DateTime)
    }

    /// Key of the role it was last given to; it follows the role, not the person.
    async fn role(&self) -> Option<&str> {
        self.0.role.as_deref()
    }

    /// How it was proposed.
    async fn proposed(&self) -> Origin {
        Origin(self.0.proposed.origin)
    }

    /// The stages it went through after being proposed, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<MeasureStepTaken>> {
        let steps = self.0.steps.iter().take(PICTURE_LIST_MAX);
        steps.map(|fact| MeasureStepTaken::of(ctx, fact)).collect()
    }
}

/// A stage a measure entered.
#[derive(SimpleObject)]
pub(super) struct MeasureStepTaken {
    /// Which.
    stage: MeasureStage,
    /// In what capacity it was decided; a deputy's decision is shown as such.
    capacity: Option<Capacity>,
    /// By what authority it was decided.
    authority: Option<String>,
    /// The reason, the result or the effect, whichever the stage asks for.
    words: Option<String>,
    /// Key of the role it was given to.
    role: Option<String>,
    /// By when.
    deadline: Option<DateTime>,
    /// The line it was said on.
    origin: Origin,
}

impl MeasureStepTaken {
    fn of(ctx: &Context<'_>, fact: &Fact<MeasureStep>) -> Result<Self> {
        Ok(Self {
            stage: fact.said.stage.into(),
            capacity: fact.said.capacity.map(Capacity::from),
            authority: maybe_said(ctx, fact.said.authority.as_ref())?,
            words: maybe_said(ctx, fact.said.words.as_ref())?,
            role: fact.said.role.clone(),
            deadline: fact.said.deadline.map(DateTime),
            origin: Origin(fact.origin),
        })
    }
}

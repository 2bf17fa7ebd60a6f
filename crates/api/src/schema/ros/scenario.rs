//! A scenario of a ROS with all its fields.

use std::sync::Arc;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::ScenarioId;
use varsko_domain::organisation::ros::events as stored;
use varsko_picture::Fact;

use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::Id;

/// A scenario. What is null has not been assessed.
#[derive(Description)]
pub(super) struct RosScenario {
    id: ScenarioId,
    body: Arc<stored::Scenario>,
    origin: varsko_picture::Origin,
}

impl RosScenario {
    pub(super) fn of(id: ScenarioId, fact: &Fact<Arc<stored::Scenario>>) -> Self {
        Self {
            id,
            body: Arc::clone(&fact.said),
            origin: fact.origin,
        }
    }
}

#[Object(use_type_description)]
impl RosScenario {
    /// Its id: the same in every revision.
    async fn id(&self) -> Id<ScenarioId> {
        Id(self.id)
    }

    /// What it is called.
    async fn title(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.body.title)
    }

    /// Where.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.place.as_ref())
    }

    /// Årsaker: what may cause it.
    async fn causes(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.causes.as_ref())
    }

    /// Eksisterende barrierer: what stands in its way.
    async fn barriers(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.barriers.as_ref())
    }

    /// Key of its step of probability.
    async fn probability(&self) -> Option<&str> {
        self.body.probability.as_deref()
    }

    /// Why it is as probable.
    async fn probability_reasoning(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.probability_reasoning.as_ref())
    }

    /// Sårbarhet: what makes the municipality vulnerable to it.
    async fn vulnerability(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.vulnerability.as_ref())
    }

    /// Følgehendelser: what it may bring with it.
    async fn knock_on(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.knock_on.as_ref())
    }

    /// What it would do, per value.
    async fn consequences(&self, ctx: &Context<'_>) -> Result<Vec<RosConsequence>> {
        let consequences = self.body.consequences.iter();
        consequences
            .map(|known| {
                Ok(RosConsequence {
                    value: known.value.clone(),
                    step: known.step,
                    reasoning: maybe_said(ctx, known.reasoning.as_ref())?,
                })
            })
            .collect()
    }

    /// Whether people must be warned and evacuated.
    async fn warning_and_evacuation(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.warning_and_evacuation.as_ref())
    }

    /// Usikkerhet: how uncertain the assessment is.
    async fn uncertainty(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.uncertainty.as_ref())
    }

    /// Styrbarhet: how far the municipality can do something about it.
    async fn controllability(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.controllability.as_ref())
    }

    /// Overførbarhet: where else it holds.
    async fn transferability(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.body.transferability.as_ref())
    }

    /// What is to be done about it; at most 30.
    async fn measures(&self, ctx: &Context<'_>) -> Result<Vec<RosMeasure>> {
        let measures = self.body.measures.iter();
        measures
            .map(|known| {
                Ok(RosMeasure {
                    key: known.key.clone(),
                    text: said(ctx, &known.text)?,
                })
            })
            .collect()
    }

    /// Where it last changed, and by whom.
    async fn origin(&self) -> Origin {
        Origin(self.origin)
    }
}

/// What a scenario would do to one value.
#[derive(SimpleObject)]
pub(super) struct RosConsequence {
    /// Key of the value.
    value: String,
    /// Step of the scale, from 1.
    step: u32,
    /// Why.
    reasoning: Option<String>,
}

/// Something to be done about a scenario. Who does it, and by when, stands in the follow-up plan.
#[derive(SimpleObject)]
pub(super) struct RosMeasure {
    /// What it is known by within the scenario.
    key: String,
    /// What is to be done.
    text: String,
}

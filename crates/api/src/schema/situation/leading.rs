//! What an organisation's leadership has set: readiness, focus, the return to normal, the evaluation.

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::incident::events as stored;
use varsko_picture::Fact;

use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::DateTime;
use crate::schema::words::Capacity;

/// A readiness level that was set. A level is never a bare number: it goes by its organisation's name for it.
#[derive(SimpleObject)]
pub(super) struct Readiness {
    /// Key among the organisation's own levels.
    level: String,
    /// The organisation's own name for it, as it was then.
    name: String,
    /// Why.
    reason: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl Readiness {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<stored::ReadinessSet>) -> Result<Self> {
        Ok(Self {
            level: fact.said.level.clone(),
            name: fact.said.name.clone(),
            reason: maybe_said(ctx, fact.said.reason.as_ref())?,
            origin: Origin(fact.origin),
        })
    }
}

/// Leadership focus: the few priorities that hold until the next meeting.
#[derive(SimpleObject)]
pub(super) struct Focus {
    /// The priorities, first first; at most 10.
    items: Vec<String>,
    /// Until when they hold.
    until: Option<DateTime>,
    /// The line it was said on.
    origin: Origin,
}

impl Focus {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<stored::FocusSet>) -> Result<Self> {
        Ok(Self {
            items: fact
                .said
                .items
                .iter()
                .map(|item| said(ctx, item))
                .collect::<Result<_>>()?,
            until: fact.said.until.map(DateTime),
            origin: Origin(fact.origin),
        })
    }
}

/// The decided return to normal, in writing.
#[derive(SimpleObject)]
pub(super) struct Normalisation {
    /// The decision.
    text: String,
    /// What ordinary operation takes over.
    handed_over: Option<String>,
    /// Decided by the holder of the authority, or a deputy.
    capacity: Capacity,
    /// The line it was said on.
    origin: Origin,
}

impl Normalisation {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<stored::NormalisationDecided>) -> Result<Self> {
        Ok(Self {
            text: said(ctx, &fact.said.text)?,
            handed_over: maybe_said(ctx, fact.said.handed_over.as_ref())?,
            capacity: fact.said.capacity.into(),
            origin: Origin(fact.origin),
        })
    }
}

/// Where an evaluation began.
#[derive(SimpleObject)]
pub(super) struct EvaluationBegun {
    /// What it shall look at.
    mandate: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl EvaluationBegun {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<stored::EvaluationStarted>) -> Result<Self> {
        let mandate = maybe_said(ctx, fact.said.mandate.as_ref())?;
        Ok(Self {
            mandate,
            origin: Origin(fact.origin),
        })
    }
}

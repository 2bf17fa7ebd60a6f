//! How involved areas and sectors stand.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::area::events::AreaReported;
use varsko_picture::Fact;
use varsko_picture::area as picture;

use super::PICTURE_LIST_MAX;
use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::DateTime;

/// An area or sector that reports.
#[derive(Description)]
pub(super) struct Area(pub(super) picture::Area);

#[Object(use_type_description)]
impl Area {
    /// To whom it reports.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// Short key.
    async fn key(&self) -> &str {
        &self.0.key
    }

    /// Name for people.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Minutes between reports.
    async fn every_min(&self) -> u32 {
        self.0.every_min
    }

    /// When its next report is due.
    async fn due_at(&self) -> DateTime {
        DateTime(self.0.due_at())
    }

    /// Where it was told to be silent, since its newest report.
    async fn silent(&self) -> Option<Origin> {
        self.0.silent.map(Origin)
    }

    /// Its newest report; null when it has not reported yet.
    async fn latest(&self, ctx: &Context<'_>) -> Result<Option<AreaReport>> {
        self.0
            .latest()
            .map(|fact| AreaReport::of(ctx, fact))
            .transpose()
    }

    /// Every report, oldest first.
    async fn reports(&self, ctx: &Context<'_>) -> Result<Vec<AreaReport>> {
        let reports = self.0.reports.iter().take(PICTURE_LIST_MAX);
        reports.map(|fact| AreaReport::of(ctx, fact)).collect()
    }
}

/// How an area stands, in four fields.
#[derive(SimpleObject)]
pub(super) struct AreaReport {
    /// Status.
    status: String,
    /// Damage, extent, shortages, development.
    damage: Option<String>,
    /// Need for resources.
    needs: Option<String>,
    /// Matters for decision.
    decisions: Option<String>,
    /// The line it was said on; its `occurredAt` is the as-of time.
    origin: Origin,
}

impl AreaReport {
    fn of(ctx: &Context<'_>, fact: &Fact<AreaReported>) -> Result<Self> {
        Ok(Self {
            status: said(ctx, &fact.said.status)?,
            damage: maybe_said(ctx, fact.said.damage.as_ref())?,
            needs: maybe_said(ctx, fact.said.needs.as_ref())?,
            decisions: maybe_said(ctx, fact.said.decisions.as_ref())?,
            origin: Origin(fact.origin),
        })
    }
}

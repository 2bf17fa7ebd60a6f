//! The year's board: what each organisation owes beside any incident, and what is overdue.

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::OrganisationId;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_picture::ClockKind;
use varsko_picture::preparedness::{clocks, overdue_measures};

use crate::schema::clock::Clock;
use crate::schema::directory::Organisation;
use crate::schema::page::items_asked;
use crate::schema::ros::may_beside;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

/// The most rows of the year's board.
const PREPAREDNESS_ROWS_MAX: usize = 500;

#[derive(Default)]
pub(super) struct PreparednessQuery;

#[Object]
impl PreparednessQuery {
    /// The year's board, beside the status board of incidents: one row per organisation whose year
    /// the viewer may read, with what must be looked at anew and what is overdue. At most 500.
    async fn preparedness(&self, ctx: &Context<'_>) -> Result<Vec<PreparednessRow>> {
        let viewer = Viewer::of(ctx)?;
        let directory = Services::of(ctx)?.engine.directory();
        let seen = directory.standing.organisations.keys().copied();
        let seen = seen.filter(|id| {
            let nobody = Default::default();
            let relation = Relation::of(&viewer.actor, *id, &nobody, &directory.standing);
            may(viewer.actor.role, Operation::ReadYear, relation)
        });
        Ok(seen
            .take(PREPAREDNESS_ROWS_MAX)
            .map(PreparednessRow)
            .collect())
    }
}

/// An organisation's year at a glance, beside any incident.
#[derive(Description)]
pub(super) struct PreparednessRow(OrganisationId);

#[Object(use_type_description)]
impl PreparednessRow {
    /// Which.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0)
    }

    /// What must be looked at anew, and what is to be done, soonest first: time left, or time over.
    async fn clocks(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many: 1 to 100, 20 when left out.", default = 20)] first: i32,
    ) -> Result<Vec<Clock>> {
        let first = items_asked(ctx, "first", Some(first))?;
        let clocks = self.seen(ctx)?.into_iter().take(first);
        Ok(clocks.map(Clock).collect())
    }

    /// How much of it is overdue. What is stays so until it is done, or given up with a reason.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<u32> {
        let now = Services::of(ctx)?.clock.now();
        let clocks = self.seen(ctx)?;
        let overdue = clocks.iter().filter(|clock| clock.due_at <= now);
        Ok(overdue.count() as u32)
    }

    /// Measures of its follow-up plan that should have been done by now; null to those who may not
    /// read that plan.
    async fn overdue_measures(&self, ctx: &Context<'_>) -> Result<Option<u32>> {
        if !self.follows_up(ctx)? {
            return Ok(None);
        }
        let services = Services::of(ctx)?;
        let (directory, now) = (services.engine.directory(), services.clock.now());
        Ok(Some(overdue_measures(&directory, self.0, now) as u32))
    }
}

impl PreparednessRow {
    /// The clocks the viewer may know: a measure's only with the follow-up plan it stands in.
    fn seen(&self, ctx: &Context<'_>) -> Result<Vec<varsko_picture::Clock>> {
        let mut clocks = clocks(&Services::of(ctx)?.engine.directory(), self.0);
        if !self.follows_up(ctx)? {
            clocks.retain(|clock| clock.kind != ClockKind::FollowUp);
        }
        Ok(clocks)
    }

    fn follows_up(&self, ctx: &Context<'_>) -> Result<bool> {
        let viewer = Viewer::of(ctx)?;
        let directory = Services::of(ctx)?.engine.directory();
        Ok(may_beside(
            viewer,
            &directory,
            self.0,
            Operation::ReadFollowUp,
        ))
    }
}

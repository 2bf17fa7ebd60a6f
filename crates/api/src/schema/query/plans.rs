//! Plans by id, and the deadlines an organisation has all year.

use async_graphql::{Context, Object, Result};
use varsko_domain::organisation::plans::Reach;
use varsko_domain::{OrganisationId, PlanId};
use varsko_picture::upkeep::upkeep;

use crate::schema::annual::{self, AnnualReport};
use crate::schema::clock::Clock;
use crate::schema::compliance::{self, Compliance};
use crate::schema::page::items_asked;
use crate::schema::plans::{self, Plan};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct PlanQuery;

#[Object]
impl PlanQuery {
    /// A plan (plan i planverket); null when there is none with this id, or the viewer may not read it.
    async fn plan(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which.")] id: Id<PlanId>,
    ) -> Result<Option<Plan>> {
        plans::plan(ctx, id.0)
    }

    /// How an organisation complies with the regulation on municipal preparedness, §§ 2 to 10: worked out
    /// from what is recorded, each with its evidence and the day it lapses. Null to all but its own
    /// people.
    async fn compliance(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(
            desc = "The clock it is judged by; now when left out. A later time tells what will have lapsed by then."
        )]
        at: Option<DateTime>,
    ) -> Result<Option<Compliance>> {
        let own = Viewer::of(ctx)?.actor.organisation;
        let organisation = organisation_id.map_or(own, |id| id.0);
        compliance::compliance(ctx, organisation, at.map(Into::into))
    }

    /// An organisation's year: incidents, measures done and not done, evaluations, revised plans, drills
    /// of notification; exercises apart. Null to all but its own people.
    async fn annual_report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "Which calendar year, such as 2026.")] year: i32,
    ) -> Result<Option<AnnualReport>> {
        let own = Viewer::of(ctx)?.actor.organisation;
        annual::of(ctx, organisation_id.map_or(own, |id| id.0), year)
    }

    /// The deadlines an organisation has all year, soonest first: plans to revise, action cards to
    /// look through, shelters to inspect, stock under its minimum or expiring, agreements that lapse.
    /// None to those who may not read all of its plans.
    async fn upkeep(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
    ) -> Result<Vec<Clock>> {
        let first = items_asked(ctx, "first", first)?;
        let own = Viewer::of(ctx)?.actor.organisation;
        let organisation = organisation_id.map_or(own, |id| id.0);
        if plans::may_read(ctx, organisation)? != Reach::All {
            return Ok(Vec::new());
        }
        let directory = Services::of(ctx)?.engine.directory();
        let clocks = upkeep(organisation, &directory).into_iter().take(first);
        Ok(clocks.map(Clock).collect())
    }
}

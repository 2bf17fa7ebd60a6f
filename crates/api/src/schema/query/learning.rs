//! What was learnt, and what came of it: evaluations, ROS, follow-up, and the thread between them.

use async_graphql::{Context, Object, Result};
use std::sync::Arc;
use varsko_domain::{IncidentId, OrganisationId, Recorded};
use varsko_picture::evaluation::{basis, evaluations};

use super::Asked;
use crate::schema::evaluation::Evaluation;
use crate::schema::evaluation_basis::EvaluationBasis;
use crate::schema::followup::{self, FollowUp};
use crate::schema::history::History;
use crate::schema::ros::{self, Ros};
use crate::schema::scalars::Id;
use crate::schema::thread::{BrokenThread, Thread, ThreadNodeInput, breaks, thread};
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct LearningQuery;

#[Object]
impl LearningQuery {
    /// The evaluations of an incident or exercise, by line, of those the viewer may read; at most 50.
    async fn evaluations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which incident.")] incident_id: Id<IncidentId>,
    ) -> Result<Vec<Evaluation>> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let known = evaluations(&asked.sight.picture, &asked.sight.lens());
        Ok(known.into_iter().map(Evaluation).collect())
    }

    /// What the log tells an evaluation before anybody has written a word: how long each step took,
    /// how fast people answered, deadlines kept and missed, deviations, decisions and omissions, what
    /// the picture had wrong, who was never reached, skipped steps, late entries.
    async fn evaluation_basis(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which incident.")] incident_id: Id<IncidentId>,
    ) -> Result<EvaluationBasis> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let sight = asked.sight.clone();
        let fold = move |lines: Vec<Arc<Recorded>>| {
            let events: Vec<&Recorded> = lines.iter().map(Arc::as_ref).collect();
            basis(&events, &sight.picture, &sight.reader, &sight.directory)
        };
        let history = History::read(asked.services, asked.viewer, &asked.sight).await;
        let history = history.map_err(|reason| asked.no_history(&reason))?;
        let folded = history.fold(fold).await;
        Ok(EvaluationBasis(
            folded.map_err(|reason| asked.no_history(&reason))?,
        ))
    }

    /// The comprehensive ROS of an organisation; null to those who may not read it. Neighbouring
    /// municipalities, the operators of a centre that serves it and the county governor may.
    async fn ros(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Option<Ros>> {
        ros::of(ctx, whose(ctx, organisation_id)?)
    }

    /// The measures of an organisation's follow-up plan (oppfølgingsplan): what is open first, by
    /// deadline; at most 1,000. None to those who may not read it.
    async fn follow_ups(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "True for what is open, false for the rest; all when left out.")]
        open: Option<bool>,
    ) -> Result<Vec<FollowUp>> {
        followup::of(ctx, whose(ctx, organisation_id)?, open)
    }
}

#[derive(Default)]
pub(super) struct ThreadQuery;

#[Object]
impl ThreadQuery {
    /// The whole chain that a link is part of, from the log to what was done about it, whichever link
    /// one begins with; null when there is no such link, or none the viewer may see. A link the
    /// viewer may not see is not in it, and neither is what hangs only on that.
    async fn thread(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The link to begin with.")] node: ThreadNodeInput,
    ) -> Result<Option<Thread>> {
        thread(ctx, node.into()).await
    }

    /// Where an organisation's threads break, or hang loose for too long; the most urgent first, at
    /// most 500. None to those who may read neither its ROS nor its follow-up plan.
    async fn broken_threads(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Vec<BrokenThread>> {
        breaks(ctx, whose(ctx, organisation_id)?).await
    }
}

fn whose(ctx: &Context<'_>, id: Option<Id<OrganisationId>>) -> Result<OrganisationId> {
    let own = Viewer::of(ctx)?.actor.organisation;
    Ok(id.map_or(own, |id| id.0))
}

//! The situational picture now and then, what differs between, and the timeline.

use std::sync::Arc;

use async_graphql::{Context, Object, Result};
use varsko_domain::{IncidentId, Recorded};
use varsko_picture::timeline;

use super::Asked;
use crate::schema::at::{At, Basis, changes_between, situation_at};
use crate::schema::failure::bad_argument;
use crate::schema::history::History;
use crate::schema::scalars::Id;
use crate::schema::situation::{Changes, Indicator, Situation};
use crate::schema::timeline::Timeline;

/// The longest stretch of time a timeline is counted by: a week, in seconds.
const BUCKET_SECONDS_MAX: i64 = 7 * 24 * 3_600;

#[derive(Default)]
pub(super) struct SituationQuery;

#[Object]
impl SituationQuery {
    /// The situational picture of an incident: as it is now, or as it was.
    ///
    /// Who may read is never a matter of the past: an older picture, too, holds what the viewer may
    /// read today.
    async fn situation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "As of when; now when left out.")] at: Option<At>,
    ) -> Result<Situation> {
        let asked = Asked::about(ctx, incident_id.0)?;
        Ok(Situation(asked.situation(at).await?))
    }

    /// What differs between two pictures of an incident: what is new, changed, gone.
    async fn compare_situations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "The earlier picture.")] from: At,
        #[graphql(desc = "The later picture; the one of now when left out.")] to: Option<At>,
    ) -> Result<Changes> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let changes = changes_between(asked.services, asked.viewer, &asked.sight, from, to).await;
        Ok(Changes(
            changes.map_err(|reason| asked.no_history(&reason))?,
        ))
    }

    /// A structured figure with its series; null when there is none with this key, or none that the
    /// viewer may read.
    async fn indicator_series(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "Key of the figure, such as `evacuated`.")] key: String,
        #[graphql(desc = "As of when; now when left out.")] at: Option<At>,
    ) -> Result<Option<Indicator>> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let situation = asked.situation(at).await?;
        let found = situation
            .indicators
            .into_iter()
            .find(|indicator| indicator.key == key);
        Ok(found.map(Indicator))
    }

    /// The timeline of an incident: how long each step took, what stands out, how dense the log was.
    async fn timeline(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(
            desc = "The time that density is counted by.",
            default_with = "Basis::Occurred"
        )]
        basis: Basis,
        #[graphql(
            desc = "The length of a stretch of time in seconds, at most a week.",
            default = 600
        )]
        bucket_seconds: i64,
    ) -> Result<Timeline> {
        if !(1..=BUCKET_SECONDS_MAX).contains(&bucket_seconds) {
            return Err(bad_argument(
                ctx,
                [
                    &format!("`bucketSeconds` skal være 1 til {BUCKET_SECONDS_MAX}"),
                    &format!("`bucketSeconds` skal vere 1 til {BUCKET_SECONDS_MAX}"),
                    &format!("`bucketSeconds` must be 1 to {BUCKET_SECONDS_MAX}"),
                ],
            ));
        }
        let asked = Asked::about(ctx, incident_id.0)?;
        let sight = asked.sight.clone();
        let fold = move |lines: Vec<Arc<Recorded>>| {
            let events = lines.iter().map(Arc::as_ref);
            let bucket_ms = bucket_seconds * 1_000;
            timeline(
                events,
                &sight.picture,
                &sight.reader,
                basis.into(),
                bucket_ms,
            )
        };
        let history = History::read(asked.services, asked.viewer, &asked.sight).await;
        let history = history.map_err(|reason| asked.no_history(&reason))?;
        let folded = history.fold(fold).await;
        Ok(Timeline(
            folded.map_err(|reason| asked.no_history(&reason))?,
        ))
    }
}

impl Asked<'_> {
    async fn situation(&self, at: Option<At>) -> Result<varsko_picture::Situation> {
        let situation = situation_at(self.services, self.viewer, &self.sight, at).await;
        situation.map_err(|reason| self.no_history(&reason))
    }
}

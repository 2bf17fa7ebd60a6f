//! Requests to make texts unreadable, for those who are to settle them.

use async_graphql::{Context, Object, Result};
use varsko_domain::IncidentId;

use super::Asked;
use crate::schema::erasure::{ErasureRequest, requests};
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct ErasureQuery;

#[Object]
impl ErasureQuery {
    /// Requests for erasure (sletting) that the viewer may read of: those that wait for a second
    /// person first, then the newest; 200 at most.
    async fn erasure_requests(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of one incident; of all that the viewer may see when left out.")]
        incident_id: Option<Id<IncidentId>>,
        #[graphql(desc = "True for those that wait alone.", default = false)] pending: bool,
    ) -> Result<Vec<ErasureRequest>> {
        let sights = match incident_id {
            Some(id) => vec![Asked::about(ctx, id.0)?.sight],
            None => Services::of(ctx)?.sights(Viewer::of(ctx)?),
        };
        Ok(requests(&sights, pending))
    }
}

//! An organisation's year: aims, the annual wheel, meetings, supervision, training.

use async_graphql::{Context, Object, Result};
use varsko_domain::OrganisationId;

use crate::schema::scalars::Id;
use crate::schema::viewer::Viewer;
use crate::schema::year::{Year, year};

#[derive(Default)]
pub(super) struct YearQuery;

#[Object]
impl YearQuery {
    /// An organisation's year (oppfølgingsplan and årshjul): its aims, what recurs, who meets, what
    /// supervision found, who was trained. Null to those who may not read it.
    async fn year(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; the viewer's own organisation's when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Option<Year>> {
        let own = Viewer::of(ctx)?.actor.organisation;
        year(ctx, organisation_id.map_or(own, |id| id.0))
    }
}

//! Warnings that concern organisations, and where they are taken from.

use async_graphql::{Context, Object, Result};
use std::collections::BTreeSet;
use varsko_domain::OrganisationId;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::words::AccessRole;

use crate::schema::failure::{refused, schema_code, told};
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::warning::{Feed, Warning, WarningOrders, readable};

#[derive(Default)]
pub(super) struct WarningQuery;

#[Object]
impl WarningQuery {
    /// The warnings (farevarsel) that concern an organisation: of the viewer's own, those its centre
    /// serves, or a county governor's municipalities. What has not begun or holds now comes with
    /// those that ask for something first; at most 500.
    async fn warnings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which organisation; of all that the viewer may know when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(
            desc = "True for those as well that are expired or called off.",
            default
        )]
        over: bool,
    ) -> Result<Vec<Warning>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let of = organisation_id.map(|id| id.0);
        Ok(readable(services, viewer, of, over))
    }

    /// What warnings set going by themselves in an organisation; null to those who may not read its
    /// warnings.
    async fn warning_orders(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which organisation; of the viewer's own when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Option<WarningOrders>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let id = organisation_id.map_or(viewer.actor.organisation, |id| id.0);
        let directory = services.engine.directory();
        let nobody = BTreeSet::new();
        let relation = Relation::of(&viewer.actor, id, &nobody, &directory.standing);
        let role = viewer.actor.role;
        let known = directory.standing.organisations.get(&id);
        let may_read =
            may(role, Operation::ReadWarnings, relation) || may(role, Operation::Prepare, relation);
        Ok(known
            .filter(|_| may_read)
            .map(|known| known.warnings.orders.into()))
    }

    /// Where warnings are taken from, and how that goes. For administrators.
    async fn feeds(&self, ctx: &Context<'_>) -> Result<Vec<Feed>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        if viewer.actor.role != AccessRole::Administrator {
            return Err(refused(
                schema_code::NOT_PERMITTED,
                told(
                    viewer,
                    [
                        "bare en administrator kan se hvordan det går med kildene",
                        "berre ein administrator kan sjå korleis det går med kjeldene",
                        "only an administrator may see how the feeds go",
                    ],
                ),
            ));
        }
        Ok(services
            .feeds
            .states()
            .into_iter()
            .map(Feed::from)
            .collect())
    }
}

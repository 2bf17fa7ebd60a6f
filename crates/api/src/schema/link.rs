//! How an incident stands to others.

use async_graphql::{Context, Description, Enum, Object, Result};
use varsko_domain::incident::link::events::{IncidentLinked, Tie};
use varsko_picture::Fact;

use super::directory::{Origin, maybe_said};
use super::incident::Incident;
use super::services::Services;
use super::viewer::Viewer;

/// How one incident stands to another.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
#[graphql(remote = "Tie")]
pub enum IncidentTie {
    /// They have to do with each other.
    Related,
    /// It is a part (sub-incident) of the other.
    PartOf,
    /// The other is a part of it.
    Contains,
    /// It turned out to be the other, and its log goes on there.
    MergedInto,
    /// The other turned out to be this one, and goes on here.
    Absorbed,
}

/// A tie between this incident and another.
#[derive(Description)]
pub(super) struct IncidentLink(pub(super) Fact<IncidentLinked>);

#[Object(use_type_description)]
impl IncidentLink {
    /// How this incident stands to the other.
    async fn tie(&self) -> IncidentTie {
        self.0.said.tie.into()
    }

    /// The other; null when the viewer may not see it.
    async fn incident(&self, ctx: &Context<'_>) -> Result<Option<Incident>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let sight = services.sight(viewer, self.0.said.other);
        Ok(sight.map(Incident::new))
    }

    /// Why.
    async fn reason(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.said.reason.as_ref())
    }

    /// The line that says so.
    async fn origin(&self) -> Origin {
        Origin(self.0.origin)
    }
}

//! What the viewer may do, told before they try: judged as a command is, by the one table of rights.
//!
//! Knows nothing of what the state of an incident forbids besides; that a command still refuses.

use std::collections::BTreeSet;

use async_graphql::{ComplexObject, Context, Enum, Result, SimpleObject};
use varsko_domain::rights::{self as domain, judged, who_could};
use varsko_domain::{OrganisationId, Refusal};
use varsko_engine::Rejection;

use super::services::{Services, Sight};
use super::viewer::Viewer;
use super::words::AccessRole;

macro_rules! shown {
    ($($(#[$doc:meta])* $name:ident $english:literal $bokmal:literal $nynorsk:literal,)*) => {
        /// Everything a right is needed for.
        #[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Operation { $($(#[$doc])* $name,)* }

        impl From<domain::Operation> for Operation {
            fn from(operation: domain::Operation) -> Self {
                match operation { $(domain::Operation::$name => Self::$name,)* }
            }
        }
    };
}

varsko_domain::each_operation!(shown);

/// Whether the viewer may do something for an organisation, as far as the rights go: what the state
/// of the incident forbids is refused when it is tried.
#[derive(SimpleObject)]
#[graphql(complex)]
pub struct Right {
    #[graphql(skip)]
    of: domain::Operation,
    #[graphql(skip)]
    organisation: OrganisationId,
    /// What.
    operation: Operation,
    /// True when the viewer's access role, or the post they hold in the incident, lets them.
    may: bool,
    /// The access roles that may; empty for what the system alone does.
    who_may: Vec<AccessRole>,
}

#[ComplexObject]
impl Right {
    /// The sentence that would refuse the viewer, and says who may; null where they may.
    async fn refusal(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        if self.may {
            return Ok(None);
        }
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let directory = services.engine.directory();
        let refusal = Refusal::NotPermitted {
            operation: self.of,
            role: viewer.actor.role,
            organisation: directory.standing.short_name(self.organisation),
        };
        let rejection = Rejection::Refused(refusal);
        Ok(Some(rejection.told(viewer.language)))
    }
}

impl Right {
    fn each(organisation: OrganisationId, may: impl Fn(domain::Operation) -> bool) -> Vec<Self> {
        let all = domain::Operation::ALL.iter();
        let told = all.map(|of| Right {
            of: *of,
            organisation,
            operation: (*of).into(),
            may: may(*of),
            who_may: who_could(*of).0.iter().map(|role| (*role).into()).collect(),
        });
        told.collect()
    }
}

/// What the viewer may do in an incident for `organisation`; for the one they act for when they do
/// not say, if `None`.
pub(super) fn in_incident(
    ctx: &Context<'_>,
    sight: &Sight,
    organisation: Option<OrganisationId>,
) -> Result<Vec<Right>> {
    let actor = Viewer::of(ctx)?.actor;
    // As of now, whatever moment is looked at: what may be done is done now.
    let services = Services::of(ctx)?;
    let (picture, directory) = (
        services.engine.picture(sight.id),
        services.engine.directory(),
    );
    let picture = picture.unwrap_or_else(|| sight.picture.clone());
    let organisation = organisation.unwrap_or_else(|| picture.acts_for(actor.organisation));
    let may = |operation| picture.may(&actor, operation, organisation, &directory.standing);
    Ok(Right::each(organisation, may))
}

/// What the viewer may do for `organisation` beside any incident.
pub(super) fn beside(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Vec<Right>> {
    let actor = Viewer::of(ctx)?.actor;
    let directory = Services::of(ctx)?.engine.directory();
    let nobody = BTreeSet::new();
    let may = |operation| {
        let among = (&nobody, None);
        judged(
            &actor,
            operation,
            organisation,
            among,
            None,
            &directory.standing,
        )
    };
    Ok(Right::each(organisation, may))
}

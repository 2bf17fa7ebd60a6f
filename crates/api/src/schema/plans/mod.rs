//! Plans (planverk): as far as the viewer may read them, with every version and what is missing in it.

pub mod change;
pub mod link;
pub mod version;

pub(super) use change::{PlanChange, compared};
pub(super) use link::PlanLinkKind;
pub(super) use version::PlanVersion;

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::organisation::plans::{Reach, reach};
use varsko_domain::{OrganisationId, PlanId};
use varsko_picture::plans as picture;

use super::directory::{Organisation, maybe_said};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::PlanKind;

/// The most versions of one plan that are shown.
const VERSIONS_SHOWN_MAX: usize = 100;

/// How much of an organisation's plans, and of what it has laid by, the viewer may read.
pub(super) fn may_read(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Reach> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    Ok(reach(&directory.standing, &viewer.actor, organisation))
}

/// The plans of an organisation that the viewer may read: none to strangers.
pub(super) fn shelf(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Vec<Plan>> {
    let reach = may_read(ctx, organisation)?;
    let directory = Services::of(ctx)?.engine.directory();
    let plans = directory.plans.of(organisation);
    Ok(plans
        .filter_map(|(id, file)| Plan::shown(reach, organisation, id, file))
        .collect())
}

/// A plan of whichever organisation, when the viewer may read it.
pub(super) fn plan(ctx: &Context<'_>, id: PlanId) -> Result<Option<Plan>> {
    let directory = Services::of(ctx)?.engine.directory();
    let Some((organisation, file)) = directory.plans.find(id) else {
        return Ok(None);
    };
    let reach = may_read(ctx, organisation)?;
    Ok(Plan::shown(reach, organisation, id, file))
}

/// A plan (plan i planverket), with the versions the viewer may read: all to its own organisation, to
/// others the one in force, unless it is kept internal.
#[derive(Description)]
pub(super) struct Plan {
    id: PlanId,
    organisation: OrganisationId,
    file: picture::PlanFile,
    reach: Reach,
}

impl Plan {
    fn shown(
        reach: Reach,
        organisation: OrganisationId,
        id: PlanId,
        file: &picture::PlanFile,
    ) -> Option<Self> {
        let mut file = file.clone();
        match reach {
            Reach::Nothing => return None,
            Reach::InForce => {
                let held = file.in_force().filter(|version| !version.body.internal)?;
                file.versions = vec![held.clone()];
            }
            Reach::All => {}
        }
        Some(Self {
            id,
            organisation,
            file,
            reach,
        })
    }

    fn version_of(&self, version: &picture::PlanVersion) -> PlanVersion {
        PlanVersion {
            organisation: self.organisation,
            kind: self.file.kind,
            standing: self.file.standing(version),
            version: version.clone(),
        }
    }
}

#[Object(use_type_description)]
impl Plan {
    /// Its id.
    async fn id(&self) -> Id<PlanId> {
        Id(self.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.organisation)
    }

    /// What kind of plan it is.
    async fn kind(&self) -> PlanKind {
        self.file.kind.into()
    }

    /// What it is called: in the version in force, else in the newest.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let shown = self.file.in_force().or_else(|| self.file.newest());
        maybe_said(ctx, shown.map(|version| &version.body.title))
    }

    /// The version in force; null before one is adopted, and once the plan is out of use.
    async fn in_force(&self) -> Option<PlanVersion> {
        let held = self.file.in_force();
        held.map(|version| self.version_of(version))
    }

    /// The newest version that the viewer may read.
    async fn newest(&self) -> Option<PlanVersion> {
        let newest = self.file.newest();
        newest.map(|version| self.version_of(version))
    }

    /// A version by its number.
    async fn version(
        &self,
        #[graphql(desc = "Its number, from 1.")] number: u32,
    ) -> Option<PlanVersion> {
        let version = self.file.version(number);
        version.map(|version| self.version_of(version))
    }

    /// The versions that the viewer may read, the newest first. A version never changes. At most 100.
    async fn versions(&self) -> Vec<PlanVersion> {
        let newest_first = self.file.versions.iter().rev().take(VERSIONS_SHOWN_MAX);
        newest_first
            .map(|version| self.version_of(version))
            .collect()
    }

    /// When the version in force shall be revised: at most a year after it was last.
    async fn review_by(&self) -> Option<DateTime> {
        let (_, review_by) = self.file.in_force()?.revised()?;
        Some(review_by.into())
    }

    /// True when it should have been revised by now. It stays in force.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let now = Services::of(ctx)?.clock.now();
        let revised = self.file.in_force().and_then(|version| version.revised());
        Ok(revised.is_some_and(|(_, review_by)| review_by <= now))
    }

    /// Why it was taken out of use; null while it is in use.
    async fn withdrawn(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let withdrawn = self.file.withdrawn.as_ref();
        maybe_said(ctx, withdrawn.map(|(_, reason)| reason))
    }

    /// How two versions differ: the plan itself, then chapter by chapter, then role by role. Null
    /// when the viewer may not read both, or there is none with such a number.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Number of the earlier version.")] from: u32,
        #[graphql(desc = "Number of the later version.")] to: u32,
    ) -> Result<Option<Vec<PlanChange>>> {
        let (before, after) = (self.file.version(from), self.file.version(to));
        let both = before.zip(after).filter(|_| self.reach == Reach::All);
        both.map(|(before, after)| compared(ctx, self.organisation, before, after))
            .transpose()
    }
}

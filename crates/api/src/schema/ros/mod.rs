//! An organisation's ROS: revisions, draft, risk matrix, proposed changes.

mod change;
mod revision;
mod scenario;

use std::sync::Arc;

use async_graphql::{Context, Description, Object, Result};
use varsko_domain::OrganisationId;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_picture::{Directory, ros as picture};

use self::change::{RosDiff, RosNoChange, RosProposal};
use self::revision::RosRevision;
use super::directory::Organisation;
use super::services::Services;
use super::viewer::Viewer;

/// True when the viewer may do this for an organisation, beside any incident.
pub fn may_beside(
    viewer: &Viewer,
    directory: &Directory,
    organisation: OrganisationId,
    operation: Operation,
) -> bool {
    let nobody = Default::default();
    let relation = Relation::of(&viewer.actor, organisation, &nobody, &directory.standing);
    let known = directory.standing.organisations.contains_key(&organisation);
    known && may(viewer.actor.role, operation, relation)
}

/// The ROS of an organisation; `None` to those who may not read it.
pub(super) fn of(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Option<Ros>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let may_read = may_beside(viewer, &directory, organisation, Operation::ReadRos);
    Ok(may_read.then(|| Ros {
        organisation,
        file: directory.ros.of(organisation).cloned().unwrap_or_default(),
    }))
}

/// A comprehensive risk and vulnerability analysis (helhetlig ROS).
#[derive(Description)]
pub(super) struct Ros {
    organisation: OrganisationId,
    file: picture::RosFile,
}

/// The most proposals and conclusions that are listed, the newest.
const LISTED_MAX: usize = 1_000;

#[Object(use_type_description)]
impl Ros {
    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.organisation)
    }

    /// The newest revision; null before the first is adopted.
    async fn newest(&self) -> Option<RosRevision> {
        self.file.newest().cloned().map(RosRevision)
    }

    /// Every revision, the newest first; at most 1,000. An adopted revision never changes.
    async fn revisions(&self) -> Vec<RosRevision> {
        let newest_first = self.file.revisions.iter().rev().take(LISTED_MAX);
        newest_first.cloned().map(RosRevision).collect()
    }

    /// One revision; null when there is none with this number.
    async fn revision(
        &self,
        #[graphql(desc = "Its number, from 1.")] number: u32,
    ) -> Option<RosRevision> {
        self.file.revision(number).cloned().map(RosRevision)
    }

    /// The draft of the next revision; null when none is being drafted.
    async fn draft(&self) -> Option<RosRevision> {
        let draft = self.file.draft.clone();
        draft.map(|draft| RosRevision(Arc::new(draft)))
    }

    /// What differs between two revisions; null when one of them is not there.
    async fn diff(
        &self,
        #[graphql(desc = "Number of the older one.")] from: u32,
        #[graphql(desc = "Number of the newer one; the draft when left out.")] to: Option<u32>,
    ) -> Option<RosDiff> {
        let older = self.file.revision(from)?;
        let newer = match to {
            Some(number) => self.file.revision(number)?,
            None => self.file.draft.as_ref()?,
        };
        Some(RosDiff(picture::diff(older, newer), self.file.clone()))
    }

    /// Changes that were proposed, the newest first; at most 1,000.
    async fn proposals(&self, ctx: &Context<'_>) -> Result<Vec<RosProposal>> {
        let mut known: Vec<_> = self.file.proposals.iter().collect();
        known.sort_by_key(|(_, one)| std::cmp::Reverse(one.proposed.origin.position));
        let known = known.into_iter().take(LISTED_MAX);
        known
            .map(|(id, one)| RosProposal::of(ctx, *id, one, &self.file))
            .collect()
    }

    /// What was learnt and changes nothing, the newest first; at most 1,000.
    async fn unchanged(&self, ctx: &Context<'_>) -> Result<Vec<RosNoChange>> {
        let mut known: Vec<_> = self.file.unchanged.iter().collect();
        known.sort_by_key(|(_, one)| std::cmp::Reverse(one.origin.position));
        let known = known.into_iter().take(LISTED_MAX);
        known
            .map(|(id, concluded)| RosNoChange::of(ctx, *id, concluded))
            .collect()
    }
}

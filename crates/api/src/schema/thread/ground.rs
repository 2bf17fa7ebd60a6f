//! What a walk along the thread goes over, judged link by link for one viewer.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_graphql::{Context, Result};
use varsko_domain::rights::Operation;
use varsko_domain::{IncidentId, OrganisationId};
use varsko_picture::thread::{Broken, Direction, broken};
use varsko_picture::{Directory, ThreadNode};

use crate::schema::ros::may_beside;
use crate::schema::services::{Services, Sight};
use crate::schema::viewer::Viewer;

/// What a walk goes over: the incidents and the directory as one viewer may see them.
pub struct Ground<'a> {
    services: &'a Services,
    viewer: &'a Viewer,
    directory: Arc<Directory>,
    sights: RefCell<BTreeMap<IncidentId, Option<Sight>>>,
}

impl<'a> Ground<'a> {
    /// What this viewer may see now.
    pub fn new(services: &'a Services, viewer: &'a Viewer) -> Self {
        Self {
            services,
            viewer,
            directory: services.engine.directory(),
            sights: RefCell::default(),
        }
    }

    pub(super) fn of(ctx: &Context<'a>) -> Result<Self> {
        Ok(Self::new(Services::of(ctx)?, Viewer::of(ctx)?))
    }

    /// An incident, when the viewer may see it.
    pub fn sight(&self, id: IncidentId) -> Option<Sight> {
        let mut sights = self.sights.borrow_mut();
        let sight = sights.entry(id);
        sight
            .or_insert_with(|| self.services.sight(self.viewer, id))
            .clone()
    }

    fn may(&self, organisation: OrganisationId, operation: Operation) -> bool {
        may_beside(self.viewer, &self.directory, organisation, operation)
    }

    /// True when the viewer may see a link, and it is there.
    pub fn sees(&self, node: &ThreadNode) -> bool {
        match node {
            ThreadNode::Entry { incident, number } => {
                let sight = self.sight(*incident);
                sight.is_some_and(|sight| sight.lens().sees(*number))
            }
            ThreadNode::Observation { incident, .. }
            | ThreadNode::Finding { incident, .. }
            | ThreadNode::LearningPoint { incident, .. } => {
                let sight = self.sight(*incident);
                sight.is_some_and(|sight| {
                    let origin = sight.picture.threads.origin(node);
                    origin.is_some_and(|origin| sight.lens().sees(origin.line))
                })
            }
            ThreadNode::Trial { incident } => self.sight(*incident).is_some(),
            ThreadNode::Proposal { organisation, .. }
            | ThreadNode::NoChange { organisation, .. }
            | ThreadNode::Revision { organisation, .. } => {
                self.made(node) && self.may(*organisation, Operation::ReadRos)
            }
            ThreadNode::Measure { organisation, .. } => {
                self.made(node) && self.may(*organisation, Operation::ReadFollowUp)
            }
            ThreadNode::Exercise { organisation, .. } => {
                self.made(node) && self.may(*organisation, Operation::ReadYear)
            }
        }
    }

    /// Where the threads of an organisation break, of what the viewer may see.
    pub fn broken(&self, organisation: OrganisationId) -> Vec<Broken> {
        let rights = (
            self.may(organisation, Operation::ReadFollowUp),
            self.may(organisation, Operation::ReadRos),
        );
        let sights = self.services.sights(self.viewer);
        let incidents = sights.iter().map(|sight| (&*sight.picture, sight.lens()));
        let now = self.services.clock.now();
        broken(organisation, incidents, &self.directory, rights, now)
    }

    fn made(&self, node: &ThreadNode) -> bool {
        self.directory.threads.origin(node).is_some()
    }

    /// A link's neighbours, of those the viewer may see.
    pub(super) fn next(&self, node: &ThreadNode, direction: Direction) -> Vec<ThreadNode> {
        let mut next: BTreeSet<_> = self.directory.threads.next(node, direction).collect();
        if let Some(sight) = node.incident().and_then(|id| self.sight(id)) {
            next.extend(sight.picture.threads.next(node, direction));
        }
        next.retain(|other| self.sees(other));
        next.into_iter().collect()
    }

    /// Where a link was made; a trial is where it was opened.
    pub(super) fn origin(&self, node: &ThreadNode) -> Option<varsko_picture::Origin> {
        let Some(incident) = node.incident() else {
            return self.directory.threads.origin(node);
        };
        let sight = self.sight(incident)?;
        match node {
            ThreadNode::Trial { .. } => {
                let opened = sight.picture.header.opened.as_ref()?;
                sight
                    .lens()
                    .sees(opened.origin.line)
                    .then_some(opened.origin)
            }
            _ => sight.picture.threads.origin(node),
        }
    }
}

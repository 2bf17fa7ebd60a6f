//! The thread as its viewer may walk it: from a line of the log to what came of it, and back.
//!
//! Each link is judged by itself: what the viewer may not see is not there, and neither is what
//! hangs only on that.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_graphql::{Context, Description, Enum, ID, Object, Result, SimpleObject};
use varsko_domain::rights::Operation;
use varsko_domain::{IncidentId, OrganisationId};
use varsko_picture::thread::{Direction, Walk, walk};
use varsko_picture::{Directory, ThreadNode};

use super::directory::{Organisation, Origin};
use super::ros::may_beside;
use super::scalars::Id;
use super::services::{Services, Sight};
use super::viewer::Viewer;

mod asking;
mod breaks;
mod telling;

pub(super) use asking::ThreadNodeInput;
pub(super) use breaks::{BrokenThread, breaks};

/// What kind of link it is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum ThreadNodeKind {
    /// A line of a crisis log.
    Entry,
    /// An observation.
    Observation,
    /// A finding.
    Finding,
    /// A learning point.
    LearningPoint,
    /// A proposed change to a ROS.
    Proposal,
    /// The conclusion that nothing changes in a ROS.
    NoChange,
    /// A revision of a ROS.
    Revision,
    /// A measure of a follow-up plan.
    Measure,
    /// An exercise, planned or held.
    Exercise,
    /// An exercise or incident in which a measure was tried.
    Trial,
}

/// A link of the thread, by what names it.
#[derive(Clone, Copy, Description)]
pub(super) struct NodeRef(pub(super) ThreadNode);

impl NodeRef {
    /// The link, when the viewer may see it.
    pub(super) fn seen(ctx: &Context<'_>, node: ThreadNode) -> Result<Option<Self>> {
        let seen = Ground::of(ctx)?.sees(&node);
        Ok(seen.then_some(Self(node)))
    }
}

#[Object(name = "ThreadNode", use_type_description)]
impl NodeRef {
    /// Names the link within an answer: equal for equal links.
    async fn key(&self) -> ID {
        ID(key(&self.0))
    }

    /// What kind of link it is.
    async fn kind(&self) -> ThreadNodeKind {
        match self.0 {
            ThreadNode::Entry { .. } => ThreadNodeKind::Entry,
            ThreadNode::Observation { .. } => ThreadNodeKind::Observation,
            ThreadNode::Finding { .. } => ThreadNodeKind::Finding,
            ThreadNode::LearningPoint { .. } => ThreadNodeKind::LearningPoint,
            ThreadNode::Proposal { .. } => ThreadNodeKind::Proposal,
            ThreadNode::NoChange { .. } => ThreadNodeKind::NoChange,
            ThreadNode::Revision { .. } => ThreadNodeKind::Revision,
            ThreadNode::Measure { .. } => ThreadNodeKind::Measure,
            ThreadNode::Exercise { .. } => ThreadNodeKind::Exercise,
            ThreadNode::Trial { .. } => ThreadNodeKind::Trial,
        }
    }

    /// The incident it is of.
    async fn incident_id(&self) -> Option<Id<IncidentId>> {
        self.0.incident().map(Id)
    }

    /// The organisation whose ROS or follow-up plan it is of.
    async fn organisation(&self) -> Option<Organisation> {
        self.0.organisation().map(Organisation)
    }

    /// Its id, for what has one; of a trial, the incident's.
    async fn id(&self) -> Option<ID> {
        let (_, id) = named(&self.0);
        id.map(|id| ID(id.to_string()))
    }

    /// Its number, for a line of a log and a revision.
    async fn number(&self) -> Option<u32> {
        match self.0 {
            ThreadNode::Entry { number, .. } | ThreadNode::Revision { number, .. } => Some(number),
            ThreadNode::Observation { .. }
            | ThreadNode::Finding { .. }
            | ThreadNode::LearningPoint { .. }
            | ThreadNode::Proposal { .. }
            | ThreadNode::NoChange { .. }
            | ThreadNode::Measure { .. }
            | ThreadNode::Exercise { .. }
            | ThreadNode::Trial { .. } => None,
        }
    }
}

/// What a link is called in a key, and its id.
fn named(node: &ThreadNode) -> (&'static str, Option<uuid::Uuid>) {
    match node {
        ThreadNode::Entry { .. } => ("entry", None),
        ThreadNode::Observation { id, .. } => ("observation", Some(id.0)),
        ThreadNode::Finding { id, .. } => ("finding", Some(id.0)),
        ThreadNode::LearningPoint { id, .. } => ("learning_point", Some(id.0)),
        ThreadNode::Proposal { id, .. } => ("proposal", Some(id.0)),
        ThreadNode::NoChange { id, .. } => ("no_change", Some(id.0)),
        ThreadNode::Revision { .. } => ("revision", None),
        ThreadNode::Measure { id, .. } => ("measure", Some(id.0)),
        ThreadNode::Exercise { id, .. } => ("exercise", Some(id.0)),
        ThreadNode::Trial { incident } => ("trial", Some(incident.0)),
    }
}

fn key(node: &ThreadNode) -> String {
    match (named(node), node) {
        ((name, Some(id)), _) => format!("{name}:{id}"),
        ((name, None), ThreadNode::Entry { incident, number }) => {
            format!("{name}:{incident}:{number}")
        }
        (
            (name, None),
            ThreadNode::Revision {
                organisation,
                number,
            },
        ) => format!("{name}:{organisation}:{number}"),
        ((name, None), _) => name.to_owned(),
    }
}

/// What a walk goes over: the incidents and the directory as one viewer may see them.
pub(super) struct Ground<'a> {
    services: &'a Services,
    viewer: &'a Viewer,
    directory: Arc<Directory>,
    sights: RefCell<BTreeMap<IncidentId, Option<Sight>>>,
}

impl<'a> Ground<'a> {
    pub(super) fn of(ctx: &Context<'a>) -> Result<Self> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        Ok(Self {
            services,
            viewer,
            directory: services.engine.directory(),
            sights: RefCell::default(),
        })
    }

    fn sight(&self, id: IncidentId) -> Option<Sight> {
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
    pub(super) fn sees(&self, node: &ThreadNode) -> bool {
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

    fn made(&self, node: &ThreadNode) -> bool {
        self.directory.threads.origin(node).is_some()
    }

    /// A link's neighbours, of those the viewer may see.
    fn next(&self, node: &ThreadNode, direction: Direction) -> Vec<ThreadNode> {
        let mut next: BTreeSet<_> = self.directory.threads.next(node, direction).collect();
        if let Some(sight) = node.incident().and_then(|id| self.sight(id)) {
            next.extend(sight.picture.threads.next(node, direction));
        }
        next.retain(|other| self.sees(other));
        next.into_iter().collect()
    }

    /// Where a link was made; a trial is where it was opened.
    fn origin(&self, node: &ThreadNode) -> Option<varsko_picture::Origin> {
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

/// A link with what it says and what it hangs on.
#[derive(SimpleObject)]
pub(super) struct ThreadLink {
    /// The link itself.
    node: NodeRef,
    /// What it says, in the viewer's language.
    text: String,
    /// Where it stands, for what has stages: of a proposal such as `ADOPTED`, of a measure such as
    /// `DONE`; `WITHDRAWN` for a finding or learning point that was taken back.
    stage: Option<String>,
    /// Where it was made, and by whom; null for a line of a log, which is that itself.
    origin: Option<Origin>,
    /// Keys of the links it hangs on, towards the log, of those in this answer.
    above: Vec<ID>,
}

/// The whole chain that a link is part of.
#[derive(SimpleObject)]
pub(super) struct Thread {
    /// Its links, from the log to what was done about it.
    links: Vec<ThreadLink>,
    /// True when there were more than 500.
    truncated: bool,
}

/// The chain that a link is part of; `None` when the viewer may not see that link, or it is not there.
pub(super) async fn thread(ctx: &Context<'_>, node: ThreadNode) -> Result<Option<Thread>> {
    let (walked, origins) = {
        let ground = Ground::of(ctx)?;
        if !ground.sees(&node) {
            return Ok(None);
        }
        let walked = walk(node, |node, direction| ground.next(node, direction));
        let origins: BTreeMap<_, _> = walked
            .links
            .keys()
            .filter_map(|node| Some((*node, ground.origin(node)?)))
            .collect();
        (walked, origins)
    };
    let Walk { links, truncated } = walked;
    let mut told = Vec::with_capacity(links.len());
    for (node, above) in links {
        let said = telling::tell(ctx, &node).await?;
        told.push(ThreadLink {
            node: NodeRef(node),
            text: said.text,
            stage: said.stage,
            origin: origins.get(&node).copied().map(Origin),
            above: above.iter().map(|upper| ID(key(upper))).collect(),
        });
    }
    Ok(Some(Thread {
        links: told,
        truncated,
    }))
}

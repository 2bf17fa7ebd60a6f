//! The thread as its viewer may walk it: from a line of the log to what came of it, and back.
//!
//! Each link is judged by itself: what the viewer may not see is not there, and neither is what
//! hangs only on that.

use std::collections::BTreeMap;

use async_graphql::{Context, Description, Enum, ID, Object, Result, SimpleObject};
use varsko_domain::IncidentId;
use varsko_picture::ThreadNode;
use varsko_picture::thread::{Walk, walk};

use super::directory::{Organisation, Origin};
use super::scalars::Id;

mod asking;
mod breaks;
mod ground;
mod telling;

pub(super) use asking::ThreadNodeInput;
pub(super) use breaks::{BrokenThread, breaks};
pub use ground::Ground;

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

//! Walking the thread both ways from any link of it.

use super::ThreadNode;
use std::collections::{BTreeMap, BTreeSet};

/// The most links one walk comes back with.
pub const THREAD_LINKS_MAX: usize = 500;

/// Which way along the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the log.
    Above,
    /// Towards what was done about it.
    Below,
}

/// What a walk came by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    /// Each link with those it hangs on, of those the walk came by.
    pub links: BTreeMap<ThreadNode, BTreeSet<ThreadNode>>,
    /// True when there was more than [`THREAD_LINKS_MAX`].
    pub truncated: bool,
}

/// The whole chain that a link is part of: everything above it, everything below it, and everything
/// below the learning points above it. What else hangs on the same lines or the same revision is
/// another chain.
///
/// `next` gives a link's neighbours, of those whoever walks may see.
pub fn walk(start: ThreadNode, next: impl Fn(&ThreadNode, Direction) -> Vec<ThreadNode>) -> Walk {
    let mut walk = Walk::default();
    walk.links.insert(start, BTreeSet::new());
    walk.go([start].into(), Direction::Above, &next);
    let is_point = |node: &&ThreadNode| matches!(node, ThreadNode::LearningPoint { .. });
    let mut sources: BTreeSet<ThreadNode> = walk.links.keys().filter(is_point).copied().collect();
    sources.insert(start);
    walk.go(sources, Direction::Below, &next);
    walk
}

impl Walk {
    fn go(
        &mut self,
        mut open: BTreeSet<ThreadNode>,
        direction: Direction,
        next: &impl Fn(&ThreadNode, Direction) -> Vec<ThreadNode>,
    ) {
        let mut passed = BTreeSet::new();
        while let Some(node) = open.pop_first() {
            passed.insert(node);
            for other in next(&node, direction) {
                if self.links.len() >= THREAD_LINKS_MAX && !self.links.contains_key(&other) {
                    self.truncated = true;
                    continue;
                }
                let (upper, lower) = match direction {
                    Direction::Above => (other, node),
                    Direction::Below => (node, other),
                };
                self.links.entry(upper).or_default();
                self.links.entry(lower).or_default().insert(upper);
                if !passed.contains(&other) {
                    open.insert(other);
                }
            }
        }
    }
}

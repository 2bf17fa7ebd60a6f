//! The post of crisis leader, which may let its holder do more than their access role does, and
//! the one answer to whether somebody may do something for an organisation.
//!
//! Knows no state of the incident beyond who leads it and who holds the post: that the phase is not
//! reached, or the meeting not begun, is refused elsewhere.

use super::{Operation, Relation, may};
use crate::actor::Actor;
use crate::directory::Directory;
use crate::ids::{OrganisationId, PersonId};
use crate::organisation::CRISIS_LEADER;
use crate::words::Capacity;
use std::collections::{BTreeMap, BTreeSet};

/// The post of crisis leader, as someone holds it in an incident for their own organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post {
    /// As the leader or as a deputy.
    pub capacity: Capacity,
    /// True while the crisis leadership is activated: only then does the post give powers.
    pub in_force: bool,
}

impl Post {
    /// The post that `actor` holds for `organisation`, their own, which has filled `roles` and has
    /// its crisis leadership activated or not; `None` when they do not hold it.
    pub fn of(
        actor: &Actor,
        organisation: OrganisationId,
        roles: &BTreeMap<(String, PersonId), Capacity>,
        in_force: bool,
    ) -> Option<Post> {
        let held = roles.get(&(CRISIS_LEADER.to_owned(), actor.person));
        let capacity = *held.filter(|_| actor.organisation == organisation)?;
        Some(Post { capacity, in_force })
    }
}

impl Operation {
    /// True for what the holder of the post of crisis leader may do by the post, whatever their role.
    pub const fn comes_with_the_post(self) -> bool {
        matches!(
            self,
            Operation::Decide
                | Operation::DecideMeasure
                | Operation::SetFocus
                | Operation::ApproveReport
                | Operation::Normalise
                | Operation::Close
        )
    }

    /// True for what only the organisation whose incident it is judges, since it concerns everyone's.
    pub const fn is_the_leads(self) -> bool {
        matches!(self, Operation::Dismiss)
    }

    /// In what capacity someone may do this, who is `permitted` by their role or not and holds `post`
    /// or none; `None` when they may not.
    pub fn capacity(self, permitted: bool, post: Option<Post>) -> Option<Capacity> {
        match post.filter(|_| self.comes_with_the_post()) {
            Some(post) => (permitted || post.in_force).then_some(post.capacity),
            None => permitted.then_some(Capacity::Holder),
        }
    }
}

/// True when `actor` may do `operation` for `organisation`, among the `participants` of an incident
/// that is its `lead`'s and in which they hold `post` for it; beside any incident, without all three.
pub fn judged(
    actor: &Actor,
    operation: Operation,
    organisation: OrganisationId,
    (participants, lead): (&BTreeSet<OrganisationId>, Option<OrganisationId>),
    post: Option<Post>,
    directory: &Directory,
) -> bool {
    if !directory.holds(actor.person, actor.organisation, actor.role) {
        return false;
    }
    if operation.is_the_leads() && lead.is_some_and(|lead| lead != organisation) {
        return false;
    }
    let relation = Relation::of(actor, organisation, participants, directory);
    let permitted = may(actor.role, operation, relation);
    operation.capacity(permitted, post).is_some()
}

//! Who holds the post of crisis leader, as a right is judged by it: the whole of what was recorded, and
//! not what one reader may see of it.

use crate::incident::{BodyStep, IncidentPicture};
use crate::preview::held;
use varsko_domain::rights::{Operation, Post, judged};
use varsko_domain::words::Body;
use varsko_domain::{Actor, Directory, OrganisationId};

impl IncidentPicture {
    /// True when the rights let `actor` do `operation` in this incident for `organisation`, as a
    /// command would be judged. What the state of the incident forbids is refused all the same.
    pub fn may(
        &self,
        actor: &Actor,
        operation: Operation,
        organisation: OrganisationId,
        standing: &Directory,
    ) -> bool {
        let among = (&self.participants(), self.lead);
        let post = self.post(actor, organisation);
        judged(actor, operation, organisation, among, post, standing)
    }

    /// The post that `actor` holds here for `organisation`, which takes part; else `None`.
    fn post(&self, actor: &Actor, organisation: OrganisationId) -> Option<Post> {
        if !self.participants().contains(&organisation) {
            return None;
        }
        let part = self.parts.get(&organisation)?;
        let mut newest = part.bodies.iter().rev().map(|fact| &fact.said);
        let in_force = newest.find_map(|step| match step {
            BodyStep::Activated(step) => (step.body == Body::Leadership).then_some(true),
            BodyStep::StoodDown(step) => (step.body == Body::Leadership).then_some(false),
        });
        let roles = held(self, organisation);
        Post::of(actor, organisation, &roles, in_force == Some(true))
    }
}

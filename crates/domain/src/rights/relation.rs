//! How an actor's organisation stands to another: what a right depends on beside the role.

use crate::actor::Actor;
use crate::directory::Directory;
use crate::ids::OrganisationId;
use std::collections::BTreeSet;

/// How the actor's organisation stands to the organisation concerned, in one incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// It is the same organisation.
    Own,
    /// The actor sits in the operations centre that serves it.
    Served,
    /// Both take part in the incident.
    Fellow,
    /// The actor sits with the county governor over it.
    Oversight,
    /// Both are municipalities of one county, or have an agreement with each other.
    Neighbour,
    /// None of these.
    Stranger,
}

impl Relation {
    /// Every relation, closest first.
    pub const ALL: &'static [Relation] = &[
        Relation::Own,
        Relation::Served,
        Relation::Fellow,
        Relation::Oversight,
        Relation::Neighbour,
        Relation::Stranger,
    ];

    /// How `actor` stands to `organisation`, among the `participants` of an incident.
    pub fn of(
        actor: &Actor,
        organisation: OrganisationId,
        participants: &BTreeSet<OrganisationId>,
        directory: &Directory,
    ) -> Relation {
        if actor.organisation == organisation {
            Relation::Own
        } else if directory.serves(actor.organisation, organisation) {
            Relation::Served
        } else if participants.contains(&actor.organisation) {
            Relation::Fellow
        } else if directory.oversees(actor.organisation, organisation) {
            Relation::Oversight
        } else if directory.neighbours(actor.organisation, organisation) {
            Relation::Neighbour
        } else {
            Relation::Stranger
        }
    }
}

/// On whose behalf someone of `own` acts in an incident when they do not say: their organisation's, or
/// that of the one whose incident it is when their own has no part in it.
pub fn acts_for(
    own: OrganisationId,
    lead: Option<OrganisationId>,
    has_part: bool,
) -> OrganisationId {
    lead.filter(|_| !has_part).unwrap_or(own)
}

//! How much of an organisation's plans someone may read.
//!
//! Its own people read all of it. Its operations centre, the county governor over it and neighbouring
//! municipalities read what is in force and not kept internal. Nobody else learns that there are any.

use crate::actor::Actor;
use crate::directory::Directory;
use crate::ids::OrganisationId;
use crate::rights::{Operation, Relation, may};
use crate::words::{AccessRole, OrganisationKind};

/// How much of an organisation's plans someone may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Nothing.
    Nothing,
    /// What is in force and not kept internal.
    InForce,
    /// Everything, drafts included.
    All,
}

/// How much of `organisation`'s plans `actor` may read.
pub fn reach(directory: &Directory, actor: &Actor, organisation: OrganisationId) -> Reach {
    let relation = Relation::of(actor, organisation, &Default::default(), directory);
    let role = actor.role;
    // Whoever owns the data folder has all of it anyway.
    if role == AccessRole::System {
        return Reach::All;
    }
    if relation == Relation::Own {
        return match may(role, Operation::ReadPlans, relation) {
            true => Reach::All,
            false => Reach::Nothing,
        };
    }
    let neighbour = directory.neighbours(actor.organisation, organisation)
        && may(role, Operation::ReadPlans, Relation::Own);
    if neighbour || may(role, Operation::ReadPlans, relation) {
        return Reach::InForce;
    }
    Reach::Nothing
}

impl Directory {
    /// True for two municipalities of one county, or that have an agreement with each other.
    pub fn neighbours(&self, one: OrganisationId, other: OrganisationId) -> bool {
        let organisations = &self.organisations;
        let (Some(one), Some(other)) = (organisations.get(&one), organisations.get(&other)) else {
            return false;
        };
        let municipalities = [one, other].map(|known| known.kind);
        if one.id == other.id || municipalities != [OrganisationKind::Municipality; 2] {
            return false;
        }
        let same_county = one.county.is_some() && one.county == other.county;
        same_county || one.provisions.agree_with(other.id) || other.provisions.agree_with(one.id)
    }
}

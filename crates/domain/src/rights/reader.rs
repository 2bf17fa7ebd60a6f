//! What someone may read of one incident, judged per entry: the same for queries, subscriptions,
//! exports and search (G-9).

use super::{Operation, Relation, Shares, may};
use crate::actor::Actor;
use crate::directory::Directory;
use crate::ids::OrganisationId;
use crate::words::{AccessRole, Scope};
use std::collections::BTreeSet;

/// What someone may read of one incident. Made anew whenever rights or participation change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    actor: Actor,
    /// Organisations among the participants that the actor's centre serves.
    serves: BTreeSet<OrganisationId>,
    takes_part: bool,
    /// The line with which the actor's organisation left, if it did and is not back.
    left_at: Option<u32>,
    oversees: bool,
    /// Only what may be handed on to this scope; `None` for all the reader may read.
    narrowed_to: Option<Scope>,
}

impl Reader {
    /// What `actor` may read of an incident with these `participants`; `None` when nothing at all,
    /// and then not even its existence may show. `left_at` is the number of the line with which the
    /// actor's organisation left the incident, if it did.
    pub fn of(
        actor: &Actor,
        participants: &BTreeSet<OrganisationId>,
        left_at: Option<u32>,
        directory: &Directory,
    ) -> Option<Reader> {
        let takes_part = participants.contains(&actor.organisation);
        let left_at = left_at.filter(|_| !takes_part);
        let may_act = directory.holds(actor.person, actor.organisation, actor.role);
        let closest = participants
            .iter()
            .map(|organisation| Relation::of(actor, *organisation, participants, directory))
            .min()
            .unwrap_or(Relation::Stranger);
        let may_read = |relation| may(actor.role, Operation::Read, relation);
        let reads_what_it_had = left_at.is_some() && may_read(Relation::Own);
        if !may_act || !(may_read(closest) || reads_what_it_had) {
            return None;
        }
        Some(Reader {
            actor: *actor,
            serves: participants
                .iter()
                .copied()
                .filter(|organisation| directory.serves(actor.organisation, *organisation))
                .collect(),
            takes_part,
            left_at,
            oversees: closest == Relation::Oversight,
            narrowed_to: None,
        })
    }

    /// The same reader, leaving aside what may not be handed on to `scope`: entries shared with
    /// fewer, and, beyond the reader's own organisation, entries screened to named roles.
    #[must_use]
    pub fn narrowed_to(self, scope: Scope) -> Reader {
        Reader {
            narrowed_to: Some(scope),
            ..self
        }
    }

    /// True when line `number`, recorded by `organisation` with scope `first` and shared since as
    /// `shares` tell, may be read.
    ///
    /// An organisation that left keeps what it had: its own lines, and those of others that were
    /// shared with it when it left and still are. They are what it acted on, and its evidence.
    pub fn reads(
        &self,
        number: u32,
        organisation: Option<OrganisationId>,
        first: Scope,
        restricted_to: &[AccessRole],
        shares: &Shares,
    ) -> bool {
        let now = shares.now(number, first);
        let kept = |left: u32| {
            let then = shares.up_to(number, left, first);
            number <= left && self.judges(organisation, now.min(then), restricted_to, true)
        };
        self.sees(organisation, now, restricted_to) || self.left_at.is_some_and(kept)
    }

    /// True when an entry of `organisation` with this scope and screening may be read by whoever
    /// stands as the reader does now.
    pub fn sees(
        &self,
        organisation: Option<OrganisationId>,
        scope: Scope,
        restricted_to: &[AccessRole],
    ) -> bool {
        let shared_with = self.takes_part || !self.serves.is_empty();
        self.judges(organisation, scope, restricted_to, shared_with)
    }

    fn judges(
        &self,
        organisation: Option<OrganisationId>,
        scope: Scope,
        restricted_to: &[AccessRole],
        shared_with: bool,
    ) -> bool {
        if let Some(least) = self.narrowed_to
            && (scope < least || least > Scope::Own && !restricted_to.is_empty())
        {
            return false;
        }
        if self.actor.role == AccessRole::System {
            return true;
        }
        let own = organisation == Some(self.actor.organisation);
        let screened_in = own && restricted_to.contains(&self.actor.role);
        if !restricted_to.is_empty() && !screened_in {
            return false;
        }
        own || match scope {
            Scope::Own => false,
            Scope::Participants => shared_with,
            // Who only has what it had reads nothing that became the county's after it left.
            Scope::County | Scope::Public => shared_with || self.oversees,
        }
    }

    /// True when the reader's organisation is this one, or serves it here.
    pub fn stands_for(&self, organisation: Option<OrganisationId>) -> bool {
        let own = self.actor.role == AccessRole::System;
        own || organisation
            .is_some_and(|of| of == self.actor.organisation || self.serves.contains(&of))
    }

    /// Who reads.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The number of the line with which the reader's organisation left the incident, if it did.
    pub fn left_at(&self) -> Option<u32> {
        self.left_at
    }

    /// True when the reader only oversees, and so sees what is shared with the county or wider.
    pub fn oversees(&self) -> bool {
        self.oversees
    }
}

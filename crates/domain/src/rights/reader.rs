//! What someone may read of one incident, judged per entry: the same for queries, subscriptions,
//! exports and search (G-9).

use super::{Operation, Relation, may};
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
    oversees: bool,
    /// Only what may be handed on to this scope; `None` for all the reader may read.
    narrowed_to: Option<Scope>,
}

impl Reader {
    /// What `actor` may read of an incident with these `participants`; `None` when nothing at all,
    /// and then not even its existence may show.
    pub fn of(
        actor: &Actor,
        participants: &BTreeSet<OrganisationId>,
        directory: &Directory,
    ) -> Option<Reader> {
        let may_act = directory.holds(actor.person, actor.organisation, actor.role);
        let closest = participants
            .iter()
            .map(|organisation| Relation::of(actor, *organisation, participants, directory))
            .min()
            .unwrap_or(Relation::Stranger);
        if !may_act || !may(actor.role, Operation::Read, closest) {
            return None;
        }
        Some(Reader {
            actor: *actor,
            serves: participants
                .iter()
                .copied()
                .filter(|organisation| directory.serves(actor.organisation, *organisation))
                .collect(),
            takes_part: participants.contains(&actor.organisation),
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

    /// True when an entry of `organisation` with this scope and screening may be read.
    pub fn sees(
        &self,
        organisation: Option<OrganisationId>,
        scope: Scope,
        restricted_to: &[AccessRole],
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
            Scope::Participants => self.takes_part || !self.serves.is_empty(),
            Scope::County | Scope::Public => true,
        }
    }

    /// Who reads.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// True when the reader only oversees, and so sees what is shared with the county or wider.
    pub fn oversees(&self) -> bool {
        self.oversees
    }
}

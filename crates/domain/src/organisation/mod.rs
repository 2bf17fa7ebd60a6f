//! Organisations: who they are, which centre serves them, how they name their roles and levels.

pub mod commands;
pub mod events;

use crate::ids::OrganisationId;
use crate::words::OrganisationKind;
use events::{ReadinessLevel, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Which.
    pub id: OrganisationId,
    /// Kind.
    pub kind: OrganisationKind,
    /// Full name.
    pub name: String,
    /// Short name for boards.
    pub short_name: String,
    /// County it belongs to.
    pub county: Option<String>,
    /// Official number.
    pub number: Option<String>,
    /// The operations centres that serve it.
    pub centres: BTreeSet<OrganisationId>,
    /// Its roles in a crisis.
    pub roles: Vec<Role>,
    /// Its readiness levels, lowest first.
    pub levels: Vec<ReadinessLevel>,
}

impl Organisation {
    /// The organisation as just registered, with the default functions of R-31.
    pub fn registered(id: OrganisationId, event: &events::Registered) -> Self {
        Self {
            id,
            kind: event.kind,
            name: event.name.clone(),
            short_name: event.short_name.clone(),
            county: event.county.clone(),
            number: event.number.clone(),
            centres: BTreeSet::new(),
            roles: default_roles(),
            levels: Vec::new(),
        }
    }

    /// The role behind a key, if the organisation has it.
    pub fn role(&self, key: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.key == key)
    }
}

/// The role that leads; whoever holds it, as holder or deputy, may decide.
pub const CRISIS_LEADER: &str = "crisis_leader";

/// The default functions of R-31, until an organisation defines its own.
fn default_roles() -> Vec<Role> {
    use crate::words::Body::{Leadership, Staff};
    [
        (CRISIS_LEADER, "Kriseleder", Leadership, true),
        ("staff_leader", "Stabsleder", Staff, true),
        ("log_keeper", "Loggfører", Staff, true),
        ("information", "Informasjon/kommunikasjon", Staff, true),
        ("personnel", "Personell", Staff, false),
        ("situation", "Situasjon/etterretning", Staff, false),
        ("operations", "Operasjon", Staff, false),
        ("logistics", "Logistikk", Staff, false),
        ("liaison_scene", "Liaison til innsatsstedet", Staff, false),
        ("liaison_eps", "Liaison til EPS", Staff, false),
    ]
    .into_iter()
    .map(|(key, name, body, critical)| Role {
        key: key.into(),
        name: name.into(),
        body,
        critical,
    })
    .collect()
}
mod decide;
pub(crate) use decide::{administered, decide};

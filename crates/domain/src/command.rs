//! What someone asks for, in the imperative, and the order it comes on.
//!
//! An order carries everything that is not in history: who asks, when it happened, on whose
//! behalf, and the id its sender gave it. Its serialised form is what idempotency compares (G-4).

use crate::actor::Actor;
use crate::ids::{CommandId, IncidentId, OrganisationId};
use crate::incident::commands as incident;
use crate::organisation::commands as organisation;
use crate::person::commands as person;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Scope;
use serde::{Deserialize, Serialize};

/// A command with what its sender says about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The sender's id for it; names whatever it creates (G-4).
    pub id: CommandId,
    /// Who asks.
    pub actor: Actor,
    /// On whose behalf; the actor's own organisation when absent.
    pub organisation: Option<OrganisationId>,
    /// When it happened; now when absent.
    pub occurred_at: Option<Timestamp>,
    /// When it was first noted elsewhere, if it was.
    pub noted_at: Option<Timestamp>,
    /// Who may read it; participants when absent.
    pub scope: Option<Scope>,
    /// Why a phase of the sequence is skipped, if it is.
    pub skipping: Option<Text>,
    /// What is asked.
    pub command: Command,
}

/// What someone asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum Command {
    RegisterOrganisation(organisation::Register),
    StartService(organisation::StartService),
    EndService(organisation::EndService),
    DefineRoles(organisation::DefineRoles),
    DefineReadinessLevels(organisation::DefineReadinessLevels),
    RegisterPerson(person::Register),
    GrantAccess(person::GrantAccess),
    RevokeAccess(person::RevokeAccess),
    OpenIncident(incident::OpenIncident),
    /// Everything asked of an incident that exists.
    Incident(IncidentId, incident::IncidentCommand),
}

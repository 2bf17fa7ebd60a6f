//! What someone asks for, in the imperative, and the order it comes on.
//!
//! An order carries everything that is not in history: who asks, when it happened, on whose
//! behalf, and the id its sender gave it. Its body, serialised, is what idempotency compares (G-4).

use crate::actor::Actor;
use crate::ids::{CommandId, IncidentId, OrganisationId, PersonId};
use crate::incident::commands::{self as incident, IncidentCommand};
use crate::incident::duty_log::commands::{OpenDutyLog, OpenFromDutyLog};
use crate::incident::events::Imported;
use crate::organisation::cards::commands::CardCommand;
use crate::organisation::commands as organisation;
use crate::organisation::exercises::commands::ExerciseCommand;
use crate::organisation::followup::commands::FollowUpCommand;
use crate::organisation::lists::commands::ListCommand;
use crate::organisation::plans::commands::PlanCommand;
use crate::organisation::provisions::commands::ProvisionCommand;
use crate::organisation::reporting::DefineReportTemplate;
use crate::organisation::resources::commands::ResourceCommand;
use crate::organisation::ros::commands::RosCommand;
use crate::organisation::roster::commands::RosterCommand;
use crate::organisation::templates::commands::TemplateCommand;
use crate::organisation::warnings::commands::WarningCommand;
use crate::organisation::year::commands::YearCommand;
use crate::person::commands as person;
use crate::person::contacts::commands::SetContactPoints;
use crate::readership::NoteShowings;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AccessRole, Scope};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use uuid::Uuid;

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

impl Order {
    /// What a repetition is held against (G-4): everything the order says.
    ///
    /// Of a situation report it is what its author wrote, not what the picture filled in; of a
    /// warning noted in an incident which one, not what its sender says of it now.
    ///
    /// Of a row copied from another log it is the row alone. The row is the same whoever brings it
    /// and wherever in a file it stands, so a log that is imported again, by someone else or from a
    /// file that has grown, adds only what is new.
    pub fn body(&self) -> Cow<'_, Order> {
        let mut body = Cow::Borrowed(self);
        if let Command::Incident(id, IncidentCommand::RecordEntry(entry)) = &self.command
            && let Some(imported) = &entry.imported
        {
            let imported = Imported {
                line: 0,
                ..imported.clone()
            };
            let row = incident::RecordEntry {
                imported: Some(imported),
                ..entry.clone()
            };
            let body = body.to_mut();
            body.actor = NOBODY;
            body.command = Command::Incident(*id, IncidentCommand::RecordEntry(row));
        }
        if let Command::Incident(id, IncidentCommand::Report(asked)) = &self.command
            && let Some(asked) = asked.as_asked()
        {
            body.to_mut().command = Command::Incident(*id, IncidentCommand::Report(asked));
        }
        if let Command::Incident(id, IncidentCommand::AttachWarning(asked)) = &self.command {
            let (warning, headline) = (asked.warning, None);
            let asked = incident::AttachWarning { warning, headline };
            body.to_mut().command = Command::Incident(*id, IncidentCommand::AttachWarning(asked));
        }
        body
    }
}

/// Whoever it is.
const NOBODY: Actor = Actor {
    person: PersonId(Uuid::nil()),
    role: AccessRole::System,
    organisation: OrganisationId(Uuid::nil()),
};

/// What someone asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum Command {
    RegisterOrganisation(organisation::Register),
    StartService(organisation::StartService),
    EndService(organisation::EndService),
    DefineRoles(organisation::DefineRoles),
    DefineReadinessLevels(organisation::DefineReadinessLevels),
    SetClocks(organisation::SetClocks),
    DefineReportTemplate(DefineReportTemplate),
    /// Everything asked of an organisation's action cards.
    Card(OrganisationId, CardCommand),
    /// Everything asked of an organisation's plans.
    Plan(OrganisationId, PlanCommand),
    /// Everything asked of what an organisation has agreed and laid by.
    Provision(OrganisationId, ProvisionCommand),
    /// Everything asked of an organisation's own scenario templates.
    Template(OrganisationId, TemplateCommand),
    /// Everything asked of an organisation's exercises.
    Exercise(OrganisationId, ExerciseCommand),
    /// Everything asked of an organisation's year.
    Year(OrganisationId, YearCommand),
    /// Lets something fall due that an organisation lives with all year.
    Ring(OrganisationId, incident::Ring),
    /// Everything asked of an organisation's resources.
    Resource(OrganisationId, ResourceCommand),
    /// Everything asked of an organisation's roster.
    Roster(OrganisationId, RosterCommand),
    /// Everything asked of the warnings that concern an organisation.
    Warning(OrganisationId, WarningCommand),
    /// Everything asked of an organisation's ROS.
    Ros(OrganisationId, RosCommand),
    /// Everything asked of an organisation's follow-up plan.
    FollowUp(OrganisationId, FollowUpCommand),
    RegisterPerson(person::Register),
    GrantAccess(person::GrantAccess),
    RevokeAccess(person::RevokeAccess),
    List(ListCommand),
    SetContactPoints(SetContactPoints),
    OpenIncident(incident::OpenIncident),
    OpenDutyLog(OpenDutyLog),
    OpenFromDutyLog(OpenFromDutyLog),
    /// What was shown to whom of an incident; the system's own.
    NoteShowings(IncidentId, NoteShowings),
    /// Everything asked of an incident that exists.
    Incident(IncidentId, IncidentCommand),
}

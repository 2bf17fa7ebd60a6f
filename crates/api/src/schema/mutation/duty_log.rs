//! The log of ordinary days: opened, handed over, and what becomes an incident.

use async_graphql::InputObject;
use varsko_domain::incident::commands::{IncidentCommand, OpenIncident};
use varsko_domain::incident::duty_log::commands::{HandOverShift, OpenDutyLog, OpenFromDutyLog};
use varsko_domain::{Actor, Command, CommandId, IncidentId, Order, OrganisationId, PersonId};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{DutyLogKind, Scope, Severity};

mutations! {
    /// The log of ordinary days.
    DutyLogs {
        /// Open a duty log (vaktlogg), a media log, or a log of a planned event. It is kept like an
        /// incident's log, by the same mutations, and follows no sequence. The receipt's `id` is its id.
        open_duty_log(OpenDutyLogInput);
        /// Hand the shift over, in a duty log or an incident. The new shift finds it in the log.
        hand_over_shift(HandOverShiftInput);
        /// Open an incident from lines of a duty log. Both logs point at each other; the lines stay
        /// where they are. The receipt's `id` is the id of the incident.
        open_incident_from_entries(OpenIncidentFromEntriesInput);
    }
}

/// A duty log to open.
#[derive(InputObject)]
pub(super) struct OpenDutyLogInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended. The log gets it.
    command_id: Id<CommandId>,
    /// Whose log; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// What it is called. At most 300 bytes.
    title: String,
    /// For what. An organisation keeps one duty log and one media log at a time.
    kind: DutyLogKind,
    /// The log it goes on from, which is closed with that.
    continues_id: Option<Id<IncidentId>>,
}

impl Ask for OpenDutyLogInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = Command::OpenDutyLog(OpenDutyLog {
            title: self.title.meaning(),
            kind: self.kind.into(),
            continues: self.continues_id.meaning(),
        });
        Ok(Order {
            id: self.command_id.0,
            actor,
            organisation: self.organisation_id.meaning(),
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: None,
            command,
        })
    }
}

/// A shift to hand over.
#[derive(InputObject)]
pub(super) struct HandOverShiftInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// To whom, when they are registered.
    to_person_id: Option<Id<PersonId>>,
    /// What whoever comes on must know. At most 16 KiB.
    text: String,
    /// Numbers of the lines that still need looking after. At most 100.
    #[graphql(default)]
    entries: Vec<u32>,
}

impl Ask for HandOverShiftInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = IncidentCommand::HandOverShift(HandOverShift {
            to: self.to_person_id.meaning(),
            text: self.text.meaning(),
            entries: self.entries,
        });
        Ok(self.about.order(actor, command))
    }
}

/// An incident that begins as lines of a duty log.
#[derive(InputObject)]
pub(super) struct OpenIncidentFromEntriesInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended. The incident gets it.
    command_id: Id<CommandId>,
    /// The duty log.
    duty_log_id: Id<IncidentId>,
    /// Numbers of its lines; 1 to 100.
    numbers: Vec<u32>,
    /// Whose incident it is; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// What people call it. At most 300 bytes.
    title: String,
    /// Type of incident as a short key, such as `flood`: at most 40 of a–z, 0–9 and _ .
    kind: Option<String>,
    /// The worst plausible outcome.
    #[graphql(default_with = "Severity::Unknown")]
    severity: Severity,
    /// The worst plausible outcome in words. At most 16 KiB.
    potential: Option<String>,
    /// Where it is. At most 2 KiB.
    place: Option<String>,
    /// Further organisations that take part from the start. At most 100 in an incident.
    #[graphql(default)]
    participant_ids: Vec<Id<OrganisationId>>,
    /// When it was detected, if not just now. Never in the future.
    occurred_at: Option<DateTime>,
    /// Who may read the lines that this leaves in the logs; `PARTICIPANTS` when left out.
    scope: Option<Scope>,
}

impl Ask for OpenIncidentFromEntriesInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let opening = OpenIncident {
            title: self.title.meaning(),
            kind: self.kind,
            severity: self.severity.meaning(),
            potential: self.potential.meaning(),
            place: self.place.meaning(),
            exercise: false,
            participants: self.participant_ids.meaning(),
        };
        let command = Command::OpenFromDutyLog(OpenFromDutyLog {
            log: self.duty_log_id.0,
            numbers: self.numbers,
            opening,
        });
        Ok(Order {
            id: self.command_id.0,
            actor,
            organisation: self.organisation_id.meaning(),
            occurred_at: self.occurred_at.meaning(),
            noted_at: None,
            scope: self.scope.meaning(),
            skipping: None,
            command,
        })
    }
}

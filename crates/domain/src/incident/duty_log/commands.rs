//! What can be asked of a duty log.

use crate::ids::{IncidentId, PersonId};
use crate::incident::commands::OpenIncident;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::DutyLogKind;
use serde::{Deserialize, Serialize};

stored! {
    /// Open a duty log for the organisation the order acts for.
    OpenDutyLog {
        /// What it is called.
        title: Text,
        /// For what.
        kind: DutyLogKind,
        /// The log it goes on from, which ends here; another of the same kind.
        continues: Option<IncidentId>,
    }
    /// Open an incident from lines of a duty log: both logs point at each other.
    OpenFromDutyLog {
        /// Which log.
        log: IncidentId,
        /// Its lines; at least one.
        numbers: Vec<u32>,
        /// The incident.
        opening: OpenIncident,
    }
    /// Hand the shift over.
    HandOverShift {
        /// To whom, when they are registered.
        to: Option<PersonId>,
        /// What whoever comes on must know.
        text: Text,
        /// Lines that still need looking after.
        entries: Vec<u32>,
    }
}

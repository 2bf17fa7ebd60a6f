//! What can have happened to a duty log, and to a shift.

use crate::event::family;
use crate::ids::{IncidentId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::DutyLogKind;
use serde::{Deserialize, Serialize};

stored! {
    /// What was opened is a log of ordinary days: no crisis, and no sequence to follow.
    DutyLogBegun {
        /// For what.
        kind: DutyLogKind,
        /// The log it goes on from.
        continues: Option<IncidentId>,
    }
    /// The log ended and goes on in another.
    DutyLogContinued {
        /// Which.
        into: IncidentId,
    }
    /// An incident was opened from lines of this log.
    IncidentMade {
        /// Which.
        incident: IncidentId,
        /// The lines.
        numbers: Vec<u32>,
    }
    /// The incident began as lines of a duty log.
    BegunInDutyLog {
        /// Which log.
        log: IncidentId,
        /// The lines.
        numbers: Vec<u32>,
    }
    /// A shift was handed over.
    ShiftHandedOver {
        /// To whom, when they are registered.
        to: Option<PersonId>,
        /// What whoever comes on must know.
        text: Text,
        /// Lines that still need looking after.
        entries: Vec<u32>,
    }
}

family! {
    /// What can have happened to a duty log, and to a shift.
    DutyLogEvent {
        "duty_log.begun" 1 Begun(DutyLogBegun),
        "duty_log.continued" 1 Continued(DutyLogContinued),
        "duty_log.incident_made" 1 IncidentMade(IncidentMade),
        "incident.begun_in_duty_log" 1 BegunIn(BegunInDutyLog),
        "shift.handed_over" 1 ShiftHandedOver(ShiftHandedOver),
    }
}

//! What can have happened to an organisation's roster.

use crate::event::family;
use crate::ids::{DutyId, DutyNumberId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

stored! {
    /// Someone is on call for a role.
    DutyPlanned {
        /// Which duty.
        duty: DutyId,
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// From when.
        from: Timestamp,
        /// To when.
        to: Timestamp,
    }
    /// Someone else took a duty over.
    DutySwapped {
        /// Which.
        duty: DutyId,
        /// Who has it now.
        to: PersonId,
        /// Why.
        reason: Option<Text>,
    }
    /// A duty was taken off the roster.
    DutyCancelled {
        /// Which.
        duty: DutyId,
        /// Why.
        reason: Option<Text>,
    }
    /// A number that is answered day and night is known, or known anew.
    DutyNumberSet {
        /// Which.
        number: DutyNumberId,
        /// What it is called. Duties are not persons: plain.
        name: String,
        /// The role that answers it.
        role: Option<String>,
        /// The number itself.
        value: Text,
    }
    /// A number was tried.
    DutyNumberTested {
        /// Which.
        number: DutyNumberId,
        /// True when someone answered.
        answered: bool,
        /// What was noticed.
        note: Option<Text>,
    }
    /// A number is no longer in use.
    DutyNumberRemoved {
        /// Which.
        number: DutyNumberId,
    }
}

family! {
    /// What can have happened to an organisation's roster.
    RosterEvent {
        "roster.duty_planned" 1 Planned(DutyPlanned),
        "roster.duty_swapped" 1 Swapped(DutySwapped),
        "roster.duty_cancelled" 1 Cancelled(DutyCancelled),
        "roster.number_set" 1 NumberSet(DutyNumberSet),
        "roster.number_tested" 1 NumberTested(DutyNumberTested),
        "roster.number_removed" 1 NumberRemoved(DutyNumberRemoved),
    }
}

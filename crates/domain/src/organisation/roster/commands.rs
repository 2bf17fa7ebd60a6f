//! What can be asked of an organisation's roster.

use crate::ids::{DutyId, DutyNumberId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A command to the roster of one organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum RosterCommand {
    PlanDuty(PlanDuty),
    SwapDuty(SwapDuty),
    CancelDuty(CancelDuty),
    SetDutyNumber(SetDutyNumber),
    TestDutyNumber(TestDutyNumber),
    RemoveDutyNumber(RemoveDutyNumber),
}

stored! {
    /// Put someone on call for a role.
    PlanDuty {
        /// Key of the role.
        role: String,
        /// Who.
        person: PersonId,
        /// From when.
        from: Timestamp,
        /// To when.
        to: Timestamp,
    }
    /// Let someone else take a duty over.
    SwapDuty {
        /// Which.
        duty: DutyId,
        /// Who takes it.
        to: PersonId,
        /// Why.
        reason: Option<Text>,
    }
    /// Take a duty off the roster.
    CancelDuty {
        /// Which.
        duty: DutyId,
        /// Why.
        reason: Option<Text>,
    }
    /// Make a number known that is answered day and night, or change it.
    SetDutyNumber {
        /// A known one to change; a new one when absent.
        number: Option<DutyNumberId>,
        /// What it is called.
        name: String,
        /// The role that answers it.
        role: Option<String>,
        /// The number itself.
        value: Text,
    }
    /// Say that a number was tried.
    TestDutyNumber {
        /// Which.
        number: DutyNumberId,
        /// True when someone answered.
        answered: bool,
        /// What was noticed.
        note: Option<Text>,
    }
    /// Take a number off the list.
    RemoveDutyNumber {
        /// Which.
        number: DutyNumberId,
    }
}

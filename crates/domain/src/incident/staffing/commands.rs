//! What can be asked of the staffing of bodies and roles.

use crate::ids::{PersonId, ReliefId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Body;
use serde::{Deserialize, Serialize};

/// A command about the staffing of one organisation's part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum StaffingCommand {
    PlanStandDown(PlanStandDown),
    PlanRelief(PlanRelief),
    CancelRelief(CancelRelief),
    CarryOutRelief(CarryOutRelief),
    SetMinimum(SetMinimum),
}

stored! {
    /// Say until when a body is meant to sit.
    PlanStandDown {
        /// Which.
        body: Body,
        /// Until when.
        at: Timestamp,
        /// Why then.
        reason: Option<Text>,
    }
    /// Plan a relief ahead.
    PlanRelief {
        /// Key of the role.
        role: String,
        /// Who leaves it.
        person: PersonId,
        /// Who takes over; nobody, and it is a departure.
        successor: Option<PersonId>,
        /// When.
        at: Timestamp,
        /// What to remember.
        note: Option<Text>,
    }
    /// Take a planned relief back.
    CancelRelief {
        /// Which.
        relief: ReliefId,
        /// Why.
        reason: Option<Text>,
    }
    /// Let a planned relief happen now.
    CarryOutRelief {
        /// Which.
        relief: ReliefId,
        /// What was handed over.
        handover: Option<Text>,
    }
    /// Set the least staffing of a body or of one of its roles.
    SetMinimum {
        /// The body.
        body: Body,
        /// One of its roles; the whole body when absent.
        role: Option<String>,
        /// How many; zero for none.
        at_least: u32,
    }
}

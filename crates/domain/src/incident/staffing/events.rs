//! What can have happened to the staffing of bodies and roles.

use crate::event::family;
use crate::ids::{PersonId, ReliefId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Body;
use serde::{Deserialize, Serialize};

stored! {
    /// It was planned until when a body sits.
    StandDownPlanned {
        /// Which.
        body: Body,
        /// Until when.
        at: Timestamp,
        /// Why then.
        reason: Option<Text>,
    }
    /// The planned time passed and the body sits on.
    StandDownOverdue {
        /// Which.
        body: Body,
    }
    /// A relief was planned.
    ReliefPlanned {
        /// Which.
        relief: ReliefId,
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
    /// A planned relief was taken back.
    ReliefCancelled {
        /// Which.
        relief: ReliefId,
        /// Why.
        reason: Option<Text>,
    }
    /// A planned relief happened; the lines before say who left and who took over.
    ReliefCarriedOut {
        /// Which.
        relief: ReliefId,
    }
    /// A planned relief was due and did not happen.
    ReliefOverdue {
        /// Which.
        relief: ReliefId,
    }
    /// How many must at least be in a body, or hold one of its roles.
    MinimumSet {
        /// The body.
        body: Body,
        /// One of its roles; the whole body when absent.
        role: Option<String>,
        /// How many; zero for none.
        at_least: u32,
    }
}

family! {
    /// What can have happened to the staffing of bodies and roles.
    StaffingEvent {
        "body.stand_down_planned" 1 StandDownPlanned(StandDownPlanned),
        "body.stand_down_overdue" 1 StandDownOverdue(StandDownOverdue),
        "relief.planned" 1 ReliefPlanned(ReliefPlanned),
        "relief.cancelled" 1 ReliefCancelled(ReliefCancelled),
        "relief.carried_out" 1 ReliefCarriedOut(ReliefCarriedOut),
        "relief.overdue" 1 ReliefOverdue(ReliefOverdue),
        "staffing.minimum_set" 1 MinimumSet(MinimumSet),
    }
}

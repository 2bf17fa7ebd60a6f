//! What can be asked of an organisation's plans.

use super::events::PlanBody;
use crate::ids::PlanId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::PlanKind;
use serde::{Deserialize, Serialize};

/// A command to an organisation's plans.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum PlanCommand {
    Draft(DraftPlan),
    Revise(RevisePlan),
    Adopt(AdoptPlan),
    Review(ReviewPlan),
    Withdraw(WithdrawPlan),
}

stored! {
    /// Write the first version of a plan.
    DraftPlan {
        /// What kind of plan.
        kind: PlanKind,
        /// The whole of it.
        body: PlanBody,
    }
    /// Write the next version of a plan.
    RevisePlan {
        /// Which.
        plan: PlanId,
        /// The whole of it.
        body: PlanBody,
    }
    /// Say that the newest version was adopted; the order says when.
    AdoptPlan {
        /// Which plan.
        plan: PlanId,
        /// Which version, so that nobody adopts what they have not read.
        version: u32,
        /// Who adopted it.
        by: Text,
        /// The number of the case it was adopted in.
        case_number: Text,
        /// When it shall be revised; twelve months after adoption when absent.
        review_by: Option<Timestamp>,
    }
    /// Say that the version in force still holds; the order says when it was gone through.
    ReviewPlan {
        /// Which.
        plan: PlanId,
        /// When it shall be revised; twelve months after this when absent.
        review_by: Option<Timestamp>,
        /// What was found.
        remark: Option<Text>,
    }
    /// Take a plan out of use.
    WithdrawPlan {
        /// Which.
        plan: PlanId,
        /// Why.
        reason: Text,
    }
}

//! What can have happened to an organisation's plans. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{
    AgreementId, CardId, DutyNumberId, ListId, PersonId, PlanId, ResourceId, ShelterId, StockpileId,
};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{PlanKind, PlanPart};
use serde::{Deserialize, Serialize};

stored! {
    /// A version of a plan was written; it never changes again. It is a draft until adopted.
    PlanDrafted {
        /// Which plan.
        plan: PlanId,
        /// Number of the version, from 1.
        version: u32,
        /// What kind of plan.
        kind: PlanKind,
        /// The whole of it.
        body: PlanBody,
    }
    /// What a version of a plan says.
    PlanBody {
        /// What it is called.
        title: Text,
        /// Key of the role that answers for its being up to date (the regulation's § 6).
        responsible: String,
        /// True when only the organisation itself may read it.
        internal: bool,
        /// What is new since the version before.
        changes: Option<Text>,
        /// Where it stands in full, when that is elsewhere: a case number, an address.
        document: Option<Text>,
        /// Its chapters, in order.
        chapters: Vec<Chapter>,
        /// Who leads in a crisis (§ 4 a).
        leadership: Vec<PlanRole>,
    }
    /// A chapter of a plan.
    Chapter {
        /// A short key, once in a plan: by it chapters of different plans and versions compare.
        key: String,
        /// What it is called. Chapters are not persons: plain.
        title: String,
        /// What it answers to, when it answers to something that plans must have.
        part: Option<PlanPart>,
        /// What it says.
        text: Option<Text>,
        /// What it leads to.
        links: Vec<PlanLink>,
        /// Of the overall plan: true when sector and service plans must have this chapter too.
        required: bool,
        /// Of the others: why there is nothing of it.
        left_out: Option<Text>,
    }
    /// A role in the crisis leadership, as the plan has it (§ 4 a).
    PlanRole {
        /// Key of the role.
        role: String,
        /// What it answers for.
        responsibility: Text,
        /// What it may decide.
        powers: Option<Text>,
        /// True when it may have the leadership convened.
        convenes: bool,
        /// The person, and then the deputies, in order.
        people: Vec<PersonId>,
    }
    /// A version was adopted.
    PlanAdopted {
        /// Which plan.
        plan: PlanId,
        /// Which version.
        version: u32,
        /// Who adopted it: the council, the chief executive.
        by: Text,
        /// The number of the case it was adopted in.
        case_number: Text,
        /// When it shall be revised.
        review_by: Timestamp,
    }
    /// The version in force was gone through and found to hold.
    PlanReviewed {
        /// Which plan.
        plan: PlanId,
        /// The version gone through.
        version: u32,
        /// When it shall be revised.
        review_by: Timestamp,
        /// What was found.
        remark: Option<Text>,
    }
    /// The plan was taken out of use.
    PlanWithdrawn {
        /// Which plan.
        plan: PlanId,
        /// Why.
        reason: Text,
    }
}

/// What a chapter leads to: something the organisation keeps all year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanLink {
    /// An action card.
    Card(CardId),
    /// A notification list.
    List(ListId),
    /// A resource.
    Resource(ResourceId),
    /// A number that is answered day and night.
    DutyNumber(DutyNumberId),
    /// Another plan.
    Plan(PlanId),
    /// An agreement.
    Agreement(AgreementId),
    /// A shelter.
    Shelter(ShelterId),
    /// A stockpile.
    Stockpile(StockpileId),
}

family! {
    /// What happened to a plan.
    PlanEvent {
        "plan.drafted" 1 Drafted(PlanDrafted),
        "plan.adopted" 1 Adopted(PlanAdopted),
        "plan.reviewed" 1 Reviewed(PlanReviewed),
        "plan.withdrawn" 1 Withdrawn(PlanWithdrawn),
    }
}

//! Plans (planverk): written, adopted, gone through, taken out of use.

use async_graphql::InputObject;
use uuid::Uuid;
use varsko_domain::organisation::plans::events as stored;
use varsko_domain::{PersonId, PlanId};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use crate::schema::plans::PlanLinkKind;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{PlanKind, PlanPart};

mutations! {
    /// Plans.
    Plans {
        /// Write the first version of a plan (plan i planverket). It is a draft until adopted, and may
        /// lack what a plan must have; the plan's `missing` lists it. The receipt's `id` is the plan's.
        draft_plan(DraftPlanInput);
        /// Write the next version of a plan. The one in force holds until another is adopted.
        revise_plan(RevisePlanInput);
        /// Say that the newest version was adopted: by whom, in which case. Refused while it lacks
        /// what a plan of its kind must have (§ 4; for sector and service plans, what the overall
        /// plan asks for).
        adopt_plan(AdoptPlanInput);
        /// Say that the version in force was gone through and still holds.
        review_plan(ReviewPlanInput);
        /// Take a plan out of use.
        withdraw_plan(WithdrawPlanInput);
    }
}

/// What a version of a plan says.
#[derive(InputObject)]
pub(super) struct PlanBodyInput {
    /// What it is called. At most 300 bytes.
    title: String,
    /// Key of the role that answers for its being up to date (§ 6).
    responsible: String,
    /// True when only its own organisation may read it. Otherwise, once it is in force, the centre
    /// that serves the organisation, the county governor and neighbouring municipalities read it too.
    #[graphql(default)]
    internal: bool,
    /// What is new since the version before. At most 16 KiB.
    changes: Option<String>,
    /// Where it stands in full, when that is elsewhere: a case number, an address. At most 2 KiB.
    document: Option<String>,
    /// Its chapters, in order. At most 60.
    chapters: Vec<PlanChapterInput>,
    /// Who leads in a crisis (§ 4 a). At most 60.
    #[graphql(default)]
    leadership: Vec<PlanRoleInput>,
}

/// A chapter of a plan.
#[derive(InputObject)]
pub(super) struct PlanChapterInput {
    /// A short key, once in the plan: by it chapters of different plans and versions compare.
    key: String,
    /// What it is called. At most 300 bytes.
    title: String,
    /// What it answers to, when it answers to something that plans must have.
    part: Option<PlanPart>,
    /// What it says. At most 16 KiB.
    text: Option<String>,
    /// What it leads to. At most 100.
    #[graphql(default)]
    links: Vec<PlanLinkInput>,
    /// Of the overall plan: true when sector and service plans must have this chapter too.
    #[graphql(default)]
    required: bool,
    /// Why there is nothing of it. At most 2 KiB.
    left_out: Option<String>,
}

/// What a chapter leads to.
#[derive(InputObject)]
pub(super) struct PlanLinkInput {
    /// What kind of thing.
    kind: PlanLinkKind,
    /// Its id.
    id: Id<Uuid>,
}

/// A role of the crisis leadership.
#[derive(InputObject)]
pub(super) struct PlanRoleInput {
    /// Key of the role.
    role: String,
    /// What it answers for. At most 2 KiB.
    responsibility: String,
    /// What it may decide. At most 2 KiB.
    powers: Option<String>,
    /// True when it may have the leadership convened.
    #[graphql(default)]
    convenes: bool,
    /// The person, and then the deputies, in order. At most 12.
    #[graphql(default)]
    people: Vec<Id<PersonId>>,
}

impl Meaning<stored::PlanBody> for PlanBodyInput {
    fn meaning(self) -> stored::PlanBody {
        stored::PlanBody {
            title: self.title.meaning(),
            responsible: self.responsible,
            internal: self.internal,
            changes: self.changes.meaning(),
            document: self.document.meaning(),
            chapters: self.chapters.meaning(),
            leadership: self.leadership.meaning(),
        }
    }
}

impl Meaning<stored::Chapter> for PlanChapterInput {
    fn meaning(self) -> stored::Chapter {
        stored::Chapter {
            key: self.key,
            title: self.title,
            part: self.part.meaning(),
            text: self.text.meaning(),
            links: self.links.meaning(),
            required: self.required,
            left_out: self.left_out.meaning(),
        }
    }
}

impl Meaning<stored::PlanLink> for PlanLinkInput {
    fn meaning(self) -> stored::PlanLink {
        self.kind.to(self.id.0)
    }
}

impl Meaning<stored::PlanRole> for PlanRoleInput {
    fn meaning(self) -> stored::PlanRole {
        stored::PlanRole {
            role: self.role,
            responsibility: self.responsibility.meaning(),
            powers: self.powers.meaning(),
            convenes: self.convenes,
            people: self.people.meaning(),
        }
    }
}

kept_inputs! { plans, Plan(PlanCommand):
    /// A plan to write.
    DraftPlanInput => Draft(DraftPlan) {
        /// What kind of plan.
        kind: PlanKind,
        /// The whole of it.
        body: PlanBodyInput,
    }
    /// A version to write.
    RevisePlanInput => Revise(RevisePlan) {
        /// Which plan.
        #[graphql(name = "planId")]
        plan: Id<PlanId>,
        /// The whole of it.
        body: PlanBodyInput,
    }
    /// A version that was adopted; `occurredAt` says when.
    AdoptPlanInput => Adopt(AdoptPlan) {
        /// Which plan.
        #[graphql(name = "planId")]
        plan: Id<PlanId>,
        /// Number of the version, which must be the newest.
        version: u32,
        /// Who adopted it: the council, the chief executive. At most 2 KiB.
        by: String,
        /// The number of the case it was adopted in. At most 300 bytes.
        case_number: String,
        /// When it shall be revised; twelve months after adoption when left out, and never later.
        review_by: Option<DateTime>,
    }
    /// A plan that was gone through; `occurredAt` says when.
    ReviewPlanInput => Review(ReviewPlan) {
        /// Which plan.
        #[graphql(name = "planId")]
        plan: Id<PlanId>,
        /// When it shall be revised; twelve months after this when left out, and never later.
        review_by: Option<DateTime>,
        /// What was found. At most 16 KiB.
        remark: Option<String>,
    }
    /// A plan to take out of use.
    WithdrawPlanInput => Withdraw(WithdrawPlan) {
        /// Which plan.
        #[graphql(name = "planId")]
        plan: Id<PlanId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

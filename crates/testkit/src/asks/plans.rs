//! Plans.

use crate::ask::{Ask, ask_of_all};
use crate::cast::{BAERUM, crisis_leader, leadership};
use crate::history::LIST;
use uuid::Uuid;
use varsko_domain::organisation::plans::commands::*;
use varsko_domain::organisation::plans::events::{Chapter, PlanBody, PlanLink, PlanRole};
use varsko_domain::words::{PlanKind, PlanPart};
use varsko_domain::{Command, PlanId, Timestamp};

/// The overall plan that [`draft_plan`] writes when it is named so.
pub const PLAN: PlanId = PlanId(Uuid::from_u128(0x6300));

/// A chapter with a text, that sector and service plans must have too.
pub fn chapter(key: &str, title: &str, part: Option<PlanPart>) -> Chapter {
    Chapter {
        key: key.into(),
        title: title.into(),
        part,
        text: Some(format!("Slik gjør vi: {title}").as_str().into()),
        links: Vec::new(),
        required: false,
        left_out: None,
    }
}

/// What a plan says that has these chapters and nobody leading.
pub fn plan_of(title: &str, chapters: Vec<Chapter>) -> PlanBody {
    PlanBody {
        title: title.into(),
        responsible: "staff_leader".into(),
        internal: false,
        changes: None,
        document: None,
        chapters,
        leadership: Vec::new(),
    }
}

/// Bærum's overall plan with everything that § 4 asks for; it leads to [`LIST`], which must be there.
pub fn overall_plan() -> PlanBody {
    let required = |key: &str, title: &str, part| Chapter {
        required: true,
        ..chapter(key, title, Some(part))
    };
    let lists = Chapter {
        links: vec![PlanLink::List(LIST)],
        ..required("notify", "Varsling", PlanPart::NotificationList)
    };
    PlanBody {
        leadership: vec![PlanRole {
            role: "crisis_leader".into(),
            responsibility: "Leder kommunens håndtering".into(),
            powers: Some("Beslutter alle tiltak".into()),
            convenes: true,
            people: vec![crisis_leader().person, leadership().person],
        }],
        ..plan_of(
            "Overordnet beredskapsplan",
            vec![
                lists,
                required("resources", "Ressurser", PlanPart::Resources),
                chapter("evacuation", "Evakuering", Some(PlanPart::Evacuation)),
                chapter(
                    "warning",
                    "Befolkningsvarsling",
                    Some(PlanPart::PublicWarning),
                ),
                required(
                    "communication",
                    "Krisekommunikasjon",
                    PlanPart::Communication,
                ),
            ],
        )
    }
}

fn of_plans(command: PlanCommand) -> Ask {
    ask_of_all(Command::Plan(BAERUM, command))
}

/// Write the first version of a plan of Bærum's.
pub fn draft_plan(kind: PlanKind, body: PlanBody) -> Ask {
    of_plans(PlanCommand::Draft(DraftPlan { kind, body }))
}

/// Write the next version of [`PLAN`].
pub fn revise_plan(body: PlanBody) -> Ask {
    of_plans(PlanCommand::Revise(RevisePlan { plan: PLAN, body }))
}

/// Say that a version of [`PLAN`] was adopted by the council.
pub fn adopt_plan(version: u32) -> Ask {
    adopt_plan_in_case(PLAN, version, "PS 12/23")
}

/// Say that a version of a plan was adopted by the council in this case.
pub fn adopt_plan_in_case(plan: PlanId, version: u32, case_number: &str) -> Ask {
    of_plans(PlanCommand::Adopt(AdoptPlan {
        plan,
        version,
        by: "Kommunestyret".into(),
        case_number: case_number.into(),
        review_by: None,
    }))
}

/// Say that [`PLAN`] still holds, for a year.
pub fn review_plan() -> Ask {
    of_plans(PlanCommand::Review(reviewed(None)))
}

/// Say that [`PLAN`] still holds, until then.
pub fn review_plan_until(review_by: Timestamp) -> Ask {
    of_plans(PlanCommand::Review(reviewed(Some(review_by))))
}

fn reviewed(review_by: Option<Timestamp>) -> ReviewPlan {
    ReviewPlan {
        plan: PLAN,
        review_by,
        remark: Some("Gjennomgått i beredskapsrådet".into()),
    }
}

/// Take [`PLAN`] out of use.
pub fn withdraw_plan(reason: &str) -> Ask {
    of_plans(PlanCommand::Withdraw(WithdrawPlan {
        plan: PLAN,
        reason: reason.into(),
    }))
}

//! The frame of a plan, without a word of what it says, and what is missing in it.
//!
//! What the regulation's § 4 demands of the overall plan, what the overall plan demands of sector and
//! service plans, what a continuity plan is for: each is one rule here. Drafts may have gaps, which
//! are listed; a plan with gaps is not adopted.

use super::events::{Chapter, PlanBody, PlanLink};
use crate::words::{PlanKind, PlanPart};
use serde::{Deserialize, Serialize};

/// What stands where in a version of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Its chapters, in order.
    pub chapters: Vec<Heading>,
    /// The roles of its crisis leadership, in order.
    pub leadership: Vec<Seat>,
}

/// A chapter without what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// What it answers to.
    pub part: Option<PlanPart>,
    /// True when it says something, or leads to something.
    pub filled: bool,
    /// True when it leads to a notification list.
    pub notifies: bool,
    /// True when it says why there is nothing of it.
    pub left_out: bool,
    /// True when sector and service plans must have it too.
    pub required: bool,
}

/// A role of the crisis leadership without the words about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    /// Its key.
    pub role: String,
    /// True when its powers are said.
    pub empowered: bool,
    /// True when it may have the leadership convened.
    pub convenes: bool,
    /// True when someone stands in for its person.
    pub deputised: bool,
}

/// Something a plan must have and has not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlanGap {
    /// Nobody is named as the crisis leadership (§ 4 a).
    NoLeadership,
    /// Nobody may convene it (§ 4 a).
    NobodyConvenes,
    /// A role's powers are not said (§ 4 a).
    NoPowers {
        /// Key of the role.
        role: String,
    },
    /// Nobody stands in for a role's person (§ 4 a).
    NoDeputy {
        /// Key of the role.
        role: String,
    },
    /// No chapter answers to this part, or the one that does is empty (§ 4 b to e).
    NoPart {
        /// Which.
        part: PlanPart,
    },
    /// A chapter that the overall plan asks for is neither there nor left out with a reason.
    NoChapter {
        /// Its key.
        key: String,
        /// What the overall plan calls it.
        title: String,
    },
    /// There is no overall plan in force to be built on.
    NoOverallPlan,
}

/// What § 4 asks for by chapters: b, c, d and e. Its a is asked for by roles.
const OF_THE_OVERALL_PLAN: [PlanPart; 5] = [
    PlanPart::NotificationList,
    PlanPart::Resources,
    PlanPart::Evacuation,
    PlanPart::PublicWarning,
    PlanPart::Communication,
];

/// What a continuity plan is for.
const OF_A_CONTINUITY_PLAN: [PlanPart; 2] =
    [PlanPart::RearrangedOperation, PlanPart::RaisedCapacity];

impl Frame {
    /// The frame of what a version says.
    pub fn of(body: &PlanBody) -> Self {
        let seat = |role: &super::events::PlanRole| Seat {
            role: role.role.clone(),
            empowered: role.powers.is_some(),
            convenes: role.convenes,
            deputised: role.people.len() > 1,
        };
        Self {
            chapters: body.chapters.iter().map(Heading::of).collect(),
            leadership: body.leadership.iter().map(seat).collect(),
        }
    }

    /// What is missing in a plan of this kind, where `overall` is the overall plan in force.
    pub fn gaps(&self, kind: PlanKind, overall: Option<&Frame>) -> Vec<PlanGap> {
        match kind {
            PlanKind::Overall => {
                let mut gaps = self.gaps_of_leadership();
                gaps.extend(self.without(&OF_THE_OVERALL_PLAN));
                gaps
            }
            PlanKind::Sector | PlanKind::Service => match overall {
                Some(overall) => self.gaps_under(overall),
                None => vec![PlanGap::NoOverallPlan],
            },
            PlanKind::Continuity => self.without(&OF_A_CONTINUITY_PLAN).collect(),
            PlanKind::SubPlan => Vec::new(),
        }
    }

    fn gaps_of_leadership(&self) -> Vec<PlanGap> {
        if self.leadership.is_empty() {
            return vec![PlanGap::NoLeadership];
        }
        let mut gaps = Vec::new();
        if !self.leadership.iter().any(|seat| seat.convenes) {
            gaps.push(PlanGap::NobodyConvenes);
        }
        for seat in &self.leadership {
            let role = || seat.role.clone();
            if !seat.empowered {
                gaps.push(PlanGap::NoPowers { role: role() });
            }
            if !seat.deputised {
                gaps.push(PlanGap::NoDeputy { role: role() });
            }
        }
        gaps
    }

    fn without(&self, parts: &'static [PlanPart]) -> impl Iterator<Item = PlanGap> {
        let missing = parts.iter().filter(|part| !self.answers(**part));
        missing.map(|part| PlanGap::NoPart { part: *part })
    }

    /// True when a chapter answers to this part and is not empty.
    pub fn answers(&self, part: PlanPart) -> bool {
        let mut chapters = self.chapters.iter().filter(|c| c.part == Some(part));
        chapters.any(|chapter| match part {
            PlanPart::NotificationList => chapter.notifies,
            _ => chapter.filled,
        })
    }

    fn gaps_under(&self, overall: &Frame) -> Vec<PlanGap> {
        let covered = |asked: &Heading| {
            let mut own = self.chapters.iter();
            own.any(|own| own.key == asked.key && (own.filled || own.left_out))
        };
        let asked = overall.chapters.iter().filter(|chapter| chapter.required);
        asked
            .filter(|asked| !covered(asked))
            .map(|asked| PlanGap::NoChapter {
                key: asked.key.clone(),
                title: asked.title.clone(),
            })
            .collect()
    }
}

impl Heading {
    fn of(chapter: &Chapter) -> Self {
        let notifies = |link: &PlanLink| matches!(link, PlanLink::List(_));
        Self {
            key: chapter.key.clone(),
            title: chapter.title.clone(),
            part: chapter.part,
            filled: chapter.text.is_some() || !chapter.links.is_empty(),
            notifies: chapter.links.iter().any(notifies),
            left_out: chapter.left_out.is_some(),
            required: chapter.required,
        }
    }
}

//! What can be asked of an organisation's year.

use super::events::{GatheringPlan, MatterMinutes, ObligationPlan};
use crate::ids::{
    CalendarFeedId, FollowUpId, GatheringId, ObligationId, PersonId, SupervisionId, TrainingId,
};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::SupervisionKind;
use serde::{Deserialize, Serialize};

/// A command to an organisation's year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum YearCommand {
    SetAims(SetAims),
    SetObligation(SetObligation),
    CompleteObligation(CompleteObligation),
    GiveUpObligation(GiveUpObligation),
    EndObligation(EndObligation),
    Convene(ConveneGathering),
    Hold(HoldGathering),
    CallOff(CallOffGathering),
    RecordFinding(RecordFinding),
    MoveDeadline(MoveFindingDeadline),
    AnswerFinding(AnswerFinding),
    CloseFinding(CloseFinding),
    SetCourse(SetCourse),
    EndCourse(EndCourse),
    RecordTraining(RecordTraining),
    WithdrawTraining(WithdrawTraining),
    OpenFeed(OpenCalendarFeed),
    CloseFeed(CloseCalendarFeed),
}

stored! {
    /// Set the aims of the follow-up plan.
    SetAims {
        /// From when they hold.
        from: Timestamp,
        /// Until when.
        to: Timestamp,
        /// The aims, the most important first.
        aims: Vec<Text>,
    }
    /// Put a duty on the annual wheel, or put one there anew.
    SetObligation {
        /// The duty that is set anew; a new one when absent.
        obligation: Option<ObligationId>,
        /// What is to be done, and when.
        what: ObligationPlan,
    }
    /// Say that a duty is done for this time.
    CompleteObligation {
        /// Which.
        obligation: ObligationId,
        /// The time it was due that was looked at; whichever it is now when absent.
        due: Option<Timestamp>,
        /// What came of it.
        note: Option<Text>,
    }
    /// Give a duty up for this time.
    GiveUpObligation {
        /// Which.
        obligation: ObligationId,
        /// The time it was due that was looked at; whichever it is now when absent.
        due: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// Take a duty off the wheel.
    EndObligation {
        /// Which.
        obligation: ObligationId,
        /// Why.
        reason: Text,
    }
    /// Convene a meeting of the year, or convene one anew.
    ConveneGathering {
        /// The meeting that is convened anew; a new one when absent.
        gathering: Option<GatheringId>,
        /// What is convened.
        what: GatheringPlan,
    }
    /// Say that a meeting was held, who came and what was said.
    HoldGathering {
        /// Which.
        gathering: GatheringId,
        /// Numbers of those invited who came, from 1.
        present: Vec<u32>,
        /// Others who came.
        others: Vec<Text>,
        /// What was said, by matter.
        minutes: Vec<MatterMinutes>,
    }
    /// Call a meeting off.
    CallOffGathering {
        /// Which.
        gathering: GatheringId,
        /// Why.
        reason: Text,
    }
    /// Record what supervision found.
    RecordFinding {
        /// How serious it is.
        kind: SupervisionKind,
        /// Who found it.
        supervisor: Text,
        /// When.
        found_on: Timestamp,
        /// The paragraph it is about, such as `4`.
        paragraph: Option<String>,
        /// What they found.
        text: Text,
        /// By when it must be answered and put right.
        deadline: Timestamp,
    }
    /// Record that the supervisor gave another deadline.
    MoveFindingDeadline {
        /// Of which finding.
        finding: SupervisionId,
        /// The new one.
        deadline: Timestamp,
        /// Why.
        reason: Text,
    }
    /// Record what was answered.
    AnswerFinding {
        /// Which finding.
        finding: SupervisionId,
        /// What was answered.
        text: Text,
        /// Measures of the follow-up plan it is put right by.
        measures: Vec<FollowUpId>,
    }
    /// Record that the supervisor closed a finding.
    CloseFinding {
        /// Which.
        finding: SupervisionId,
        /// On what.
        ground: Text,
    }
    /// Set what those who hold a role must have learnt.
    SetCourse {
        /// Short key.
        course: String,
        /// What it is called.
        name: String,
        /// Keys of the roles whose holders must have it.
        roles: Vec<String>,
        /// Months it is good for.
        valid_months: Option<u32>,
    }
    /// No longer ask for a course.
    EndCourse {
        /// Its key.
        course: String,
    }
    /// Record that someone was trained.
    RecordTraining {
        /// Who.
        person: PersonId,
        /// In what: the course's key.
        course: String,
        /// By whom, how.
        note: Option<Text>,
    }
    /// Say that a record of training was wrong.
    WithdrawTraining {
        /// Which.
        training: TrainingId,
        /// Why.
        reason: Text,
    }
    /// Open a calendar feed of the wheel.
    OpenCalendarFeed {
        /// What it is for.
        label: Text,
    }
    /// Close a calendar feed.
    CloseCalendarFeed {
        /// Which.
        feed: CalendarFeedId,
    }
}

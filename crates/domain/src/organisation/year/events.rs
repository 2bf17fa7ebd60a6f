//! What can have happened in an organisation's year. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{
    CalendarFeedId, FollowUpId, GatheringId, ObligationId, PersonId, SupervisionId, TrainingId,
};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{GatheringKind, ObligationKind, SupervisionKind};
use serde::{Deserialize, Serialize};

stored! {
    /// The aims of the follow-up plan (oppfølgingsplan): the whole list anew.
    AimsSet {
        /// From when they hold.
        from: Timestamp,
        /// Until when.
        to: Timestamp,
        /// The aims, the most important first.
        aims: Vec<Text>,
    }
    /// A duty was put on the annual wheel, or put there anew.
    ObligationSet {
        /// Which.
        obligation: ObligationId,
        /// What is to be done, and when.
        what: ObligationPlan,
    }
    /// What is to be done again and again, and when.
    ObligationPlan {
        /// What people call it.
        title: Text,
        /// Kind.
        kind: ObligationKind,
        /// Who sees to it.
        responsible: Option<Text>,
        /// When it is due first.
        due: Timestamp,
        /// Months until it is due again; once only when absent.
        every_months: Option<u32>,
        /// Days beforehand that it is reminded of.
        remind_days: u32,
    }
    /// A duty will be due soon.
    ObligationReminded {
        /// Which.
        obligation: ObligationId,
        /// When it is due.
        due: Timestamp,
    }
    /// A duty was due and neither done nor given up.
    ObligationOverdue {
        /// Which.
        obligation: ObligationId,
        /// When it was due.
        due: Timestamp,
    }
    /// A duty was done for this time.
    ObligationDone {
        /// Which.
        obligation: ObligationId,
        /// When it was due.
        due: Timestamp,
        /// When it is due again; never when absent.
        next: Option<Timestamp>,
        /// What came of it.
        note: Option<Text>,
    }
    /// A duty was given up for this time.
    ObligationNotDone {
        /// Which.
        obligation: ObligationId,
        /// When it was due.
        due: Timestamp,
        /// When it is due again; never when absent.
        next: Option<Timestamp>,
        /// Why.
        reason: Text,
    }
    /// A duty was taken off the wheel.
    ObligationEnded {
        /// Which.
        obligation: ObligationId,
        /// Why.
        reason: Text,
    }
    /// A meeting of the year was convened, or convened anew.
    GatheringConvened {
        /// Which.
        gathering: GatheringId,
        /// What is convened.
        what: GatheringPlan,
    }
    /// A meeting to hold.
    GatheringPlan {
        /// Whose meeting it is.
        kind: GatheringKind,
        /// When it begins.
        at: Timestamp,
        /// Where.
        place: Option<Text>,
        /// Who is asked to come: organisations, functions, people.
        invited: Vec<Text>,
        /// What it is about, point by point. A point's number is its place, from 1.
        matters: Vec<Text>,
    }
    /// A meeting of the year was held. The header's `occurredAt` is when.
    GatheringHeld {
        /// Which.
        gathering: GatheringId,
        /// Numbers of those invited who came, from 1.
        present: Vec<u32>,
        /// Others who came.
        others: Vec<Text>,
        /// What was said, by matter.
        minutes: Vec<MatterMinutes>,
    }
    /// What was said of one matter.
    MatterMinutes {
        /// The matter's number, from 1; of none of them when absent.
        matter: Option<u32>,
        /// What was said, and what it came to.
        text: Text,
    }
    /// A meeting of the year was called off.
    GatheringCalledOff {
        /// Which.
        gathering: GatheringId,
        /// Why.
        reason: Text,
    }
    /// A meeting of the year was to be held, and nobody said that it was.
    GatheringOverdue {
        /// Which.
        gathering: GatheringId,
    }
    /// Supervision (tilsyn) found something (§ 10).
    SupervisionFound {
        /// Which finding.
        finding: SupervisionId,
        /// How serious it is.
        kind: SupervisionKind,
        /// Who found it.
        supervisor: Text,
        /// When.
        found_on: Timestamp,
        /// The paragraph of the regulation it is about, such as `4`.
        paragraph: Option<String>,
        /// What they found.
        text: Text,
        /// By when it must be answered and put right.
        deadline: Timestamp,
    }
    /// The supervisor gave another deadline.
    SupervisionDeadlineMoved {
        /// Of which finding.
        finding: SupervisionId,
        /// The new one.
        deadline: Timestamp,
        /// Why.
        reason: Text,
    }
    /// The organisation answered a finding.
    SupervisionAnswered {
        /// Which.
        finding: SupervisionId,
        /// What was answered.
        text: Text,
        /// Measures of the follow-up plan it is put right by.
        measures: Vec<FollowUpId>,
    }
    /// The supervisor closed a finding.
    SupervisionClosed {
        /// Which.
        finding: SupervisionId,
        /// On what: their letter, what was put right.
        ground: Text,
    }
    /// A finding's deadline passed.
    SupervisionOverdue {
        /// Which.
        finding: SupervisionId,
    }
    /// What those who hold a role must have learnt was set, or set anew (§ 7).
    CourseSet {
        /// Short key.
        course: String,
        /// What it is called.
        name: String,
        /// Keys of the roles whose holders must have it; nobody must when empty.
        roles: Vec<String>,
        /// Months it is good for; for ever when absent.
        valid_months: Option<u32>,
    }
    /// A course is no longer asked for.
    CourseEnded {
        /// Its key.
        course: String,
    }
    /// Someone was trained. The header's `occurredAt` is when.
    TrainingRecorded {
        /// Which record.
        training: TrainingId,
        /// Who.
        person: PersonId,
        /// In what: the course's key.
        course: String,
        /// Until when it is good.
        valid_until: Option<Timestamp>,
        /// By whom, how.
        note: Option<Text>,
    }
    /// A record of training was wrong.
    TrainingWithdrawn {
        /// Which.
        training: TrainingId,
        /// Why.
        reason: Text,
    }
    /// A calendar feed was opened: whoever holds its address reads the wheel's dates.
    CalendarFeedOpened {
        /// Which.
        feed: CalendarFeedId,
        /// What it is for.
        label: Text,
    }
    /// A calendar feed was closed.
    CalendarFeedClosed {
        /// Which.
        feed: CalendarFeedId,
    }
}

family! {
    /// What happened in an organisation's year.
    YearEvent {
        "follow_up_plan.aims_set" 1 AimsSet(AimsSet),
        "obligation.set" 1 ObligationSet(ObligationSet),
        "obligation.reminded" 1 ObligationReminded(ObligationReminded),
        "obligation.overdue" 1 ObligationOverdue(ObligationOverdue),
        "obligation.done" 1 ObligationDone(ObligationDone),
        "obligation.not_done" 1 ObligationNotDone(ObligationNotDone),
        "obligation.ended" 1 ObligationEnded(ObligationEnded),
        "gathering.convened" 1 GatheringConvened(GatheringConvened),
        "gathering.held" 1 GatheringHeld(GatheringHeld),
        "gathering.called_off" 1 GatheringCalledOff(GatheringCalledOff),
        "gathering.overdue" 1 GatheringOverdue(GatheringOverdue),
        "supervision.found" 1 SupervisionFound(SupervisionFound),
        "supervision.deadline_moved" 1 SupervisionDeadlineMoved(SupervisionDeadlineMoved),
        "supervision.answered" 1 SupervisionAnswered(SupervisionAnswered),
        "supervision.closed" 1 SupervisionClosed(SupervisionClosed),
        "supervision.overdue" 1 SupervisionOverdue(SupervisionOverdue),
        "training.course_set" 1 CourseSet(CourseSet),
        "training.course_ended" 1 CourseEnded(CourseEnded),
        "training.recorded" 1 TrainingRecorded(TrainingRecorded),
        "training.withdrawn" 1 TrainingWithdrawn(TrainingWithdrawn),
        "calendar_feed.opened" 1 CalendarFeedOpened(CalendarFeedOpened),
        "calendar_feed.closed" 1 CalendarFeedClosed(CalendarFeedClosed),
    }
}

//! The year: aims, the annual wheel, meetings, supervision, training, calendar feeds.

use async_graphql::InputObject;
use varsko_domain::organisation::year::events::{GatheringPlan, MatterMinutes, ObligationPlan};
use varsko_domain::{
    CalendarFeedId, FollowUpId, GatheringId, ObligationId, PersonId, SupervisionId, TrainingId,
};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{GatheringKind, ObligationKind, SupervisionKind};

mutations! {
    /// The annual wheel, and the aims behind it.
    Wheel {
        /// Set the aims of the follow-up plan (oppfølgingsplan), the most important first: the whole
        /// list anew.
        set_follow_up_aims(SetFollowUpAimsInput);
        /// Put a duty on the annual wheel (årshjul), or put one there anew. It tells of itself when it
        /// will be due and when it was. One that is overdue keeps its time until it is done or given up.
        /// The receipt's `id` is the id of a new duty.
        set_obligation(SetObligationInput);
        /// Say that a duty is done for this time; it is due again after its interval.
        complete_obligation(CompleteObligationInput);
        /// Give a duty up for this time, with the reason.
        give_up_obligation(GiveUpObligationInput);
        /// Take a duty off the wheel.
        end_obligation(EndObligationInput);
        /// Open a calendar feed of the wheel: whoever holds its address reads dates and titles, and
        /// nothing else. The receipt's `id` is the id of the feed; `year` has its address.
        open_calendar_feed(OpenCalendarFeedInput);
        /// Close a calendar feed. Its address opens nothing from then on.
        close_calendar_feed(CloseCalendarFeedInput);
    }
}

mutations! {
    /// Meetings of the year, supervision and training.
    Gatherings {
        /// Convene the preparedness council (beredskapsråd) or the leadership outside any crisis, or
        /// convene a meeting anew. The receipt's `id` is the id of a new meeting.
        convene_gathering(ConveneGatheringInput);
        /// Say that a meeting was held, who came, and what was said of each matter.
        hold_gathering(HoldGatheringInput);
        /// Call a meeting of the year off.
        call_off_gathering(CallOffGatheringInput);
        /// Record what supervision (tilsyn) found. The receipt's `id` is the id of the finding.
        record_supervision_finding(RecordSupervisionFindingInput);
        /// Record that the supervisor gave another deadline.
        move_supervision_deadline(MoveSupervisionDeadlineInput);
        /// Record what was answered to a finding.
        answer_supervision_finding(AnswerSupervisionFindingInput);
        /// Record that the supervisor closed a finding that was answered.
        close_supervision_finding(CloseSupervisionFindingInput);
        /// Set what those who hold a role must have learnt.
        set_course(SetCourseInput);
        /// No longer ask for a course.
        end_course(EndCourseInput);
        /// Record that someone was trained; `occurredAt` is when. The receipt's `id` is the record's.
        record_training(RecordTrainingInput);
        /// Say that a record of training was wrong. It stays, and counts no more.
        withdraw_training(WithdrawTrainingInput);
    }
}

/// A duty on the annual wheel.
#[derive(InputObject)]
pub(super) struct ObligationPlanInput {
    /// What people call it. At most 300 bytes. Holders of a calendar feed read it.
    title: String,
    /// Kind.
    kind: ObligationKind,
    /// Who sees to it. At most 2 KiB.
    responsible: Option<String>,
    /// When it is due first.
    due: DateTime,
    /// Months until it is due again, 1 to 120; once only when left out.
    every_months: Option<u32>,
    /// Days beforehand that it is reminded of, at most 365.
    #[graphql(default = 14)]
    remind_days: u32,
}

impl Meaning<ObligationPlan> for ObligationPlanInput {
    fn meaning(self) -> ObligationPlan {
        ObligationPlan {
            title: self.title.meaning(),
            kind: self.kind.meaning(),
            responsible: self.responsible.meaning(),
            due: self.due.meaning(),
            every_months: self.every_months,
            remind_days: self.remind_days,
        }
    }
}

/// A meeting to hold.
#[derive(InputObject)]
pub(super) struct GatheringPlanInput {
    /// Whose meeting it is.
    kind: GatheringKind,
    /// When it begins.
    at: DateTime,
    /// Where. At most 2 KiB.
    place: Option<String>,
    /// Who is asked to come: organisations, functions, people. At most 100.
    invited: Vec<String>,
    /// What it is about, point by point. At most 30.
    matters: Vec<String>,
}

impl Meaning<GatheringPlan> for GatheringPlanInput {
    fn meaning(self) -> GatheringPlan {
        GatheringPlan {
            kind: self.kind.meaning(),
            at: self.at.meaning(),
            place: self.place.meaning(),
            invited: self.invited.meaning(),
            matters: self.matters.meaning(),
        }
    }
}

/// What was said of one matter.
#[derive(InputObject)]
pub(super) struct MatterMinutesInput {
    /// The matter's number, from 1; of none of them when left out.
    matter: Option<u32>,
    /// What was said, and what it came to. At most 16 KiB.
    text: String,
}

impl Meaning<MatterMinutes> for MatterMinutesInput {
    fn meaning(self) -> MatterMinutes {
        MatterMinutes {
            matter: self.matter,
            text: self.text.meaning(),
        }
    }
}

kept_inputs! { year, Year(YearCommand):
    /// The aims of the follow-up plan.
    SetFollowUpAimsInput => SetAims(SetAims) {
        /// From when they hold.
        from: DateTime,
        /// Until when.
        to: DateTime,
        /// The aims, the most important first. At most 30.
        aims: Vec<String>,
    }
    /// A duty to put on the wheel.
    SetObligationInput => SetObligation(SetObligation) {
        /// The duty that is set anew. Left out, it is a new one.
        #[graphql(name = "obligationId")]
        obligation: Option<Id<ObligationId>>,
        /// What is to be done, and when.
        what: ObligationPlanInput,
    }
    /// A duty that is done for this time.
    CompleteObligationInput => CompleteObligation(CompleteObligation) {
        /// Which.
        #[graphql(name = "obligationId")]
        obligation: Id<ObligationId>,
        /// The time it was due that you looked at. When that was done or given up meanwhile, nothing is
        /// recorded; left out, it is whichever it is due now.
        due: Option<DateTime>,
        /// What came of it. At most 16 KiB.
        note: Option<String>,
    }
    /// A duty to give up for this time.
    GiveUpObligationInput => GiveUpObligation(GiveUpObligation) {
        /// Which.
        #[graphql(name = "obligationId")]
        obligation: Id<ObligationId>,
        /// The time it was due that you looked at. When that was done or given up meanwhile, nothing is
        /// recorded; left out, it is whichever it is due now.
        due: Option<DateTime>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A duty to take off the wheel.
    EndObligationInput => EndObligation(EndObligation) {
        /// Which.
        #[graphql(name = "obligationId")]
        obligation: Id<ObligationId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A meeting to convene.
    ConveneGatheringInput => Convene(ConveneGathering) {
        /// The meeting that is convened anew. Left out, it is a new one.
        #[graphql(name = "gatheringId")]
        gathering: Option<Id<GatheringId>>,
        /// What is convened.
        what: GatheringPlanInput,
    }
    /// A meeting that was held.
    HoldGatheringInput => Hold(HoldGathering) {
        /// Which.
        #[graphql(name = "gatheringId")]
        gathering: Id<GatheringId>,
        /// Numbers of those invited who came, from 1.
        #[graphql(default)]
        present: Vec<u32>,
        /// Others who came. At most 100.
        #[graphql(default)]
        others: Vec<String>,
        /// What was said, by matter.
        #[graphql(default)]
        minutes: Vec<MatterMinutesInput>,
    }
    /// A meeting to call off.
    CallOffGatheringInput => CallOff(CallOffGathering) {
        /// Which.
        #[graphql(name = "gatheringId")]
        gathering: Id<GatheringId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A finding of supervision.
    RecordSupervisionFindingInput => RecordFinding(RecordFinding) {
        /// How serious it is.
        kind: SupervisionKind,
        /// Who found it. At most 2 KiB.
        supervisor: String,
        /// When.
        found_on: DateTime,
        /// The paragraph of the regulation it is about, such as `4`.
        paragraph: Option<String>,
        /// What they found. At most 16 KiB.
        text: String,
        /// By when it must be answered and put right.
        deadline: DateTime,
    }
    /// A finding's new deadline.
    MoveSupervisionDeadlineInput => MoveDeadline(MoveFindingDeadline) {
        /// Of which finding.
        #[graphql(name = "findingId")]
        finding: Id<SupervisionId>,
        /// The new one.
        deadline: DateTime,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// An answer to a finding.
    AnswerSupervisionFindingInput => AnswerFinding(AnswerFinding) {
        /// Which finding.
        #[graphql(name = "findingId")]
        finding: Id<SupervisionId>,
        /// What was answered. At most 16 KiB.
        text: String,
        /// Measures of the follow-up plan it is put right by. At most 100.
        #[graphql(name = "measureIds", default)]
        measures: Vec<Id<FollowUpId>>,
    }
    /// A finding that the supervisor closed.
    CloseSupervisionFindingInput => CloseFinding(CloseFinding) {
        /// Which.
        #[graphql(name = "findingId")]
        finding: Id<SupervisionId>,
        /// On what: their letter, what was put right. At most 16 KiB.
        ground: String,
    }
    /// A course.
    SetCourseInput => SetCourse(SetCourse) {
        /// Short key, such as `crisis_leadership`.
        course: String,
        /// What it is called. At most 300 bytes.
        name: String,
        /// The organisation's keys of the roles whose holders must have it.
        roles: Vec<String>,
        /// Months it is good for, 1 to 120; for ever when left out.
        valid_months: Option<u32>,
    }
    /// A course that is no longer asked for.
    EndCourseInput => EndCourse(EndCourse) {
        /// Its key.
        course: String,
    }
    /// Someone's training.
    RecordTrainingInput => RecordTraining(RecordTraining) {
        /// Who.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// In what: the course's key.
        course: String,
        /// By whom, how. At most 2 KiB.
        note: Option<String>,
    }
    /// A record of training that was wrong.
    WithdrawTrainingInput => WithdrawTraining(WithdrawTraining) {
        /// Which.
        #[graphql(name = "trainingId")]
        training: Id<TrainingId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A calendar feed to open.
    OpenCalendarFeedInput => OpenFeed(OpenCalendarFeed) {
        /// What it is for. At most 2 KiB.
        label: String,
    }
    /// A calendar feed to close.
    CloseCalendarFeedInput => CloseFeed(CloseCalendarFeed) {
        /// Which.
        #[graphql(name = "feedId")]
        feed: Id<CalendarFeedId>,
    }
}

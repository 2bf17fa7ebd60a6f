//! Decisions of the crisis leadership, and its goals.

use varsko_domain::{DecisionId, GoalId, MeasureId, MeetingId};

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::words::GoalStanding;

mutations! {
    /// Decisions and goals.
    Decisions {
        /// Put a question up for decision. The staff may, and the operations centre; the crisis
        /// leader decides. The receipt's `id` is the id of the decision to come.
        want_decision(WantDecisionInput);
        /// Make a decision: about a question put up, or something new. Refused to who has not the
        /// authority, and outside an activation of the crisis leadership unless `skipping` states why
        /// lives could not wait for that; a deputy's decision shows as such.
        make_decision(MakeDecisionInput);
        /// Look at a decision again: it stands. One that no longer does is superseded by another.
        review_decision(ReviewDecisionInput);
        /// Take a question back that was put up.
        withdraw_decision(WithdrawDecisionInput);
        /// Say that a measure carries a decision out.
        link_measure_to_decision(LinkMeasureToDecisionInput);
        /// Set a goal, which is then measured against. The receipt's `id` is the id of the goal.
        set_goal(SetGoalInput);
        /// Say how far a goal is met, as often as one looks.
        assess_goal(AssessGoalInput);
    }
}

incident_inputs! { decision, Decision(DecisionCommand):
    /// A question to put up.
    WantDecisionInput => Want(Want) {
        /// What must be decided. At most 16 KiB.
        question: String,
        /// What there is to choose from, numbered from 1. At most 20, each at most 2 KiB.
        #[graphql(default)]
        options: Vec<String>,
        /// By when it is needed; when that passes, the log says so.
        needed_by: Option<DateTime>,
        /// Numbers of the lines it rests on. At most 100.
        #[graphql(default)]
        entries: Vec<u32>,
    }
    /// A decision to make.
    MakeDecisionInput => Decide(Decide) {
        /// The question that was put up. Left out, `question` becomes a new decision with the id of this command.
        #[graphql(name = "decisionId")]
        decision: Option<Id<DecisionId>>,
        /// What is decided, for a new one. At most 16 KiB.
        question: Option<String>,
        /// What there was to choose from, for a new one. At most 20, each at most 2 KiB.
        #[graphql(default)]
        options: Vec<String>,
        /// The choice, in words. At most 16 KiB.
        choice: String,
        /// The number of the option chosen, from 1, when it is one of them.
        option: Option<u32>,
        /// Why. At most 16 KiB.
        reason: Option<String>,
        /// By what authority (fullmakt). At most 2 KiB.
        authority: Option<String>,
        /// When it shall be looked at again; when that comes, the log says so.
        review_at: Option<DateTime>,
        /// Numbers of the lines it rests on. At most 100; none that was recalled.
        #[graphql(default)]
        entries: Vec<u32>,
        /// The position of the picture the decider was looking at.
        seen_at: Option<Position>,
        /// The meeting it was made in.
        #[graphql(name = "meetingId")]
        meeting: Option<Id<MeetingId>>,
        /// The decision it takes the place of.
        #[graphql(name = "supersedesId")]
        supersedes: Option<Id<DecisionId>>,
    }
    /// A decision to look at again.
    ReviewDecisionInput => Review(Review) {
        /// The decision.
        #[graphql(name = "decisionId")]
        decision: Id<DecisionId>,
        /// What came of it: it stands, and why. At most 16 KiB.
        conclusion: String,
        /// When to look again.
        review_at: Option<DateTime>,
    }
    /// A question to take back.
    WithdrawDecisionInput => Withdraw(Withdraw) {
        /// The decision that was wanted.
        #[graphql(name = "decisionId")]
        decision: Id<DecisionId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A measure that carries a decision out.
    LinkMeasureToDecisionInput => LinkMeasure(LinkMeasure) {
        /// The decision.
        #[graphql(name = "decisionId")]
        decision: Id<DecisionId>,
        /// The measure.
        #[graphql(name = "measureId")]
        measure: Id<MeasureId>,
    }
}

incident_inputs! { goal, Goal(GoalCommand):
    /// A goal to set.
    SetGoalInput => Set(SetGoal) {
        /// What is to be reached. At most 2 KiB.
        text: String,
        /// Key of the figure it is measured by.
        indicator: Option<String>,
        /// The value that figure shall reach.
        target: Option<f64>,
        /// By when.
        by: Option<DateTime>,
    }
    /// A judgement of a goal.
    AssessGoalInput => Assess(AssessGoal) {
        /// The goal.
        #[graphql(name = "goalId")]
        goal: Id<GoalId>,
        /// How far it is met.
        standing: GoalStanding,
        /// Why one judges so. At most 16 KiB.
        text: Option<String>,
    }
}

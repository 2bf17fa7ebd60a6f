//! What can have happened to a decision.

use crate::event::family;
use crate::ids::{DecisionId, MeasureId, MeetingId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Capacity;
use serde::{Deserialize, Serialize};

stored! {
    /// A question was put up for decision.
    Wanted {
        /// Which.
        decision: DecisionId,
        /// What must be decided.
        question: Text,
        /// What there is to choose from, numbered from 1.
        options: Vec<Text>,
        /// By when it is needed.
        needed_by: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
    }
    /// A decision was made. The header's actor is the decider.
    Made {
        /// Which.
        decision: DecisionId,
        /// What was decided, when it had not been put up before.
        question: Option<Text>,
        /// What there was to choose from, likewise.
        options: Vec<Text>,
        /// The choice.
        choice: Text,
        /// The option chosen, from 1.
        option: Option<u32>,
        /// Why.
        reason: Option<Text>,
        /// Holder of the authority or deputy; a deputy's decision is shown as such.
        capacity: Capacity,
        /// By what authority.
        authority: Option<Text>,
        /// Why it could not wait for the crisis leadership to be activated.
        outside_activation: Option<Text>,
        /// When it shall be looked at again.
        review_at: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// The newest line of the log when it was made.
        from_line: u32,
        /// The position the decider was looking at.
        seen_at: Option<u64>,
        /// The meeting it was made in.
        meeting: Option<MeetingId>,
        /// The decision it takes the place of.
        supersedes: Option<DecisionId>,
    }
    /// A decision was not made by the time it was needed.
    Late {
        /// Which.
        decision: DecisionId,
    }
    /// A decision is to be looked at again.
    ReviewDue {
        /// Which.
        decision: DecisionId,
    }
    /// A decision was looked at again.
    Reviewed {
        /// Which.
        decision: DecisionId,
        /// What came of it.
        conclusion: Text,
        /// When to look again.
        review_at: Option<Timestamp>,
    }
    /// A question was taken back.
    Withdrawn {
        /// Which.
        decision: DecisionId,
        /// Why.
        reason: Text,
    }
    /// A measure carries a decision out.
    MeasureLinked {
        /// Which decision.
        decision: DecisionId,
        /// The measure.
        measure: MeasureId,
    }
}

family! {
    /// What happened to decisions.
    DecisionEvent {
        "decision.wanted" 1 Wanted(Wanted),
        "decision.made" 1 Made(Made),
        "decision.late" 1 Late(Late),
        "decision.review_due" 1 ReviewDue(ReviewDue),
        "decision.reviewed" 1 Reviewed(Reviewed),
        "decision.withdrawn" 1 Withdrawn(Withdrawn),
        "decision.measure_linked" 1 MeasureLinked(MeasureLinked),
    }
}

impl DecisionEvent {
    /// The decision it happened to.
    pub const fn decision(&self) -> DecisionId {
        match self {
            DecisionEvent::Wanted(e) => e.decision,
            DecisionEvent::Made(e) => e.decision,
            DecisionEvent::Late(e) => e.decision,
            DecisionEvent::ReviewDue(e) => e.decision,
            DecisionEvent::Reviewed(e) => e.decision,
            DecisionEvent::Withdrawn(e) => e.decision,
            DecisionEvent::MeasureLinked(e) => e.decision,
        }
    }
}

//! What can be asked of decisions.

use crate::ids::{DecisionId, MeasureId, MeetingId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

stored! {
    /// Put a question up for decision.
    Want {
        /// What must be decided.
        question: Text,
        /// What there is to choose from.
        options: Vec<Text>,
        /// By when it is needed.
        needed_by: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
    }
    /// Decide a question that was put up, or a new one when `decision` is absent.
    Decide {
        /// The question put up.
        decision: Option<DecisionId>,
        /// What is decided, for a new one.
        question: Option<Text>,
        /// What there was to choose from, for a new one.
        options: Vec<Text>,
        /// The choice, in words.
        choice: Text,
        /// The option chosen, from 1, when it is one of them.
        option: Option<u32>,
        /// Why.
        reason: Option<Text>,
        /// By what authority.
        authority: Option<Text>,
        /// When it shall be looked at again.
        review_at: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// The position the decider was looking at.
        seen_at: Option<u64>,
        /// The meeting it was made in.
        meeting: Option<MeetingId>,
        /// The decision it takes the place of.
        supersedes: Option<DecisionId>,
    }
    /// Look at a decision again.
    Review {
        /// Which.
        decision: DecisionId,
        /// What came of it: it stands, and why.
        conclusion: Text,
        /// When to look again.
        review_at: Option<Timestamp>,
    }
    /// Take a question back that was put up.
    Withdraw {
        /// Which.
        decision: DecisionId,
        /// Why.
        reason: Text,
    }
    /// Say that a measure carries a decision out.
    LinkMeasure {
        /// Which decision.
        decision: DecisionId,
        /// The measure.
        measure: MeasureId,
    }
}

/// A command about decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum DecisionCommand {
    Want(Want),
    Decide(Decide),
    Review(Review),
    Withdraw(Withdraw),
    LinkMeasure(LinkMeasure),
}

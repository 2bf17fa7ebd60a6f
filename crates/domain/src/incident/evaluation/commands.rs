//! What can be asked of an evaluation.

use crate::ids::{EvaluationId, FindingId, LearningPointId, ObservationId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{FindingKind, LearningTarget};
use serde::{Deserialize, Serialize};

stored! {
    /// Give a mandate: the evaluation begins.
    Mandate {
        /// What it is for.
        purpose: Text,
        /// From when on it looks; from the beginning when absent.
        from: Option<Timestamp>,
        /// Until when it looks; to the end when absent.
        to: Option<Timestamp>,
        /// What it looks at.
        themes: Vec<Text>,
        /// What it shall achieve, so that it can be measured.
        goals: Vec<Text>,
    }
    /// Begin to collect.
    Collect {
        /// Which.
        evaluation: EvaluationId,
    }
    /// State a finding, built on observations.
    Find {
        /// Of which evaluation.
        evaluation: EvaluationId,
        /// Good practice or improvement.
        kind: FindingKind,
        /// What was to be expected.
        expected: Text,
        /// What was done.
        actual: Text,
        /// Why.
        cause: Option<Text>,
        /// The observations it is built on; at least one.
        observations: Vec<ObservationId>,
    }
    /// Take a finding back.
    WithdrawFinding {
        /// Which.
        finding: FindingId,
        /// Why.
        reason: Text,
    }
    /// State what is learnt from findings, and what that asks to change.
    Learn {
        /// Of which evaluation.
        evaluation: EvaluationId,
        /// What is learnt.
        text: Text,
        /// The findings it comes from; at least one.
        findings: Vec<FindingId>,
        /// What kind of thing it asks to change.
        target: LearningTarget,
        /// What shall be another.
        change: Text,
    }
    /// Take a learning point back.
    WithdrawLearningPoint {
        /// Which.
        point: LearningPointId,
        /// Why.
        reason: Text,
    }
    /// Write the report, or its next draft.
    Draft {
        /// Which.
        evaluation: EvaluationId,
        /// The report.
        text: Text,
    }
    /// Send the draft out to be answered.
    Consult {
        /// Which.
        evaluation: EvaluationId,
        /// By when answers are wanted.
        deadline: Timestamp,
        /// Who is asked; at least one.
        asked: Vec<Text>,
    }
    /// Note what somebody answered.
    Answer {
        /// Which evaluation.
        evaluation: EvaluationId,
        /// Who answered.
        from: Text,
        /// What.
        text: Text,
    }
    /// Make the report final.
    Finalise {
        /// Which.
        evaluation: EvaluationId,
        /// The final report.
        text: Text,
        /// Why it is final without a consultation, or before that is over.
        early: Option<Text>,
    }
    /// Go on to following up what was learnt.
    FollowUp {
        /// Which.
        evaluation: EvaluationId,
    }
    /// Close the evaluation.
    CloseEvaluation {
        /// Which.
        evaluation: EvaluationId,
        /// What came of its goals.
        conclusion: Text,
    }
}

/// A command to an evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum EvaluationCommand {
    Mandate(Mandate),
    Collect(Collect),
    Find(Find),
    WithdrawFinding(WithdrawFinding),
    Learn(Learn),
    WithdrawLearningPoint(WithdrawLearningPoint),
    Draft(Draft),
    Consult(Consult),
    Answer(Answer),
    Finalise(Finalise),
    FollowUp(FollowUp),
    Close(CloseEvaluation),
}

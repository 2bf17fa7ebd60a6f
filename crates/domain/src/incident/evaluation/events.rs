//! What can have happened in an evaluation. Stored for ever: add, never edit.
//!
//! An evaluation, a finding and a learning point are each named after the command that made them.

use crate::event::family;
use crate::ids::{EvaluationId, FindingId, LearningPointId, ObservationId};
use crate::incident::events::{ObservationPinned, stored};
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{FindingKind, LearningTarget, ReplayBasis, Tendency};
use serde::{Deserialize, Serialize};

stored! {
    /// An evaluation was mandated.
    Mandated {
        /// Which.
        evaluation: EvaluationId,
        /// What it is for.
        purpose: Text,
        /// From when on it looks.
        from: Option<Timestamp>,
        /// Until when it looks.
        to: Option<Timestamp>,
        /// What it looks at.
        themes: Vec<Text>,
        /// What it shall achieve.
        goals: Vec<Text>,
    }
    /// Observations, findings and learning points are being collected.
    CollectingBegan {
        /// Which.
        evaluation: EvaluationId,
    }
    /// Something was observed and pinned to the log, to the picture of then, or to an instant of a replay.
    Observed {
        /// Which.
        observation: ObservationId,
        /// What was seen.
        text: Text,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// The position the observer was looking at.
        seen_at: Option<u64>,
        /// The instant of the replay the observer was looking at.
        replayed: Option<Replayed>,
        /// Good practice or improvement.
        tendency: Tendency,
    }
    /// An instant of a replay.
    Replayed {
        /// When.
        at: Timestamp,
        /// The time the replay ran on.
        basis: ReplayBasis,
    }
    /// A finding was stated.
    FindingStated {
        /// Of which evaluation.
        evaluation: EvaluationId,
        /// Which.
        finding: FindingId,
        /// Good practice or improvement.
        kind: FindingKind,
        /// What was to be expected.
        expected: Text,
        /// What was done.
        actual: Text,
        /// Why.
        cause: Option<Text>,
        /// The observations it is built on.
        observations: Vec<ObservationId>,
    }
    /// A finding was taken back.
    FindingWithdrawn {
        /// Which.
        finding: FindingId,
        /// Why.
        reason: Text,
    }
    /// Something was learnt.
    LearningPointStated {
        /// Of which evaluation.
        evaluation: EvaluationId,
        /// Which.
        point: LearningPointId,
        /// What is learnt.
        text: Text,
        /// The findings it comes from.
        findings: Vec<FindingId>,
        /// What kind of thing it asks to change.
        target: LearningTarget,
        /// What shall be another.
        change: Text,
    }
    /// A learning point was taken back.
    LearningPointWithdrawn {
        /// Which.
        point: LearningPointId,
        /// Why.
        reason: Text,
    }
    /// The report was written, or its next draft.
    ReportDrafted {
        /// Which evaluation.
        evaluation: EvaluationId,
        /// Number of the draft, from 1.
        draft: u32,
        /// The report.
        text: Text,
    }
    /// The draft went out to be answered.
    ConsultationOpened {
        /// Which.
        evaluation: EvaluationId,
        /// By when answers are wanted.
        deadline: Timestamp,
        /// Who was asked.
        asked: Vec<Text>,
    }
    /// Somebody answered.
    ConsultationAnswered {
        /// Which evaluation.
        evaluation: EvaluationId,
        /// Who.
        from: Text,
        /// What.
        text: Text,
    }
    /// The time for answers has passed.
    ConsultationPassed {
        /// Which.
        evaluation: EvaluationId,
    }
    /// The report is final.
    Finalised {
        /// Which evaluation.
        evaluation: EvaluationId,
        /// The final report.
        text: Text,
        /// Why without a consultation, or before that was over.
        early: Option<Text>,
    }
    /// What was learnt is being followed up.
    FollowUpBegan {
        /// Which.
        evaluation: EvaluationId,
    }
    /// The evaluation is over.
    EvaluationClosed {
        /// Which.
        evaluation: EvaluationId,
        /// What came of its goals.
        conclusion: Text,
    }
}

family! {
    /// What happened in evaluations.
    EvaluationEvent {
        "evaluation.mandated" 1 Mandated(Mandated),
        "evaluation.collecting_began" 1 CollectingBegan(CollectingBegan),
        "evaluation.observed" 1 Observed(Observed),
        "evaluation.finding_stated" 1 FindingStated(FindingStated),
        "evaluation.finding_withdrawn" 1 FindingWithdrawn(FindingWithdrawn),
        "evaluation.learning_point_stated" 1 LearningPointStated(LearningPointStated),
        "evaluation.learning_point_withdrawn" 1 LearningPointWithdrawn(LearningPointWithdrawn),
        "evaluation.report_drafted" 1 ReportDrafted(ReportDrafted),
        "evaluation.consultation_opened" 1 ConsultationOpened(ConsultationOpened),
        "evaluation.consultation_answered" 1 ConsultationAnswered(ConsultationAnswered),
        "evaluation.consultation_passed" 1 ConsultationPassed(ConsultationPassed),
        "evaluation.finalised" 1 Finalised(Finalised),
        "evaluation.follow_up_began" 1 FollowUpBegan(FollowUpBegan),
        "evaluation.closed" 1 Closed(EvaluationClosed),
    }
}

/// What was pinned before observations knew of replays.
impl From<&ObservationPinned> for Observed {
    fn from(pinned: &ObservationPinned) -> Self {
        Self {
            observation: pinned.observation,
            text: pinned.text.clone(),
            entries: pinned.entries.clone(),
            seen_at: pinned.seen_at,
            replayed: None,
            tendency: pinned.tendency,
        }
    }
}

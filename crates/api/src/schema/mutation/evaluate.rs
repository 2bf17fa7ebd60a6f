//! Evaluation: from a mandate to what was learnt. It may begin while the incident runs,
//! since memory fades.

use async_graphql::InputObject;
use varsko_domain::incident::evaluation::events as stored;
use varsko_domain::{EvaluationId, FindingId, LearningPointId, ObservationId};

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::words::{FindingKind, LearningTarget, ReplayBasis, Tendency};

mutations! {
    /// The first links of the chain of learning.
    Evaluating {
        /// Begin an evaluation with the least there can be of a mandate, while the incident runs or
        /// later. Only a part that is back to normal moves on to the phase of evaluating by it; none
        /// is skipped, so `skipping` is not needed. The receipt's `id` is the id of the evaluation.
        start_evaluation(StartEvaluationInput);
        /// Give an evaluation its mandate, and begin it by that. The receipt's `id` is its id.
        mandate_evaluation(MandateEvaluationInput);
        /// Pin an observation to lines of the log, to the position that was looked at, or to the
        /// instant of a replay. The receipt's `id` is the id of the observation.
        pin_observation(PinObservationInput);
        /// Begin to collect. The first finding does so as well.
        collect_for_evaluation(CollectForEvaluationInput);
        /// State a finding, built on observations. The receipt's `id` is the id of the finding.
        record_finding(RecordFindingInput);
        /// Take a finding back from which nothing was learnt that still stands.
        withdraw_finding(WithdrawFindingInput);
        /// State what is learnt from findings, and what that asks to change. The receipt's `id` is the
        /// id of the learning point.
        record_learning_point(RecordLearningPointInput);
        /// Take a learning point back.
        withdraw_learning_point(WithdrawLearningPointInput);
    }
}

mutations! {
    /// The report of an evaluation.
    EvaluationReporting {
        /// Write the report, or its next draft.
        draft_evaluation_report(DraftEvaluationReportInput);
        /// Send the draft out to be answered, or give those asked until later. When the time for
        /// answers has passed, the log says so.
        open_consultation(OpenConsultationInput);
        /// Note what somebody answered.
        answer_consultation(AnswerConsultationInput);
        /// Make the report final. Before the consultation is over, or without one, it takes a reason.
        finalise_evaluation(FinaliseEvaluationInput);
        /// Go on to following up what was learnt.
        follow_up_evaluation(FollowUpEvaluationInput);
        /// Close the evaluation. Refused while a finding or a learning point ends in nothing.
        close_evaluation(CloseEvaluationInput);
    }
}

/// An instant of a replay.
#[derive(InputObject)]
pub(super) struct ReplayedInput {
    /// When.
    at: DateTime,
    /// The time the replay ran on.
    #[graphql(default_with = "ReplayBasis::Recorded")]
    basis: ReplayBasis,
}

impl Meaning<stored::Replayed> for ReplayedInput {
    fn meaning(self) -> stored::Replayed {
        let (at, basis) = (self.at.meaning(), self.basis.meaning());
        stored::Replayed { at, basis }
    }
}

incident_inputs! {
    /// An evaluation to begin.
    StartEvaluationInput => StartEvaluation(StartEvaluation) {
        /// What it shall look at. At most 16 KiB.
        mandate: Option<String>,
    }
    /// An observation.
    PinObservationInput => PinObservation(PinObservation) {
        /// What was seen. At most 16 KiB.
        text: String,
        /// Numbers of the lines it rests on: 1 to 100. None only where a position or a replay is given.
        #[graphql(default)]
        entries: Vec<u32>,
        /// The position that was looked at.
        seen_at: Option<Position>,
        /// The instant of the replay that was looked at.
        replayed: Option<ReplayedInput>,
        /// Good practice, or something to improve.
        #[graphql(default_with = "Tendency::Open")]
        tendency: Tendency,
    }
}

incident_inputs! { evaluation, Evaluation(EvaluationCommand):
    /// A mandate.
    MandateEvaluationInput => Mandate(Mandate) {
        /// What the evaluation is for. At most 16 KiB.
        purpose: String,
        /// From when on it looks; from the beginning when left out.
        from: Option<DateTime>,
        /// Until when it looks; to the end when left out.
        to: Option<DateTime>,
        /// What it looks at; each at most 2 KiB, at most 100.
        #[graphql(default)]
        themes: Vec<String>,
        /// What it shall achieve, so that it can be measured; each at most 2 KiB, at most 100.
        #[graphql(default)]
        goals: Vec<String>,
    }
    /// An evaluation to collect for.
    CollectForEvaluationInput => Collect(Collect) {
        /// Which.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
    }
    /// A finding.
    RecordFindingInput => Find(Find) {
        /// Of which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// Good practice, or something to improve.
        kind: FindingKind,
        /// What was to be expected. At most 16 KiB.
        expected: String,
        /// What was done. At most 16 KiB.
        actual: String,
        /// Why. At most 16 KiB.
        cause: Option<String>,
        /// The observations it is built on: 1 to 100.
        #[graphql(name = "observationIds")]
        observations: Vec<Id<ObservationId>>,
    }
    /// A finding to take back.
    WithdrawFindingInput => WithdrawFinding(WithdrawFinding) {
        /// Which.
        #[graphql(name = "findingId")]
        finding: Id<FindingId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A learning point.
    RecordLearningPointInput => Learn(Learn) {
        /// Of which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// What is learnt. At most 16 KiB.
        text: String,
        /// The findings it comes from: 1 to 100.
        #[graphql(name = "findingIds")]
        findings: Vec<Id<FindingId>>,
        /// What kind of thing it asks to change.
        target: LearningTarget,
        /// What shall be another. At most 16 KiB.
        change: String,
    }
    /// A learning point to take back.
    WithdrawLearningPointInput => WithdrawLearningPoint(WithdrawLearningPoint) {
        /// Which.
        #[graphql(name = "learningPointId")]
        point: Id<LearningPointId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A draft of the report.
    DraftEvaluationReportInput => Draft(Draft) {
        /// Which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// The report. At most 128 KiB.
        text: String,
    }
    /// A draft to send out.
    OpenConsultationInput => Consult(Consult) {
        /// Which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// By when answers are wanted.
        deadline: DateTime,
        /// Who is asked: 1 to 100, each at most 2 KiB.
        asked: Vec<String>,
    }
    /// An answer to a draft.
    AnswerConsultationInput => Answer(Answer) {
        /// Which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// Who answered. At most 2 KiB.
        from: String,
        /// What. At most 16 KiB.
        text: String,
    }
    /// A report to make final.
    FinaliseEvaluationInput => Finalise(Finalise) {
        /// Which evaluation.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// The final report. At most 128 KiB.
        text: String,
        /// Why it is final without a consultation, or before that is over. At most 2 KiB.
        early: Option<String>,
    }
    /// An evaluation to follow up.
    FollowUpEvaluationInput => FollowUp(FollowUp) {
        /// Which.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
    }
    /// An evaluation to close.
    CloseEvaluationInput => Close(CloseEvaluation) {
        /// Which.
        #[graphql(name = "evaluationId")]
        evaluation: Id<EvaluationId>,
        /// What came of its goals. At most 16 KiB.
        conclusion: String,
    }
}

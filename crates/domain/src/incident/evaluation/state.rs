//! What is remembered of evaluations to judge the next command. Holds no free text.

use super::events::EvaluationEvent;
use crate::alarm::{Alarm, Alarms};
use crate::event::Recorded;
use crate::ids::{EvaluationId, FindingId, LearningPointId, ObservationId, OrganisationId};
use crate::time::Timestamp;
use crate::words::{EvaluationStage as Stage, FindingKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The evaluations of one incident, and what they are made of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Evaluations {
    /// By id.
    pub by_id: BTreeMap<EvaluationId, Evaluation>,
    /// The line of each observation.
    pub observations: BTreeMap<ObservationId, u32>,
    /// Findings.
    pub findings: BTreeMap<FindingId, Finding>,
    /// Learning points.
    pub points: BTreeMap<LearningPointId, LearningPoint>,
}

/// An evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub stage: Stage,
    /// The line with its mandate.
    pub line: u32,
    /// Drafts of its report.
    pub drafts: u32,
    /// By when answers to its draft are wanted.
    pub deadline: Option<Timestamp>,
}

/// A finding.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Of which evaluation.
    pub evaluation: EvaluationId,
    /// The line it stands on.
    pub line: u32,
    /// Good practice or improvement.
    pub kind: FindingKind,
    /// Taken back.
    pub withdrawn: bool,
}

/// A learning point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LearningPoint {
    /// Of which evaluation.
    pub evaluation: EvaluationId,
    /// The line it stands on.
    pub line: u32,
    /// The findings it comes from.
    pub findings: Vec<FindingId>,
    /// Taken back.
    pub withdrawn: bool,
}

impl Evaluations {
    /// An evaluation was mandated on this line.
    pub(in crate::incident) fn begin(
        &mut self,
        id: EvaluationId,
        by: OrganisationId,
        recorded: &Recorded,
    ) {
        let evaluation = Evaluation {
            organisation: by,
            stage: Stage::Mandated,
            line: recorded.number(),
            drafts: 0,
            deadline: None,
        };
        self.by_id.insert(id, evaluation);
    }

    /// Takes one event in.
    pub(in crate::incident) fn evolve(
        &mut self,
        by: OrganisationId,
        event: &EvaluationEvent,
        recorded: &Recorded,
        alarms: &mut Alarms,
    ) {
        use EvaluationEvent as E;
        let line = recorded.number();
        match event {
            E::Mandated(e) => self.begin(e.evaluation, by, recorded),
            E::CollectingBegan(e) => self.reach(e.evaluation, Stage::Collecting),
            E::Observed(e) => {
                self.observations.insert(e.observation, line);
            }
            E::FindingStated(e) => {
                let finding = Finding {
                    evaluation: e.evaluation,
                    line,
                    kind: e.kind,
                    withdrawn: false,
                };
                self.findings.insert(e.finding, finding);
            }
            E::FindingWithdrawn(e) => {
                let finding = self.findings.get_mut(&e.finding);
                finding.into_iter().for_each(|known| known.withdrawn = true);
            }
            E::LearningPointStated(e) => {
                let point = LearningPoint {
                    evaluation: e.evaluation,
                    line,
                    findings: e.findings.clone(),
                    withdrawn: false,
                };
                self.points.insert(e.point, point);
            }
            E::LearningPointWithdrawn(e) => {
                let point = self.points.get_mut(&e.point);
                point.into_iter().for_each(|known| known.withdrawn = true);
            }
            E::ReportDrafted(e) => {
                self.reach(e.evaluation, Stage::Drafted);
                self.edit(e.evaluation, |known| known.drafts = e.draft);
            }
            E::ConsultationOpened(e) => {
                self.reach(e.evaluation, Stage::Consultation);
                self.edit(e.evaluation, |known| known.deadline = Some(e.deadline));
                alarms.set(due(e.evaluation), e.deadline, by);
            }
            E::ConsultationAnswered(_) => {}
            E::ConsultationPassed(e) => alarms.take_off(&due(e.evaluation)),
            E::Finalised(e) => {
                self.reach(e.evaluation, Stage::Final);
                alarms.take_off(&due(e.evaluation));
            }
            E::FollowUpBegan(e) => self.reach(e.evaluation, Stage::FollowUp),
            E::Closed(e) => self.reach(e.evaluation, Stage::Closed),
        }
    }

    /// An evaluation only goes forward: a new draft during the consultation does not call it off.
    fn reach(&mut self, id: EvaluationId, stage: Stage) {
        self.edit(id, |known| known.stage = known.stage.max(stage));
    }

    fn edit(&mut self, id: EvaluationId, change: impl Fn(&mut Evaluation)) {
        self.by_id.get_mut(&id).into_iter().for_each(change);
    }
}

fn due(evaluation: EvaluationId) -> Alarm {
    Alarm::ConsultationDue { evaluation }
}

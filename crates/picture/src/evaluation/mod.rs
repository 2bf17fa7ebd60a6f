//! Evaluations as one reader may see them: mandate, findings, what was learnt, the report.
//!
//! [`evaluations`] is what people made; [`basis`] is what the log already tells before anyone has
//! begun. Knows nothing of what came of it in the year's work: that is the thread's.

mod basis;

pub use basis::{
    Basis, Deadline, Fate, Invalid, Late, Reaction, SkippedStep, Turn, Unreached, basis,
};

use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin, Words, words};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::evaluation::events::{self as e, EvaluationEvent};
use varsko_domain::incident::events::EvaluationStarted;
use varsko_domain::words::EvaluationStage as Stage;
use varsko_domain::{EvaluationId, FindingId, LearningPointId, OrganisationId, Recorded, Text};

words! {
    e::Mandated: purpose themes goals;
    e::Observed: text;
    e::FindingStated: expected actual cause;
    e::FindingWithdrawn: reason;
    e::LearningPointStated: text change;
    e::LearningPointWithdrawn: reason;
    e::ReportDrafted: text;
    e::ConsultationOpened: asked;
    e::ConsultationAnswered: from text;
    e::Finalised: text early;
    e::EvaluationClosed: conclusion;
}

impl Words for EvaluationEvent {
    fn erase(&mut self) {
        match self {
            EvaluationEvent::Mandated(e) => e.erase(),
            EvaluationEvent::Observed(e) => e.erase(),
            EvaluationEvent::FindingStated(e) => e.erase(),
            EvaluationEvent::FindingWithdrawn(e) => e.erase(),
            EvaluationEvent::LearningPointStated(e) => e.erase(),
            EvaluationEvent::LearningPointWithdrawn(e) => e.erase(),
            EvaluationEvent::ReportDrafted(e) => e.erase(),
            EvaluationEvent::ConsultationOpened(e) => e.erase(),
            EvaluationEvent::ConsultationAnswered(e) => e.erase(),
            EvaluationEvent::Finalised(e) => e.erase(),
            EvaluationEvent::Closed(e) => e.erase(),
            EvaluationEvent::CollectingBegan(_)
            | EvaluationEvent::ConsultationPassed(_)
            | EvaluationEvent::FollowUpBegan(_) => {}
        }
    }
}

/// An evaluation that began with the least there can be of a mandate, told as any other.
pub(crate) fn mandated(recorded: &Recorded, started: &EvaluationStarted) -> EvaluationEvent {
    let none = || Text::from("");
    EvaluationEvent::Mandated(e::Mandated {
        evaluation: EvaluationId(recorded.command.0),
        purpose: started.mandate.clone().unwrap_or_else(none),
        from: None,
        to: None,
        themes: Vec::new(),
        goals: Vec::new(),
    })
}

/// An evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Which.
    pub id: EvaluationId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Its mandate.
    pub mandated: Fact<e::Mandated>,
    /// Where it stands.
    pub stage: Stage,
    /// Since when it stands there.
    pub since: Origin,
    /// Its findings, by line.
    pub findings: Vec<Finding>,
    /// Its learning points, by line.
    pub points: Vec<LearningPoint>,
    /// The drafts of its report, oldest first.
    pub drafts: Vec<Fact<e::ReportDrafted>>,
    /// How its draft was last sent out to be answered.
    pub consultation: Option<Fact<e::ConsultationOpened>>,
    /// What was answered, by line.
    pub answers: Vec<Fact<e::ConsultationAnswered>>,
    /// Where the time for answers was told to have passed.
    pub passed: Option<Origin>,
    /// The final report.
    pub report: Option<Fact<e::Finalised>>,
    /// How it was closed.
    pub closed: Option<Fact<e::EvaluationClosed>>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Which.
    pub id: FindingId,
    /// What it says.
    pub stated: Fact<e::FindingStated>,
    /// Why it was taken back.
    pub withdrawn: Option<Fact<e::FindingWithdrawn>>,
}

/// A learning point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LearningPoint {
    /// Which.
    pub id: LearningPointId,
    /// What it says.
    pub stated: Fact<e::LearningPointStated>,
    /// Why it was taken back.
    pub withdrawn: Option<Fact<e::LearningPointWithdrawn>>,
}

/// The evaluations the reader may read, by line.
pub fn evaluations(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Evaluation> {
    let mut known: BTreeMap<EvaluationId, Evaluation> = BTreeMap::new();
    for fact in lens.through(&picture.evaluations) {
        if let EvaluationEvent::Mandated(said) = &fact.said {
            let evaluation = Evaluation::begun(fact.origin, said.clone());
            known.insert(said.evaluation, evaluation);
        }
    }
    for fact in lens.through(&picture.evaluations) {
        take(&mut known, fact);
    }
    let mut evaluations: Vec<_> = known.into_values().collect();
    evaluations.sort_by_key(|evaluation| evaluation.mandated.origin.line);
    evaluations
}

fn take(known: &mut BTreeMap<EvaluationId, Evaluation>, fact: &Fact<EvaluationEvent>) {
    use EvaluationEvent as E;
    let origin = fact.origin;
    let mut edit = |id: EvaluationId, change: &dyn Fn(&mut Evaluation)| {
        known.get_mut(&id).into_iter().for_each(change);
    };
    match &fact.said {
        E::Mandated(_) | E::Observed(_) => {}
        E::CollectingBegan(e) => edit(e.evaluation, &|it| it.reach(Stage::Collecting, origin)),
        E::FindingStated(e) => edit(e.evaluation, &|it| {
            it.findings.push(Finding {
                id: e.finding,
                stated: said(origin, e),
                withdrawn: None,
            });
        }),
        E::FindingWithdrawn(e) => {
            let findings = known.values_mut().flat_map(|it| &mut it.findings);
            let withdrawn = findings.filter(|finding| finding.id == e.finding);
            withdrawn.for_each(|finding| finding.withdrawn = Some(said(origin, e)));
        }
        E::LearningPointStated(e) => edit(e.evaluation, &|it| {
            it.points.push(LearningPoint {
                id: e.point,
                stated: said(origin, e),
                withdrawn: None,
            });
        }),
        E::LearningPointWithdrawn(e) => {
            let points = known.values_mut().flat_map(|it| &mut it.points);
            let withdrawn = points.filter(|point| point.id == e.point);
            withdrawn.for_each(|point| point.withdrawn = Some(said(origin, e)));
        }
        E::ReportDrafted(e) => edit(e.evaluation, &|it| {
            it.reach(Stage::Drafted, origin);
            it.drafts.push(said(origin, e));
        }),
        E::ConsultationOpened(e) => edit(e.evaluation, &|it| {
            it.reach(Stage::Consultation, origin);
            (it.consultation, it.passed) = (Some(said(origin, e)), None);
        }),
        E::ConsultationAnswered(e) => {
            edit(e.evaluation, &|it| it.answers.push(said(origin, e)));
        }
        E::ConsultationPassed(e) => edit(e.evaluation, &|it| it.passed = Some(origin)),
        E::Finalised(e) => edit(e.evaluation, &|it| {
            it.reach(Stage::Final, origin);
            it.report = Some(said(origin, e));
        }),
        E::FollowUpBegan(e) => edit(e.evaluation, &|it| it.reach(Stage::FollowUp, origin)),
        E::Closed(e) => edit(e.evaluation, &|it| {
            it.reach(Stage::Closed, origin);
            it.closed = Some(said(origin, e));
        }),
    }
}

fn said<T: Clone>(origin: Origin, event: &T) -> Fact<T> {
    let said = event.clone();
    Fact { origin, said }
}

impl Evaluation {
    fn begun(origin: Origin, said: e::Mandated) -> Self {
        Self {
            id: said.evaluation,
            organisation: origin.organisation,
            mandated: Fact { origin, said },
            stage: Stage::Mandated,
            since: origin,
            findings: Vec::new(),
            points: Vec::new(),
            drafts: Vec::new(),
            consultation: None,
            answers: Vec::new(),
            passed: None,
            report: None,
            closed: None,
        }
    }

    fn reach(&mut self, stage: Stage, origin: Origin) {
        if stage > self.stage {
            (self.stage, self.since) = (stage, origin);
        }
    }

    fn clock(&self) -> Option<Clock> {
        let consultation = self.consultation.as_ref();
        let runs = self.stage == Stage::Consultation;
        let consultation = consultation.filter(|_| runs)?;
        Some(Clock {
            kind: ClockKind::Consultation,
            organisation: self.organisation,
            due_at: consultation.said.deadline,
            subject: Some(self.id.0),
            about: Some(self.mandated.said.purpose.clone()),
            origin: consultation.origin,
        })
    }
}

/// The consultations that run.
pub(crate) fn clocks(picture: &IncidentPicture, lens: &Lens<'_>) -> impl Iterator<Item = Clock> {
    let evaluations = evaluations(picture, lens).into_iter();
    evaluations.filter_map(|evaluation| evaluation.clock())
}

#[cfg(test)]
mod tests;

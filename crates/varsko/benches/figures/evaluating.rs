//! The report of an evaluation of a long log: an evaluation to report on, and the report.

use crate::load::order;
use crate::paper::{Log, OWNER, issue};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::runtime::Runtime;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand, PinObservation};
use varsko_domain::incident::evaluation::commands::{
    Draft, EvaluationCommand, Find, Learn, Mandate,
};
use varsko_domain::words::{FindingKind, LearningTarget, Tendency};
use varsko_domain::{Command, EvaluationId, FindingId, ObservationId, Recorded};
use varsko_engine::Engine;
use varsko_picture::Lens;
use varsko_picture::evaluation::{Basis, basis, evaluations};
use varsko_picture::log::Line;
use varsko_picture::thread::ThreadNode;
use varsko_report::documents::{Evaluated, Followed, evaluation_report};

/// Findings of the evaluation, each with an observation and a learning point: as many as Gjerdrum gave.
const FINDINGS: u128 = 107;
/// Ids of commands: of the evaluation, and of the first of each kind.
const EVALUATION: u128 = 1 << 90;
const OBSERVATIONS: u128 = 1 << 91;
const FOUND: u128 = 1 << 92;
const LEARNT: u128 = 1 << 93;

/// Evaluates the incident, at length.
pub(crate) async fn evaluate(engine: &Engine, log: &Log) {
    let evaluation = EvaluationId(Uuid::from_u128(EVALUATION));
    let said = "Bildet svingte mellom 2 og 50 hus det første døgnet; ingen eide tallet, og det ble \
        ført uten kilde og uten hvor sikkert det var.";
    let submit = async |id, command| {
        let command = Command::Incident(log.incident, command);
        engine.submit(order(id, command)).await.unwrap();
    };
    let of = IncidentCommand::Evaluation;
    let mandate = Mandate {
        purpose: said.into(),
        from: None,
        to: None,
        themes: Vec::new(),
        goals: Vec::new(),
    };
    submit(EVALUATION, of(EvaluationCommand::Mandate(mandate))).await;
    for nth in 0..FINDINGS {
        let observed = PinObservation {
            text: said.into(),
            entries: vec![nth as u32 * 40 + 1],
            seen_at: None,
            replayed: None,
            tendency: Tendency::Improvement,
        };
        let observation = OBSERVATIONS + nth;
        submit(observation, IncidentCommand::PinObservation(observed)).await;
        let found = Find {
            evaluation,
            kind: FindingKind::Improvement,
            expected: said.into(),
            actual: said.into(),
            cause: None,
            observations: vec![ObservationId(Uuid::from_u128(observation))],
        };
        submit(FOUND + nth, of(EvaluationCommand::Find(found))).await;
        let learnt = Learn {
            evaluation,
            text: said.into(),
            findings: vec![FindingId(Uuid::from_u128(FOUND + nth))],
            target: LearningTarget::RosScenario,
            change: said.into(),
        };
        submit(LEARNT + nth, of(EvaluationCommand::Learn(learnt))).await;
    }
    let draft = Draft {
        evaluation,
        text: said.repeat(50).into(),
    };
    submit(EVALUATION + 1, of(EvaluationCommand::Draft(draft))).await;
}

impl Log {
    fn all(&self, runtime: &Runtime, engine: &Engine) -> Vec<Arc<Recorded>> {
        let mut all: Vec<Arc<Recorded>> = Vec::new();
        loop {
            let after = all.last().map(|recorded| recorded.number());
            let page = self.page(runtime, engine, after);
            if page.is_empty() {
                return all;
            }
            all.extend(page);
        }
    }

    /// What the log tells by itself: what everything that evaluates it begins with.
    pub(crate) fn basis(&self, runtime: &Runtime, engine: &Engine) -> (Vec<Arc<Recorded>>, Basis) {
        let lines = self.all(runtime, engine);
        let reader = self.picture.reader(&OWNER, &self.directory.standing);
        let events: Vec<&Recorded> = lines.iter().map(Arc::as_ref).collect();
        let basis = basis(&events, &self.picture, &reader.unwrap(), &self.directory);
        (lines, basis)
    }

    /// Bytes of the report of its evaluation as a document.
    pub(crate) fn report(&self, runtime: &Runtime, engine: &Engine) -> usize {
        let (lines, basis) = self.basis(runtime, engine);
        let reader = self.picture.reader(&OWNER, &self.directory.standing);
        let reader = reader.unwrap();
        let lens = Lens::new(&self.picture.access, &reader);
        let evaluation = evaluations(&self.picture, &lens).remove(0);
        let observations: Vec<_> = lens.through(&self.picture.header.observations).collect();
        let wanted = Evaluated::lines_told_of(observations.iter().copied(), &basis);
        let issue = issue(self, runtime, engine);
        let sees = |_: &ThreadNode| true;
        self.read(runtime, engine, |cover, scribe, _, _| {
            let told = lines.iter().filter(|line| wanted.contains(&line.number()));
            let told: BTreeMap<u32, Line> = told
                .filter_map(|recorded| Some((recorded.number(), scribe.line(recorded)?)))
                .collect();
            let known = Evaluated {
                incident: self.incident,
                evaluation: &evaluation,
                observations: observations.clone(),
                basis: &basis,
                lines: &told,
                followed: Some(Followed {
                    directory: &self.directory,
                    sees: &sees,
                    broken: Vec::new(),
                }),
                positions: (1, issue.checkpoint.tree.size),
            };
            evaluation_report(&known, cover, &issue)
                .pdf()
                .unwrap()
                .len()
        })
    }
}

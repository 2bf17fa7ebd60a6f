//! An evaluation report as a document: mandate, observations, findings, what was learnt and what became
//! of it, the consultation, and what the log itself tells.
//!
//! What people wrote stands as they wrote it; every observation, finding and figure names its lines of
//! the log. What its reader may not see, whoever makes it has left out already.

mod became;
mod found;
mod people;
mod shown;

use super::pen::{Pen, Said};
use super::{Issue, Subject, words};
use crate::document::{Block, Cell, Document, Fact};
use crate::export::Cover;
use std::collections::{BTreeMap, BTreeSet};
use varsko_domain::IncidentId;
use varsko_domain::incident::evaluation::events::Observed;
use varsko_domain::words::EvaluationStage as Stage;
use varsko_picture::evaluation::{Basis, Evaluation};
use varsko_picture::log::Line;
use varsko_picture::thread::Broken;
use varsko_picture::{Directory, ThreadNode};

/// What a report is written from: everything as one reader may see it.
pub struct Evaluated<'a> {
    /// Of which incident.
    pub incident: IncidentId,
    /// The evaluation.
    pub evaluation: &'a Evaluation,
    /// The incident's observations, by line.
    pub observations: Vec<&'a varsko_picture::Fact<Observed>>,
    /// What the log tells by itself.
    pub basis: &'a Basis,
    /// The lines of the log it refers to ([`Evaluated::lines_told_of`]), by number.
    pub lines: &'a BTreeMap<u32, Line>,
    /// What organisations did about it; `None` for a reader who may not know all of that.
    pub followed: Option<Followed<'a>>,
    /// The first and the last position of the log it was made from.
    pub positions: (u64, u64),
}

/// What organisations did about what was learnt.
pub struct Followed<'a> {
    /// Their analyses, plans and exercises.
    pub directory: &'a Directory,
    /// Whether a link of the thread is there for the reader.
    pub sees: &'a dyn Fn(&ThreadNode) -> bool,
    /// Where the threads of the organisation that evaluates break.
    pub broken: Vec<Broken>,
}

impl Evaluated<'_> {
    /// Numbers of the lines whose words a report needs.
    pub fn lines_told_of<'f>(
        observations: impl IntoIterator<Item = &'f varsko_picture::Fact<Observed>>,
        basis: &Basis,
    ) -> BTreeSet<u32> {
        let pinned = observations.into_iter();
        let pinned = pinned.flat_map(|fact| fact.said.entries.iter().copied());
        let turns = basis.turns.iter().map(|turn| turn.origin.line);
        let late = basis.late.iter().map(|late| late.origin.line);
        pinned.chain(turns).chain(late).collect()
    }
}

/// The report as a document.
pub fn evaluation_report(known: &Evaluated<'_>, cover: &Cover<'_>, issue: &Issue) -> Document {
    let evaluation = known.evaluation;
    let pen = Pen {
        names: cover.names(),
    };
    let kind: Said = match evaluation.stage {
        Stage::Final | Stage::FollowUp | Stage::Closed => [
            "Evalueringsrapport",
            "Evalueringsrapport",
            "Evaluation report",
        ],
        Stage::Mandated | Stage::Collecting | Stage::Drafted | Stage::Consultation => [
            "Evalueringsrapport – utkast",
            "Evalueringsrapport – utkast",
            "Evaluation report – draft",
        ],
    };
    let issue = Issue {
        owner: Some(evaluation.organisation),
        ..issue.clone()
    };
    let subject = Subject {
        positions: Some(known.positions),
        ..Subject::of("evaluation_report", cover)
    };
    let mut blocks = report(evaluation, pen);
    blocks.extend(mandate(evaluation, pen));
    blocks.extend(found::blocks(known, pen));
    blocks.extend(became::blocks(known, pen));
    blocks.extend(consultation(evaluation, pen));
    blocks.extend(conclusion(evaluation, pen));
    blocks.extend(shown::blocks(known, pen));
    blocks.extend(found::lines(known, pen));
    Document {
        front: issue.front_page(pen.of(kind), about(known, pen), subject, pen.names),
        blocks,
    }
}

fn about(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Fact> {
    let evaluation = known.evaluation;
    let mandate = &evaluation.mandated.said;
    let stage = pen.of(words::evaluation_stage(evaluation.stage));
    let since = pen.moment_words(evaluation.since.occurred_at);
    let mut facts = vec![pen.fact(["Status", "Status", "Status"], format!("{stage}, {since}"))];
    if mandate.from.is_some() || mandate.to.is_some() {
        let ends = [mandate.from, mandate.to];
        let ends = ends.map(|end| end.map(|at| pen.moment_words(at)).unwrap_or_default());
        facts.push(pen.fact(["Tidsrom", "Tidsrom", "Period"], ends.join(" – ").trim()));
    }
    let findings = evaluation.findings.iter();
    let findings = findings.filter(|finding| finding.withdrawn.is_none());
    let points = evaluation.points.iter();
    let points = points.filter(|point| point.withdrawn.is_none());
    facts.push(pen.fact(["Funn", "Funn", "Findings"], findings.count().to_string()));
    facts.push(pen.fact(
        ["Læringspunkter", "Læringspunkt", "Learning points"],
        points.count().to_string(),
    ));
    facts.push(pen.fact(
        ["Evaluerings-ID", "Evaluerings-ID", "Evaluation ID"],
        evaluation.id.to_string(),
    ));
    facts
}

/// What was written last: the final report, or its newest draft.
fn report(evaluation: &Evaluation, pen: Pen<'_>) -> Vec<Block> {
    let draft = evaluation.drafts.last().map(|draft| &draft.said.text);
    let report = evaluation.report.as_ref();
    let Some(text) = report.map(|report| &report.said.text).or(draft) else {
        return Vec::new();
    };
    let mut blocks = vec![pen.heading(1, ["Rapport", "Rapport", "Report"])];
    blocks.extend(pen.prose(text));
    if let Some(why) = report.and_then(|report| report.said.early.as_ref()) {
        let label = [
            "Endelig uten ferdig høring",
            "Endeleg utan ferdig høyring",
            "Final without a finished consultation",
        ];
        blocks.push(Block::Facts(vec![pen.fact(label, pen.text(why))]));
    }
    blocks
}

fn mandate(evaluation: &Evaluation, pen: Pen<'_>) -> Vec<Block> {
    let mandate = &evaluation.mandated.said;
    let mut blocks = vec![pen.heading(1, ["Mandat", "Mandat", "Mandate"])];
    blocks.extend(pen.prose(&mandate.purpose));
    for (heading, points) in [
        (["Temaer", "Tema", "Themes"], &mandate.themes),
        (["Mål", "Mål", "Goals"], &mandate.goals),
    ] {
        if !points.is_empty() {
            blocks.extend([pen.heading(2, heading), pen.points(points)]);
        }
    }
    if blocks.len() == 1 {
        blocks.push(pen.note([
            "Evalueringen begynte uten mandat i ord.",
            "Evalueringa byrja utan mandat i ord.",
            "The evaluation began without a mandate in words.",
        ]));
    }
    blocks
}

fn consultation(evaluation: &Evaluation, pen: Pen<'_>) -> Vec<Block> {
    let Some(opened) = &evaluation.consultation else {
        return Vec::new();
    };
    let asked = opened.said.asked.iter().map(|asked| pen.text(asked));
    let asked: Vec<&str> = asked.collect();
    let mut blocks = vec![
        pen.heading(1, ["Høring", "Høyring", "Consultation"]),
        Block::Facts(vec![
            pen.fact(["Spurt", "Spurde", "Asked"], asked.join(", ")),
            pen.fact(
                ["Frist", "Frist", "Deadline"],
                pen.moment_words(opened.said.deadline),
            ),
        ]),
    ];
    let answers = evaluation.answers.iter();
    let rows: Vec<Vec<Cell>> = answers
        .map(|answer| {
            vec![
                pen.written(&answer.said.from),
                pen.written(&answer.said.text),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let columns = [
            ("from", ["Fra", "Frå", "From"], 25.0),
            ("answer", ["Svar", "Svar", "Answer"], 75.0),
        ];
        blocks.push(Block::Table(pen.table("answers", &columns, rows)));
    }
    blocks
}

fn conclusion(evaluation: &Evaluation, pen: Pen<'_>) -> Vec<Block> {
    let Some(closed) = &evaluation.closed else {
        return Vec::new();
    };
    let mut blocks = vec![pen.heading(1, ["Avslutning", "Avslutning", "Conclusion"])];
    blocks.extend(pen.prose(&closed.said.conclusion));
    blocks
}

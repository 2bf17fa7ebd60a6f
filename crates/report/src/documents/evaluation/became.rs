//! What became of what was learnt: from lines of the log to a changed ROS, a measure, an exercise and
//! a verified effect; and where that thread breaks.

use super::found::{FINDING, POINT, all_numbered, numbered};
use super::{Evaluated, Followed};
use crate::document::{Block, Cell, Exact, Passage};
use crate::documents::pen::{Col, ID, Pen, Said, lines};
use crate::documents::words;
use std::collections::{BTreeMap, BTreeSet};
use varsko_domain::organisation::exercises::events::Tested;
use varsko_domain::words::FindingKind;
use varsko_domain::{LearningPointId, OrganisationId, ScenarioId, Text};
use varsko_picture::ThreadNode;
use varsko_picture::evaluation::Finding;
use varsko_picture::followup::FollowUp;
use varsko_picture::ros::Proposal;
use varsko_picture::thread::Direction;

const COLUMNS: [Col; 9] = [
    ("lines", ["Linje", "Linje", "Line"], 9.0),
    ("finding", ["Funn", "Funn", "Finding"], 8.0),
    (
        "learning_point",
        ["Læringspunkt", "Læringspunkt", "Learning point"],
        15.0,
    ),
    ("became", ["Førte til", "Førte til", "Led to"], 35.0),
    ("stage", ["Status", "Status", "Status"], 15.0),
    ("tried", ["Prøvd", "Prøvd", "Tried"], 18.0),
    ("what", ["Hva", "Kva", "What"], 0.0),
    ("remarks", ["Merknader", "Merknader", "Remarks"], 0.0),
    ID,
];

/// What came of something learnt.
struct Answer {
    what: Said,
    words: String,
    /// Where it stands, as it is stored and as it is told.
    stage: (&'static str, String),
    /// By when, by whom, why.
    remarks: Vec<String>,
    /// Exercises and what came of trying it.
    tried: Vec<String>,
    id: uuid::Uuid,
}

pub(super) fn blocks(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let heading: Said = [
        "Fra logg til endring",
        "Frå logg til endring",
        "From the log to a change",
    ];
    if known.evaluation.findings.is_empty() {
        return Vec::new();
    }
    let Some(followed) = &known.followed else {
        let left_out = [
            "Hva det førte til, står ikke i dette eksemplaret: det er ikke for den det gis til.",
            "Kva det førte til, står ikkje i dette eksemplaret: det er ikkje for den det blir gjeve til.",
            "What it led to is left out of this copy: it is not for whoever it is given to.",
        ];
        return vec![pen.heading(1, heading), pen.note(left_out)];
    };
    let thread = Thread {
        known,
        followed,
        pen,
    };
    let mut told = BTreeMap::new();
    let mut rows = Vec::new();
    for (place, finding) in (1..).zip(&known.evaluation.findings) {
        if finding.withdrawn.is_none() {
            rows.extend(thread.rows(place, finding, &mut told));
        }
    }
    let mut blocks = pen.section(1, heading, "thread", &COLUMNS, rows);
    blocks.extend(thread.broken(&told));
    blocks
}

struct Thread<'a> {
    known: &'a Evaluated<'a>,
    followed: &'a Followed<'a>,
    pen: Pen<'a>,
}

impl Thread<'_> {
    /// A row for whatever came of a finding, and one where nothing did.
    fn rows(
        &self,
        place: i64,
        finding: &Finding,
        told: &mut BTreeMap<ThreadNode, String>,
    ) -> Vec<Vec<Cell>> {
        let pen = self.pen;
        let incident = self.known.incident;
        let of_finding = ThreadNode::Finding {
            incident,
            id: finding.id,
        };
        let actual = pen.text(&finding.stated.said.actual);
        told.insert(of_finding, format!("{FINDING}{place}: {actual}"));
        let points = (1..).zip(&self.known.evaluation.points);
        let points = points.filter(|(_, point)| {
            point.withdrawn.is_none() && point.stated.said.findings.contains(&finding.id)
        });
        let mut sources: Vec<(ThreadNode, Option<i64>)> = points
            .map(|(place, point)| {
                let id: LearningPointId = point.id;
                let node = ThreadNode::LearningPoint { incident, id };
                let text = pen.text(&point.stated.said.text);
                told.insert(node, format!("{POINT}{place}: {text}"));
                (node, Some(place))
            })
            .collect();
        let is_alone = sources.is_empty();
        sources.push((of_finding, None));
        let mut rows = Vec::new();
        for (source, point) in sources {
            let answers = self.answers(&source, told);
            let ends_here = answers.is_empty() && (point.is_some() || is_alone);
            let answers = answers.into_iter().map(Some);
            let answers = answers.chain(ends_here.then_some(None));
            rows.extend(answers.map(|answer| self.row(place, finding, point, answer)));
        }
        rows
    }

    fn row(
        &self,
        place: i64,
        finding: &Finding,
        point: Option<i64>,
        answer: Option<Answer>,
    ) -> Vec<Cell> {
        let pen = self.pen;
        let mut row = vec![
            lines(&self.pinned(finding)),
            numbered(FINDING, place),
            all_numbered(POINT, point.into_iter()),
        ];
        let Some(answer) = answer else {
            // Good practice may end where it stands.
            let ends = match finding.stated.said.kind {
                FindingKind::GoodPractice => ["Blir stående", "Blir ståande", "Stands as it is"],
                FindingKind::Improvement => ["Ingenting ennå", "Ingenting enno", "Nothing yet"],
            };
            row.push(Cell::of(vec![Passage::quiet(pen.of(ends))]));
            row.resize(COLUMNS.len(), Cell::default());
            return row;
        };
        let what = pen.of(answer.what);
        let mut became = vec![Passage::quiet(what), Passage::plain(&answer.words)];
        became.extend(answer.remarks.iter().map(Passage::quiet));
        let (literal, stage) = answer.stage;
        row.extend([
            Cell::of(became).exactly(Exact::Words(answer.words)),
            pen.word(literal, stage),
            Cell::of(answer.tried.iter().map(Passage::plain).collect()),
            Cell::plain(what),
            Cell::plain(answer.remarks.join("\n")),
            crate::documents::pen::id(answer.id),
        ]);
        row
    }

    /// The lines that a finding rests on, through its observations.
    fn pinned(&self, finding: &Finding) -> Vec<u32> {
        let observations = self.known.observations.iter();
        let own = observations.filter(|fact| {
            finding
                .stated
                .said
                .observations
                .contains(&fact.said.observation)
        });
        let numbers: BTreeSet<u32> = own.flat_map(|fact| fact.said.entries.clone()).collect();
        numbers.into_iter().collect()
    }

    /// What organisations did because of something learnt, of what the reader may see.
    fn answers(&self, source: &ThreadNode, told: &mut BTreeMap<ThreadNode, String>) -> Vec<Answer> {
        let below = self.below(source);
        let answers = below.into_iter().filter_map(|node| {
            let answer = match node {
                ThreadNode::Proposal { organisation, id } => {
                    let ros = self.followed.directory.ros.of(organisation)?;
                    self.proposal(organisation, id.0, ros.proposals.get(&id)?)
                }
                ThreadNode::NoChange { organisation, id } => {
                    let ros = self.followed.directory.ros.of(organisation)?;
                    let reason = self.pen.text(&ros.unchanged.get(&id)?.said.reason);
                    let what = [
                        "Ingen endring i ROS",
                        "Inga endring i ROS",
                        "No change in the ROS",
                    ];
                    let stage = self
                        .pen
                        .of(["begrunnet", "grunngjeve", "reasoned"])
                        .to_owned();
                    Some(Answer {
                        what,
                        words: reason.to_owned(),
                        stage: ("no_change", stage),
                        remarks: Vec::new(),
                        tried: Vec::new(),
                        id: id.0,
                    })
                }
                ThreadNode::Measure { organisation, id } => {
                    let measure = self.followed.directory.follow_ups.get(organisation, id)?;
                    Some(self.measure(&node, id.0, measure))
                }
                ThreadNode::Entry { .. }
                | ThreadNode::Observation { .. }
                | ThreadNode::Finding { .. }
                | ThreadNode::LearningPoint { .. }
                | ThreadNode::Revision { .. }
                | ThreadNode::Exercise { .. }
                | ThreadNode::Trial { .. } => None,
            }?;
            told.insert(node, answer.words.clone());
            Some(answer)
        });
        answers.collect()
    }

    fn below(&self, node: &ThreadNode) -> Vec<ThreadNode> {
        let below = self.followed.directory.threads.next(node, Direction::Below);
        below.filter(|node| (self.followed.sees)(node)).collect()
    }

    fn proposal(
        &self,
        organisation: OrganisationId,
        id: uuid::Uuid,
        proposal: &Proposal,
    ) -> Option<Answer> {
        let pen = self.pen;
        let ros = self.followed.directory.ros.of(organisation)?;
        let proposed = &proposal.proposed.said;
        let words =
            |text: Option<Text>| text.map_or("–".into(), |text| pen.text(&text).to_owned());
        let title = words(ros.title(proposed.scenario).cloned());
        let (old, new) = (words(ros.old(proposed)), words(ros.new_value(proposed)));
        let mut stage = pen.of(words::proposal_stage(proposal.stage)).to_owned();
        let mut tried = Vec::new();
        let revision = proposal.revision.and_then(|number| ros.revision(number));
        if let Some(revision) = revision {
            let number = revision.number;
            let label = pen.of(["revisjon", "revisjon", "revision"]);
            stage = format!("{stage}, {label} {number}");
            if let Some(adopted) = &revision.adopted {
                stage = format!("{stage}, {}", pen.text(&adopted.said.case_number));
            }
            let revision = ThreadNode::Revision {
                organisation,
                number,
            };
            tried = self.exercises(&revision, Some(proposed.scenario));
        }
        let rejected = proposal.rejected.as_ref();
        let rejected = rejected.map(|fact| pen.text(&fact.said.reason).to_owned());
        Some(Answer {
            what: ["Endring i ROS", "Endring i ROS", "Change of the ROS"],
            words: format!("{title}: {old} → {new}"),
            stage: (proposal.stage.literal(), stage),
            remarks: rejected.into_iter().collect(),
            tried,
            id,
        })
    }

    fn measure(&self, node: &ThreadNode, id: uuid::Uuid, measure: &FollowUp) -> Answer {
        let pen = self.pen;
        let planned = &measure.planned.said;
        let deadline = pen.day_words(measure.deadline);
        let by = pen.of(["frist", "frist", "due"]);
        let mut remarks = vec![format!("{}, {by} {deadline}", pen.text(&planned.owner))];
        remarks.extend(measure.outcome().map(|text| pen.text(text).to_owned()));
        let mut tried = self.exercises(node, None);
        tried.extend(measure.verified().map(|verified| {
            let effect = pen.of(words::effect(verified.effect));
            format!("{effect}: {}", pen.text(&verified.evidence))
        }));
        Answer {
            what: ["Tiltak", "Tiltak", "Measure"],
            words: pen.text(&planned.text).to_owned(),
            stage: (
                measure.stage.literal(),
                pen.of(words::follow_up_stage(measure.stage)).to_owned(),
            ),
            remarks,
            tried,
            id,
        }
    }

    /// The exercises that put a link to the test; of a revision, those with this scenario.
    fn exercises(&self, node: &ThreadNode, of: Option<ScenarioId>) -> Vec<String> {
        let below = self.below(node).into_iter();
        let exercises = below.filter_map(|node| {
            let ThreadNode::Exercise { organisation, id } = node else {
                return None;
            };
            let file = self.followed.directory.exercises.get(organisation, id)?;
            let mut tests = file.plan.tests.iter();
            let tests_it = of.is_none_or(|of| {
                tests.any(
                    |tested| matches!(tested, Tested::Scenario { scenario, .. } if *scenario == of),
                )
            });
            let stage = self.pen.of(words::exercise_stage(file.stage));
            let title = self.pen.text(&file.plan.title);
            tests_it.then(|| format!("{title} ({stage})"))
        });
        exercises.collect()
    }

    /// Where the thread breaks, of what hangs on this evaluation.
    fn broken(&self, told: &BTreeMap<ThreadNode, String>) -> Vec<Block> {
        let pen = self.pen;
        let own = self.followed.broken.iter();
        let own = own.filter_map(|broken| Some((broken, told.get(&broken.node)?)));
        let rows: Vec<Vec<Cell>> = own
            .map(|(broken, words)| {
                vec![
                    Cell::plain(pen.of(words::broken(broken.how))),
                    Cell::plain(words),
                    pen.day(broken.since),
                ]
            })
            .collect();
        if rows.is_empty() {
            return vec![
                pen.heading(2, LOOSE),
                pen.note([
                    "Ingen: alt som ble lært, har ført til noe, og ingenting er på overtid.",
                    "Ingen: alt som vart lært, har ført til noko, og ingenting er på overtid.",
                    "None: something came of all that was learnt, and nothing is overdue.",
                ]),
            ];
        }
        let columns: [Col; 3] = [
            (
                "how",
                ["Hva som mangler", "Kva som manglar", "What is missing"],
                36.0,
            ),
            ("text", ["Hvor", "Kvar", "Where"], 48.0),
            ("since", ["Siden", "Sidan", "Since"], 16.0),
        ];
        pen.section(2, LOOSE, "broken_threads", &columns, rows)
    }
}

const LOOSE: Said = ["Løse tråder", "Lause trådar", "Loose threads"];

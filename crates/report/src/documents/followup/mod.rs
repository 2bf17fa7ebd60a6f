//! The follow-up plan (oppfølgingsplan) as a document: aims, what is overdue, measures, the annual wheel,
//! exercises, meetings, supervision, training.
//!
//! What its reader may not see, whoever makes it has left out already.

mod people;
mod year;

use super::pen::{Col, ID, OVERDUE, Pen, Said, id};
use super::{Issue, Subject, words};
use crate::document::{Block, Cell, Document, Exact, Passage};
use crate::export::Names;
use varsko_domain::organisation::followup::events::FollowUpTarget;
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::words::{FollowUpStage, SupervisionStage};
use varsko_domain::{FollowUpId, OrganisationId, Timestamp};
use varsko_picture::followup::FollowUp;
use varsko_picture::year::YearFile;

/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// What a follow-up plan is written from: everything as one reader may see it.
pub struct FollowUpPlan<'a> {
    /// Whose.
    pub organisation: OrganisationId,
    /// The clock by which something is overdue.
    pub at: Timestamp,
    /// True when the reader may read the wheel, meetings, supervision, training and exercises too.
    pub with_year: bool,
    /// What was learnt, in words; `None` for what the reader may not see.
    pub lesson: &'a dyn Fn(&Lesson) -> Option<String>,
}

/// The plan as a document.
pub fn follow_up_plan(known: &FollowUpPlan<'_>, names: Names<'_>, issue: &Issue) -> Document {
    let writing = Writing {
        known,
        pen: Pen { names },
    };
    let pen = writing.pen;
    let kind: Said = ["Oppfølgingsplan", "Oppfølgingsplan", "Follow-up plan"];
    let title: Said = ["Beredskapsarbeidet", "Beredskapsarbeidet", "Preparedness"];
    let issue = Issue {
        owner: Some(known.organisation),
        ..issue.clone()
    };
    let subject = Subject::of_organisation(
        "follow_up_plan",
        pen.of(title).into(),
        known.organisation,
        &issue,
    );
    let own = vec![pen.fact(["Per", "Per", "As of"], pen.moment_words(known.at))];
    let mut blocks = writing.overview();
    blocks.extend(writing.measures());
    if known.with_year {
        blocks.extend(writing.wheel());
        blocks.extend(writing.exercises());
        blocks.extend(writing.gatherings());
        blocks.extend(writing.supervision());
        blocks.extend(writing.training());
    }
    Document {
        front: issue.front_page(pen.of(kind), own, subject, names),
        blocks,
    }
}

struct Writing<'a> {
    known: &'a FollowUpPlan<'a>,
    pen: Pen<'a>,
}

impl<'a> Writing<'a> {
    /// The organisation's year, where its reader may read it.
    fn year(&self) -> Option<&'a YearFile> {
        let years = &self.pen.names.directory.years;
        years
            .of(self.known.organisation)
            .filter(|_| self.known.with_year)
    }

    /// Its measures: what is open by deadline, then the rest by when it last changed.
    fn planned(&self) -> Vec<(FollowUpId, &'a FollowUp)> {
        let measures = &self.pen.names.directory.follow_ups;
        let mut measures: Vec<_> = measures.of(self.known.organisation).collect();
        measures.sort_by_key(|(_, known)| {
            let newest_first = std::cmp::Reverse(known.since().position);
            let deadline = known.is_open().then_some(known.deadline);
            (deadline.is_none(), deadline, newest_first)
        });
        measures
    }

    /// Aims, how much stands where, and what is overdue.
    fn overview(&self) -> Vec<Block> {
        let pen = self.pen;
        let mut blocks = Vec::new();
        if let Some(aims) = self.year().and_then(|year| year.aims.as_ref()) {
            let heading = [
                "Mål og prioriteringer",
                "Mål og prioriteringar",
                "Aims and priorities",
            ];
            let (from, to) = (pen.day_words(aims.said.from), pen.day_words(aims.said.to));
            let period = ["Gjelder", "Gjeld", "Hold"];
            blocks.push(pen.heading(1, heading));
            blocks.push(Block::Facts(vec![
                pen.fact(period, format!("{from} – {to}")),
            ]));
            blocks.push(pen.points(&aims.said.aims));
        }
        blocks.push(pen.heading(
            1,
            [
                "Hvordan det står til",
                "Korleis det står til",
                "How it stands",
            ],
        ));
        let planned = self.planned();
        let count = |stands: &dyn Fn(&FollowUp) -> bool| {
            let known = planned.iter().filter(|(_, known)| stands(known));
            known.count().to_string()
        };
        let mut figures = vec![
            pen.fact(
                ["tiltak på overtid", "tiltak på overtid", "measures overdue"],
                count(&|known| known.is_overdue(self.known.at)),
            ),
            pen.fact(
                ["åpne tiltak", "opne tiltak", "open measures"],
                count(&FollowUp::is_open),
            ),
            pen.fact(
                [
                    "utført eller etterprøvd",
                    "utført eller etterprøvd",
                    "done or verified",
                ],
                count(&|known| {
                    matches!(known.stage, FollowUpStage::Done | FollowUpStage::Verified)
                }),
            ),
        ];
        if let Some(year) = self.year() {
            let findings = year.findings.values();
            let open = findings.filter(|finding| finding.stage != SupervisionStage::Closed);
            figures.push(pen.fact(
                [
                    "tilsynsfunn som ikke er lukket",
                    "tilsynsfunn som ikkje er lukka",
                    "findings of supervision not closed",
                ],
                open.count().to_string(),
            ));
        }
        blocks.push(Block::Figures(figures));
        blocks.extend(self.overdue(&planned));
        blocks
    }

    fn overdue(&self, planned: &[(FollowUpId, &FollowUp)]) -> Vec<Block> {
        let pen = self.pen;
        let over = planned.iter();
        let over = over.filter(|(_, known)| known.is_overdue(self.known.at));
        let rows = over.map(|(id, known)| {
            let days = self.known.at.since(known.deadline) / DAY_MS;
            let told = pen.of(["døgn", "døgn", "days"]);
            vec![
                pen.written(&known.planned.said.text),
                pen.written(&known.planned.said.owner),
                pen.day(known.deadline),
                Cell::of(vec![Passage::strong(format!("{days} {told}"))])
                    .exactly(Exact::Number(days)),
                super::pen::id(id.0),
            ]
        });
        let columns: [Col; 5] = [
            ("measure", ["Tiltak", "Tiltak", "Measure"], 46.0),
            ("owner", ["Ansvarlig", "Ansvarleg", "Owner"], 24.0),
            ("deadline", ["Frist", "Frist", "Due"], 15.0),
            (
                "over_days",
                ["Over fristen", "Over fristen", "Overdue"],
                15.0,
            ),
            ID,
        ];
        let heading = ["Tiltak på overtid", "Tiltak på overtid", "Measures overdue"];
        pen.section(2, heading, "overdue_measures", &columns, rows.collect())
    }

    fn measures(&self) -> Vec<Block> {
        let planned = self.planned();
        let heading = ["Tiltak", "Tiltak", "Measures"];
        if planned.is_empty() {
            let none = [
                "Ingen tiltak er planlagt.",
                "Ingen tiltak er planlagde.",
                "No measures are planned.",
            ];
            return vec![self.pen.heading(1, heading), self.pen.note(none)];
        }
        let rows = planned.iter().map(|(id, known)| self.measure(*id, known));
        let columns: [Col; 11] = [
            ("measure", heading, 40.0),
            ("owner", ["Ansvarlig", "Ansvarleg", "Owner"], 18.0),
            ("deadline", ["Frist", "Frist", "Due"], 13.0),
            ("stage", ["Status", "Status", "Status"], 29.0),
            ("target", ["Endrer", "Endrar", "Changes"], 0.0),
            ("effect", ["Skal gi", "Skal gje", "To achieve"], 0.0),
            ("outcome", ["Utfall", "Utfall", "Outcome"], 0.0),
            ("tried", ["Prøvd", "Prøvd", "Tried"], 0.0),
            ("lessons", ["Fordi", "Fordi", "Because"], 0.0),
            OVERDUE,
            ID,
        ];
        self.pen
            .section(1, heading, "measures", &columns, rows.collect())
    }

    fn measure(&self, of: FollowUpId, known: &FollowUp) -> Vec<Cell> {
        let pen = self.pen;
        let said = &known.planned.said;
        let target = self.target(&said.target);
        let lessons = said.lessons.iter();
        let lessons: Vec<String> = lessons
            .filter_map(|lesson| (self.known.lesson)(lesson))
            .collect();
        let remark =
            |label: Said, words: &str| Passage::quiet(format!("{}: {words}", pen.of(label)));
        let mut what = vec![Passage::plain(pen.text(&said.text))];
        what.push(remark(["Endrer", "Endrar", "Changes"], &target));
        let effect = said.effect.as_ref().map(|effect| pen.text(effect));
        what.extend(effect.map(|effect| remark(["Skal gi", "Skal gje", "To achieve"], effect)));
        let because = lessons.iter();
        what.extend(because.map(|lesson| remark(["Fordi", "Fordi", "Because"], lesson)));
        let mut owner = vec![Passage::plain(pen.text(&said.owner))];
        let person = said.person.map(|person| pen.names.person(person));
        owner.extend(person.map(Passage::quiet));
        let told = pen.of(words::follow_up_stage(known.stage));
        let mut stage = vec![Passage::plain(told)];
        if known.is_overdue(self.known.at) {
            let over = pen.of(["PÅ OVERTID", "PÅ OVERTID", "OVERDUE"]);
            stage.push(Passage::strong(over));
        }
        let outcome = known.outcome().map(|outcome| pen.text(outcome));
        stage.extend(outcome.map(Passage::quiet));
        let tried: Vec<String> = known
            .verified()
            .map(|verified| {
                let effect = pen.of(words::effect(verified.effect));
                format!("{effect}: {}", pen.text(&verified.evidence))
            })
            .collect();
        stage.extend(tried.iter().map(Passage::quiet));
        vec![
            Cell::of(what).exactly_words(),
            Cell::of(owner).exactly_words(),
            pen.day(known.deadline),
            Cell::of(stage).exactly(Exact::Word(known.stage.literal())),
            Cell::plain(target),
            pen.maybe(said.effect.as_ref()),
            pen.maybe(known.outcome()),
            Cell::plain(tried.join("\n")),
            Cell::plain(lessons.join("\n")),
            pen.overdue(known.is_overdue(self.known.at)),
            id(of.0),
        ]
    }

    /// What a measure changes: what kind of thing, and which, where that has a name.
    fn target(&self, target: &FollowUpTarget) -> String {
        let pen = self.pen;
        let kind = pen.language().learning_target(target.kind());
        let name = match target {
            FollowUpTarget::RosScenario { scenario, .. } => {
                let ros = pen.names.directory.ros.of(self.known.organisation);
                ros.and_then(|ros| ros.title(*scenario))
            }
            FollowUpTarget::Plan { name, .. }
            | FollowUpTarget::Training { name }
            | FollowUpTarget::Agreement { name, .. } => Some(name),
            FollowUpTarget::ActionCard { .. } | FollowUpTarget::NotificationList { .. } => None,
        };
        name.map_or_else(
            || kind.to_owned(),
            |name| format!("{kind}, {}", pen.text(name)),
        )
    }
}

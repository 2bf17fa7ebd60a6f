//! The annual wheel (årshjul), the plan of exercises, and what supervision found (R-56, R-58, § 10).

use super::Writing;
use crate::document::{Block, Cell, Exact, Passage};
use crate::documents::pen::{Col, ID, OVERDUE, id, number};
use crate::documents::words;
use varsko_domain::SupervisionId;
use varsko_domain::words::SupervisionStage;
use varsko_picture::exercises::ExerciseFile;
use varsko_picture::year::{FindingFile, FindingStep, ObligationFile};

impl Writing<'_> {
    /// What is or was on the wheel: what is due soonest first, what never is again last.
    pub(super) fn wheel(&self) -> Vec<Block> {
        let pen = self.pen;
        let all = self.year().into_iter().flat_map(|year| &year.obligations);
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(id, file)| (file.due.is_none(), file.due, **id));
        let rows = all.into_iter().map(|(of, file)| {
            let mut row = self.obligation(file);
            row.push(id(of.0));
            row
        });
        let columns: [Col; 8] = [
            ("due", ["Frist", "Frist", "Due"], 14.0),
            ("title", ["Hva", "Kva", "What"], 34.0),
            ("responsible", ["Ansvarlig", "Ansvarleg", "Owner"], 20.0),
            ("every_months", ["Hver", "Kvar", "Every"], 12.0),
            ("last", ["Sist", "Sist", "Last time"], 20.0),
            ("kind", ["Type", "Type", "Kind"], 0.0),
            OVERDUE,
            ID,
        ];
        let heading = ["Årshjul", "Årshjul", "Annual wheel"];
        pen.section(1, heading, "obligations", &columns, rows.collect())
    }

    fn obligation(&self, file: &ObligationFile) -> Vec<Cell> {
        let pen = self.pen;
        let said = &file.set.said;
        let kind = pen.language().obligation_kind(said.kind);
        let mut due = file.due.map(|due| pen.day(due)).unwrap_or_default();
        let is_overdue = file.due.is_some_and(|due| due <= self.known.at);
        if is_overdue {
            let over = pen.of(["PÅ OVERTID", "PÅ OVERTID", "OVERDUE"]);
            due.passages.push(Passage::strong(over));
        }
        if let Some((_, reason)) = &file.ended {
            let ended = pen.of(["Tatt av hjulet", "Teke av hjulet", "Taken off"]);
            due.passages
                .push(Passage::quiet(format!("{ended}: {}", pen.text(reason))));
        }
        let month = pen.of(["md.", "md.", "months"]);
        let every = said.every_months.map(|every| {
            Cell::plain(format!("{every} {month}")).exactly(Exact::Number(every.into()))
        });
        let last = file.turns.last().map(|turn| {
            let done = if turn.done {
                ["gjort", "gjort", "done"]
            } else {
                ["ikke gjort", "ikkje gjort", "not done"]
            };
            let day = pen.day_words(turn.origin.occurred_at);
            let mut passages = vec![Passage::plain(format!("{}, {day}", pen.of(done)))];
            passages.extend(
                turn.words
                    .as_ref()
                    .map(|words| Passage::quiet(pen.text(words))),
            );
            Cell::of(passages)
        });
        vec![
            due,
            Cell::of(vec![
                Passage::plain(pen.text(&said.title)),
                Passage::quiet(kind),
            ])
            .exactly_words(),
            pen.maybe(said.responsible.as_ref()),
            every.unwrap_or_default(),
            last.unwrap_or_default(),
            pen.word(said.kind.literal(), kind),
            pen.overdue(is_overdue),
        ]
    }

    /// The exercises of the organisation, by when they are held: never the controllers' notes.
    pub(super) fn exercises(&self) -> Vec<Block> {
        let pen = self.pen;
        let all = pen.names.directory.exercises.of(self.known.organisation);
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(id, file)| (file.plan.at, *id));
        let rows = all.into_iter().map(|(of, file)| {
            let mut row = self.exercise(file);
            row.push(id(of.0));
            row
        });
        let columns: [Col; 7] = [
            ("at", ["Når", "Når", "When"], 14.0),
            ("title", ["Øvelse", "Øving", "Exercise"], 34.0),
            ("target_group", ["Målgruppe", "Målgruppe", "For"], 24.0),
            ("stage", ["Status", "Status", "Status"], 16.0),
            ("goals", ["Mål", "Mål", "Goals"], 12.0),
            (
                "goals_judged",
                ["Vurderte mål", "Vurderte mål", "Goals judged"],
                0.0,
            ),
            ID,
        ];
        let heading = ["Øvelsesplan", "Øvingsplan", "Exercises"];
        pen.section(1, heading, "exercises", &columns, rows.collect())
    }

    fn exercise(&self, file: &ExerciseFile) -> Vec<Cell> {
        let pen = self.pen;
        let mut title = vec![Passage::plain(pen.text(&file.plan.title))];
        if file.plan.leadership {
            let led = [
                "øver kriseledelsen",
                "øver kriseleiinga",
                "exercises the leadership",
            ];
            title.push(Passage::quiet(pen.of(led)));
        }
        vec![
            pen.day(file.plan.at),
            Cell::of(title).exactly_words(),
            pen.written(&file.plan.target_group),
            pen.word(
                file.stage.literal(),
                pen.of(words::exercise_stage(file.stage)),
            ),
            number(file.plan.goals.len() as i64),
            number(file.goals.len() as i64),
        ]
    }

    /// What supervision found: what is not closed first, by deadline.
    pub(super) fn supervision(&self) -> Vec<Block> {
        let pen = self.pen;
        let all = self.year().into_iter().flat_map(|year| &year.findings);
        let mut all: Vec<_> = all.collect();
        let closed = |file: &FindingFile| file.stage == SupervisionStage::Closed;
        all.sort_by_key(|(id, file)| (closed(file), file.deadline, **id));
        let rows = all.into_iter().map(|(of, file)| self.finding(*of, file));
        let columns: [Col; 10] = [
            ("kind", ["Type", "Type", "Kind"], 13.0),
            ("finding", ["Funn", "Funn", "Finding"], 38.0),
            ("supervisor", ["Tilsyn", "Tilsyn", "Supervisor"], 18.0),
            ("deadline", ["Frist", "Frist", "Due"], 13.0),
            ("stage", ["Status", "Status", "Status"], 18.0),
            ("paragraph", ["Paragraf", "Paragraf", "Paragraph"], 0.0),
            ("found_on", ["Funnet", "Funne", "Found"], 0.0),
            ("told", ["Sist sagt", "Sist sagt", "Said last"], 0.0),
            OVERDUE,
            ID,
        ];
        let heading = ["Tilsyn", "Tilsyn", "Supervision"];
        pen.section(1, heading, "supervision", &columns, rows.collect())
    }

    fn finding(&self, of: SupervisionId, file: &FindingFile) -> Vec<Cell> {
        let pen = self.pen;
        let said = &file.found.said;
        let kind = pen.of(words::supervision_kind(said.kind));
        let mut what = vec![Passage::plain(pen.text(&said.text))];
        let paragraph = said.paragraph.as_ref().map(|number| format!("§ {number}"));
        what.extend(paragraph.iter().map(Passage::quiet));
        let mut stage = vec![Passage::plain(pen.of(words::supervision_stage(file.stage)))];
        let is_overdue = file.stage != SupervisionStage::Closed && file.deadline <= self.known.at;
        if is_overdue {
            let over = pen.of(["PÅ OVERTID", "PÅ OVERTID", "OVERDUE"]);
            stage.push(Passage::strong(over));
        }
        let told = file.steps.iter().rev().find_map(|step| match &step.said {
            FindingStep::Answered(e) => Some(&e.text),
            FindingStep::Closed(e) => Some(&e.ground),
            FindingStep::DeadlineMoved(_) | FindingStep::Overdue => None,
        });
        stage.extend(told.map(|told| Passage::quiet(pen.text(told))));
        vec![
            pen.word(said.kind.literal(), kind),
            Cell::of(what).exactly_words(),
            pen.written(&said.supervisor),
            pen.day(file.deadline),
            Cell::of(stage).exactly(Exact::Word(file.stage.literal())),
            Cell::plain(paragraph.unwrap_or_default()),
            pen.day(said.found_on),
            pen.maybe(told),
            pen.overdue(is_overdue),
            id(of.0),
        ]
    }
}

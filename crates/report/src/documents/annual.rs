//! The annual report of an organisation as a document: incidents, exercises, plans, drills of notification,
//! and how it complies with the regulation. Exercises stand apart and count into nothing else
//!

use super::pen::{Col, ID, Pen, Said, id, number};
use super::{Issue, Subject, words};
use crate::document::{Block, Cell, Document, Exact, Fact, Passage, Tone};
use crate::export::Names;
use varsko_domain::{OrganisationId, Timestamp};
use varsko_picture::annual::{self, MeasureTally, YearDrill, YearIncident, YearPlan};
use varsko_picture::compliance::{Paragraph, Requirement, Standing};

/// What an annual report is written from: everything as one reader may see it.
pub struct AnnualReport<'a> {
    /// Whose.
    pub organisation: OrganisationId,
    /// Which year.
    pub year: i32,
    /// What happened in it.
    pub report: &'a annual::AnnualReport,
    /// How the organisation complies, as judged at `at`.
    pub compliance: &'a [Paragraph],
    /// The clock it is judged by.
    pub at: Timestamp,
}

/// The report as a document.
pub fn annual_report(known: &AnnualReport<'_>, names: Names<'_>, issue: &Issue) -> Document {
    let writing = Writing {
        known,
        pen: Pen { names },
    };
    let pen = writing.pen;
    let kind: Said = ["Årsrapport", "Årsrapport", "Annual report"];
    let title = format!(
        "{} {}",
        pen.of(["Beredskap", "Beredskap", "Preparedness"]),
        known.year
    );
    let issue = Issue {
        owner: Some(known.organisation),
        ..issue.clone()
    };
    let subject = Subject::of_organisation("annual_report", title, known.organisation, &issue);
    let own = vec![
        pen.fact(["År", "År", "Year"], known.year.to_string()),
        pen.fact(
            ["Vurdert per", "Vurdert per", "Judged at"],
            pen.moment_words(known.at),
        ),
    ];
    let mut blocks = writing.overview();
    blocks.extend(writing.incidents(false));
    blocks.extend(writing.incidents(true));
    blocks.extend(writing.plans());
    blocks.extend(writing.drills());
    blocks.extend(writing.compliance());
    Document {
        front: issue.front_page(pen.of(kind), own, subject, names),
        blocks,
    }
}

struct Writing<'a> {
    known: &'a AnnualReport<'a>,
    pen: Pen<'a>,
}

impl Writing<'_> {
    fn overview(&self) -> Vec<Block> {
        let pen = self.pen;
        let report = self.known.report;
        let figure = |label: Said, count: usize| pen.fact(label, count.to_string());
        let all = report.measures();
        let measures: Vec<Fact> = [
            (["utført", "utført", "done"], all.done),
            (["ikke utført", "ikkje utført", "not done"], all.not_done),
            (["avlyst", "avlyst", "called off"], all.cancelled),
            (["åpne", "opne", "open"], all.open),
            (
                ["av dem på overtid", "av dei på overtid", "of them overdue"],
                all.overdue,
            ),
        ]
        .map(|(label, count)| pen.fact(label, count.to_string()))
        .into();
        vec![
            pen.heading(1, ["Året i tall", "Året i tal", "The year in figures"]),
            Block::Figures(vec![
                figure(
                    ["hendelser", "hendingar", "incidents"],
                    report.incidents.len(),
                ),
                figure(["øvelser", "øvingar", "exercises"], report.exercises.len()),
                figure(
                    ["planrevisjoner", "planrevisjonar", "plan revisions"],
                    report.plans.len(),
                ),
                figure(
                    [
                        "varslingsprøver",
                        "varslingsprøver",
                        "drills of notification",
                    ],
                    report.drills.len(),
                ),
            ]),
            pen.heading(
                2,
                [
                    "Tiltak i hendelsene",
                    "Tiltak i hendingane",
                    "Measures of the incidents",
                ],
            ),
            Block::Facts(measures),
        ]
    }

    fn incidents(&self, exercises: bool) -> Vec<Block> {
        let pen = self.pen;
        let (all, heading, name): (_, Said, _) = if exercises {
            let heading = ["Øvelser", "Øvingar", "Exercises"];
            (&self.known.report.exercises, heading, "exercises")
        } else {
            let heading = ["Hendelser", "Hendingar", "Incidents"];
            (&self.known.report.incidents, heading, "incidents")
        };
        if all.is_empty() {
            let none = ["Ingen i året.", "Ingen i året.", "None in the year."];
            return vec![pen.heading(1, heading), pen.note(none)];
        }
        let rows = all.iter().map(|known| self.incident(known));
        let columns: [Col; 12] = [
            ("detected_at", ["Oppdaget", "Oppdaga", "Detected"], 15.0),
            ("title", ["Hva", "Kva", "What"], 31.0),
            ("phase", ["Fase nå", "Fase no", "Phase now"], 17.0),
            ("measures", ["Tiltak", "Tiltak", "Measures"], 21.0),
            ("evaluated", ["Evaluert", "Evaluert", "Evaluated"], 16.0),
            ("kind", ["Type", "Type", "Kind"], 0.0),
            ("severity", ["Alvorlighet", "Alvor", "Severity"], 0.0),
            ("done", ["Utført", "Utført", "Done"], 0.0),
            ("not_done", ["Ikke utført", "Ikkje utført", "Not done"], 0.0),
            ("open", ["Åpne", "Opne", "Open"], 0.0),
            ("overdue", ["På overtid", "På overtid", "Overdue"], 0.0),
            ID,
        ];
        pen.section(1, heading, name, &columns, rows.collect())
    }

    fn incident(&self, known: &YearIncident) -> Vec<Cell> {
        let pen = self.pen;
        let language = pen.language();
        let untitled = language.phrase(varsko_picture::language::Phrase::Untitled);
        let title = known
            .title
            .as_ref()
            .map_or(untitled, |title| pen.text(title));
        let severity = known.severity.map(|word| language.severity(word));
        let mut what = vec![Passage::plain(title)];
        what.extend(severity.map(Passage::quiet));
        let phase = known
            .phase
            .map(|phase| pen.word(phase.literal(), language.phase(phase)));
        let begun = known.evaluated.map(|origin| pen.day(origin.occurred_at));
        let not = pen.of(["ikke evaluert", "ikkje evaluert", "not evaluated"]);
        let MeasureTally {
            done,
            not_done,
            open,
            overdue,
            ..
        } = known.measures;
        vec![
            pen.day(known.detected_at),
            Cell::of(what).exactly_words(),
            phase.unwrap_or_default(),
            self.tally(known.measures),
            begun.unwrap_or_else(|| Cell::of(vec![Passage::quiet(not)])),
            Cell::plain(known.kind.clone().unwrap_or_default()),
            Cell::plain(severity.unwrap_or_default()),
            number(done),
            number(not_done),
            number(open),
            number(overdue),
            id(known.id.0),
        ]
    }

    /// How many measures stand where, those that are none left out.
    fn tally(&self, tally: MeasureTally) -> Cell {
        let told = [
            (tally.done, ["utført", "utført", "done"]),
            (tally.not_done, ["ikke utført", "ikkje utført", "not done"]),
            (tally.cancelled, ["avlyst", "avlyst", "called off"]),
            (tally.open, ["åpne", "opne", "open"]),
            (tally.overdue, ["på overtid", "på overtid", "overdue"]),
        ];
        let told = told.into_iter().filter(|(count, _)| *count > 0);
        let told =
            told.map(|(count, said)| Passage::plain(format!("{count} {}", self.pen.of(said))));
        Cell::of(told.collect())
    }

    fn plans(&self) -> Vec<Block> {
        let pen = self.pen;
        let rows = self.known.report.plans.iter().map(|plan: &YearPlan| {
            let what = match plan.adopted {
                true => ("adopted", ["vedtatt", "vedteken", "adopted"]),
                false => ("reviewed", ["gjennomgått", "gått gjennom", "gone through"]),
            };
            vec![
                pen.day(plan.origin.occurred_at),
                Cell::of(vec![
                    Passage::plain(pen.text(&plan.title)),
                    Passage::quiet(pen.of(words::plan_kind(plan.kind))),
                ])
                .exactly_words(),
                number(plan.version),
                pen.word(what.0, pen.of(what.1)),
                Cell::plain(pen.names.whom(&plan.origin.by)),
                id(plan.id.0),
            ]
        });
        let columns: [Col; 6] = [
            ("at", ["Dato", "Dato", "Date"], 14.0),
            ("title", ["Plan", "Plan", "Plan"], 36.0),
            ("version", ["Versjon", "Versjon", "Version"], 12.0),
            ("what", ["Hva", "Kva", "What"], 16.0),
            ("by", ["Ført av", "Ført av", "Recorded by"], 22.0),
            ID,
        ];
        let heading = ["Planer revidert", "Planar reviderte", "Plans revised"];
        pen.section(1, heading, "plans", &columns, rows.collect())
    }

    fn drills(&self) -> Vec<Block> {
        let pen = self.pen;
        let rows = self.known.report.drills.iter().map(|drill: &YearDrill| {
            vec![
                pen.moment(drill.origin.occurred_at),
                pen.maybe(drill.list.as_ref()),
                number(drill.called),
                number(drill.confirmed),
                number(drill.not_reached),
                id(drill.id.0),
            ]
        });
        let columns: [Col; 6] = [
            ("at", ["Når", "Når", "When"], 16.0),
            (
                "list",
                ["Varslingsliste", "Varslingsliste", "Notification list"],
                42.0,
            ),
            ("called", ["Kalt", "Kalla", "Called"], 14.0),
            ("confirmed", ["Svarte", "Svara", "Confirmed"], 14.0),
            (
                "not_reached",
                ["Ikke nådd", "Ikkje nådde", "Not reached"],
                14.0,
            ),
            ID,
        ];
        let heading = [
            "Varslingsprøver",
            "Varslingsprøver",
            "Drills of notification",
        ];
        pen.section(1, heading, "drills", &columns, rows.collect())
    }

    /// How the organisation complies, demand by demand.
    fn compliance(&self) -> Vec<Block> {
        let pen = self.pen;
        let heading = [
            "Etter forskrift om kommunal beredskapsplikt",
            "Etter forskrift om kommunal beredskapsplikt",
            "By the regulation on municipal preparedness",
        ];
        let demands = self.known.compliance.iter().flat_map(|paragraph| {
            let requirements = paragraph.requirements.iter();
            requirements.map(move |requirement| (paragraph.number, requirement))
        });
        let rows = demands.map(|(number, demand)| self.demand(number, demand));
        let columns: [Col; 6] = [
            ("paragraph", ["Paragraf", "Paragraf", "Paragraph"], 11.0),
            ("demand", ["Krav", "Krav", "Demand"], 47.0),
            ("standing", ["Status", "Status", "Standing"], 25.0),
            ("lapses_at", ["Utløper", "Går ut", "Lapses"], 17.0),
            ("because", ["Begrunnelse", "Grunngjeving", "Because"], 0.0),
            ("evidence", ["Bevis", "Bevis", "Evidence"], 0.0),
        ];
        pen.section(1, heading, "compliance", &columns, rows.collect())
    }

    fn demand(&self, paragraph: u8, demand: &Requirement) -> Vec<Cell> {
        let pen = self.pen;
        let language = pen.language();
        let because = demand.because.iter();
        let because: Vec<String> = because.map(|reason| language.because(reason)).collect();
        let (literal, tone) = match demand.standing {
            Standing::Fulfilled => ("fulfilled", Tone::Low),
            Standing::LapsingSoon => ("lapsing_soon", Tone::Medium),
            Standing::Unknown => ("unknown", Tone::Medium),
            Standing::NotFulfilled => ("not_fulfilled", Tone::High),
        };
        let mut standing = vec![Passage::plain(language.standing(demand.standing))];
        standing.extend(because.iter().map(Passage::quiet));
        let lapses = demand.lapses_at.map(|at| pen.day(at));
        let evidence = demand.evidence.iter().map(|piece| Exact::Id(piece.id));
        vec![
            Cell::of(vec![Passage::strong(format!("§ {paragraph}"))])
                .exactly(Exact::Number(paragraph.into())),
            Cell::plain(language.demand(demand.demand)),
            Cell::of(standing).exactly(Exact::Word(literal)).toned(tone),
            lapses.unwrap_or_default(),
            Cell::plain(because.join("; ")),
            Cell::default().exactly(Exact::Many(evidence.collect())),
        ]
    }
}

//! What the log tells an evaluation by itself: times, deadlines, deviations, decisions, what did not
//! hold, who was not reached, what was known late. Everything names the lines it was worked out from.

use super::Evaluated;
use crate::document::{Block, Cell, Exact, Passage};
use crate::documents::pen::{Col, LINES, Pen, Said, lines, number};
use crate::documents::words;
use varsko_domain::OrganisationId;
use varsko_picture::Origin;
use varsko_picture::evaluation::{Basis, Deadline};

/// Rows of one table of what the log tells; the log itself has them all.
const ROWS_MAX: usize = 1_000;
pub(super) const LINE: Col = ("line", ["Linje", "Linje", "Line"], 10.0);

pub(super) fn blocks(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let shown = Shown { known, pen };
    let mut blocks = vec![
        pen.heading(
            1,
            ["Hva loggen viser", "Kva loggen viser", "What the log shows"],
        ),
        figures(known.basis, pen),
    ];
    blocks.extend(shown.intervals());
    blocks.extend(shown.reactions());
    blocks.extend(shown.deadlines());
    blocks.extend(shown.deviations());
    blocks.extend(shown.turns());
    blocks.extend(shown.invalid());
    blocks.extend(shown.unreached());
    blocks.extend(shown.skipped());
    blocks.extend(shown.late());
    blocks
}

fn figures(basis: &Basis, pen: Pen<'_>) -> Block {
    let missed = basis.deadlines.iter().filter(|known| !known.is_kept());
    let figure = |label: Said, count: usize| pen.fact(label, count.to_string());
    Block::Figures(vec![
        figure(
            [
                "avvik fra rekkefølgen",
                "avvik frå rekkjefølgja",
                "deviations from the sequence",
            ],
            basis.deviations.len(),
        ),
        figure(
            [
                "frister som ikke ble holdt",
                "fristar som ikkje vart haldne",
                "deadlines missed",
            ],
            missed.count(),
        ),
        figure(
            [
                "opplysninger som ikke holdt",
                "opplysningar som ikkje heldt",
                "statements that did not hold",
            ],
            basis.invalid.len(),
        ),
        figure(
            [
                "linjer kjent sent",
                "linjer kjende seint",
                "lines known late",
            ],
            basis.late.len(),
        ),
    ])
}

pub(super) struct Shown<'a> {
    pub(super) known: &'a Evaluated<'a>,
    pub(super) pen: Pen<'a>,
}

impl Shown<'_> {
    /// A heading and a table, or nothing where there is no row; and how many more there are.
    pub(super) fn section(
        &self,
        heading: Said,
        name: &'static str,
        columns: &[Col],
        mut rows: Vec<Vec<Cell>>,
    ) -> Vec<Block> {
        let more = rows.len().saturating_sub(ROWS_MAX);
        rows.truncate(ROWS_MAX);
        let mut blocks = self.pen.section(2, heading, name, columns, rows);
        if more > 0 {
            let told = self.pen.of([
                "flere står i loggen",
                "fleire står i loggen",
                "more are in the log",
            ]);
            blocks.push(Block::Paragraph(Passage::quiet(format!("{more} {told}"))));
        }
        blocks
    }

    pub(super) fn organisation(&self, id: OrganisationId) -> Cell {
        Cell::plain(self.pen.names.organisation(id))
    }

    /// What a line says, and when it happened.
    fn line(&self, origin: Origin) -> [Cell; 3] {
        let line = self.known.lines.get(&origin.line);
        [
            number(origin.line),
            self.pen.moment(origin.occurred_at),
            line.map(|line| Cell::plain(&line.text)).unwrap_or_default(),
        ]
    }

    fn intervals(&self) -> Vec<Block> {
        let pen = self.pen;
        let mut rows = Vec::new();
        for (organisation, intervals) in &self.known.basis.intervals {
            for interval in intervals {
                let Some(length_ms) = interval.length_ms else {
                    continue;
                };
                let [from, to] =
                    [interval.from, interval.to].map(|at| pen.of(words::milestone(at)));
                let ends: Vec<u32> = [interval.from_line, interval.to_line]
                    .into_iter()
                    .flatten()
                    .collect();
                rows.push(vec![
                    self.organisation(*organisation),
                    Cell::plain(format!("{from} – {to}")),
                    pen.length(length_ms),
                    lines(&ends),
                ]);
            }
        }
        let columns = [
            (
                "organisation",
                ["Organisasjon", "Organisasjon", "Organisation"],
                28.0,
            ),
            ("interval", ["Fra – til", "Frå – til", "From – to"], 40.0),
            ("length_ms", ["Tid", "Tid", "Time"], 18.0),
            ("lines", LINES, 14.0),
        ];
        let heading = ["Tidsbruk", "Tidsbruk", "Time taken"];
        self.section(heading, "intervals", &columns, rows)
    }

    fn deadlines(&self) -> Vec<Block> {
        let deadlines = self.known.basis.deadlines.iter();
        let rows = deadlines.map(|known| self.deadline(known)).collect();
        let columns = [
            ("about", ["Frist for", "Frist for", "Deadline of"], 42.0),
            ("due_at", ["Frist", "Frist", "Due"], 18.0),
            ("kept", ["Holdt", "Halden", "Kept"], 24.0),
            ("lines", LINES, 16.0),
            (
                "organisation",
                ["Organisasjon", "Organisasjon", "Organisation"],
                0.0,
            ),
        ];
        let heading = ["Frister", "Fristar", "Deadlines"];
        self.section(heading, "deadlines", &columns, rows)
    }

    fn deadline(&self, known: &Deadline) -> Vec<Cell> {
        let pen = self.pen;
        let kind = pen.of(words::clock(known.kind));
        let about = known.about.as_ref().map(|about| pen.text(about));
        let about = match about {
            Some(about) => vec![Passage::quiet(kind), Passage::plain(about)],
            None => vec![Passage::plain(kind)],
        };
        let kept = match known.met {
            Some(_) if known.is_kept() => ("kept", ["holdt", "halden", "kept"]),
            Some(_) => ("late", ["for sent", "for seint", "too late"]),
            None => ("missed", ["aldri møtt", "aldri møtt", "never met"]),
        };
        let mut held = vec![Passage::plain(pen.of(kept.1))];
        let over = known.met.map(|met| met.occurred_at.since(known.due_at));
        if let Some(over) = over.filter(|over| *over > 0) {
            let told = pen.of(["over", "over", "over"]);
            held.push(Passage::quiet(format!("{} {told}", pen.length_words(over))));
        }
        let told = [Some(known.set), known.met];
        let told: Vec<u32> = told
            .into_iter()
            .flatten()
            .map(|origin| origin.line)
            .collect();
        vec![
            Cell::of(about),
            pen.moment(known.due_at),
            Cell::of(held).exactly(Exact::Word(kept.0)),
            lines(&told),
            self.organisation(known.organisation),
        ]
    }

    fn deviations(&self) -> Vec<Block> {
        let pen = self.pen;
        let deviations = self.known.basis.deviations.iter();
        let rows = deviations.map(|deviation| {
            let missing = deviation.said.missing;
            vec![
                pen.word(missing.literal(), pen.language().phase(missing)),
                pen.written(&deviation.said.reason),
                self.organisation(deviation.origin.organisation),
                number(deviation.origin.line),
            ]
        });
        let columns = [
            (
                "phase",
                [
                    "Fase som manglet",
                    "Fase som mangla",
                    "Phase that was missing",
                ],
                24.0,
            ),
            ("reason", ["Begrunnelse", "Grunngjeving", "Reason"], 46.0),
            (
                "organisation",
                ["Organisasjon", "Organisasjon", "Organisation"],
                20.0,
            ),
            LINE,
        ];
        let heading = [
            "Avvik fra rekkefølgen",
            "Avvik frå rekkjefølgja",
            "Deviations from the sequence",
        ];
        self.section(heading, "deviations", &columns, rows.collect())
    }

    /// Decisions, and what was deliberately not done.
    fn turns(&self) -> Vec<Block> {
        let columns = [
            LINE,
            ("at", ["Når", "Når", "When"], 16.0),
            ("text", ["Hva", "Kva", "What"], 74.0),
        ];
        let of = |omission, heading, name| {
            let turns = self.known.basis.turns.iter();
            let turns = turns.filter(|turn| turn.omission == omission);
            let rows = turns.map(|turn| self.line(turn.origin).into());
            self.section(heading, name, &columns, rows.collect())
        };
        let mut blocks = of(
            false,
            ["Beslutninger", "Avgjerder", "Decisions"],
            "decisions",
        );
        let heading = [
            "Bevisst ikke gjort",
            "Medvite ikkje gjort",
            "Deliberately not done",
        ];
        blocks.extend(of(true, heading, "omissions"));
        blocks
    }

    fn invalid(&self) -> Vec<Block> {
        let pen = self.pen;
        let rows = self.known.basis.invalid.iter().map(|invalid| {
            vec![
                pen.written(&invalid.text),
                Cell::plain(pen.of(words::fate(invalid.fate))),
                pen.length(invalid.stood_ms()),
                lines(&[invalid.stated.line, invalid.ended.line]),
            ]
        });
        let columns = [
            ("statement", ["Opplysning", "Opplysning", "Statement"], 52.0),
            ("fate", ["Ble", "Vart", "Was"], 16.0),
            ("stood_ms", ["Sto i", "Stod i", "Stood for"], 18.0),
            ("lines", LINES, 14.0),
        ];
        let heading = [
            "Opplysninger som ikke holdt",
            "Opplysningar som ikkje heldt",
            "Statements that did not hold",
        ];
        self.section(heading, "invalid_statements", &columns, rows.collect())
    }

    fn skipped(&self) -> Vec<Block> {
        let pen = self.pen;
        let rows = self.known.basis.skipped_steps.iter().map(|known| {
            vec![
                number(known.step),
                pen.maybe(known.text.as_ref()),
                pen.maybe(known.reason.as_ref()),
                number(known.origin.line),
            ]
        });
        let columns = [
            ("step", ["Punkt", "Punkt", "Step"], 9.0),
            ("text", ["Hva", "Kva", "What"], 45.0),
            ("reason", ["Begrunnelse", "Grunngjeving", "Reason"], 36.0),
            LINE,
        ];
        let heading = [
            "Punkter i tiltakskort som ikke ble gjort",
            "Punkt i tiltakskort som ikkje vart gjorde",
            "Steps of action cards not done",
        ];
        self.section(heading, "skipped_steps", &columns, rows.collect())
    }

    fn late(&self) -> Vec<Block> {
        let rows = self.known.basis.late.iter().map(|known| {
            let [line, at, text] = self.line(known.origin);
            vec![line, at, self.pen.length(known.late_ms), text]
        });
        let columns = [
            LINE,
            ("at", ["Hendt", "Hendt", "Happened"], 16.0),
            (
                "late_ms",
                ["Kjent etter", "Kjent etter", "Known after"],
                18.0,
            ),
            ("text", ["Hva", "Kva", "What"], 56.0),
        ];
        let heading = ["Kjent sent", "Kjent seint", "Known late"];
        self.section(heading, "late_lines", &columns, rows.collect())
    }
}

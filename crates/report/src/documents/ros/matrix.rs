//! The risk picture of a revision: an overview with every scenario's steps, and a matrix for each value.
//!
//! A colour never stands alone: each place of a matrix says it in words and names the scenarios there.

use super::Writing;
use crate::document::{Block, Cell, Column, Exact, Fact, Passage, Table, Tone};
use crate::documents::pen::{Said, number};
use crate::documents::words;
use varsko_domain::organisation::ros::scales::ConsequenceValue;
use varsko_domain::words::{RiskBand, RosField};
use varsko_picture::ros::{Field, Risk, risks, value};

const SCENARIO: Said = ["Scenario", "Scenario", "Scenario"];
const PROBABILITY: Said = ["Sannsynlighet", "Sannsyn", "Probability"];

impl Writing<'_> {
    /// How many risks have which colour, and every scenario with its steps.
    pub(super) fn overview(&self) -> Vec<Block> {
        let pen = self.pen;
        let risks = risks(self.revision);
        let count = |band: RiskBand, label: Said| {
            let of_it = risks.iter().filter(|risk| risk.band == band);
            pen.fact(label, of_it.count().to_string())
        };
        let figures: Vec<Fact> = vec![
            count(
                RiskBand::High,
                ["røde risikoer", "raude risikoar", "red risks"],
            ),
            count(
                RiskBand::Medium,
                ["gule risikoer", "gule risikoar", "yellow risks"],
            ),
            count(
                RiskBand::Low,
                ["grønne risikoer", "grøne risikoar", "green risks"],
            ),
        ];
        let values = &self.revision.scales.values;
        let share = 46.0 / values.len().max(1) as f32;
        let mut columns = vec![
            Column::new("number", pen.of(["Nr.", "Nr.", "No."]), 7.0),
            Column::new("title", pen.of(SCENARIO), 29.0),
            Column::new("probability", pen.of(PROBABILITY), 18.0),
        ];
        let own = values.iter();
        columns.extend(own.map(|value| of_value(value, share)));
        let scenarios = (1..).zip(&self.revision.scenarios);
        let rows = scenarios.map(|(place, (id, fact))| {
            let scenario = &fact.said;
            let mut row = vec![
                number(place),
                pen.written(&scenario.title),
                self.stands(scenario, RosField::Probability, None),
            ];
            row.extend(values.iter().map(|of| {
                let step = self.stands(scenario, RosField::Consequence, Some(&of.key));
                let risk = risks.iter();
                let mut risk = risk.filter(|risk| risk.scenario == *id && risk.value == of.key);
                risk.next()
                    .map_or(step.clone(), |risk| self.banded(step, risk))
            }));
            row
        });
        let table = Table {
            name: "risks",
            rows: rows.collect(),
            columns,
        };
        vec![
            pen.heading(1, ["Risikobilde", "Risikobilete", "Risk picture"]),
            Block::Figures(figures),
            Block::Table(table),
        ]
    }

    /// What stands in a field of a scenario, in words.
    pub(super) fn stands(
        &self,
        scenario: &varsko_domain::organisation::ros::events::Scenario,
        field: RosField,
        key: Option<&str>,
    ) -> Cell {
        let key = key.map(str::to_owned);
        let stands = value(scenario, &Field { field, key }, &self.revision.scales);
        self.pen.maybe(stands.as_ref())
    }

    /// A step with its colour, on that ground and in words.
    fn banded(&self, step: Cell, risk: &Risk) -> Cell {
        let band = Passage::quiet(self.pen.of(words::band(risk.band)));
        let passages = step.passages.into_iter().chain([band]);
        Cell::of(passages.collect())
            .exactly(Exact::Number(risk.step.into()))
            .toned(tone(risk.band))
    }

    /// A matrix for each value: probability downwards from the highest, consequence to the right.
    pub(super) fn matrices(&self) -> Vec<Block> {
        let pen = self.pen;
        let mut blocks = vec![
            pen.heading(1, ["Risikomatriser", "Risikomatriser", "Risk matrices"]),
            pen.note([
                "Tallene er scenarioenes nummer i risikobildet. Fargen står også i ord.",
                "Tala er nummera til scenarioa i risikobiletet. Fargen står òg i ord.",
                "The numbers are those of the scenarios in the risk picture. Colours stand in words too.",
            ]),
        ];
        let risks = risks(self.revision);
        for value in &self.revision.scales.values {
            blocks.push(Block::Heading(2, value.name.clone()));
            blocks.push(Block::Table(self.matrix(value, &risks)));
        }
        blocks
    }

    fn matrix(&self, of: &ConsequenceValue, risks: &[Risk]) -> Table {
        let pen = self.pen;
        let scales = &self.revision.scales;
        let share = 78.0 / of.steps.len().max(1) as f32;
        let mut columns = vec![Column::new("probability", pen.of(PROBABILITY), 22.0)];
        let steps = (1..).zip(&of.steps);
        columns.extend(steps.map(|(step, name): (u32, _)| {
            let key = format!("{}_step_{step}", of.key);
            Column::new(key, name.clone(), share)
        }));
        let value = pen.of(["For verdien", "For verdien", "For value"]);
        columns.push(Column::new("value", value, 0.0));
        let rows = scales.probability.iter().rev().map(|probability| {
            let mut row = vec![Cell::of(vec![Passage::strong(&probability.name)])];
            row.extend((1..).zip(&of.steps).map(|(step, _)| {
                let here = risks.iter().filter(|risk| {
                    risk.value == of.key && risk.probability == probability.key && risk.step == step
                });
                let band = scales.band(&probability.key, step);
                self.place(band, here)
            }));
            row.push(Cell::plain(&of.key));
            row
        });
        Table {
            name: "matrix",
            rows: rows.collect(),
            columns,
        }
    }

    /// A place of a matrix: its colour in words, and the scenarios there.
    fn place<'r>(&self, band: Option<RiskBand>, here: impl Iterator<Item = &'r Risk>) -> Cell {
        let Some(band) = band else {
            return Cell::default();
        };
        let numbers: Vec<String> = here
            .filter_map(|risk| {
                let mut known = self.revision.scenarios.keys();
                let place = known.position(|id| *id == risk.scenario)?;
                Some((place + 1).to_string())
            })
            .collect();
        let mut passages = vec![Passage::quiet(self.pen.of(words::band(band)))];
        if !numbers.is_empty() {
            passages.push(Passage::strong(numbers.join(", ")));
        }
        Cell::of(passages).toned(tone(band))
    }

    /// The scales it is assessed by, which are the organisation's own.
    pub(super) fn scales(&self) -> Vec<Block> {
        let pen = self.pen;
        let scales = &self.revision.scales;
        let probability = scales.probability.iter();
        let probability = probability.map(|step| Passage::plain(&step.name)).collect();
        let mut blocks = vec![
            pen.heading(1, ["Skalaer", "Skalaer", "Scales"]),
            pen.heading(2, PROBABILITY),
            Block::List(probability),
        ];
        for value in &scales.values {
            let steps = value.steps.iter().map(Passage::plain).collect();
            blocks.extend([Block::Heading(2, value.name.clone()), Block::List(steps)]);
        }
        blocks
    }
}

/// The column of a value: its key is the organisation's own, and may be that of a column of ours.
pub(super) fn of_value(value: &ConsequenceValue, share: f32) -> Column {
    Column::new(format!("value_{}", value.key), value.name.clone(), share)
}

const fn tone(band: RiskBand) -> Tone {
    match band {
        RiskBand::Low => Tone::Low,
        RiskBand::Medium => Tone::Medium,
        RiskBand::High => Tone::High,
    }
}

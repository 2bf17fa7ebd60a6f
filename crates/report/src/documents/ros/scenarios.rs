//! The scenarios of a revision with all their fields.

use super::Writing;
use super::matrix::of_value;
use crate::document::{Block, Cell, Column, Exact, Table};
use crate::documents::pen::{ID, Said, id};
use varsko_domain::ScenarioId;
use varsko_domain::organisation::ros::events::Scenario;
use varsko_domain::words::RosField as F;

/// The fields of words of a scenario in the order of § 2's guide, before and after its consequences.
const BEFORE: [(F, Said); 5] = [
    (F::Place, ["Sted", "Stad", "Place"]),
    (F::Causes, ["Årsaker", "Årsaker", "Causes"]),
    (
        F::Barriers,
        [
            "Eksisterende barrierer",
            "Eksisterande barrierar",
            "Existing barriers",
        ],
    ),
    (F::Probability, ["Sannsynlighet", "Sannsyn", "Probability"]),
    (
        F::ProbabilityReasoning,
        [
            "Begrunnelse for sannsynligheten",
            "Grunngjeving for sannsynet",
            "Why that probable",
        ],
    ),
];
const AFTER: [(F, Said); 6] = [
    (
        F::Vulnerability,
        ["Sårbarhet", "Sårbarheit", "Vulnerability"],
    ),
    (
        F::KnockOn,
        [
            "Følgehendelser",
            "Følgjehendingar",
            "What it may bring with it",
        ],
    ),
    (
        F::WarningAndEvacuation,
        [
            "Befolkningsvarsling og evakuering",
            "Befolkningsvarsling og evakuering",
            "Warning and evacuation",
        ],
    ),
    (F::Uncertainty, ["Usikkerhet", "Uvisse", "Uncertainty"]),
    (
        F::Controllability,
        ["Styrbarhet", "Styrbarheit", "Controllability"],
    ),
    (
        F::Transferability,
        ["Overførbarhet", "Overføringsverdi", "Transferability"],
    ),
];

impl Writing<'_> {
    /// Every scenario under its number and title.
    pub(super) fn scenarios(&self) -> Vec<Block> {
        let pen = self.pen;
        let heading = pen.heading(1, ["Scenarioer", "Scenario", "Scenarios"]);
        if self.revision.scenarios.is_empty() {
            let none = ["Ingen scenarioer.", "Ingen scenario.", "No scenarios."];
            return vec![heading, pen.note(none)];
        }
        let field = |(field, said): &(F, Said)| Column::new(field.literal(), pen.of(*said), 1.0);
        let mut columns = vec![Column::new("title", pen.of(["Scenario"; 3]), 1.0)];
        columns.extend(BEFORE.iter().map(field));
        let values = self.revision.scales.values.iter();
        columns.extend(values.map(|value| of_value(value, 1.0)));
        columns.extend(AFTER.iter().map(field));
        columns.push(Column::new(
            "measures",
            pen.of(["Tiltak", "Tiltak", "Measures"]),
            1.0,
        ));
        let (key, of_id, _) = ID;
        columns.push(Column::new(key, pen.of(of_id), 0.0));
        let scenarios = (1..).zip(&self.revision.scenarios);
        let rows = scenarios.map(|(place, (id, fact))| self.scenario(place, *id, &fact.said));
        let table = Table {
            name: "scenarios",
            rows: rows.collect(),
            columns,
        };
        vec![heading, Block::Records(2, table)]
    }

    fn scenario(&self, place: i64, of: ScenarioId, scenario: &Scenario) -> Vec<Cell> {
        let title = self.pen.text(&scenario.title);
        let exact = Exact::Words(title.to_owned());
        let mut row = vec![Cell::plain(format!("{place}. {title}")).exactly(exact)];
        row.extend(
            BEFORE
                .iter()
                .map(|(field, _)| self.stands(scenario, *field, None)),
        );
        let values = self.revision.scales.values.iter();
        row.extend(values.map(|value| self.consequence(scenario, &value.key)));
        row.extend(
            AFTER
                .iter()
                .map(|(field, _)| self.stands(scenario, *field, None)),
        );
        let measures = scenario.measures.iter();
        let measures: Vec<&str> = measures.map(|m| self.pen.text(&m.text)).collect();
        row.push(Cell::plain(measures.join("\n")));
        row.push(id(of.0));
        row
    }

    /// The step of a consequence, and why.
    fn consequence(&self, scenario: &Scenario, value: &str) -> Cell {
        let mut step = self.stands(scenario, F::Consequence, Some(value));
        let mut known = scenario.consequences.iter();
        let reasoning = known.find(|known| known.value == value);
        let reasoning = reasoning.and_then(|known| known.reasoning.as_ref());
        let why = reasoning.map(|why| crate::document::Passage::quiet(self.pen.text(why)));
        step.passages.extend(why);
        step
    }
}

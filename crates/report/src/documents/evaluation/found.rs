//! What an evaluation found: observations with the lines they rest on, findings, learning points; and
//! those lines, word for word.

use super::Evaluated;
use crate::document::{Block, Cell, Exact, Passage};
use crate::documents::pen::{Col, ID, LINES, Pen, id, lines as line_numbers, number};
use std::collections::BTreeSet;
use varsko_domain::{FindingId, ObservationId};
use varsko_picture::evaluation::{Finding, LearningPoint};

/// What observations, findings and learning points are numbered with, on paper.
pub(super) const OBSERVATION: char = 'O';
pub(super) const FINDING: char = 'F';
pub(super) const POINT: char = 'L';

pub(super) fn blocks(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let mut blocks = observations(known, pen);
    blocks.extend(findings(known, pen));
    blocks.extend(points(known, pen));
    blocks
}

/// The observations a finding stands on, and those of the organisation that evaluates.
fn own<'a>(
    known: &'a Evaluated<'_>,
) -> impl Iterator<Item = &'a varsko_picture::Fact<varsko_domain::incident::evaluation::events::Observed>>
{
    let used: BTreeSet<ObservationId> = known
        .evaluation
        .findings
        .iter()
        .flat_map(|finding| finding.stated.said.observations.iter().copied())
        .collect();
    let all = known.observations.iter().copied();
    all.filter(move |fact| {
        fact.origin.organisation == known.evaluation.organisation
            || used.contains(&fact.said.observation)
    })
}

fn observations(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let rows = (1..).zip(own(known)).map(|(place, fact)| {
        let said = &fact.said;
        let tendency = pen.language().tendency(said.tendency);
        vec![
            numbered(OBSERVATION, place),
            Cell::of(vec![
                Passage::plain(pen.text(&said.text)),
                Passage::quiet(tendency),
            ])
            .exactly_words(),
            line_numbers(&said.entries),
            number(fact.origin.line),
            pen.word(said.tendency.literal(), tendency),
            id(said.observation.0),
        ]
    });
    let columns: [Col; 6] = [
        ("observation", ["Nr.", "Nr.", "No."], 8.0),
        ("text", ["Observasjon", "Observasjon", "Observation"], 62.0),
        (
            "lines",
            ["Hviler på linje", "Kviler på linje", "Rests on line"],
            18.0,
        ),
        ("line", ["Ført på linje", "Ført på linje", "On line"], 12.0),
        ("tendency", ["Peker mot", "Peikar mot", "Points to"], 0.0),
        ID,
    ];
    pen.section(
        1,
        ["Observasjoner", "Observasjonar", "Observations"],
        "observations",
        &columns,
        rows.collect(),
    )
}

fn findings(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let rows = (1..).zip(&known.evaluation.findings);
    let rows = rows.map(|(place, finding)| self::finding(place, finding, known, pen));
    let columns: [Col; 9] = [
        ("finding", ["Nr.", "Nr.", "No."], 8.0),
        ("kind", ["Funn", "Funn", "Finding"], 18.0),
        ("expected", ["Ventet", "Venta", "Expected"], 28.0),
        ("actual", ["Faktisk", "Faktisk", "Actual"], 34.0),
        ("observations", ["Obs.", "Obs.", "Obs."], 12.0),
        ("line", ["Ført på linje", "Ført på linje", "On line"], 0.0),
        ("cause", ["Årsak", "Årsak", "Cause"], 0.0),
        ("withdrawn", ["Trukket", "Trekt", "Withdrawn"], 0.0),
        ID,
    ];
    pen.section(
        1,
        ["Funn", "Funn", "Findings"],
        "findings",
        &columns,
        rows.collect(),
    )
}

fn finding(place: i64, finding: &Finding, known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Cell> {
    let said = &finding.stated.said;
    let told = pen.language().finding(said.kind);
    let mut kind = vec![Passage::strong(told)];
    let withdrawn = finding.withdrawn.as_ref().map(|fact| &fact.said.reason);
    if let Some(reason) = withdrawn {
        let label = pen.of(["Trukket", "Trekt", "Withdrawn"]);
        kind.push(Passage::quiet(format!("{label}: {}", pen.text(reason))));
    }
    let mut actual = vec![Passage::plain(pen.text(&said.actual))];
    if let Some(cause) = &said.cause {
        let label = pen.of(["Årsak", "Årsak", "Cause"]);
        actual.push(Passage::quiet(format!("{label}: {}", pen.text(cause))));
    }
    let observed = (1..).zip(own(known));
    let observed = observed.filter(|(_, fact)| said.observations.contains(&fact.said.observation));
    vec![
        numbered(FINDING, place),
        Cell::of(kind).exactly(Exact::Word(said.kind.literal())),
        pen.written(&said.expected),
        Cell::of(actual).exactly_words(),
        all_numbered(OBSERVATION, observed.map(|(place, _)| place)),
        number(finding.stated.origin.line),
        pen.maybe(said.cause.as_ref()),
        pen.maybe(withdrawn),
        id(finding.id.0),
    ]
}

fn points(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let rows = (1..).zip(&known.evaluation.points);
    let rows = rows.map(|(place, point)| self::point(place, point, known, pen));
    let columns: [Col; 8] = [
        ("learning_point", ["Nr.", "Nr.", "No."], 8.0),
        (
            "text",
            ["Læringspunkt", "Læringspunkt", "Learning point"],
            36.0,
        ),
        ("target", ["Gjelder", "Gjeld", "About"], 15.0),
        (
            "change",
            ["Bør endres", "Bør endrast", "To be changed"],
            31.0,
        ),
        ("findings", ["Funn", "Funn", "Findings"], 10.0),
        ("line", ["Ført på linje", "Ført på linje", "On line"], 0.0),
        ("withdrawn", ["Trukket", "Trekt", "Withdrawn"], 0.0),
        ID,
    ];
    pen.section(
        1,
        ["Læringspunkter", "Læringspunkt", "Learning points"],
        "learning_points",
        &columns,
        rows.collect(),
    )
}

fn point(place: i64, point: &LearningPoint, known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Cell> {
    let said = &point.stated.said;
    let mut text = vec![Passage::plain(pen.text(&said.text))];
    let withdrawn = point.withdrawn.as_ref().map(|fact| &fact.said.reason);
    if let Some(reason) = withdrawn {
        let label = pen.of(["Trukket", "Trekt", "Withdrawn"]);
        text.push(Passage::quiet(format!("{label}: {}", pen.text(reason))));
    }
    vec![
        numbered(POINT, place),
        Cell::of(text).exactly_words(),
        pen.word(
            said.target.literal(),
            pen.language().learning_target(said.target),
        ),
        pen.written(&said.change),
        all_numbered(FINDING, places(known, &said.findings)),
        number(point.stated.origin.line),
        pen.maybe(withdrawn),
        id(point.id.0),
    ]
}

/// The numbers that findings have on paper.
pub(super) fn places<'a>(
    known: &'a Evaluated<'_>,
    wanted: &'a [FindingId],
) -> impl Iterator<Item = i64> + 'a {
    let all = (1..).zip(&known.evaluation.findings);
    all.filter(|(_, finding)| wanted.contains(&finding.id))
        .map(|(place, _)| place)
}

/// `F3`: 3 for programs.
pub(super) fn numbered(letter: char, place: i64) -> Cell {
    let words = Passage::strong(format!("{letter}{place}"));
    Cell::of(vec![words]).exactly(Exact::Number(place))
}

/// `F1, F3`.
pub(super) fn all_numbered(letter: char, places: impl Iterator<Item = i64>) -> Cell {
    let places: Vec<i64> = places.collect();
    let told: Vec<String> = places.iter().map(|n| format!("{letter}{n}")).collect();
    let exact = places.into_iter().map(Exact::Number).collect();
    Cell::plain(told.join(", ")).exactly(Exact::Many(exact))
}

/// The lines that observations rest on, word for word.
pub(super) fn lines(known: &Evaluated<'_>, pen: Pen<'_>) -> Vec<Block> {
    let pinned: BTreeSet<u32> = own(known)
        .flat_map(|fact| fact.said.entries.iter().copied())
        .collect();
    let rows = pinned.iter().filter_map(|number| known.lines.get(number));
    let rows = rows.map(|line| {
        vec![
            number(line.number),
            pen.moment(line.occurred_at),
            Cell::plain(&line.text),
            number_of(line.position),
        ]
    });
    let columns: [Col; 4] = [
        ("line", ["Linje", "Linje", "Line"], 9.0),
        ("at", ["Hendt", "Hendt", "Happened"], 16.0),
        ("text", LINES, 75.0),
        ("position", ["Posisjon", "Posisjon", "Position"], 0.0),
    ];
    pen.section(
        1,
        [
            "Linjene observasjonene hviler på",
            "Linjene observasjonane kviler på",
            "The lines that observations rest on",
        ],
        "lines",
        &columns,
        rows.collect(),
    )
}

fn number_of(position: u64) -> Cell {
    Cell::plain(position.to_string()).exactly(Exact::Number(position as i64))
}

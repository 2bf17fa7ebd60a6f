//! A document as a spreadsheet: a row for each row of its tables, each paragraph and each value, with
//! where it stands. Rows get sorted and filtered, so each stands for itself.
//!
//! The columns of all tables stand side by side; those with the same key are one. Cells are guarded
//! against being run as formulas.

use super::{Block, Cell, Document, Exact, Table};
use crate::export::{csv, guarded, times};
use std::collections::BTreeMap;
use std::io::{self, Write};
use varsko_picture::Language;
use varsko_picture::language::Phrase;

/// What every row begins with, in bokmål, nynorsk and English.
const HEADINGS: [[&str; 3]; 12] = [
    ["Dokument", "Dokument", "Document"],
    ["Øvelse", "Øving", "Exercise"],
    ["Eier", "Eigar", "Owner"],
    ["Gjelder", "Gjeld", "About"],
    ["Id", "Id", "Id"],
    ["Tatt ut", "Teke ut", "Taken out"],
    ["Posisjon", "Posisjon", "Position"],
    ["Kapittel", "Kapittel", "Chapter"],
    ["Avsnitt", "Avsnitt", "Section"],
    ["Tekst", "Tekst", "Text"],
    ["Opplysning", "Opplysning", "Fact"],
    ["Verdi", "Verdi", "Value"],
];
/// How many of them are alike in every row.
const ALIKE: usize = 7;
/// Between several values in one cell.
const WITHIN_CELL: &str = ", ";

/// Writes it.
pub(super) fn write(document: &Document, out: &mut impl Write) -> io::Result<()> {
    let mut grid = Grid::default();
    let facts = document.front.facts.iter();
    facts.for_each(|fact| grid.fact(&fact.label, &fact.value));
    document.blocks.iter().for_each(|block| grid.take(block));
    csv::mark(out)?;
    let mut rows = csv::writer(out);
    let language = document.front.language;
    let headings = HEADINGS.iter().map(|heading| heading[place(language)]);
    let own = grid.columns.iter().map(|(_, heading)| heading.as_str());
    rows.write_record(
        headings
            .chain(own)
            .map(|heading| guarded(heading.to_owned())),
    )?;
    let alike = alike(document);
    for row in grid.rows {
        let mut cells: Vec<String> = alike.to_vec();
        cells.extend(row.place);
        let width = grid.columns.len();
        cells.extend((0..width).map(|column| row.own.get(&column).cloned().unwrap_or_default()));
        rows.write_record(cells.into_iter().map(guarded))?;
    }
    rows.flush()
}

fn alike(document: &Document) -> [String; ALIKE] {
    let front = &document.front;
    let mark = front
        .exercise
        .then(|| front.language.phrase(Phrase::Exercise));
    let size = front.seal.as_ref().map(|seal| seal.size.to_string());
    [
        front.kind.clone(),
        mark.unwrap_or_default().to_owned(),
        front.owner.clone(),
        front.title.clone(),
        front.subject.clone(),
        times::local(front.made_at),
        size.unwrap_or_default(),
    ]
}

const fn place(language: Language) -> usize {
    match language {
        Language::Bokmal => 0,
        Language::Nynorsk => 1,
        Language::English => 2,
    }
}

/// Rows of a spreadsheet being filled.
#[derive(Default)]
struct Grid {
    /// The columns of tables: keys and headings, in order of appearance.
    columns: Vec<(String, String)>,
    chapter: String,
    section: String,
    rows: Vec<Row>,
}

/// Where it stands, then text, fact and value; and the cells of a table by column.
#[derive(Default)]
struct Row {
    place: [String; HEADINGS.len() - ALIKE],
    own: BTreeMap<usize, String>,
}

impl Grid {
    fn take(&mut self, block: &Block) {
        match block {
            Block::Heading(1, words) => {
                self.chapter.clone_from(words);
                self.section.clear();
            }
            Block::Heading(_, words) => self.section.clone_from(words),
            Block::Paragraph(passage) => self.text(&passage.words),
            Block::List(points) => points.iter().for_each(|point| self.text(&point.words)),
            Block::Facts(facts) | Block::Figures(facts) => {
                facts
                    .iter()
                    .for_each(|fact| self.fact(&fact.label, &fact.value));
            }
            Block::Table(table) | Block::Records(_, table) => self.table(table),
        }
    }

    fn text(&mut self, words: &str) {
        self.row([words, "", ""]);
    }

    fn fact(&mut self, label: &str, value: &str) {
        self.row(["", label, value]);
    }

    fn row(&mut self, [text, fact, value]: [&str; 3]) -> &mut Row {
        let (chapter, section) = (self.chapter.as_str(), self.section.as_str());
        self.rows.push(Row {
            place: [chapter, section, text, fact, value].map(str::to_owned),
            own: BTreeMap::new(),
        });
        let newest = self.rows.len() - 1;
        &mut self.rows[newest]
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns.iter();
        let columns: Vec<usize> = columns
            .map(|column| self.column(&column.key, &column.heading))
            .collect();
        for cells in &table.rows {
            let own = columns.iter().copied().zip(cells.iter().map(value));
            self.row(["", "", ""]).own = own.collect();
        }
    }

    /// The place of the column with this key.
    fn column(&mut self, key: &str, heading: &str) -> usize {
        let known = self.columns.iter().position(|(known, _)| known == key);
        known.unwrap_or_else(|| {
            self.columns.push((key.to_owned(), heading.to_owned()));
            self.columns.len() - 1
        })
    }
}

/// What a cell says: words as people read them, where it has some. Instants are to be sorted by, and
/// what is said beside what someone wrote has columns of its own.
fn value(cell: &Cell) -> String {
    match &cell.exact {
        Some(exact @ (Exact::Moment(_) | Exact::Words(_))) => told(exact),
        Some(exact) if cell.passages.is_empty() => told(exact),
        _ => cell.words(),
    }
}

fn told(exact: &Exact) -> String {
    match exact {
        Exact::Moment(at) => times::local(*at),
        Exact::Number(number) => number.to_string(),
        Exact::Word(word) => (*word).to_owned(),
        Exact::Words(words) => words.clone(),
        Exact::Id(id) => id.to_string(),
        Exact::Many(all) => {
            let all: Vec<String> = all.iter().map(told).collect();
            all.join(WITHIN_CELL)
        }
    }
}

//! What every document is written with: words of one language, headings, tables and their cells.
//!
//! Knows no document. A cell of an instant, a number or a stored word says it for people and exactly.

use super::{moments, of};
use crate::document::{Block, Cell, Column, Exact, Fact, Passage, Table};
use crate::export::Names;
use uuid::Uuid;
use varsko_domain::{Text, Timestamp};
use varsko_picture::Language;

/// Milliseconds of a minute.
const MINUTE_MS: i64 = 60_000;
/// Minutes of an hour.
const HOUR_MIN: i64 = 60;

/// A phrase in bokmål, nynorsk and English.
pub(super) type Said = [&'static str; 3];
/// A column: its key for programs, its heading, its width as parts of the whole.
pub(super) type Col = (&'static str, Said, f32);

/// Whether the thing is overdue, for programs; people read it where the deadline stands.
pub(super) const OVERDUE: Col = ("overdue", ["På overtid", "På overtid", "Overdue"], 0.0);
/// What is for programs only.
pub(super) const ID: Col = ("id", ["Radens id", "Id til rada", "Row id"], 0.0);
/// Numbers of lines of the log.
pub(super) const LINES: Said = ["Linjer", "Linjer", "Lines"];

/// Writes in one language, with the names of people and organisations.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) names: Names<'a>,
}

impl<'a> Pen<'a> {
    pub(super) fn language(self) -> Language {
        self.names.language
    }

    pub(super) fn of(self, said: Said) -> &'static str {
        of(self.language(), said)
    }

    pub(super) fn text(self, text: &Text) -> &str {
        self.language().text(text)
    }

    pub(super) fn fact(self, label: Said, value: impl Into<String>) -> Fact {
        Fact::new(self.of(label), value)
    }

    pub(super) fn heading(self, level: u8, said: Said) -> Block {
        Block::Heading(level, self.of(said).into())
    }

    pub(super) fn note(self, said: Said) -> Block {
        Block::Paragraph(Passage::quiet(self.of(said)))
    }

    pub(super) fn points(self, points: &[Text]) -> Block {
        let points = points.iter().map(|point| Passage::plain(self.text(point)));
        Block::List(points.collect())
    }

    /// What someone wrote at length: a paragraph for each they made.
    pub(super) fn prose(self, text: &Text) -> impl Iterator<Item = Block> {
        let paragraphs = self.text(text).split("\n\n").map(str::trim);
        let paragraphs = paragraphs.filter(|words| !words.is_empty());
        paragraphs.map(|words| Block::Paragraph(Passage::plain(words)))
    }

    pub(super) fn table(self, name: &'static str, columns: &[Col], rows: Vec<Vec<Cell>>) -> Table {
        let columns = columns.iter();
        let columns = columns.map(|(key, said, parts)| Column::new(*key, self.of(*said), *parts));
        Table {
            name,
            columns: columns.collect(),
            rows,
        }
    }

    /// A heading with a table below it; nothing where there is no row.
    pub(super) fn section(
        self,
        level: u8,
        heading: Said,
        name: &'static str,
        columns: &[Col],
        rows: Vec<Vec<Cell>>,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let table = self.table(name, columns, rows);
        vec![self.heading(level, heading), Block::Table(table)]
    }

    pub(super) fn maybe(self, text: Option<&Text>) -> Cell {
        text.map(|text| Cell::plain(self.text(text)))
            .unwrap_or_default()
    }

    pub(super) fn written(self, text: &Text) -> Cell {
        Cell::plain(self.text(text))
    }

    /// A day: `16.06.2021`.
    pub(super) fn day(self, at: Timestamp) -> Cell {
        Cell::plain(self.day_words(at)).exactly(Exact::Moment(at))
    }

    pub(super) fn day_words(self, at: Timestamp) -> String {
        moments::day(at).map_or_else(|| at.to_string(), moments::short_day)
    }

    /// A day and a clock time below it.
    pub(super) fn moment(self, at: Timestamp) -> Cell {
        let clock = Passage::quiet(moments::clock(at));
        Cell::of(vec![Passage::plain(self.day_words(at)), clock]).exactly(Exact::Moment(at))
    }

    pub(super) fn moment_words(self, at: Timestamp) -> String {
        moments::moment(at, self.language())
    }

    /// A stored word, as it is told.
    pub(super) fn word(self, literal: &'static str, told: impl Into<String>) -> Cell {
        Cell::plain(told).exactly(Exact::Word(literal))
    }

    /// That something is overdue, in a column of its own; nothing when it is not.
    pub(super) fn overdue(self, is_overdue: bool) -> Cell {
        if !is_overdue {
            return Cell::default();
        }
        self.word("overdue", self.of(["på overtid", "på overtid", "overdue"]))
    }

    /// How long something took, in hours and minutes; in milliseconds for programs.
    pub(super) fn length(self, ms: i64) -> Cell {
        Cell::plain(self.length_words(ms)).exactly(Exact::Number(ms))
    }

    pub(super) fn length_words(self, ms: i64) -> String {
        let minutes = ms / MINUTE_MS;
        let hour = self.of(["t", "t", "h"]);
        match minutes.abs() {
            0..HOUR_MIN => format!("{minutes} min"),
            _ => format!(
                "{} {hour} {} min",
                minutes / HOUR_MIN,
                (minutes % HOUR_MIN).abs()
            ),
        }
    }
}

/// Numbers of lines of the log.
pub(super) fn lines(numbers: &[u32]) -> Cell {
    let told: Vec<String> = numbers.iter().map(u32::to_string).collect();
    let exact = numbers.iter().map(|number| Exact::Number((*number).into()));
    Cell::plain(told.join(", ")).exactly(Exact::Many(exact.collect()))
}

/// A number that stands for a thing, or counts some.
pub(super) fn number(number: impl Into<i64>) -> Cell {
    let number = number.into();
    Cell::plain(number.to_string()).exactly(Exact::Number(number))
}

/// An id, for programs.
pub(super) fn id(id: Uuid) -> Cell {
    Cell::default().exactly(Exact::Id(id))
}

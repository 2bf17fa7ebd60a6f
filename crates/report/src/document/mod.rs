//! Documents to be read on paper and kept in an archive: what one says, apart from how it looks.
//!
//! A [`Document`] is a plain description: a front page and blocks in reading order. [`Document::pdf`]
//! sets it in type and prints it as PDF/A-2a and PDF/UA-1, the same bytes for the same description
//! (G-6); [`Document::csv`] and [`Document::json`] give the same to programs. Knows no incident, right, clock or file: what may be said was judged before it was written
//! down here, and what is dated carries its date along.

mod json;
mod keeping;
mod letters;
mod look;
mod press;
mod setting;
mod sheet;
mod spreadsheet;
mod tables;
mod wrap;

#[cfg(test)]
mod tests;

use std::io::{self, Write};
use uuid::Uuid;
use varsko_domain::Timestamp;
use varsko_picture::Language;

/// The most pages of one document; they are printed in memory, about 90 KiB each.
pub const DOCUMENT_PAGES_MAX: usize = 2_000;

/// A document as it is to be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The first page, and what each page repeats of it.
    pub front: FrontPage,
    /// Everything after the first page, in reading order.
    pub blocks: Vec<Block>,
}

/// The first page: what the document is, whose, and how it can be compared with the log.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontPage {
    /// The language its own words are in, and that reading programs are told.
    pub language: Language,
    /// What kind of document, for programs, such as `crisis_log`.
    pub name: &'static str,
    /// The same for people, such as "Kriselogg".
    pub kind: String,
    /// What it is about.
    pub title: String,
    /// Whose it is.
    pub owner: String,
    /// An exercise: every page says so unmistakably.
    pub exercise: bool,
    /// Who it may be given to, on every page.
    pub sharing: String,
    /// What is to be known about it: what, for whom, by whom, from when.
    pub facts: Vec<Fact>,
    /// When it was made.
    pub made_at: Timestamp,
    /// What every page is traced by, such as the incident's id.
    pub subject: String,
    /// The first and the last position that it tells of, where it tells of all between them.
    pub positions: Option<(u64, u64)>,
    /// The statement of the log that it was made from.
    pub seal: Option<Seal>,
}

/// A checkpoint of the log that the document was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// How many entries the log had.
    pub size: u64,
    /// The root of its tree, in base64: what a page shows the first characters of.
    pub root: String,
    /// The whole signed note, printed so that `varsko verify` takes it back.
    pub note: String,
    /// How it is checked, in sentences.
    pub explained: String,
}

/// A label and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it comes to.
    pub value: String,
}

impl Fact {
    /// A label and its value.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}

/// One thing after another.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading, which is a bookmark too. 1 is the highest level, 3 the lowest.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Passage),
    /// Points of a list.
    List(Vec<Passage>),
    /// Labels and values, below one another.
    Facts(Vec<Fact>),
    /// A few figures that matter most, side by side: how much, and of what.
    Figures(Vec<Fact>),
    /// A table, whose head is repeated on every page.
    Table(Table),
    /// A table too wide for a page: each row becomes a heading of this level, which is its first cell,
    /// and the others below it as labels and values, those that say something.
    Records(u8, Table),
}

/// Words in one manner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// How they stand out.
    pub manner: Manner,
    /// The words. A line feed begins a new line.
    pub words: String,
}

/// How words stand out from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// As text does.
    Plain,
    /// More than text.
    Strong,
    /// Less than text: what is said about it.
    Quiet,
    /// Letter by letter, for machines.
    Code,
}

impl Passage {
    /// Words as text.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::in_manner(Manner::Plain, words)
    }

    /// Words that stand out.
    pub fn strong(words: impl Into<String>) -> Self {
        Self::in_manner(Manner::Strong, words)
    }

    /// Words that stand back.
    pub fn quiet(words: impl Into<String>) -> Self {
        Self::in_manner(Manner::Quiet, words)
    }

    fn in_manner(manner: Manner, words: impl Into<String>) -> Self {
        Self {
            manner,
            words: words.into(),
        }
    }
}

/// Rows below a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is called by programs, such as `findings`.
    pub name: &'static str,
    /// Its columns, from the left.
    pub columns: Vec<Column>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it is called by programs, such as `deadline`: the same in every language.
    pub key: String,
    /// Its heading.
    pub heading: String,
    /// How wide it is, as parts of the sum of all. One of no width is for programs, and not printed.
    pub parts: f32,
}

impl Column {
    /// A column.
    pub fn new(key: impl Into<String>, heading: impl Into<String>, parts: f32) -> Self {
        Self {
            key: key.into(),
            heading: heading.into(),
            parts,
        }
    }

    /// True for one that stands on paper.
    pub(crate) fn is_printed(&self) -> bool {
        self.parts > 0.0
    }
}

/// What stands in one place of a table: passages below one another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What people read.
    pub passages: Vec<Passage>,
    /// What programs read in its place.
    pub exact: Option<Exact>,
    /// What its ground tells besides its words, never in their place.
    pub tone: Option<Tone>,
}

/// A value as programs want it.
#[derive(Clone, Debug, PartialEq)]
pub enum Exact {
    /// An instant.
    Moment(Timestamp),
    /// A number, in the unit its column's key ends with.
    Number(i64),
    /// A word as it is stored, the same in every language.
    Word(&'static str),
    /// What someone wrote, without what is said about it beside.
    Words(String),
    /// An id.
    Id(Uuid),
    /// Several.
    Many(Vec<Exact>),
}

/// How serious what a cell says is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

impl Cell {
    /// Passages below one another.
    pub fn of(passages: Vec<Passage>) -> Self {
        Self {
            passages,
            ..Self::default()
        }
    }

    /// A cell with these words as text.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::of(vec![Passage::plain(words)])
    }

    /// The same for programs.
    #[must_use]
    pub fn exactly(self, exact: Exact) -> Self {
        Self {
            exact: Some(exact),
            ..self
        }
    }

    /// Programs read its first passage alone; what the others say stands in columns of its own.
    #[must_use]
    pub fn exactly_words(self) -> Self {
        let first = self.passages.first();
        let exact = first.map(|passage| Exact::Words(passage.words.clone()));
        Self { exact, ..self }
    }

    /// On such a ground.
    #[must_use]
    pub fn toned(self, tone: Tone) -> Self {
        Self {
            tone: Some(tone),
            ..self
        }
    }

    /// Its words, a passage a line.
    fn words(&self) -> String {
        let passages = self.passages.iter();
        let words: Vec<&str> = passages.map(|passage| passage.words.as_str()).collect();
        words.join("\n")
    }
}

/// Why a document was not printed.
#[derive(Debug, thiserror::Error)]
pub enum NotPrinted {
    /// More than [`DOCUMENT_PAGES_MAX`] pages.
    #[error(
        "a document holds at most {DOCUMENT_PAGES_MAX} pages, and this one has more; take the log \
         out as csv or jsonl"
    )]
    TooLong,
    /// The printer found that the file would break its standard.
    #[error("the document would not be PDF/A-2a and PDF/UA-1: {0}")]
    BelowStandard(String),
}

impl Document {
    /// The document as a file: PDF/A-2a and PDF/UA-1, tagged, with bookmarks.
    ///
    /// # Errors
    /// [`NotPrinted::TooLong`]; and [`NotPrinted::BelowStandard`], which tells of a mistake in here.
    pub fn pdf(&self) -> Result<Vec<u8>, NotPrinted> {
        let mut letters = letters::Letters::new();
        let printed = setting::set(self, &mut letters)?;
        press::print(&self.front, &printed, &mut letters)
    }
    /// The document as a spreadsheet, a row for whatever stands in it, each with where it stands.
    ///
    /// # Errors
    /// When `out` does not take it.
    pub fn csv(&self, out: &mut impl Write) -> io::Result<()> {
        spreadsheet::write(self, out)
    }

    /// The document as one JSON object.
    ///
    /// # Errors
    /// When `out` does not take it.
    pub fn json(&self, out: &mut impl Write) -> io::Result<()> {
        json::write(self, out)
    }
}

//! What was read differently from how it stands in the file: no reason to refuse, but to be told.

use super::times::Understood;
use super::wording::{Language, choose, numbers, quoted};

/// How many unknown words and headings are named.
const NAMED_MAX: usize = 20;

/// One thing the importer should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The file is not UTF-8; letters were read the way older Norwegian Excel writes them.
    ReadAsWindows1252,
    /// The sheet has no numbers, so rows were numbered in their order.
    NumberedInOrder,
    /// Headings nobody knows; what stands below them is not imported.
    ColumnsLeftOut(Vec<String>),
    /// Words for kinds that nobody knows; those rows became notes.
    UnknownKinds {
        /// The words, up to a bound.
        words: Vec<String>,
        /// The numbers of the rows.
        rows: Vec<u64>,
    },
    /// Times without an offset were read as Norwegian time.
    NorwegianTime {
        /// The numbers of the rows.
        rows: Vec<u64>,
    },
    /// Times the clock showed twice, when summer time ended; the first was taken.
    ShownTwice {
        /// The numbers of the rows.
        rows: Vec<u64>,
    },
    /// Times the clock skipped, when summer time began; they were moved on by an hour.
    Skipped {
        /// The numbers of the rows.
        rows: Vec<u64>,
    },
}

impl Remark {
    /// One clear sentence.
    pub fn sentence(&self, language: Language) -> String {
        let nr = |rows: &[u64]| numbers(rows, language);
        let named = |words: &[String]| {
            words
                .iter()
                .map(|word| quoted(word))
                .collect::<Vec<_>>()
                .join(", ")
        };
        match self {
            Self::ReadAsWindows1252 => choose(
                language,
                "filen er ikke UTF-8 og ble lest som Windows-1252; se at æ, ø og å er riktige"
                    .into(),
                "fila er ikkje UTF-8 og vart lesen som Windows-1252; sjå at æ, ø og å er rette"
                    .into(),
                "the file is not UTF-8 and was read as Windows-1252; see that æ, ø and å are right"
                    .into(),
            ),
            Self::NumberedInOrder => choose(
                language,
                "arket har ingen nummerkolonne; radene ble nummerert i rekkefølge".into(),
                "arket har ingen nummerkolonne; radene vart nummererte i rekkjefølgje".into(),
                "the sheet has no column of numbers; the rows were numbered in order".into(),
            ),
            Self::ColumnsLeftOut(headings) => choose(
                language,
                format!("disse kolonnene ble ikke tatt med: {}", named(headings)),
                format!("desse kolonnane vart ikkje tekne med: {}", named(headings)),
                format!("these columns were left out: {}", named(headings)),
            ),
            Self::UnknownKinds { words, rows } => choose(
                language,
                format!(
                    "ukjent type {} ble til notat (nr {})",
                    named(words),
                    nr(rows)
                ),
                format!(
                    "ukjend type {} vart til notat (nr {})",
                    named(words),
                    nr(rows)
                ),
                format!(
                    "unknown kind {} became a note (nr {})",
                    named(words),
                    nr(rows)
                ),
            ),
            Self::NorwegianTime { rows } => choose(
                language,
                format!(
                    "tidspunkt uten tidssone ble lest som norsk tid (nr {})",
                    nr(rows)
                ),
                format!(
                    "tidspunkt utan tidssone vart lesne som norsk tid (nr {})",
                    nr(rows)
                ),
                format!(
                    "times without an offset were read as Norwegian time (nr {})",
                    nr(rows)
                ),
            ),
            Self::ShownTwice { rows } => choose(
                language,
                format!(
                    "klokken viste dette tidspunktet to ganger da sommertiden sluttet; det første ble valgt (nr {})",
                    nr(rows)
                ),
                format!(
                    "klokka viste dette tidspunktet to gonger då sommartida slutta; det første vart valt (nr {})",
                    nr(rows)
                ),
                format!(
                    "the clock showed this time twice as summer time ended; the first was taken (nr {})",
                    nr(rows)
                ),
            ),
            Self::Skipped { rows } => choose(
                language,
                format!(
                    "dette tidspunktet fantes ikke da sommertiden begynte; det ble flyttet en time fram (nr {})",
                    nr(rows)
                ),
                format!(
                    "dette tidspunktet fanst ikkje då sommartida byrja; det vart flytt ein time fram (nr {})",
                    nr(rows)
                ),
                format!(
                    "this time did not exist as summer time began; it was moved on by an hour (nr {})",
                    nr(rows)
                ),
            ),
        }
    }
}

/// What has been noticed while reading, gathered so that each thing is remarked upon once.
#[derive(Default)]
pub(super) struct Noticed {
    encoding: Option<Remark>,
    numbered_in_order: bool,
    columns_left_out: Vec<String>,
    unknown_words: Vec<String>,
    unknown_kinds: Vec<u64>,
    norwegian: Vec<u64>,
    twice: Vec<u64>,
    skipped: Vec<u64>,
}

impl Noticed {
    /// Begins with what the file as a whole gives reason to say.
    pub(super) fn of_file(
        encoding: Option<Remark>,
        numbered_in_order: bool,
        mut columns_left_out: Vec<String>,
    ) -> Self {
        columns_left_out.truncate(NAMED_MAX);
        Self {
            encoding,
            numbered_in_order,
            columns_left_out,
            ..Self::default()
        }
    }

    pub(super) fn unknown_kind(&mut self, word: &str, nr: u64) {
        self.unknown_kinds.push(nr);
        let named = self.unknown_words.iter().any(|known| known == word);
        if !named && self.unknown_words.len() < NAMED_MAX {
            self.unknown_words.push(word.to_owned());
        }
    }

    /// Notes how the times of one row were understood.
    pub(super) fn times(&mut self, nr: u64, understood: impl Iterator<Item = Understood>) {
        for how in understood {
            let rows = match how {
                Understood::Offset => continue,
                Understood::Norwegian => &mut self.norwegian,
                Understood::Twice => &mut self.twice,
                Understood::Skipped => &mut self.skipped,
            };
            if rows.last() != Some(&nr) {
                rows.push(nr);
            }
        }
    }

    pub(super) fn into_remarks(self) -> Vec<Remark> {
        let mut remarks: Vec<Remark> = self.encoding.into_iter().collect();
        if self.numbered_in_order {
            remarks.push(Remark::NumberedInOrder);
        }
        if !self.columns_left_out.is_empty() {
            remarks.push(Remark::ColumnsLeftOut(self.columns_left_out));
        }
        if !self.unknown_kinds.is_empty() {
            let rows = self.unknown_kinds;
            remarks.push(Remark::UnknownKinds {
                words: self.unknown_words,
                rows,
            });
        }
        if !self.norwegian.is_empty() {
            remarks.push(Remark::NorwegianTime {
                rows: self.norwegian,
            });
        }
        if !self.twice.is_empty() {
            remarks.push(Remark::ShownTwice { rows: self.twice });
        }
        if !self.skipped.is_empty() {
            remarks.push(Remark::Skipped { rows: self.skipped });
        }
        remarks
    }
}

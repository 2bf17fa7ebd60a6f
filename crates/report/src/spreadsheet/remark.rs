//! What was read differently from how it stands in the file: no reason to refuse, but to be told.

use super::times::Understood;
use super::wording::{Language, numbers, quoted};

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
        let (told, words, rows): ([&str; 3], &[String], &[u64]) = match self {
            Self::ReadAsWindows1252 => (READ_AS_WINDOWS_1252, &[], &[]),
            Self::NumberedInOrder => (NUMBERED_IN_ORDER, &[], &[]),
            Self::ColumnsLeftOut(headings) => (COLUMNS_LEFT_OUT, headings, &[]),
            Self::UnknownKinds { words, rows } => (UNKNOWN_KINDS, words, rows),
            Self::NorwegianTime { rows } => (NORWEGIAN_TIME, &[], rows),
            Self::ShownTwice { rows } => (SHOWN_TWICE, &[], rows),
            Self::Skipped { rows } => (SKIPPED, &[], rows),
        };
        let named: Vec<String> = words.iter().map(|word| quoted(word)).collect();
        // The rows first: what stands in the words of the sheet is not ours to fill in.
        let told = language.of(told).replace("{nr}", &numbers(rows, language));
        told.replace("{words}", &named.join(", "))
    }
}

// In bokmål, nynorsk and English.
const READ_AS_WINDOWS_1252: [&str; 3] = [
    "filen er ikke UTF-8 og ble lest som Windows-1252; se at æ, ø og å er riktige",
    "fila er ikkje UTF-8 og vart lesen som Windows-1252; sjå at æ, ø og å er rette",
    "the file is not UTF-8 and was read as Windows-1252; see that æ, ø and å are right",
];
const NUMBERED_IN_ORDER: [&str; 3] = [
    "arket har ingen nummerkolonne; radene ble nummerert i rekkefølge",
    "arket har ingen nummerkolonne; radene vart nummererte i rekkjefølgje",
    "the sheet has no column of numbers; the rows were numbered in order",
];
const COLUMNS_LEFT_OUT: [&str; 3] = [
    "disse kolonnene ble ikke tatt med: {words}",
    "desse kolonnane vart ikkje tekne med: {words}",
    "these columns were left out: {words}",
];
const UNKNOWN_KINDS: [&str; 3] = [
    "ukjent type {words} ble til notat (nr {nr})",
    "ukjend type {words} vart til notat (nr {nr})",
    "unknown kind {words} became a note (nr {nr})",
];
const NORWEGIAN_TIME: [&str; 3] = [
    "tidspunkt uten tidssone ble lest som norsk tid (nr {nr})",
    "tidspunkt utan tidssone vart lesne som norsk tid (nr {nr})",
    "times without an offset were read as Norwegian time (nr {nr})",
];
const SHOWN_TWICE: [&str; 3] = [
    "klokken viste dette tidspunktet to ganger da sommertiden sluttet; det første ble valgt (nr {nr})",
    "klokka viste dette tidspunktet to gonger då sommartida slutta; det første vart valt (nr {nr})",
    "the clock showed this time twice as summer time ended; the first was taken (nr {nr})",
];
const SKIPPED: [&str; 3] = [
    "dette tidspunktet fantes ikke da sommertiden begynte; det ble flyttet en time fram (nr {nr})",
    "dette tidspunktet fanst ikkje då sommartida byrja; det vart flytt ein time fram (nr {nr})",
    "this time did not exist as summer time began; it was moved on by an hour (nr {nr})",
];

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

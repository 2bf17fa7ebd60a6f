//! Row by row through the file, collecting rows, remarks and problems.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};
use varsko_domain::words::EntryKind;

use super::columns::{Column, Columns, recognised};
use super::problem::{Place, Problem};
use super::refused::Refused;
use super::remark::Noticed;
use super::times::{Clockwork, Moment};
use super::{
    FILE_BYTES_MAX, PROBLEMS_LISTED_MAX, ROW_SHORT_BYTES_MAX, ROW_TEXT_BYTES_MAX, ROWS_MAX, Row,
    Sheet, decoding, kinds, markers,
};

/// In the order of preference when they recognise the same headings.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// A row of our own after the last one: if it does not come out alone, a quotation mark is open.
const LAST_ROW: &str = "\u{1}the end of the file\u{1}";

/// The fields that become texts of an entry, and how long each may be.
const BOUNDED: [(Column, usize); 4] = [
    (Column::Message, ROW_TEXT_BYTES_MAX),
    (Column::From, ROW_SHORT_BYTES_MAX),
    (Column::To, ROW_SHORT_BYTES_MAX),
    (Column::Source, ROW_SHORT_BYTES_MAX),
];

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, Refused> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Problem::FileTooLarge { bytes: bytes.len() }.into());
    }
    let (mut text, encoding) = decoding::decode(bytes)?;
    text.push('\n');
    text.push_str(LAST_ROW);
    // Excel may put its separator on a line of its own before everything else.
    let (before, text) = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("sep=") => (1, rest),
        _ => (0, text.as_str()),
    };
    let separator = separator_of(text);
    let mut records = reader(text, separator).into_records();
    let headings = match records.next() {
        Some(Ok(headings)) if headings.get(0) != Some(LAST_ROW) => headings,
        _ => return Err(Problem::NoRows.into()),
    };
    let columns = Columns::of(&headings)?;
    let noticed = Noticed::of_file(encoding, !columns.has(Column::Nr), columns.left_out.clone());
    let mut reading = Reading::new(columns, noticed);
    let mut ended = false;
    let mut last = Place {
        line: 1 + before,
        nr: String::new(),
    };
    for record in records {
        // Reading text from memory cannot fail, and rows of any length are accepted.
        let Ok(record) = record else { continue };
        if record.len() == 1 && &record[0] == LAST_ROW {
            ended = true;
            break;
        }
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        last = Place {
            line: line_of(&record, text) + before,
            nr: reading.number_as_written(&record),
        };
        if reading.rows_seen == ROWS_MAX {
            return Err(Problem::TooManyRows.into());
        }
        reading.take(&record, &last);
    }
    if !ended {
        // Whatever was wrong with the row that swallowed the rest, this is the cause.
        return Err(Problem::QuoteLeftOpen { place: last }.into());
    }
    reading.finish()
}

fn separator_of(text: &str) -> u8 {
    let recognised_with = |separator: u8| {
        let headings = reader(text, separator).into_records().next();
        headings
            .and_then(Result::ok)
            .map_or(0, |headings| recognised(&headings))
    };
    let mut best = (SEPARATORS[0], 0);
    for separator in SEPARATORS {
        let count = recognised_with(separator);
        if count > best.1 {
            best = (separator, count);
        }
    }
    best.0
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

/// The line a row begins on; the parser counts empty lines before it as part of it.
fn line_of(record: &StringRecord, text: &str) -> usize {
    let Some(position) = record.position() else {
        return 0;
    };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let skipped = text.as_bytes().get(start..).unwrap_or_default();
    let empty = skipped
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'));
    usize::try_from(position.line()).unwrap_or(usize::MAX)
        + empty.filter(|byte| **byte == b'\n').count()
}

/// What has been read so far.
struct Reading {
    columns: Columns,
    clockwork: Clockwork,
    rows: Vec<Row>,
    rows_seen: usize,
    seen: HashMap<u64, u32>,
    problems: Vec<Problem>,
    more_problems: usize,
    noticed: Noticed,
}

impl Reading {
    fn new(columns: Columns, noticed: Noticed) -> Self {
        Self {
            columns,
            clockwork: Clockwork::new(),
            rows: Vec::new(),
            rows_seen: 0,
            seen: HashMap::new(),
            problems: Vec::new(),
            more_problems: 0,
            noticed,
        }
    }

    fn number_as_written(&self, record: &StringRecord) -> String {
        self.columns.field(record, Column::Nr).to_owned()
    }

    fn take(&mut self, record: &StringRecord, place: &Place) {
        self.rows_seen += 1;
        match self.row(record, place) {
            Ok(row) => self.rows.push(row),
            Err(problem) if self.problems.len() < PROBLEMS_LISTED_MAX => {
                self.problems.push(problem)
            }
            Err(_) => self.more_problems += 1,
        }
    }

    fn row(&mut self, record: &StringRecord, place: &Place) -> Result<Row, Problem> {
        self.check_fields(record, place)?;
        let field = |column| self.columns.field(record, column);
        let optional = |column| {
            Some(field(column))
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
        };
        let nr = self.number(place)?;
        let occurred = self.occurred(record, place)?;
        let recorded = match field(Column::RecordedAt) {
            "" => None,
            value => Some(self.time(value, place)?),
        };
        let message = field(Column::Message);
        let marked = markers::read(message);
        if marked.text.is_empty() {
            return Err(Problem::NoText {
                place: place.clone(),
            });
        }
        let stated = kinds::precision_of(field(Column::Precision));
        let word = field(Column::Kind);
        let kind = kinds::kind_of(word);
        if kind.is_none() && !word.is_empty() {
            self.noticed.unknown_kind(word, nr);
        }
        let understood = [Some(occurred), recorded].into_iter().flatten();
        self.noticed
            .times(nr, understood.map(|moment| moment.understood));
        let row = Row {
            nr,
            repeat: self.seen.get(&nr).copied().unwrap_or_default(),
            line: place.line,
            occurred_at: occurred.ms,
            recorded_at: recorded.map(|moment| moment.ms),
            precision: marked.precision.max(stated.unwrap_or(marked.precision)),
            from: optional(Column::From),
            to: optional(Column::To),
            kind: kind.unwrap_or(EntryKind::Note),
            raw_text: (marked.text != message).then(|| message.to_owned()),
            text: marked.text,
            source: optional(Column::Source),
            corrects_something: marked.corrects_something,
            planned: marked.planned,
        };
        *self.seen.entry(nr).or_default() += 1;
        Ok(row)
    }

    fn check_fields(&self, record: &StringRecord, place: &Place) -> Result<(), Problem> {
        let headings = self.columns.count;
        if record
            .iter()
            .skip(headings)
            .any(|field| !field.trim().is_empty())
        {
            let (place, given) = (place.clone(), record.len());
            return Err(Problem::TooManyFields {
                place,
                given,
                headings,
            });
        }
        for (column, bytes_max) in BOUNDED {
            let bytes = self.columns.field(record, column).len();
            if bytes > bytes_max {
                let place = place.clone();
                return Err(Problem::FieldTooLong {
                    place,
                    column,
                    bytes,
                    bytes_max,
                });
            }
        }
        Ok(())
    }

    fn number(&self, place: &Place) -> Result<u64, Problem> {
        if !self.columns.has(Column::Nr) {
            return Ok(self.rows_seen as u64);
        }
        place.nr.parse().map_err(|_| Problem::BrokenNumber {
            place: place.clone(),
        })
    }

    fn occurred(&self, record: &StringRecord, place: &Place) -> Result<Moment, Problem> {
        let time = self.columns.field(record, Column::OccurredAt);
        match self.columns.field(record, Column::Date) {
            "" => self.time(time, place),
            date => self.time(&format!("{date} {time}"), place),
        }
    }

    fn time(&self, value: &str, place: &Place) -> Result<Moment, Problem> {
        let broken = || Problem::BrokenTime {
            place: place.clone(),
            value: value.to_owned(),
        };
        self.clockwork.read(value).ok_or_else(broken)
    }

    fn finish(self) -> Result<Sheet, Refused> {
        if !self.problems.is_empty() {
            return Err(Refused {
                problems: self.problems,
                more: self.more_problems,
            });
        }
        if self.rows.is_empty() {
            return Err(Problem::NoRows.into());
        }
        Ok(Sheet {
            rows: self.rows,
            remarks: self.noticed.into_remarks(),
        })
    }
}

//! Which column is which, whatever language and separator the sheet has.

use csv::StringRecord;

use super::problem::Problem;
use crate::export::unguarded;

/// What a column of a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The row's number.
    Nr,
    /// The date, when it has a column of its own beside the clock time.
    Date,
    /// When it happened.
    OccurredAt,
    /// How exactly it is known when it happened.
    Precision,
    /// When it was written down.
    RecordedAt,
    /// Who it came from.
    From,
    /// Who it went to.
    To,
    /// What kind of entry.
    Kind,
    /// What was written.
    Message,
    /// Where it is known from.
    Source,
}

impl Column {
    const ALL: [Self; 10] = [
        Self::Nr,
        Self::Date,
        Self::OccurredAt,
        Self::Precision,
        Self::RecordedAt,
        Self::From,
        Self::To,
        Self::Kind,
        Self::Message,
        Self::Source,
    ];

    /// The columns without which a sheet is no log.
    const NEEDED: [Self; 2] = [Self::OccurredAt, Self::Message];

    /// The headings it goes by; only their letters and digits count, and capitals do not.
    pub(super) fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Nr => &["nr", "nummer", "løpenr", "løpenummer", "no", "number"],
            Self::Date => &["dato", "date"],
            Self::OccurredAt => &[
                "occurred_at",
                "tidspunkt",
                "hendt",
                "tid",
                "klokkeslett",
                "kl",
                "time",
            ],
            Self::Precision => &["presisjon", "precision"],
            Self::RecordedAt => &[
                "recorded_at",
                "registrert",
                "loggført",
                "ført",
                "recorded",
                "logged",
            ],
            Self::From => &["from", "fra", "frå", "avsender"],
            Self::To => &["to", "til", "mottaker"],
            Self::Kind => &["kind", "type", "kategori"],
            Self::Message => &[
                "message",
                "melding",
                "tekst",
                "hendelse",
                "beskrivelse",
                "text",
            ],
            Self::Source => &["source_url", "kilde", "kjelde", "source"],
        }
    }

    fn of(heading: &str) -> Option<Self> {
        let heading = bare(heading);
        let goes_by = |column: &Self| column.headings().iter().any(|known| bare(known) == heading);
        Self::ALL.into_iter().find(goes_by)
    }
}

fn bare(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Where each column of one sheet stands.
pub(super) struct Columns {
    found: Vec<(Column, usize)>,
    pub(super) count: usize,
    /// Headings that mean nothing here; what stands below them is left out.
    pub(super) left_out: Vec<String>,
}

impl Columns {
    pub(super) fn of(headings: &StringRecord) -> Result<Self, Problem> {
        let mut found: Vec<(Column, usize)> = Vec::new();
        let mut left_out = Vec::new();
        for (index, heading) in headings.iter().enumerate() {
            match Column::of(heading) {
                Some(column) => match found.iter().find(|(known, _)| *known == column) {
                    Some((_, first)) => {
                        let both = [headings[*first].to_owned(), heading.to_owned()];
                        return Err(Problem::RepeatedColumn { headings: both });
                    }
                    None => found.push((column, index)),
                },
                None if heading.trim().is_empty() => {}
                None => left_out.push(heading.trim().to_owned()),
            }
        }
        let missing: Vec<Column> = Column::NEEDED
            .into_iter()
            .filter(|needed| found.iter().all(|(column, _)| column != needed))
            .collect();
        if missing.is_empty() {
            Ok(Self {
                found,
                count: headings.len(),
                left_out,
            })
        } else {
            let found = headings
                .iter()
                .map(|heading| heading.trim().to_owned())
                .collect();
            Err(Problem::MissingColumns { found, missing })
        }
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.found.iter().any(|(found, _)| *found == column)
    }

    /// The field of a column, trimmed and without the guard that our own exports put before what
    /// looks like a formula; empty when the sheet or the row has none.
    pub(super) fn field<'r>(&self, record: &'r StringRecord, column: Column) -> &'r str {
        let place = self.found.iter().find(|(found, _)| *found == column);
        let field = place
            .and_then(|(_, index)| record.get(*index))
            .unwrap_or_default();
        unguarded(field.trim())
    }
}

/// How many headings are recognised; the separator that recognises most is the right one.
pub(super) fn recognised(headings: &StringRecord) -> usize {
    headings
        .iter()
        .filter(|heading| Column::of(heading).is_some())
        .count()
}

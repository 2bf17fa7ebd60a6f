//! Why a sheet is refused: what is wrong, where, and what would be accepted.

use super::columns::Column;
use super::times::ACCEPTED;
use super::wording::{Language, choose, quoted};
use super::{FILE_BYTES_MAX, ROWS_MAX};

/// Where in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line of the file, from 1.
    pub line: usize,
    /// The row's number as it stands there; empty when there is none.
    pub nr: String,
}

impl Place {
    fn named(&self, language: Language) -> String {
        let line = choose(language, "linje", "linje", "line");
        let line = format!("{line} {}", self.line);
        match self.nr.parse::<u64>() {
            Ok(nr) => format!("{line} (nr {nr})"),
            Err(_) if self.nr.is_empty() => line,
            Err(_) => format!("{line} (nr {})", quoted(&self.nr)),
        }
    }
}

/// One reason why a sheet is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is larger than is read.
    FileTooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// It is a workbook, not a CSV file.
    Workbook,
    /// It is no text at all.
    NotText,
    /// There is nothing below the headings, or nothing at all.
    NoRows,
    /// A column that is needed is not there.
    MissingColumns {
        /// The headings that are there.
        found: Vec<String>,
        /// What none of them stands for.
        missing: Vec<Column>,
    },
    /// Two headings stand for the same column.
    RepeatedColumn {
        /// Both, as written.
        headings: [String; 2],
    },
    /// There are more rows than are read.
    TooManyRows,
    /// A quotation mark was never closed, so the rest of the file became one field.
    QuoteLeftOpen {
        /// The row it was opened in.
        place: Place,
    },
    /// A row has more fields than there are headings: a text with a separator lacks its quotes.
    TooManyFields {
        /// The row.
        place: Place,
        /// How many fields it has.
        given: usize,
        /// How many headings there are.
        headings: usize,
    },
    /// The number is not a whole number.
    BrokenNumber {
        /// The row.
        place: Place,
    },
    /// The time is in none of the accepted forms.
    BrokenTime {
        /// The row.
        place: Place,
        /// What stands there.
        value: String,
    },
    /// Nothing was written.
    NoText {
        /// The row.
        place: Place,
    },
    /// A field is longer than an entry of the log can hold.
    FieldTooLong {
        /// The row.
        place: Place,
        /// Which field.
        column: Column,
        /// Its length in bytes.
        bytes: usize,
        /// The most there may be.
        bytes_max: usize,
    },
}

impl Problem {
    /// One clear sentence.
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Bokmal => self.bokmal(),
            Language::Nynorsk => self.nynorsk(),
            Language::English => self.english(),
        }
    }

    fn bokmal(&self) -> String {
        let at = |place: &Place| place.named(Language::Bokmal);
        match self {
            Self::FileTooLarge { bytes } => format!(
                "filen er på {bytes} byte; det største som leses, er {FILE_BYTES_MAX}. Del den i flere"
            ),
            Self::Workbook => "filen er en Excel-arbeidsbok; lagre arket som CSV og bruk den filen".into(),
            Self::NotText => "filen er ikke en tekstfil; lagre arket som CSV og bruk den filen".into(),
            Self::NoRows => "filen har ingen rader; den første linjen skal ha overskrifter, og radene følger under".into(),
            Self::MissingColumns { found, missing } => format!(
                "arket mangler {}; overskriftene som ble funnet, er {}",
                needed(missing, " og ", " (godtatt: ", Language::Bokmal),
                listed(found, "ingen"),
            ),
            Self::RepeatedColumn { headings: [first, second] } => format!(
                "overskriftene {} og {} betyr det samme; gi den ene et annet navn",
                quoted(first), quoted(second)
            ),
            Self::TooManyRows => format!("filen har mer enn {ROWS_MAX} rader; del den i flere"),
            Self::QuoteLeftOpen { place } => format!(
                "{}: et anførselstegn blir aldri avsluttet, så resten av filen ble ett felt; avslutt det, eller skriv det dobbelt inne i teksten",
                at(place)
            ),
            Self::TooManyFields { place, given, headings } => format!(
                "{}: raden har {given} felter, men arket har {headings} overskrifter; en tekst med skilletegn i skal stå i anførselstegn",
                at(place)
            ),
            Self::BrokenNumber { place } => format!("{}: nummeret er ikke et helt tall; skriv for eksempel 57", at(place)),
            Self::BrokenTime { place, value } => {
                format!("{}: {} er ikke et tidspunkt; godtatt er {ACCEPTED}", at(place), quoted(value))
            }
            Self::NoText { place } => format!("{}: raden har ingen tekst; skriv hva som hendte, eller slett raden", at(place)),
            Self::FieldTooLong { place, column, bytes, bytes_max } => format!(
                "{}: feltet «{}» er på {bytes} byte; det meste er {bytes_max}. Del raden i flere",
                at(place), heading(*column, Language::Bokmal)
            ),
        }
    }

    fn nynorsk(&self) -> String {
        let at = |place: &Place| place.named(Language::Nynorsk);
        match self {
            Self::FileTooLarge { bytes } => format!(
                "fila er på {bytes} byte; det største som vert lese, er {FILE_BYTES_MAX}. Del ho i fleire"
            ),
            Self::Workbook => "fila er ei Excel-arbeidsbok; lagre arket som CSV og bruk den fila".into(),
            Self::NotText => "fila er ikkje ei tekstfil; lagre arket som CSV og bruk den fila".into(),
            Self::NoRows => "fila har ingen rader; den første linja skal ha overskrifter, og radene følgjer under".into(),
            Self::MissingColumns { found, missing } => format!(
                "arket manglar {}; overskriftene som vart funne, er {}",
                needed(missing, " og ", " (godteke: ", Language::Nynorsk),
                listed(found, "ingen"),
            ),
            Self::RepeatedColumn { headings: [first, second] } => format!(
                "overskriftene {} og {} tyder det same; gje den eine eit anna namn",
                quoted(first), quoted(second)
            ),
            Self::TooManyRows => format!("fila har meir enn {ROWS_MAX} rader; del ho i fleire"),
            Self::QuoteLeftOpen { place } => format!(
                "{}: eit hermeteikn vert aldri avslutta, så resten av fila vart eitt felt; avslutt det, eller skriv det dobbelt inne i teksten",
                at(place)
            ),
            Self::TooManyFields { place, given, headings } => format!(
                "{}: rada har {given} felt, men arket har {headings} overskrifter; ein tekst med skiljeteikn i skal stå i hermeteikn",
                at(place)
            ),
            Self::BrokenNumber { place } => format!("{}: nummeret er ikkje eit heilt tal; skriv til dømes 57", at(place)),
            Self::BrokenTime { place, value } => {
                format!("{}: {} er ikkje eit tidspunkt; godteke er {ACCEPTED}", at(place), quoted(value))
            }
            Self::NoText { place } => format!("{}: rada har ingen tekst; skriv kva som hende, eller slett rada", at(place)),
            Self::FieldTooLong { place, column, bytes, bytes_max } => format!(
                "{}: feltet «{}» er på {bytes} byte; det meste er {bytes_max}. Del rada i fleire",
                at(place), heading(*column, Language::Nynorsk)
            ),
        }
    }

    fn english(&self) -> String {
        let at = |place: &Place| place.named(Language::English);
        match self {
            Self::FileTooLarge { bytes } => format!(
                "the file has {bytes} bytes; the most that is read is {FILE_BYTES_MAX}. Split it"
            ),
            Self::Workbook => {
                "the file is an Excel workbook; save the sheet as CSV and use that file".into()
            }
            Self::NotText => {
                "the file is not a text file; save the sheet as CSV and use that file".into()
            }
            Self::NoRows => {
                "the file has no rows; the first line must hold headings, and the rows follow below"
                    .into()
            }
            Self::MissingColumns { found, missing } => format!(
                "the sheet lacks {}; the headings found are {}",
                needed(missing, " and ", " (accepted: ", Language::English),
                listed(found, "none"),
            ),
            Self::RepeatedColumn {
                headings: [first, second],
            } => format!(
                "the headings {} and {} mean the same; rename one of them",
                quoted(first),
                quoted(second)
            ),
            Self::TooManyRows => format!("the file has more than {ROWS_MAX} rows; split it"),
            Self::QuoteLeftOpen { place } => format!(
                "{}: a quotation mark is never closed, so the rest of the file became one field; close it, or double it inside the text",
                at(place)
            ),
            Self::TooManyFields {
                place,
                given,
                headings,
            } => format!(
                "{}: the row has {given} fields, but the sheet has {headings} headings; a text with a separator in it must be in quotation marks",
                at(place)
            ),
            Self::BrokenNumber { place } => format!(
                "{}: the number is not a whole number; write for example 57",
                at(place)
            ),
            Self::BrokenTime { place, value } => {
                format!(
                    "{}: {} is not a time; accepted are {ACCEPTED}",
                    at(place),
                    quoted(value)
                )
            }
            Self::NoText { place } => format!(
                "{}: the row has no text; write what happened, or delete the row",
                at(place)
            ),
            Self::FieldTooLong {
                place,
                column,
                bytes,
                bytes_max,
            } => format!(
                "{}: the field «{}» has {bytes} bytes; the most is {bytes_max}. Split the row",
                at(place),
                heading(*column, Language::English)
            ),
        }
    }
}

fn heading(column: Column, language: Language) -> &'static str {
    match (column, language) {
        (Column::Nr, _) => "nr",
        (Column::Date, _) => choose(language, "dato", "dato", "date"),
        (Column::OccurredAt, _) => choose(language, "tidspunkt", "tidspunkt", "occurred_at"),
        (Column::Precision, _) => choose(language, "presisjon", "presisjon", "precision"),
        (Column::RecordedAt, _) => choose(language, "loggført", "loggført", "recorded_at"),
        (Column::From, _) => choose(language, "fra", "frå", "from"),
        (Column::To, _) => choose(language, "til", "til", "to"),
        (Column::Kind, _) => choose(language, "type", "type", "kind"),
        (Column::Message, _) => choose(language, "melding", "melding", "message"),
        (Column::Source, _) => choose(language, "kilde", "kjelde", "source_url"),
    }
}

fn needed(missing: &[Column], and: &str, accepted: &str, language: Language) -> String {
    let named = missing.iter().map(|column| {
        format!(
            "«{}»{accepted}{})",
            heading(*column, language),
            column.headings().join(", ")
        )
    });
    named.collect::<Vec<_>>().join(and)
}

fn listed(found: &[String], none: &str) -> String {
    let shown: Vec<String> = found
        .iter()
        .filter(|heading| !heading.is_empty())
        .take(20)
        .map(|heading| quoted(heading))
        .collect();
    if shown.is_empty() {
        none.to_owned()
    } else {
        shown.join(", ")
    }
}

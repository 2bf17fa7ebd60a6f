//! What a log can bear: how exact its times are, how late it was kept, what stands out.

use std::collections::HashSet;

use varsko_domain::words::Precision;

use super::Row;
use super::wording::{Language, choose, duration, numbers, rows};

/// A row that was written down after it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// The row's number.
    pub nr: u64,
    /// How much later, in milliseconds.
    pub gap_ms: i64,
    /// Whether the time it happened is exact, so that the gap means something.
    pub exact: bool,
}

/// The diagnosis of a sheet. Lists hold row numbers in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many rows there are.
    pub rows: usize,
    /// How many times are exact.
    pub exact: usize,
    /// How many times are approximate.
    pub approximate: usize,
    /// Rows of which only the part of the day is known: the clock time is a placeholder.
    pub daypart: Vec<u64>,
    /// Rows of which only the date is known: the clock time is a placeholder.
    pub date_only: Vec<u64>,
    /// How many rows do not say when they were written down.
    pub without_recorded_time: usize,
    /// Rows that were written down after they happened.
    pub late: Vec<Late>,
    /// Rows with an exact time before that of an exact row above them.
    pub out_of_order: Vec<u64>,
    /// Numbers that more than one row has.
    pub duplicate_numbers: Vec<u64>,
    /// Rows that correct something earlier.
    pub corrections: Vec<u64>,
    /// Rows that were planned rather than done.
    pub planned: Vec<u64>,
}

impl Summary {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut summary = Self {
            rows: rows.len(),
            ..Self::default()
        };
        let mut latest_exact = i64::MIN;
        let mut duplicated = HashSet::new();
        for row in rows {
            let exact = row.precision == Precision::Exact;
            match row.precision {
                Precision::Exact => summary.exact += 1,
                Precision::Approximate => summary.approximate += 1,
                Precision::Daypart => summary.daypart.push(row.nr),
                Precision::DateOnly => summary.date_only.push(row.nr),
            }
            match row.recorded_at.map(|recorded| recorded - row.occurred_at) {
                None => summary.without_recorded_time += 1,
                Some(gap_ms) if gap_ms > 0 => summary.late.push(Late {
                    nr: row.nr,
                    gap_ms,
                    exact,
                }),
                Some(_) => {}
            }
            // Placeholders and estimates would only cry wolf.
            if exact && row.occurred_at < latest_exact {
                summary.out_of_order.push(row.nr);
            } else if exact {
                latest_exact = row.occurred_at;
            }
            if row.repeat > 0 && duplicated.insert(row.nr) {
                summary.duplicate_numbers.push(row.nr);
            }
            if row.corrects_something {
                summary.corrections.push(row.nr);
            }
            if row.planned {
                summary.planned.push(row.nr);
            }
        }
        summary
    }

    /// The diagnosis in words, one finding a line; what was not found is not mentioned.
    pub fn render(&self, language: Language) -> String {
        let mut lines = vec![self.count_line(language)];
        let mut say = |found: &[u64], bokmal: &str, nynorsk: &str, one: &str, many: &str| {
            if !found.is_empty() {
                let counted = rows(found.len(), language);
                let english = if found.len() == 1 { one } else { many };
                let sentence = choose(language, bokmal, nynorsk, english);
                lines.push(format!(
                    "{counted} {sentence} (nr {}).",
                    numbers(found, language)
                ));
            }
        };
        say(
            &self.daypart,
            "har bare døgndelen oppgitt; klokkeslettet er en plassholder",
            "har berre døgndelen oppgjeven; klokkeslettet er ein plasshaldar",
            "has only the part of the day; its clock time is a placeholder",
            "have only the part of the day; their clock times are placeholders",
        );
        say(
            &self.date_only,
            "har bare datoen oppgitt; klokkeslettet er en plassholder",
            "har berre datoen oppgjeven; klokkeslettet er ein plasshaldar",
            "has only the date; its clock time is a placeholder",
            "have only the date; their clock times are placeholders",
        );
        say(
            &self.out_of_order,
            "står ikke i tidsrekkefølge",
            "står ikkje i tidsrekkjefølgje",
            "is out of chronological order",
            "are out of chronological order",
        );
        say(
            &self.corrections,
            "retter noe tidligere",
            "rettar noko tidlegare",
            "corrects something earlier",
            "correct something earlier",
        );
        say(
            &self.planned,
            "er planlagt, ikke utført",
            "er planlagd, ikkje utført",
            "is planned, not done",
            "are planned, not done",
        );
        if !self.duplicate_numbers.is_empty() {
            let nr = numbers(&self.duplicate_numbers, language);
            lines.push(choose(
                language,
                format!("Nummer som er brukt flere ganger: {nr}."),
                format!("Nummer som er brukte fleire gonger: {nr}."),
                format!("Numbers used more than once: {nr}."),
            ));
        }
        lines.extend(self.recording_lines(language));
        lines.join("\n")
    }

    fn count_line(&self, language: Language) -> String {
        let Self {
            exact, approximate, ..
        } = self;
        let (daypart, date_only) = (self.daypart.len(), self.date_only.len());
        let counted = rows(self.rows, language);
        choose(
            language,
            format!(
                "{counted}: {exact} med nøyaktig tid, {approximate} omtrentlige, {daypart} med bare døgndel, {date_only} med bare dato."
            ),
            format!(
                "{counted}: {exact} med nøyaktig tid, {approximate} omtrentlege, {daypart} med berre døgndel, {date_only} med berre dato."
            ),
            format!(
                "{counted}: {exact} with an exact time, {approximate} approximate, {daypart} with only the part of the day, {date_only} with only the date."
            ),
        )
    }

    fn recording_lines(&self, language: Language) -> Vec<String> {
        let mut lines = Vec::new();
        if self.without_recorded_time > 0 {
            let counted = rows(self.without_recorded_time, language);
            let one = self.without_recorded_time == 1;
            let de = if one { "den" } else { "de" };
            let (dei, written_nn) = if one {
                ("ho", "ført")
            } else {
                ("dei", "førte")
            };
            let (do_they, they) = if one {
                ("does", "it was")
            } else {
                ("do", "they were")
            };
            lines.push(choose(
                language,
                format!("{counted} sier ikke når {de} ble ført; hvor sent det skjedde, er ukjent."),
                format!("{counted} seier ikkje når {dei} vart {written_nn}; kor seint det skjedde, er ukjent."),
                format!("{counted} {do_they} not say when {they} written down; how late that was is unknown."),
            ));
        }
        if !self.late.is_empty() {
            let counted = rows(self.late.len(), language);
            let one = self.late.len() == 1;
            let vart = if one { "vart ført" } else { "vart førte" };
            let were = if one { "was" } else { "were" };
            let longest = self
                .late
                .iter()
                .filter(|late| late.exact)
                .max_by_key(|late| late.gap_ms);
            let longest = longest.map_or(String::new(), |Late { nr, gap_ms, .. }| {
                let gap = duration(*gap_ms, language);
                choose(
                    language,
                    format!("; lengst etter, av dem med nøyaktig tid, er nr {nr} med {gap}"),
                    format!("; lengst etter, av dei med nøyaktig tid, er nr {nr} med {gap}"),
                    format!("; the latest with an exact time is nr {nr}, by {gap}"),
                )
            });
            lines.push(choose(
                language,
                format!("{counted} ble ført etter at det hendte{longest}."),
                format!("{counted} {vart} etter at det hende{longest}."),
                format!("{counted} {were} written down after the fact{longest}."),
            ));
        }
        lines
    }
}

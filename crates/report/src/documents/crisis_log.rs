//! The crisis log as a document: every line its reader may read, in the order of their
//! numbers, under the day they tell of.
//!
//! A new day begins a new section; a line that tells of an earlier day stands where it was recorded,
//! with its date. Takes the log page by page, and knows nothing of what becomes of it.

use super::{Issue, Subject, moments, of};
use crate::document::{Block, Cell, Column, Document, Exact, Fact, Passage, Table};
use crate::export::{Cover, Tally};
use jiff::civil::Date;
use std::collections::BTreeSet;
use varsko_domain::Timestamp;
use varsko_domain::words::{Precision, Priority, Scope, Verification};
use varsko_picture::Language;
use varsko_picture::log::Line;

/// The most bytes of text of one log as a document, which is made in memory.
pub const LOG_TEXT_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Grounds of screening named on the front page.
const GROUNDS_MAX: usize = 12;

/// A crisis log being written down.
pub struct CrisisLog<'a> {
    cover: &'a Cover<'a>,
    day: Option<Date>,
    blocks: Vec<Block>,
    rows: Vec<Vec<Cell>>,
    grounds: BTreeSet<String>,
    positions: Option<(u64, u64)>,
    period: Option<(Timestamp, Timestamp)>,
    text_bytes: usize,
}

impl<'a> CrisisLog<'a> {
    /// A log without a line.
    pub fn new(cover: &'a Cover<'a>) -> Self {
        Self {
            cover,
            day: None,
            blocks: Vec::new(),
            rows: Vec::new(),
            grounds: BTreeSet::new(),
            positions: None,
            period: None,
            text_bytes: 0,
        }
    }

    /// Writes lines down, which come in the order of their numbers.
    ///
    /// # Errors
    /// [`NotPrinted::TooLong`](crate::document::NotPrinted::TooLong) beyond [`LOG_TEXT_BYTES_MAX`].
    pub fn take(&mut self, lines: &[Line]) -> Result<(), crate::document::NotPrinted> {
        for line in lines {
            self.text_bytes += line.text.len();
            if self.text_bytes > LOG_TEXT_BYTES_MAX {
                return Err(crate::document::NotPrinted::TooLong);
            }
            let day = moments::day(line.occurred_at);
            if day > self.day || self.rows.is_empty() {
                self.end_day();
                self.day = day;
            }
            let (first, _) = self.positions.unwrap_or((line.position, 0));
            self.positions = Some((first, line.position));
            let (from, to) = self.period.unwrap_or((line.occurred_at, line.occurred_at));
            self.period = Some((from.min(line.occurred_at), to.max(line.occurred_at)));
            if self.grounds.len() < GROUNDS_MAX {
                self.grounds.extend(line.screening_ground.clone());
            }
            let row = self.row(line);
            self.rows.push(row);
        }
        Ok(())
    }

    /// The grounds on which lines of it are screened, a dozen at most.
    pub fn grounds(&self) -> Vec<String> {
        self.grounds.iter().cloned().collect()
    }

    /// The document. `tally` is how much of the log whoever takes it out may read.
    pub fn finish(mut self, issue: &Issue, tally: Tally) -> Document {
        self.end_day();
        let language = self.cover.language;
        let kind = of(language, ["Kriselogg", "Kriselogg", "Crisis log"]);
        let mut own = Vec::new();
        if let Some((from, to)) = self.period {
            let period = format!(
                "{} – {}",
                moments::moment(from, language),
                moments::moment(to, language)
            );
            own.push(Fact::new(
                of(language, ["Tidsrom", "Tidsrom", "Period"]),
                period,
            ));
        }
        let entries = tally.entries;
        let mut extent = format!("{entries} {}", of(language, ["linjer", "linjer", "lines"]));
        if let Some((first, last)) = self.positions {
            let positions = of(language, ["posisjon", "posisjon", "positions"]);
            extent = format!("{extent}, {positions} {first}–{last}");
        }
        own.push(Fact::new(
            of(language, ["Omfang", "Omfang", "Extent"]),
            extent,
        ));
        if tally.withheld > 0 {
            own.push(Fact::new(
                of(language, ["Utelatt", "Utelate", "Left out"]),
                left_out(tally.withheld, language),
            ));
        }
        if !self.grounds.is_empty() {
            let grounds = self.grounds();
            own.push(Fact::new(
                of(
                    language,
                    [
                        "Hjemmel for skjerming",
                        "Heimel for skjerming",
                        "Ground for screening",
                    ],
                ),
                grounds.join("\n"),
            ));
        }
        Document {
            front: issue.front_page(
                kind,
                own,
                Subject::of("crisis_log", self.cover),
                self.cover.names(),
            ),
            blocks: self.blocks,
        }
    }

    /// What was written down since the last heading becomes a table below a heading of its own.
    fn end_day(&mut self) {
        if self.rows.is_empty() {
            return;
        }
        let language = self.cover.language;
        let heading = match self.day {
            Some(day) => moments::day_in_words(day, language),
            None => of(language, ["Udatert", "Udatert", "Undated"]).into(),
        };
        self.blocks.push(Block::Heading(1, capitalised(&heading)));
        self.blocks.push(Block::Table(Table {
            name: "lines",
            columns: vec![
                Column::new("number", of(language, ["Nr.", "Nr.", "No."]), 7.0),
                Column::new("time", of(language, ["Tid", "Tid", "Time"]), 13.0),
                Column::new("what", of(language, ["Hva", "Kva", "What"]), 58.0),
                Column::new(
                    "recorded_by",
                    of(language, ["Ført av", "Ført av", "Recorded by"]),
                    22.0,
                ),
                Column::new(
                    "position",
                    of(language, ["Posisjon", "Posisjon", "Position"]),
                    0.0,
                ),
            ],
            rows: std::mem::take(&mut self.rows),
        }));
    }

    fn row(&self, line: &Line) -> Vec<Cell> {
        vec![
            Cell::of(vec![Passage::strong(line.number.to_string())])
                .exactly(Exact::Number(line.number.into())),
            self.time(line).exactly(Exact::Moment(line.occurred_at)),
            self.what(line),
            self.keeping(line),
            Cell::default().exactly(Exact::Number(line.position as i64)),
        ]
    }

    fn time(&self, line: &Line) -> Cell {
        let language = self.cover.language;
        let mut passages = Vec::new();
        let day = moments::day(line.occurred_at);
        if let Some(day) = day.filter(|_| day != self.day) {
            passages.push(Passage::strong(moments::short_day(day)));
        }
        let clock_is_known = matches!(line.precision, Precision::Exact | Precision::Approximate);
        if clock_is_known {
            passages.push(Passage::strong(moments::clock(line.occurred_at)));
        }
        if line.precision != Precision::Exact {
            passages.push(Passage::quiet(language.precision(line.precision)));
        }
        if line.late {
            let known = of(language, ["Kjent", "Kjent", "Known"]);
            let at = language.moment(line.known_at, line.occurred_at);
            passages.push(Passage::quiet(format!("{known} {at}")));
        }
        Cell::of(passages)
    }

    fn what(&self, line: &Line) -> Cell {
        let language = self.cover.language;
        let mut head = vec![language.entry_kind(line.kind).to_owned()];
        let way = |label: [&'static str; 3], who: &Option<String>| {
            who.as_ref()
                .map(|who| format!("{} {who}", of(language, label)))
        };
        head.extend(way(["fra", "frå", "from"], &line.from));
        head.extend(way(["til", "til", "to"], &line.to));
        head.extend(
            line.channel
                .map(|channel| language.channel(channel).to_owned()),
        );
        let mut passages = Vec::new();
        if matches!(line.priority, Priority::High | Priority::Urgent) {
            let label = of(language, ["Prioritet", "Prioritet", "Priority"]);
            let priority = language.priority(line.priority);
            passages.push(Passage::strong(format!("{label}: {priority}")));
        }
        passages.push(Passage::quiet(head.join(" · ")));
        passages.push(Passage::plain(&line.text));
        let remarks = self.remarks(line).join(" · ");
        if !remarks.is_empty() {
            passages.push(Passage::quiet(remarks));
        }
        Cell::of(passages)
    }

    /// What is said about a line, besides what it says.
    fn remarks(&self, line: &Line) -> Vec<String> {
        let language = self.cover.language;
        let mut remarks = Vec::new();
        let mut remark = |label: [&'static str; 3], value: String| {
            remarks.push(format!("{}: {value}", of(language, label)));
        };
        if let Some(source) = &line.source {
            remark(["Kilde", "Kjelde", "Source"], source.clone());
        }
        if let Some(sure) = line
            .verification
            .filter(|sure| *sure != Verification::Confirmed)
        {
            let sure = language.verification(sure).to_owned();
            remark(["Verifisering", "Verifisering", "Verification"], sure);
        }
        if let Some(corrects) = line.corrects {
            remark(
                ["Retter linje", "Rettar linje", "Corrects line"],
                corrects.to_string(),
            );
        }
        if !line.corrected_by.is_empty() {
            let by = numbers(&line.corrected_by);
            remark(
                ["Rettet av linje", "Retta av linje", "Corrected by line"],
                by,
            );
        }
        if !line.references.is_empty() {
            let to = numbers(&line.references);
            remark(["Viser til linje", "Viser til linje", "Refers to line"], to);
        }
        for file in &line.attachments {
            let name = language.text(&file.name);
            let hash = file.sha256.as_str().unwrap_or_default();
            remark(
                ["Vedlegg", "Vedlegg", "Attachment"],
                format!("{name} (SHA-256 {hash})"),
            );
        }
        if !line.restricted_to.is_empty() {
            let roles: Vec<&str> = line
                .restricted_to
                .iter()
                .map(|role| language.access_role(*role))
                .collect();
            remark(
                ["Skjermet til", "Skjerma til", "Screened to"],
                roles.join(", "),
            );
        }
        if let Some(ground) = &line.screening_ground {
            remark(["Hjemmel", "Heimel", "Ground"], ground.clone());
        }
        remarks
    }

    fn keeping(&self, line: &Line) -> Cell {
        let language = self.cover.language;
        let mut passages = vec![
            Passage::plain(self.cover.names().person(line.actor.person)),
            Passage::quiet(self.cover.names().standing(&line.actor)),
        ];
        if line.organisation != line.actor.organisation {
            let label = of(language, ["For", "For", "For"]);
            let organisation = self.cover.names().organisation(line.organisation);
            passages.push(Passage::quiet(format!("{label} {organisation}")));
        }
        if line.scope != Scope::Participants {
            let label = of(language, ["Delt med", "Delt med", "Shared with"]);
            let scope = language.scope(line.scope);
            passages.push(Passage::quiet(format!("{label} {scope}")));
        }
        Cell::of(passages)
    }
}

fn numbers(lines: &[u32]) -> String {
    let numbers: Vec<String> = lines.iter().map(u32::to_string).collect();
    numbers.join(", ")
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

fn left_out(withheld: u32, language: Language) -> String {
    let lines = if withheld == 1 {
        of(language, ["linje", "linje", "line"])
    } else {
        of(language, ["linjer", "linjer", "lines"])
    };
    let why = of(
        language,
        [
            "som mottakeren ikke har tilgang til",
            "som mottakaren ikkje har tilgang til",
            "that the recipient may not read",
        ],
    );
    format!("{withheld} {lines} {why}")
}

//! Proving a whole journal: every leaf, every number, every signature, against the file itself
//! and against a checkpoint kept elsewhere (G-7).
//!
//! Needs no root key, changes nothing, and works beside a running server. Trusts no byte: whatever
//! is damaged becomes a finding that names the position.

use std::collections::HashMap;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::event::Raw;
use crate::fault::Fault;
use crate::finding::Findings;
use crate::keys::RootKey;
use crate::leaf::leaf;
use crate::merkle::Frontier;
use crate::note::Checkpoint;
use crate::sqlite::Reader;
use crate::sqlite::verify::{Mark, Page};
use crate::store::Read;

/// How far a journal was proven, and what did not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The log's origin, `varsko/<installation>`.
    pub origin: String,
    /// The key the checkpoints are signed with; compare it with one kept elsewhere.
    pub public_key: String,
    /// The position of the newest event.
    pub head: u64,
    /// The root over all events, base64; `None` when damage leaves it unknown.
    pub root: Option<String>,
    /// Events read.
    pub events: u64,
    /// Events with a sealed part.
    pub sealed: u64,
    /// Sealed parts whose key was destroyed.
    pub erased: u64,
    /// Sealed parts that were decrypted; `None` without the root key.
    pub opened: Option<u64>,
    /// Stored checkpoints whose signature and root hold.
    pub checkpoints: u64,
    /// What does not hold.
    pub findings: Findings,
}

impl Report {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Proves the journal in a data folder; with the root key also that the texts decrypt, with a
/// checkpoint note kept `outside` also that nothing signed for then is missing or rewritten.
///
/// `progress` is told how many of how many events are done.
///
/// # Errors
/// Only when nothing can be said: no journal there, another installation's root key, a newer format.
/// Damage is never an error, always a finding.
pub fn verify(
    folder: &Path,
    root: Option<&RootKey>,
    outside: Option<&str>,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Report, Fault> {
    let mut report = Report::default();
    let reader = match Reader::open(folder, root) {
        Ok(reader) => reader,
        Err(Fault::Damaged { what, .. } | Fault::Other(what)) => {
            report
                .findings
                .general(format!("the file cannot be opened as a journal: {what}"));
            return Ok(report);
        }
        Err(fault) => return Err(fault),
    };
    report.origin = reader.public_key().name().to_owned();
    report.public_key = reader.public_key().to_string();
    report.opened = reader.has_key().then_some(0);
    let mut scan = Scan::new(reader, report, outside);
    scan.run(progress)?;
    Ok(scan.report)
}

struct Scan {
    reader: Reader,
    report: Report,
    /// The tree so far; `None` after a position that was named, until a checkpoint sets it again.
    frontier: Option<Frontier>,
    /// Signed sizes still ahead, nearest first.
    marks: std::iter::Peekable<std::vec::IntoIter<Mark>>,
    /// Up to where the last mark held.
    held: u64,
    outside: Option<Checkpoint>,
    last: u64,
    newest_recorded_at: i64,
    versions: HashMap<Uuid, u32>,
    command: Option<(Uuid, u64, u32)>,
}

impl Scan {
    fn new(reader: Reader, mut report: Report, outside: Option<&str>) -> Scan {
        let outside = outside.and_then(|note| {
            let read = Checkpoint::parse(note)
                .and_then(|checkpoint| checkpoint.verify(reader.public_key()).map(|()| checkpoint));
            read.map_err(|broken| {
                report
                    .findings
                    .general(format!("the outside checkpoint cannot be used: {broken}"))
            })
            .ok()
        });
        let marks = crate::sqlite::verify::marks(&reader, &mut report.findings);
        Scan {
            reader,
            report,
            frontier: Some(Frontier::default()),
            marks: marks.into_iter().peekable(),
            held: 0,
            outside,
            last: 0,
            newest_recorded_at: i64::MIN,
            versions: HashMap::new(),
            command: None,
        }
    }

    fn run(&mut self, progress: &mut dyn FnMut(u64, u64)) -> Result<(), Fault> {
        let head = crate::sqlite::verify::structure(&self.reader, &mut self.report.findings)?;
        self.report.head = head;
        self.compare(0);
        while self.last < head {
            match crate::sqlite::verify::page(&self.reader, self.last, head)? {
                Page::Rows(rows) if rows.is_empty() => break,
                Page::Rows(rows) => rows.into_iter().for_each(|row| self.row(row)),
                Page::Unreadable { from, to, why } => {
                    self.report
                        .findings
                        .range(from, to, format!("cannot be read: {why}"));
                    self.frontier = None;
                    self.last = to;
                    self.compare(to);
                }
            }
            progress(self.last, head);
        }
        self.close_command();
        self.missing_tail();
        self.report.root = self
            .frontier
            .as_ref()
            .map(|frontier| BASE64_STANDARD.encode(frontier.root()));
        Ok(())
    }

    fn row(&mut self, row: Result<Raw, (u64, String)>) {
        let position = match &row {
            Ok(raw) => raw.header.position,
            Err((position, _)) => *position,
        };
        if position != self.last + 1 {
            self.report
                .findings
                .range(self.last + 1, position - 1, "missing");
            self.pass(position - 1);
        }
        match row {
            Ok(raw) => self.event(&raw),
            Err((_, what)) => {
                self.report.findings.at(position, what);
                self.frontier = None;
            }
        }
        self.last = position;
        self.report.events += 1;
        self.compare(position);
    }

    /// Passes positions that are not there, and the marks among them.
    fn pass(&mut self, to: u64) {
        self.frontier = None;
        self.compare(to);
    }

    fn event(&mut self, raw: &Raw) {
        let header = &raw.header;
        let position = header.position;
        if leaf(header, &raw.facts, raw.envelope.as_ref()) == raw.leaf {
            if let Some(frontier) = &mut self.frontier {
                frontier.push(raw.leaf);
            }
        } else {
            self.report
                .findings
                .at(position, "altered: it does not give its stored leaf hash");
            self.frontier = None;
        }
        let expected = self.versions.entry(header.stream).or_insert(0);
        if header.version != *expected + 1 {
            let what = format!(
                "is version {} of its stream, where {} was due",
                header.version,
                *expected + 1
            );
            self.report.findings.at(position, what);
        }
        *expected = header.version;
        if header.recorded_at < self.newest_recorded_at {
            self.report
                .findings
                .at(position, "was recorded before the event in front of it");
        }
        self.newest_recorded_at = self.newest_recorded_at.max(header.recorded_at);
        self.text(raw);
        match &mut self.command {
            Some((id, _, count)) if *id == header.command_id => *count += 1,
            _ => {
                self.close_command();
                self.command = Some((header.command_id, position, 1));
            }
        }
    }

    fn text(&mut self, raw: &Raw) {
        if raw.envelope.is_none() {
            return;
        }
        self.report.sealed += 1;
        if raw.wrapped_key.is_none() {
            self.report.erased += 1;
            return;
        }
        let Some(opened) = &mut self.report.opened else {
            return;
        };
        match self.reader.unseal(raw.clone()) {
            Ok(_) => *opened += 1,
            Err(Fault::Damaged { what, .. }) => self.report.findings.at(raw.header.position, what),
            Err(fault) => self
                .report
                .findings
                .at(raw.header.position, fault.to_string()),
        }
    }

    /// The receipt of the command whose events have all been seen must say just where they stand.
    fn close_command(&mut self) {
        let Some((id, first, count)) = self.command.take() else {
            return;
        };
        match self.reader.find_command(id) {
            Ok(Some((receipt, _))) if (receipt.first, receipt.count) == (first, count) => {}
            Ok(Some(_)) => self.report.findings.at(
                first,
                format!("the receipt of its command {id} states other positions"),
            ),
            Ok(None) => self
                .report
                .findings
                .at(first, format!("its command {id} has no receipt")),
            Err(fault) => self.report.findings.at(
                first,
                format!("the receipt of its command {id} is unreadable: {fault}"),
            ),
        }
    }

    /// Compares the tree with what was signed for at this size.
    fn compare(&mut self, size: u64) {
        while let Some(mark) = self.marks.next_if(|mark| mark.frontier.size() <= size) {
            let marked = mark.frontier.size();
            // With no tree to compare, the reason has been named; the signed frontier takes over,
            // so that what follows is judged by itself.
            match &self.frontier {
                Some(frontier) if *frontier == mark.frontier => self.report.checkpoints += 1,
                Some(_) => {
                    let what = "rewritten: they do not give the root that was signed for them";
                    self.report.findings.range(self.held + 1, marked, what);
                }
                None => {}
            }
            self.held = marked;
            if marked == size {
                self.frontier = Some(mark.frontier);
            }
        }
        if let Some(outside) = self.outside.take_if(|outside| outside.tree.size <= size) {
            match self.frontier.as_ref().filter(|frontier| frontier.size() == outside.tree.size) {
                Some(frontier) if frontier.root() == outside.tree.root => {}
                Some(_) => {
                    let what = "rewritten: they do not give the root of the outside checkpoint";
                    self.report.findings.range(1, outside.tree.size, what);
                }
                None => self.report.findings.general(format!(
                    "the outside checkpoint of {} events cannot be compared: what is named above comes before it",
                    outside.tree.size
                )),
            }
        }
    }

    fn missing_tail(&mut self) {
        let head = self.report.head;
        let signed = self.marks.by_ref().map(|mark| mark.frontier.size()).max();
        if let Some(size) = signed {
            self.report.findings.range(
                head + 1,
                size,
                "missing: a stored checkpoint was signed for them",
            );
        }
        if let Some(outside) = self.outside.take() {
            let what = "missing: the outside checkpoint was signed for them";
            self.report
                .findings
                .range(head + 1, outside.tree.size, what);
        }
    }
}

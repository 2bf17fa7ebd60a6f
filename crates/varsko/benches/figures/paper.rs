//! A long log, and the report of its evaluation, as documents: how long it takes, how large they are,
//! and the memory it needs.

use crate::evaluating::evaluate;
use crate::load::{open, prepare, write};
use crate::table::Table;
use crate::timed;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tokio::runtime::Runtime;
use uuid::Uuid;
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, IncidentId, OrganisationId, PersonId, Recorded, Timestamp};
use varsko_engine::{Engine, Fault};
use varsko_picture::log::Scribe;
use varsko_picture::{IncidentPicture, Language, Lens};
use varsko_report::documents::{CrisisLog, Issue};
use varsko_report::export::{Cover, Form, Tally, take_out};

/// Flag under which this program only prints a log and tells the memory that took.
pub(crate) const PAPER: &str = "--paper";
/// Lines of the log, its opening left aside.
const LINES: usize = 5_000;
/// Lines read at a time.
const PAGE: usize = 500;
/// The owner of the folder.
pub(crate) const OWNER: Actor = Actor {
    person: PersonId(Uuid::nil()),
    role: AccessRole::System,
    organisation: OrganisationId(Uuid::nil()),
};

pub(crate) fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let runtime = Runtime::new().unwrap();
    let engine = open(folder.path());
    runtime.block_on(prepare(&engine, 1));
    runtime.block_on(write(&engine, 64, LINES, 0, 1));
    let log = Log::of(&engine);
    let (csv, as_csv) = timed(|| log.csv(&runtime, &engine));
    let (pdf, as_pdf) = timed(|| log.pdf(&runtime, &engine));
    runtime.block_on(evaluate(&engine, &log));
    let evaluated = Log::of(&engine);
    let (_, told) = timed(|| evaluated.basis(&runtime, &engine));
    let (report, reported) = timed(|| evaluated.report(&runtime, &engine));
    runtime.block_on(engine.shutdown());
    table.ratio(
        &format!("a log of {LINES} lines as PDF/A, ms"),
        as_pdf.as_secs_f64() * 1e3,
        "the same log as CSV",
        as_csv.as_secs_f64() * 1e3,
        "≤ 100",
    );
    let idle = peak_in_a_fresh_process(folder.path(), "nothing");
    let beside = |what| {
        let taken = peak_in_a_fresh_process(folder.path(), what);
        format!("{} MiB", taken.saturating_sub(idle) >> 20)
    };
    table.row(
        "  its size",
        &format!("{} KiB", pdf >> 10),
        "as CSV",
        &format!("{} KiB", csv >> 10),
    );
    table.row(
        "  the most memory it takes",
        &beside("pdf"),
        "beside what holds the log",
        &format!("{} MiB", idle >> 20),
    );
    table.ratio(
        "the report of its evaluation as PDF/A, ms",
        reported.as_secs_f64() * 1e3,
        "what the log tells an evaluation, worked out",
        told.as_secs_f64() * 1e3,
        "≤ 10",
    );
    table.row(
        "  the most memory it takes",
        &beside("report"),
        "its size",
        &format!("{} KiB", report >> 10),
    );
}

/// What a log is taken out from.
pub(crate) struct Log {
    pub(crate) incident: IncidentId,
    pub(crate) picture: Arc<IncidentPicture>,
    pub(crate) directory: Arc<varsko_picture::Directory>,
}

impl Log {
    fn of(engine: &Engine) -> Self {
        let (incident, picture) = engine.pictures().into_iter().next().unwrap();
        Self {
            incident,
            picture,
            directory: engine.directory(),
        }
    }

    /// Reads the log page by page for its owner.
    pub(crate) fn read<T>(
        &self,
        runtime: &Runtime,
        engine: &Engine,
        take: impl FnOnce(&Cover<'_>, &Scribe<'_>, &mut Pages<'_>, Tally) -> T,
    ) -> T {
        let standing = &self.directory.standing;
        let reader = self.picture.reader(&OWNER, standing).unwrap();
        let lens = Lens::new(&self.picture.access, &reader);
        let tally = Tally::of(&self.picture, &lens);
        let cover = Cover::of(&self.picture, &reader, &self.directory, Language::Bokmal).unwrap();
        let scribe = Scribe::new(&self.picture, lens, &self.directory, Language::Bokmal);
        let mut page = |after| runtime.block_on(engine.read_incident(self.incident, after, PAGE));
        take(&cover, &scribe, &mut page, tally)
    }

    /// The lines after a number, a page at most.
    pub(crate) fn page(
        &self,
        runtime: &Runtime,
        engine: &Engine,
        after: Option<u32>,
    ) -> Vec<Arc<Recorded>> {
        let page = engine.read_incident(self.incident, after, PAGE);
        runtime.block_on(page).unwrap()
    }

    /// Bytes of the log as CSV.
    fn csv(&self, runtime: &Runtime, engine: &Engine) -> usize {
        self.read(runtime, engine, |cover, scribe, page, _| {
            let mut out = Vec::new();
            take_out(Form::Csv, cover, scribe, page, &mut out).unwrap();
            out.len()
        })
    }

    /// Bytes of the log as a document.
    fn pdf(&self, runtime: &Runtime, engine: &Engine) -> usize {
        let issue = issue(self, runtime, engine);
        self.read(runtime, engine, |cover, scribe, page, tally| {
            let mut log = CrisisLog::new(cover);
            let mut after = None;
            loop {
                let recorded = page(after).unwrap();
                let Some(last) = recorded.last() else { break };
                after = Some(last.number());
                let lines = recorded.iter().filter_map(|recorded| scribe.line(recorded));
                log.take(&lines.collect::<Vec<_>>()).unwrap();
            }
            log.finish(&issue, tally).pdf().unwrap().len()
        })
    }
}

/// What a front page says, dated and sealed.
pub(crate) fn issue(log: &Log, runtime: &Runtime, engine: &Engine) -> Issue {
    Issue {
        at: Timestamp(1_691_380_800_000),
        by: OWNER,
        owner: log.picture.lead,
        scope: None,
        checkpoint: runtime.block_on(engine.checkpoint()).unwrap(),
    }
}

pub(crate) type Pages<'a> = dyn FnMut(Option<u32>) -> Result<Vec<Arc<Recorded>>, Fault> + 'a;

/// The most memory a process of its own takes for it, in bytes; 0 where that cannot be told.
fn peak_in_a_fresh_process(folder: &Path, what: &str) -> u64 {
    let this = std::env::current_exe().unwrap();
    let output = Command::new(this)
        .arg(PAPER)
        .arg(folder)
        .arg(what)
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .unwrap_or_default()
}

/// Opens a folder, prints its log as a document if that is wanted, and tells the most memory that took.
pub(crate) fn print_peak(folder: &Path, what: &str) {
    let runtime = Runtime::new().unwrap();
    let engine = open(folder);
    let log = Log::of(&engine);
    match what {
        "pdf" => _ = log.pdf(&runtime, &engine),
        "report" => _ = log.report(&runtime, &engine),
        _ => {}
    }
    runtime.block_on(engine.shutdown());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<u64>().ok());
    println!("{}", kib.unwrap_or_default() * 1_024);
}

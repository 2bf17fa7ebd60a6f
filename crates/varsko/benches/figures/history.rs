//! A long history: folding it, starting with it, the memory it takes, and what a command costs on it.

use crate::load::{open, prepare, write};
use crate::table::Table;
use crate::{per_second, quantile, timed};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tokio::runtime::Runtime;
use varsko_domain::{Recorded, World};
use varsko_engine::decode;
use varsko_journal::Read;
use varsko_picture::{AsOf, Directory, IncidentPicture, as_of};

/// Flag under which this program only opens a folder and prints its memory.
pub(crate) const RESIDENT: &str = "--resident";
/// Incidents the history is spread over.
const INCIDENTS: u128 = 100;
/// Entries of the incident whose older picture is asked for.
const LONG_INCIDENT: usize = 10_000;
/// How often it is asked for, and folded, in turns.
const ASKED_TIMES: usize = 21;
/// Commands that probe what a command costs.
const PROBES: usize = 10_000;
/// Rows read at a time.
const PAGE: usize = 1_000;

pub(crate) fn measure(events: usize, table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let empty = tempfile::tempdir().unwrap();
    let runtime = Runtime::new().unwrap();

    let engine = open(folder.path());
    runtime.block_on(prepare(&engine, INCIDENTS));
    let young = timed(|| runtime.block_on(write(&engine, 64, PROBES, 0, INCIDENTS))).1;
    let rest = events.saturating_sub(2 * PROBES);
    runtime.block_on(write(&engine, 256, rest, PROBES, INCIDENTS));
    let old = timed(|| runtime.block_on(write(&engine, 64, PROBES, PROBES + rest, INCIDENTS))).1;
    table.ratio(
        &format!("cost of a command on {events} events, µs"),
        old.as_secs_f64() * 1e6 / PROBES as f64,
        "on the first ten thousand",
        young.as_secs_f64() * 1e6 / PROBES as f64,
        "≤ 1.1",
    );
    folding(&engine.reader(), events, table);
    runtime.block_on(write(&engine, 64, LONG_INCIDENT, 2 * PROBES + rest, 1));
    older_picture(&engine.reader(), table);
    runtime.block_on(engine.shutdown());

    let nothing = start(&runtime, empty.path());
    let snapshot = start(&runtime, folder.path());
    let grown = resident_in_a_fresh_process(folder.path())
        .saturating_sub(resident_in_a_fresh_process(empty.path()));
    table.row(
        &format!("start with {events} events and a snapshot"),
        &seconds(snapshot),
        "start with none",
        &seconds(nothing),
    );
    std::fs::remove_file(folder.path().join(varsko_engine::VIEWS_FILE)).unwrap();
    let folded = start(&runtime, folder.path());
    table.row(
        "start without a snapshot (everything folded)",
        &seconds(folded),
        "goal with one",
        "≤ 2 s more than empty",
    );
    table.row(
        "memory it takes to hold that history",
        &format!("{} MiB", grown >> 20),
        "per event",
        &format!("{} bytes", grown / events.max(1) as u64),
    );
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn start(runtime: &Runtime, folder: &Path) -> Duration {
    let (engine, took) = timed(|| open(folder));
    runtime.block_on(engine.shutdown());
    took
}

/// Everything folded, against only reading and decoding it.
fn folding<R: Read>(reader: &R, events: usize, table: &mut Table) {
    let read = timed(|| each(reader, |_| {})).1;
    let mut world = World::default();
    let mut directory = Directory::default();
    let mut pictures = std::collections::HashMap::<_, IncidentPicture>::new();
    let folded = timed(|| {
        each(reader, |recorded| {
            world.evolve(recorded);
            match recorded.incident() {
                Some(incident) => pictures.entry(incident).or_default().apply(recorded),
                None => directory.apply(recorded),
            }
        });
    })
    .1;
    table.ratio(
        "folding all read models, events/s",
        per_second(events, folded),
        "reading and decoding",
        per_second(events, read),
        "≥ 0.5",
    );
}

fn each<R: Read>(reader: &R, mut take: impl FnMut(&Recorded)) {
    let mut after = 0;
    loop {
        let page = reader.read(after, PAGE).unwrap();
        let Some(last) = page.last() else { return };
        after = last.header.position;
        for stored in &page {
            take(&decode(stored).unwrap());
        }
    }
}

/// The picture of a long incident as it was, against folding the same events from memory.
fn older_picture<R: Read>(reader: &R, table: &mut Table) {
    let mut events = Vec::new();
    let mut incident = None;
    each(reader, |recorded| {
        if recorded.incident().is_some()
            && *incident.get_or_insert(recorded.stream) == recorded.stream
        {
            events.push(recorded.clone());
        }
    });
    events.truncate(LONG_INCIDENT);
    let Some(last) = events.last() else { return };
    let position = last.position;
    let fold = || {
        let mut picture = IncidentPicture::default();
        events.iter().for_each(|recorded| picture.apply(recorded));
        picture
    };
    let (mut asked, mut folded) = (Vec::new(), Vec::new());
    for _ in 0..ASKED_TIMES {
        asked.push(timed(|| as_of(events.iter(), AsOf::Position(position))).1);
        folded.push(timed(fold).1);
    }
    let (asked, folded) = (quantile(&mut asked, 0.5), quantile(&mut folded, 0.5));
    table.ratio(
        &format!("picture of {} lines as of a position, ms", events.len()),
        asked.as_secs_f64() * 1e3,
        "folding them in memory",
        folded.as_secs_f64() * 1e3,
        "≤ 1.5",
    );
}

/// Memory a process of its own takes once it has this folder open, in bytes; 0 where it cannot be told.
fn resident_in_a_fresh_process(folder: &Path) -> u64 {
    let this = std::env::current_exe().unwrap();
    let output = Command::new(this)
        .arg(RESIDENT)
        .arg(folder)
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .unwrap_or_default()
}

/// Opens a folder and prints the memory this process takes then.
pub(crate) fn print_resident(folder: &Path) {
    let engine = open(folder);
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    println!("{}", pages.unwrap_or_default() * 4_096);
    Runtime::new().unwrap().block_on(engine.shutdown());
}

//! The figures of the README: each a ratio to a limit measured in the same run, on the same disk.
//!
//! Machines are noisy, so nothing here passes or fails; the ratios are for comparing. Run it with
//! `just bench`; `-- --quick` takes a tenth of the work, `-- --notifying`, `-- --documents` and
//! `-- --browsers` only that part, `-- --json` prints for a script.
#![allow(missing_docs, clippy::unwrap_used)]

mod baseline;
mod browsers;
mod evaluating;
mod history;
mod load;
mod notifying;
mod paper;
mod table;

// What the whole-system tests drive the program with, and the figures drive it with as well.
#[path = "../../../../tests/system/ask.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod ask;
#[path = "../../../../tests/judges/node.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod node;
#[path = "../../../../tests/peers/mod.rs"]
mod peers;
#[path = "../../../../tests/system/product.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod product;
#[path = "../../../../tests/system/stage.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod stage;
#[path = "../../../../tests/system/standing_clock.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod standing_clock;
#[path = "../../../../tests/system/town.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod town;
#[path = "../../../../tests/system/wire.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod wire;

use std::time::{Duration, Instant};
use table::Table;

/// What is measured, and how much of it.
struct Plan {
    commands: usize,
    history: usize,
}

fn main() {
    let flags: Vec<String> = std::env::args().collect();
    if let [_, flag, folder] = flags.as_slice()
        && flag == history::RESIDENT
    {
        return history::print_resident(std::path::Path::new(folder));
    }
    if let [_, flag, folder, what] = flags.as_slice()
        && flag == paper::PAPER
    {
        return paper::print_peak(std::path::Path::new(folder), what);
    }
    let has = |flag: &str| flags.iter().any(|given| given == flag);
    let plan = if has("--quick") {
        Plan {
            commands: 4_000,
            history: 100_000,
        }
    } else {
        Plan {
            commands: 40_000,
            history: 1_000_000,
        }
    };
    let mut table = Table::new(has("--json"));
    if has("--notifying") {
        notifying::measure(&mut table);
        return table.print();
    }
    if has("--documents") {
        paper::measure(&mut table);
        return table.print();
    }
    if has("--browsers") {
        browsers::measure(&mut table);
        return table.print();
    }
    commands(&plan, &mut table);
    lone(&plan, &mut table);
    notifying::measure(&mut table);
    history::measure(plan.history, &mut table);
    paper::measure(&mut table);
    browsers::measure(&mut table);
    table.print();
}

/// Durable commands through the whole engine, against the same rows in plain SQLite.
fn commands(plan: &Plan, table: &mut Table) {
    for writers in [1, 16, 64] {
        let count = if writers == 1 {
            plan.commands / 10
        } else {
            plan.commands
        };
        let engine = load::engine(writers, count);
        let limit = baseline::group_commit(&engine.rows, writers);
        table.ratio(
            &format!("durable commands/s, {writers} writers"),
            per_second(count, engine.took),
            "plain SQLite, same rows",
            per_second(engine.rows.commands(), limit.took),
            if writers == 64 { "≥ 0.7" } else { "" },
        );
        if writers == 64 {
            table.row(
                "  p99 of an acknowledgement",
                &millis(engine.p99),
                "plain SQLite",
                &millis(limit.p99),
            );
        }
    }
}

/// The acknowledgement of a lone command, against one sync of the same bytes.
fn lone(plan: &Plan, table: &mut Table) {
    let count = plan.commands / 20;
    let engine = load::engine(1, count);
    let bytes = engine.rows.bytes() / count.max(1);
    let sync = baseline::fsync(bytes, count);
    table.ratio(
        "acknowledgement of a lone command, p50 ms",
        engine.p50.as_secs_f64() * 1e3,
        &format!("one fsync of {bytes} bytes"),
        sync.as_secs_f64() * 1e3,
        "≤ 2.0",
    );
}

fn per_second(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

/// Runs something and says how long it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let result = work();
    (result, began.elapsed())
}

/// The value below which this share of the samples lies.
fn quantile(samples: &mut [Duration], share: f64) -> Duration {
    samples.sort_unstable();
    let index = (samples.len() as f64 * share) as usize;
    samples
        .get(index.min(samples.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

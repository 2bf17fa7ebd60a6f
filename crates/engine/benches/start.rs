//! How much longer a start takes with a million events than with none, and what a snapshot saves.
//!
//! `cargo bench -p varsko-engine --bench start`. Prints figures and judges none.

use std::path::Path;
use std::time::{Duration, Instant};

mod support;

const EVENTS: u128 = 1_000_000;
/// Orders on their way at once while filling.
const WRITERS: u128 = 512;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts on any sound machine");
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (empty, full) = (folder.path().join("empty"), folder.path().join("full"));
    runtime.block_on(fill(&full));
    runtime.block_on(start(&empty));
    println!("empty: {:?}", runtime.block_on(start(&empty)));
    println!(
        "{EVENTS} events with a snapshot: {:?}",
        runtime.block_on(start(&full))
    );
    let engine = support::open(&full);
    runtime.block_on(async move {
        engine.forget_snapshots().await;
        engine.shutdown().await;
    });
    println!(
        "{EVENTS} events without one: {:?}",
        runtime.block_on(start(&full))
    );
}

async fn start(folder: &Path) -> Duration {
    let begun = Instant::now();
    let engine = support::open(folder);
    let taken = begun.elapsed();
    engine.shutdown().await;
    taken
}

async fn fill(folder: &Path) {
    let engine = support::open(folder);
    support::found(&engine).await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let engine = engine.clone();
            tokio::spawn(async move {
                for turn in 0..EVENTS / WRITERS {
                    let id = 1_000 + turn * WRITERS + writer;
                    engine.submit(support::entry(id)).await.expect("carried");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("a writer ends well");
    }
    engine.shutdown().await;
}

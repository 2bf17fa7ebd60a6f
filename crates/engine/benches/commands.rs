//! Durable commands through the whole engine, as ratios to their limits on this machine:
//! group commit of the same rows by SQLite and nothing else, and one sync of the same bytes.
//!
//! `cargo bench -p varsko-engine`. Prints figures and judges none.

use rusqlite::{Connection, params};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use uuid::Uuid;
use varsko_engine::{BATCH_ORDERS_MAX, QUEUE_ORDERS_MAX};
use varsko_journal::{Raw, Read};

mod support;

/// How long each measurement writes, in milliseconds.
const RUN_MS: u64 = 3_000;
/// Measurements per figure; the median counts.
const RUNS: usize = 3;
/// Lone syncs measured.
const SYNCS: usize = 500;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts on any sound machine");
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for writers in [1, 16, 64] {
        let mut engine_runs = Vec::new();
        let mut plain_runs = Vec::new();
        for run in 0..RUNS {
            let folder = folder.path().join(format!("{writers}-{run}"));
            let (measured, raw) = runtime.block_on(through_engine(&folder, writers));
            engine_runs.push(measured);
            plain_runs.push(runtime.block_on(plain(&folder.join("plain.db"), writers, raw)));
        }
        let (engine, plain) = (median(engine_runs), median(plain_runs));
        println!(
            "{writers:>3} writers: engine {:>6.0}/s p50 {:>5} us · plain SQLite {:>6.0}/s p50 {:>5} us · ratio {:.2}",
            engine.0,
            engine.1,
            plain.0,
            plain.1,
            engine.0 / plain.0
        );
    }
    println!(
        "one sync of the same bytes: p50 {} us",
        lone_sync(folder.path())
    );
}

/// Commands per second, and the middle acknowledgement in microseconds.
type Measured = (f64, u128);

fn median(mut runs: Vec<Measured>) -> Measured {
    runs.sort_by(|one, other| one.0.total_cmp(&other.0));
    runs[runs.len() / 2]
}

async fn through_engine(folder: &Path, writers: u64) -> (Measured, Raw) {
    let engine = support::open(folder);
    support::found(&engine).await;
    let handle = engine.clone();
    let measured = write(writers, move |id| {
        let engine = handle.clone();
        async move {
            let carried = engine.submit(support::entry(1_000 + u128::from(id))).await;
            carried.expect("carried");
        }
    })
    .await;
    let raw = engine.reader().read_raw(2, 1).expect("read").remove(0);
    engine.shutdown().await;
    (measured, raw)
}

/// Lets so many writers write one after the other each, and counts.
async fn write<F: Future<Output = ()> + Send + 'static>(
    writers: u64,
    one: impl Fn(u64) -> F + Clone + Send + Sync + 'static,
) -> Measured {
    let next = Arc::new(AtomicU64::new(1));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|_| {
            let (one, next) = (one.clone(), next.clone());
            tokio::spawn(async move {
                let mut acks = Vec::new();
                while begun.elapsed() < Duration::from_millis(RUN_MS) {
                    let sent = Instant::now();
                    one(next.fetch_add(1, Ordering::Relaxed)).await;
                    acks.push(sent.elapsed().as_micros());
                }
                acks
            })
        })
        .collect();
    let mut acks = Vec::new();
    for task in tasks {
        acks.extend(task.await.expect("a writer ends well"));
    }
    let rate = acks.len() as f64 / begun.elapsed().as_secs_f64();
    acks.sort_unstable();
    (rate, acks[acks.len() / 2])
}

type Row = (u64, oneshot::Sender<()>);

/// The same rows into the same tables, batched by whatever has arrived, and nothing else.
async fn plain(path: &Path, writers: u64, raw: Raw) -> Measured {
    let connection = Connection::open(path).expect("opens");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 10000;
             CREATE TABLE event (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, version INTEGER NOT NULL,
                 name INTEGER NOT NULL, schema INTEGER NOT NULL, recorded_at INTEGER NOT NULL, occurred_at INTEGER NOT NULL,
                 noted_at INTEGER, command BLOB NOT NULL, actor INTEGER NOT NULL, organisation BLOB, scope INTEGER NOT NULL,
                 leaf BLOB NOT NULL, facts TEXT NOT NULL, commitment BLOB, ciphertext BLOB) STRICT;
             CREATE UNIQUE INDEX event_of_stream ON event (stream, version);
             CREATE TABLE entry_key (position INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
             CREATE TABLE command (id BLOB PRIMARY KEY, body_hash BLOB NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL,
                 recorded_at INTEGER NOT NULL, stream BLOB, first_version INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
        )
        .expect("tables");
    let (sender, rows) = sync_channel::<Row>(QUEUE_ORDERS_MAX);
    let writer = std::thread::spawn(move || insert_all(&connection, &rows, &raw));
    let measured = write(writers, move |id| {
        let sender = sender.clone();
        async move {
            let (reply, done) = oneshot::channel();
            sender.send((id, reply)).expect("the writer lives");
            done.await.expect("the writer answers");
        }
    })
    .await;
    writer.join().expect("the writer ends well");
    measured
}

fn insert_all(connection: &Connection, rows: &Receiver<Row>, raw: &Raw) {
    while let Ok(first) = rows.recv() {
        connection.execute_batch("BEGIN IMMEDIATE").expect("begins");
        let mut replies = Vec::new();
        let mut next = Some(first);
        while let Some((id, reply)) = next.take() {
            insert(connection, id, raw).expect("inserts");
            replies.push(reply);
            if replies.len() < BATCH_ORDERS_MAX {
                next = rows.try_recv().ok();
            }
        }
        connection
            .prepare_cached("COMMIT")
            .and_then(|mut commit| commit.execute([]))
            .expect("commits");
        for reply in replies {
            // The writer may have stopped waiting at the end of its time.
            let _ = reply.send(());
        }
    }
}

fn insert(connection: &Connection, id: u64, raw: &Raw) -> rusqlite::Result<()> {
    let header = &raw.header;
    let command = Uuid::from_u128(1_000 + u128::from(id)).into_bytes();
    let envelope = raw.envelope.as_ref().expect("a line has a text");
    connection
        .prepare_cached("INSERT INTO event VALUES (?1, 1, ?1, 1, 1, ?2, ?2, NULL, ?3, 1, ?4, 2, ?5, ?6, ?7, ?8)")?
        .execute(params![
            id.cast_signed(), header.recorded_at, command, header.stream.as_bytes(), raw.leaf, raw.facts,
            envelope.commitment, envelope.ciphertext
        ])?;
    connection
        .prepare_cached("INSERT INTO entry_key VALUES (?1, ?2)")?
        .execute(params![id.cast_signed(), raw.wrapped_key])?;
    connection
        .prepare_cached("INSERT INTO command VALUES (?1, ?2, ?3, 1, ?4, ?5, ?3)")?
        .execute(params![
            command,
            raw.leaf,
            id.cast_signed(),
            header.recorded_at,
            header.stream.as_bytes()
        ])?;
    Ok(())
}

/// One sync of what a lone command writes: a few pages of 4 KiB.
fn lone_sync(folder: &Path) -> u128 {
    let mut file = std::fs::File::create(folder.join("sync")).expect("creates");
    let page = [7; 4 * 4_120];
    let mut taken: Vec<_> = (0..SYNCS)
        .map(|_| {
            let begun = Instant::now();
            file.write_all(&page).expect("writes");
            file.sync_data().expect("syncs");
            begun.elapsed().as_micros()
        })
        .collect();
    taken.sort_unstable();
    taken[SYNCS / 2]
}

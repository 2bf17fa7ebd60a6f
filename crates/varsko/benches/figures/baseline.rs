//! The limits: plain SQLite committing the same rows in groups, and one sync of the same bytes.

use crate::{quantile, timed};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// Tables a command writes to, with the column that orders them.
const TABLES: [&str; 3] = ["event", "entry_key", "command"];
/// The most commands in one transaction, as in the engine.
const BATCH_MAX: usize = 256;

/// The rows that commands came to, and the tables they stand in.
pub(crate) struct Rows {
    schema: Vec<String>,
    tables: Vec<Vec<Vec<Value>>>,
    bytes: usize,
}

impl Rows {
    /// Reads them from a data folder that nobody has open.
    pub(crate) fn of(folder: &Path) -> Rows {
        let connection = Connection::open(folder.join(varsko_journal::JOURNAL_FILE)).unwrap();
        let mut statement = connection
            .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') AND (name IN ('event', 'entry_key', 'command') OR tbl_name = 'event')")
            .unwrap();
        let schema = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let tables: Vec<_> = TABLES
            .iter()
            .map(|table| read(&connection, table))
            .collect();
        let bytes = tables.iter().flatten().flatten().map(size).sum();
        Rows {
            schema,
            tables,
            bytes,
        }
    }

    /// Those of one command: `count` events from position `first`.
    pub(crate) fn between(folder: &Path, first: u64, count: u64) -> Rows {
        let mut rows = Rows::of(folder);
        let of = first..first + count;
        for (table, name) in rows.tables.iter_mut().zip(TABLES) {
            let place = column(folder, name);
            table.retain(
                |row| matches!(row[place], Value::Integer(at) if of.contains(&(at as u64))),
            );
        }
        rows.bytes = rows.tables.iter().flatten().flatten().map(size).sum();
        rows
    }

    /// How many commands there are.
    pub(crate) fn commands(&self) -> usize {
        self.tables[2].len()
    }

    /// Bytes of all values.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// The column that orders a table.
fn order_of(table: &str) -> &'static str {
    if table == "command" {
        "first"
    } else {
        "position"
    }
}

/// Where that column stands.
fn column(folder: &Path, table: &str) -> usize {
    let connection = Connection::open(folder.join(varsko_journal::JOURNAL_FILE)).unwrap();
    let asked = format!("SELECT * FROM {table} LIMIT 0");
    let statement = connection.prepare(&asked).unwrap();
    statement.column_index(order_of(table)).unwrap()
}

fn read(connection: &Connection, table: &str) -> Vec<Vec<Value>> {
    let order = order_of(table);
    let mut statement = connection
        .prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))
        .unwrap();
    let columns = statement.column_count();
    let rows = statement
        .query_map([], |row| {
            (0..columns).map(|column| row.get(column)).collect()
        })
        .unwrap();
    rows.map(Result::unwrap).collect()
}

fn size(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Integer(_) | Value::Real(_) => 8,
        Value::Text(text) => text.len(),
        Value::Blob(blob) => blob.len(),
    }
}

/// What a run of the limit came to.
pub(crate) struct Limit {
    pub(crate) took: Duration,
    pub(crate) p99: Duration,
}

/// Commits the same rows in one transaction, with one sync.
pub(crate) fn append(rows: &Rows) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let connection = laid_out(folder.path(), rows);
    let inserts = inserts(rows);
    timed(|| {
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        for (insert, rows) in inserts.iter().zip(&rows.tables) {
            let mut insert = connection.prepare_cached(insert).unwrap();
            for row in rows {
                insert.execute(params_from_iter(row)).unwrap();
            }
        }
        connection.execute_batch("COMMIT").unwrap();
    })
    .1
}

/// A database with the tables of the rows and nothing in them.
fn laid_out(folder: &Path, rows: &Rows) -> Connection {
    let connection = Connection::open(folder.join("limit.db")).unwrap();
    for pragma in [
        "journal_mode = WAL",
        "synchronous = FULL",
        "wal_autocheckpoint = 10000",
    ] {
        let set = format!("PRAGMA {pragma}");
        connection.execute_batch(&set).unwrap();
    }
    for sql in &rows.schema {
        connection.execute_batch(sql).unwrap();
    }
    connection
}

/// The statement that fills each table.
fn inserts(rows: &Rows) -> Vec<String> {
    let insert = |(table, rows): (&&str, &Vec<Vec<Value>>)| {
        let places = vec!["?"; rows.first().map_or(1, Vec::len)].join(", ");
        format!("INSERT INTO {table} VALUES ({places})")
    };
    TABLES.iter().zip(&rows.tables).map(insert).collect()
}

/// Commits the same rows, one of each table a command, from as many writers, and nothing else.
pub(crate) fn group_commit(rows: &Rows, writers: usize) -> Limit {
    let folder = tempfile::tempdir().unwrap();
    let connection = laid_out(folder.path(), rows);
    let (requests, taken) = sync_channel::<(usize, oneshot::Sender<()>)>(4_096);
    let count = rows.commands();
    let (waits, took) = std::thread::scope(|scope| {
        scope.spawn(move || commit(&connection, rows, &taken));
        let requests = Arc::new(requests);
        let result = timed(|| {
            Runtime::new()
                .unwrap()
                .block_on(ask(&requests, writers, count))
        });
        drop(requests);
        result
    });
    let mut waits = waits;
    Limit {
        took,
        p99: quantile(&mut waits, 0.99),
    }
}

async fn ask(
    requests: &Arc<std::sync::mpsc::SyncSender<(usize, oneshot::Sender<()>)>>,
    writers: usize,
    count: usize,
) -> Vec<Duration> {
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let requests = requests.clone();
            tokio::spawn(async move {
                let mut waits = Vec::new();
                for number in (writer..count).step_by(writers) {
                    let (reply, answer) = oneshot::channel();
                    let began = Instant::now();
                    requests.send((number, reply)).unwrap();
                    answer.await.unwrap();
                    waits.push(began.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits = Vec::with_capacity(count);
    for task in tasks {
        waits.extend(task.await.unwrap());
    }
    waits
}

fn commit(connection: &Connection, rows: &Rows, taken: &Receiver<(usize, oneshot::Sender<()>)>) {
    let inserts = inserts(rows);
    while let Ok(first) = taken.recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH_MAX
            && let Ok(next) = taken.try_recv()
        {
            batch.push(next);
        }
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        for (number, _) in &batch {
            for (insert, rows) in inserts.iter().zip(&rows.tables) {
                if let Some(row) = rows.get(*number) {
                    connection
                        .prepare_cached(insert)
                        .unwrap()
                        .execute(params_from_iter(row))
                        .unwrap();
                }
            }
        }
        connection.execute_batch("COMMIT").unwrap();
        for (_, reply) in batch {
            reply.send(()).unwrap();
        }
    }
}

/// The middle time of one write of `bytes` and its sync.
pub(crate) fn fsync(bytes: usize, times: usize) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sync");
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .unwrap();
    let page = vec![7; bytes.max(1)];
    let mut samples: Vec<Duration> = (0..times.max(10))
        .map(|_| {
            timed(|| {
                file.write_all(&page).unwrap();
                file.sync_data().unwrap();
            })
            .1
        })
        .collect();
    quantile(&mut samples, 0.5)
}

//! What verification asks of the file, surviving whatever it finds there.

use rusqlite::Connection;

use super::reader::{Reader, stored, stored_head};
use crate::event::Raw;
use crate::fault::Fault;
use crate::finding::Findings;
use crate::merkle::Frontier;
use crate::note::Checkpoint;
use crate::store::Read;

/// Rows verified per read transaction.
const PAGE_ROWS: i64 = 1_000;
/// Complaints of SQLite's own check that are reported.
const STRUCTURE_FINDINGS_MAX: u32 = 100;
/// Events tried one by one behind an unreadable page before the rest is given up.
const UNREADABLE_PROBES_MAX: u64 = 4_096;

/// A stored checkpoint that is signed, with the tree it was signed for.
pub(crate) struct Mark {
    pub(crate) frontier: Frontier,
}

/// What came of reading a page.
pub(crate) enum Page {
    /// Each row in order, decoded or named.
    Rows(Vec<Result<Raw, (u64, String)>>),
    /// Not even SQLite gets at these positions.
    Unreadable { from: u64, to: u64, why: String },
}

/// The stored checkpoints whose note and frontier hold, by size; the others become findings.
pub(crate) fn marks(reader: &Reader, findings: &mut Findings) -> Vec<Mark> {
    let mut marks = Vec::new();
    let read = reader.with(|connection| {
        let mut statement = connection
            .prepare("SELECT size, frontier, note FROM checkpoint WHERE size > 0 ORDER BY size")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let size = row.get::<_, i64>(0)?.unsigned_abs();
            let read = || -> Result<Frontier, String> {
                let bytes: Vec<u8> = row.get(1).map_err(|_| "its frontier is unreadable")?;
                let note: String = row.get(2).map_err(|_| "its note is unreadable")?;
                let checkpoint = Checkpoint::parse(&note).map_err(|broken| broken.to_string())?;
                checkpoint
                    .verify(reader.public_key())
                    .map_err(|broken| broken.to_string())?;
                let frontier =
                    Frontier::from_bytes(size, &bytes).ok_or("its frontier is of another size")?;
                (frontier.tree() == checkpoint.tree)
                    .then_some(frontier)
                    .ok_or_else(|| "its note states another tree".to_owned())
            };
            match read() {
                Ok(frontier) => marks.push(Mark { frontier }),
                Err(what) => findings.at(
                    size,
                    format!("the stored checkpoint of this size is damaged: {what}"),
                ),
            }
        }
        Ok(())
    });
    if let Err(fault) = read {
        findings.general(format!(
            "the stored checkpoints cannot all be read: {fault}"
        ));
    }
    marks
}

/// SQLite's own look at the file, and the counts no single row can tell. Gives the newest position.
///
/// # Errors
/// When the file is busy.
pub(crate) fn structure(reader: &Reader, findings: &mut Findings) -> Result<u64, Fault> {
    let checked = reader.with(|connection| integrity(connection, findings));
    survive(checked, findings)?;
    let counted = reader.with(|connection| {
        let strays: i64 =
            connection.query_row("SELECT count(*) FROM event WHERE position < 1", [], |row| {
                row.get(0)
            })?;
        let head = stored_head(connection)?;
        let received: i64 = connection.query_row(
            "SELECT coalesce(sum(count), 0) FROM command WHERE first <= ?1",
            [stored(head)],
            |row| row.get(0),
        )?;
        let receipts_end: i64 = connection.query_row(
            "SELECT coalesce(max(first + count - 1), 0) FROM command",
            [],
            |row| row.get(0),
        )?;
        Ok((strays, head, received, receipts_end))
    });
    let Some((strays, head, received, receipts_end)) = survive(counted, findings)? else {
        // Without a readable end there is nothing to walk along.
        return Ok(survive(reader.head(), findings)?.unwrap_or(0));
    };
    if strays > 0 {
        findings.general(format!(
            "{strays} events stand outside the order, at positions below 1"
        ));
    }
    if stored(head) < receipts_end {
        findings.range(
            head + 1,
            receipts_end.unsigned_abs(),
            "missing: a command has a receipt for them",
        );
    } else if received != stored(head) {
        findings.general(format!(
            "the receipts account for {received} events, the newest position is {head}"
        ));
    }
    Ok(head)
}

fn integrity(connection: &Connection, findings: &mut Findings) -> Result<(), Fault> {
    let mut statement =
        connection.prepare(&format!("PRAGMA integrity_check({STRUCTURE_FINDINGS_MAX})"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            findings.general(format!("the file's structure is damaged: {line}"));
        }
    }
    Ok(())
}

/// The next page after a position, up to the head.
///
/// # Errors
/// When the file is busy.
pub(crate) fn page(reader: &Reader, after: u64, head: u64) -> Result<Page, Fault> {
    let mut rows = Vec::new();
    let read = rows_after(reader, after, head, PAGE_ROWS, &mut rows);
    let why = match read {
        Ok(()) => return Ok(Page::Rows(rows)),
        Err(Fault::Busy) => return Err(Fault::Busy),
        // What came before the damage is good; the next call meets the damage itself.
        Err(_) if !rows.is_empty() => return Ok(Page::Rows(rows)),
        Err(fault) => fault.to_string(),
    };
    for position in after + 1..head.min(after + UNREADABLE_PROBES_MAX) {
        let mut next = Vec::new();
        if rows_after(reader, position, head, 1, &mut next).is_ok() && !next.is_empty() {
            return Ok(Page::Unreadable {
                from: after + 1,
                to: position,
                why,
            });
        }
    }
    Ok(Page::Unreadable {
        from: after + 1,
        to: head,
        why,
    })
}

fn rows_after(
    reader: &Reader,
    after: u64,
    head: u64,
    limit: i64,
    rows: &mut Vec<Result<Raw, (u64, String)>>,
) -> Result<(), Fault> {
    let condition = "WHERE e.position > ?1 AND e.position <= ?2 ORDER BY e.position LIMIT ?3";
    reader.each_raw(condition, (stored(after), stored(head), limit), |raw| {
        rows.push(raw.map_err(|fault| match fault {
            Fault::Damaged { position, what } => (position.unwrap_or(after + 1), what),
            other => (after + 1, other.to_string()),
        }));
    })
}

/// Turns whatever cannot be read into a finding; only a busy file is worth another try.
fn survive<T>(result: Result<T, Fault>, findings: &mut Findings) -> Result<Option<T>, Fault> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Fault::Busy) => Err(Fault::Busy),
        Err(fault) => {
            findings.general(format!("the file cannot be read in full: {fault}"));
            Ok(None)
        }
    }
}

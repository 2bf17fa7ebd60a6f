//! Where the log ends, and how that is known quickly when it is opened.

use rusqlite::{Connection, OptionalExtension};

use super::connect::Identity;
use super::reader;
use crate::fault::Fault;
use crate::merkle::Frontier;
use crate::note::Checkpoint;
use crate::store::READ_ROWS_MAX;

/// The end of the log, as of the last durable batch.
#[derive(Clone, Default)]
pub(super) struct Tip {
    pub(super) frontier: Frontier,
    pub(super) recorded_at: i64,
    /// How many events the newest stored checkpoint covers.
    pub(super) checkpointed: u64,
}

impl Tip {
    /// From the newest checkpoint's frontier and the few leaves after it.
    pub(super) fn load(connection: &Connection, identity: &Identity) -> Result<Tip, Fault> {
        let newest = connection
            .query_row(
                "SELECT size, frontier, note FROM checkpoint ORDER BY size DESC LIMIT 1",
                [],
                |row| {
                    Ok((
                        row.get::<_, i64>(0)?,
                        row.get::<_, Vec<u8>>(1)?,
                        row.get::<_, String>(2)?,
                    ))
                },
            )
            .optional()?;
        let mut frontier = Frontier::default();
        if let Some((size, bytes, note)) = newest {
            let size = size.unsigned_abs();
            let wrong = || {
                Fault::damaged(
                    None,
                    format!("the checkpoint of {size} events is not the one that was signed"),
                )
            };
            let checkpoint = Checkpoint::parse(&note).map_err(|_| wrong())?;
            checkpoint
                .verify(&identity.public_key)
                .map_err(|_| wrong())?;
            frontier = Frontier::from_bytes(size, &bytes).ok_or_else(wrong)?;
            if checkpoint.tree.size != size || checkpoint.tree.root != frontier.root() {
                return Err(wrong());
            }
        }
        let checkpointed = frontier.size();
        loop {
            let leaves = reader::leaves(connection, frontier.size(), READ_ROWS_MAX as i64)?;
            let last = leaves.len() < READ_ROWS_MAX;
            leaves.into_iter().for_each(|leaf| frontier.push(leaf));
            if last {
                break;
            }
        }
        let head = reader::stored_head(connection)?;
        if head != frontier.size() {
            return Err(Fault::damaged(
                None,
                format!(
                    "it ends at position {head}, yet {} events were signed for",
                    frontier.size()
                ),
            ));
        }
        let recorded_at = connection
            .query_row(
                "SELECT recorded_at FROM event WHERE position = ?1",
                [reader::stored(head)],
                |row| row.get(0),
            )
            .optional()?;
        Ok(Tip {
            frontier,
            recorded_at: recorded_at.unwrap_or(i64::MIN),
            checkpointed,
        })
    }
}

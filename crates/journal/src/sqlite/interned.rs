//! Literals and actors as readers meet them: by number, from memory or from their tables.
//!
//! A million events share a handful of them, so each is decoded once.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use rusqlite::{CachedStatement, Connection};
use uuid::Uuid;

use crate::event::Actor;
use crate::fault::Fault;

/// Literals and actors remembered before the memory is emptied and begun again.
const REMEMBERED_MAX: usize = 65_536;

/// What readers have met so far.
#[derive(Default)]
pub(super) struct Memory {
    literals: Mutex<HashMap<i64, Arc<str>>>,
    actors: Mutex<HashMap<i64, Arc<Actor>>>,
}

/// Literals and actors, from memory or from their tables.
pub(super) struct Interned<'a> {
    pub(super) memory: &'a Memory,
    pub(super) connection: &'a Connection,
}

impl Interned<'_> {
    pub(super) fn literal(&self, number: i64) -> Result<Arc<str>, Fault> {
        remembered(&self.memory.literals, number, || {
            let mut statement = self
                .connection
                .prepare_cached("SELECT text FROM literal WHERE number = ?1")?;
            let text: Option<String> = first(&mut statement, number)?;
            text.map(Arc::from).ok_or_else(|| {
                Fault::damaged(None, format!("literal {number} is missing or unreadable"))
            })
        })
    }

    pub(super) fn actor(&self, number: i64) -> Result<Arc<Actor>, Fault> {
        remembered(&self.memory.actors, number, || {
            let missing =
                || Fault::damaged(None, format!("actor {number} is missing or unreadable"));
            let mut statement = self
                .connection
                .prepare_cached("SELECT person, role, organisation FROM actor WHERE number = ?1")?;
            let row = statement
                .query_row([number], |row| {
                    Ok((
                        row.get::<_, [u8; 16]>(0)?,
                        row.get(1)?,
                        row.get::<_, [u8; 16]>(2)?,
                    ))
                })
                .map_err(|_| missing())?;
            let role = self.literal(row.1)?.to_string();
            Ok(Arc::new(Actor {
                person: Uuid::from_bytes(row.0),
                role,
                organisation: Uuid::from_bytes(row.2),
            }))
        })
    }
}

fn first(statement: &mut CachedStatement<'_>, number: i64) -> Result<Option<String>, Fault> {
    Ok(statement.query_row([number], |row| row.get(0)).ok())
}

fn remembered<T: Clone>(
    memory: &Mutex<HashMap<i64, T>>,
    number: i64,
    load: impl FnOnce() -> Result<T, Fault>,
) -> Result<T, Fault> {
    if let Some(known) = memory.lock().get(&number) {
        return Ok(known.clone());
    }
    let loaded = load()?;
    let mut memory = memory.lock();
    if memory.len() >= REMEMBERED_MAX {
        memory.clear();
    }
    memory.insert(number, loaded.clone());
    Ok(loaded)
}
